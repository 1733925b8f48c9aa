//! A delegation's evening report, as it takes it home: put into words for whoever asked,
//! at the instant of asking. For nobody outside the delegation.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::Language;

/// The report of one day, in the language of whoever asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evening {
    /// The day.
    pub day: Date,
    /// The language of whoever asked.
    pub language: Language,
    /// The delegation's name.
    pub who: Said,
    /// Its own notes of the day.
    pub notes: Vec<OwnWords>,
    /// Letters, papers and summaries of the day that it may read.
    pub documents: Vec<Line>,
    /// Statements of the day that it may read.
    pub statements: Vec<Line>,
    /// Areas that the Chair released to it on the day.
    pub areas: Vec<Line>,
    /// Positions attributed to it on the day that hold.
    pub attributed: Vec<Line>,
    /// The day after.
    pub next: Date,
    /// The meetings of the day after.
    pub meetings: Vec<Line>,
}

/// Words with their language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// Their language.
    pub language: Language,
    /// The words.
    pub words: String,
}

/// A note of the delegation's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnWords {
    /// When it was made and what it is about, in the report's language.
    pub about: String,
    /// Its text; an empty line begins a new paragraph.
    pub text: Said,
}

/// One line: what it is, and what more there is to say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// What it is, in the report's language.
    pub what: String,
    /// More, such as a title or the Chair's words; often in another language.
    pub more: Vec<Said>,
}
