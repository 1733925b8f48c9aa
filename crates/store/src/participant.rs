//! Participants: States, organizations, stakeholders.

use comity_domain::{
    BodyId, ParticipantId,
    participant::{Participant, ParticipantKind},
};
use uuid::Uuid;

use crate::{Db, StoreError, Tx, convert};

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    kind: String,
    code: String,
    name: String,
}

impl Row {
    fn participant(self) -> Result<Participant, StoreError> {
        Ok(Participant {
            id: ParticipantId(self.id),
            kind: convert::word::<ParticipantKind>("participant.kind", &self.kind)?,
            code: self.code,
            name: convert::wording("participant.name", &self.name)?,
        })
    }
}

/// Adds a participant to a body.
///
/// # Errors
/// When the database fails; [`StoreError::is_duplicate`] when the code is taken.
pub async fn insert(
    tx: &mut Tx,
    body: BodyId,
    participant: &Participant,
) -> Result<(), StoreError> {
    let name = convert::wording_text(&participant.name)?;
    write!(tx, |c| {
        sqlx::query(
            "insert into participant (id, body_id, kind, code, name) values ($1, $2, $3, $4, $5)",
        )
        .bind(participant.id.0)
        .bind(body.0)
        .bind(participant.kind.word())
        .bind(&participant.code)
        .bind(&name)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// All participants of a body, by code. Sorting by name is the reader's language's matter.
///
/// # Errors
/// When the database fails.
pub async fn all(db: &Db, body: BodyId) -> Result<Vec<Participant>, StoreError> {
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, kind, code, name from participant where body_id = $1 order by code",
        )
        .bind(body.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter().map(Row::participant).collect()
}

/// All participants of a body as the open transaction sees them.
///
/// # Errors
/// When the database fails.
pub async fn all_within(tx: &mut Tx, body: BodyId) -> Result<Vec<Participant>, StoreError> {
    let rows: Vec<Row> = write!(tx, |c| {
        sqlx::query_as(
            "select id, kind, code, name from participant where body_id = $1 order by code",
        )
        .bind(body.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter().map(Row::participant).collect()
}

/// One participant.
///
/// # Errors
/// When the database fails.
pub async fn get(db: &Db, id: ParticipantId) -> Result<Option<Participant>, StoreError> {
    let row: Option<Row> = read!(db, |c| {
        sqlx::query_as("select id, kind, code, name from participant where id = $1")
            .bind(id.0)
            .fetch_optional(c)
            .await?
    });
    row.map(Row::participant).transpose()
}

/// Removes a participant, with what it alone was told.
///
/// # Errors
/// When the database fails; [`StoreError::is_referred_to`] while anything else refers to it.
pub async fn remove(tx: &mut Tx, id: ParticipantId) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query("delete from notice where participant_id = $1").bind(id.0).execute(c).await?;
    });
    write!(tx, |c| {
        sqlx::query("delete from participant where id = $1").bind(id.0).execute(c).await?;
    });
    Ok(())
}

/// Whether anything refers to a participant but what it was told: an account, a membership,
/// a text of its own or one that names it.
///
/// # Errors
/// When the database fails.
pub async fn is_referred_to(db: &Db, id: ParticipantId) -> Result<bool, StoreError> {
    let (found,): (i64,) = read!(db, |c| {
        sqlx::query_as(
            "select cast(count(*) as bigint) from participant p where p.id = $1 and (
                 exists (select 1 from account where participant_id = p.id)
                 or exists (select 1 from membership where participant_id = p.id)
                 or exists (select 1 from question where raised_by = p.id)
                 or exists (select 1 from statement where participant_id = p.id)
                 or exists (select 1 from alignment where participant_id = p.id)
                 or exists (select 1 from paper where participant_id = p.id)
                 or exists (select 1 from paper_sponsor where participant_id = p.id)
                 or exists (select 1 from proposal where proposer_id = p.id)
                 or exists (select 1 from stance_position where participant_id = p.id)
                 or exists (select 1 from disclaimer where participant_id = p.id)
                 or exists (select 1 from heard_note where participant_id = p.id)
                 or exists (select 1 from mailed_text where participant_id = p.id)
                 or exists (select 1 from registration where participant_id = p.id))",
        )
        .bind(id.0)
        .fetch_one(c)
        .await?
    });
    Ok(found > 0)
}
