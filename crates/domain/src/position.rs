//! Positions: what a participant has confirmed, and what holds for it in the end.
//!
//! The rule of the effective position stands here and nowhere else, pure, so that it
//! can be tested on every history: a State's own latest position; without one, that
//! of the latest statement in which the State is named as aligned. Membership of a
//! group gives nobody a position (design, rule 2).

mod history;

pub use history::{Dated, History, Named};

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;

use crate::{AccountId, ParticipantId, PassageId, PositionId, ProposalId, Stance, StatementId};

/// What makes a stance a position: the passage it rests on, who confirmed it, when.
/// A position without one of the three cannot be written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Confirmed {
    /// The words it rests on.
    pub passage_id: PassageId,
    /// The account that confirmed it.
    pub by: AccountId,
    /// When.
    pub at: Timestamp,
}

/// A position as confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// Its id.
    pub id: PositionId,
    /// On what.
    pub proposal_id: ProposalId,
    /// Whose.
    pub participant_id: ParticipantId,
    /// The stance.
    pub stance: Stance,
    /// Which changes it asks for, or what would meet the concern.
    pub changes: Option<String>,
    /// Passage, person, instant.
    pub confirmed: Confirmed,
}

/// A position together with what the rule needs to know of its passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The position.
    pub position: Position,
    /// The statement its passage is of.
    pub statement_id: StatementId,
    /// When that statement was filed.
    pub filed_at: Timestamp,
    /// Whether an officer brought it in from a recorded vote.
    pub is_recorded_vote: bool,
    /// Whether it stands: neither it nor its statement was withdrawn.
    pub stands: bool,
}

impl Given {
    fn key(&self) -> (Timestamp, PositionId) {
        (self.position.confirmed.at, self.position.id)
    }
}

/// Why a position is attributed to a participant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Basis {
    /// It confirmed the position itself.
    Own,
    /// It is named as aligned in the statement that the position rests on.
    Aligned,
    /// An officer brought in the record of a vote.
    RecordedVote,
}

impl Basis {
    /// The word that stands in keys of texts.
    pub const fn word(self) -> &'static str {
        match self {
            Basis::Own => "own",
            Basis::Aligned => "aligned",
            Basis::RecordedVote => "recorded-vote",
        }
    }
}

/// What holds for one participant on one proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effective<'a> {
    /// The position; of another participant when the basis is alignment.
    pub given: &'a Given,
    /// Why it is attributed.
    pub basis: Basis,
    /// Beside a position of its own, the one it has by alignment: what would hold if it
    /// withdrew its own.
    pub aligned: Option<&'a Given>,
}

/// Everything from which effective positions follow.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// All positions ever confirmed, in any order, withdrawn ones included: a
    /// withdrawn position still supersedes the ones before it.
    pub given: Vec<Given>,
    /// Who is named as aligned in which statement, without those who removed themselves.
    pub alignments: Vec<(StatementId, ParticipantId)>,
    /// Who said of which proposal: what is ascribed to us through a group is not ours.
    pub disclaimers: HashSet<(ProposalId, ParticipantId)>,
}

/// The effective positions by proposal and participant.
///
/// 1. Of its own positions the latest confirmed decides. If that one was withdrawn,
///    or its statement was, there is no own position: an earlier one does not return,
///    because its owner has replaced it.
/// 2. Without an own position, that of the latest statement (by time of filing) in
///    which the participant is named as aligned, unless it removed itself or
///    disclaimed. Of several positions on one statement the latest confirmed decides.
/// 3. A conflict is noted where rule 1 applies and rule 2 would have given another stance.
pub fn effective(sources: &Sources) -> HashMap<(ProposalId, ParticipantId), Effective<'_>> {
    let mut own: HashMap<(ProposalId, ParticipantId), &Given> = HashMap::new();
    let mut by_statement: HashMap<StatementId, HashMap<ProposalId, &Given>> = HashMap::new();
    for given in &sources.given {
        let position = &given.position;
        keep_later(
            own.entry((position.proposal_id, position.participant_id)).or_insert(given),
            given,
        );
        let of_statement = by_statement.entry(given.statement_id).or_default();
        keep_later(of_statement.entry(position.proposal_id).or_insert(given), given);
    }
    let mut aligned: HashMap<(ProposalId, ParticipantId), &Given> = HashMap::new();
    for (statement, participant) in &sources.alignments {
        let Some(carried) = by_statement.get(statement) else { continue };
        for (proposal, given) in carried {
            let key = (*proposal, *participant);
            let is_its_own = given.position.participant_id == *participant;
            if !given.stands || is_its_own || sources.disclaimers.contains(&key) {
                continue;
            }
            let best = aligned.entry(key).or_insert(given);
            if (best.filed_at, best.statement_id) < (given.filed_at, given.statement_id) {
                *best = given;
            }
        }
    }
    let mut found: HashMap<_, _> = aligned
        .iter()
        .map(|(key, given)| (*key, Effective { given, basis: Basis::Aligned, aligned: None }))
        .collect();
    for (key, given) in own {
        if !given.stands {
            continue;
        }
        let basis = if given.is_recorded_vote { Basis::RecordedVote } else { Basis::Own };
        found.insert(key, Effective { given, basis, aligned: aligned.get(&key).copied() });
    }
    found
}

impl<'a> Effective<'a> {
    /// The position it is aligned with, where its own says something else.
    pub fn conflict(&self) -> Option<&'a Given> {
        self.aligned.filter(|other| other.position.stance != self.given.position.stance)
    }
}

fn keep_later<'a>(kept: &mut &'a Given, other: &'a Given) {
    if kept.key() < other.key() {
        *kept = other;
    }
}
