//! The root key is replaced by a new one.

use comity_seal::RootKey;
use comity_store::{Entry, KeyOwner, StoreError, Tx, rekey, rewrap};
use serde_json::json;

use crate::{ActError, Desk, act, make_backup::console, technical};

/// Seals every key that is sealed under the root key under a new one, in one transaction
/// with its entry in the record; `all` makes new ones of those keys, too, and seals anew
/// what they sealed. The caller has the database alone, has put the new key on
/// the disk before, and puts it in the old one's place after.
///
/// # Errors
/// When a key does not open under the old root key, or the database fails: then the old
/// one holds.
pub async fn rotate_root_key(desk: &Desk, new: &RootKey, all: bool) -> Result<Rotated, ActError> {
    let Some(actor) = console(desk).await? else {
        return technical!(desk, "root key rotated", |tx| { Ok(rotate(tx, new, all).await?) });
    };
    act!(desk, &actor, |tx| {
        let done = rotate(tx, new, all).await?;
        let entry = Entry {
            act: "rotate_root_key",
            subjects: vec![],
            payload: json!({ "keys": done.keys, "sealed_anew": done.values }),
            key_owner: KeyOwner::Body(actor.body()),
        };
        Ok((done, entry))
    })
}

/// What was replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rotated {
    /// Keys that are sealed under the new root key now.
    pub keys: u64,
    /// Payloads and texts that are sealed under new keys now.
    pub values: u64,
}

async fn rotate(tx: &mut Tx, new: &RootKey, all: bool) -> Result<Rotated, StoreError> {
    let values = if all { rekey(tx).await? } else { 0 };
    Ok(Rotated { keys: rewrap(tx, new).await?, values })
}
