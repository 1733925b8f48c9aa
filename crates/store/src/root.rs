//! Whether a database belongs to the root key it is opened with.

use comity_seal::{OwnerKey, RootKey};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{Db, StoreError};

/// What the check's sealed bytes are bound to: no owner's id has this length.
const BOUND_TO: &[u8] = b"root key check";

/// Refuses a database that began under another root key: its record would open no more,
/// and what came in from now on would open under neither key alone.
///
/// A database from before there was a check is known by the oldest key sealed in it, and
/// gets its check; so does one in which nothing has been sealed yet.
///
/// # Errors
/// [`StoreError::OtherRootKey`] under another key; otherwise when the database fails.
pub(crate) async fn check(db: &Db) -> Result<(), StoreError> {
    let mut tries = 0_u32;
    loop {
        match try_check(db).await {
            // Another process opened it at the same time: its check is there now.
            Err(error) if (error.is_passing() || error.is_duplicate()) && tries < 12 => tries += 1,
            other => return other,
        }
    }
}

async fn try_check(db: &Db) -> Result<(), StoreError> {
    let row: Option<(Vec<u8>,)> = read!(db, |c| {
        sqlx::query_as("select sealed from root_key_check where single = 1")
            .fetch_optional(c)
            .await?
    });
    if let Some((sealed,)) = row {
        return opens(&db.root, &sealed, BOUND_TO);
    }
    let oldest: Option<(Uuid, Vec<u8>)> = read!(db, |c| {
        sqlx::query_as("select owner, sealed from sealing_key order by owner limit 1")
            .fetch_optional(c)
            .await?
    });
    if let Some((owner, sealed)) = oldest {
        opens(&db.root, &sealed, owner.as_bytes())?;
    }
    // No instant is written here, so none has to be told.
    let mut tx = db.begin(Timestamp::UNIX_EPOCH).await?;
    let sealed = db.root.seal_owner_key(&OwnerKey::new(tx.random()), BOUND_TO, tx.random())?;
    write!(tx, |c| {
        sqlx::query("insert into root_key_check (single, sealed) values (1, $1)")
            .bind(&sealed[..])
            .execute(c)
            .await?;
    });
    tx.commit_technical("root key check").await
}

fn opens(root: &RootKey, sealed: &[u8], bound_to: &[u8]) -> Result<(), StoreError> {
    root.open_owner_key(sealed, bound_to).map(drop).map_err(|_| StoreError::OtherRootKey)
}
