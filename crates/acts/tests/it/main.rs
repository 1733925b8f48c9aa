//! Tests of this crate at its boundary, on both database engines.

mod limits;
mod statement;
