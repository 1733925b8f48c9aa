//! All six classes occur: an own, slow computation from the data, apart from
//! the crate that computes them for the product.

use std::collections::BTreeMap;

use crate::exercise::{Stance, World, world};

/// The effective positions per proposal: a State's latest own one, else the
/// latest of a statement in which it is named as aligned.
fn effective(world: &World) -> BTreeMap<(&str, &str), Stance> {
    let mut all: Vec<_> = world.statements.iter().chain(&world.written).collect();
    all.sort_by_key(|statement| statement.given);
    let (mut own, mut aligned) = (BTreeMap::new(), BTreeMap::new());
    for statement in all {
        for position in statement.passages.iter().flat_map(|p| &p.positions) {
            let proposal = position.proposal.as_str();
            own.insert((statement.author.as_str(), proposal), position.stance);
            for code in &statement.aligned {
                aligned.insert((code.as_str(), proposal), position.stance);
            }
        }
    }
    aligned.extend(own);
    aligned
}

fn class(world: &World, proposal: &str) -> &'static str {
    let positions = effective(world);
    let (mut quorum, mut half, mut most, mut plain) = (true, true, true, true);
    let (mut objection, mut concern) = (false, false);
    for group in &world.participants.regional_groups {
        let members: Vec<_> =
            world.participants.states.iter().filter(|s| s.group == group.id).collect();
        let expressed: Vec<Stance> = members
            .iter()
            .filter_map(|s| positions.get(&(s.code.as_str(), proposal)).copied())
            .filter(|stance| stance.is_expressed())
            .collect();
        let count = |wanted: Stance| expressed.iter().filter(|s| **s == wanted).count();
        let with_changes = count(Stance::Support) + count(Stance::SupportWithChanges);
        let n = expressed.len();
        // Whole numbers: a rate of exactly one half or four fifths must not tip over.
        quorum &= n * 2 >= members.len();
        half &= with_changes * 2 >= n;
        most &= with_changes * 5 >= n * 4;
        plain &= count(Stance::Support) * 5 >= n * 4;
        objection |= count(Stance::Oppose) > 0;
        concern |= count(Stance::Concern) > 0;
    }
    match () {
        () if !quorum => "too-little-known",
        () if !half => "divided",
        () if objection => "broad-support-objections-remain",
        () if !most => "broad-support",
        () if concern || !plain => "convergent-with-changes",
        () => "convergent",
    }
}

#[test]
fn each_proposal_has_the_class_it_was_written_for() {
    let world = world().unwrap();
    let classes: Vec<_> =
        world.proposals.iter().map(|p| (p.id.as_str(), class(&world, &p.id))).collect();
    let expected = [
        ("P01", "broad-support"),
        ("P02", "convergent"),
        ("P03", "convergent-with-changes"),
        ("P04", "divided"),
        ("P05", "too-little-known"),
        ("P06", "broad-support"),
        ("P07", "divided"),
        ("P08", "convergent"),
        ("P09", "convergent-with-changes"),
        ("P10", "broad-support-objections-remain"),
        ("P11", "broad-support"),
        ("P12", "convergent-with-changes"),
        ("P13", "broad-support-objections-remain"),
        ("P14", "too-little-known"),
    ];
    assert_eq!(classes, expected);
}

#[test]
fn one_withdrawn_position_changes_a_class() {
    let mut world = world().unwrap();
    for statement in &mut world.written {
        for passage in &mut statement.passages {
            passage.positions.retain(|p| !(statement.author == "XW" && p.proposal == "P08"));
        }
    }
    assert_eq!(class(&world, "P08"), "too-little-known");
}

#[test]
fn two_group_statements_never_say_different_things_for_one_state() {
    let world = world().unwrap();
    let mut said: BTreeMap<(&str, &str), (Stance, &str)> = BTreeMap::new();
    for statement in &world.statements {
        for position in statement.passages.iter().flat_map(|p| &p.positions) {
            for code in &statement.aligned {
                let key = (code.as_str(), position.proposal.as_str());
                let here = (position.stance, statement.id.as_str());
                let (stance, there) = *said.entry(key).or_insert(here);
                assert_eq!(stance, position.stance, "{key:?}: {there}, {}", statement.id);
            }
        }
    }
}
