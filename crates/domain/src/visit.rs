//! Since when something is new to somebody.

use jiff::{SignedDuration, Timestamp};

/// A visit of an account: the moment of the one before it, and the latest of its own.
///
/// It belongs to the account alone. Nobody else is shown when somebody was here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visit {
    /// The last moment of the visit before; `None` at the first.
    pub before: Option<Timestamp>,
    /// The latest moment of this visit.
    pub latest: Timestamp,
}

impl Visit {
    /// How long somebody may be away and still be at the same visit: whoever opens what
    /// is new and comes back must find the rest still marked as new.
    pub const PAUSE: SignedDuration = SignedDuration::from_mins(30);

    /// How far what is kept of a visit may lag behind it: not every page is a write. A
    /// new visit then looks back a little further than it had to, and misses nothing.
    pub const STEP: SignedDuration = SignedDuration::from_mins(1);

    /// Whether a moment so shortly after the latest one needs to be kept.
    pub fn is_due(self, now: Timestamp) -> bool {
        now.duration_since(self.latest) > Self::STEP
    }

    /// The visit to which a moment belongs: the kept one goes on, or a new one begins.
    pub fn at(kept: Option<Visit>, now: Timestamp) -> Visit {
        match kept {
            None => Visit { before: None, latest: now },
            Some(kept) if now.duration_since(kept.latest) <= Self::PAUSE => {
                Visit { before: kept.before, latest: kept.latest.max(now) }
            }
            Some(kept) => Visit { before: Some(kept.latest), latest: now },
        }
    }

    /// Everything up to a moment has been seen: what comes later is new.
    pub fn seen_up_to(kept: Option<Visit>, up_to: Timestamp, now: Timestamp) -> Visit {
        let visit = Visit::at(kept, now);
        let before = visit.before.map_or(up_to, |before| before.max(up_to));
        Visit { before: Some(before.min(now)), latest: visit.latest }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn minute(minutes: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minutes)
    }

    #[test]
    fn a_visit_goes_on_for_a_pause_and_then_another_begins() {
        let first = Visit::at(None, minute(0));
        assert_eq!(first.before, None);
        let still = Visit::at(Some(first), minute(30));
        assert_eq!(still, Visit { before: None, latest: minute(30) });
        let next = Visit::at(Some(still), minute(61));
        assert_eq!(next, Visit { before: Some(minute(30)), latest: minute(61) });
        let seen = Visit::seen_up_to(Some(next), minute(60), minute(62));
        assert_eq!(seen.before, Some(minute(60)));
        // An older page cannot make anything new again, and none reaches into the future.
        assert_eq!(Visit::seen_up_to(Some(seen), minute(5), minute(63)).before, seen.before);
        let ahead = Visit::seen_up_to(Some(seen), minute(99), minute(63));
        assert_eq!(ahead.before, Some(minute(63)));
    }

    proptest! {
        #[test]
        fn nothing_between_two_visits_is_ever_missed(
            steps in proptest::collection::vec(0_i64..120, 1..40),
        ) {
            let (mut kept, mut now, mut latest): (Option<Visit>, _, _) = (None, 0, None);
            for step in steps {
                now += step;
                let visit = Visit::at(kept, minute(now));
                let is_kept = kept.is_none_or(|kept| kept.is_due(minute(now)));
                // What came after the last moment of the earlier visit is new in this one.
                if let (Some(before), Some(earlier)) = (visit.before, latest) {
                    prop_assert!(before <= earlier);
                }
                prop_assert!(visit.before.is_none_or(|before| before < visit.latest));
                prop_assert_eq!(visit.latest, minute(now));
                latest = Some(minute(now));
                kept = if is_kept { Some(visit) } else { kept };
            }
        }
    }
}
