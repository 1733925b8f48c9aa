//! What held at an instant follows from what had happened until then, and from nothing
//! that came later.

use comity_domain::{
    AccountId, ParticipantId, PassageId, PositionId, ProposalId, Stance, StatementId,
    position::{Basis, Confirmed, Dated, History, Named, Position, effective},
};
use jiff::Timestamp;
use proptest::prelude::*;
use uuid::Uuid;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap_or_default()
}

fn who(n: u128) -> ParticipantId {
    ParticipantId(Uuid::from_u128(n))
}

const ON: ProposalId = ProposalId(Uuid::from_u128(9));

/// A position of participant `of` on statement `of`, which it filed at second 0.
fn dated(id: u128, of: u128, stance: Stance, given: i64, withdrawn: Option<i64>) -> Dated {
    Dated {
        position: Position {
            id: PositionId(Uuid::from_u128(id)),
            proposal_id: ON,
            participant_id: who(of),
            stance,
            changes: None,
            confirmed: Confirmed {
                passage_id: PassageId(Uuid::nil()),
                by: AccountId(Uuid::nil()),
                at: at(given),
            },
        },
        statement_id: StatementId(Uuid::from_u128(of)),
        filed_at: at(0),
        is_recorded_vote: false,
        withdrawn_at: withdrawn.map(at),
    }
}

fn named(statement: u128, participant: u128, from: i64, until: Option<i64>) -> Named {
    Named {
        statement_id: StatementId(Uuid::from_u128(statement)),
        participant_id: who(participant),
        named_at: at(from),
        ended_at: until.map(at),
    }
}

/// The stance of a participant, and why, at a second.
fn held(history: &History, of: u128, second: i64) -> Option<(Stance, Basis)> {
    let sources = history.at(at(second));
    let found = effective(&sources);
    found.get(&(ON, who(of))).map(|one| (one.given.position.stance, one.basis))
}

#[test]
fn each_instant_has_what_stood_then() {
    let history = History {
        given: vec![
            dated(1, 1, Stance::Support, 10, None),
            dated(2, 1, Stance::Oppose, 20, Some(30)),
            dated(3, 2, Stance::Concern, 25, None),
        ],
        named: vec![named(1, 3, 5, Some(40)), named(2, 4, 5, None)],
        disclaimed: vec![(ON, who(4), at(50))],
    };
    let (own, aligned) = (Basis::Own, Basis::Aligned);
    for (of, second, expected) in [
        (1, 9, None),
        (1, 10, Some((Stance::Support, own))),
        (1, 19, Some((Stance::Support, own))),
        (1, 20, Some((Stance::Oppose, own))),
        (1, 29, Some((Stance::Oppose, own))),
        // Withdrawn, and the one it replaced does not come back.
        (1, 30, None),
        (3, 9, None),
        (3, 15, Some((Stance::Support, aligned))),
        (3, 25, Some((Stance::Oppose, aligned))),
        (3, 35, None),
        (4, 24, None),
        (4, 49, Some((Stance::Concern, aligned))),
        (4, 50, None),
    ] {
        assert_eq!(held(&history, of, second), expected, "{of} at {second}");
    }
    // A State that removes itself is held by nothing from that instant on.
    let left = History { named: vec![named(2, 3, 5, Some(40))], ..history.clone() };
    assert_eq!(held(&left, 3, 39), Some((Stance::Concern, aligned)));
    assert_eq!(held(&left, 3, 40), None);
    assert_eq!(held(&left, 3, 1_000), None);
    let (latest, late) = (left.latest(), left.at(at(1_000)));
    assert_eq!(effective(&latest), effective(&late));
}

prop_compose! {
    fn histories()(
        given in prop::collection::vec(
            (0..4_u128, 0..Stance::ALL.len(), 0..20_i64, prop::option::of(0..20_i64)),
            0..12,
        ),
        alignments in prop::collection::vec(
            (0..4_u128, 0..4_u128, 0..20_i64, prop::option::of(0..20_i64)),
            0..6,
        ),
        disclaimed in prop::collection::vec((0..4_u128, 0..20_i64), 0..3),
    ) -> History {
        let position = |(id, (of, stance, from, until)): (usize, (u128, usize, i64, Option<i64>))| {
            dated(id as u128, of, Stance::ALL[stance], from, until.map(|until| from + until))
        };
        History {
            given: given.into_iter().enumerate().map(position).collect(),
            named: alignments
                .into_iter()
                .map(|(of, state, from, until)| named(of, state, from, until.map(|u| from + u)))
                .collect(),
            disclaimed: disclaimed.into_iter().map(|(n, from)| (ON, who(n), at(from))).collect(),
        }
    }
}

proptest! {
    #[test]
    fn what_comes_later_changes_nothing_of_what_held(history in histories(), second in 0..25_i64) {
        let instant = at(second);
        // As the rows stood at that instant: later ones not there, later endings not written.
        let written = |ended: Option<Timestamp>| ended.filter(|ended| *ended <= instant);
        let mut then = history.clone();
        then.given.retain(|one| one.position.confirmed.at <= instant);
        then.named.retain(|one| one.named_at <= instant);
        then.disclaimed.retain(|(_, _, made_at)| *made_at <= instant);
        for one in &mut then.given {
            one.withdrawn_at = written(one.withdrawn_at);
        }
        for one in &mut then.named {
            one.ended_at = written(one.ended_at);
        }
        let (held, stood) = (history.at(instant), then.latest());
        prop_assert_eq!(effective(&held), effective(&stood));
    }
}
