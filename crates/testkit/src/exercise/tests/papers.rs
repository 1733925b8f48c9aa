//! The concept papers: long enough, in their own words, and nothing of a non-paper leads to
//! its author.

use std::collections::{BTreeMap, BTreeSet};

use comity_domain::Language;

use super::texts::{length, runs, script_share};
use crate::exercise::{PaperKind, World, faults, files, world};

#[test]
fn a_paper_bears_the_name_of_its_file() {
    let world = world().unwrap();
    let named: BTreeSet<&str> = files::PAPERS
        .iter()
        .map(|(path, _)| path.rsplit('/').next().unwrap().trim_end_matches(".toml"))
        .collect();
    let ids: BTreeSet<&str> = world.papers.iter().map(|paper| paper.id.as_str()).collect();
    assert_eq!(named, ids);
}

#[test]
fn papers_are_on_three_subjects_and_one_was_revised() {
    let world = world().unwrap();
    let papers: Vec<_> = world.papers.iter().filter(|p| p.kind == PaperKind::Paper).collect();
    let topics: BTreeSet<&str> =
        papers.iter().flat_map(|paper| &paper.topics).map(String::as_str).collect();
    for topic in ["confidence", "law", "capacity"] {
        assert!(topics.contains(topic), "{topic}");
    }
    assert!(papers.iter().any(|paper| paper.versions.len() > 1));
    assert!(papers.iter().any(|paper| !paper.proposals.is_empty()));
    let region = |code: &str| {
        let found = world.participants.states.iter().find(|state| state.code == code);
        found.map(|state| state.group.clone())
    };
    let regions: BTreeSet<_> =
        papers.iter().flat_map(|p| &p.sponsors).filter_map(|s| region(&s.state)).collect();
    assert_eq!(regions.len(), 5, "co-sponsors come from every region");
    let waits = papers.iter().flat_map(|p| &p.sponsors).any(|s| s.confirmed.is_empty());
    assert!(waits, "one invitation waits for its answer");
    assert_eq!(world.papers.iter().filter(|p| p.kind == PaperKind::NonPaper).count(), 1);
}

#[test]
fn papers_have_their_length_and_script() {
    for paper in world().unwrap().papers {
        for version in &paper.versions {
            let count = length(&version.text, paper.language);
            assert!((200..=900).contains(&count), "{}: {count} words", paper.id);
            let share = script_share(&version.text, paper.language);
            assert!(share > 0.97, "{}: {share}", paper.id);
        }
    }
}

#[test]
fn no_run_of_eight_words_is_taken_from_a_statement_or_another_paper() {
    let world = world().unwrap();
    let mut seen: BTreeMap<(Language, String), &str> = BTreeMap::new();
    for statement in world.statements.iter().chain(&world.written) {
        for run in runs(&statement.text, statement.language) {
            seen.insert((statement.language, run), &statement.id);
        }
    }
    let mut twice = Vec::new();
    for paper in &world.papers {
        let text = &paper.versions.last().unwrap().text;
        for run in runs(text, paper.language) {
            if let Some(other) = seen.insert((paper.language, run.clone()), &paper.id) {
                twice.push((other, &paper.id, run));
            }
        }
    }
    assert!(twice.is_empty(), "{twice:#?}");
}

#[test]
fn planted_faults_are_found() {
    type Plant = fn(&mut World);
    fn of<'w>(world: &'w mut World, id: &str) -> &'w mut crate::exercise::Paper {
        world.papers.iter_mut().find(|paper| paper.id == id).unwrap()
    }
    let plants: [(&str, Plant); 9] = [
        ("unknown author", |w| of(w, "p02-law").author = "QL".into()),
        ("topic moon", |w| of(w, "p02-law").topics.push("moon".into())),
        ("order of versions", |w| of(w, "p01-directory").versions.swap(0, 1)),
        ("XW cannot co-sponsor", |w| of(w, "p02-law").sponsors[0].state = "XW".into()),
        ("confirms out of order", |w| of(w, "p01-directory").sponsors[0].confirmed.swap(0, 1)),
        ("P12 is not made from", |w| of(w, "p02-law").proposals.push("P12".into())),
        ("P06 is not made from", |w| of(w, "p02-law").versions[0].text.clear()),
        ("not bare", |w| of(w, "n01-dialogue").symbol = Some("EX/1".into())),
        ("names Средовия", |w| {
            of(w, "n01-dialogue").versions[0].text.push_str(" Средовия")
        }),
    ];
    for (fault, plant) in plants {
        let mut world = world().unwrap();
        plant(&mut world);
        let found = faults(&world);
        assert!(found.iter().any(|one| one.contains(fault)), "{fault}: {found:?}");
    }
}
