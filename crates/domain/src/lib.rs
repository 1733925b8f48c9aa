//! The nouns of the chain, from the Chair's letter to the agreed text: types and
//! rules. Nothing here reads a file, a clock or a database; time and randomness
//! are arguments.

mod language;
mod stance;

pub use language::{Language, UnknownLanguage};
pub use stance::{Stance, UnknownStance};
