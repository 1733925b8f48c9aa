//! What the making of a document may use. The text comes from outside: whatever it does
//! to the typesetter, it does to a process that the system ends.

use std::time::Duration;

use anyhow::Result;

/// Address space in bytes. A document of a hundred pages in three languages needs about
/// a fifth of it.
const MEMORY: u64 = 2 * 1024 * 1024 * 1024;
/// Seconds of processor time.
const CPU: u64 = 60;
/// Wall-clock time, kept by the worker.
pub const TIME: Duration = Duration::from_secs(60);

/// Limits memory and processor time of this process for good.
///
/// # Errors
/// When the system refuses.
pub fn limit_this_process() -> Result<()> {
    use rlimit::{Resource, setrlimit};
    setrlimit(Resource::AS, MEMORY, MEMORY)?;
    setrlimit(Resource::CPU, CPU, CPU)?;
    leave_no_core()
}

/// Forbids this process and those it starts to leave a picture of their memory when they
/// crash.
///
/// # Errors
/// When the system refuses.
pub fn leave_no_core() -> Result<()> {
    use rlimit::{Resource, setrlimit};
    setrlimit(Resource::CORE, 0, 0)?;
    Ok(())
}
