//! The tables of the six languages: a meaning, and the phrases that carry it,
//! separated by `|`. They are matched without regard to case, accents and kind
//! of dash; `*` at the end makes a stem.

use super::lexicon::Tag;

mod ar;
mod en;
mod es;
mod fr;
mod ru;
mod zh;

/// A row of a table.
pub(crate) type Row = (Tag, &'static str);

/// The six tables.
pub(crate) const ALL: [&[Row]; 6] =
    [ar::TABLE, zh::TABLE, en::TABLE, fr::TABLE, ru::TABLE, es::TABLE];
