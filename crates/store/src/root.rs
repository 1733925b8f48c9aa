//! Whether a database belongs to the root key it is opened with, and how it comes to belong
//! to another.

use comity_seal::{OwnerKey, RootKey};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    Db, StoreError, Tx,
    record::{RECORD, bound_to},
    room,
};

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

/// Refuses to seal a new key under a root key that was replaced meanwhile: a process that
/// does not know of it yet would write what nobody can open. Asked in the transaction that
/// writes, so the two exclude each other.
///
/// # Errors
/// [`StoreError::OtherRootKey`] when it was; when the database fails.
pub(crate) async fn check_within(tx: &mut Tx) -> Result<(), StoreError> {
    let row: Option<(Vec<u8>,)> = write!(tx, |c| {
        sqlx::query_as("select sealed from root_key_check where single = 1")
            .fetch_optional(c)
            .await?
    });
    match row {
        Some((sealed,)) => opens(&tx.db.root, &sealed, BOUND_TO),
        None => Ok(()),
    }
}

/// A key sealed under the root key, with where it stands and what it is bound to.
struct Wrapped {
    /// The statement that puts it there anew: the sealed key, then what `row` says.
    update: &'static str,
    row: Row,
    bound_to: Vec<u8>,
    sealed: Vec<u8>,
}

enum Row {
    Single,
    Of(Uuid),
}

/// Seals everything that is sealed under the root key under another one, which is the root
/// key of this transaction from then on. Texts and payloads stay as they are: they are
/// sealed under the keys that are sealed here. Gives how many keys it was.
///
/// # Errors
/// When one of them does not open; when the database fails.
pub async fn rewrap(tx: &mut Tx, new: &RootKey) -> Result<u64, StoreError> {
    let all = wrapped(tx).await?;
    for one in &all {
        let key = tx.db.root.open_owner_key(&one.sealed, &one.bound_to)?;
        let sealed = new.seal_owner_key(&key, &one.bound_to, tx.random())?;
        let changed = write!(tx, |c| {
            let query = sqlx::query(one.update).bind(&sealed[..]);
            let query = match one.row {
                Row::Single => query.bind(1_i64).execute(c).await?,
                Row::Of(id) => query.bind(id).execute(c).await?,
            };
            query.rows_affected()
        });
        if changed != 1 {
            return Err(crate::convert::unreadable("a sealed key", "it is not where it was"));
        }
    }
    tx.db.root = new.clone();
    Ok(all.len() as u64)
}

/// Everything sealed under the root key. `crates/store/tests/it/root.rs` holds this against
/// the schema.
async fn wrapped(tx: &mut Tx) -> Result<Vec<Wrapped>, StoreError> {
    let mut all = Vec::new();
    let checks: Vec<(Vec<u8>,)> =
        write!(tx, |c| sqlx::query_as("select sealed from root_key_check").fetch_all(c).await?);
    all.extend(checks.into_iter().map(|(sealed,)| Wrapped {
        update: "update root_key_check set sealed = $1 where single = $2",
        row: Row::Single,
        bound_to: BOUND_TO.to_vec(),
        sealed,
    }));
    let owners: Vec<(Uuid, Vec<u8>)> = write!(tx, |c| {
        sqlx::query_as("select owner, sealed from sealing_key").fetch_all(c).await?
    });
    all.extend(owners.into_iter().map(|(owner, sealed)| Wrapped {
        update: "update sealing_key set sealed = $1 where owner = $2",
        row: Row::Of(owner),
        bound_to: owner.as_bytes().to_vec(),
        sealed,
    }));
    let signers: Vec<(String, Vec<u8>)> = write!(tx, |c| {
        sqlx::query_as("select name, sealed from record_signer").fetch_all(c).await?
    });
    all.extend(signers.into_iter().map(|(name, sealed)| Wrapped {
        update: "update record_signer set sealed = $1 where single = $2",
        row: Row::Single,
        bound_to: bound_to(RECORD, &name),
        sealed,
    }));
    let rooms: Vec<(Uuid, Vec<u8>, String, Vec<u8>)> = write!(tx, |c| {
        sqlx::query_as("select participant_id, sealed, signer_name, signer from room")
            .fetch_all(c)
            .await?
    });
    for (of, sealed, name, signer) in rooms {
        all.push(Wrapped {
            update: "update room set sealed = $1 where participant_id = $2",
            row: Row::Of(of),
            bound_to: room::bound_to(room::RoomOf(of.into())),
            sealed,
        });
        all.push(Wrapped {
            update: "update room set signer = $1 where participant_id = $2",
            row: Row::Of(of),
            bound_to: room::log::signer_bound_to(&name),
            sealed: signer,
        });
    }
    Ok(all)
}

fn opens(root: &RootKey, sealed: &[u8], bound_to: &[u8]) -> Result<(), StoreError> {
    root.open_owner_key(sealed, bound_to).map(drop).map_err(|_| StoreError::OtherRootKey)
}
