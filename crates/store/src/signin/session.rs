//! Sessions: a browser in which somebody is signed in.

use comity_domain::{AccountId, PasskeyId, SignedInId};
use comity_seal::token_hash;
use jiff::Timestamp;
use uuid::Uuid;

use super::{ABSOLUTE_LIMIT, IDLE_LIMIT, link::actor_row};
use crate::{Actor, Db, StoreError, Tx, convert};

/// How somebody came in.
#[derive(Clone, Copy)]
pub enum Opening<'a> {
    /// By one of the exercise's links, which stands in for a passkey.
    LastingLink {
        /// What kind of browser it is, coarsely.
        browser: &'a str,
    },
    /// By a passkey.
    Passkey {
        /// Which.
        passkey: PasskeyId,
        /// What kind of browser it is, coarsely.
        browser: &'a str,
    },
}

/// A session as its own account sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// What it is known by; not its secret.
    pub id: SignedInId,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// When a page was last asked for in it.
    pub seen_at: Timestamp,
    /// What kind of browser it is, coarsely; empty when unknown.
    pub browser: String,
}

/// Opens a session under `session_token` and gives the actor; `None` when the account is
/// closed.
///
/// # Errors
/// When the database fails.
pub async fn open(
    tx: &mut Tx,
    account: AccountId,
    session_token: &str,
    how: Opening<'_>,
) -> Result<Option<Actor>, StoreError> {
    let Some(row) = actor_row(tx, account).await? else { return Ok(None) };
    let id: SignedInId = tx.new_id();
    let now = tx.now_millis();
    let (passkey, browser, lasting) = match how {
        Opening::LastingLink { browser } => (None, browser, true),
        Opening::Passkey { passkey, browser } => (Some(passkey.0), browser, false),
    };
    write!(tx, |c| {
        sqlx::query(
            "insert into signed_in (token_hash, account_id, created_at, seen_at, id, browser,
                                    passkey_id, verified_at, lasting)
             values ($1, $2, $3, $3, $4, $5, $6, $3, $7)",
        )
        .bind(token_hash(session_token))
        .bind(account.0)
        .bind(now)
        .bind(id.0)
        .bind(browser)
        .bind(passkey)
        .bind(lasting)
        .execute(c)
        .await?;
    });
    row.actor(Some(id), true).map(Some)
}

/// Notes that a passkey was asked for in a session just now, and puts a new secret in the
/// place of the one it had: who learned that before has nothing any more. Says whether the
/// session still stands.
///
/// # Errors
/// When the database fails.
pub async fn note_verified(
    tx: &mut Tx,
    account: AccountId,
    id: SignedInId,
    session_token: &str,
) -> Result<bool, StoreError> {
    let now = tx.now_millis();
    let done = write!(tx, |c| {
        sqlx::query(
            "update signed_in set verified_at = $1, token_hash = $4
             where id = $2 and account_id = $3 and ended_at is null",
        )
        .bind(now)
        .bind(id.0)
        .bind(account.0)
        .bind(token_hash(session_token))
        .execute(c)
        .await?
        .rows_affected()
    });
    Ok(done > 0)
}

/// The sessions of an account that stand at an instant, the latest first.
///
/// # Errors
/// When the database fails.
pub async fn open_of_account(
    db: &Db,
    account: AccountId,
    now: Timestamp,
) -> Result<Vec<SignedIn>, StoreError> {
    let before = |limit| convert::millis(now.saturating_sub(limit).unwrap_or(Timestamp::MIN));
    let rows: Vec<(Uuid, i64, i64, String)> = read!(db, |c| {
        sqlx::query_as(
            "select id, created_at, seen_at, browser from signed_in
             where account_id = $1 and ended_at is null and id is not null
               and created_at > $2 and seen_at > $3
             order by created_at desc, id desc",
        )
        .bind(account.0)
        .bind(before(ABSOLUTE_LIMIT))
        .bind(before(IDLE_LIMIT))
        .fetch_all(c)
        .await?
    });
    rows.into_iter()
        .map(|(id, opened_at, seen_at, browser)| {
            Ok(SignedIn {
                id: SignedInId(id),
                opened_at: convert::instant("signed_in.created_at", opened_at)?,
                seen_at: convert::instant("signed_in.seen_at", seen_at)?,
                browser,
            })
        })
        .collect()
}

/// Ends one session of an account; says whether it stood.
///
/// # Errors
/// When the database fails.
pub async fn end_one(tx: &mut Tx, account: AccountId, id: SignedInId) -> Result<bool, StoreError> {
    let now = tx.now_millis();
    let done = write!(tx, |c| {
        sqlx::query(
            "update signed_in set ended_at = $1
             where id = $2 and account_id = $3 and ended_at is null",
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

/// Ends every session of an account but one; says how many.
///
/// # Errors
/// When the database fails.
pub async fn end_others(
    tx: &mut Tx,
    account: AccountId,
    but: Option<SignedInId>,
) -> Result<u64, StoreError> {
    let now = tx.now_millis();
    // Without one to spare there is none of this id.
    let but = but.map_or(Uuid::nil(), |id| id.0);
    let done = write!(tx, |c| {
        sqlx::query(
            "update signed_in set ended_at = $1
             where account_id = $2 and ended_at is null and (id is null or id <> $3)",
        )
        .bind(now)
        .bind(account.0)
        .bind(but)
        .execute(c)
        .await?
        .rows_affected()
    });
    Ok(done)
}

/// Ends every session of an account.
///
/// # Errors
/// When the database fails.
pub async fn end_of_account(tx: &mut Tx, account: AccountId) -> Result<u64, StoreError> {
    end_others(tx, account, None).await
}

/// Ends one session.
///
/// # Errors
/// When the database fails.
pub async fn end_session(tx: &mut Tx, token: &str) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "update signed_in set ended_at = $1 where token_hash = $2 and ended_at is null",
        )
        .bind(now)
        .bind(token_hash(token))
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Whether an actor's account is open, and the session in which they act not ended, as the
/// transaction sees it. Who acts without one (a command, a worker) has only an account.
///
/// # Errors
/// When the database fails.
pub async fn is_still_in(tx: &mut Tx, actor: &Actor) -> Result<bool, StoreError> {
    let (count,): (i64,) = write!(tx, |c| {
        sqlx::query_as(
            "select count(*) from account a
             where a.id = $1 and a.closed_at is null
               and (cast($2 as bigint) = 0 or exists
                    (select 1 from signed_in s where s.id = $3 and s.ended_at is null))",
        )
        .bind(actor.account.0)
        .bind(i64::from(actor.session.is_some()))
        .bind(actor.session.map_or(actor.account.0, |session| session.0))
        .fetch_one(c)
        .await?
    });
    Ok(count > 0)
}

/// Ends every session, and every one-time link that was still good; the exercise's links
/// stay.
///
/// # Errors
/// When the database fails.
pub async fn end_all(tx: &mut Tx) -> Result<(), StoreError> {
    const ENDED: &[&str] = &[
        "update signed_in set ended_at = $1 where ended_at is null",
        "update sign_in_link set spent_at = $1 where spent_at is null and lasting = false",
        "update set_up_link set spent_at = $1 where spent_at is null",
    ];
    let now = tx.now_millis();
    for text in ENDED {
        write!(tx, |c| {
            sqlx::query(*text).bind(now).execute(c).await?;
        });
    }
    Ok(())
}

/// Forgets sessions that ended or lapsed before an instant, and links that were spent or
/// ran out before it; the exercise's links stay.
///
/// # Errors
/// When the database fails.
pub async fn forget(tx: &mut Tx, before: Timestamp) -> Result<(), StoreError> {
    // A session that nobody ended has lapsed long before.
    const FORGOTTEN: &[&str] = &[
        "delete from signed_in where coalesce(ended_at, seen_at) < $1",
        "delete from sign_in_link where lasting = false and coalesce(spent_at, expires_at) < $1",
        "delete from set_up_link where spent_at < $1",
    ];
    for text in FORGOTTEN {
        write!(tx, |c| {
            sqlx::query(*text).bind(convert::millis(before)).execute(c).await?;
        });
    }
    Ok(())
}
