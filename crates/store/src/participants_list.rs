//! Lists of participants as they were issued.

use comity_domain::{
    ParticipantsListId, SessionId,
    participants_list::{ParticipantsList, Section},
};
use uuid::Uuid;

use crate::{Db, StoreError, Tx, convert, convert::unreadable};

type Row = (Uuid, Uuid, i64, String, i64, String);

fn list(row: Row) -> Result<ParticipantsList, StoreError> {
    let (id, session, number, symbol, issued_at, content) = row;
    let sections: Vec<Section> = serde_json::from_str(&content)
        .map_err(|why| unreadable("participants_list.content", why))?;
    Ok(ParticipantsList {
        id: ParticipantsListId(id),
        session_id: SessionId(session),
        number,
        symbol,
        issued_at: convert::instant("participants_list.issued_at", issued_at)?,
        sections,
    })
}

/// The lists of a session, the newest last. They are for everybody.
///
/// # Errors
/// When the database fails.
pub async fn all(db: &Db, session: SessionId) -> Result<Vec<ParticipantsList>, StoreError> {
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, session_id, number, symbol, issued_at, content from participants_list
             where session_id = $1 order by number",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter().map(list).collect()
}

/// One of them, by its id.
///
/// # Errors
/// When the database fails.
pub async fn get(db: &Db, id: ParticipantsListId) -> Result<Option<ParticipantsList>, StoreError> {
    let row: Option<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, session_id, number, symbol, issued_at, content from participants_list
             where id = $1",
        )
        .bind(id.0)
        .fetch_optional(c)
        .await?
    });
    row.map(list).transpose()
}

/// Whether a session has this list, inside the transaction that queues its document.
///
/// # Errors
/// When the database fails.
pub async fn is_there(
    tx: &mut Tx,
    session: SessionId,
    id: ParticipantsListId,
) -> Result<bool, StoreError> {
    let (count,): (i64,) = write!(tx, |c| {
        sqlx::query_as("select count(*) from participants_list where session_id = $1 and id = $2")
            .bind(session.0)
            .bind(id.0)
            .fetch_one(c)
            .await?
    });
    Ok(count > 0)
}

/// Stores a list that is issued now.
///
/// # Errors
/// When the database fails.
pub async fn insert(tx: &mut Tx, new: &ParticipantsList) -> Result<(), StoreError> {
    let content = serde_json::to_string(&new.sections)
        .map_err(|why| unreadable("participants_list.content", why))?;
    write!(tx, |c| {
        sqlx::query(
            "insert into participants_list (id, session_id, number, symbol, issued_at, content)
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(new.id.0)
        .bind(new.session_id.0)
        .bind(new.number)
        .bind(&new.symbol)
        .bind(convert::millis(new.issued_at))
        .bind(&content)
        .execute(c)
        .await?;
    });
    Ok(())
}
