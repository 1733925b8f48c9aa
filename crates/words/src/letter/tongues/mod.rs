//! The tables of the six languages: a meaning, and the phrases that carry it,
//! separated by `|`. They are matched without regard to case, accents and kind
//! of dash; `*` at the end makes a stem.

use super::lexicon::Tag;

mod ar;
mod en;
mod es;
mod fr;
mod others;
mod ru;
mod zh;

/// A row of a table.
pub(crate) type Row = (Tag, &'static str);

/// The six tables, and the names of months that are not read.
pub(crate) const ALL: [&[Row]; 7] =
    [ar::TABLE, zh::TABLE, en::TABLE, fr::TABLE, ru::TABLE, es::TABLE, others::TABLE];
