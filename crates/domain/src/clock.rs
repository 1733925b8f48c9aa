//! The two seams through which the outside world's unrepeatable things come in.

use jiff::Timestamp;
use uuid::Uuid;

/// Tells the time. Tests move it by hand.
pub trait Clock: Send + Sync {
    /// The present instant (UTC).
    fn now(&self) -> Timestamp;
}

/// Gives random bytes. Tests repeat them.
pub trait Rng: Send + Sync {
    /// Fills `bytes` with random bytes fit for secrets.
    fn fill(&self, bytes: &mut [u8]);
}

/// A new UUID of version 7 (RFC 9562, 5.7): 48 bits of Unix milliseconds, then random bits.
pub fn new_id(now: Timestamp, rng: &dyn Rng) -> Uuid {
    let mut random = [0_u8; 10];
    rng.fill(&mut random);
    let millis = u64::try_from(now.as_millisecond()).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}
