//! Tests of this crate at its boundary, on both database engines.

mod position;
mod questions;
mod record;
mod statement;
