//! Parsed catalogues, one per language, read at first use and kept.

use std::{
    collections::{BTreeSet, HashMap},
    sync::{LazyLock, Mutex, PoisonError},
};

use comity_domain::Language;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::{
    arg::Arg,
    catalogue, numbers,
    phrase::{self, Phrase},
};

type Bundle = FluentBundle<FluentResource>;
type Phrases = HashMap<&'static str, Option<Phrase>>;

/// What a language can say, in the order of [`Language::ALL`].
static PHRASES: [LazyLock<Phrases>; 6] = [
    LazyLock::new(|| read(Language::Ar)),
    LazyLock::new(|| read(Language::Zh)),
    LazyLock::new(|| read(Language::En)),
    LazyLock::new(|| read(Language::Fr)),
    LazyLock::new(|| read(Language::Ru)),
    LazyLock::new(|| read(Language::Es)),
];

/// The same for Fluent itself: built only when there is something that [`Phrase`] leaves
/// to it.
static BUNDLES: [LazyLock<Bundle>; 6] = [
    LazyLock::new(|| build(Language::Ar)),
    LazyLock::new(|| build(Language::Zh)),
    LazyLock::new(|| build(Language::En)),
    LazyLock::new(|| build(Language::Fr)),
    LazyLock::new(|| build(Language::Ru)),
    LazyLock::new(|| build(Language::Es)),
];

/// What was asked for and is not there; see [`missing`].
static MISSING: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

fn read(language: Language) -> Phrases {
    let mut phrases = Phrases::new();
    for (file, source) in catalogue::FILES.iter().zip(catalogue::sources(language)) {
        // A file with a mistake still gives its other messages; the tests of
        // this crate refuse the mistake itself.
        let resource = match fluent_syntax::parser::parse_runtime(*source) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                tracing::error!(%language, file, ?errors, "catalogue has lines that are no Fluent");
                resource
            }
        };
        phrase::read(&resource.body, &mut phrases);
    }
    phrases
}

fn build(language: Language) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![
        language.code().parse::<LanguageIdentifier>().unwrap_or_default(),
    ]);
    if let Err(error) = bundle.add_builtins() {
        tracing::error!(%language, %error, "NUMBER is not available to the catalogues");
    }
    // Numbers as the language groups them. Fluent wants a plain function here,
    // which cannot carry the language, hence one for each.
    match language {
        Language::Ar => bundle.set_formatter(Some(|value, _| number(Language::Ar, value))),
        Language::Zh => bundle.set_formatter(Some(|value, _| number(Language::Zh, value))),
        Language::En => bundle.set_formatter(Some(|value, _| number(Language::En, value))),
        Language::Fr => bundle.set_formatter(Some(|value, _| number(Language::Fr, value))),
        Language::Ru => bundle.set_formatter(Some(|value, _| number(Language::Ru, value))),
        Language::Es => bundle.set_formatter(Some(|value, _| number(Language::Es, value))),
    }
    for (file, source) in catalogue::FILES.iter().zip(catalogue::sources(language)) {
        // What is no Fluent was logged when the phrases were read.
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new((*source).to_owned());
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::error!(%language, file, ?errors, "catalogue repeats a key");
        }
    }
    bundle
}

fn number(language: Language, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let options = &number.options;
    let decimals = options.minimum_fraction_digits.unwrap_or(0);
    Some(numbers::inside_text(language, number.value, options.use_grouping, decimals))
}

fn of<T>(cells: &'static [LazyLock<T>; 6], language: Language) -> &'static T {
    let [ar, zh, en, fr, ru, es] = cells;
    LazyLock::force(match language {
        Language::Ar => ar,
        Language::Zh => zh,
        Language::En => en,
        Language::Fr => fr,
        Language::Ru => ru,
        Language::Es => es,
    })
}

/// The text of `key`: in `language`, else in English, else the key in `⟦⟧`.
pub(crate) fn format(language: Language, key: &str, values: &[(&str, Arg<'_>)]) -> String {
    if let Some(text) = attempt(language, key, values) {
        return text;
    }
    note(format!("{language}: {key}"));
    if language != Language::En
        && let Some(text) = attempt(Language::En, key, values)
    {
        return text;
    }
    format!("⟦{key}⟧")
}

/// Whether the language has the key itself.
pub(crate) fn has(language: Language, key: &str) -> bool {
    of(&PHRASES, language).contains_key(key)
}

fn attempt(language: Language, key: &str, values: &[(&str, Arg<'_>)]) -> Option<String> {
    let phrase = of(&PHRASES, language).get(key)?;
    let said = phrase.as_ref().and_then(|phrase| phrase.say(language, values));
    said.or_else(|| by_fluent(language, key, values))
}

/// The text of a key as Fluent resolves it.
pub(crate) fn by_fluent(
    language: Language,
    key: &str,
    values: &[(&str, Arg<'_>)],
) -> Option<String> {
    let bundle = of(&BUNDLES, language);
    let pattern = bundle.get_message(key)?.value()?;
    let mut args = FluentArgs::with_capacity(values.len());
    for (name, value) in values {
        args.set(*name, value.clone());
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    for error in errors {
        note(format!("{language}: {key}: {error}"));
    }
    Some(text)
}

/// Logs a fault of the catalogues once, and keeps it for [`missing`].
fn note(fault: String) {
    let mut missing = MISSING.lock().unwrap_or_else(PoisonError::into_inner);
    // A bound, so that keys made from user input cannot fill the memory.
    if missing.len() < 1_000 && !missing.contains(&fault) {
        tracing::error!(%fault, "a text is missing");
        missing.insert(fault);
    }
}

/// Every fault met so far in this process: `language: key` for a key that is
/// missing, with the reason behind it for a variable that is. A test that
/// renders pages asserts that this is empty; nothing else should read it.
pub fn missing() -> Vec<String> {
    MISSING.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
}

#[cfg(test)]
pub(crate) fn phrases(
    language: Language,
) -> impl Iterator<Item = (&'static str, &'static Option<Phrase>)> {
    of(&PHRASES, language).iter().map(|(key, phrase)| (*key, phrase))
}
