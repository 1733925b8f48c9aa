//! Messages laid out for saying: text, variables and choices, read once from the
//! catalogue.
//!
//! A page says hundreds of texts, and Fluent resolves each one from its syntax tree with
//! a scope, a memory of plural rules and a list of errors. Here the same tree becomes a
//! few pieces that are put one after the other. Whatever is none of the forms below, and
//! any fault, is left to Fluent: a test says every message both ways.

use std::{collections::HashMap, fmt::Write as _};

use comity_domain::Language;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use icu::plurals::PluralCategory;

use crate::{
    Words,
    arg::Arg,
    numbers::{self, FIRST_GROUPED},
};

/// The isolation marks round a value, as Fluent writes them.
const MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];

/// One message, or one branch of a choice.
#[derive(Debug)]
pub(crate) struct Phrase {
    pieces: Vec<Piece>,
    /// How long its own text is, without the values.
    length: usize,
}

#[derive(Debug)]
struct Piece {
    what: What,
    /// Whether it stands between isolation marks.
    marked: bool,
}

#[derive(Debug)]
enum What {
    Text(&'static str),
    Variable(&'static str),
    Choice { on: &'static str, variants: Vec<(Key, Phrase)>, default: usize },
}

/// What chooses a variant.
#[derive(Debug)]
enum Key {
    Number(f64),
    Word(&'static str, Option<PluralCategory>),
}

/// The messages of a catalogue by key; `None` for one that only Fluent can say.
pub(crate) fn read(entries: &[Entry<&'static str>], into: &mut HashMap<&str, Option<Phrase>>) {
    for entry in entries {
        if let Entry::Message(message) = entry
            && let Some(value) = &message.value
        {
            // As in Fluent, the first of two messages with one key stands.
            into.entry(message.id.name).or_insert_with(|| Phrase::of(value));
        }
    }
}

impl Phrase {
    fn of(pattern: &Pattern<&'static str>) -> Option<Phrase> {
        let several = pattern.elements.len() > 1;
        let mut phrase = Phrase { pieces: Vec::new(), length: 0 };
        for element in &pattern.elements {
            let piece = match element {
                PatternElement::TextElement { value } => {
                    phrase.length += value.len();
                    Piece { what: What::Text(value), marked: false }
                }
                PatternElement::Placeable { expression } => {
                    Piece { what: What::of(expression)?, marked: several }
                }
            };
            phrase.pieces.push(piece);
        }
        Some(phrase)
    }

    /// The text, with these values; `None` where only Fluent can say it, or say what is
    /// missing.
    pub(crate) fn say(&self, language: Language, values: &[(&str, Arg<'_>)]) -> Option<String> {
        let given = values.iter().map(|(_, value)| match value {
            Arg::Text(text) => text.len() + 6,
            Arg::Number(_) => 10,
        });
        let mut text = String::with_capacity(self.length + given.sum::<usize>());
        self.put(language, values, &mut text)?;
        Some(text)
    }

    fn put(&self, language: Language, values: &[(&str, Arg<'_>)], out: &mut String) -> Option<()> {
        for piece in &self.pieces {
            if piece.marked {
                out.push(MARKS[0]);
            }
            match &piece.what {
                What::Text(text) => out.push_str(text),
                What::Variable(name) => match value(values, name)? {
                    Arg::Text(text) => out.push_str(text),
                    Arg::Number(number) => put_number(language, *number, out),
                },
                What::Choice { on, variants, default } => {
                    let value = value(values, on)?;
                    let category = match value {
                        Arg::Number(number) => Some(category(language, *number)?),
                        Arg::Text(_) => None,
                    };
                    let chosen = variants.iter().find(|(key, _)| key.fits(value, category));
                    let (_, phrase) = chosen.or_else(|| variants.get(*default))?;
                    phrase.put(language, values, out)?;
                }
            }
            if piece.marked {
                out.push(MARKS[1]);
            }
        }
        Some(())
    }
}

impl What {
    fn of(expression: &Expression<&'static str>) -> Option<What> {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                Some(What::Variable(id.name))
            }
            Expression::Select {
                selector: InlineExpression::VariableReference { id },
                variants,
            } => {
                let default = variants.iter().position(|variant| variant.default)?;
                let variants = variants
                    .iter()
                    .map(|variant| Some((Key::of(&variant.key)?, Phrase::of(&variant.value)?)))
                    .collect::<Option<_>>()?;
                Some(What::Choice { on: id.name, variants, default })
            }
            _ => None,
        }
    }
}

impl Key {
    fn of(key: &VariantKey<&'static str>) -> Option<Key> {
        match key {
            // With a fraction Fluent would compare the number of decimals too.
            VariantKey::NumberLiteral { value } if value.contains('.') => None,
            VariantKey::NumberLiteral { value } => value.parse().ok().map(Key::Number),
            VariantKey::Identifier { name } => {
                let category = match *name {
                    "zero" => Some(PluralCategory::Zero),
                    "one" => Some(PluralCategory::One),
                    "two" => Some(PluralCategory::Two),
                    "few" => Some(PluralCategory::Few),
                    "many" => Some(PluralCategory::Many),
                    "other" => Some(PluralCategory::Other),
                    _ => None,
                };
                Some(Key::Word(name, category))
            }
        }
    }

    fn fits(&self, value: &Arg<'_>, category: Option<PluralCategory>) -> bool {
        match (self, value) {
            (Key::Number(wanted), Arg::Number(number)) => wanted == number,
            (Key::Word(_, wanted), Arg::Number(_)) => wanted.is_some() && *wanted == category,
            (Key::Word(word, _), Arg::Text(text)) => word == text,
            (Key::Number(_), Arg::Text(_)) => false,
        }
    }
}

fn value<'v>(values: &'v [(&str, Arg<'_>)], name: &str) -> Option<&'v Arg<'v>> {
    values.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
}

/// The plural form of a count; of what is no count Fluent chooses it.
fn category(language: Language, number: f64) -> Option<PluralCategory> {
    let is_count = number.fract() == 0.0 && (0.0..1e15).contains(&number);
    is_count.then(|| Words::of(language).plural_category(number as u64))
}

fn is_small_count(number: f64) -> bool {
    number.fract() == 0.0 && (0.0..FIRST_GROUPED).contains(&number)
}

fn put_number(language: Language, number: f64, out: &mut String) {
    if is_small_count(number) {
        // Writing into a string does not fail.
        let _ = write!(out, "{}", number as u32);
    } else {
        out.push_str(&numbers::inside_text(language, number, true, 0));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{bundle, catalogue};

    /// Every message of every language, with counts and with words.
    ///
    /// From 103 on Arabic has its few and its many again, after each hundred, and French
    /// and Spanish have a form for millions (CLDR). Fluent's own table of plural forms
    /// knows neither: there ours is right.
    #[test]
    fn every_message_is_said_as_fluent_says_it() {
        for language in Language::ALL {
            let mut said = 0;
            for (key, phrase) in bundle::phrases(language) {
                let Some(phrase) = phrase else { continue };
                let mut names = Vec::new();
                phrase.names(&mut names);
                let most = if language == Language::Ar { 102 } else { 1_001 };
                let counts = (0..=most).chain([12_300]);
                let numbers = counts.map(Arg::from).chain([Arg::from(0.5)]);
                let words = phrase.words().into_iter().chain(["Ω <&>", ""]).map(Arg::from);
                for value in numbers.chain(words.collect::<Vec<_>>()) {
                    let values: Vec<(&str, Arg<'_>)> =
                        names.iter().map(|name| (*name, value.clone())).collect();
                    let fluent = bundle::by_fluent(language, key, &values);
                    if let Some(text) = phrase.say(language, &values) {
                        assert_eq!(Some(text), fluent, "{language}: {key} with {value:?}");
                        said += 1;
                    }
                }
            }
            assert!(said > 10_000, "{language}: only {said} said");
        }
    }

    #[test]
    fn three_after_the_hundreds_are_few_in_arabic() {
        let said = |count: i32| {
            let values = [("n", Arg::from(count))];
            let text = bundle::format(Language::Ar, "documents-left-comments", &values);
            text.split(' ').next_back().unwrap_or_default().to_owned()
        };
        assert_eq!(said(103), said(3));
        assert_ne!(said(103), said(11));
    }

    #[test]
    fn almost_nothing_is_left_to_fluent() {
        for language in Language::ALL {
            let left: Vec<_> =
                bundle::phrases(language).filter(|(_, phrase)| phrase.is_none()).collect();
            assert!(left.len() < 10, "{language}: {left:?}");
        }
        assert!(!catalogue::FILES.is_empty());
    }

    #[test]
    fn a_missing_value_is_left_to_fluent() {
        let phrase = bundle::phrases(Language::En)
            .filter_map(|(_, phrase)| phrase.as_ref())
            .find(|phrase| phrase.pieces.iter().any(|one| matches!(one.what, What::Variable(_))))
            .unwrap();
        assert_eq!(phrase.say(Language::En, &[]), None);
    }

    impl Phrase {
        fn names(&self, into: &mut Vec<&'static str>) {
            for piece in &self.pieces {
                match &piece.what {
                    What::Text(_) => {}
                    What::Variable(name) => into.push(name),
                    What::Choice { on, variants, .. } => {
                        into.push(on);
                        variants.iter().for_each(|(_, phrase)| phrase.names(into));
                    }
                }
            }
            into.sort_unstable();
            into.dedup();
        }

        fn words(&self) -> Vec<&'static str> {
            let mut found = Vec::new();
            for piece in &self.pieces {
                if let What::Choice { variants, .. } = &piece.what {
                    for (key, phrase) in variants {
                        if let Key::Word(word, _) = key {
                            found.push(*word);
                        }
                        found.extend(phrase.words());
                    }
                }
            }
            found
        }
    }
}
