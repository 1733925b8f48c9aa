//! Tests of this crate at its boundary, on both database engines.

mod record;
mod statement;
