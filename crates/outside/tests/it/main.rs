//! Documents that come from outside, good and hostile.

// The lint's leave for tests ends at test functions; these are their helpers.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod docx;
mod hostile;
mod pdf;
