//! When an account was last in a session: its own, and shown to nobody else.

use comity_domain::{AccountId, SessionId, visit::Visit};

use crate::{Db, StoreError, Tx, convert};

const KEPT: &str =
    "select before_at, latest_at from visit where account_id = $1 and session_id = $2";

fn visit((before, latest): (Option<i64>, i64)) -> Result<Visit, StoreError> {
    Ok(Visit {
        before: convert::maybe_instant("visit.before_at", before)?,
        latest: convert::instant("visit.latest_at", latest)?,
    })
}

/// The visit kept of an account in a session, as the open transaction sees it.
///
/// # Errors
/// When the database fails.
pub async fn kept(
    tx: &mut Tx,
    account: AccountId,
    session: SessionId,
) -> Result<Option<Visit>, StoreError> {
    let row: Option<(Option<i64>, i64)> = write!(tx, |c| {
        sqlx::query_as(KEPT).bind(account.0).bind(session.0).fetch_optional(c).await?
    });
    row.map(visit).transpose()
}

/// The same outside a transaction: for the page that only shows it.
///
/// # Errors
/// When the database fails.
pub async fn get(
    db: &Db,
    account: AccountId,
    session: SessionId,
) -> Result<Option<Visit>, StoreError> {
    let row: Option<(Option<i64>, i64)> = read!(db, |c| {
        sqlx::query_as(KEPT).bind(account.0).bind(session.0).fetch_optional(c).await?
    });
    row.map(visit).transpose()
}

/// Keeps the visit of an account in a session in place of the one before.
///
/// # Errors
/// When the database fails.
pub async fn keep(
    tx: &mut Tx,
    account: AccountId,
    session: SessionId,
    visit: Visit,
) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query(
            "insert into visit (account_id, session_id, before_at, latest_at)
             values ($1, $2, $3, $4)
             on conflict (account_id, session_id)
             do update set before_at = excluded.before_at, latest_at = excluded.latest_at",
        )
        .bind(account.0)
        .bind(session.0)
        .bind(visit.before.map(convert::millis))
        .bind(convert::millis(visit.latest))
        .execute(c)
        .await?;
    });
    Ok(())
}
