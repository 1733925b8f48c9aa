//! Documents to take away: what the press makes of letters, questions and statements.
//!
//! A document has no audience of its own. Who may read its subject may have it, in any
//! language; when the subject is withdrawn, it is gone.

use jiff::Timestamp;
use uuid::Uuid;

use crate::{DocumentId, FileId, Language, SessionId, word_enum};

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
    /// The letter or statement, by the bare id: which noun it is, the kind says.
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
    fn the_third_failure_is_the_last() {
        assert!(pause_after(1) < pause_after(2));
        assert_eq!(pause_after(3), None);
        assert_eq!(pause_after(99), None);
    }
}
