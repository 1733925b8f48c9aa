//! The five regional groups for electoral purposes, with dates and sources.

use std::sync::LazyLock;

use jiff::civil::Date;

use super::rows;

const SOURCE: &str = include_str!("../../data/regional-groups.tsv");

/// A regional group of Member States for electoral purposes.
///
/// Its official name is the text `group-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RegionalGroup {
    /// Group of African States.
    Africa,
    /// Group of Asia-Pacific States.
    AsiaPacific,
    /// Group of Eastern European States.
    EasternEurope,
    /// Group of Latin American and Caribbean States.
    LatinAmericaAndCaribbean,
    /// Group of Western European and other States.
    WesternEuropeAndOthers,
}

impl RegionalGroup {
    /// All five, in the English alphabetical order of their names.
    pub const ALL: [RegionalGroup; 5] = [
        RegionalGroup::Africa,
        RegionalGroup::AsiaPacific,
        RegionalGroup::EasternEurope,
        RegionalGroup::LatinAmericaAndCaribbean,
        RegionalGroup::WesternEuropeAndOthers,
    ];

    /// The usual abbreviation: `AFR`, `APG`, `EEG`, `GRULAC`, `WEOG`.
    pub const fn code(self) -> &'static str {
        match self {
            RegionalGroup::Africa => "AFR",
            RegionalGroup::AsiaPacific => "APG",
            RegionalGroup::EasternEurope => "EEG",
            RegionalGroup::LatinAmericaAndCaribbean => "GRULAC",
            RegionalGroup::WesternEuropeAndOthers => "WEOG",
        }
    }

    /// The group with a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.code() == code)
    }
}

/// That a State belongs to a group, from when to when, and who says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// The State's alpha-2 code.
    pub state: &'static str,
    /// The group.
    pub group: RegionalGroup,
    /// The first day; `None` where it is not known.
    pub since: Option<Date>,
    /// The last day; `None` while it lasts.
    pub until: Option<Date>,
    /// Where the row comes from, with what is special about it.
    pub source: &'static str,
}

static MEMBERSHIPS: LazyLock<Vec<Membership>> =
    LazyLock::new(|| rows(SOURCE).filter_map(membership).collect());

fn membership(row: Vec<&'static str>) -> Option<Membership> {
    let &[state, group, since, until, source] = row.as_slice() else { return None };
    let group = RegionalGroup::from_code(group)?;
    let day = |text: &str| match text {
        "" => Some(None),
        text => text.parse().ok().map(Some),
    };
    Some(Membership { state, group, since: day(since)?, until: day(until)?, source })
}

/// Every membership, sorted by the State's code.
pub fn memberships() -> &'static [Membership] {
    &MEMBERSHIPS
}

/// The group a State is counted in on a day. A membership whose beginning is not
/// known counts from the State's admission.
pub fn group_on(code: &str, day: Date) -> Option<RegionalGroup> {
    let admitted = super::find(code)?.since();
    MEMBERSHIPS
        .iter()
        .filter(|membership| membership.state == code)
        .find(|membership| {
            membership.since.unwrap_or(admitted) <= day
                && membership.until.is_none_or(|last| day <= last)
        })
        .map(|membership| membership.group)
}
