//! What the Secretariat asks about an application, and what the organization answers.

use comity_domain::{AccountId, ApplicationId};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{Db, StoreError, Tx, convert};

/// A note on an application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// 1, 2, 3 … within the application.
    pub number: i64,
    /// Whether the Secretariat wrote it; else the organization did.
    pub is_from_secretariat: bool,
    /// Its text.
    pub text: String,
    /// When it was written.
    pub made_at: Timestamp,
}

/// The notes on an application, in order: for the Secretariat and for whoever holds the
/// receipt.
///
/// # Errors
/// When the database fails.
pub async fn notes(db: &Db, id: ApplicationId) -> Result<Vec<Note>, StoreError> {
    let rows: Vec<(i64, Option<Uuid>, String, i64)> = read!(db, |c| {
        sqlx::query_as(
            "select number, account_id, content, made_at from application_note
             where application_id = $1 order by number",
        )
        .bind(id.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter()
        .map(|(number, account, text, made_at)| {
            Ok(Note {
                number,
                is_from_secretariat: account.is_some(),
                text,
                made_at: convert::instant("application_note.made_at", made_at)?,
            })
        })
        .collect()
}

/// Adds a note, of an officer or of the organization; gives its number.
///
/// # Errors
/// When the database fails.
pub async fn add_note(
    tx: &mut Tx,
    id: ApplicationId,
    by: Option<AccountId>,
    text: &str,
) -> Result<i64, StoreError> {
    let now = tx.now_millis();
    let (latest,): (Option<i64>,) = write!(tx, |c| {
        sqlx::query_as("select max(number) from application_note where application_id = $1")
            .bind(id.0)
            .fetch_one(c)
            .await?
    });
    let number = latest.unwrap_or(0) + 1;
    write!(tx, |c| {
        sqlx::query(
            "insert into application_note (application_id, number, account_id, content, made_at)
             values ($1, $2, $3, $4, $5)",
        )
        .bind(id.0)
        .bind(number)
        .bind(by.map(|by| by.0))
        .bind(text)
        .bind(now)
        .execute(c)
        .await?;
    });
    Ok(number)
}
