//! Whether everything that is sealed opens in its place, and the record is whole: asked
//! after a restore and after keys were changed, before anybody relies on either.

use std::collections::BTreeSet;

use comity_seal::{
    commitment,
    export::{ERASE, Payload},
    hex, leaf_hash,
};
use uuid::Uuid;

use crate::{Db, StoreError, convert::unreadable, draft, record, room, root};

/// How many entries are read at a time.
const PAGE: i64 = 1000;

/// What was opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Survey {
    /// Keys of participants, persons and bodies, and of those who sign.
    pub keys: u64,
    /// Entries of the record.
    pub entries: u64,
    /// Entries whose payload was erased, as the record says.
    pub erased: u64,
    /// Private rooms.
    pub rooms: u64,
    /// Texts, comments, files, forms and entries in private rooms, notes and evening reports
    /// of delegations, and forms that somebody began elsewhere.
    pub texts: u64,
}

/// Opens everything.
///
/// # Errors
/// At the first thing that does not open or is not what it was; when the database fails.
pub async fn survey(db: &Db) -> Result<Survey, StoreError> {
    root::check(db).await?;
    let mut found = Survey { keys: owners(db).await?, ..Survey::default() };
    if let Some(signing) = record::signer(db).await? {
        signing.check(&record::tree(db).await?)?;
        found.keys += 1;
    }
    entries(db, &mut found).await?;
    room::survey(db, &mut found).await?;
    found.texts += draft::survey(db).await?;
    Ok(found)
}

async fn owners(db: &Db) -> Result<u64, StoreError> {
    let rows: Vec<(Uuid, Vec<u8>)> = read!(db, |c| {
        sqlx::query_as("select owner, sealed from sealing_key order by owner").fetch_all(c).await?
    });
    for (owner, sealed) in &rows {
        if db.root.open_owner_key(sealed, owner.as_bytes()).is_err() {
            return Err(unreadable(
                "sealing_key.sealed",
                format!("the key of {owner}: it does not open"),
            ));
        }
    }
    Ok(rows.len() as u64)
}

/// Every entry is the leaf that the tree has, and every payload what its entry commits to,
/// but for those that a later entry says were erased.
async fn entries(db: &Db, found: &mut Survey) -> Result<(), StoreError> {
    let tree = record::tree(db).await?;
    let size = record::size(db).await?.min(i64::try_from(tree.leaves().len()).unwrap_or(i64::MAX));
    let wrong = |place: i64, why: &str| unreadable("the record", format!("entry {place}: {why}"));
    let (mut missing, mut erased) = (BTreeSet::new(), BTreeSet::new());
    let mut from = 0;
    while from < size {
        let before = from.saturating_add(PAGE).min(size);
        let page = record::lines(db, from, before, None).await?;
        for (place, one) in (from..before).zip(&page) {
            if one.line.position != place {
                return Err(wrong(place, "it is missing"));
            }
            let leaf = usize::try_from(place).ok().and_then(|at| tree.leaves().get(at));
            if leaf != Some(&leaf_hash(&one.line.canonical())) {
                return Err(wrong(place, "it is not the one that was written"));
            }
            match &one.payload {
                Payload::Open(salt, payload) => {
                    if hex(&commitment(salt, payload)) != one.line.commitment {
                        return Err(wrong(place, "its content is not what it commits to"));
                    }
                    if one.line.act == ERASE {
                        let said: Option<serde_json::Value> = serde_json::from_slice(payload).ok();
                        let said =
                            said.as_ref().and_then(|value| value.get("positions")?.as_array());
                        let said = said.into_iter().flatten().filter_map(serde_json::Value::as_i64);
                        erased.extend(said.filter(|at| *at < place));
                    }
                }
                _ => {
                    missing.insert(place);
                }
            }
        }
        if page.len() as i64 != before - from {
            return Err(wrong(before - 1, "entries are missing before it"));
        }
        from = before;
    }
    if let Some(place) = missing.difference(&erased).next() {
        return Err(wrong(*place, "its content is missing, and no entry says that it was erased"));
    }
    found.entries = u64::try_from(size).unwrap_or_default();
    found.erased = missing.len() as u64;
    Ok(())
}
