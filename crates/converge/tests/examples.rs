//! Small rooms whose every number can be worked out by hand.

#![allow(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use comity_converge::{Class, Fraction, Positions, Roster, Rule, analyse};
use comity_domain::Stance::{self, *};

/// Five members in the North, five in the South.
fn roster() -> Roster {
    let mut roster = Roster::builder();
    for (group, codes) in [("North", "QM QN QO QP QQ"), ("South", "XA XB XC XD XE")] {
        for code in codes.split(' ') {
            roster.join(code, "regions", group).unwrap();
        }
    }
    roster.build().unwrap()
}

/// The words of an item in the order of the codes above; fewer than five are the first.
type Item<'a> = (&'a str, &'a [Stance], &'a [Stance]);

fn positions(roster: &Roster, items: &[Item<'_>]) -> Positions {
    let mut positions = Positions::builder(roster);
    for (id, north, south) in items {
        for (codes, words) in [("QM QN QO QP QQ", north), ("XA XB XC XD XE", south)] {
            for (code, word) in codes.split(' ').zip(*words) {
                positions.push(code, id, *word).unwrap();
            }
        }
    }
    positions.build().unwrap()
}

fn order(items: &[Item<'_>]) -> Vec<String> {
    let roster = roster();
    let positions = positions(&roster, items);
    let analysis = analyse(&roster, &positions, &Rule::default());
    analysis.areas().map(|area| area.id().to_owned()).collect()
}

#[test]
fn the_three_bounds_and_the_group_that_sets_each() {
    let roster = roster();
    let north: &[Stance] = &[Support, SupportWithChanges, Oppose, Concern];
    let south: &[Stance] = &[Support, Support, Neutral, WishesToKnowMore];
    let positions = positions(&roster, &[("1", north, south)]);
    let analysis = analyse(&roster, &positions, &Rule::default());
    let area = analysis.areas().next().unwrap();
    // North: 2 in favour of 4 expressed of 5. South: 2 of 3 of 5, two unknown.
    let floor = area.certain_floor().unwrap();
    assert_eq!((floor.value, floor.partition, floor.group), (0.4, "regions", "North"));
    let ceiling = area.possible_ceiling().unwrap();
    assert_eq!((ceiling.value, ceiling.partition, ceiling.group), (0.6, "regions", "North"));
    let expressed = area.expressed_floor().unwrap();
    assert_eq!((expressed.value, expressed.group), (0.5, "North"));
    assert_eq!(area.gac().collect::<Vec<_>>(), [("regions", 0.5 * 0.6)]);
    let names = |who: Vec<_>| who.into_iter().map(|id| roster.name(id)).collect::<Vec<_>>();
    assert_eq!(names(area.objections().collect()), ["QO"]);
    assert_eq!(names(area.concerns().collect()), ["QP"]);
}

#[test]
fn among_equal_rates_the_higher_certain_floor_is_first() {
    // All who spoke are in favour; of "a" three per group have spoken, of "b" four.
    let three = &[Support; 3];
    let four = &[Support; 4];
    assert_eq!(order(&[("a", three, three), ("b", four, four)]), ["b", "a"]);
}

#[test]
fn what_cannot_be_told_apart_stands_by_id_in_byte_order() {
    let ids: Vec<String> = (0..120).map(|number| number.to_string()).collect();
    let all = &[Support; 5];
    // Two kinds of items, mixed, so that sorting has work to do.
    let some = &[Support, Support, Support, Support, Neutral];
    let items: Vec<Item<'_>> = ids
        .iter()
        .enumerate()
        .map(|(at, id)| (&**id, all as &[_], if at % 2 == 0 { all as &[_] } else { some }))
        .collect();
    let mut expected = [Vec::new(), Vec::new()];
    for (at, id) in ids.iter().enumerate() {
        expected[at % 2].push(id.clone());
    }
    expected.iter_mut().for_each(|ids| ids.sort());
    assert_eq!(order(&items), expected.concat());
}

#[test]
fn the_lowest_rate_decides_before_the_average() {
    // "even" has 4 of 5 in both groups; "uneven" more in all, and less in its lower group.
    let four = &[Support, Support, Support, Support, Oppose];
    let three = &[Support, Support, Support, Neutral, Oppose];
    let five = &[Support; 5];
    let even: Item<'_> = ("z even", four, &[Support, Support, Support, Support, Neutral]);
    let uneven: Item<'_> = ("a uneven", three, five);
    assert_eq!(order(&[uneven, even]), ["z even", "a uneven"]);
}

#[test]
fn exactly_on_a_threshold_is_not_below_it() {
    let class = |south: &[Stance], rule: &Rule| {
        let roster = roster();
        let positions = positions(&roster, &[("1", &[Support; 5], south)]);
        analyse(&roster, &positions, rule).areas().next().unwrap().class()
    };
    let rule = Rule::default();
    let words = |in_favour: usize, others: usize| {
        [vec![Support; in_favour], vec![Neutral; others]].concat()
    };
    assert_eq!(class(&words(4, 1), &rule), Class::Convergent);
    assert_eq!(class(&words(3, 2), &rule), Class::BroadSupport);
    assert_eq!(class(&words(2, 2), &rule), Class::BroadSupport);
    assert_eq!(class(&words(2, 3), &rule), Class::Divided);
    assert_eq!(class(&words(3, 0), &rule), Class::Convergent);
    assert_eq!(class(&words(2, 0), &rule), Class::TooLittleKnown);
    // A body may announce another quorum and other thresholds.
    let strict = Rule { quorum: Fraction::new(4, 5).unwrap(), ..rule };
    assert_eq!(class(&words(3, 0), &strict), Class::TooLittleKnown);
    assert_eq!(class(&words(4, 0), &strict), Class::Convergent);
    let nobody_needed = Rule { quorum: Fraction::new(0, 1).unwrap(), ..rule };
    assert_eq!(class(&words(1, 0), &nobody_needed), Class::Convergent);
    assert_eq!(class(&words(0, 0), &nobody_needed), Class::TooLittleKnown);
    let two_thirds = Rule { divided_below: Fraction::new(2, 3).unwrap(), ..rule };
    assert_eq!(class(&words(3, 2), &two_thirds), Class::Divided);
    let unanimous = Rule { broad_below: Fraction::new(1, 1).unwrap(), ..rule };
    assert_eq!(class(&words(4, 1), &unanimous), Class::BroadSupport);
}

#[test]
fn nothing_is_something_that_can_be_analysed() {
    let roster = roster();
    let mut silent = Positions::builder(&roster);
    silent.add_item("quiet");
    let silent = silent.build().unwrap();
    let analysis = analyse(&roster, &silent, &Rule::default());
    let area = analysis.areas().next().unwrap();
    assert_eq!(area.class(), Class::TooLittleKnown);
    assert_eq!(area.possible_ceiling().unwrap().value, 1.0);
    let nobody = Roster::builder().build().unwrap();
    let mut positions = Positions::builder(&nobody);
    positions.add_item("quiet");
    let positions = positions.build().unwrap();
    let analysis = analyse(&nobody, &positions, &Rule::default());
    let area = analysis.areas().next().unwrap();
    assert_eq!(area.class(), Class::TooLittleKnown);
    assert!(area.certain_floor().is_none() && area.expressed_floor().is_none());
    assert_eq!(serde_json::to_value(area).unwrap()["possible_ceiling"], serde_json::Value::Null);
}
