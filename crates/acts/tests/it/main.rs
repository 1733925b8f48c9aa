//! Tests of this crate at its boundary, on both database engines.
mod set_up;
