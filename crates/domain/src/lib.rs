//! The nouns of the chain, from the Chair's letter to the agreed text: types and
//! rules. Nothing here reads a file, a clock or a database; time and randomness
//! are arguments.

mod audience;
mod clock;
mod id;
mod language;
mod line;
mod role;
mod stance;
pub mod visit;
mod wording;
mod words;

pub mod document;
pub mod evening;
pub mod group;
pub mod letter;
pub mod mailed;
pub mod own_note;
pub mod paper;
pub mod participant;
pub mod position;
pub mod proposal;
pub mod quantifier;
pub mod question;
pub mod recovery;
pub mod registration;
pub mod room;
pub mod session;
pub mod statement;
pub mod summary;
pub mod symbol;

pub use audience::{Audience, reach_of};
pub use clock::{Clock, Rng, new_id};
pub use id::*;
pub use language::{Language, UnknownLanguage};
pub use line::{unseen_character, unseen_character_in_lines};
pub use role::Role;
pub use stance::Stance;
pub use wording::{NoOriginal, Standing, Wording};
pub use words::UnknownWord;
