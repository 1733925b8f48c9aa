//! Tests of this crate at its boundary.

mod hostile;
mod html;
mod pdf;
mod sample;
