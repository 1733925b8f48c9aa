//! Links that bring somebody in: those that lead to a passkey, once; those of the
//! exercise, again and again; and the one that sets a server up.

use comity_domain::{AccountId, Language};
use comity_seal::token_hash;
use jiff::Timestamp;
use uuid::Uuid;

use super::{ActorRow, LINK_LIMIT, Opening, open};
use crate::{Actor, Db, StoreError, Tx, convert};

/// A link that is still good, as far as its page needs to know it.
#[derive(Clone, Debug)]
pub struct Link {
    /// Whose it is.
    pub account: AccountId,
    /// The person's name.
    pub person_name: String,
    /// The language they asked for.
    pub language: Language,
    /// Whether it signs in by itself and stays valid: the exercise's alone.
    pub lasting: bool,
}

/// Stores a one-time link for an account; only the token's digest is kept.
///
/// # Errors
/// When the database fails.
pub async fn insert_link(
    tx: &mut Tx,
    token: &str,
    account: AccountId,
    lasting: bool,
) -> Result<(), StoreError> {
    let now = tx.now();
    let expires = (!lasting)
        .then(|| now.saturating_add(LINK_LIMIT).unwrap_or(Timestamp::MAX))
        .map(convert::millis);
    write!(tx, |c| {
        sqlx::query(
            "insert into sign_in_link (token_hash, account_id, created_at, expires_at, lasting)
             values ($1, $2, $3, $4, $5)",
        )
        .bind(token_hash(token))
        .bind(account.0)
        .bind(convert::millis(now))
        .bind(expires)
        .bind(lasting)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Ends every link that stays valid, and every session that was opened by one: they exist
/// in the demonstration alone (design, section 5), and its data folder may be served
/// otherwise later.
///
/// # Errors
/// When the database fails.
pub async fn end_lasting_links(tx: &mut Tx) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query("update sign_in_link set lasting = false, spent_at = $1 where lasting = true")
            .bind(now)
            .execute(&mut *c)
            .await?;
        sqlx::query("update signed_in set ended_at = $1 where lasting = true and ended_at is null")
            .bind(now)
            .execute(c)
            .await?;
    });
    Ok(())
}

/// The link of this token, while it is good: not spent, not too old, and its account open.
///
/// # Errors
/// When the database fails.
pub async fn link(db: &Db, token: &str, now: Timestamp) -> Result<Option<Link>, StoreError> {
    let found: Option<(Uuid, String, String, bool)> = read!(db, |c| {
        sqlx::query_as(
            "select a.id, a.person_name, a.language, l.lasting
             from sign_in_link l join account a on a.id = l.account_id
             where l.token_hash = $1 and (l.lasting or l.spent_at is null)
               and (l.expires_at is null or l.expires_at > $2)
               and a.closed_at is null and a.console = false",
        )
        .bind(token_hash(token))
        .bind(convert::millis(now))
        .fetch_optional(c)
        .await?
    });
    found
        .map(|(account, person_name, language, lasting)| {
            Ok(Link {
                account: AccountId(account),
                person_name,
                language: convert::word("account.language", &language)?,
                lasting,
            })
        })
        .transpose()
}

/// Whether there are links that stay valid: in a demonstration alone. With a token, whether
/// that is one of them.
///
/// # Errors
/// When the database fails.
pub async fn is_lasting(db: &Db, token: Option<&str>) -> Result<bool, StoreError> {
    let found: Option<(Uuid,)> = read!(db, |c| {
        sqlx::query_as(
            "select account_id from sign_in_link
             where lasting and (token_hash = $1 or cast($2 as bigint) = 1) limit 1",
        )
        .bind(token.map(token_hash))
        .bind(i64::from(token.is_none()))
        .fetch_optional(c)
        .await?
    });
    Ok(found.is_some())
}

/// Uses a lasting link and opens a session under `session_token`; it stands in for a
/// passkey. Gives the actor, or `None` for any other link, good or not.
///
/// # Errors
/// When the database fails.
pub async fn spend_lasting_link(
    tx: &mut Tx,
    link_token: &str,
    session_token: &str,
    browser: &str,
) -> Result<Option<Actor>, StoreError> {
    let now = tx.now_millis();
    let used: Option<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as(
            "update sign_in_link set spent_at = $1
             where token_hash = $2 and lasting = true
               and (expires_at is null or expires_at > $1)
             returning account_id",
        )
        .bind(now)
        .bind(token_hash(link_token))
        .fetch_optional(c)
        .await?
    });
    let Some((account,)) = used else { return Ok(None) };
    open(tx, AccountId(account), session_token, Opening::LastingLink { browser }).await
}

/// Spends a one-time link; gives whose it was, or `None` when it is spent, expired,
/// unknown, or of an account that was closed. What it opens is the caller's matter.
///
/// # Errors
/// When the database fails.
pub async fn spend_once(tx: &mut Tx, link_token: &str) -> Result<Option<AccountId>, StoreError> {
    let now = tx.now_millis();
    let spent: Option<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as(
            "update sign_in_link set spent_at = $1
             where token_hash = $2 and lasting = false and spent_at is null and expires_at > $1
               and (recovery_id is null or recovery_id in
                    (select id from recovery where cancelled_at is null and finished_at is null
                                               and ready_at <= $1))
               and account_id in (select id from account where closed_at is null and console = false)
             returning account_id",
        )
        .bind(now)
        .bind(token_hash(link_token))
        .fetch_optional(c)
        .await?
    });
    Ok(spent.map(|(account,)| AccountId(account)))
}

/// The account as an actor, inside a transaction; `None` when it is closed.
///
/// # Errors
/// When the database fails.
pub(super) async fn actor_row(
    tx: &mut Tx,
    account: AccountId,
) -> Result<Option<ActorRow>, StoreError> {
    Ok(write!(tx, |c| {
        sqlx::query_as(
            "select id, pseudonym, body_id, role, participant_id, person_name, language
             from account where id = $1 and closed_at is null and console = false",
        )
        .bind(account.0)
        .fetch_optional(c)
        .await?
    }))
}

/// Stores a set-up link, good once and only while nobody has an account.
///
/// # Errors
/// When the database fails.
pub async fn insert_set_up_link(tx: &mut Tx, token: &str) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query("update set_up_link set spent_at = $1 where spent_at is null")
            .bind(now)
            .execute(&mut *c)
            .await?;
        sqlx::query("insert into set_up_link (token_hash, created_at) values ($1, $2)")
            .bind(token_hash(token))
            .bind(now)
            .execute(c)
            .await?;
    });
    Ok(())
}

/// Whether a set-up link is still good.
///
/// # Errors
/// When the database fails.
pub async fn set_up_link_is_good(db: &Db, token: &str) -> Result<bool, StoreError> {
    let found: Option<(i64,)> = read!(db, |c| {
        sqlx::query_as(
            "select created_at from set_up_link where token_hash = $1 and spent_at is null",
        )
        .bind(token_hash(token))
        .fetch_optional(c)
        .await?
    });
    Ok(found.is_some() && !crate::account::anyone(db).await?)
}

/// Spends a set-up link; says whether it was good.
///
/// # Errors
/// When the database fails.
pub async fn spend_set_up_link(tx: &mut Tx, token: &str) -> Result<bool, StoreError> {
    let now = tx.now_millis();
    let spent: Option<(i64,)> = write!(tx, |c| {
        sqlx::query_as(
            "update set_up_link set spent_at = $1 where token_hash = $2 and spent_at is null
             returning created_at",
        )
        .bind(now)
        .bind(token_hash(token))
        .fetch_optional(c)
        .await?
    });
    Ok(spent.is_some())
}
