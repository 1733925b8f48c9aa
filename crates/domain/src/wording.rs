//! One wording in up to six languages, of which exactly one is the original.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::Language;

/// How the version shown to a reader relates to the authentic text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The language the owner wrote in.
    Original,
    /// Translated by the services of the United Nations.
    Official,
    /// Translated by somebody else, for convenience.
    Courtesy,
}

/// One wording (a name, a title, a question, a proposal) in up to six languages.
///
/// The original is always there. A version in another language is a courtesy
/// translation unless it is marked as made by the UN's services.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Unchecked")]
pub struct Wording {
    original: Language,
    texts: BTreeMap<Language, String>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    official: BTreeSet<Language>,
}

/// As read from a file or the database, before it is known to hold its original.
#[derive(Deserialize)]
struct Unchecked {
    original: Language,
    texts: BTreeMap<Language, String>,
    #[serde(default)]
    official: BTreeSet<Language>,
}

/// A wording without a text in its original language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the wording has no text in its original language, {0}")]
pub struct NoOriginal(pub Language);

impl TryFrom<Unchecked> for Wording {
    type Error = NoOriginal;

    fn try_from(read: Unchecked) -> Result<Self, NoOriginal> {
        let mut wording = Wording::from_texts(read.original, read.texts)?;
        wording.official = read.official;
        Ok(wording)
    }
}

impl Wording {
    /// A wording in one language only.
    pub fn new(original: Language, text: impl Into<String>) -> Self {
        Wording {
            original,
            texts: BTreeMap::from([(original, text.into().trim().to_owned())]),
            official: BTreeSet::new(),
        }
    }

    /// A wording with several versions. Empty texts count as absent.
    ///
    /// # Errors
    /// When nothing is left in the original language.
    pub fn from_texts(
        original: Language,
        texts: impl IntoIterator<Item = (Language, String)>,
    ) -> Result<Self, NoOriginal> {
        let texts: BTreeMap<_, _> = texts
            .into_iter()
            .map(|(language, text)| (language, text.trim().to_owned()))
            .filter(|(_, text)| !text.is_empty())
            .collect();
        if !texts.contains_key(&original) {
            return Err(NoOriginal(original));
        }
        Ok(Wording { original, texts, official: BTreeSet::new() })
    }

    /// Adds or replaces the version in one language. The original stays what it is.
    pub fn set(&mut self, language: Language, text: impl Into<String>) {
        let text = text.into().trim().to_owned();
        if text.is_empty() {
            if language != self.original {
                self.texts.remove(&language);
                self.official.remove(&language);
            }
        } else {
            self.texts.insert(language, text);
        }
    }

    /// Marks a version as made by the services of the United Nations.
    pub fn mark_official(&mut self, language: Language) {
        if self.texts.contains_key(&language) {
            self.official.insert(language);
        }
    }

    /// The language it was first written in.
    pub fn original(&self) -> Language {
        self.original
    }

    /// The text as its owner wrote it.
    pub fn original_text(&self) -> &str {
        self.texts.get(&self.original).map_or("", String::as_str)
    }

    /// The version in this language, if there is one.
    pub fn get(&self, language: Language) -> Option<&str> {
        self.texts.get(&language).map(String::as_str)
    }

    /// The text a reader of this language is shown: their own version, else
    /// English, else the original.
    pub fn text(&self, reader: Language) -> &str {
        self.texts.get(&self.shown_in(reader)).map_or("", String::as_str)
    }

    /// The language in which [`Wording::text`] answers, for the `lang` attribute.
    pub fn shown_in(&self, reader: Language) -> Language {
        [reader, Language::En]
            .into_iter()
            .find(|language| self.texts.contains_key(language))
            .unwrap_or(self.original)
    }

    /// Whether what a reader is shown is the original, official or a courtesy.
    pub fn standing(&self, reader: Language) -> Standing {
        let shown = self.shown_in(reader);
        if shown == self.original {
            Standing::Original
        } else if self.official.contains(&shown) {
            Standing::Official
        } else {
            Standing::Courtesy
        }
    }

    /// The languages there are, in the UN's order.
    pub fn languages(&self) -> impl Iterator<Item = Language> + '_ {
        self.texts.keys().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_without_a_version_gets_english_then_the_original() {
        let mut name = Wording::new(Language::Fr, "Lettre");
        assert_eq!(name.text(Language::Ru), "Lettre");
        assert_eq!(name.standing(Language::Ru), Standing::Original);
        name.set(Language::En, "Letter");
        assert_eq!(name.text(Language::Ru), "Letter");
        assert_eq!(name.standing(Language::Ru), Standing::Courtesy);
        name.mark_official(Language::En);
        assert_eq!(name.standing(Language::Ru), Standing::Official);
    }

    #[test]
    fn the_original_cannot_be_lost() {
        let mut name = Wording::new(Language::Fr, "Lettre");
        name.set(Language::Fr, "  ");
        assert_eq!(name.original_text(), "Lettre");
        assert!(
            serde_json::from_str::<Wording>(r#"{"original":"fr","texts":{"en":"x"}}"#).is_err()
        );
    }
}
