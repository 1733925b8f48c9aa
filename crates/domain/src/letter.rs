//! The Chair's letters.

use jiff::{Timestamp, civil::Date};

use crate::{Audience, DeadlineId, Language, LetterId, SessionId, Standing, Wording, word_enum};

word_enum! {
    /// Where a letter is on its way.
    pub enum LetterStatus {
        /// Seen by the Chair's team alone.
        Draft => "draft",
        /// Circulated; its text no longer changes, a later letter may revise it.
        Published => "published",
    }
}

word_enum! {
    /// How a letter stands to something earlier.
    pub enum RelationKind {
        /// “Further to my letter dated …”.
        FurtherTo => "further-to",
        /// Replaces parts of an earlier letter; questions keep their ids.
        Revises => "revises",
    }
}

/// A Chair's letter over all its language versions.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Its id.
    pub id: LetterId,
    /// The session it prepares.
    pub session_id: SessionId,
    /// 1, 2, 3 … within the session, given when it is published.
    pub number: Option<i64>,
    /// Draft or published.
    pub status: LetterStatus,
    /// Its date, as it stands on it.
    pub dated: Date,
    /// Who signs, with capacity, as it stands under the letter.
    pub signed_by: String,
    /// To whom, as it stands on the letter.
    pub addressees: Wording,
    /// Who may read it once published.
    pub audience: Audience,
    /// Its title in each language, for lists.
    pub title: Wording,
    /// The instant of publication.
    pub published_at: Option<Timestamp>,
    /// The text in each language there is, the original first.
    pub versions: Vec<LetterVersion>,
    /// What comes with it.
    pub enclosures: Vec<Enclosure>,
    /// What it follows or revises.
    pub relations: Vec<Relation>,
    /// Dates by which it asks for something.
    pub deadlines: Vec<Deadline>,
}

/// The text of a letter in one language.
#[derive(Clone, Debug)]
pub struct LetterVersion {
    /// In this language.
    pub language: Language,
    /// Plain text; an empty line begins a new paragraph.
    pub text: String,
    /// Original, official, or a courtesy translation.
    pub standing: Standing,
}

/// Something that comes with a letter.
#[derive(Clone, Debug)]
pub struct Enclosure {
    /// Its label, such as “Annex A”.
    pub label: String,
    /// Its title.
    pub title: Wording,
    /// Whether its content is here (its questions, or its text).
    pub present: bool,
}

/// What a letter follows or revises.
#[derive(Clone, Debug)]
pub struct Relation {
    /// How.
    pub kind: RelationKind,
    /// The letter, when it is on this server.
    pub letter_id: Option<LetterId>,
    /// The reference as it is written, such as “letter dated 4 November 2022”.
    pub reference: String,
}

/// A date by which a letter asks for something.
#[derive(Clone, Debug)]
pub struct Deadline {
    /// Its id.
    pub id: DeadlineId,
    /// The day.
    pub on: Date,
    /// What is asked for by then.
    pub what: Wording,
}
