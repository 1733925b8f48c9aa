//! Proposals, statements, passages and the positions that rest on them.

use comity_domain::Language;
use jiff::civil::DateTime;
use serde::Deserialize;

use super::Texts;

/// Who found the words of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Worded {
    /// The proposers.
    Proposer,
    /// The Chair, who merged several wordings.
    Chair,
}

/// `proposals.toml`: something positions are taken on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposal {
    /// Its key: `P01`, `P02`, …
    pub id: String,
    /// Key of its topic.
    pub topic: String,
    /// Codes of those who proposed it.
    pub proposers: Vec<String>,
    /// Who found the words.
    pub worded: Worded,
    /// The language in which it was put.
    pub original: Language,
    /// A few words for lists.
    pub title: Texts,
    /// Its wording.
    pub text: Texts,
}

/// In what capacity a statement is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Capacity {
    /// A State for itself.
    National,
    /// A State, or an organization of States, for the States it names.
    Group,
    /// An organization for itself.
    Organization,
    /// A stakeholder.
    Stakeholder,
}

/// Who may read something (design rule 11).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// The author's own delegation.
    Own,
    /// The Chair's team.
    Chair,
    /// The interpreters as well.
    Interpreters,
    /// All delegations.
    Delegations,
    /// All participants.
    Participants,
    /// Everyone.
    Public,
}

/// `statements/*.toml` and `written/*.toml`: one text in one language.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Its key, equal to the file's name without its ending.
    pub id: String,
    /// Code of a State, or key of an organization or stakeholder.
    pub author: String,
    /// In what capacity the author speaks.
    pub capacity: Capacity,
    /// Key of the organization or political group spoken for, if it has one.
    pub group: Option<String>,
    /// For whom the author says to speak, in the statement's own language.
    pub on_behalf_of: Option<String>,
    /// Codes of the States named as aligned; never the author.
    #[serde(default)]
    pub aligned: Vec<String>,
    /// The only language in which it is authentic.
    pub language: Language,
    /// Who may read it.
    pub audience: Audience,
    /// When it was made or filed, local to the session's zone.
    pub given: DateTime,
    /// Number of the meeting it was made at; none for written input.
    pub meeting: Option<u16>,
    /// Keys of the topics it speaks to.
    pub topics: Vec<String>,
    /// Whether it carries “check against delivery”.
    #[serde(default)]
    pub check_against_delivery: bool,
    /// The text: paragraphs parted by empty lines.
    pub text: String,
    /// Passages of the text, in its order.
    #[serde(default, rename = "passage")]
    pub passages: Vec<Passage>,
}

/// A passage of a statement.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Passage {
    /// The passage, word for word; it occurs exactly once in the text.
    pub quote: String,
    /// Key of the question it answers: `q1`… or `d1`…
    pub question: Option<String>,
    /// The positions that rest on it.
    #[serde(default, rename = "position")]
    pub positions: Vec<Position>,
}

/// What a delegation thinks of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    /// Support.
    Support,
    /// Support, with the changes it names.
    SupportWithChanges,
    /// Neither for nor against.
    Neutral,
    /// A concern, with what would meet it.
    Concern,
    /// An objection.
    Oppose,
    /// Open to it; counts as unknown.
    OpenToIt,
    /// Wishes to know more; counts as unknown.
    WishesToKnowMore,
    /// Awaits instructions; counts as unknown.
    AwaitingInstructions,
}

impl Stance {
    /// Whether it counts as an expressed position; the last three do not.
    pub const fn is_expressed(self) -> bool {
        !matches!(self, Self::OpenToIt | Self::WishesToKnowMore | Self::AwaitingInstructions)
    }
}

/// A position that a delegation has confirmed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// Key of the proposal.
    pub proposal: String,
    /// What is thought of it.
    pub stance: Stance,
    /// The change asked for, or what would meet the concern, in the statement's language.
    pub change: Option<String>,
}
