//! What somebody typed into a form and has not sent: kept, so that nothing is lost, and
//! sealed under the person's key, which goes when the person is erased.

use comity_domain::AccountId;
use comity_seal::OwnerKey;
use uuid::Uuid;

use crate::{Db, StoreError, Tx, convert::unreadable, record::owner_key};

const CONTENT: &str = "form_draft.content";

/// The most forms kept of one account: nobody has more on their desk, and a form's
/// name comes from an address that anybody can make up. The oldest make room.
const MOST_KEPT: i64 = 50;

/// What the content of a form is bound to.
fn bound_to(account: AccountId, form: &str) -> Vec<u8> {
    format!("{CONTENT} {account} {form}").into_bytes()
}

/// Seals the content of a form under its person's key.
pub(crate) fn seal(
    key: &OwnerKey,
    account: AccountId,
    form: &str,
    content: &str,
    tx: &Tx,
) -> Result<Vec<u8>, StoreError> {
    Ok(key.seal(content.as_bytes(), &bound_to(account, form), tx.random())?)
}

fn open(
    key: &OwnerKey,
    account: AccountId,
    form: &str,
    sealed: &[u8],
) -> Result<String, StoreError> {
    let plain = key.open(sealed, &bound_to(account, form))?;
    // The reason would quote what is sealed.
    String::from_utf8(plain).map_err(|_| unreadable(CONTENT, "not UTF-8"))
}

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
    let key = owner_key(tx, account.0).await?;
    let content = seal(&key, account, form, content, tx)?;
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "insert into form_draft (account_id, form, content, saved_at) values ($1, $2, $3, $4)
             on conflict (account_id, form)
             do update set content = excluded.content, saved_at = excluded.saved_at",
        )
        .bind(account.0)
        .bind(form)
        .bind(&content[..])
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
/// When the database fails, or what it holds was altered.
pub async fn kept(db: &Db, account: AccountId, form: &str) -> Result<Option<String>, StoreError> {
    let row: Option<(Vec<u8>, Vec<u8>)> = read!(db, |c| {
        sqlx::query_as(
            "select d.content, k.sealed from form_draft d
             join sealing_key k on k.owner = d.account_id
             where d.account_id = $1 and d.form = $2",
        )
        .bind(account.0)
        .bind(form)
        .fetch_optional(c)
        .await?
    });
    let Some((content, sealed)) = row else { return Ok(None) };
    let key = db.root.open_owner_key(&sealed, account.0.as_bytes())?;
    open(&key, account, form, &content).map(Some)
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

/// Seals the forms of an account under another key of its person; gives how many.
///
/// # Errors
/// When one does not open; when the database fails.
pub(crate) async fn rekey(
    tx: &mut Tx,
    account: AccountId,
    old: &OwnerKey,
    new: &OwnerKey,
) -> Result<u64, StoreError> {
    let rows: Vec<(String, Vec<u8>)> = write!(tx, |c| {
        sqlx::query_as("select form, content from form_draft where account_id = $1")
            .bind(account.0)
            .fetch_all(c)
            .await?
    });
    for (form, content) in &rows {
        let content = seal(new, account, form, &open(old, account, form, content)?, tx)?;
        write!(tx, |c| {
            sqlx::query("update form_draft set content = $1 where account_id = $2 and form = $3")
                .bind(&content[..])
                .bind(account.0)
                .bind(form)
                .execute(c)
                .await?;
        });
    }
    Ok(rows.len() as u64)
}

/// Opens every form of everybody; gives how many they are, and no text.
///
/// # Errors
/// At the first that does not open; when the database fails.
pub(crate) async fn survey(db: &Db) -> Result<u64, StoreError> {
    type Row = (Uuid, String, Vec<u8>, Option<Vec<u8>>);
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select d.account_id, d.form, d.content, k.sealed from form_draft d
             left join sealing_key k on k.owner = d.account_id
             order by d.account_id, d.form",
        )
        .fetch_all(c)
        .await?
    });
    for (account, form, content, sealed) in &rows {
        let opens = || {
            let sealed = sealed.as_deref().ok_or_else(|| unreadable(CONTENT, "it has no key"))?;
            let key = db.root.open_owner_key(sealed, account.as_bytes())?;
            open(&key, AccountId(*account), form, content).map(drop)
        };
        opens().map_err(|error| {
            unreadable("a form that was begun", format!("of account {account}: {error}"))
        })?;
    }
    Ok(rows.len() as u64)
}
