//! Passkeys of accounts. Removed ones stay: that there was one is what keeps a single
//! officer from making a link for its account.

use comity_domain::{AccountId, BodyId, PasskeyId};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{Db, StoreError, Tx, convert};

/// A passkey as its own account sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passkey {
    /// Its id here.
    pub id: PasskeyId,
    /// What its holder calls it; empty when nothing was said.
    pub name: String,
    /// When it was added.
    pub created_at: Timestamp,
    /// When it was last used; none before its first use.
    pub used_at: Option<Timestamp>,
}

/// A passkey against which an answer is checked.
pub struct Held {
    /// Its id here.
    pub id: PasskeyId,
    /// Whose it is.
    pub account: AccountId,
    /// The public key with its counter, as it was stored last.
    pub credential: String,
}

/// What is stored of a new one.
pub struct NewPasskey<'a> {
    /// Whose it is.
    pub account: AccountId,
    /// The authenticator's own name of it.
    pub credential_id: &'a [u8],
    /// The public key with its counter.
    pub credential: &'a str,
    /// What its holder calls it.
    pub name: &'a str,
}

/// Stores a new passkey.
///
/// # Errors
/// When the database fails; [`StoreError::is_duplicate`] when the credential is known.
pub async fn insert(tx: &mut Tx, new: &NewPasskey<'_>) -> Result<PasskeyId, StoreError> {
    let id: PasskeyId = tx.new_id();
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "insert into passkey (id, account_id, credential_id, credential, name, created_at)
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(id.0)
        .bind(new.account.0)
        .bind(new.credential_id)
        .bind(new.credential)
        .bind(new.name)
        .bind(now)
        .execute(c)
        .await?;
    });
    Ok(id)
}

/// The passkeys of an account, the oldest first.
///
/// # Errors
/// When the database fails.
pub async fn of_account(db: &Db, account: AccountId) -> Result<Vec<Passkey>, StoreError> {
    let rows: Vec<(Uuid, String, i64, Option<i64>)> = read!(db, |c| {
        sqlx::query_as(
            "select id, name, created_at, used_at from passkey
             where account_id = $1 and removed_at is null order by created_at, id",
        )
        .bind(account.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter()
        .map(|(id, name, created_at, used_at)| {
            Ok(Passkey {
                id: PasskeyId(id),
                name,
                created_at: convert::instant("passkey.created_at", created_at)?,
                used_at: convert::maybe_instant("passkey.used_at", used_at)?,
            })
        })
        .collect()
}

/// The authenticators' names of an account's passkeys.
///
/// # Errors
/// When the database fails.
pub async fn credential_ids(db: &Db, account: AccountId) -> Result<Vec<Vec<u8>>, StoreError> {
    let rows: Vec<(Vec<u8>,)> = read!(db, |c| {
        sqlx::query_as(
            "select credential_id from passkey
             where account_id = $1 and removed_at is null order by created_at, id",
        )
        .bind(account.0)
        .fetch_all(c)
        .await?
    });
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// The passkey of this credential, if it was not removed and its account is open.
///
/// # Errors
/// When the database fails.
pub async fn of_credential(db: &Db, credential_id: &[u8]) -> Result<Option<Held>, StoreError> {
    let row: Option<(Uuid, Uuid, String)> = read!(db, |c| {
        sqlx::query_as(
            "select p.id, p.account_id, p.credential
             from passkey p join account a on a.id = p.account_id
             where p.credential_id = $1 and p.removed_at is null
               and a.closed_at is null and a.console = false",
        )
        .bind(credential_id)
        .fetch_optional(c)
        .await?
    });
    Ok(row.map(|(id, account, credential)| Held {
        id: PasskeyId(id),
        account: AccountId(account),
        credential,
    }))
}

/// Notes that a passkey was used, and its counter. Says whether it still is what the
/// answer was checked against: of two answers checked at once, one counts.
///
/// # Errors
/// When the database fails.
pub async fn note_use(
    tx: &mut Tx,
    id: PasskeyId,
    before: &str,
    after: &str,
) -> Result<bool, StoreError> {
    let now = tx.now_millis();
    let done = write!(tx, |c| {
        sqlx::query(
            "update passkey set credential = $1, used_at = $2
             where id = $3 and credential = $4 and removed_at is null",
        )
        .bind(after)
        .bind(now)
        .bind(id.0)
        .bind(before)
        .execute(c)
        .await?
        .rows_affected()
    });
    Ok(done > 0)
}

/// Whether a passkey is this account's, and not removed.
///
/// # Errors
/// What the database reports.
pub async fn is_of(tx: &mut Tx, account: AccountId, id: PasskeyId) -> Result<bool, StoreError> {
    let (count,): (i64,) = write!(tx, |c| {
        sqlx::query_as(
            "select count(*) from passkey
             where id = $1 and account_id = $2 and removed_at is null",
        )
        .bind(id.0)
        .bind(account.0)
        .fetch_one(c)
        .await?
    });
    Ok(count > 0)
}

/// Gives a passkey of an account another name; says whether it is there.
///
/// # Errors
/// When the database fails.
pub async fn rename(
    tx: &mut Tx,
    account: AccountId,
    id: PasskeyId,
    name: &str,
) -> Result<bool, StoreError> {
    let done = write!(tx, |c| {
        sqlx::query(
            "update passkey set name = $1
             where id = $2 and account_id = $3 and removed_at is null",
        )
        .bind(name)
        .bind(id.0)
        .bind(account.0)
        .execute(c)
        .await?
        .rows_affected()
    });
    Ok(done > 0)
}

/// Removes a passkey of an account, and ends the sessions that were opened by it, but for
/// the one in which it is done; says whether it was there.
///
/// # Errors
/// When the database fails.
pub async fn remove(
    tx: &mut Tx,
    account: AccountId,
    id: PasskeyId,
    here: Option<comity_domain::SignedInId>,
) -> Result<bool, StoreError> {
    let now = tx.now_millis();
    let here = here.map_or(Uuid::nil(), |here| here.0);
    let done = write!(tx, |c| {
        sqlx::query(
            "update signed_in set ended_at = $1
             where passkey_id = $2 and account_id = $3 and ended_at is null and id <> $4",
        )
        .bind(now)
        .bind(id.0)
        .bind(account.0)
        .bind(here)
        .execute(&mut *c)
        .await?;
        sqlx::query(
            "update passkey set removed_at = $1
             where id = $2 and account_id = $3 and removed_at is null",
        )
        .bind(now)
        .bind(id.0)
        .bind(account.0)
        .execute(c)
        .await?
        .rows_affected()
    });
    Ok(done > 0)
}

/// How many passkeys an account has, and whether it ever had one, inside a transaction.
///
/// # Errors
/// When the database fails.
pub async fn count(tx: &mut Tx, account: AccountId) -> Result<(i64, bool), StoreError> {
    let (all, removed): (i64, i64) = write!(tx, |c| {
        sqlx::query_as("select count(*), count(removed_at) from passkey where account_id = $1")
            .bind(account.0)
            .fetch_one(c)
            .await?
    });
    Ok((all - removed, all > 0))
}

/// Who of a body ever had a passkey: their way back leads through two officers.
///
/// # Errors
/// When the database fails.
pub async fn enrolled(db: &Db, body: BodyId) -> Result<Vec<AccountId>, StoreError> {
    let rows: Vec<(Uuid,)> = read!(db, |c| {
        sqlx::query_as(
            "select distinct p.account_id from passkey p join account a on a.id = p.account_id
             where a.body_id = $1",
        )
        .bind(body.0)
        .fetch_all(c)
        .await?
    });
    Ok(rows.into_iter().map(|(id,)| AccountId(id)).collect())
}

/// Whether anybody on this server ever had a passkey.
///
/// # Errors
/// When the database fails.
pub async fn anyone(db: &Db) -> Result<bool, StoreError> {
    let (count,): (i64,) =
        read!(db, |c| { sqlx::query_as("select count(*) from passkey").fetch_one(c).await? });
    Ok(count > 0)
}

/// Removes every passkey of an account: its holder lost them, and a finder must not come
/// in by one.
///
/// # Errors
/// When the database fails.
pub async fn remove_all(tx: &mut Tx, account: AccountId) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "update passkey set removed_at = $1 where account_id = $2 and removed_at is null",
        )
        .bind(now)
        .bind(account.0)
        .execute(c)
        .await?;
    });
    Ok(())
}
