//! The record on its way out: entries with what they stood for.

use std::collections::{HashMap, HashSet};

use comity_domain::{AccountId, ParticipantId};
use comity_seal::{
    OwnerKey,
    export::{ERASE, Exported, Payload},
};
use uuid::Uuid;

use super::EntryRow;
use crate::{Db, StoreError, convert::unreadable};

/// Whose part of the record it is.
#[derive(Clone, Debug, Default)]
pub struct About {
    /// The participants.
    participants: HashSet<Uuid>,
    /// Whose keys seal what concerns them: theirs, and those of their accounts.
    owners: HashSet<Uuid>,
    /// The pseudonyms of their accounts.
    pseudonyms: HashSet<Uuid>,
}

/// What concerns a participant, for the eyes of one of its accounts: what only concerns
/// another person of it, such as when that person signed in, is not among it.
pub fn about_own(participant: ParticipantId, account: AccountId) -> About {
    About {
        participants: HashSet::from([participant.0]),
        owners: HashSet::from([participant.0, account.0]),
        pseudonyms: HashSet::new(),
    }
}

/// What concerns these participants and their accounts.
///
/// # Errors
/// When the database fails.
pub async fn about(db: &Db, participants: &[ParticipantId]) -> Result<About, StoreError> {
    let mut about = About::default();
    for one in participants {
        about.participants.insert(one.0);
        about.owners.insert(one.0);
        let rows: Vec<(Uuid, Uuid)> = read!(db, |c| {
            sqlx::query_as("select id, pseudonym from account where participant_id = $1")
                .bind(one.0)
                .fetch_all(c)
                .await?
        });
        for (account, pseudonym) in rows {
            about.owners.insert(account);
            about.pseudonyms.insert(pseudonym);
        }
    }
    Ok(about)
}

/// The entries before a position: all of them with their payloads, or those about
/// somebody. What of these concerns others is withheld, but for erasures, which say of
/// which entries the payload is gone.
///
/// # Errors
/// When the database fails, or a payload does not open: it was altered.
pub async fn lines_out(
    db: &Db,
    before: i64,
    about: Option<&About>,
) -> Result<Vec<Exported>, StoreError> {
    lines(db, 0, before, about).await
}

/// One entry that concerns somebody, with what it stood for. `None` when there is no such
/// entry, when it is others', or when what it stood for is withheld or was erased.
///
/// # Errors
/// When the database fails, or the payload does not open: it was altered.
pub async fn receipt(
    db: &Db,
    position: i64,
    about: &About,
) -> Result<Option<Exported>, StoreError> {
    // An erasure is in every part, and is nobody's own act among them.
    let is_own = |one: &Exported| matches!(one.payload, Payload::Open(..)) && one.line.act != ERASE;
    let next = position.saturating_add(1);
    Ok(lines(db, position, next, Some(about)).await?.pop().filter(is_own))
}

/// The entries from a position on and before another.
pub(crate) async fn lines(
    db: &Db,
    from: i64,
    before: i64,
    about: Option<&About>,
) -> Result<Vec<Exported>, StoreError> {
    type Sealed = (i64, Uuid, Vec<u8>, Vec<u8>);
    let rows: Vec<EntryRow> = read!(db, |c| {
        sqlx::query_as(
            "select position, made_at, actor, capacity, act, subjects, commitment
             from record_entry where position >= $1 and position < $2 order by position",
        )
        .bind(from)
        .bind(before)
        .fetch_all(c)
        .await?
    });
    let sealed: Vec<Sealed> = read!(db, |c| {
        sqlx::query_as(
            "select p.position, p.key_owner, p.sealed, k.sealed
             from record_payload p join sealing_key k on k.owner = p.key_owner
             where p.position >= $1 and p.position < $2",
        )
        .bind(from)
        .bind(before)
        .fetch_all(c)
        .await?
    });
    let mut sealed: HashMap<i64, (Uuid, Vec<u8>, Vec<u8>)> =
        sealed.into_iter().map(|(at, owner, text, key)| (at, (owner, text, key))).collect();
    let mut keys: HashMap<Uuid, OwnerKey> = HashMap::new();
    let mut out = Vec::new();
    for row in rows {
        let entry = row.entry()?;
        let found = sealed.remove(&entry.position);
        let is_open = entry.act == ERASE
            || about.is_none_or(|about| {
                found.as_ref().is_some_and(|(owner, ..)| about.owners.contains(owner))
            });
        let concerns = is_open
            || about.is_some_and(|about| {
                about.pseudonyms.contains(&entry.actor)
                    || entry.subjects.iter().any(|one| about.participants.contains(one))
            });
        if !concerns {
            continue;
        }
        let payload = match found {
            None => Payload::Erased,
            Some(_) if !is_open => Payload::Withheld,
            Some((owner, text, key)) => {
                let key = match keys.get(&owner) {
                    Some(key) => key,
                    None => {
                        let key = db.root.open_owner_key(&key, owner.as_bytes())?;
                        keys.entry(owner).or_insert(key)
                    }
                };
                let plain = key.open(&text, &entry.position.to_be_bytes())?;
                let (salt, payload) = plain
                    .split_first_chunk::<32>()
                    .ok_or_else(|| unreadable("record_payload", "too short"))?;
                Payload::Open(*salt, payload.to_vec())
            }
        };
        out.push(Exported { line: entry.line(), payload });
    }
    Ok(out)
}
