//! The list of participants of a session, as it is issued: names of States, organizations
//! and stakeholders, and of no person.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    ParticipantsListId, SessionId, Wording,
    participant::{Participant, ParticipantKind},
};

/// The names of one kind of participant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// The kind.
    pub kind: ParticipantKind,
    /// The names, in no order: each language has its own.
    pub names: Vec<Wording>,
}

/// A list as it was issued. It is frozen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParticipantsList {
    /// Its id.
    pub id: ParticipantsListId,
    /// The session.
    pub session_id: SessionId,
    /// Its number in the session.
    pub number: i64,
    /// Its document symbol.
    pub symbol: String,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// Its sections, in the order of the kinds: States, observers, organizations,
    /// stakeholders.
    pub sections: Vec<Section>,
}

/// The sections that these participants make; kinds of which there is none are left out.
pub fn sections(all: &[Participant]) -> Vec<Section> {
    let of = |kind: &ParticipantKind| Section {
        kind: *kind,
        names: all.iter().filter(|one| one.kind == *kind).map(|one| one.name.clone()).collect(),
    };
    ParticipantKind::ALL.iter().map(of).filter(|section| !section.names.is_empty()).collect()
}
