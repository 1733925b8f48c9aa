//! The Chair's letter and the guiding questions.

use comity_domain::Language;
use jiff::civil::{Date, DateTime};
use serde::Deserialize;

use super::{Texts, Topic};

/// `letter.toml`: the Chair's letter.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// Its number.
    pub number: String,
    /// Its date.
    pub date: Date,
    /// Key of the session it prepares.
    pub session: String,
    /// The language in which it is authentic.
    pub original: Language,
    /// The languages in which it is a courtesy translation.
    pub courtesy: Vec<Language>,
    /// Who signs it.
    pub from: Signatory,
    /// Its subject line.
    pub title: Texts,
    /// Its addressees.
    pub to: Texts,
    /// Its status line.
    pub status: Texts,
    /// Its text: paragraphs parted by empty lines, signature included.
    pub text: Texts,
    /// Earlier letters it refers to.
    #[serde(rename = "relation")]
    pub relations: Vec<Relation>,
    /// What it asks for by a date.
    #[serde(rename = "deadline")]
    pub deadlines: Vec<Deadline>,
    /// What is enclosed.
    #[serde(rename = "enclosure")]
    pub enclosures: Vec<Enclosure>,
    /// Topics of concept papers it names.
    #[serde(rename = "paper_topic")]
    pub paper_topics: Vec<Topic>,
}

/// Who signs a letter.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signatory {
    /// Code of the signatory's own State.
    pub state: String,
    /// The fictional person's name.
    pub name: Texts,
    /// The capacity in which the person signs.
    pub capacity: Texts,
}

/// How a letter stands to an earlier one.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Relation {
    /// `further-to` or `revises`.
    pub kind: String,
    /// Number of the earlier letter.
    pub number: String,
    /// Date of the earlier letter.
    pub date: Date,
}

/// Something a letter asks for by a date.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// The last day.
    pub date: Date,
    /// What is due.
    pub what: Texts,
}

/// Something enclosed with a letter.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Enclosure {
    /// Its key; `annex-a` is the list in `questions.toml`.
    pub id: String,
    /// Its title.
    pub title: Texts,
}

/// `questions.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questions {
    /// The Chair's, numbered through from 1 over all topics.
    #[serde(rename = "question")]
    pub chair: Vec<Question>,
    /// Further ones that delegations raised.
    #[serde(rename = "raised")]
    pub raised: Vec<RaisedQuestion>,
}

/// One of the Chair's guiding questions.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its number in annex A; `q` and the number is its key.
    pub number: u16,
    /// Key of its topic.
    pub topic: String,
    /// Its wording.
    pub text: Texts,
}

/// A question a delegation added to the Chair's.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RaisedQuestion {
    /// Its key: `d1`, `d2`, …
    pub id: String,
    /// Code of the State that raised it.
    pub author: String,
    /// Key of its topic.
    pub topic: String,
    /// When it was raised, local to the session's zone.
    pub raised: DateTime,
    /// The language in which it was put.
    pub original: Language,
    /// Its wording.
    pub text: Texts,
}
