//! What a delegation drafts in its private room.

use comity_domain::{Language, Stance, room::DraftKind};
use jiff::civil::DateTime;
use serde::Deserialize;

/// `room.toml`: one delegation's drafts. Times are local to the session's zone.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrivateRoom {
    /// Code of the State.
    pub state: String,
    /// Its expert in the capital, who comments.
    pub expert: Expert,
    /// What is drafted by the head.
    #[serde(rename = "draft")]
    pub drafts: Vec<RoomDraft>,
}

/// Somebody in the capital.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expert {
    /// The person's name.
    pub person: String,
    /// The language in which they are greeted.
    pub language: Language,
}

/// A draft of a statement, a paper or a position.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoomDraft {
    /// What it is to become; a statement where it is not said.
    #[serde(default)]
    pub kind: DraftKind,
    /// What it is called.
    pub title: String,
    /// Its language.
    pub language: Language,
    /// Key of the topic it is for.
    #[serde(default)]
    pub topic: Option<String>,
    /// Of a position: key of the proposal.
    #[serde(default)]
    pub proposal: Option<String>,
    /// Of a position: the stance.
    #[serde(default)]
    pub stance: Option<Stance>,
    /// Its versions, the first one first.
    #[serde(rename = "version")]
    pub versions: Vec<RoomVersion>,
    /// What the expert said about it.
    #[serde(rename = "comment")]
    pub comments: Vec<RoomComment>,
}

/// A version as it was kept.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoomVersion {
    /// When.
    pub kept: DateTime,
    /// Its text.
    pub text: String,
}

/// A comment on a paragraph.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoomComment {
    /// When it was made.
    pub said: DateTime,
    /// The version that was read.
    pub version: i64,
    /// The paragraph of that version, from 0.
    pub paragraph: usize,
    /// What it says.
    pub text: String,
    /// When the head settled it, if that was done.
    pub settled: Option<DateTime>,
}
