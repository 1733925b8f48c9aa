//! The States that a statement names as aligned.

use comity_domain::{
    ParticipantId, StatementId,
    statement::{Alignment, Statement},
};
use uuid::Uuid;

use crate::{Db, StoreError, Tx, convert};

/// Names a State as aligned, on filing.
///
/// # Errors
/// When the database fails.
pub async fn insert_alignment(
    tx: &mut Tx,
    statement: StatementId,
    participant: ParticipantId,
) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "insert into alignment (statement_id, participant_id, named_at) values ($1, $2, $3)",
        )
        .bind(statement.0)
        .bind(participant.0)
        .bind(now)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Removes a State from those named; says whether it was named until now.
///
/// # Errors
/// When the database fails.
pub async fn remove_alignment(
    tx: &mut Tx,
    statement: StatementId,
    participant: ParticipantId,
) -> Result<bool, StoreError> {
    let now = tx.now_millis();
    let removed: Option<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as(
            "update alignment set removed_at = $1
             where statement_id = $2 and participant_id = $3 and removed_at is null
             returning participant_id",
        )
        .bind(now)
        .bind(statement.0)
        .bind(participant.0)
        .fetch_optional(c)
        .await?
    });
    Ok(removed.is_some())
}

/// Every State ever named in a statement that its reader was given: those that
/// removed themselves too, which only the Chair's side is shown.
///
/// # Errors
/// When the database fails.
pub async fn alignments(db: &Db, statement: &Statement) -> Result<Vec<Alignment>, StoreError> {
    let rows: Vec<(Uuid, i64, Option<i64>)> = read!(db, |c| {
        sqlx::query_as(
            "select participant_id, named_at, removed_at from alignment
             where statement_id = $1 order by participant_id",
        )
        .bind(statement.id.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter()
        .map(|(participant, named_at, removed_at)| {
            Ok(Alignment {
                participant_id: ParticipantId(participant),
                named_at: convert::instant("alignment.named_at", named_at)?,
                removed_at: convert::maybe_instant("alignment.removed_at", removed_at)?,
            })
        })
        .collect()
}

/// The States named in a statement at this point of a transaction.
///
/// # Errors
/// When the database fails.
pub async fn named_now(
    tx: &mut Tx,
    statement: StatementId,
) -> Result<Vec<ParticipantId>, StoreError> {
    let rows: Vec<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as(
            "select participant_id from alignment
             where statement_id = $1 and removed_at is null order by participant_id",
        )
        .bind(statement.0)
        .fetch_all(c)
        .await?
    });
    Ok(rows.into_iter().map(|(id,)| ParticipantId(id)).collect())
}
