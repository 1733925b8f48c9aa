//! Length, script and originality of what was written.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::RangeInclusive,
};

use comity_domain::Language;

use crate::exercise::{Statement, Texts, World, world};

/// The length of a text: words, or characters in Chinese, which is not parted by spaces.
pub(super) fn length(text: &str, language: Language) -> usize {
    match language {
        Language::Zh => text.chars().filter(|c| is_han(*c)).count(),
        _ => text.split_whitespace().count(),
    }
}

/// How long a text may be: what a delegation says in one to eight minutes.
fn bounds(language: Language) -> RangeInclusive<usize> {
    match language {
        Language::Zh => 130..=1_500,
        _ => 80..=900,
    }
}

fn is_han(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

/// Share of letters that belong to the script of the language.
pub(super) fn script_share(text: &str, language: Language) -> f64 {
    let own = |c: &char| match language {
        Language::Ar => ('\u{600}'..='\u{6ff}').contains(c),
        Language::Zh => is_han(*c),
        Language::Ru => ('\u{400}'..='\u{4ff}').contains(c),
        _ => c.is_ascii() || ('\u{c0}'..='\u{17f}').contains(c),
    };
    let letters: Vec<char> = text.chars().filter(|c| c.is_alphabetic()).collect();
    letters.iter().filter(|c| own(c)).count() as f64 / letters.len().max(1) as f64
}

/// Every run of eight words, or of sixteen characters in Chinese.
pub(super) fn runs(text: &str, language: Language) -> BTreeSet<String> {
    let lower = text.to_lowercase();
    if language == Language::Zh {
        let han: Vec<char> = lower.chars().filter(|c| is_han(*c)).collect();
        return han.windows(16).map(|run| run.iter().collect()).collect();
    }
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric() && !"’'".contains(c))
        .filter(|word| !word.is_empty())
        .collect();
    words.windows(8).map(|run| run.join(" ")).collect()
}

fn all(world: &World) -> impl Iterator<Item = &Statement> {
    world.statements.iter().chain(&world.written)
}

#[test]
fn texts_are_many_and_in_six_languages() {
    let world = world().unwrap();
    assert!(all(&world).count() >= 80);
    for language in Language::ALL {
        let count = all(&world).filter(|s| s.language == language).count();
        assert!(count >= 8, "{language}: {count}");
        let spoken = world.statements.iter().filter(|s| s.language == language).count();
        assert!(spoken >= 4, "{language}: {spoken}");
        assert!(world.written.iter().any(|s| s.language == language), "{language}");
    }
}

#[test]
fn texts_have_the_length_they_should() {
    let world = world().unwrap();
    let odd: Vec<_> = all(&world)
        .map(|s| (s.id.as_str(), length(&s.text, s.language), bounds(s.language)))
        .filter(|(_, length, bounds)| !bounds.contains(length))
        .collect();
    assert!(odd.is_empty(), "{odd:?}");
    // Short ones and long ones, as in any week; Chinese is counted apart.
    let words: Vec<usize> = (world.statements.iter())
        .filter(|s| s.language != Language::Zh)
        .map(|s| length(&s.text, s.language))
        .collect();
    assert!(words.iter().filter(|n| **n < 120).count() >= 4, "{words:?}");
    assert!(words.iter().filter(|n| **n >= 700).count() >= 2, "{words:?}");
}

#[test]
fn every_topic_is_spoken_to_from_every_region() {
    let world = world().unwrap();
    let region_of = |code: &str| {
        let state = world.participants.states.iter().find(|state| state.code == code)?;
        Some(state.group.as_str())
    };
    let mut regions: BTreeMap<&str, BTreeSet<&str>> =
        world.body.topics.iter().map(|topic| (topic.id.as_str(), BTreeSet::new())).collect();
    for statement in &world.statements {
        let Some(region) = region_of(&statement.author) else { continue };
        for topic in &statement.topics {
            regions.get_mut(topic.as_str()).unwrap().insert(region);
        }
    }
    for (topic, regions) in regions {
        assert_eq!(regions.len(), 5, "{topic}: {regions:?}");
    }
}

#[test]
fn every_meeting_is_spoken_at() {
    let world = world().unwrap();
    for meeting in &world.body.meetings {
        let spoken = world.statements.iter().filter(|s| s.meeting == Some(meeting.number)).count();
        assert!(spoken >= 2, "meeting {}: {spoken}", meeting.number);
    }
}

#[test]
fn some_say_nothing_that_was_asked() {
    let world = world().unwrap();
    let beside = world.statements.iter().filter(|s| s.passages.is_empty()).count();
    assert!(beside >= 3, "{beside}");
}

/// A change counts when the State speaks at the last meeting and had said something
/// else on the same proposal on an earlier day.
#[test]
fn some_states_change_their_position_by_friday() {
    let world = world().unwrap();
    let last = world.body.meetings.last().unwrap();
    let mut changed: BTreeSet<&str> = BTreeSet::new();
    for late in world.statements.iter().filter(|s| s.meeting == Some(last.number)) {
        for now in late.passages.iter().flat_map(|p| &p.positions) {
            let other = all(&world)
                .filter(|s| s.author == late.author && s.given.date() < late.given.date())
                .flat_map(|s| s.passages.iter().flat_map(|p| &p.positions))
                .any(|then| then.proposal == now.proposal && then.stance != now.stance);
            if other {
                changed.insert(&late.author);
            }
        }
    }
    assert!(changed.len() >= 3, "{changed:?}");
}

/// Whoever names a paper says it to nobody who may not read the paper.
#[test]
fn some_name_a_concept_paper_by_its_title() {
    let world = world().unwrap();
    let mut named = BTreeSet::new();
    for paper in &world.papers {
        let title = &paper.versions.last().unwrap().title;
        for statement in all(&world).filter(|s| s.text.contains(title)) {
            let (told, may) = (statement.audience, paper.audience);
            assert!(told as u8 <= may as u8, "{} tells of {}", statement.id, paper.id);
            assert!(statement.given > paper.submitted().unwrap(), "{}", statement.id);
            named.insert(statement.id.as_str());
        }
    }
    assert!(named.len() >= 2, "{named:?}");
}

#[test]
fn no_run_of_eight_words_occurs_in_two_statements() {
    let world = world().unwrap();
    let mut seen: BTreeMap<(Language, String), &str> = BTreeMap::new();
    let mut twice = Vec::new();
    for statement in all(&world) {
        for run in runs(&statement.text, statement.language) {
            let key = (statement.language, run);
            if let Some(other) = seen.get(&key) {
                twice.push((*other, statement.id.as_str(), key.1));
            } else {
                seen.insert(key, &statement.id);
            }
        }
    }
    assert!(twice.is_empty(), "{twice:#?}");
}

#[test]
fn every_text_is_in_the_script_of_its_language() {
    let world = world().unwrap();
    for statement in all(&world) {
        let share = script_share(&statement.text, statement.language);
        assert!(share > 0.97, "{}: {share}", statement.id);
        for change in statement.passages.iter().flat_map(|p| &p.positions) {
            let Some(change) = &change.change else { continue };
            let share = script_share(change, statement.language);
            assert!(share > 0.97, "{}: {change}", statement.id);
        }
    }
    for texts in wordings(&world) {
        for (language, text) in texts {
            // Annex letters and the symbol of the resolution stay Latin everywhere.
            let text = text.replace(&world.body.mandate.symbol, "");
            let share = script_share(&text, *language);
            assert!(share > 0.85, "{language}: {share}: {text}");
        }
    }
}

#[test]
fn no_translation_is_the_english_left_standing() {
    let world = world().unwrap();
    for texts in wordings(&world) {
        let english = &texts[&Language::En];
        // A name or a single word may well be the same in two languages.
        if english.split_whitespace().count() < 3 {
            continue;
        }
        for (language, text) in texts.iter().filter(|(language, _)| **language != Language::En) {
            assert_ne!(text, english, "{language}");
        }
    }
}

/// Every wording in six languages that the world holds.
fn wordings(world: &World) -> Vec<&Texts> {
    let (body, people, letter) = (&world.body, &world.participants, &world.letter);
    let mut all = vec![
        &body.name,
        &body.short_name,
        &body.notice,
        &body.mandate.title,
        &body.mandate.passage,
        &body.session.name,
        &body.session.place,
        &letter.from.name,
        &letter.from.capacity,
        &letter.title,
        &letter.to,
        &letter.status,
        &letter.text,
        &world.releases.rule.text,
    ];
    all.extend(body.topics.iter().map(|t| &t.name));
    all.extend(body.agenda.iter().map(|i| &i.title));
    all.extend(people.states.iter().map(|s| &s.name));
    all.extend(people.observer_states.iter().map(|s| &s.name));
    all.extend(people.regional_groups.iter().map(|g| &g.name));
    all.extend(people.political_groups.iter().map(|g| &g.name));
    all.extend(people.organizations.iter().map(|o| &o.name));
    all.extend(people.stakeholders.iter().map(|s| &s.name));
    all.extend(letter.deadlines.iter().map(|d| &d.what));
    all.extend(letter.enclosures.iter().map(|e| &e.title));
    all.extend(letter.paper_topics.iter().map(|t| &t.name));
    all.extend(world.questions.chair.iter().map(|q| &q.text));
    all.extend(world.questions.raised.iter().map(|q| &q.text));
    all.extend(world.proposals.iter().flat_map(|p| [&p.title, &p.text]));
    all.extend(world.releases.areas.iter().map(|a| &a.text));
    all.extend(world.accounts.iter().map(|a| &a.capacity));
    all
}
