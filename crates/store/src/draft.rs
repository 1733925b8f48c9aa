//! What somebody typed into a form and has not sent: kept, so that nothing is lost.

use comity_domain::AccountId;

use crate::{Db, StoreError, Tx};

/// The most forms kept of one account: nobody has more on their desk, and a form's
/// name comes from an address that anybody can make up. The oldest make room.
const MOST_KEPT: i64 = 50;

/// Keeps the form's content, replacing what was kept before.
///
/// # Errors
/// When the database fails.
pub async fn keep(
    tx: &mut Tx,
    account: AccountId,
    form: &str,
    content: &str,
) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "insert into form_draft (account_id, form, content, saved_at) values ($1, $2, $3, $4)
             on conflict (account_id, form)
             do update set content = excluded.content, saved_at = excluded.saved_at",
        )
        .bind(account.0)
        .bind(form)
        .bind(content)
        .bind(now)
        .execute(&mut *c)
        .await?;
        sqlx::query(
            "delete from form_draft where account_id = $1 and form <> $2 and form not in
                 (select form from form_draft where account_id = $1
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
/// When the database fails.
pub async fn kept(db: &Db, account: AccountId, form: &str) -> Result<Option<String>, StoreError> {
    let row: Option<(String,)> = read!(db, |c| {
        sqlx::query_as("select content from form_draft where account_id = $1 and form = $2")
            .bind(account.0)
            .bind(form)
            .fetch_optional(c)
            .await?
    });
    Ok(row.map(|(content,)| content))
}

/// The names of the forms kept of an account.
///
/// # Errors
/// When the database fails.
pub async fn forms(db: &Db, account: AccountId) -> Result<Vec<String>, StoreError> {
    let rows: Vec<(String,)> = read!(db, |c| {
        sqlx::query_as("select form from form_draft where account_id = $1 order by form")
            .bind(account.0)
            .fetch_all(c)
            .await?
    });
    Ok(rows.into_iter().map(|(form,)| form).collect())
}

/// Forgets it: the form was sent, or given up.
///
/// # Errors
/// When the database fails.
pub async fn forget(tx: &mut Tx, account: AccountId, form: &str) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query("delete from form_draft where account_id = $1 and form = $2")
            .bind(account.0)
            .bind(form)
            .execute(c)
            .await?;
    });
    Ok(())
}
