//! The six languages say the same things, each in its own words and script.
//! Every test lists all that is wrong before it fails.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use comity_words::{Arg, Language, Words, catalogue};
use icu::{
    locale::Locale,
    plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions},
};

use crate::reading::{Message, read};

const SAME_AS_ENGLISH: &str = include_str!("same-as-english.txt");

fn others() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| *language != Language::En)
}

fn assert_none(what: &str, problems: Vec<String>) {
    assert!(problems.is_empty(), "{what}: {}\n{}", problems.len(), problems.join("\n"));
}

fn is_excused(language: Language, key: &str) -> bool {
    SAME_AS_ENGLISH.lines().filter(|line| !line.starts_with('#')).any(|line| {
        line.split_once(' ').is_some_and(|(wanted, name)| {
            name == key && (wanted == "*" || wanted == language.code())
        })
    })
}

fn is_of_script(language: Language, letter: char) -> bool {
    match language {
        Language::Ar => ('\u{0600}'..='\u{06ff}').contains(&letter),
        Language::Zh => ('\u{3400}'..='\u{9fff}').contains(&letter),
        Language::Ru => ('\u{0400}'..='\u{04ff}').contains(&letter),
        Language::En | Language::Fr | Language::Es => true,
    }
}

#[test]
fn every_file_in_the_folders_is_listed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("ftl");
    for language in Language::ALL {
        let entries = fs::read_dir(folder.join(language.code())).expect("a folder per language");
        let mut files: Vec<String> =
            entries.map(|e| e.expect("an entry").file_name().to_string_lossy().into()).collect();
        files.sort();
        let mut listed: Vec<_> =
            catalogue::FILES.iter().map(|file| format!("{file}.ftl")).collect();
        listed.sort();
        assert_eq!(files, listed, "{language}");
    }
}

#[test]
fn files_are_fluent_without_empty_or_repeated_keys() {
    let mut problems = Vec::new();
    for language in Language::ALL {
        let (messages, faults) = read(language);
        problems.extend(faults);
        problems.extend(
            messages
                .iter()
                .filter(|(_, message)| message.has_attributes)
                .map(|(key, _)| format!("{language}: {key} has attributes; make them keys")),
        );
    }
    assert_none("faulty messages", problems);
}

#[test]
fn every_language_has_the_keys_of_english_in_the_same_files() {
    let (english, _) = read(Language::En);
    let mut problems = Vec::new();
    for language in others() {
        let (messages, _) = read(language);
        for (key, message) in &english {
            match messages.get(key) {
                None => problems.push(format!("{language}/{}.ftl lacks {key}", message.file)),
                Some(other) if other.file != message.file => problems.push(format!(
                    "{language}: {key} stands in {}.ftl, in English in {}.ftl",
                    other.file, message.file
                )),
                Some(_) => {}
            }
        }
        for (key, message) in messages.iter().filter(|(key, _)| !english.contains_key(*key)) {
            problems.push(format!("{language}/{}.ftl has {key}, English has not", message.file));
        }
    }
    assert_none("keys that differ", problems);
}

#[test]
fn every_translation_uses_the_variables_of_english() {
    let (english, _) = read(Language::En);
    let mut problems = Vec::new();
    for language in others() {
        for (key, message) in read(language).0 {
            if let Some(original) = english.get(&key)
                && original.variables != message.variables
            {
                problems.push(format!(
                    "{language}: {key} uses {:?}, English uses {:?}",
                    message.variables, original.variables
                ));
            }
        }
    }
    assert_none("variables that differ", problems);
}

#[test]
fn no_translation_equals_its_english() {
    let (english, _) = read(Language::En);
    let mut problems = Vec::new();
    for language in others() {
        for (key, message) in read(language).0 {
            let Some(original) = english.get(&key) else { continue };
            let has_letters = original.text.chars().any(char::is_alphabetic);
            if has_letters && original.shape == message.shape && !is_excused(language, &key) {
                problems.push(format!("{language}: {key} is still English: {}", message.shape));
            }
        }
    }
    assert_none("texts not translated", problems);
}

#[test]
fn the_allow_list_names_only_messages_that_need_it() {
    let (english, _) = read(Language::En);
    let mut problems = Vec::new();
    for line in SAME_AS_ENGLISH.lines().filter(|line| !line.starts_with('#')) {
        let Some((code, key)) = line.split_once(' ') else {
            problems.push(format!("not “<language> <key>”: {line:?}"));
            continue;
        };
        let is_needed = others().filter(|l| code == "*" || code == l.code()).any(|language| {
            read(language).0.get(key).is_some_and(|message| {
                english.get(key).is_some_and(|original| original.shape == message.shape)
                    || lacks_script(language, message)
            })
        });
        if !is_needed {
            problems.push(format!("no longer needed: {line}"));
        }
    }
    assert_none("allow-list", problems);
}

fn lacks_script(language: Language, message: &Message) -> bool {
    let mut letters = message.text.chars().filter(|letter| letter.is_alphabetic()).peekable();
    letters.peek().is_some() && !letters.any(|letter| is_of_script(language, letter))
}

#[test]
fn arabic_chinese_and_russian_are_in_their_script() {
    let mut problems = Vec::new();
    for language in [Language::Ar, Language::Zh, Language::Ru] {
        for (key, message) in read(language).0 {
            if lacks_script(language, &message) && !is_excused(language, &key) {
                problems.push(format!("{language}: {key} lacks its script: {}", message.text));
            }
        }
    }
    assert_none("texts without their script", problems);
}

/// The plural categories CLDR gives a language, in ICU's edition. Fluent's own
/// is older and never chooses “many” in French and Spanish, which is for whole
/// millions; the catalogues have it all the same, so that they are right when
/// it does.
fn categories(language: Language, rule: PluralRuleType) -> BTreeSet<String> {
    let locale: Locale = language.code().parse().expect("a language code is a locale");
    let options = PluralRulesOptions::default().with_type(rule);
    let rules = PluralRules::try_new(locale.into(), options).expect("CLDR has the six languages");
    rules
        .categories()
        .map(|category| {
            match category {
                PluralCategory::Zero => "zero",
                PluralCategory::One => "one",
                PluralCategory::Two => "two",
                PluralCategory::Few => "few",
                PluralCategory::Many => "many",
                PluralCategory::Other => "other",
            }
            .to_owned()
        })
        .collect()
}

#[test]
fn plural_choices_have_exactly_the_categories_of_their_language() {
    const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    let (english, _) = read(Language::En);
    let mut problems = Vec::new();
    for language in Language::ALL {
        let cardinal = categories(language, PluralRuleType::Cardinal);
        let ordinal = categories(language, PluralRuleType::Ordinal);
        for (key, message) in read(language).0 {
            for selector in &message.selectors {
                let is_plural = selector.branches.iter().all(|name| NAMES.contains(&name.as_str()));
                let wanted = if selector.is_ordinal { &ordinal } else { &cardinal };
                if is_plural && selector.branches != *wanted {
                    problems.push(format!(
                        "{language}: {key} has {:?}, the language has {wanted:?}",
                        selector.branches
                    ));
                }
                // A choice between words (a role, a kind) offers the same words everywhere.
                let same = english.get(&key).is_none_or(|original| {
                    original.selectors.iter().any(|other| other.branches == selector.branches)
                });
                if !is_plural && !same {
                    problems.push(format!(
                        "{language}: {key} chooses between {:?}, English does not",
                        selector.branches
                    ));
                }
            }
        }
    }
    assert_none("plural choices", problems);
}

#[test]
fn no_message_contains_markup() {
    let mut problems = Vec::new();
    for language in Language::ALL {
        for (key, message) in read(language).0 {
            let tag = message.text.split('<').skip(1).any(|after| {
                after.starts_with(|next: char| next.is_ascii_alphabetic() || "/!".contains(next))
            });
            let entity = message.text.split('&').skip(1).any(|after| {
                after.split_once(';').is_some_and(|(name, _)| {
                    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#')
                })
            });
            if tag || entity {
                problems.push(format!("{language}: {key} contains markup: {}", message.text));
            }
        }
    }
    assert_none("markup", problems);
}

/// Formats everything once: catches unknown functions, references to nothing
/// and patterns that the parser lets pass.
#[test]
fn every_message_formats_with_its_variables() {
    let mut problems = Vec::new();
    for language in Language::ALL {
        let words = Words::of(language);
        for (key, message) in read(language).0 {
            let counted: BTreeSet<_> =
                message.selectors.iter().filter_map(|choice| choice.variable.clone()).collect();
            let values: BTreeMap<&str, Arg> = message
                .variables
                .iter()
                .map(|name| {
                    let value =
                        if counted.contains(name) { Arg::Number(3.0) } else { Arg::from("Ω") };
                    (name.as_str(), value)
                })
                .collect();
            let text = words.with(&key, &values.into_iter().collect::<Vec<_>>());
            if text.trim().is_empty() || text.contains("{$") || text.contains("⟦") {
                problems.push(format!("{language}: {key} comes out as {text:?}"));
            }
            // Missing variables show in the text itself, and another test makes one on purpose.
            let mark = format!("{language}: {key}:");
            let faults = comity_words::missing().into_iter();
            problems
                .extend(faults.filter(|f| f.starts_with(&mark) && !f.contains("Unknown variable")));
        }
    }
    assert_none("messages that do not format", problems);
}
