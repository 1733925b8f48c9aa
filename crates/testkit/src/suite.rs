//! The honest suite: how large a row runs, and the line by which it says what it did.
//!
//! A row has three sizes. `cargo xtask test` runs the small one; `cargo xtask
//! release-suite` asks for the large one through the environment, in slices, each with a
//! seed of its own. What each row is stands in `docs/suite.md`.

use std::{
    io::Write as _,
    time::{Duration, Instant},
};

use crate::TestRng;
use comity_domain::Rng as _;

/// What a setting of the suite says, if it is there.
// Tests have no command line of their own through which this could come.
#[allow(clippy::disallowed_methods)]
fn set(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// One row, while it runs.
pub struct Row {
    number: u8,
    seed: u64,
    began: Instant,
}

impl Row {
    /// Begins a row. Its seed is its own number unless `COMITY_SUITE_SEED` says another.
    pub fn begin(number: u8) -> Row {
        let seed = set("COMITY_SUITE_SEED").unwrap_or(u64::from(number));
        Row { number, seed, began: Instant::now() }
    }

    /// The seed of this run.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// How much of the row runs: `ci`, unless `COMITY_SUITE_SIZE` asks for so much.
    pub fn size(&self, ci: u64) -> u64 {
        set("COMITY_SUITE_SIZE").unwrap_or(ci)
    }

    /// Whether the release suite runs it.
    pub fn is_release(&self) -> bool {
        set("COMITY_SUITE_SIZE").is_some()
    }

    /// How long it has run.
    pub fn elapsed(&self) -> Duration {
        self.began.elapsed()
    }

    /// Says what it did. Not by `println`, which the test runner keeps to itself while a
    /// test holds: `cargo xtask test` gathers these lines.
    pub fn tell(&self, counts: &str) {
        self.say(counts, &self.seed.to_string());
    }

    /// The same of a row in which nothing is thrown: whatever there is was tried.
    pub fn tell_all(&self, counts: &str) {
        self.say(counts, "none");
    }

    fn say(&self, counts: &str, seed: &str) {
        let number = self.number;
        let minutes = self.elapsed().as_secs_f64() / 60.0;
        let line = format!("\nsuite row {number}: {counts}; seed {seed}; {minutes:.1} minutes\n");
        // Nothing to be done when nobody listens.
        let _ = std::io::stdout().write_all(line.as_bytes());
    }
}

/// Dice of a row: the same throws in every run of the same seed.
pub struct Dice(TestRng);

impl Dice {
    /// Dice that begin at a seed.
    pub fn seeded(seed: u64) -> Dice {
        Dice(TestRng::seeded(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15)))
    }

    /// A number below `sides`; 0 when there are none.
    pub fn throw(&self, sides: usize) -> usize {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        let sides = (sides as u64).max(1);
        usize::try_from(u64::from_le_bytes(bytes) % sides).unwrap_or_default()
    }

    /// One of these.
    pub fn one_of<'a, T>(&self, all: &'a [T]) -> Option<&'a T> {
        all.get(self.throw(all.len()))
    }

    /// So many random bytes.
    pub fn bytes(&self, count: usize) -> Vec<u8> {
        let mut bytes = vec![0; count];
        self.0.fill(&mut bytes);
        bytes
    }
}
