//! Documents to take away: what the press makes of letters, questions, statements,
//! summaries, evening reports and lists of participants.
//!
//! A document has no audience of its own. Who may read its subject may have it, in any
//! language; when the subject is withdrawn, it is gone.

use jiff::Timestamp;
use uuid::Uuid;

use crate::{DocumentId, FileId, Language, SessionId, SummaryId, word_enum};

word_enum! {
    /// What a document is made of. A kind added here is a word in the database and needs
    /// no migration; whoever publishes its subject queues it, and the maker in the
    /// binary knows how it is made.
    pub enum DocumentKind {
        /// A published letter; its subject is the letter.
        Letter => "letter",
        /// The guiding questions of one published letter; its subject is the letter.
        Questions => "questions",
        /// A statement; its subject is the statement.
        Statement => "statement",
        /// A published version of a Chair's summary; its subject is the version, by
        /// [`SummaryId::version`].
        Summary => "summary",
        /// A delegation's evening report; its subject is the report as it was asked for.
        Evening => "evening",
        /// A list of participants; its subject is the list as it was issued.
        Participants => "participants",
    }
}

word_enum! {
    /// The form of a file.
    pub enum Format {
        /// Tagged, PDF/A and PDF/UA.
        Pdf => "pdf",
        /// One accessible file with its styles inside.
        Html => "html",
    }
}

word_enum! {
    /// Why a document was given up.
    pub enum Failure {
        /// A font is missing; the detail names the package that holds it.
        Fonts => "fonts",
        /// It needed more memory than a document may use.
        Memory => "memory",
        /// It took longer than a document may take.
        Time => "time",
        /// The typesetter refused it.
        Layout => "layout",
        /// The maker ended unexpectedly, again and again.
        Crash => "crash",
    }
}

impl Format {
    /// The media type it is served under.
    pub const fn media_type(self) -> &'static str {
        match self {
            Format::Pdf => "application/pdf",
            Format::Html => "text/html; charset=utf-8",
        }
    }
}

/// A document in one language and format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its id.
    pub id: DocumentId,
    /// The session of its subject.
    pub session_id: SessionId,
    /// What it is made of.
    pub kind: DocumentKind,
    /// The letter, statement or version of a summary, by the bare id: which noun it is,
    /// the kind says.
    pub subject: Uuid,
    /// The language of its frame.
    pub language: Language,
    /// Its form.
    pub format: Format,
    /// Counts how often its subject gave it something new to show. What was begun for
    /// an earlier edition is not kept.
    pub edition: i64,
    /// How far it has come.
    pub state: State,
}

/// How far a document has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It is queued or being made.
    Waiting,
    /// It is here.
    Ready {
        /// Its bytes.
        file_id: FileId,
        /// Digest of content, template and fonts.
        made_from: String,
        /// When it was made.
        made_at: Timestamp,
    },
    /// It was given up.
    Failed {
        /// Why.
        failure: Failure,
        /// What helps, such as the name of a package; may be empty.
        detail: String,
    },
}

impl SummaryId {
    /// Names one published version where a single id is wanted: the summary's id with
    /// the ordinal in its last bits. Ids are random there, and an ordinal is at least 1,
    /// so that no version is called like its summary.
    pub const fn version(self, ordinal: i64) -> Uuid {
        Uuid::from_u128(self.0.as_u128() ^ ordinal.unsigned_abs() as u128)
    }
}

/// How long the maker waits before it tries again, in milliseconds, after the tries
/// there were (from 1); none when it gives up.
pub const fn pause_after(tries: i64) -> Option<i64> {
    match tries {
        ..=1 => Some(5_000),
        2 => Some(60_000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_of_a_summary_have_ids_of_their_own() {
        let summary = SummaryId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0007));
        let named: std::collections::BTreeSet<Uuid> =
            (0..200).map(|ordinal| summary.version(ordinal)).collect();
        assert_eq!(named.len(), 200);
        assert_eq!(summary.version(0), summary.0, "ordinals begin with 1");
    }

    #[test]
    fn the_third_failure_is_the_last() {
        assert!(pause_after(1) < pause_after(2));
        assert_eq!(pause_after(3), None);
        assert_eq!(pause_after(99), None);
    }
}
