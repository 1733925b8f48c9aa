//! What acts ask of accounts inside their transaction, and decide on.

use comity_domain::{AccountId, BodyId, ParticipantId, Role};
use uuid::Uuid;

use super::{Account, Row};
use crate::{StoreError, Tx};

/// How many officers of the Secretariat ever had a passkey: open accounts, without the
/// console's, inside a transaction. Only they can have signed in.
///
/// # Errors
/// When the database fails.
pub async fn officers_seen(tx: &mut Tx, body: BodyId) -> Result<usize, StoreError> {
    let (count,): (i64,) = write!(tx, |c| {
        sqlx::query_as(
            "select count(*) from account a
             where a.body_id = $1 and a.role = $2 and a.closed_at is null and a.console = false
               and exists (select 1 from passkey p where p.account_id = a.id)",
        )
        .bind(body.0)
        .bind(Role::Secretariat.word())
        .fetch_one(c)
        .await?
    });
    Ok(usize::try_from(count).unwrap_or_default())
}

/// The open accounts of a participant, inside a transaction.
///
/// # Errors
/// When the database fails.
pub async fn open_of(tx: &mut Tx, participant: ParticipantId) -> Result<Vec<Account>, StoreError> {
    let rows: Vec<Row> = write!(tx, |c| {
        sqlx::query_as(
            "select id, role, participant_id, person_name, email, language, administrator,
                    created_at, closed_at
             from account where participant_id = $1 and closed_at is null order by created_at, id",
        )
        .bind(participant.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter().map(Row::account).collect()
}

/// An open account of a body that is not the console's, inside a transaction.
///
/// # Errors
/// When the database fails.
pub async fn open_within(
    tx: &mut Tx,
    body: BodyId,
    id: AccountId,
) -> Result<Option<Account>, StoreError> {
    let row: Option<Row> = write!(tx, |c| {
        sqlx::query_as(
            "select id, role, participant_id, person_name, email, language, administrator,
                    created_at, closed_at
             from account
             where id = $1 and body_id = $2 and closed_at is null and console = false",
        )
        .bind(id.0)
        .bind(body.0)
        .fetch_optional(c)
        .await?
    });
    row.map(Row::account).transpose()
}

/// Whose open account has this address, whatever the body, inside a transaction.
///
/// # Errors
/// When the database fails.
pub async fn holder_of(tx: &mut Tx, email: &str) -> Result<Option<AccountId>, StoreError> {
    let row: Option<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as("select id from account where email = $1 and closed_at is null")
            .bind(email)
            .fetch_optional(c)
            .await?
    });
    Ok(row.map(|(id,)| AccountId(id)))
}

/// Makes somebody an administrator of their delegation's or organization's accounts.
///
/// # Errors
/// When the database fails.
pub async fn make_administrator(tx: &mut Tx, id: AccountId) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query("update account set administrator = true where id = $1")
            .bind(id.0)
            .execute(c)
            .await?;
    });
    Ok(())
}

/// Whether an account is the console's, inside a transaction.
///
/// # Errors
/// When the database fails.
pub async fn is_console(tx: &mut Tx, id: AccountId) -> Result<bool, StoreError> {
    let row: Option<(bool,)> = write!(tx, |c| {
        sqlx::query_as("select console from account where id = $1")
            .bind(id.0)
            .fetch_optional(c)
            .await?
    });
    Ok(row.is_some_and(|(console,)| console))
}
