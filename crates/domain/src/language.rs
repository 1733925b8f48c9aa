//! The six official languages of the United Nations.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// An official language of the United Nations.
///
/// The declaration order is the English alphabetical order the UN itself uses
/// (Arabic, Chinese, English, French, Russian, Spanish).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// العربية
    Ar,
    /// 中文
    Zh,
    /// English
    En,
    /// Français
    Fr,
    /// Русский
    Ru,
    /// Español
    Es,
}

impl Language {
    /// All six, in the UN's own order.
    pub const ALL: [Language; 6] =
        [Language::Ar, Language::Zh, Language::En, Language::Fr, Language::Ru, Language::Es];

    /// The two-letter code of ISO 639-1, as it stands in addresses (`/en/…`).
    pub const fn code(self) -> &'static str {
        match self {
            Language::Ar => "ar",
            Language::Zh => "zh",
            Language::En => "en",
            Language::Fr => "fr",
            Language::Ru => "ru",
            Language::Es => "es",
        }
    }

    /// The language's name in itself: a reader must recognise it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Language::Ar => "العربية",
            Language::Zh => "中文",
            Language::En => "English",
            Language::Fr => "Français",
            Language::Ru => "Русский",
            Language::Es => "Español",
        }
    }

    /// Whether the script runs from right to left.
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Language::Ar)
    }

    /// The value of the HTML `dir` attribute.
    pub const fn direction(self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The text was not one of the six codes `ar zh en fr ru es`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not one of the six languages: ar, zh, en, fr, ru, es")]
pub struct UnknownLanguage(pub String);

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Language::ALL
            .into_iter()
            .find(|language| language.code() == text)
            .ok_or_else(|| UnknownLanguage(text.to_owned()))
    }
}
