//! What tests and the demonstration share: a server in the process, actors that
//! browse it, a clock moved by hand, both database engines, the exercise world.

mod app;
mod authenticator;
mod browse;
mod server;
mod time;

pub mod documents;
pub mod exercise;
pub mod planted;
pub mod scanner;
pub mod suite;

pub use app::{Invited, TEST_ROOT, TestApp, new_database, test_postgres_url};
pub use authenticator::{Authenticator, Manner};
pub use browse::{Browser, Page, step};
pub use time::{ExerciseClock, TestClock, TestRng, Unhurried};
