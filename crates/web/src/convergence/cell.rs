//! Which positions a number counts: the part of an address that opens it.

use comity_converge::Counts;
use comity_domain::Stance;

/// What a number on the page counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cell {
    /// One of the five expressed positions.
    Stance(Stance),
    /// No position known, or one of the three words that count as unknown.
    Unknown,
    /// Support with or without changes.
    InFavour,
    /// Support, and whoever could still come to it.
    Possible,
    /// Any expressed position.
    Expressed,
    /// Every member.
    All,
}

impl Cell {
    /// The six of a strip, from its start.
    pub const STRIP: [Cell; 6] = [
        Cell::Stance(Stance::Support),
        Cell::Stance(Stance::SupportWithChanges),
        Cell::Stance(Stance::Neutral),
        Cell::Stance(Stance::Concern),
        Cell::Stance(Stance::Oppose),
        Cell::Unknown,
    ];

    /// All of them.
    pub const ALL: [Cell; 10] = [
        Cell::Stance(Stance::Support),
        Cell::Stance(Stance::SupportWithChanges),
        Cell::Stance(Stance::Neutral),
        Cell::Stance(Stance::Concern),
        Cell::Stance(Stance::Oppose),
        Cell::Unknown,
        Cell::InFavour,
        Cell::Possible,
        Cell::Expressed,
        Cell::All,
    ];

    /// Its word in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Cell::Stance(stance) => stance.word(),
            Cell::Unknown => "unknown",
            Cell::InFavour => "in-favour",
            Cell::Possible => "possible",
            Cell::Expressed => "expressed",
            Cell::All => "all",
        }
    }

    /// The cell of a word.
    pub fn parse(word: &str) -> Option<Cell> {
        Self::ALL.into_iter().find(|cell| cell.word() == word)
    }

    /// The key of its name.
    pub fn key(self) -> String {
        match self {
            Cell::Stance(stance) => format!("stance-{}", stance.word()),
            other => format!("convergence-cell-{}", other.word()),
        }
    }

    /// Whether a participant with this stance, or with none known, falls under it.
    pub fn holds(self, stance: Option<Stance>) -> bool {
        let expressed = stance.filter(|stance| stance.is_expressed());
        match self {
            Cell::Stance(wanted) => expressed == Some(wanted),
            Cell::Unknown => expressed.is_none(),
            Cell::InFavour => expressed.is_some_and(Stance::is_support),
            Cell::Possible => expressed.is_none_or(Stance::is_support),
            Cell::Expressed => expressed.is_some(),
            Cell::All => true,
        }
    }

    /// Its number in these counts.
    pub fn of(self, counts: &Counts) -> u32 {
        match self {
            Cell::Stance(Stance::Support) => counts.support,
            Cell::Stance(Stance::SupportWithChanges) => counts.support_with_changes,
            Cell::Stance(Stance::Neutral) => counts.neutral,
            Cell::Stance(Stance::Concern) => counts.concern,
            Cell::Stance(Stance::Oppose) => counts.oppose,
            Cell::Stance(_) => 0,
            Cell::Unknown => counts.unknown,
            Cell::InFavour => counts.in_favour(),
            Cell::Possible => counts.in_favour() + counts.unknown,
            Cell::Expressed => counts.expressed(),
            Cell::All => counts.members(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_leads_back_to_its_cell() {
        assert!(Cell::ALL.starts_with(&Cell::STRIP));
        for cell in Cell::ALL {
            assert_eq!(Cell::parse(cell.word()), Some(cell));
        }
        assert_eq!(Cell::parse("open-to-it"), None);
    }

    #[test]
    fn the_strip_takes_everybody_exactly_once() {
        let everyone = Stance::ALL.iter().copied().map(Some).chain([None]);
        for stance in everyone {
            assert_eq!(Cell::STRIP.iter().filter(|cell| cell.holds(stance)).count(), 1);
        }
    }
}
