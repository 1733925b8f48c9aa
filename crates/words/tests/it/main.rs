//! One test binary for the crate.

mod catalogues;
mod reading;
mod scanner;
mod texts;
