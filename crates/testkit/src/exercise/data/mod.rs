//! The shape of the exercise world: one struct per table of the TOML files.
//!
//! Every struct refuses fields it does not know, so that a slip of the pen in
//! a data file is an error and not a silence.

mod body;
mod chair;
mod letter;
mod paper;
mod participants;
mod room;
mod stakeholders;
mod statement;
mod summary;

use std::collections::BTreeMap;

use comity_domain::Language;

pub use body::*;
pub use chair::*;
pub use letter::*;
pub use paper::*;
pub use participants::*;
pub use room::*;
pub use stakeholders::*;
pub use statement::*;
pub use summary::*;

/// One wording in each of the six languages.
pub type Texts = BTreeMap<Language, String>;

/// The whole exercise world, parsed.
#[derive(Clone, Debug)]
pub struct World {
    /// The working group, its mandate, session, meetings and topics.
    pub body: Body,
    /// States, groups, organizations and stakeholders.
    pub participants: Participants,
    /// The Chair's letter.
    pub letter: Letter,
    /// The Chair's guiding questions and those delegations added.
    pub questions: Questions,
    /// What positions are taken on, by id.
    pub proposals: Vec<Proposal>,
    /// Concept papers and non-papers, in the order they were submitted.
    pub papers: Vec<Paper>,
    /// Statements made in the room, in the order they were made.
    pub statements: Vec<Statement>,
    /// Short written input, in the order it arrived.
    pub written: Vec<Statement>,
    /// The Chair's announced rule and the areas released.
    pub releases: Releases,
    /// The Chair's summary.
    pub summary: Summary,
    /// Private notes of the Chair's team; never counted.
    pub heard: Vec<Heard>,
    /// What one delegation drafts in its private room.
    pub room: PrivateRoom,
    /// Organizations that apply for accreditation.
    pub stakeholders: Stakeholders,
    /// The roles the demonstration signs in.
    pub accounts: Vec<Account>,
}
