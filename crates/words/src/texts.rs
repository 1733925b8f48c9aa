//! Texts by key.

use comity_domain::Language;

use crate::{arg::Arg, bundle};

/// The words of one language; cheap to copy, handed to every page.
///
/// Values inside a text stand between isolation marks (see
/// [`strip_isolation`](crate::strip_isolation)). A key that a language lacks is
/// shown in English, one that English lacks as `⟦key⟧`; both are logged once
/// and kept in [`missing`](crate::missing) for tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Words {
    language: Language,
}

impl Words {
    /// The words of a language.
    pub const fn of(language: Language) -> Self {
        Self { language }
    }

    /// Which language these are.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The two-letter code, for `lang` attributes and addresses.
    pub const fn code(&self) -> &'static str {
        self.language.code()
    }

    /// The value of the `dir` attribute: `rtl` or `ltr`.
    pub const fn dir(&self) -> &'static str {
        self.language.direction()
    }

    /// Whether this very language has the key: for texts that are optional by
    /// design, such as a hint under some labels only.
    pub fn has(&self, key: impl AsRef<str>) -> bool {
        bundle::has(self.language, key.as_ref())
    }

    /// The text of a key without variables.
    pub fn t(&self, key: impl AsRef<str>) -> String {
        bundle::format(self.language, key.as_ref(), &[])
    }

    /// The text of a key that counts: `count` is the variable `$n`.
    pub fn n<'a>(&self, key: impl AsRef<str>, count: impl Into<Arg<'a>>) -> String {
        self.with1(key, "n", count)
    }

    /// The text of a key with one variable.
    pub fn with1<'a>(
        &self,
        key: impl AsRef<str>,
        name: &'a str,
        value: impl Into<Arg<'a>>,
    ) -> String {
        self.with(key, &[(name, value.into())])
    }

    /// The text of a key with two variables.
    pub fn with2<'a>(
        &self,
        key: impl AsRef<str>,
        name1: &'a str,
        value1: impl Into<Arg<'a>>,
        name2: &'a str,
        value2: impl Into<Arg<'a>>,
    ) -> String {
        self.with(key, &[(name1, value1.into()), (name2, value2.into())])
    }

    /// The text of a key with three variables.
    #[expect(clippy::too_many_arguments, reason = "templates cannot build slices of pairs")]
    pub fn with3<'a>(
        &self,
        key: impl AsRef<str>,
        name1: &'a str,
        value1: impl Into<Arg<'a>>,
        name2: &'a str,
        value2: impl Into<Arg<'a>>,
        name3: &'a str,
        value3: impl Into<Arg<'a>>,
    ) -> String {
        self.with(key, &[(name1, value1.into()), (name2, value2.into()), (name3, value3.into())])
    }

    /// The text of a key with any number of variables.
    pub fn with(&self, key: impl AsRef<str>, variables: &[(&str, Arg<'_>)]) -> String {
        bundle::format(self.language, key.as_ref(), variables)
    }
}
