//! The rule of the effective position, on random histories, against the rule written
//! down a second time in the plainest way there is.

use std::collections::HashSet;

use comity_domain::{
    AccountId, ParticipantId, PassageId, PositionId, ProposalId, Stance, StatementId,
    position::{Basis, Confirmed, Given, Position, Sources, effective},
};
use jiff::Timestamp;
use proptest::prelude::*;
use uuid::Uuid;

const STATES: u128 = 4;
const PROPOSALS: u128 = 2;
const STATEMENTS: u128 = 5;

fn who(n: u128) -> ParticipantId {
    ParticipantId(Uuid::from_u128(n))
}

fn at(n: i64) -> Timestamp {
    Timestamp::from_second(n).unwrap_or_default()
}

/// Statement `n` is made by participant `n % STATES` and filed at second `n / 2`, so that
/// two are filed at the same time.
fn statement(n: u128) -> (StatementId, Timestamp) {
    (StatementId(Uuid::from_u128(n)), at((n / 2) as i64))
}

prop_compose! {
    fn given()(
        on in 0..PROPOSALS,
        of in 0..STATEMENTS,
        stance in 0..Stance::ALL.len(),
        when in 0..6_i64,
        stands in prop::bool::weighted(0.8),
    ) -> (u128, u128, usize, i64, bool) {
        (on, of, stance, when, stands)
    }
}

prop_compose! {
    fn sources()(
        rows in prop::collection::vec(given(), 0..14),
        alignments in prop::collection::hash_set((0..STATEMENTS, 0..STATES), 0..8),
        disclaimers in prop::collection::hash_set((0..PROPOSALS, 0..STATES), 0..3),
    ) -> Sources {
        let given = rows
            .into_iter()
            .enumerate()
            .map(|(id, (on, of, stance, when, stands))| {
                let (statement_id, filed_at) = statement(of);
                Given {
                    position: Position {
                        id: PositionId(Uuid::from_u128(id as u128)),
                        proposal_id: ProposalId(Uuid::from_u128(on)),
                        participant_id: who(of % STATES),
                        stance: Stance::ALL[stance],
                        changes: None,
                        confirmed: Confirmed {
                            passage_id: PassageId(Uuid::nil()),
                            by: AccountId(Uuid::nil()),
                            at: at(when),
                        },
                    },
                    statement_id,
                    filed_at,
                    is_recorded_vote: false,
                    stands,
                }
            })
            .collect();
        Sources {
            given,
            alignments: alignments.into_iter().map(|(s, p)| (statement(s).0, who(p))).collect(),
            disclaimers: disclaimers
                .into_iter()
                .map(|(o, p)| (ProposalId(Uuid::from_u128(o)), who(p)))
                .collect(),
        }
    }
}

/// Latest of these by confirmation.
fn latest<'a>(all: impl Iterator<Item = &'a Given>) -> Option<&'a Given> {
    all.max_by_key(|one| (one.position.confirmed.at, one.position.id))
}

/// The rule once more, case by case and without any index.
fn plainly(sources: &Sources, on: ProposalId, state: ParticipantId) -> Option<(PositionId, Basis)> {
    let here: Vec<&Given> =
        sources.given.iter().filter(|one| one.position.proposal_id == on).collect();
    let own = latest(here.iter().copied().filter(|one| one.position.participant_id == state));
    if let Some(own) = own.filter(|own| own.stands) {
        return Some((own.position.id, Basis::Own));
    }
    if sources.disclaimers.contains(&(on, state)) {
        return None;
    }
    let mut carried: Vec<&Given> = Vec::new();
    for (statement, named) in &sources.alignments {
        let of_it = here.iter().copied().filter(|one| one.statement_id == *statement);
        let says = latest(of_it).filter(|one| one.stands);
        carried.extend(says.filter(|one| *named == state && one.position.participant_id != state));
    }
    let best = carried.into_iter().max_by_key(|one| (one.filed_at, one.statement_id))?;
    Some((best.position.id, Basis::Aligned))
}

proptest! {
    #[test]
    fn the_rule_is_the_rule_as_written(sources in sources()) {
        let found = effective(&sources);
        for on in (0..PROPOSALS).map(|n| ProposalId(Uuid::from_u128(n))) {
            for state in (0..STATES).map(who) {
                let one = found.get(&(on, state)).map(|one| (one.given.position.id, one.basis));
                prop_assert_eq!(one, plainly(&sources, on, state));
            }
        }
    }

    #[test]
    fn the_order_of_rows_changes_nothing(sources in sources(), turn in 0..14_usize) {
        let mut turned = sources.clone();
        let by = turn.min(turned.given.len());
        turned.given.rotate_left(by);
        turned.alignments.reverse();
        prop_assert_eq!(effective(&sources), effective(&turned));
    }

    #[test]
    fn nobody_gets_a_position_without_speaking_or_being_named(sources in sources()) {
        let named: HashSet<_> = sources.alignments.iter().map(|(_, who)| *who).collect();
        let spoke: HashSet<_> =
            sources.given.iter().map(|one| one.position.participant_id).collect();
        for ((_, who), one) in effective(&sources) {
            prop_assert!(named.contains(&who) || spoke.contains(&who));
            prop_assert!(one.given.stands);
        }
    }

    #[test]
    fn a_conflict_is_two_stances_and_the_own_one_counts(sources in sources()) {
        for ((_, who), one) in effective(&sources) {
            if let Some(other) = one.conflict() {
                prop_assert_eq!(one.basis, Basis::Own);
                prop_assert_eq!(one.given.position.participant_id, who);
                prop_assert_ne!(one.given.position.stance, other.position.stance);
                prop_assert_ne!(other.position.participant_id, who);
            }
        }
    }

    #[test]
    fn beside_an_own_position_stands_what_its_withdrawal_would_leave(sources in sources()) {
        for ((on, who), one) in effective(&sources) {
            if one.basis == Basis::Aligned {
                prop_assert_eq!(one.aligned, None);
                continue;
            }
            let mut withdrawn = sources.clone();
            for given in &mut withdrawn.given {
                let position = &given.position;
                given.stands &= (position.proposal_id, position.participant_id) != (on, who);
            }
            let left = effective(&withdrawn).get(&(on, who)).map(|left| left.given.position.id);
            prop_assert_eq!(one.aligned.map(|other| other.position.id), left);
        }
    }

    #[test]
    fn after_a_disclaimer_only_an_own_position_is_left(sources in sources(), state in 0..STATES) {
        let mut said = sources;
        for on in (0..PROPOSALS).map(|n| ProposalId(Uuid::from_u128(n))) {
            said.disclaimers.insert((on, who(state)));
        }
        for ((_, participant), one) in effective(&said) {
            if participant == who(state) {
                prop_assert_eq!(one.basis, Basis::Own);
                prop_assert_eq!(one.aligned, None);
            }
        }
    }
}
