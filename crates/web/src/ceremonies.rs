//! What was asked of somebody's authenticator and not answered yet.
//!
//! Kept in the memory of the process and nowhere else: a challenge is worth nothing once
//! it was answered, after five minutes, or after a restart. Each is taken out by the first
//! answer, good or bad, so none is answered twice.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Mutex, PoisonError},
};

use comity_domain::{AccountId, SignedInId};
use comity_outside::passkeys::{Challenge, Enrolment, TIME_TO_ANSWER};
use comity_seal::token_hash;
use jiff::Timestamp;

use crate::limits::Source;

/// The most that wait in one pool; beyond it the oldest is forgotten. A person answers
/// within seconds, so the oldest of so many is one that nobody answers any more.
const MOST: usize = 16_384;

/// The most of them that one place asked for, and that one account or link did: beyond it
/// their own oldest is forgotten, and nobody else's. A whole conference asks from behind
/// one address.
const MOST_OF_PLACE: usize = 512;
const MOST_OF_ONE: usize = 8;

/// What was asked, and of whom: an answer counts for nothing else.
pub(crate) enum Asked {
    /// Anybody at this place, to sign in.
    SignIn(Source, Challenge),
    /// The holder of a one-time link (kept as its digest), to make a first passkey.
    First(String, Enrolment),
    /// Somebody signed in, to make another passkey.
    Another(AccountId, SignedInId, Enrolment),
    /// Somebody signed in, to confirm that it is them.
    Confirm(AccountId, SignedInId, Challenge),
}

/// The two pools: strangers who ask for challenges without end push out strangers only.
#[derive(Default)]
pub(crate) struct Ceremonies {
    strangers: Mutex<Pool>,
    known: Mutex<Pool>,
}

#[derive(Default)]
struct Pool {
    asked: HashMap<String, (Timestamp, Asked)>,
    /// In the order in which they were asked.
    order: VecDeque<String>,
    /// The same for each asker.
    of_asker: HashMap<Asker, VecDeque<String>>,
}

/// Whose asking counts together.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Asker {
    Place(Source),
    Link(String),
    Account(AccountId),
}

impl Asked {
    fn asker(&self) -> Asker {
        match self {
            Asked::SignIn(place, _) => Asker::Place(*place),
            Asked::First(link, _) => Asker::Link(link.clone()),
            Asked::Another(account, ..) | Asked::Confirm(account, ..) => Asker::Account(*account),
        }
    }
}

impl Pool {
    fn remove(&mut self, key: &str) -> Option<(Timestamp, Asked)> {
        let found = self.asked.remove(key)?;
        self.order.retain(|one| one != key);
        let asker = found.1.asker();
        if let Some(own) = self.of_asker.get_mut(&asker) {
            own.retain(|one| one != key);
            if own.is_empty() {
                self.of_asker.remove(&asker);
            }
        }
        Some(found)
    }

    fn keep(&mut self, key: String, asked: Asked, now: Timestamp) {
        let asker = asked.asker();
        let most = match asker {
            Asker::Place(_) => MOST_OF_PLACE,
            Asker::Link(_) | Asker::Account(_) => MOST_OF_ONE,
        };
        let own = self.of_asker.get(&asker);
        if let Some(oldest) = own.filter(|own| own.len() >= most).and_then(|own| own.front()) {
            let oldest = oldest.clone();
            self.remove(&oldest);
        }
        self.of_asker.entry(asker).or_default().push_back(key.clone());
        self.order.push_back(key.clone());
        self.asked.insert(key, (now, asked));
        while self.order.len() > MOST {
            let Some(oldest) = self.order.front().cloned() else { break };
            self.remove(&oldest);
        }
    }
}

impl Ceremonies {
    /// Keeps what was asked under a secret that its asker carries back.
    pub(crate) fn keep(&self, secret: &str, asked: Asked, now: Timestamp) {
        let pool = match asked {
            Asked::SignIn(..) => &self.strangers,
            _ => &self.known,
        };
        let mut pool = pool.lock().unwrap_or_else(PoisonError::into_inner);
        pool.keep(token_hash(secret), asked, now);
    }

    /// What was asked under this secret, once, and only while it is fresh.
    pub(crate) fn take(&self, secret: &str, now: Timestamp) -> Option<Asked> {
        let key = token_hash(secret);
        [&self.strangers, &self.known].into_iter().find_map(|pool| {
            let mut pool = pool.lock().unwrap_or_else(PoisonError::into_inner);
            let (at, asked) = pool.remove(&key)?;
            let age = now.duration_since(at);
            (!age.is_negative() && age.unsigned_abs() < TIME_TO_ANSWER).then_some(asked)
        })
    }
}

#[cfg(test)]
mod tests {
    use comity_domain::AccountId;
    use comity_outside::passkeys::RelyingParty;

    use super::*;

    #[test]
    fn whoever_asks_without_end_pushes_out_only_their_own() {
        let party = RelyingParty::of("http://localhost").map_err(|_| "a name").unwrap();
        let challenge = || party.ask_to_sign(&[]).map_err(|_| "a challenge").unwrap().1;
        let (all, now) = (Ceremonies::default(), Timestamp::UNIX_EPOCH);
        let place = |last| Source::of(std::net::Ipv4Addr::new(192, 0, 2, last).into());
        all.keep("quiet", Asked::SignIn(place(1), challenge()), now);
        for count in 0..3 * MOST_OF_PLACE {
            all.keep(&format!("loud {count}"), Asked::SignIn(place(2), challenge()), now);
        }
        assert!(all.take("loud 0", now).is_none());
        assert!(all.take(&format!("loud {}", 3 * MOST_OF_PLACE - 1), now).is_some());
        assert!(all.take("quiet", now).is_some());
        let (one, two) = (AccountId(uuid::Uuid::nil()), AccountId(uuid::Uuid::max()));
        let session = comity_domain::SignedInId(uuid::Uuid::nil());
        all.keep("other", Asked::Confirm(two, session, challenge()), now);
        for count in 0..=MOST_OF_ONE {
            all.keep(&format!("own {count}"), Asked::Confirm(one, session, challenge()), now);
        }
        assert!(all.take("own 0", now).is_none() && all.take("own 1", now).is_some());
        assert!(all.take("other", now).is_some());
        let pool = all.strangers.lock().unwrap();
        assert_eq!(pool.of_asker.len(), 1, "whoever waits no more is forgotten");
    }
}
