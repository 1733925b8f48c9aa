//! The Chair's quantifiers: words for how many delegations, so that nobody is counted
//! in front of others (design, rule 5).
//!
//! The first word covers one delegation as well as three: a reader can never tell from
//! it that fewer than three stand behind it, let alone which.

use serde::{Deserialize, Serialize};

use crate::word_enum;

word_enum! {
    /// A word for a number of delegations, from none to most.
    pub enum Quantifier {
        /// No delegation.
        Nobody => "nobody",
        /// “Some delegations”: from one on.
        Some => "some",
        /// “Several delegations”.
        Several => "several",
        /// “Many delegations”.
        Many => "many",
        /// “Most delegations”: more than half of those there are.
        Most => "most",
    }
}

/// The least number from which “several” may begin: “some” then still covers three.
pub const LEAST_SEVERAL: i64 = 4;

/// From where on each word holds. The Chair announces it in the summary's footnote.
///
/// The defaults are a convention of this system; the practice of the United Nations
/// knows the words and their order, and no numbers for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thresholds {
    /// “Several” from this number of delegations on; at least [`LEAST_SEVERAL`].
    pub several_from: i64,
    /// “Many” from this share of the delegations on, in per cent.
    pub many_percent: i64,
    /// “Most” above this share of the delegations, in per cent; at least 50.
    pub most_percent: i64,
}

impl Default for Thresholds {
    fn default() -> Self {
        Thresholds { several_from: 5, many_percent: 25, most_percent: 50 }
    }
}

/// What is wrong with thresholds: the field of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadThreshold {
    /// “Several” would begin where “some” tells fewer than three.
    Several,
    /// “Many” is no share, or one above that of “most”.
    Many,
    /// “Most” would be half or less, or all.
    Most,
}

impl Thresholds {
    /// Everything that is wrong with them; nothing when they can be announced.
    pub fn faults(self) -> Vec<BadThreshold> {
        let mut found = Vec::new();
        if !(LEAST_SEVERAL..=1000).contains(&self.several_from) {
            found.push(BadThreshold::Several);
        }
        if !(1..=99).contains(&self.many_percent) || self.many_percent > self.most_percent {
            found.push(BadThreshold::Many);
        }
        if !(50..=99).contains(&self.most_percent) {
            found.push(BadThreshold::Most);
        }
        found
    }

    /// The word for `count` delegations out of `among`.
    ///
    /// In a small room the shares give way to the number: “many” and “most” are never
    /// fewer than “several”, so that no word reveals a count below three.
    pub fn word(self, count: usize, among: usize) -> Quantifier {
        // A body has some hundreds of delegations; hundredfold, they fit by far.
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let among = i64::try_from(among).unwrap_or(i64::MAX);
        if count == 0 {
            Quantifier::Nobody
        } else if count < self.several_from.max(LEAST_SEVERAL) {
            Quantifier::Some
        } else if count.saturating_mul(100) > self.most_percent.saturating_mul(among) {
            Quantifier::Most
        } else if count.saturating_mul(100) >= self.many_percent.saturating_mul(among) {
            Quantifier::Many
        } else {
            Quantifier::Several
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_can_be_announced_and_read_as_one_expects() {
        let defaults = Thresholds::default();
        assert!(defaults.faults().is_empty());
        let words = [0, 1, 4, 5, 8, 9, 18, 19, 36].map(|count| defaults.word(count, 36).word());
        assert_eq!(
            words,
            ["nobody", "some", "some", "several", "several", "many", "many", "most", "most"]
        );
    }

    #[test]
    fn every_fault_is_told() {
        let bad = Thresholds { several_from: 3, many_percent: 60, most_percent: 40 };
        assert_eq!(bad.faults(), [BadThreshold::Several, BadThreshold::Many, BadThreshold::Most]);
    }
}
