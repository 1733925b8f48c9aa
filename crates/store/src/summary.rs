//! The Chair's summaries: the working copy, and what was published of it.
//!
//! The working copy is the Chair's side's alone. Everybody else knows of a summary when
//! a version of it stands that was published to them; the Secretariat knows of each,
//! because it gives the symbols.

mod block;
mod version;

use comity_domain::{
    Audience, BodyId, LetterId, Role, SessionId, SummaryId, Wording, quantifier::Thresholds,
    summary::Summary,
};
use uuid::Uuid;

use crate::{Db, Scope, StoreError, Tx, convert};

pub use block::{arrange, blocks, blocks_in, find_block, leave_out, put_block, reword};
pub use version::{
    AtWork, Line, Repeatable, Standing, at_work, gone, last_published, latest_ordinal, lines,
    publish, repeatable, standing, standing_now, version, whoever_reads, withdraw,
};

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    body_id: Uuid,
    session_id: Uuid,
    number: i64,
    title: String,
    symbol: Option<String>,
    several_from: i64,
    many_percent: i64,
    most_percent: i64,
    revision: i64,
    begun_at: i64,
}

impl Row {
    fn summary(self) -> Result<Summary, StoreError> {
        Ok(Summary {
            id: SummaryId(self.id),
            body_id: BodyId(self.body_id),
            session_id: SessionId(self.session_id),
            number: self.number,
            title: convert::wording("summary.title", &self.title)?,
            symbol: self.symbol,
            thresholds: Thresholds {
                several_from: self.several_from,
                many_percent: self.many_percent,
                most_percent: self.most_percent,
            },
            revision: self.revision,
            begun_at: convert::instant("summary.begun_at", self.begun_at)?,
        })
    }
}

/// A summary about to be begun.
#[derive(Clone, Debug)]
pub struct NewSummary {
    /// The body.
    pub body_id: BodyId,
    /// The session it sums up.
    pub session_id: SessionId,
    /// Its title.
    pub title: Wording,
    /// Its symbol, if it has one already.
    pub symbol: Option<String>,
    /// From where on the Chair's quantifiers hold.
    pub thresholds: Thresholds,
}

/// Begins a summary under the next number of its session.
///
/// # Errors
/// When the database fails.
pub async fn begin(tx: &mut Tx, new: &NewSummary) -> Result<Summary, StoreError> {
    let summary = Summary {
        id: tx.new_id(),
        body_id: new.body_id,
        session_id: new.session_id,
        number: tx.next_number(new.session_id, "summary").await?,
        title: new.title.clone(),
        symbol: new.symbol.clone(),
        thresholds: new.thresholds,
        revision: 0,
        begun_at: tx.now(),
    };
    let title = convert::wording_text(&summary.title)?;
    write!(tx, |c| {
        sqlx::query(
            "insert into summary (id, body_id, session_id, number, title, symbol, several_from,
                                  many_percent, most_percent, begun_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        )
        .bind(summary.id.0)
        .bind(summary.body_id.0)
        .bind(summary.session_id.0)
        .bind(summary.number)
        .bind(&title)
        .bind(&summary.symbol)
        .bind(summary.thresholds.several_from)
        .bind(summary.thresholds.many_percent)
        .bind(summary.thresholds.most_percent)
        .bind(convert::millis(summary.begun_at))
        .execute(c)
        .await?;
    });
    Ok(summary)
}

/// Whether the reader knows of every summary: its writers, and who gives the symbols.
fn knows_all(scope: Scope) -> bool {
    scope.is_chairs_side() || scope.role() == Some(Role::Secretariat)
}

/// The summaries of a session that this reader may know of, the latest first.
///
/// # Errors
/// When the database fails.
pub async fn all(db: &Db, session: SessionId, scope: Scope) -> Result<Vec<Summary>, StoreError> {
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, body_id, session_id, number, title, symbol, several_from, many_percent,
                    most_percent, revision, begun_at
             from summary where session_id = $1 order by number desc",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let (all, mut published) = (knows_all(scope), Vec::new());
    if !all {
        published = lines(db, session, scope).await?;
    }
    rows.into_iter()
        .filter(|row| {
            all || published.iter().any(|line| line.summary_id.0 == row.id && line.stands())
        })
        .map(Row::summary)
        .collect()
}

/// The summary with this number, if this reader may know of it.
///
/// # Errors
/// When the database fails.
pub async fn by_number(
    db: &Db,
    session: SessionId,
    number: i64,
    scope: Scope,
) -> Result<Option<Summary>, StoreError> {
    Ok(all(db, session, scope).await?.into_iter().find(|one| one.number == number))
}

/// For whom there are summaries of a session.
#[derive(Clone, Debug, Default)]
pub struct Published {
    is_any: bool,
    audiences: Vec<Audience>,
}

impl Published {
    /// Whether there is one that this reader may know of, or, for the Chair's side, may
    /// begin.
    pub fn is_for(&self, scope: Scope) -> bool {
        scope.is_chairs_side()
            || (self.is_any && knows_all(scope))
            || self.audiences.iter().any(|audience| scope.admits(*audience, None))
    }
}

/// For whom there are summaries of a session.
///
/// # Errors
/// When the database fails.
pub async fn published(db: &Db, session: SessionId) -> Result<Published, StoreError> {
    let rows: Vec<(Option<String>,)> = read!(db, |c| {
        sqlx::query_as(
            "select distinct v.audience
             from summary s left join summary_version v
               on v.summary_id = s.id and v.withdrawn_at is null
             where s.session_id = $1",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let is_any = !rows.is_empty();
    let words = rows.into_iter().filter_map(|(word,)| word);
    let audiences = words
        .map(|word| convert::word("summary_version.audience", &word))
        .collect::<Result<_, _>>()?;
    Ok(Published { is_any, audiences })
}

/// A summary of this session as an act finds it, inside its transaction.
///
/// # Errors
/// When the database fails.
pub async fn find(
    tx: &mut Tx,
    session: SessionId,
    id: SummaryId,
) -> Result<Option<Summary>, StoreError> {
    let row: Option<Row> = write!(tx, |c| {
        sqlx::query_as(
            "select id, body_id, session_id, number, title, symbol, several_from, many_percent,
                    most_percent, revision, begun_at
             from summary where id = $1 and session_id = $2",
        )
        .bind(id.0)
        .bind(session.0)
        .fetch_optional(c)
        .await?
    });
    row.map(Row::summary).transpose()
}

/// Writes title, symbol and thresholds of a summary, and counts the change.
///
/// # Errors
/// When the database fails.
pub async fn put_head(tx: &mut Tx, summary: &Summary) -> Result<(), StoreError> {
    let title = convert::wording_text(&summary.title)?;
    write!(tx, |c| {
        sqlx::query(
            "update summary set title = $1, symbol = $2, several_from = $3, many_percent = $4,
                                most_percent = $5, revision = revision + 1
             where id = $6",
        )
        .bind(&title)
        .bind(&summary.symbol)
        .bind(summary.thresholds.several_from)
        .bind(summary.thresholds.many_percent)
        .bind(summary.thresholds.most_percent)
        .bind(summary.id.0)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Counts a change of the working copy.
///
/// # Errors
/// When the database fails.
pub async fn count_change(tx: &mut Tx, id: SummaryId) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query("update summary set revision = revision + 1 where id = $1")
            .bind(id.0)
            .execute(c)
            .await?;
    });
    Ok(())
}

/// The id behind a number, whoever asks: for keeping a form whose sender's session
/// lapsed, who is told nothing of it.
///
/// # Errors
/// When the database fails.
pub async fn id_of(
    db: &Db,
    session: SessionId,
    number: i64,
) -> Result<Option<SummaryId>, StoreError> {
    let row: Option<(Uuid,)> = read!(db, |c| {
        sqlx::query_as("select id from summary where session_id = $1 and number = $2")
            .bind(session.0)
            .bind(number)
            .fetch_optional(c)
            .await?
    });
    Ok(row.map(|(id,)| SummaryId(id)))
}

/// What the opening of a summary says of a session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opening {
    /// The published letters that the reader may read, by number.
    pub letters: Vec<LetterId>,
    /// How many meetings there are.
    pub meetings: usize,
}

/// What the opening of a summary says of a session, at one asking.
///
/// # Errors
/// When the database fails.
pub async fn opening(db: &Db, scope: Scope, session: SessionId) -> Result<Opening, StoreError> {
    let rows: Vec<(Uuid, i64, Option<String>)> = read!(db, |c| {
        sqlx::query_as(
            "select id, number, audience from letter
             where session_id = $1 and status = 'published' and number is not null
             union all
             select id, ordinal, null from meeting where session_id = $1
             order by 2, 1",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let mut found = Opening::default();
    for (id, _, audience) in rows {
        match audience {
            None => found.meetings += 1,
            Some(audience) => {
                if scope.admits(convert::word("letter.audience", &audience)?, None) {
                    found.letters.push(LetterId(id));
                }
            }
        }
    }
    Ok(found)
}
