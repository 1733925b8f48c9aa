//! Proposals: what positions are taken on.

use jiff::Timestamp;

use crate::{Audience, ParticipantId, ProposalId, SessionId, TopicId, Wording, word_enum};

word_enum! {
    /// Whose words a proposal is in.
    pub enum WordedBy {
        /// The proposer's own.
        Proposer => "proposer",
        /// The Chair's, merging several; always marked so.
        Chair => "chair",
    }
}

/// The most characters of a proposal's title: beyond this it is a wording.
pub const LONGEST_TITLE: usize = 120;

/// A proposal on which delegations take positions.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Its id.
    pub id: ProposalId,
    /// The session.
    pub session_id: SessionId,
    /// The topic it stands under.
    pub topic_id: Option<TopicId>,
    /// Running number within the session.
    pub number: i64,
    /// Who proposed it; `None` for the Chair.
    pub proposer: Option<ParticipantId>,
    /// Whose words these are.
    pub worded_by: WordedBy,
    /// A few words for headings and lists; a proposal may do without.
    pub title: Option<Wording>,
    /// The proposal.
    pub wording: Wording,
    /// Who may read it.
    pub audience: Audience,
    /// When it was put.
    pub put_at: Timestamp,
    /// When its owner withdrew it.
    pub withdrawn_at: Option<Timestamp>,
}
