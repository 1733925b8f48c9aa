//! Tests of this crate at its boundary, on both database engines.

mod document;
mod group;
mod links;
mod mailed;
mod paper;
mod position;
mod questions;
mod record;
mod statement;
mod summary;
mod today;
