//! The list of catalogues: which files there are, and their text.

use comity_domain::Language;

/// Names every file once; each language then has it, or the build fails.
macro_rules! catalogues {
    ($($file:literal),* $(,)?) => {
        /// The catalogues, one per noun, as they stand in `ftl/<language>/<file>.ftl`.
        pub const FILES: &[&str] = &[$($file),*];

        /// The Fluent source of every file of a language, in the order of [`FILES`].
        pub fn sources(language: Language) -> &'static [&'static str] {
            match language {
                Language::Ar => &[$(include_str!(concat!("../ftl/ar/", $file, ".ftl"))),*],
                Language::Zh => &[$(include_str!(concat!("../ftl/zh/", $file, ".ftl"))),*],
                Language::En => &[$(include_str!(concat!("../ftl/en/", $file, ".ftl"))),*],
                Language::Fr => &[$(include_str!(concat!("../ftl/fr/", $file, ".ftl"))),*],
                Language::Ru => &[$(include_str!(concat!("../ftl/ru/", $file, ".ftl"))),*],
                Language::Es => &[$(include_str!(concat!("../ftl/es/", $file, ".ftl"))),*],
            }
        }
    };
}

// A new file is one line here and one file in each folder of `ftl/`.
catalogues!(
    "app",
    "session",
    "people",
    "groups",
    "letters",
    "questions",
    "statements",
    "uploads",
    "mail",
    "papers",
    "room",
    "proposals",
    "convergence",
    "summary",
    "documents",
    "today",
    "evening",
    "manage",
    "registrations",
    "errors",
    "signin",
    "record",
    "acts",
);
