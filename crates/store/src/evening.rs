//! Evening reports as they were asked for, each for the maker of its documents, and sealed
//! under the key of the delegation's room. No query lists them, and only the act that asks
//! for one names it.

use comity_domain::{
    EveningId, ParticipantId, SessionId, document::DocumentKind, evening::Evening,
};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{Db, RoomOf, StoreError, Tx, convert, document, room};

pub(crate) const CONTENT: &str = "evening_report.content";

/// Keeps a report in the place of an earlier one of the same day and language.
///
/// # Returns
/// Its id, and whether it says anything else than before.
///
/// # Errors
/// When the database fails.
pub async fn put(
    tx: &mut Tx,
    of: RoomOf,
    session: SessionId,
    report: &Evening,
) -> Result<(EveningId, bool), StoreError> {
    let key = room::key_within(tx, of).await?;
    // The reason would quote what is sealed.
    let content =
        serde_json::to_string(report).map_err(|_| convert::unreadable(CONTENT, "no JSON"))?;
    let now = tx.now_millis();
    let known: Option<(Uuid, Vec<u8>)> = write!(tx, |c| {
        sqlx::query_as(
            "select id, content from evening_report
             where session_id = $1 and participant_id = $2 and day = $3 and language = $4",
        )
        .bind(session.0)
        .bind(of.0.0)
        .bind(report.day.to_string())
        .bind(report.language.code())
        .fetch_optional(c)
        .await?
    });
    if let Some((id, before)) = known {
        let row = EveningId(id).to_string();
        let before = key.open_text(CONTENT, &row, &before)?;
        let sealed = key.seal_text(CONTENT, &row, &content, tx)?;
        write!(tx, |c| {
            sqlx::query("update evening_report set content = $1, asked_at = $2 where id = $3")
                .bind(&sealed[..])
                .bind(now)
                .bind(id)
                .execute(c)
                .await?;
        });
        return Ok((EveningId(id), before != content));
    }
    let id: EveningId = tx.new_id();
    let sealed = key.seal_text(CONTENT, &id.to_string(), &content, tx)?;
    write!(tx, |c| {
        sqlx::query(
            "insert into evening_report (id, session_id, participant_id, day, language, content,
                                         asked_at)
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(id.0)
        .bind(session.0)
        .bind(of.0.0)
        .bind(report.day.to_string())
        .bind(report.language.code())
        .bind(&sealed[..])
        .bind(now)
        .execute(c)
        .await?;
    });
    Ok((id, true))
}

/// Removes the reports of a delegation in a session that were last asked for before an
/// instant, with their documents.
///
/// # Errors
/// When the database fails.
pub async fn forget(
    tx: &mut Tx,
    of: RoomOf,
    session: SessionId,
    before: Timestamp,
) -> Result<(), StoreError> {
    let rows: Vec<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as(
            "delete from evening_report
             where session_id = $1 and participant_id = $2 and asked_at < $3 returning id",
        )
        .bind(session.0)
        .bind(of.0.0)
        .bind(convert::millis(before))
        .fetch_all(c)
        .await?
    });
    remove_documents(tx, rows).await
}

/// Removes every report that was last asked for before an instant, with its documents.
///
/// # Errors
/// When the database fails.
pub async fn forget_all(tx: &mut Tx, before: Timestamp) -> Result<(), StoreError> {
    let rows: Vec<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as("delete from evening_report where asked_at < $1 returning id")
            .bind(convert::millis(before))
            .fetch_all(c)
            .await?
    });
    remove_documents(tx, rows).await
}

async fn remove_documents(tx: &mut Tx, of: Vec<(Uuid,)>) -> Result<(), StoreError> {
    for (id,) in of {
        document::remove(tx, DocumentKind::Evening, id).await?;
    }
    Ok(())
}

/// A report by its id: for the maker of documents alone.
///
/// # Errors
/// When the database fails, or what it holds was altered.
pub async fn whoever_reads(db: &Db, id: EveningId) -> Result<Option<Evening>, StoreError> {
    let row: Option<(Uuid,)> = read!(db, |c| {
        sqlx::query_as("select participant_id from evening_report where id = $1")
            .bind(id.0)
            .fetch_optional(c)
            .await?
    });
    let Some((of,)) = row else { return Ok(None) };
    room::opened!(db, RoomOf(ParticipantId(of)), None, |key| {
        let row: Option<(Vec<u8>,)> = read!(db, |c| {
            sqlx::query_as("select content from evening_report where id = $1")
                .bind(id.0)
                .fetch_optional(c)
                .await?
        });
        row.map(|(content,)| key.open_value(CONTENT, &id.to_string(), &content)).transpose()
    })
}

/// Whose report this is, if it is still there: documents made of it are sealed under the
/// key of that room.
pub(crate) async fn room_of(tx: &mut Tx, id: EveningId) -> Result<Option<RoomOf>, StoreError> {
    let row: Option<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as("select participant_id from evening_report where id = $1")
            .bind(id.0)
            .fetch_optional(c)
            .await?
    });
    Ok(row.map(|(of,)| RoomOf(ParticipantId(of))))
}

/// Whether a report of the session is there. Inside a transaction.
///
/// # Errors
/// When the database fails.
pub async fn is_there(tx: &mut Tx, session: SessionId, id: EveningId) -> Result<bool, StoreError> {
    let row: Option<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as("select id from evening_report where id = $1 and session_id = $2")
            .bind(id.0)
            .bind(session.0)
            .fetch_optional(c)
            .await?
    });
    Ok(row.is_some())
}
