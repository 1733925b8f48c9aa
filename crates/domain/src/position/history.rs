//! Positions with all that happened to them: what held at any instant follows.
//!
//! A class is computed and never kept, so what it was last week is asked of the
//! positions as they stood last week. Nothing of them is ever deleted: each position,
//! alignment and disclaimer carries its instants.

use jiff::Timestamp;

use super::{Given, Position, Sources};
use crate::{ParticipantId, ProposalId, StatementId};

/// A position together with what happened to it and to its statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// The position.
    pub position: Position,
    /// The statement its passage is of.
    pub statement_id: StatementId,
    /// When that statement was filed.
    pub filed_at: Timestamp,
    /// Whether an officer brought it in from a recorded vote.
    pub is_recorded_vote: bool,
    /// When it was withdrawn, or its statement, whichever came first.
    pub withdrawn_at: Option<Timestamp>,
}

/// A State named as aligned, from when until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    /// In which statement.
    pub statement_id: StatementId,
    /// Who.
    pub participant_id: ParticipantId,
    /// When the statement named it.
    pub named_at: Timestamp,
    /// When it removed itself, or the statement was withdrawn, whichever came first.
    pub ended_at: Option<Timestamp>,
}

/// Everything that ever happened to the positions of a session.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// All positions ever confirmed.
    pub given: Vec<Dated>,
    /// Everybody ever named as aligned.
    pub named: Vec<Named>,
    /// Who disclaimed what is ascribed to it on which proposal, and when.
    pub disclaimed: Vec<(ProposalId, ParticipantId, Timestamp)>,
}

impl History {
    /// What effective positions followed from at the end of an instant.
    pub fn at(&self, instant: Timestamp) -> Sources {
        let stood = |ended: Option<Timestamp>| ended.is_none_or(|ended| ended > instant);
        let given = self.given.iter().filter(|one| one.position.confirmed.at <= instant);
        let named = self.named.iter().filter(|one| one.named_at <= instant && stood(one.ended_at));
        let disclaimed = self.disclaimed.iter().filter(|(_, _, made_at)| *made_at <= instant);
        Sources {
            given: given
                .map(|one| Given {
                    position: one.position.clone(),
                    statement_id: one.statement_id,
                    filed_at: one.filed_at,
                    is_recorded_vote: one.is_recorded_vote,
                    stands: stood(one.withdrawn_at),
                })
                .collect(),
            alignments: named.map(|one| (one.statement_id, one.participant_id)).collect(),
            disclaimers: disclaimed.map(|(on, who, _)| (*on, *who)).collect(),
        }
    }

    /// What they follow from now.
    pub fn latest(&self) -> Sources {
        self.at(Timestamp::MAX)
    }
}
