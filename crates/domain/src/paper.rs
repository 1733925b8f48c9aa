//! Concept papers: submitted, co-sponsored, revised, withdrawn; and non-papers, which
//! say nothing of who wrote them (design, rule 11).

use std::ops::Range;

use jiff::Timestamp;

use crate::{
    Audience, FileId, Language, PaperId, ParticipantId, SessionId, TopicId, statement, word_enum,
};

pub mod diff;
mod sponsor;

pub use sponsor::{Sponsorship, Standing, Step, opens_by_name};

/// The longest text of a paper, in characters: some thirty printed pages, and short
/// enough that any two versions are compared at once.
pub const MOST_CHARACTERS: usize = 60_000;
/// The most versions of one paper.
pub const MOST_VERSIONS: i64 = 50;

word_enum! {
    /// What a text is handed in as. The two are numbered apart: a shared series would
    /// place a non-paper between papers whose hour and author are known.
    pub enum PaperKind {
        /// A concept paper, under its proposer's name.
        Paper => "paper",
        /// A non-paper: no author, no symbol, no sponsors, no proposals.
        NonPaper => "non-paper",
    }
}

/// A concept paper as a reader is given it.
#[derive(Clone, Debug)]
pub struct Paper {
    /// Its id. It tells the instant of submission: no page of a non-paper shows it.
    pub id: PaperId,
    /// The session.
    pub session_id: SessionId,
    /// Paper or non-paper.
    pub kind: PaperKind,
    /// Running number within the session, in the series of its kind.
    pub number: i64,
    /// Who proposes it. `None` for a non-paper in the hands of anybody but its own
    /// delegation.
    pub proposer: Option<ParticipantId>,
    /// The language it is written in; only this version is authentic.
    pub language: Language,
    /// Who may read it: the audience of its latest version.
    pub audience: Audience,
    /// The topics its latest version speaks to, in no order.
    pub topics: Vec<TopicId>,
    /// The topic under which its proposer asks to present it at a meeting.
    pub presents: Option<TopicId>,
    /// The document symbol that the Secretariat gave it, without revisions.
    pub symbol: Option<String>,
    /// The latest version.
    pub version: i64,
    /// When version 1 was received.
    pub submitted_at: Timestamp,
    /// When its proposer withdrew it.
    pub withdrawn_at: Option<Timestamp>,
}

impl Paper {
    /// Whether it is a non-paper.
    pub fn is_non_paper(&self) -> bool {
        self.kind == PaperKind::NonPaper
    }

    /// The last part of its address.
    pub fn key(&self) -> String {
        key(self.kind, self.number)
    }
}

/// A version of a paper: its text never changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperVersion {
    /// 1, 2, …
    pub number: i64,
    /// The title, in the paper's language.
    pub title: String,
    /// Its text, frozen.
    pub text: String,
    /// SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal.
    pub text_hash: String,
    /// The file it was uploaded as.
    pub file_id: Option<FileId>,
    /// Whom it was submitted for. When the paper's audience grows with a later version,
    /// this one stays with those it was written for.
    pub audience: Audience,
    /// The topics it speaks to, in no order.
    pub topics: Vec<TopicId>,
    /// When it was received.
    pub submitted_at: Timestamp,
}

/// The number of the revision a version is: none for the first, 1 for `Rev.1`.
pub fn revision(version: i64) -> Option<i64> {
    (version > 1).then(|| version - 1)
}

/// The last part of a paper's address: `3`, or `n3` for a non-paper.
pub fn key(kind: PaperKind, number: i64) -> String {
    match kind {
        PaperKind::Paper => number.to_string(),
        PaperKind::NonPaper => format!("n{number}"),
    }
}

/// What an address names.
pub fn parse_key(key: &str) -> Option<(PaperKind, i64)> {
    let (kind, digits) = match key.strip_prefix('n') {
        Some(digits) => (PaperKind::NonPaper, digits),
        None => (PaperKind::Paper, key),
    };
    let plain = digits.bytes().all(|digit| digit.is_ascii_digit());
    digits.parse().ok().filter(|number| plain && *number > 0).map(|number| (kind, number))
}

/// A paragraph of a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// Its number, as in UN documents; none for a heading.
    pub number: Option<usize>,
}

/// The paragraphs of a paper's text. What Markdown marks as a heading has no number.
pub fn paragraphs(text: &str) -> Vec<Paragraph> {
    let mut count = 0;
    statement::paragraphs(text)
        .into_iter()
        .map(|range| {
            let is_heading = text.get(range.clone()).is_some_and(|one| heading(one).is_some());
            count += usize::from(!is_heading);
            Paragraph { range, number: (!is_heading).then_some(count) }
        })
        .collect()
}

/// The words of a heading: one line that begins with `#`. `None` for anything else.
pub fn heading(paragraph: &str) -> Option<&str> {
    let words = paragraph.trim_start_matches('#');
    let marks = paragraph.len() - words.len();
    let is_one = (1..=6).contains(&marks) && words.starts_with(' ') && !words.contains('\n');
    is_one.then(|| words.trim()).filter(|words| !words.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_one_paper_of_one_series() {
        assert_eq!(parse_key("3"), Some((PaperKind::Paper, 3)));
        assert_eq!(parse_key("n3"), Some((PaperKind::NonPaper, 3)));
        for bad in ["", "n", "0", "-1", "+1", "nn1", "3n", "99999999999999999999"] {
            assert_eq!(parse_key(bad), None, "{bad}");
        }
        for kind in PaperKind::ALL {
            assert_eq!(parse_key(&key(*kind, 17)), Some((*kind, 17)));
        }
    }

    #[test]
    fn headings_have_no_number() {
        let text = "# Aim\n\nOne.\n\n#hash\n\n## \n\nTwo\n# not a heading";
        let found: Vec<_> = paragraphs(text).into_iter().map(|one| one.number).collect();
        assert_eq!(found, [None, Some(1), Some(2), Some(3), Some(4)]);
        assert_eq!(heading("## Next steps "), Some("Next steps"));
    }
}
