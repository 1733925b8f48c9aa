//! The numbers a Chair announces: quorum and thresholds, as exact fractions.

/// A share between nothing and all, exact: thresholds such as four fifths have no
/// exact binary form, and an item that stands on one must not fall off it by rounding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fraction {
    numerator: u32,
    denominator: u32,
}

/// The two numbers do not make a share between 0 and 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}/{1} is not a share between 0 and 1")]
pub struct NotAFraction(pub u32, pub u32);

impl Fraction {
    /// One half.
    pub const HALF: Fraction = Fraction { numerator: 1, denominator: 2 };
    /// Four fifths.
    pub const FOUR_FIFTHS: Fraction = Fraction { numerator: 4, denominator: 5 };

    /// The share `numerator/denominator`.
    ///
    /// # Errors
    /// [`NotAFraction`] when the denominator is zero or the share is above 1.
    pub const fn new(numerator: u32, denominator: u32) -> Result<Self, NotAFraction> {
        if denominator == 0 || numerator > denominator {
            return Err(NotAFraction(numerator, denominator));
        }
        Ok(Self { numerator, denominator })
    }

    /// Its two numbers, as given.
    pub const fn parts(self) -> (u32, u32) {
        (self.numerator, self.denominator)
    }

    /// Whether `part` of `whole` is less than this share. Of nothing, nothing is less.
    pub const fn is_above(self, part: u32, whole: u32) -> bool {
        // Two u32 multiplied always fit a u64.
        (part as u64) * (self.denominator as u64) < (whole as u64) * (self.numerator as u64)
    }
}

/// What the classes are measured against.
///
/// The default is the rule of the house; a body may announce another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The share of a group's members who must have expressed a position before
    /// the group is judged at all.
    pub quorum: Fraction,
    /// A group whose support, with or without changes, is below this share of its
    /// expressed positions divides the room.
    pub divided_below: Fraction,
    /// A group below this share leaves the support broad, not convergent; plain
    /// support below it means that changes are still asked for.
    pub broad_below: Fraction,
}

impl Default for Rule {
    fn default() -> Self {
        Self {
            quorum: Fraction::HALF,
            divided_below: Fraction::HALF,
            broad_below: Fraction::FOUR_FIFTHS,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_that_stands_on_the_threshold_is_not_below_it() {
        assert!(!Fraction::FOUR_FIFTHS.is_above(4, 5));
        assert!(!Fraction::FOUR_FIFTHS.is_above(3_435_973_836, 4_294_967_295));
        assert!(Fraction::FOUR_FIFTHS.is_above(3_435_973_835, 4_294_967_295));
        assert!(Fraction::HALF.is_above(1, 3));
        assert!(!Fraction::HALF.is_above(0, 0));
    }

    #[test]
    fn only_shares_between_nothing_and_all_are_taken() {
        assert_eq!(Fraction::new(1, 0), Err(NotAFraction(1, 0)));
        assert_eq!(Fraction::new(3, 2), Err(NotAFraction(3, 2)));
        assert_eq!(Fraction::new(2, 3).map(Fraction::parts), Ok((2, 3)));
        assert!(Fraction::new(0, 1).is_ok() && Fraction::new(1, 1).is_ok());
    }
}
