//! How often authenticators are asked and may answer badly, how often somebody may send
//! something, and how often take away a whole part of the record
//! ([decision 53](../../../docs/decisions/0053-limits.md)).
//!
//! Nobody guesses a passkey, so no limit protects one. They keep a stranger from filling
//! the memory with challenges, and from having signatures checked without end. None of
//! them locks an account: whoever answers well from another place comes in at once.
//! Reading has no rate; [`crate::turnstile`] bounds how much of it is under way.

use std::{
    net::{IpAddr, Ipv6Addr, SocketAddr},
    num::NonZeroU32,
    sync::Arc,
    time::Duration,
};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::request::Parts,
};
use comity_domain::{AccountId, Clock};
use governor::{Quota, RateLimiter, middleware::NoOpMiddleware, state::keyed::HashMapStateStore};

use crate::{App, error::PageError};

/// How often one place may ask in a minute: a whole conference signs in from behind one
/// address when its meeting begins.
const ASKED: NonZeroU32 = NonZeroU32::new(600).unwrap();
/// How often somebody signed in may be asked in a minute.
const CONFIRMED: NonZeroU32 = NonZeroU32::new(30).unwrap();
/// How many bad answers for one account from one place, before it waits a minute for each.
const REFUSED: NonZeroU32 = NonZeroU32::new(10).unwrap();
/// How many forms an account may send in a minute. A person who attaches passages to
/// questions, the busiest work there is, sends one every two seconds.
const SENT: NonZeroU32 = NonZeroU32::new(120).unwrap();
/// How many forms a place may send in a minute in which nobody has signed in there: all
/// delegations come in by their links within a minute, with three for each, from behind one
/// address.
const SENT_BY_STRANGERS: NonZeroU32 = NonZeroU32::new(1_800).unwrap();
/// How many of them at once, before they have to come one after the other.
const AT_ONCE: NonZeroU32 = NonZeroU32::new(200).unwrap();
/// How many whole parts of the record an account may take away in an hour.
const TAKEN: NonZeroU32 = NonZeroU32::new(20).unwrap();
/// How many applications for accreditation one place sends, before it waits some minutes for
/// each: several organizations share an address, and nobody sends a hundred.
const APPLIED: NonZeroU32 = NonZeroU32::new(20).unwrap();
/// The most places, or accounts, that one limit remembers.
const MOST_KEYS: usize = 10_000;

/// Where a request comes from, as far as limits go: an IPv4 address or an IPv6 network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Source(IpAddr);

impl Source {
    pub(crate) fn of(address: IpAddr) -> Source {
        match address.to_canonical() {
            // Whoever has one address of a /64 has them all.
            IpAddr::V6(v6) => {
                Source(IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() & !u128::from(u64::MAX))))
            }
            v4 @ IpAddr::V4(_) => Source(v4),
        }
    }
}

impl FromRequestParts<App> for Source {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, PageError> {
        let peer = parts
            .extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED), |peer| peer.0.ip().to_canonical());
        // A proxy that the operator named says last whom it speaks for; what stands before
        // that, and all that anybody else says, anybody may have written.
        let forwarded = (app.settings.proxies.contains(&peer))
            .then(|| parts.headers.get_all("x-forwarded-for").iter().next_back())
            .flatten()
            .and_then(|value| value.to_str().ok()?.rsplit(',').next()?.trim().parse().ok());
        Ok(Source::of(forwarded.unwrap_or(peer)))
    }
}

/// Who sends something, as far as limits go: the account comes before the place.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Sender {
    /// Somebody signed in.
    Account(AccountId),
    /// Somebody who is not, at a place.
    Stranger(Source),
}

/// The clock of the desk, for the limits.
#[derive(Clone)]
struct Pace(Arc<dyn Clock>);

impl governor::clock::Clock for Pace {
    type Instant = Duration;

    fn now(&self) -> Duration {
        Duration::from_millis(self.0.now().as_millisecond().unsigned_abs())
    }
}

type Limiter<K> = RateLimiter<K, HashMapStateStore<K>, Pace, NoOpMiddleware<Duration>>;

/// The limits of a server.
pub(crate) struct Limits {
    asked: Limiter<Source>,
    confirmed: Limiter<AccountId>,
    refused: Limiter<(AccountId, Source)>,
    sent: Limiter<AccountId>,
    sent_by_strangers: Limiter<Source>,
    taken: Limiter<AccountId>,
    applied: Limiter<Source>,
}

impl Limits {
    /// Fresh ones. `pace` is the clock of what people do by hand, `clock` that of all else;
    /// both are the desk's, but for tests that send more than a hand does.
    pub(crate) fn new(clock: &Arc<dyn Clock>, pace: &Arc<dyn Clock>) -> Limits {
        let pace_of = |clock: &Arc<dyn Clock>| Pace(clock.clone());
        let (clock, pace) = (|| pace_of(clock), || pace_of(pace));
        let slowly = Quota::per_minute(NonZeroU32::MIN).allow_burst(REFUSED);
        let strangers = Quota::per_minute(SENT_BY_STRANGERS).allow_burst(AT_ONCE);
        Limits {
            asked: RateLimiter::hashmap_with_clock(Quota::per_minute(ASKED), clock()),
            confirmed: RateLimiter::hashmap_with_clock(Quota::per_minute(CONFIRMED), clock()),
            refused: RateLimiter::hashmap_with_clock(slowly, clock()),
            sent: RateLimiter::hashmap_with_clock(Quota::per_minute(SENT), pace()),
            sent_by_strangers: RateLimiter::hashmap_with_clock(strangers, pace()),
            taken: RateLimiter::hashmap_with_clock(Quota::per_hour(TAKEN), pace()),
            applied: RateLimiter::hashmap_with_clock(Quota::per_hour(APPLIED), pace()),
        }
    }

    /// A stranger asks to be asked.
    pub(crate) fn ask(&self, source: Source) -> Result<(), PageError> {
        check(&self.asked, &source, PageError::Busy)
    }

    /// Somebody signed in asks to be asked.
    pub(crate) fn confirm(&self, account: AccountId) -> Result<(), PageError> {
        check(&self.confirmed, &account, PageError::Busy)
    }

    /// An organization applies.
    pub(crate) fn apply(&self, source: Source) -> Result<(), PageError> {
        check(&self.applied, &source, PageError::Busy)
    }

    /// Somebody answered badly for this account; refused when it was so often that they
    /// wait.
    pub(crate) fn refuse(&self, account: AccountId, source: Source) -> Result<(), PageError> {
        check(&self.refused, &(account, source), PageError::Busy).inspect_err(|_| {
            tracing::warn!(%account, "passkeys of this account are refused again and again");
        })
    }

    /// Somebody sends something that may change something.
    pub(crate) fn send(&self, sender: Sender) -> Result<(), PageError> {
        match sender {
            Sender::Account(account) => check(&self.sent, &account, PageError::TooFast),
            Sender::Stranger(source) => check(&self.sent_by_strangers, &source, PageError::TooFast),
        }
    }

    /// Somebody takes a whole part of the record away: each is read and signed from its
    /// first entry on.
    pub(crate) fn take(&self, account: AccountId) -> Result<(), PageError> {
        check(&self.taken, &account, PageError::TakenOften)
    }

    /// How many accounts and places are remembered, by the limit that remembers most.
    pub(crate) fn most_held(&self) -> usize {
        [
            self.asked.len(),
            self.confirmed.len(),
            self.refused.len(),
            self.sent.len(),
            self.sent_by_strangers.len(),
            self.taken.len(),
        ]
        .into_iter()
        .max()
        .unwrap_or_default()
    }
}

/// Counts one more, and refuses what is too much. A full memory refuses too: a limit that
/// forgets is none.
fn check<K: std::hash::Hash + Eq + Clone>(
    limiter: &Limiter<K>,
    key: &K,
    refusal: PageError,
) -> Result<(), PageError> {
    if limiter.len() >= MOST_KEYS {
        limiter.retain_recent();
        if limiter.len() >= MOST_KEYS {
            tracing::warn!("a limit remembers all it can, and refuses");
            return Err(refusal);
        }
    }
    limiter.check_key(key).map_err(|_| refusal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_an_address_or_a_network() {
        let of = |text: &str| Source::of(text.parse().unwrap());
        assert_eq!(of("2001:db8:1:2::3"), of("2001:db8:1:2:ffff::9"));
        assert_ne!(of("2001:db8:1:2::3"), of("2001:db8:1:3::3"));
        assert_eq!(of("::ffff:192.0.2.7"), of("192.0.2.7"));
        assert_ne!(of("192.0.2.7"), of("192.0.2.8"));
    }

    #[test]
    fn memory_stays_bounded_and_fails_closed() {
        struct Still;
        impl Clock for Still {
            fn now(&self) -> jiff::Timestamp {
                jiff::Timestamp::UNIX_EPOCH
            }
        }
        let clock: Arc<dyn Clock> = Arc::new(Still);
        let limits = Limits::new(&clock, &clock);
        let mut let_in = 0;
        for number in 0..100_000_u32 {
            let source = Source::of(IpAddr::V4(number.into()));
            let_in += usize::from(limits.ask(source).is_ok());
        }
        assert_eq!((let_in, limits.asked.len()), (MOST_KEYS, MOST_KEYS));
    }
}
