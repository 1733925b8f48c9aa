//! How many members said what.

use comity_domain::Stance;
use serde::Serialize;

/// Members by what they said: the five expressed positions and the rest.
///
/// Who said nothing and who used one of the three words that count as unknown
/// ([`Stance::is_expressed`]) stand together in `unknown`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Counts {
    /// Support as it stands.
    pub support: u32,
    /// Support once changes are made.
    pub support_with_changes: u32,
    /// Neither for nor against.
    pub neutral: u32,
    /// A concern short of an objection.
    pub concern: u32,
    /// Objections.
    pub oppose: u32,
    /// No position known.
    pub unknown: u32,
}

impl Counts {
    /// From the tally of all eight words and the number of members.
    pub(crate) fn from_tally(tally: &Tally, members: u32) -> Self {
        let at = |stance: Stance| tally[stance.index()];
        let mut counts = Self {
            support: at(Stance::Support),
            support_with_changes: at(Stance::SupportWithChanges),
            neutral: at(Stance::Neutral),
            concern: at(Stance::Concern),
            oppose: at(Stance::Oppose),
            unknown: 0,
        };
        counts.unknown = members - counts.expressed();
        counts
    }

    /// Positions expressed.
    pub const fn expressed(&self) -> u32 {
        self.support + self.support_with_changes + self.neutral + self.concern + self.oppose
    }

    /// Support with or without changes.
    pub const fn in_favour(&self) -> u32 {
        self.support + self.support_with_changes
    }

    /// All members.
    pub const fn members(&self) -> u32 {
        self.expressed() + self.unknown
    }
}

/// One counter per word of [`Stance`], by [`Stance::index`]: eight of them, so that
/// the counting loop needs no branch for the words that count as unknown.
pub(crate) type Tally = [u32; 8];
