//! What tests and the demonstration share: a server in the process, actors that
//! browse it, a clock moved by hand, both database engines.

mod app;
mod browse;
mod time;

pub use app::{TestApp, test_postgres_url};
pub use browse::{Browser, Page};
pub use time::{TestClock, TestRng};
