//! Reading an export line by line, strictly: what is written another way than the
//! writer writes it is refused.

use base64::{Engine as _, engine::general_purpose::STANDARD};

use super::{END, Payload, Scope, TITLE};
use comity_domain::participant::is_code;

use crate::{Hash, LogLine};

/// A line that is not what stands there in an export.
#[derive(Clone, Copy, Debug)]
pub(super) struct NotThat {
    /// The line, from 1.
    pub line: usize,
    /// The entry whose part it is; none for what stands around the entries.
    pub entry: Option<u64>,
    /// What is wrong.
    pub why: &'static str,
}

/// An entry as the file has it.
pub(super) struct Found {
    pub line: LogLine,
    pub proof: Vec<Hash>,
    pub payload: Payload,
    /// Where it begins, from 1.
    pub at: usize,
}

/// A file taken apart.
pub(super) struct Parts<'f> {
    pub key: &'f str,
    pub scope: Scope,
    pub checkpoint: String,
    pub entries: Vec<Found>,
    pub leaves: Vec<Hash>,
    pub above: &'f str,
    pub seal: &'f str,
}

struct Lines<'f> {
    rest: &'f str,
    at: usize,
    entry: Option<u64>,
}

impl<'f> Lines<'f> {
    fn refuse(&self, why: &'static str) -> NotThat {
        NotThat { line: self.at, entry: self.entry, why }
    }

    fn next(&mut self) -> Result<&'f str, NotThat> {
        self.at += 1;
        let (line, rest) =
            self.rest.split_once('\n').ok_or_else(|| self.refuse("the file ends too early"))?;
        self.rest = rest;
        Ok(line)
    }

    /// The rest of the next line, which begins with a word.
    fn after(&mut self, word: &str, why: &'static str) -> Result<&'f str, NotThat> {
        let line = self.next()?;
        line.strip_prefix(word).ok_or_else(|| self.refuse(why))
    }

    fn starts_with(&self, word: &str) -> bool {
        self.rest.starts_with(word)
    }
}

/// Takes a file apart, as far as it can be: what stands before a fault is given with it,
/// so that an earlier broken entry is named first. Nothing when its head is broken.
pub(super) fn parts(file: &str) -> (Option<Parts<'_>>, Option<NotThat>) {
    let mut lines = Lines { rest: file, at: 0, entry: None };
    match head(file, &mut lines) {
        Err(fault) => (None, Some(fault)),
        Ok(mut parts) => {
            let fault = body(file, &mut lines, &mut parts).err();
            (Some(parts), fault)
        }
    }
}

fn head<'f>(file: &'f str, lines: &mut Lines<'f>) -> Result<Parts<'f>, NotThat> {
    if lines.next()? != TITLE {
        return Err(lines.refuse("this is not an export of a record, or one of another version"));
    }
    let key = lines.after("key ", "the signer’s key should stand here")?;
    let scope = match lines.after("scope ", "the scope should stand here")? {
        "whole" => Scope::Whole,
        "entry" => Scope::Entry,
        other => match other.strip_prefix("participant ") {
            Some(code) if is_code(code) => Scope::Participant(code.to_owned()),
            _ => return Err(lines.refuse("there is no such scope")),
        },
    };
    if lines.next()? != "checkpoint" {
        return Err(lines.refuse("the checkpoint should stand here"));
    }
    let mut checkpoint = String::new();
    for _ in 0..5 {
        checkpoint.push_str(lines.next()?);
        checkpoint.push('\n');
    }
    let (entries, leaves) = (Vec::new(), Vec::new());
    Ok(Parts { key, scope, checkpoint, entries, leaves, above: file, seal: "" })
}

fn body<'f>(file: &'f str, lines: &mut Lines<'f>, parts: &mut Parts<'f>) -> Result<(), NotThat> {
    loop {
        // In a whole record the place tells which entry a broken line belongs to.
        let whole = (parts.scope == Scope::Whole).then_some(parts.entries.len() as u64);
        lines.entry = None;
        if lines.starts_with(END) || lines.starts_with("leaves ") {
            break;
        }
        lines.entry = whole;
        let found = entry(lines)?;
        parts.entries.push(found);
    }
    if matches!(parts.scope, Scope::Participant(_)) {
        let count = lines.after("leaves ", "the leaves should stand here")?;
        let count: usize = match count.parse() {
            Ok(number) if count == format!("{number}") => number,
            _ => return Err(lines.refuse("the number of leaves should stand here")),
        };
        while parts.leaves.len() < count {
            let line = lines.next()?;
            let hash = hash(line).ok_or_else(|| lines.refuse("a leaf’s hash should stand here"))?;
            parts.leaves.push(hash);
        }
    }
    let above = file.len() - lines.rest.len();
    if !lines.starts_with(END) {
        lines.at += 1;
        return Err(lines.refuse("an entry, or the seal, should stand here"));
    }
    lines.next()?;
    parts.above = file.get(..above).unwrap_or_default();
    parts.seal = lines.rest;
    Ok(())
}

fn entry(lines: &mut Lines<'_>) -> Result<Found, NotThat> {
    let text = lines.after("entry ", "an entry should stand here")?;
    let at = lines.at;
    let (number, json) =
        text.split_once(' ').ok_or_else(|| lines.refuse("the entry is not whole"))?;
    if lines.entry.is_none() {
        lines.entry = number.parse().ok();
    }
    let line = LogLine::parse(json.as_bytes())
        .ok_or_else(|| lines.refuse("the entry is not written as entries are"))?;
    if number != line.position.to_string() {
        return Err(lines.refuse("the entry names another place than its own"));
    }
    let hashes = lines.after("proof", "the entry’s proof should stand here")?;
    let mut proof = Vec::new();
    if !hashes.is_empty() {
        let hashes = hashes.strip_prefix(' ').ok_or_else(|| lines.refuse("this is no proof"))?;
        for text in hashes.split(' ') {
            proof.push(hash(text).ok_or_else(|| lines.refuse("this is no proof"))?);
        }
    }
    let payload = match lines.after("payload ", "the entry’s payload should stand here")? {
        "erased" => Payload::Erased,
        "withheld" => Payload::Withheld,
        text => {
            let (salt, text) =
                text.split_once(' ').ok_or_else(|| lines.refuse("this is no payload"))?;
            let salt = hash(salt).ok_or_else(|| lines.refuse("this is no payload"))?;
            Payload::Open(salt, text.as_bytes().to_vec())
        }
    };
    Ok(Found { line, proof, payload, at })
}

/// 32 bytes in base64, written in the one way there is.
fn hash(text: &str) -> Option<Hash> {
    STANDARD.decode(text).ok()?.try_into().ok()
}
