//! Parsed catalogues, one per language, built at first use and kept.

use std::{collections::BTreeSet, sync::LazyLock, sync::Mutex, sync::PoisonError};

use comity_domain::Language;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::{catalogue, numbers};

type Bundle = FluentBundle<FluentResource>;

/// One cell per language, in the order of [`Language::ALL`].
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
        // A file with a mistake still gives its other messages; the tests of
        // this crate refuse the mistake itself.
        let resource = match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                tracing::error!(%language, file, ?errors, "catalogue has lines that are no Fluent");
                resource
            }
        };
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

fn bundle(language: Language) -> &'static Bundle {
    let cell = match language {
        Language::Ar => &BUNDLES[0],
        Language::Zh => &BUNDLES[1],
        Language::En => &BUNDLES[2],
        Language::Fr => &BUNDLES[3],
        Language::Ru => &BUNDLES[4],
        Language::Es => &BUNDLES[5],
    };
    LazyLock::force(cell)
}

/// The text of `key`: in `language`, else in English, else the key in `⟦⟧`.
pub(crate) fn format(language: Language, key: &str, args: Option<&FluentArgs<'_>>) -> String {
    if let Some(text) = attempt(language, key, args) {
        return text;
    }
    note(format!("{language}: {key}"));
    if language != Language::En
        && let Some(text) = attempt(Language::En, key, args)
    {
        return text;
    }
    format!("⟦{key}⟧")
}

/// Whether the language has the key itself.
pub(crate) fn has(language: Language, key: &str) -> bool {
    bundle(language).get_message(key).is_some_and(|message| message.value().is_some())
}

fn attempt(language: Language, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    let bundle = bundle(language);
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, args, &mut errors).into_owned();
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
