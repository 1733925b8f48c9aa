//! Tests of this crate at its boundary, on both database engines.

mod links;
mod questions;
mod record;
mod statement;
