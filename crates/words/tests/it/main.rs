//! One test binary for the crate.

mod catalogues;
mod formats;
mod reader;
mod reading;
mod roster;
mod scanner;
mod texts;
