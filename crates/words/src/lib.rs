//! Six languages: texts, plurals, dates, collation, names of States.

pub mod letter;
