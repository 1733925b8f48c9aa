//! A clock moved by hand and random bytes that repeat.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicI64, Ordering},
};

use comity_domain::{Clock, Rng};
use jiff::{SignedDuration, Timestamp};

/// A clock that stands still until a test moves it.
#[derive(Debug)]
pub struct TestClock(Mutex<Timestamp>);

impl TestClock {
    /// A clock that stands at an instant.
    pub fn at(now: Timestamp) -> Self {
        TestClock(Mutex::new(now))
    }

    /// Moves the clock forward.
    pub fn forward(&self, by: SignedDuration) {
        let mut now = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        *now = now.saturating_add(by).unwrap_or(*now);
    }

    /// Sets the clock.
    pub fn set(&self, to: Timestamp) {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = to;
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// A clock for how often somebody sends something: a minute later each time it is looked
/// at, as if everybody thought for so long, while the clock of all else stands still. The
/// server's own limits hold, and a test that is about something else never meets them.
pub struct Unhurried {
    clock: Arc<dyn Clock>,
    looked: AtomicI64,
}

impl Unhurried {
    /// From what another clock shows.
    pub fn from(clock: Arc<dyn Clock>) -> Self {
        Unhurried { clock, looked: AtomicI64::new(0) }
    }
}

impl Clock for Unhurried {
    fn now(&self) -> Timestamp {
        let later = SignedDuration::from_mins(self.looked.fetch_add(1, Ordering::Relaxed));
        let now = self.clock.now();
        now.saturating_add(later).unwrap_or(now)
    }
}

/// Bytes from a counter through SplitMix64: the same in every run, and good enough
/// where nothing is secret.
#[derive(Debug)]
pub struct TestRng(Mutex<u64>);

impl TestRng {
    /// Bytes that begin at a seed.
    pub fn seeded(seed: u64) -> Self {
        TestRng(Mutex::new(seed))
    }
}

impl Rng for TestRng {
    fn fill(&self, bytes: &mut [u8]) {
        let mut state = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        for chunk in bytes.chunks_mut(8) {
            *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut mixed = *state;
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            mixed ^= mixed >> 31;
            chunk.copy_from_slice(&mixed.to_le_bytes()[..chunk.len()]);
        }
    }
}

/// The clock of the exercise: set by hand while the world is loaded, then running on
/// from there at the pace of another clock.
pub struct ExerciseClock {
    real: Box<dyn Clock>,
    state: Mutex<Reading>,
}

/// What the exercise's clock showed when the real one showed `real`.
#[derive(Clone, Copy)]
struct Reading {
    shown: Timestamp,
    /// `None` while the clock stands.
    real: Option<Timestamp>,
}

impl ExerciseClock {
    /// A clock that stands at an instant.
    pub fn standing_at(shown: Timestamp, real: Box<dyn Clock>) -> Self {
        ExerciseClock { real, state: Mutex::new(Reading { shown, real: None }) }
    }

    /// Sets the clock; it stands there.
    pub fn set(&self, shown: Timestamp) {
        *self.lock() = Reading { shown, real: None };
    }

    /// Lets it run on from what it shows.
    pub fn run(&self) {
        let shown = self.now();
        let real = Some(self.real.now());
        *self.lock() = Reading { shown, real };
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Reading> {
        self.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Clock for ExerciseClock {
    fn now(&self) -> Timestamp {
        let reading = *self.lock();
        match reading.real {
            None => reading.shown,
            Some(then) => reading
                .shown
                .saturating_add(self.real.now().duration_since(then))
                .unwrap_or(reading.shown),
        }
    }
}
