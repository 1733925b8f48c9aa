//! Tests of this crate at its boundary, on both database engines.

mod arrive;
mod document;
mod evening;
mod gathered;
mod group;
mod links;
mod mailed;
mod own_note;
mod paper;
mod passkey;
mod position;
mod questions;
mod record;
mod root;
mod sealed;
mod statement;
mod summary;
mod today;
