//! Tests of this crate at its boundary, on both database engines.

mod links;
mod position;
mod questions;
mod record;
mod statement;
mod summary;
