//! A record as one text file that is verified without the server.
//!
//! ```text
//! comity record export 1
//! key NAME+ID+KEY
//! scope whole                          (or: scope participant CODE, scope entry)
//! checkpoint
//! …the signed checkpoint (C2SP tlog-checkpoint)…
//! entry 0 {…}                          the bytes that the leaf's hash covers
//! proof HASH HASH …                    from the leaf's sibling up to the tree head
//! payload SALT {…}                     (or: payload erased, payload withheld)
//! entry 1 {…}
//! …
//! leaves 1024                          every leaf's hash, in a participant's part
//! HASH
//! …
//! seal
//! …a signed note over the SHA-256 of all that stands above…
//! ```
//!
//! Hashes and salts are base64. Each entry leads to the signed head by itself, so an
//! altered one is named; what binds the rest of the file is the note at its end. A file of
//! one entry is the receipt of an act.

mod read;
mod verify;

use std::fmt::Write as _;

use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::{Checkpoint, Hash, LogLine, Salt, Signer, Tree, leaf_hash, sha256_hex};

pub use verify::{Broken, Earlier, Verified, verify};

/// The act whose payload lists positions that were erased.
pub const ERASE: &str = "erase";

const TITLE: &str = "comity record export 1";
const END: &str = "seal\n";

/// What an export holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Every entry.
    Whole,
    /// What concerns one participant, by code.
    Participant(String),
    /// One entry: the receipt of an act.
    Entry,
}

impl std::fmt::Display for Scope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Scope::Whole => f.write_str("whole"),
            Scope::Participant(code) => write!(f, "participant {code}"),
            Scope::Entry => f.write_str("entry"),
        }
    }
}

/// What an entry stood for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Payload {
    /// Salt and payload, as committed to.
    Open(Salt, Vec<u8>),
    /// Salt and payload were destroyed.
    Erased,
    /// They concern somebody else than the one the export is for.
    Withheld,
}

/// An entry on its way out.
#[derive(Clone, Debug)]
pub struct Exported {
    /// The entry.
    pub line: LogLine,
    /// What it stood for.
    pub payload: Payload,
}

/// The file. `tree` is that of the whole record, of which `entries` are those of the
/// scope, in order.
pub fn write(signer: &Signer, scope: &Scope, tree: &Tree, entries: &[Exported]) -> String {
    let key = signer.verifying_key();
    let point = checkpoint(signer, tree);
    let mut out = format!("{TITLE}\nkey {key}\nscope {scope}\ncheckpoint\n");
    out.push_str(&signer.sign(&point.text()));
    for one in entries {
        let canonical = one.line.canonical();
        let text = String::from_utf8_lossy(&canonical);
        let _ = write!(out, "entry {} {text}\nproof", one.line.position);
        let place = usize::try_from(one.line.position).unwrap_or(usize::MAX);
        for hash in tree.inclusion(place) {
            let _ = write!(out, " {}", STANDARD.encode(hash));
        }
        let _ = match &one.payload {
            Payload::Open(salt, payload) => writeln!(
                out,
                "\npayload {} {}",
                STANDARD.encode(salt),
                String::from_utf8_lossy(payload)
            ),
            Payload::Erased => writeln!(out, "\npayload erased"),
            Payload::Withheld => writeln!(out, "\npayload withheld"),
        };
    }
    if matches!(scope, Scope::Participant(_)) {
        let _ = writeln!(out, "leaves {}", tree.leaves().len());
        for leaf in tree.leaves() {
            let _ = writeln!(out, "{}", STANDARD.encode(leaf));
        }
    }
    let seal = signer.sign(&seal_text(scope, &out));
    out.push_str(END);
    out.push_str(&seal);
    out
}

/// The state of a log, by its signer.
pub fn checkpoint(signer: &Signer, tree: &Tree) -> Checkpoint {
    Checkpoint {
        origin: signer.verifying_key().name().to_owned(),
        size: tree.leaves().len() as u64,
        root: tree.root(),
    }
}

/// What a C2SP witness asks for (tlog-witness, `add-checkpoint`): the size it knows, the
/// proof that the log goes on from there, and the signed checkpoint.
pub fn witness_request(signer: &Signer, tree: &Tree, known: usize) -> String {
    let mut out = format!("old {known}\n");
    for hash in tree.consistency(known) {
        let _ = writeln!(out, "{}", STANDARD.encode(hash));
    }
    out.push('\n');
    out.push_str(&signer.sign(&checkpoint(signer, tree).text()));
    out
}

/// What the note at the end signs.
fn seal_text(scope: &Scope, above: &str) -> String {
    format!("{TITLE}\nscope {scope}\n{}\n", sha256_hex(above.as_bytes()))
}

/// The leaf's hash of an entry.
fn leaf_of(line: &LogLine) -> Hash {
    leaf_hash(&line.canonical())
}
