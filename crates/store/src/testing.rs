//! For tests only: databases on a PostgreSQL server.

use comity_domain::{ParticipantId, QuestionId, SessionId, Wording};
use jiff::Timestamp;
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};

use crate::{Db, StoreError, convert};

/// Makes an empty database on the server at `base` (an address without a database).
///
/// # Errors
/// When the name is not made of lower-case letters and digits, or the server refuses.
pub async fn create_database(base: &str, name: &str) -> Result<(), StoreError> {
    if !name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()) {
        return Err(StoreError::UnknownEngine(name.to_owned()));
    }
    let mut connection = PgConnection::connect(&format!("{base}/postgres")).await?;
    // A database's name cannot be a parameter; the check above leaves nothing to escape.
    sqlx::query(AssertSqlSafe(format!("create database {name}"))).execute(&mut connection).await?;
    connection.close().await?;
    Ok(())
}

/// Puts a question as a delegation would, for tests of what answers it.
///
/// # Errors
/// When the database fails.
pub async fn insert_question(
    db: &Db,
    now: Timestamp,
    session: SessionId,
    number: i64,
    wording: &Wording,
    raised_by: ParticipantId,
) -> Result<QuestionId, StoreError> {
    let mut tx = db.begin(now).await?;
    let id: QuestionId = tx.new_id();
    let wording = convert::wording_text(wording)?;
    write!(tx, |c| {
        sqlx::query(
            "insert into question (id, session_id, number, wording, raised_by, put_at)
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(id.0)
        .bind(session.0)
        .bind(number)
        .bind(&wording)
        .bind(raised_by.0)
        .bind(convert::millis(now))
        .execute(c)
        .await?;
    });
    tx.commit_technical("test question").await?;
    Ok(id)
}
