//! Tests of this crate at its boundary.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail as tests do")]

mod hostile;
mod html;
mod papers;
mod pdf;
mod sample;
