//! The zip a Word document is: its parts, unpacked within limits, and how they refer
//! to each other. Names in it are looked up, never written to a disk.

use std::{
    collections::HashMap,
    io::{Cursor, Read as _},
};

use zip::{ZipArchive, result::ZipError};

use super::{
    Refusal,
    xml::{Piece, Xml},
};

/// The most entries of a document.
const MOST_ENTRIES: usize = 2_000;
/// The most bytes that all parts read may unpack to.
const MOST_UNPACKED: u64 = 64 * 1024 * 1024;
/// The most times a part of some size may grow: XML of office documents grows about
/// tenfold, bombs a thousandfold.
const MOST_RATIO: u64 = 200;
/// Parts up to this size may grow as they like.
const SMALL: u64 = 2 * 1024 * 1024;

/// A Word document's parts.
pub(super) struct Package<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    /// Where a part stands, by its name in lower case, without the leading slash.
    places: HashMap<String, usize>,
    left: u64,
}

/// What a part refers to.
#[derive(Clone, Debug)]
pub(super) struct Relation {
    /// The last word of its type, such as `footnotes`.
    pub kind: String,
    /// The part's name, without leading slash.
    pub target: String,
}

impl<'b> Package<'b> {
    /// Opens it.
    pub fn open(bytes: &'b [u8]) -> Result<Self, Refusal> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| refusal(&error))?;
        if archive.len() > MOST_ENTRIES {
            return Err(Refusal::Bomb);
        }
        if archive.has_overlapping_entries().map_err(|error| refusal(&error))? {
            return Err(Refusal::Bomb);
        }
        let mut places = HashMap::new();
        for at in 0..archive.len() {
            let entry = archive.by_index_data(at).map_err(|error| refusal(&error))?;
            if entry.encrypted() {
                return Err(Refusal::Encrypted);
            }
            let name = entry.name().map_err(|error| refusal(&error))?.to_lowercase();
            if places.insert(name.trim_start_matches('/').to_owned(), at).is_some() {
                return Err(Refusal::Damaged);
            }
        }
        Ok(Package { archive, places, left: MOST_UNPACKED })
    }

    /// Whether some part has this name at its end.
    pub fn has(&self, end: &str) -> bool {
        self.places.keys().any(|name| name.ends_with(end))
    }

    /// A part's text, if it is there.
    pub fn part(&mut self, name: &str) -> Result<Option<String>, Refusal> {
        let Some(at) = self.places.get(&name.to_lowercase()).copied() else { return Ok(None) };
        let file = self.archive.by_index(at).map_err(|error| refusal(&error))?;
        let packed = file.compressed_size().max(1);
        let most = self.left.min(packed.saturating_mul(MOST_RATIO).max(SMALL));
        let mut bytes = Vec::new();
        let read = file.take(most + 1).read_to_end(&mut bytes).map_err(|_| Refusal::Damaged)?;
        let read = u64::try_from(read).unwrap_or(u64::MAX);
        if read > most {
            return Err(Refusal::Bomb);
        }
        self.left -= read;
        decoded(bytes).map(Some)
    }

    /// A part that must be there.
    pub fn needed(&mut self, name: &str) -> Result<String, Refusal> {
        self.part(name)?.ok_or(Refusal::NotWord)
    }

    /// What a part refers to inside the package; the package itself is the part ``.
    pub fn relations(&mut self, part: &str) -> Result<Vec<Relation>, Refusal> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let name = format!("{folder}/_rels/{file}.rels");
        let Some(text) = self.part(name.trim_start_matches('/'))? else { return Ok(Vec::new()) };
        let mut xml = Xml::of(&text);
        let mut found = Vec::new();
        loop {
            match xml.next()? {
                Piece::Open(element) if element.name() == "Relationship" => {
                    if element.attribute("TargetMode").as_deref() == Some("External") {
                        continue;
                    }
                    let kind = element.attribute("Type").unwrap_or_default();
                    let target = element.attribute("Target").unwrap_or_default();
                    found.push(Relation {
                        kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                        target: resolved(folder, &target),
                    });
                }
                Piece::End => return Ok(found),
                _ => {}
            }
        }
    }

    /// The content type of a part.
    pub fn content_type(&mut self, part: &str) -> Result<String, Refusal> {
        let text = self.needed("[Content_Types].xml")?;
        let mut xml = Xml::of(&text);
        let end = part.rsplit('.').next().unwrap_or_default().to_lowercase();
        let mut by_end = String::new();
        loop {
            match xml.next()? {
                Piece::Open(element) if element.name() == "Override" => {
                    let name = element.attribute("PartName").unwrap_or_default();
                    if name.trim_start_matches('/').eq_ignore_ascii_case(part) {
                        return Ok(element.attribute("ContentType").unwrap_or_default());
                    }
                }
                Piece::Open(element)
                    if element.name() == "Default"
                        && element.attribute("Extension").unwrap_or_default().to_lowercase()
                            == end =>
                {
                    by_end = element.attribute("ContentType").unwrap_or_default();
                }
                Piece::End => return Ok(by_end),
                _ => {}
            }
        }
    }
}

/// The name a reference leads to, from the folder of the part it stands in. One that
/// climbs out of the package leads nowhere.
fn resolved(folder: &str, target: &str) -> String {
    let mut steps: Vec<&str> = if target.starts_with('/') || folder.is_empty() {
        Vec::new()
    } else {
        folder.split('/').collect()
    };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            other => steps.push(other),
        }
    }
    steps.join("/")
}

fn refusal(error: &ZipError) -> Refusal {
    match error {
        ZipError::UnsupportedArchive(why) if why.to_lowercase().contains("password") => {
            Refusal::Encrypted
        }
        _ => Refusal::Damaged,
    }
}

/// XML is in UTF-8, or in UTF-16 with its mark.
fn decoded(bytes: Vec<u8>) -> Result<String, Refusal> {
    let wide = |order: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.as_chunks().0.iter().skip(1).map(|pair| order(*pair)).collect();
        String::from_utf16(&units).map_err(|_| Refusal::Damaged)
    };
    match bytes.get(..2) {
        Some([0xFF, 0xFE]) => wide(u16::from_le_bytes),
        Some([0xFE, 0xFF]) => wide(u16::from_be_bytes),
        _ => {
            let text = String::from_utf8(bytes).map_err(|_| Refusal::Damaged)?;
            Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::resolved;

    #[test]
    fn references_stay_inside() {
        assert_eq!(resolved("word", "styles.xml"), "word/styles.xml");
        assert_eq!(resolved("word", "/word/styles.xml"), "word/styles.xml");
        assert_eq!(resolved("word", "../../../etc/passwd"), "etc/passwd");
        assert_eq!(resolved("", "word/document.xml"), "word/document.xml");
    }
}
