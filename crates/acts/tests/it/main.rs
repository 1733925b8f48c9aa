//! Tests of this crate at its boundary, on both database engines.
mod statement;
mod questions;
mod letters;
mod set_up;
