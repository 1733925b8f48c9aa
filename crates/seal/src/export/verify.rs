//! Whether an export is what its signer gave out.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    ERASE, Payload, Scope, leaf_of,
    read::{Found, NotThat, Parts, parts},
    seal_text,
};
use crate::{Checkpoint, Hash, NoteError, VerifyingKey, commitment, hex, proven_root, root_of};

/// What was verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// Who signed.
    pub signer: VerifyingKey,
    /// Whether that is whom the caller expected; `false` when none was named.
    pub is_origin_checked: bool,
    /// What the file holds.
    pub scope: Scope,
    /// The state of the record that it belongs to.
    pub checkpoint: Checkpoint,
    /// How many entries it holds.
    pub entries: u64,
    /// The entries whose payload was erased.
    pub erased: Vec<u64>,
    /// How many payloads concern others and are withheld.
    pub withheld: u64,
    /// The earlier checkpoint that the record was seen to go on from.
    pub goes_on_from: Option<Checkpoint>,
}

/// The first thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// It is not UTF-8.
    #[error("the file is not a text")]
    NotText,
    /// An entry is altered, missing, doubled or in another's place.
    #[error("entry {entry} (line {line}): {why}")]
    At {
        /// The entry.
        entry: u64,
        /// The line at which it begins, or should.
        line: usize,
        /// What is wrong with it.
        why: &'static str,
    },
    /// What stands around the entries is altered.
    #[error("line {line}: {why}")]
    Frame {
        /// The line.
        line: usize,
        /// What is wrong with it.
        why: &'static str,
    },
    /// Another key than the expected one signed.
    #[error("the signer is {found}, not {expected}")]
    OtherSigner {
        /// Who signed.
        found: String,
        /// Who was expected.
        expected: String,
    },
    /// The earlier checkpoint is none, or another signer's.
    #[error("the earlier checkpoint: {0}")]
    Earlier(NoteError),
    /// The record had more entries before.
    #[error(
        "entry {size} is missing: the record had {before} entries at the earlier checkpoint, and has {size} here"
    )]
    Shorter {
        /// How many there are.
        size: u64,
        /// How many there were.
        before: u64,
    },
    /// A receipt has nothing that leads from one state of the record to another.
    #[error(
        "a receipt proves its own entry, up to a checkpoint of {size} entries; to hold the record against one of {before}, verify an export"
    )]
    Receipt {
        /// How many entries there are.
        size: u64,
        /// How many the earlier checkpoint covers.
        before: u64,
    },
    /// The record is another one than it was.
    #[error(
        "the record does not go on from the earlier checkpoint: among its first {before} entries, beginning with entry 0, are others than there were"
    )]
    Fork {
        /// How many entries the earlier checkpoint covers.
        before: u64,
    },
}

/// An earlier checkpoint, as a signed note.
pub type Earlier<'n> = &'n str;

/// Verifies an export. `expected` is the signer's key, known from elsewhere.
///
/// # Errors
/// The first thing that is wrong: entries in their order, then what stands around them.
pub fn verify(
    file: &[u8],
    expected: Option<&VerifyingKey>,
    earlier: Option<Earlier<'_>>,
) -> Result<Verified, Broken> {
    let text = std::str::from_utf8(file).map_err(|_| Broken::NotText)?;
    let (found, fault) = match parts(text) {
        (Some(found), fault) => (found, fault),
        (None, Some(fault)) => return Err(broken(fault)),
        (None, None) => return Err(Broken::NotText),
    };
    let (signer, point) = head(&found, expected)?;
    let seen = entries(&found, &point)?;
    if let Some(mut fault) = fault {
        // Behind the last entry that there can be stands no entry.
        fault.entry = fault.entry.filter(|entry| *entry < point.size);
        return Err(broken(fault));
    }
    all_there(&found, &point)?;
    erasures(&seen)?;
    let sealed = signer.open(found.seal);
    let lines = text.lines().count();
    match sealed {
        Ok(sealed) if sealed == seal_text(&found.scope, found.above) => {}
        _ => return Err(Broken::Frame { line: lines, why: "the file is not what was sealed" }),
    }
    let leaves = match found.scope {
        Scope::Whole => Some(seen.leaves.as_slice()),
        Scope::Participant(_) => Some(found.leaves.as_slice()),
        Scope::Entry => None,
    };
    let goes_on_from = earlier.map(|note| goes_on(note, &signer, &point, leaves));
    Ok(Verified {
        is_origin_checked: expected.is_some(),
        signer,
        scope: found.scope,
        entries: found.entries.len() as u64,
        erased: seen.erased.into_keys().collect(),
        withheld: seen.withheld,
        goes_on_from: goes_on_from.transpose()?,
        checkpoint: point,
    })
}

fn broken(fault: NotThat) -> Broken {
    match fault.entry {
        Some(entry) => Broken::At { entry, line: fault.line, why: fault.why },
        None => Broken::Frame { line: fault.line, why: fault.why },
    }
}

/// The signer and the checkpoint, which everything else leads to.
fn head(
    found: &Parts<'_>,
    expected: Option<&VerifyingKey>,
) -> Result<(VerifyingKey, Checkpoint), Broken> {
    let frame = |line, why| Broken::Frame { line, why };
    let signer =
        VerifyingKey::parse(found.key).map_err(|_| frame(2, "this is not a signer’s key"))?;
    if let Some(expected) = expected.filter(|expected| **expected != signer) {
        let (found, expected) = (signer.to_string(), expected.to_string());
        return Err(Broken::OtherSigner { found, expected });
    }
    let text = signer.open(&found.checkpoint).map_err(|why| match why {
        NoteError::Malformed => frame(5, "this is not a signed checkpoint"),
        NoteError::OtherSigner => frame(5, "the checkpoint is not of the signer named above"),
        NoteError::Altered => frame(5, "the checkpoint is not what was signed"),
    })?;
    let point = Checkpoint::parse(text).map_err(|_| frame(5, "this is not a checkpoint"))?;
    if point.origin != signer.name() {
        return Err(frame(5, "the checkpoint is of another record"));
    }
    Ok((signer, point))
}

/// What going through the entries has shown.
#[derive(Default)]
struct Seen {
    leaves: Vec<Hash>,
    /// Erased entries and the lines they begin at.
    erased: BTreeMap<u64, usize>,
    withheld: u64,
    /// Which positions the entries of erasures list.
    erasures: BTreeSet<u64>,
}

fn entries(found: &Parts<'_>, point: &Checkpoint) -> Result<Seen, Broken> {
    let mut seen = Seen::default();
    let is_whole = found.scope == Scope::Whole;
    let mut next = 0_u64;
    for one in &found.entries {
        let place = u64::try_from(one.line.position);
        let Ok(place) = place else {
            let why = "the entry has no place in a record";
            return Err(Broken::At { entry: next, line: one.at, why });
        };
        let broken = |entry, why| Err(Broken::At { entry, line: one.at, why });
        if place < next {
            return broken(place, "the entry stands there a second time, or too late");
        }
        if is_whole && place > next {
            return broken(next, "the entry is missing");
        }
        if place >= point.size {
            return broken(place, "the entry is younger than the checkpoint");
        }
        let leaf = leaf_of(&one.line);
        if proven_root(leaf, place, point.size, &one.proof) != Some(point.root) {
            return broken(place, "the entry and its proof do not lead to the checkpoint");
        }
        look_at_payload(one, place, is_whole, &mut seen)?;
        seen.leaves.push(leaf);
        next = place + 1;
    }
    Ok(seen)
}

fn look_at_payload(one: &Found, place: u64, is_whole: bool, seen: &mut Seen) -> Result<(), Broken> {
    let broken = |why| Err(Broken::At { entry: place, line: one.at, why });
    match &one.payload {
        Payload::Open(salt, payload) => {
            if hex(&commitment(salt, payload)) != one.line.commitment {
                return broken("the payload is not what the entry commits to");
            }
            if one.line.act == ERASE {
                let listed = serde_json::from_slice::<serde_json::Value>(payload).ok();
                let listed = listed.as_ref().and_then(|value| value.get("positions")?.as_array());
                let listed = listed.into_iter().flatten().filter_map(serde_json::Value::as_u64);
                // What was not there yet cannot have been erased.
                seen.erasures.extend(listed.filter(|erased| *erased < place));
            }
        }
        Payload::Erased => {
            seen.erased.insert(place, one.at);
        }
        Payload::Withheld if is_whole => {
            return broken("a whole record withholds no payload");
        }
        Payload::Withheld => seen.withheld += 1,
    }
    Ok(())
}

/// A whole record has every entry that the checkpoint covers; another export has every
/// leaf.
fn all_there(found: &Parts<'_>, point: &Checkpoint) -> Result<(), Broken> {
    let count = found.entries.len() as u64;
    let line = found.above.lines().count() + 1;
    match found.scope {
        Scope::Whole if count != point.size => {
            Err(Broken::At { entry: count, line, why: "the entry is missing" })
        }
        Scope::Entry if count != 1 => Err(Broken::Frame { line, why: "a receipt holds one entry" }),
        Scope::Participant(_)
            if found.leaves.len() as u64 != point.size || root_of(&found.leaves) != point.root =>
        {
            Err(Broken::Frame { line, why: "the leaves are not those of the checkpoint" })
        }
        _ => Ok(()),
    }
}

/// A payload may be missing only where a later entry says that it was erased.
fn erasures(seen: &Seen) -> Result<(), Broken> {
    let unsaid = seen.erased.iter().find(|(place, _)| !seen.erasures.contains(place));
    match unsaid {
        Some((place, line)) => {
            let why = "the payload is missing, and no entry says that it was erased";
            Err(Broken::At { entry: *place, line: *line, why })
        }
        None => Ok(()),
    }
}

/// Whether the record goes on from an earlier checkpoint of the same signer.
fn goes_on(
    note: &str,
    signer: &VerifyingKey,
    point: &Checkpoint,
    leaves: Option<&[Hash]>,
) -> Result<Checkpoint, Broken> {
    let text = signer.open_witnessed(note).map_err(Broken::Earlier)?;
    let before = Checkpoint::parse(text).map_err(Broken::Earlier)?;
    if before.origin != signer.name() {
        return Err(Broken::Earlier(NoteError::OtherSigner));
    }
    if before.size > point.size {
        return Err(Broken::Shorter { size: point.size, before: before.size });
    }
    let head = if before.size == point.size {
        Some(point.root)
    } else {
        let leaves = leaves.ok_or(Broken::Receipt { size: point.size, before: before.size })?;
        let first = usize::try_from(before.size).ok().and_then(|size| leaves.get(..size));
        first.map(root_of)
    };
    if head != Some(before.root) {
        return Err(Broken::Fork { before: before.size });
    }
    Ok(before)
}
