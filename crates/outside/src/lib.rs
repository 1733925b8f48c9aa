//! Everything that comes from or leaves for the world outside the process: the
//! system's clock, its random numbers, documents, mail and passkeys, the scanner that files
//! are shown to, and what holds the children that read them.

#![warn(clippy::indexing_slicing)]

pub mod confine;
pub mod documents;
pub mod mail;
pub mod passkeys;
pub mod scanner;

use comity_domain::{Clock, Rng};
use jiff::Timestamp;

/// The system's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    // The one place where the system's time comes in.
    #[allow(clippy::disallowed_methods)]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// The system's random numbers, fit for secrets.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRng;

impl Rng for SystemRng {
    fn fill(&self, bytes: &mut [u8]) {
        // The system's generator fails only when the system itself is unusable; a
        // server that cannot draw a secret must stop rather than go on with zeros.
        #[allow(clippy::expect_used)]
        aws_lc_rs::rand::fill(bytes).expect("the system gives random numbers");
    }
}
