//! What the areas were at an earlier instant: computed from the positions as they stood
//! then, for a class is never kept (decision 33).

use std::collections::HashMap;

use comity_converge::Class;
use comity_domain::{ParticipantId, ProposalId, Stance, position::effective, session::Session};
use jiff::Timestamp;

use super::matrix::Matrix;

/// An area whose class is another one than it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moved {
    /// The number of its proposal.
    pub number: i64,
    pub was: Class,
    pub is: Class,
}

impl Matrix {
    /// The areas whose class is another one than at an instant, by number. What was put
    /// later had none; groups and quorum are those of now in both, so that what is told is
    /// what delegations did.
    pub(crate) fn moved_since(&self, session: &Session, at: Timestamp) -> Vec<Moved> {
        let mut then: HashMap<ProposalId, Vec<(ParticipantId, Stance)>> = HashMap::new();
        let sources = self.history.at(at);
        for ((proposal, participant), found) in effective(&sources) {
            then.entry(proposal).or_default().push((participant, found.given.position.stance));
        }
        let stances = |id: ProposalId| then.get(&id).cloned().unwrap_or_default();
        let before = self.analysed(session, stances, |analysis, ids| {
            let class =
                |area: comity_converge::Area<'_>| Some((*ids.get(area.id())?, area.class()));
            analysis.areas().filter_map(class).collect::<HashMap<_, _>>()
        });
        let before = before.unwrap_or_default();
        let now = self.areas.iter().filter_map(|area| {
            let proposal = self.proposals.get(&area.proposal)?;
            (proposal.put_at <= at).then_some((area.proposal, proposal.number, area.class))
        });
        moved(now, &before)
    }
}

/// Which of these areas are in another class than before, by number.
fn moved(
    now: impl Iterator<Item = (ProposalId, i64, Class)>,
    before: &HashMap<ProposalId, Class>,
) -> Vec<Moved> {
    let mut found: Vec<Moved> = now
        .filter_map(|(id, number, is)| Some(Moved { number, was: *before.get(&id)?, is }))
        .filter(|one| one.was != one.is)
        .collect();
    found.sort_unstable_by_key(|one| one.number);
    found
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn only_what_was_there_and_is_another_class_has_moved() {
        let id = |n: u128| ProposalId(Uuid::from_u128(n));
        let before = HashMap::from([
            (id(1), Class::BroadSupport),
            (id(2), Class::Divided),
            (id(3), Class::TooLittleKnown),
            (id(5), Class::Convergent),
        ]);
        let now = [
            (id(3), 30, Class::Convergent),
            (id(1), 10, Class::Convergent),
            (id(2), 20, Class::Divided),
            (id(4), 40, Class::Divided),
        ];
        let found = moved(now.into_iter(), &before);
        let told: Vec<_> = found.iter().map(|one| (one.number, one.was, one.is)).collect();
        assert_eq!(
            told,
            [
                (10, Class::BroadSupport, Class::Convergent),
                (30, Class::TooLittleKnown, Class::Convergent),
            ]
        );
        assert!(moved(now.into_iter(), &HashMap::new()).is_empty());
    }
}
