//! What a backup holds, as a text for the record's signer to sign.
//!
//! ```text
//! comity backup manifest 1
//! made 2026-12-07T14:00:00Z
//! schema 1 2 3
//! record comity-record-1a2b 120 BASE64-OF-THE-TREE-HEAD
//! table account 12 SHA-256-OF-ITS-LINES
//! …
//! ```
//!
//! The first line keeps it apart from a checkpoint, which the same key signs: that one
//! begins with the signer's name, and no signer is called this.

use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::{Checkpoint, sha256_hex};

const TITLE: &str = "comity backup manifest 1";

/// A table in a backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableDigest {
    /// Its name.
    pub name: String,
    /// How many rows it has.
    pub rows: u64,
    /// SHA-256 of its lines, in hexadecimal.
    pub digest: String,
}

/// What a backup holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// When it was made (RFC 3339, UTC).
    pub made: String,
    /// The steps of the schema it was made under.
    pub schema: Vec<i64>,
    /// The state of the record in it.
    pub record: Checkpoint,
    /// Every table, by name.
    pub tables: Vec<TableDigest>,
}

impl Manifest {
    /// The text that is signed.
    pub fn text(&self) -> String {
        let schema: Vec<String> = self.schema.iter().map(i64::to_string).collect();
        let record = &self.record;
        let mut lines = vec![
            TITLE.to_owned(),
            format!("made {}", self.made),
            format!("schema {}", schema.join(" ")),
            format!("record {} {} {}", record.origin, record.size, STANDARD.encode(record.root)),
        ];
        let table = |one: &TableDigest| format!("table {} {} {}", one.name, one.rows, one.digest);
        lines.extend(self.tables.iter().map(table));
        lines.join("\n") + "\n"
    }

    /// What the record calls it: SHA-256 of its text.
    pub fn digest(&self) -> String {
        sha256_hex(self.text().as_bytes())
    }

    /// Reads a manifest. `None` when it is none, or written another way than
    /// [`Manifest::text`] writes it.
    pub fn parse(text: &str) -> Option<Manifest> {
        let mut lines = text.lines();
        if lines.next()? != TITLE {
            return None;
        }
        let made = lines.next()?.strip_prefix("made ")?.to_owned();
        let schema = lines.next()?.strip_prefix("schema ")?;
        let schema: Result<Vec<i64>, _> = schema.split(' ').map(str::parse).collect();
        let mut record = lines.next()?.strip_prefix("record ")?.split(' ');
        let record = Checkpoint {
            origin: record.next()?.to_owned(),
            size: record.next()?.parse().ok()?,
            root: STANDARD.decode(record.next()?).ok()?.try_into().ok()?,
        };
        let table = |line: &str| {
            let mut parts = line.strip_prefix("table ")?.split(' ');
            Some(TableDigest {
                name: parts.next()?.to_owned(),
                rows: parts.next()?.parse().ok()?,
                digest: parts.next()?.to_owned(),
            })
        };
        let tables: Option<Vec<TableDigest>> = lines.map(table).collect();
        let found = Manifest { made, schema: schema.ok()?, record, tables: tables? };
        (found.text() == text).then_some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_is_written_in_one_way_and_is_no_checkpoint() {
        let table = |name: &str, rows| TableDigest {
            name: name.to_owned(),
            rows,
            digest: sha256_hex(name.as_bytes()),
        };
        let manifest = Manifest {
            made: "2026-12-07T14:00:00Z".to_owned(),
            schema: vec![1, 2, 18],
            record: Checkpoint { origin: "comity-record-1".to_owned(), size: 7, root: [9; 32] },
            tables: vec![table("account", 3), table("body", 0)],
        };
        let text = manifest.text();
        assert_eq!(Manifest::parse(&text), Some(manifest));
        assert!(Checkpoint::parse(&text).is_err());
        for other in [
            text.replace("schema 1 2", "schema 01 2"),
            text.replace(" 3 ", " +3 "),
            text.replace("table body", "table  body"),
            text.replace('\n', "\r\n"),
            format!("{text}more\n"),
            text.trim_end().to_owned(),
            String::new(),
        ] {
            assert_eq!(Manifest::parse(&other), None, "{other:?}");
        }
    }
}
