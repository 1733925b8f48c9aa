//! What the analysis promises, tried on rooms of every shape.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail like tests")]

use std::collections::BTreeMap;

use comity_converge::{Analysis, Class, Counts, Positions, Roster, Rule, analyse};
use comity_domain::Stance;
use proptest::prelude::*;

/// A room small enough to be odd and large enough to have several partitions.
#[derive(Clone, Debug)]
struct Room {
    /// Per participant: the group in each of three partitions, or outside it.
    memberships: Vec<[Option<u8>; 3]>,
    /// Per item and participant.
    said: Vec<Vec<Option<Stance>>>,
}

const PARTITIONS: [&str; 3] = ["regions", "blocs", "QZ Union"];

fn rooms() -> impl Strategy<Value = Room> {
    let memberships = prop::collection::vec(
        (0..4_u8, prop::option::of(0..3_u8), prop::option::weighted(0.3, Just(0_u8)))
            .prop_map(|(region, bloc, union)| [Some(region), bloc, union]),
        1..14,
    );
    // Warm rooms, cold rooms and silent ones: all six classes have to occur.
    let warmth = prop_oneof![Just(90_u32), Just(60), Just(20)];
    (memberships, 1..7_usize, warmth).prop_flat_map(|(memberships, items, warmth)| {
        let word = prop_oneof![
            warmth => Just(Some(Stance::Support)),
            12 => Just(Some(Stance::SupportWithChanges)),
            4 => Just(Some(Stance::Neutral)),
            3 => Just(Some(Stance::Concern)),
            3 => Just(Some(Stance::Oppose)),
            3 => prop::sample::select(Stance::ALL.to_vec()).prop_map(Some),
            8 => Just(None),
        ];
        let said = prop::collection::vec(prop::collection::vec(word, memberships.len()), items);
        said.prop_map(move |said| Room { memberships: memberships.clone(), said })
    })
}

impl Room {
    fn roster(&self) -> Roster {
        self.roster_named(&|participant| format!("P{participant:02}"))
    }

    fn roster_named(&self, name: &dyn Fn(usize) -> String) -> Roster {
        let mut roster = Roster::builder();
        for (participant, groups) in self.memberships.iter().enumerate() {
            for (partition, group) in PARTITIONS.iter().zip(groups) {
                if let Some(group) = group {
                    roster.join(&name(participant), partition, &format!("G{group}")).unwrap();
                }
            }
        }
        roster.build().unwrap()
    }

    /// All rows: participant, item, stance.
    fn rows(&self) -> Vec<(usize, usize, Stance)> {
        let items = self.said.iter().enumerate();
        items
            .flat_map(|(item, said)| {
                let said = said.iter().enumerate();
                said.filter_map(move |(who, what)| what.map(|what| (who, item, what)))
            })
            .collect()
    }

    fn positions(&self, roster: &Roster) -> Positions {
        let rows = self.rows();
        self.positions_from(roster, &rows, &|participant| format!("P{participant:02}"))
    }

    fn positions_from(
        &self,
        roster: &Roster,
        rows: &[(usize, usize, Stance)],
        name: &dyn Fn(usize) -> String,
    ) -> Positions {
        let mut positions = Positions::builder(roster);
        for item in 0..self.said.len() {
            positions.add_item(&format!("I{item}"));
        }
        for (who, item, what) in rows {
            positions.push(&name(*who), &format!("I{item}"), *what).unwrap();
        }
        positions.build().unwrap()
    }

    fn with<T>(&self, look: impl FnOnce(&Analysis<'_>) -> T) -> T {
        let roster = self.roster();
        let positions = self.positions(&roster);
        look(&analyse(&roster, &positions, &Rule::default()))
    }
}

/// Class and place of an item.
fn standing(analysis: &Analysis<'_>, id: &str) -> (Class, usize) {
    let found = analysis.areas().enumerate().find(|(_, area)| area.id() == id);
    let (rank, area) = found.unwrap();
    (area.class(), rank)
}

/// The whole result as its bits: JSON with every number at full length.
fn bits(analysis: &Analysis<'_>) -> String {
    serde_json::to_string(analysis).unwrap()
}

fn bounds(analysis: &Analysis<'_>, id: &str) -> (f64, f64) {
    let area = analysis.areas().find(|area| area.id() == id).unwrap();
    (area.certain_floor().unwrap().value, area.possible_ceiling().unwrap().value)
}

/// The class once more, in the words of the rule and with plain division, to compare with.
fn class_by_the_book(groups: &[Counts], room: &Counts) -> Class {
    let rate = |part: u32, counts: &Counts| f64::from(part) / f64::from(counts.expressed());
    if groups.iter().any(|g| f64::from(g.expressed()) < 0.5 * f64::from(g.members())) {
        Class::TooLittleKnown
    } else if groups.iter().any(|g| rate(g.in_favour(), g) < 0.5) {
        Class::Divided
    } else if room.oppose > 0 {
        Class::BroadSupportObjectionsRemain
    } else if groups.iter().any(|g| rate(g.in_favour(), g) < 0.8) {
        Class::BroadSupport
    } else if room.concern > 0 || groups.iter().any(|g| rate(g.support, g) < 0.8) {
        Class::ConvergentWithChanges
    } else {
        Class::Convergent
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, failure_persistence: None, ..ProptestConfig::default() })]

    /// (1) Moving one expressed position up by one step never lowers class or rank.
    #[test]
    fn a_warmer_word_never_hurts(room in rooms(), pick in any::<prop::sample::Index>()) {
        let movable: Vec<_> = room
            .rows()
            .into_iter()
            .filter(|(_, _, what)| what.is_expressed() && *what != Stance::Support)
            .collect();
        prop_assume!(!movable.is_empty());
        let (who, item, what) = movable[pick.index(movable.len())];
        let id = format!("I{item}");
        let before = room.with(|analysis| standing(analysis, &id));
        let mut warmer = room.clone();
        warmer.said[item][who] = Some(Stance::ALL[what.index() - 1]);
        let after = warmer.with(|analysis| standing(analysis, &id));
        prop_assert!(after.0 <= before.0, "class fell from {} to {}", before.0, after.0);
        prop_assert!(after.1 <= before.1, "rank fell from {} to {}", before.1, after.1);
    }

    /// (1) Plain support from one who had said nothing never lowers class or rank.
    #[test]
    fn a_new_voice_in_support_never_hurts(room in rooms(), pick in any::<prop::sample::Index>()) {
        let silent: Vec<(usize, usize)> = room
            .said
            .iter()
            .enumerate()
            .flat_map(|(item, said)| (0..said.len()).map(move |who| (who, item)))
            .filter(|(who, item)| !room.said[*item][*who].is_some_and(Stance::is_expressed))
            .collect();
        prop_assume!(!silent.is_empty());
        let (who, item) = silent[pick.index(silent.len())];
        let id = format!("I{item}");
        let before = room.with(|analysis| standing(analysis, &id));
        let mut warmer = room.clone();
        warmer.said[item][who] = Some(Stance::Support);
        let after = warmer.with(|analysis| standing(analysis, &id));
        prop_assert!(after.0 <= before.0 && after.1 <= before.1, "{before:?} {after:?}");
    }

    /// (2) The order in which rows arrive changes not one bit.
    #[test]
    fn the_order_of_rows_changes_nothing(room in rooms(), shuffled in any::<u64>()) {
        let expected = room.with(bits);
        let roster = room.roster();
        let mut rows = room.rows();
        rows.sort_by_key(|(who, item, _)| {
            (*who as u64 * 131 + *item as u64 + 1).wrapping_mul(shuffled | 1)
        });
        let positions = room.positions_from(&roster, &rows, &|who| format!("P{who:02}"));
        prop_assert_eq!(bits(&analyse(&roster, &positions, &Rule::default())), expected);
    }

    /// (2) Nobody's name counts: other names, the same numbers in the same order.
    #[test]
    fn names_do_not_count(room in rooms()) {
        let name = |who: usize| format!("Z{:02}", 99 - who);
        let roster = room.roster_named(&name);
        let positions = room.positions_from(&roster, &room.rows(), &name);
        let renamed = analyse(&roster, &positions, &Rule::default());
        room.with(|analysis| {
            for (one, other) in analysis.areas().zip(renamed.areas()) {
                prop_assert_eq!(one.id(), other.id());
                prop_assert_eq!(one.class(), other.class());
                prop_assert_eq!(one.counts(), other.counts());
                let groups = |area: &comity_converge::Area<'_>| {
                    area.groups().map(|row| row.counts).collect::<Vec<_>>()
                };
                prop_assert_eq!(groups(&one), groups(&other));
                let numbers = |area: &comity_converge::Area<'_>| {
                    let gac: Vec<u64> = area.gac().map(|(_, value)| value.to_bits()).collect();
                    (area.certain_floor().map(|f| f.value.to_bits()), gac)
                };
                prop_assert_eq!(numbers(&one), numbers(&other));
            }
            Ok(())
        })?;
    }

    /// (3) One group without a majority divides the room, whatever all others say.
    #[test]
    fn no_support_elsewhere_masks_a_group(room in rooms(), pick in any::<prop::sample::Index>()) {
        let roster = room.roster();
        let groups: Vec<_> = roster.groups().collect();
        let held = groups[pick.index(groups.len())];
        let mut masked = room.clone();
        for said in &mut masked.said {
            for (who, what) in said.iter_mut().enumerate() {
                let id = roster.participant(&format!("P{who:02}")).unwrap();
                let inside = roster.groups_of(id).any(|group| group == held);
                *what = Some(if inside { Stance::Neutral } else { Stance::Support });
            }
        }
        masked.with(|analysis| {
            for area in analysis.areas() {
                prop_assert_eq!(area.class(), Class::Divided);
                prop_assert_eq!(area.certain_floor().unwrap().value, 0.0);
            }
            Ok(())
        })?;
    }

    /// (4) A new position, whatever it says, only narrows what is possible.
    #[test]
    fn new_positions_only_narrow_the_bounds(
        room in rooms(),
        pick in any::<prop::sample::Index>(),
        word in prop::sample::select(Stance::ALL.to_vec()),
    ) {
        let silent: Vec<(usize, usize)> = room
            .said
            .iter()
            .enumerate()
            .flat_map(|(item, said)| (0..said.len()).map(move |who| (who, item)))
            .filter(|(who, item)| room.said[*item][*who].is_none())
            .collect();
        prop_assume!(!silent.is_empty());
        let (who, item) = silent[pick.index(silent.len())];
        let id = format!("I{item}");
        let (low, high) = room.with(|analysis| bounds(analysis, &id));
        let mut told = room.clone();
        told.said[item][who] = Some(word);
        let (lower, higher) = told.with(|analysis| bounds(analysis, &id));
        prop_assert!(low <= lower && lower <= higher && higher <= high);
    }

    /// (5) Every number is the number of those who stand behind it.
    #[test]
    fn every_number_opens_to_as_many(room in rooms()) {
        let roster = room.roster();
        let positions = room.positions(&roster);
        let analysis = analyse(&roster, &positions, &Rule::default());
        for area in analysis.areas() {
            let mut room_count: BTreeMap<Stance, u32> = BTreeMap::new();
            let mut by_group: BTreeMap<_, BTreeMap<Stance, u32>> = BTreeMap::new();
            for (who, what) in positions.on(area.item()) {
                *room_count.entry(what).or_default() += 1;
                for group in roster.groups_of(who) {
                    *by_group.entry(group).or_default().entry(what).or_default() += 1;
                }
            }
            let agrees = |counts: &Counts, people: &BTreeMap<Stance, u32>, members: u32| {
                let of = |stance| people.get(&stance).copied().unwrap_or_default();
                counts.support == of(Stance::Support)
                    && counts.support_with_changes == of(Stance::SupportWithChanges)
                    && counts.neutral == of(Stance::Neutral)
                    && counts.concern == of(Stance::Concern)
                    && counts.oppose == of(Stance::Oppose)
                    && counts.members() == members
            };
            prop_assert!(agrees(&area.counts(), &room_count, roster.len() as u32));
            for row in area.groups() {
                let people = by_group.remove(&row.id).unwrap_or_default();
                prop_assert!(agrees(&row.counts, &people, roster.members(row.id)));
            }
            prop_assert_eq!(area.objections().count(), area.counts().oppose as usize);
            prop_assert_eq!(area.concerns().count(), area.counts().concern as usize);
        }
    }

    /// (6) The same item filed again moves no other, and stands beside its double.
    #[test]
    fn doubles_do_not_move_others(room in rooms(), pick in any::<prop::sample::Index>()) {
        let doubled = pick.index(room.said.len());
        let ids = |analysis: &Analysis<'_>| {
            analysis.areas().map(|area| area.id().to_owned()).collect::<Vec<_>>()
        };
        let before = room.with(ids);
        let mut more = room.clone();
        more.said.push(room.said[doubled].clone());
        let double = format!("I{}", room.said.len());
        let after = more.with(|analysis| {
            let areas: Vec<_> = analysis.areas().collect();
            let at = |id: &str| areas.iter().position(|area| area.id() == id).unwrap();
            let (one, other) = (at(&format!("I{doubled}")), at(&double));
            assert_eq!(areas[one].counts(), areas[other].counts());
            assert!(areas[one..other].iter().all(|area| area.class() == areas[other].class()));
            ids(analysis)
        });
        let without: Vec<_> = after.into_iter().filter(|id| *id != double).collect();
        prop_assert_eq!(without, before);
    }

    /// The class is the one that the rule's own words give, and the rank follows it.
    #[test]
    fn classes_follow_the_rule_and_ranks_follow_classes(room in rooms()) {
        room.with(|analysis| {
            let mut last = None;
            for area in analysis.areas() {
                let groups: Vec<Counts> = area.groups().map(|row| row.counts).collect();
                prop_assert_eq!(area.class(), class_by_the_book(&groups, &area.counts()));
                let quorum = area.class() != Class::TooLittleKnown;
                prop_assert_eq!(area.expressed_floor().is_some(), quorum);
                let mut rates: Vec<f64> = groups
                    .iter()
                    .map(|g| f64::from(g.in_favour()) / f64::from(g.expressed().max(1)))
                    .collect();
                rates.sort_by(f64::total_cmp);
                let counts = area.counts();
                let place = (area.class(), counts.oppose, counts.concern);
                if let Some((before, lower)) = last.replace((place, rates.clone())) {
                    prop_assert!(before <= place);
                    // Leximin: at the first rate that differs the better one is higher.
                    let differ = lower.iter().zip(&rates).find(|(a, b)| (*a - *b).abs() > 1e-9);
                    if before == place && let Some((better, worse)) = differ {
                        prop_assert!(better > worse);
                    }
                }
            }
            Ok(())
        })?;
    }
}

/// The rooms above are worth their time only if every class occurs in them.
#[test]
fn all_six_classes_occur_in_the_rooms() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let mut seen: BTreeMap<Class, u32> = BTreeMap::new();
    for _ in 0..600 {
        let room = rooms().new_tree(&mut runner).unwrap().current();
        room.with(|analysis| {
            for area in analysis.areas() {
                *seen.entry(area.class()).or_default() += 1;
            }
        });
    }
    for class in Class::ALL {
        assert!(seen.get(&class).is_some_and(|times| *times >= 5), "{class}: {seen:?}");
    }
}
