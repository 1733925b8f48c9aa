//! What a delegation says of a proposal.

use crate::word_enum;

word_enum! {
    /// A position on a proposal, in the eight words delegations use.
    ///
    /// The first five are *expressed* positions. The last three say something too,
    /// but not what the delegation thinks of the proposal: they count as unknown in
    /// every bound (design, rule 2).
    pub enum Stance {
        /// Supports it as it stands.
        Support => "support",
        /// Supports it if the named changes are made.
        SupportWithChanges => "support-with-changes",
        /// Neither supports nor opposes it.
        Neutral => "neutral",
        /// Has a concern that something could meet.
        Concern => "concern",
        /// Opposes it.
        Oppose => "oppose",
        /// Is open to it.
        OpenToIt => "open-to-it",
        /// Wishes to know more before saying anything.
        WishesToKnowMore => "wishes-to-know-more",
        /// Awaits instructions from the capital.
        AwaitingInstructions => "awaiting-instructions",
    }
}

impl Stance {
    /// Whether it counts as support, with or without changes.
    pub const fn is_support(self) -> bool {
        matches!(self, Stance::Support | Stance::SupportWithChanges)
    }

    /// Whether it can say which changes are asked for, or what would meet the concern.
    pub const fn may_ask(self) -> bool {
        matches!(self, Stance::SupportWithChanges | Stance::Concern | Stance::Oppose)
    }

    /// Its place in [`Stance::ALL`], 0 to 7: from support to opposition, then the
    /// three that count as unknown.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Whether it is one of the five expressed positions.
    pub const fn is_expressed(self) -> bool {
        matches!(
            self,
            Stance::Support
                | Stance::SupportWithChanges
                | Stance::Neutral
                | Stance::Concern
                | Stance::Oppose
        )
    }
}
