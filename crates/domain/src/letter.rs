//! The Chair's letters.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{
    Audience, DeadlineId, Language, LetterId, QuestionId, SessionId, Standing, TopicId, Wording,
    word_enum,
};

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
    pub signed_by: Wording,
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
    pub label: Option<Wording>,
    /// Its title; one of the two is there.
    pub title: Option<Wording>,
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

/// A question of a letter that is not published yet: nobody but the Chair's team
/// knows of it, so it is no [`Question`](crate::question::Question) so far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftQuestion {
    /// The question of the revised letter that it carries on; none for a new one.
    pub id: Option<QuestionId>,
    /// Its number in this letter, from 1.
    pub number: i64,
    /// The topic it stands under.
    pub topic: Option<TopicId>,
    /// The heading that becomes a topic of the session when the letter is published;
    /// a topic is visible to everybody at once, and a draft must not be.
    #[serde(default)]
    pub new_topic: Option<Wording>,
    /// What is asked.
    pub wording: Wording,
}

/// A question as one published letter carries it; a later letter may word it anew.
#[derive(Clone, Debug)]
pub struct CarriedQuestion {
    /// The question, the same through all letters.
    pub id: QuestionId,
    /// Its number in this letter.
    pub number: i64,
    /// The topic it stands under in this letter.
    pub topic_id: Option<TopicId>,
    /// What this letter asks.
    pub wording: Wording,
    /// Whether a later letter withdrew it.
    pub is_withdrawn: bool,
}

impl Standing {
    /// The word for it in the database and in forms.
    pub const fn word(self) -> &'static str {
        match self {
            Standing::Original => "original",
            Standing::Official => "official",
            Standing::Courtesy => "courtesy",
        }
    }

    /// The standing behind a word.
    pub fn from_word(word: &str) -> Option<Standing> {
        [Standing::Original, Standing::Official, Standing::Courtesy]
            .into_iter()
            .find(|standing| standing.word() == word)
    }
}

impl Letter {
    /// The version a reader is shown: their own language, else the original.
    pub fn version_for(&self, reader: Language) -> Option<&LetterVersion> {
        self.versions
            .iter()
            .find(|one| one.language == reader)
            .or_else(|| self.versions.iter().find(|one| one.standing == Standing::Original))
    }

    /// The letters on this server whose place it takes.
    pub fn revised(&self) -> impl Iterator<Item = LetterId> + '_ {
        self.relations
            .iter()
            .filter(|one| one.kind == RelationKind::Revises)
            .filter_map(|one| one.letter_id)
    }
}
