//! How often authenticators are asked, and how often they may answer badly.
//!
//! Nobody guesses a passkey, so no limit protects one. They keep a stranger from filling
//! the memory with challenges, and from having signatures checked without end. None of
//! them locks an account: whoever answers well from another place comes in at once.

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
use comity_domain::AccountId;
use governor::{Quota, RateLimiter, middleware::NoOpMiddleware, state::keyed::HashMapStateStore};

use crate::{App, error::PageError};

/// How often one place may ask in a minute: a whole conference signs in from behind one
/// address when its meeting begins.
const ASKED: NonZeroU32 = NonZeroU32::new(600).unwrap();
/// How often somebody signed in may be asked in a minute.
const CONFIRMED: NonZeroU32 = NonZeroU32::new(30).unwrap();
/// How many bad answers for one account from one place, before it waits a minute for each.
const REFUSED: NonZeroU32 = NonZeroU32::new(10).unwrap();
/// How many applications for accreditation one place sends, before it waits some minutes for
/// each: several organizations share an address, and nobody sends a hundred.
const APPLIED: NonZeroU32 = NonZeroU32::new(20).unwrap();
/// The most places, or accounts, that one limit remembers.
const MOST_KEYS: usize = 10_000;

/// Where a request comes from, as far as limits go: an IPv4 address or an IPv6 network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Source(IpAddr);

impl Source {
    fn of(address: IpAddr) -> Source {
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
            .map_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED), |peer| peer.0.ip());
        // A proxy on this machine says last whom it speaks for; what stands before that,
        // anybody may have written.
        let forwarded = (app.settings.is_secure() && peer.to_canonical().is_loopback())
            .then(|| parts.headers.get_all("x-forwarded-for").iter().next_back())
            .flatten()
            .and_then(|value| value.to_str().ok()?.rsplit(',').next()?.trim().parse().ok());
        Ok(Source::of(forwarded.unwrap_or(peer)))
    }
}

/// The clock of the desk, for the limits.
#[derive(Clone)]
struct Pace(Arc<dyn comity_domain::Clock>);

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
    applied: Limiter<Source>,
}

impl Limits {
    pub(crate) fn new(clock: &Arc<dyn comity_domain::Clock>) -> Limits {
        let pace = || Pace(clock.clone());
        let slowly = Quota::per_minute(NonZeroU32::MIN).allow_burst(REFUSED);
        Limits {
            asked: RateLimiter::hashmap_with_clock(Quota::per_minute(ASKED), pace()),
            confirmed: RateLimiter::hashmap_with_clock(Quota::per_minute(CONFIRMED), pace()),
            refused: RateLimiter::hashmap_with_clock(slowly, pace()),
            applied: RateLimiter::hashmap_with_clock(Quota::per_hour(APPLIED), pace()),
        }
    }

    /// A stranger asks to be asked.
    pub(crate) fn ask(&self, source: Source) -> Result<(), PageError> {
        check(&self.asked, &source)
    }

    /// Somebody signed in asks to be asked.
    pub(crate) fn confirm(&self, account: AccountId) -> Result<(), PageError> {
        check(&self.confirmed, &account)
    }

    /// An organization applies.
    pub(crate) fn apply(&self, source: Source) -> Result<(), PageError> {
        check(&self.applied, &source)
    }

    /// Somebody answered badly for this account; refused when it was so often that they
    /// wait.
    pub(crate) fn refuse(&self, account: AccountId, source: Source) -> Result<(), PageError> {
        check(&self.refused, &(account, source)).inspect_err(|_| {
            tracing::warn!(%account, "passkeys of this account are refused again and again");
        })
    }
}

/// Counts one more, and refuses what is too much. A full memory refuses too: a limit that
/// forgets is none.
fn check<K: std::hash::Hash + Eq + Clone>(limiter: &Limiter<K>, key: &K) -> Result<(), PageError> {
    if limiter.len() >= MOST_KEYS {
        limiter.retain_recent();
        if limiter.len() >= MOST_KEYS {
            tracing::warn!("a limit remembers all it can, and refuses");
            return Err(PageError::Busy);
        }
    }
    limiter.check_key(key).map_err(|_| PageError::Busy)
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
        impl comity_domain::Clock for Still {
            fn now(&self) -> jiff::Timestamp {
                jiff::Timestamp::UNIX_EPOCH
            }
        }
        let clock: Arc<dyn comity_domain::Clock> = Arc::new(Still);
        let limits = Limits::new(&clock);
        let mut let_in = 0;
        for number in 0..100_000_u32 {
            let source = Source::of(IpAddr::V4(number.into()));
            let_in += usize::from(limits.ask(source).is_ok());
        }
        assert_eq!((let_in, limits.asked.len()), (MOST_KEYS, MOST_KEYS));
    }
}
