//! One test binary for the crate.
#![allow(clippy::expect_used, clippy::panic, reason = "helpers of tests fail as tests do")]

mod catalogues;
mod formats;
mod reader;
mod reading;
mod roster;
mod scanner;
mod summary;
mod texts;
