//! Bodies, mandates, sessions, agenda, topics and meetings.

mod chain;
mod meeting;
mod plan;
mod waiting;

pub use chain::{ChainCounts, chain_counts};
pub use meeting::{insert_meeting, insert_mode, latest_mode, meetings};
pub use plan::{agenda, agenda_number_is_taken, insert_agenda_item, insert_topic, topics};
pub use waiting::{
    Due, OpenQuestion, Since, deadlines, open_questions, unreleased_proposals, what_came_since,
};

use comity_domain::{
    BodyId, MandateId, SessionId,
    session::{Body, Mandate, Session},
};
use uuid::Uuid;

use crate::{Db, StoreError, Tx, convert};

/// Adds a body.
///
/// # Errors
/// When the database fails.
pub async fn insert_body(tx: &mut Tx, body: &Body) -> Result<(), StoreError> {
    let name = convert::wording_text(&body.name)?;
    write!(tx, |c| {
        sqlx::query("insert into body (id, name, exercise) values ($1, $2, $3)")
            .bind(body.id.0)
            .bind(&name)
            .bind(body.exercise)
            .execute(c)
            .await?;
    });
    Ok(())
}

/// All bodies of this server, the oldest first.
///
/// # Errors
/// When the database fails.
pub async fn bodies(db: &Db) -> Result<Vec<Body>, StoreError> {
    let rows: Vec<(Uuid, String, bool)> = read!(db, |c| {
        sqlx::query_as("select id, name, exercise from body order by id").fetch_all(c).await?
    });
    rows.into_iter()
        .map(|(id, name, exercise)| {
            Ok(Body { id: BodyId(id), name: convert::wording("body.name", &name)?, exercise })
        })
        .collect()
}

/// The oldest body, asked inside the transaction that would found one.
///
/// # Errors
/// When the database fails.
pub async fn first_body(tx: &mut Tx) -> Result<Option<BodyId>, StoreError> {
    let row: Option<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as("select id from body order by id limit 1").fetch_optional(c).await?
    });
    Ok(row.map(|(id,)| BodyId(id)))
}

/// Adds a mandate.
///
/// # Errors
/// When the database fails.
pub async fn insert_mandate(
    tx: &mut Tx,
    body: BodyId,
    mandate: &Mandate,
) -> Result<(), StoreError> {
    let title = convert::wording_text(&mandate.title)?;
    let quote = convert::maybe_wording_text(mandate.quote.as_ref())?;
    write!(tx, |c| {
        sqlx::query(
            "insert into mandate (id, body_id, symbol, adopted_on, title, quote)
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(mandate.id.0)
        .bind(body.0)
        .bind(&mandate.symbol)
        .bind(mandate.adopted_on.map(|day| day.to_string()))
        .bind(&title)
        .bind(quote.as_deref())
        .execute(c)
        .await?;
    });
    Ok(())
}

/// The mandates of a body, the oldest first.
///
/// # Errors
/// When the database fails.
pub async fn mandates(db: &Db, body: BodyId) -> Result<Vec<Mandate>, StoreError> {
    type Row = (Uuid, String, Option<String>, String, Option<String>);
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, symbol, adopted_on, title, quote from mandate
             where body_id = $1 order by adopted_on, id",
        )
        .bind(body.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter()
        .map(|(id, symbol, adopted_on, title, quote)| {
            Ok(Mandate {
                id: MandateId(id),
                symbol,
                adopted_on: adopted_on
                    .as_deref()
                    .map(|day| convert::date("mandate.adopted_on", day))
                    .transpose()?,
                title: convert::wording("mandate.title", &title)?,
                quote: convert::maybe_wording("mandate.quote", quote.as_deref())?,
            })
        })
        .collect()
}

#[derive(sqlx::FromRow)]
struct SessionRow {
    id: Uuid,
    body_id: Uuid,
    slug: String,
    name: String,
    kind: String,
    starts: String,
    ends: String,
    place: Option<String>,
    zone: String,
    quorum_percent: i64,
    announced_rule: Option<String>,
    announced_at: Option<i64>,
}

impl SessionRow {
    fn session(self) -> Result<Session, StoreError> {
        Ok(Session {
            id: SessionId(self.id),
            body_id: BodyId(self.body_id),
            slug: self.slug,
            name: convert::wording("session.name", &self.name)?,
            kind: convert::word("session.kind", &self.kind)?,
            starts: convert::date("session.starts", &self.starts)?,
            ends: convert::date("session.ends", &self.ends)?,
            place: convert::maybe_wording("session.place", self.place.as_deref())?,
            zone: self.zone,
            quorum_percent: self.quorum_percent,
            announced_rule: convert::maybe_wording(
                "session.announced_rule",
                self.announced_rule.as_deref(),
            )?,
            announced_at: convert::maybe_instant("session.announced_at", self.announced_at)?,
        })
    }
}

/// Adds a session.
///
/// # Errors
/// When the database fails; [`StoreError::is_duplicate`] when the slug is taken.
pub async fn insert(tx: &mut Tx, session: &Session) -> Result<(), StoreError> {
    let name = convert::wording_text(&session.name)?;
    let place = convert::maybe_wording_text(session.place.as_ref())?;
    let rule = convert::maybe_wording_text(session.announced_rule.as_ref())?;
    write!(tx, |c| {
        sqlx::query(
            "insert into meeting_session (id, body_id, slug, name, kind, starts, ends, place, zone,
                                          quorum_percent, announced_rule, announced_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        )
        .bind(session.id.0)
        .bind(session.body_id.0)
        .bind(&session.slug)
        .bind(&name)
        .bind(session.kind.word())
        .bind(session.starts.to_string())
        .bind(session.ends.to_string())
        .bind(place.as_deref())
        .bind(&session.zone)
        .bind(session.quorum_percent)
        .bind(rule.as_deref())
        .bind(session.announced_at.map(convert::millis))
        .execute(c)
        .await?;
    });
    Ok(())
}

/// All sessions, the latest first.
///
/// # Errors
/// When the database fails.
pub async fn all(db: &Db) -> Result<Vec<Session>, StoreError> {
    let rows: Vec<SessionRow> = read!(db, |c| {
        sqlx::query_as(
            "select id, body_id, slug, name, kind, starts, ends, place, zone, quorum_percent,
                    announced_rule, announced_at
             from meeting_session order by starts desc, id desc",
        )
        .fetch_all(c)
        .await?
    });
    rows.into_iter().map(SessionRow::session).collect()
}

/// The session at this part of the address.
///
/// # Errors
/// When the database fails.
pub async fn by_slug(db: &Db, slug: &str) -> Result<Option<Session>, StoreError> {
    let row: Option<SessionRow> = read!(db, |c| {
        sqlx::query_as(
            "select id, body_id, slug, name, kind, starts, ends, place, zone, quorum_percent,
                    announced_rule, announced_at
             from meeting_session where slug = $1",
        )
        .bind(slug)
        .fetch_optional(c)
        .await?
    });
    row.map(SessionRow::session).transpose()
}

/// Whether a session of this server has this part of the address.
///
/// # Errors
/// When the database fails.
pub async fn slug_is_taken(tx: &mut Tx, slug: &str) -> Result<bool, StoreError> {
    let (count,): (i64,) = write!(tx, |c| {
        sqlx::query_as("select count(*) from meeting_session where slug = $1")
            .bind(slug)
            .fetch_one(c)
            .await?
    });
    Ok(count > 0)
}

/// Says that pages of all sessions of a body show something new.
///
/// # Errors
/// When the database fails.
pub async fn touch_all(tx: &mut Tx, body: BodyId) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query(
            "update meeting_session set change_number = change_number + 1 where body_id = $1",
        )
        .bind(body.0)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// How many changes the session's pages have seen: the key by which an analysis in
/// memory knows that it is stale.
///
/// # Errors
/// When the database fails.
pub async fn change_number(db: &Db, session: SessionId) -> Result<i64, StoreError> {
    let (number,): (i64,) = read!(db, |c| {
        sqlx::query_as("select change_number from meeting_session where id = $1")
            .bind(session.0)
            .fetch_one(c)
            .await?
    });
    Ok(number)
}

/// Puts the announced rule and the quorum, as the Chair gave them.
///
/// # Errors
/// When the database fails.
pub async fn announce_rule(
    tx: &mut Tx,
    session: SessionId,
    rule: &comity_domain::Wording,
    quorum_percent: i64,
) -> Result<(), StoreError> {
    let rule = convert::wording_text(rule)?;
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "update meeting_session
             set announced_rule = $1, quorum_percent = $2, announced_at = $3 where id = $4",
        )
        .bind(&rule)
        .bind(quorum_percent)
        .bind(now)
        .bind(session.0)
        .execute(c)
        .await?;
    });
    tx.touch(session).await
}
