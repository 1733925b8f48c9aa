//! What somebody typed into a form of the room and has not kept, sealed like the rest.

use comity_domain::AccountId;

use super::{RoomOf, key_within, opened};
use crate::{Db, StoreError, Tx};

pub(super) const CONTENT: &str = "room_unsaved.content";

/// The most forms kept of one account.
const MOST_KEPT: i64 = 50;

pub(super) fn row_of(account: AccountId, form: &str) -> String {
    format!("{account} {form}")
}

/// Keeps the form's content, replacing what was kept before.
///
/// # Errors
/// When the database fails.
pub async fn keep(
    tx: &mut Tx,
    of: RoomOf,
    account: AccountId,
    form: &str,
    content: &str,
) -> Result<(), StoreError> {
    let key = key_within(tx, of).await?;
    let content = key.seal_text(CONTENT, &row_of(account, form), content, tx)?;
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "insert into room_unsaved (account_id, form, participant_id, content, saved_at)
             values ($1, $2, $3, $4, $5)
             on conflict (account_id, form)
             do update set content = excluded.content, saved_at = excluded.saved_at",
        )
        .bind(account.0)
        .bind(form)
        .bind(of.0.0)
        .bind(&content[..])
        .bind(now)
        .execute(&mut *c)
        .await?;
        sqlx::query(
            "delete from room_unsaved where account_id = $1 and form <> $2 and form not in
                 (select form from room_unsaved where account_id = $1
                  order by saved_at desc, form limit $3)",
        )
        .bind(account.0)
        .bind(form)
        .bind(MOST_KEPT)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// What was kept for this form, if anything.
///
/// # Errors
/// When the database fails, or what it holds was altered.
pub async fn kept(
    db: &Db,
    of: RoomOf,
    account: AccountId,
    form: &str,
) -> Result<Option<String>, StoreError> {
    opened!(db, of, None, |key| {
        let row: Option<(Vec<u8>,)> = read!(db, |c| {
            sqlx::query_as(
                "select content from room_unsaved
                 where account_id = $1 and form = $2 and participant_id = $3",
            )
            .bind(account.0)
            .bind(form)
            .bind(of.0.0)
            .fetch_optional(c)
            .await?
        });
        row.map(|(content,)| key.open_text(CONTENT, &row_of(account, form), &content)).transpose()
    })
}

/// Forgets it: the form was sent, or given up.
///
/// # Errors
/// When the database fails.
pub async fn forget(tx: &mut Tx, account: AccountId, form: &str) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query("delete from room_unsaved where account_id = $1 and form = $2")
            .bind(account.0)
            .bind(form)
            .execute(c)
            .await?;
    });
    Ok(())
}
