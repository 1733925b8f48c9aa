//! What a delegation can say about a proposal.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A position on a proposal, from the warmest of the expressed ones to the three
/// words with which a delegation says that it has none yet.
///
/// The declaration order matters: the five expressed positions come first and
/// fall from support to opposition, so [`Stance::index`] orders them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    /// Supports the proposal as it stands.
    Support,
    /// Supports it once named changes are made.
    SupportWithChanges,
    /// Takes note, neither for nor against.
    Neutral,
    /// Has a concern that is not an objection.
    Concern,
    /// Objects.
    Oppose,
    /// Is open to it, without saying yes.
    OpenToIt,
    /// Wishes to know more before it speaks.
    WishesToKnowMore,
    /// Waits for instructions from its capital.
    AwaitingInstructions,
}

impl Stance {
    /// All eight, in declaration order.
    pub const ALL: [Stance; 8] = [
        Stance::Support,
        Stance::SupportWithChanges,
        Stance::Neutral,
        Stance::Concern,
        Stance::Oppose,
        Stance::OpenToIt,
        Stance::WishesToKnowMore,
        Stance::AwaitingInstructions,
    ];

    /// The word that stands in files, forms and the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Stance::Support => "support",
            Stance::SupportWithChanges => "support-with-changes",
            Stance::Neutral => "neutral",
            Stance::Concern => "concern",
            Stance::Oppose => "oppose",
            Stance::OpenToIt => "open-to-it",
            Stance::WishesToKnowMore => "wishes-to-know-more",
            Stance::AwaitingInstructions => "awaiting-instructions",
        }
    }

    /// Whether the delegation has expressed a position. The other three words
    /// count as unknown in every bound, exactly like saying nothing.
    pub const fn is_expressed(self) -> bool {
        self.index() < 5
    }

    /// Whether it counts as support, with or without changes.
    pub const fn is_support(self) -> bool {
        matches!(self, Stance::Support | Stance::SupportWithChanges)
    }

    /// Its place in [`Stance::ALL`], 0 to 7.
    pub const fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Stance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The text was not one of the eight words of [`Stance`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "“{0}” is not a position: support, support-with-changes, neutral, concern, oppose, \
     open-to-it, wishes-to-know-more or awaiting-instructions"
)]
pub struct UnknownStance(pub String);

impl FromStr for Stance {
    type Err = UnknownStance;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Stance::ALL
            .into_iter()
            .find(|stance| stance.as_str() == text)
            .ok_or_else(|| UnknownStance(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_is_the_same_in_text_and_in_json() {
        for (place, stance) in Stance::ALL.into_iter().enumerate() {
            assert_eq!(stance.index(), place);
            assert_eq!(stance.as_str().parse(), Ok(stance));
            let json = serde_json::to_string(&stance).expect("a stance is always JSON");
            assert_eq!(json, format!("\"{stance}\""));
        }
    }

    #[test]
    fn five_are_expressed_and_two_of_them_are_support() {
        let expressed = Stance::ALL.into_iter().filter(|s| s.is_expressed()).count();
        let support = Stance::ALL.into_iter().filter(|s| s.is_support()).count();
        assert_eq!((expressed, support), (5, 2));
    }

    #[test]
    fn other_words_are_refused_by_name() {
        for word in ["", "maybe", "Support", "support ", "unknown"] {
            assert_eq!(word.parse::<Stance>(), Err(UnknownStance(word.to_owned())));
        }
    }
}
