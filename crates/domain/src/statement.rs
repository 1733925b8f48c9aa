//! Statements: frozen when filed, cited by ranges of their text.

use std::ops::Range;

use jiff::Timestamp;

mod segments;
mod text;

pub use segments::{Segment, join_adjacent, paragraphs, segments};
pub use text::{BadText, MOST_CHARACTERS, MOST_FILE_BYTES, MOST_PASSAGES, checked_text};

use crate::{
    Audience, FileId, Language, ParticipantId, PassageId, SessionId, StatementId, TopicId,
};

/// A statement as filed. Its text never changes; withdrawing removes it from view.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Its id.
    pub id: StatementId,
    /// The session.
    pub session_id: SessionId,
    /// Running number within the session, given on filing.
    pub number: i64,
    /// Who files it.
    pub participant_id: ParticipantId,
    /// The group in whose name it is made, as the delegation writes it; `None`
    /// when made in the delegation's own name.
    pub on_behalf_of: Option<String>,
    /// A heading, if the owner gave one.
    pub title: Option<String>,
    /// The topic it is filed under, if any; naming one is optional.
    pub topic_id: Option<TopicId>,
    /// The language it was made in; only this version is authentic.
    pub language: Language,
    /// Its text, frozen.
    pub text: String,
    /// SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal.
    pub text_hash: String,
    /// The file it was uploaded as.
    pub file_id: Option<FileId>,
    /// Whether the spoken word may differ.
    pub check_against_delivery: bool,
    /// Who may read it.
    pub audience: Audience,
    /// When it was received.
    pub filed_at: Timestamp,
    /// When its owner withdrew it.
    pub withdrawn_at: Option<Timestamp>,
}

/// A range of a statement's frozen text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Its id.
    pub id: PassageId,
    /// The statement.
    pub statement_id: StatementId,
    /// Bytes of the UTF-8 text, on character boundaries, not empty.
    pub range: Range<usize>,
}

/// A State named as aligned with a statement made on behalf of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alignment {
    /// The State.
    pub participant_id: ParticipantId,
    /// When it was named: on filing.
    pub named_at: Timestamp,
    /// When it removed itself.
    pub removed_at: Option<Timestamp>,
}

/// A file as it was received.
#[derive(Clone, Debug)]
pub struct StoredFile {
    /// Its id.
    pub id: FileId,
    /// Its name, without folders.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// SHA-256 of its bytes, in lower-case hexadecimal.
    pub hash: String,
    /// Its bytes.
    pub content: Vec<u8>,
    /// SHA-256 of the text that was taken out of it, in the form that is frozen; none
    /// when its bytes are the text. The frozen text differs where its owner mended it.
    pub taken_hash: Option<String>,
}

/// Why a range cannot be a passage of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadRange {
    /// It begins where it ends, or after.
    #[error("the passage is empty")]
    Empty,
    /// It ends behind the text.
    #[error("the passage ends behind the text, which has {0} bytes")]
    Outside(usize),
    /// It would cut a character in two.
    #[error("the passage would cut a character in two at byte {0}")]
    InsideCharacter(usize),
    /// There is nothing in it but white space.
    #[error("the passage holds only white space")]
    Blank,
}

/// Checks a range against a text and gives the text it covers.
///
/// # Errors
/// When the range is empty, blank, outside the text or not on character boundaries.
pub fn passage_text<'t>(text: &'t str, range: &Range<usize>) -> Result<&'t str, BadRange> {
    if range.start >= range.end {
        return Err(BadRange::Empty);
    }
    if range.end > text.len() {
        return Err(BadRange::Outside(text.len()));
    }
    for edge in [range.start, range.end] {
        if !text.is_char_boundary(edge) {
            return Err(BadRange::InsideCharacter(edge));
        }
    }
    let found = text.get(range.clone()).ok_or(BadRange::Outside(text.len()))?;
    if found.trim().is_empty() { Err(BadRange::Blank) } else { Ok(found) }
}

/// Brings pasted or uploaded text into the form that is frozen: line ends as `\n`,
/// no byte-order mark, no trailing white space; nothing else is touched.
pub fn normalise_text(raw: &str) -> String {
    let text = raw.strip_prefix('\u{feff}').unwrap_or(raw);
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    while lines.last().is_some_and(|line| line.is_empty()) {
        lines.pop();
    }
    let leading = lines.iter().take_while(|line| line.is_empty()).count();
    lines[leading..].join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passage_keeps_characters_whole() {
        let text = "Мы поддерживаем.";
        assert_eq!(passage_text(text, &(0..4)), Ok("Мы"));
        assert_eq!(passage_text(text, &(0..3)), Err(BadRange::InsideCharacter(3)));
        assert_eq!(passage_text(text, &(4..4)), Err(BadRange::Empty));
        assert_eq!(passage_text(text, &(4..5)), Err(BadRange::Blank));
        assert_eq!(passage_text(text, &(0..999)), Err(BadRange::Outside(text.len())));
    }

    #[test]
    fn normalising_twice_changes_nothing() {
        let once = normalise_text("\u{feff}\r\n One \r\nTwo\t\r\n\r\n");
        assert_eq!(once, " One\nTwo");
        assert_eq!(normalise_text(&once), once);
        assert_eq!(normalise_text("  \n \n"), "");
    }
}
