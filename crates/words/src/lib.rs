//! Six languages: texts, plurals, dates, collation, names of States.
//!
//! Everything a person reads in the product comes from here. A page is given a
//! [`Words`] and asks it for texts by key; a text that is missing shows as
//! `⟦key⟧`, is logged, and is caught by this crate's tests before that.
//!
//! The catalogues are Fluent files, one per noun and language, in `ftl/`. They
//! are part of the binary and are parsed once, at the first use of a language.

mod arg;
mod beginning;
mod bundle;
pub mod catalogue;
mod dates;
mod isolation;
mod numbers;
mod order;
mod phrase;
pub mod roster;
mod search;
mod sentences;
mod texts;
mod tools;

pub use arg::{Arg, ToArg};
pub use bundle::missing;
pub use comity_domain::Language;
pub use icu::plurals::PluralCategory;
pub use isolation::strip_isolation;
pub use search::{fold, guess_language};
pub use texts::Words;

pub mod letter;
pub mod summary;
