//! Tests of this crate at its boundary, on both database engines.

mod links;
mod mailed;
mod position;
mod questions;
mod record;
mod statement;
