//! Notices to one account: to the podium's people, who belong to no participant, and to
//! anybody what concerns nobody else of their delegation.

use comity_domain::{AccountId, NoticeId};
use jiff::Timestamp;
use uuid::Uuid;

use super::Notice;
use crate::{Db, StoreError, Tx, convert};

/// Tells an account something about itself.
///
/// # Errors
/// When the database fails.
pub async fn tell_account(
    tx: &mut Tx,
    account: AccountId,
    kind: &'static str,
) -> Result<(), StoreError> {
    let id: NoticeId = tx.new_id();
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "insert into account_notice (id, account_id, kind, made_at) values ($1, $2, $3, $4)",
        )
        .bind(id.0)
        .bind(account.0)
        .bind(kind)
        .bind(now)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Whether an account was told something of this kind after an instant.
///
/// # Errors
/// When the database fails.
pub async fn account_was_told(
    db: &Db,
    account: AccountId,
    kind: &'static str,
    since: Timestamp,
) -> Result<bool, StoreError> {
    let row: Option<(i64,)> = read!(db, |c| {
        sqlx::query_as(
            "select made_at from account_notice
             where account_id = $1 and kind = $2 and made_at > $3 limit 1",
        )
        .bind(account.0)
        .bind(kind)
        .bind(convert::millis(since))
        .fetch_optional(c)
        .await?
    });
    Ok(row.is_some())
}

/// Tells an account something about itself, unless it was told the same after an instant.
///
/// # Errors
/// When the database fails.
pub async fn tell_account_once(
    tx: &mut Tx,
    account: AccountId,
    kind: &'static str,
    since: Timestamp,
) -> Result<(), StoreError> {
    let id: NoticeId = tx.new_id();
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "insert into account_notice (id, account_id, kind, made_at)
             select $1, $2, $3, $4 where not exists
                 (select 1 from account_notice
                  where account_id = $2 and kind = $3 and made_at > $5)",
        )
        .bind(id.0)
        .bind(account.0)
        .bind(kind)
        .bind(now)
        .bind(convert::millis(since))
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Forgets what accounts were told of a kind before an instant.
///
/// # Errors
/// When the database fails.
pub async fn forget_of_accounts(
    tx: &mut Tx,
    kind: &'static str,
    before: Timestamp,
) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query("delete from account_notice where kind = $1 and made_at < $2")
            .bind(kind)
            .bind(convert::millis(before))
            .execute(c)
            .await?;
    });
    Ok(())
}

/// The latest notices of an account, newest first; each is about the account itself.
///
/// # Errors
/// When the database fails.
pub async fn latest_of_account(
    db: &Db,
    account: AccountId,
    most: i64,
) -> Result<Vec<Notice>, StoreError> {
    let rows: Vec<(Uuid, String, i64, Option<i64>)> = read!(db, |c| {
        sqlx::query_as(
            "select id, kind, made_at, seen_at from account_notice
             where account_id = $1 order by made_at desc, id desc limit $2",
        )
        .bind(account.0)
        .bind(most)
        .fetch_all(c)
        .await?
    });
    rows.into_iter()
        .map(|(id, kind, made_at, seen_at)| {
            Ok(Notice {
                id: NoticeId(id),
                session_id: None,
                kind,
                subject: account.0,
                made_at: convert::instant("account_notice.made_at", made_at)?,
                seen_at: convert::maybe_instant("account_notice.seen_at", seen_at)?,
            })
        })
        .collect()
}

/// Marks an account's notices up to an instant as read; says how many were new.
///
/// # Errors
/// When the database fails.
pub async fn mark_seen_by_account(
    tx: &mut Tx,
    account: AccountId,
    up_to: Timestamp,
) -> Result<u64, StoreError> {
    let now = tx.now_millis();
    let done = write!(tx, |c| {
        sqlx::query(
            "update account_notice set seen_at = $1
             where account_id = $2 and seen_at is null and made_at <= $3",
        )
        .bind(now)
        .bind(account.0)
        .bind(convert::millis(up_to))
        .execute(c)
        .await?
        .rows_affected()
    });
    Ok(done)
}
