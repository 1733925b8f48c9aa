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

/// The most that wait in one pool; beyond it the oldest is forgotten. A person answers
/// within seconds, so the oldest of so many is one that nobody answers any more.
const MOST: usize = 2_048;

/// What was asked, and of whom: an answer counts for nothing else.
pub(crate) enum Asked {
    /// Anybody, to sign in.
    SignIn(Challenge),
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
}

impl Ceremonies {
    /// Keeps what was asked under a secret that its asker carries back.
    pub(crate) fn keep(&self, secret: &str, asked: Asked, now: Timestamp) {
        let pool = match asked {
            Asked::SignIn(_) => &self.strangers,
            _ => &self.known,
        };
        let mut pool = pool.lock().unwrap_or_else(PoisonError::into_inner);
        let key = token_hash(secret);
        pool.order.push_back(key.clone());
        pool.asked.insert(key, (now, asked));
        while pool.order.len() > MOST {
            if let Some(oldest) = pool.order.pop_front() {
                pool.asked.remove(&oldest);
            }
        }
    }

    /// What was asked under this secret, once, and only while it is fresh.
    pub(crate) fn take(&self, secret: &str, now: Timestamp) -> Option<Asked> {
        let key = token_hash(secret);
        [&self.strangers, &self.known].into_iter().find_map(|pool| {
            let mut pool = pool.lock().unwrap_or_else(PoisonError::into_inner);
            let (at, asked) = pool.asked.remove(&key)?;
            pool.order.retain(|one| *one != key);
            let age = now.duration_since(at);
            (!age.is_negative() && age.unsigned_abs() < TIME_TO_ANSWER).then_some(asked)
        })
    }
}
