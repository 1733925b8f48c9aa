//! `summary.toml`: what the Chair's team puts into its own words of the summary.

use comity_domain::{Language, summary::BlockKind};
use jiff::civil::DateTime;
use serde::Deserialize;

use super::{Audience, Texts};

/// The Chair's summary: a published version and a newer draft.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Summary {
    /// Its symbol.
    pub symbol: String,
    /// Who may read the published version.
    pub audience: Audience,
    /// The language it is written in.
    pub original: Language,
    /// When it was assembled and edited, local to the session's zone.
    pub begun: DateTime,
    /// When it was published.
    pub published: DateTime,
    /// When work on the newer draft stopped.
    pub reworked: DateTime,
    /// Paragraphs that are left out, named as in [`Reworded::of`].
    pub left_out: Vec<String>,
    /// Paragraphs in the Chair's team's words.
    #[serde(rename = "edit")]
    pub edits: Vec<Reworded>,
    /// The same for the newer draft.
    #[serde(rename = "rework")]
    pub reworks: Vec<Reworded>,
    /// Written by hand at the end of the newer draft.
    pub added: Vec<Added>,
}

/// A paragraph in the Chair's team's words.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reworded {
    /// Which, as assembling names it: `topic:threats/coverage`, `area:P09`, `question:d1`,
    /// `topic:law/paper:p02-law`.
    pub of: String,
    /// The words.
    pub text: Texts,
}

/// A heading or paragraph written by hand.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Added {
    /// What it is.
    pub kind: BlockKind,
    /// The words.
    pub text: Texts,
}
