//! Political and regional groups of States, with dates and sources.
//!
//! Who belongs to a group says nothing of what a State holds; nothing here stands for
//! a position.

use std::sync::LazyLock;

use jiff::civil::{Date, date};

use super::rows;

const SOURCE: &str = include_str!("../../data/political-groups.tsv");

/// The day as of which the list was last gone through.
pub const LISTED_ON: Date = date(2026, 11, 25);

/// The codes of the groups, in the order of the alphabet. A group's official name is
/// the text `group-<code>`.
pub const POLITICAL_GROUPS: [&str; 18] = [
    "ARAB", "ASEAN", "AU", "CARICOM", "CELAC", "CSTO", "EU", "G77", "GCC", "MERCOSUR", "NAM",
    "NORDIC", "OAS", "OIC", "OSCE", "PIF", "SCO", "SICA",
];

/// That a State belongs to a political or regional group, from when to when, and who
/// says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupMember {
    /// The group's code, one of [`POLITICAL_GROUPS`].
    pub group: &'static str,
    /// The State's alpha-2 code.
    pub state: &'static str,
    /// The first day; `None` where it is not known.
    pub since: Option<Date>,
    /// The last day; `None` while it lasts.
    pub until: Option<Date>,
    /// The public document that says so.
    pub source: &'static str,
    /// What is special about the row; empty as a rule.
    pub note: &'static str,
}

impl GroupMember {
    /// Whether it holds on a day. An unknown beginning counts as long ago.
    pub fn holds_on(&self, day: Date) -> bool {
        self.since.is_none_or(|since| since <= day) && self.until.is_none_or(|until| day <= until)
    }
}

static MEMBERS: LazyLock<Vec<GroupMember>> =
    LazyLock::new(|| rows(SOURCE).filter_map(member).collect());

fn member(row: Vec<&'static str>) -> Option<GroupMember> {
    let &[group, state, since, until, note, source] = row.as_slice() else { return None };
    let group = POLITICAL_GROUPS.into_iter().find(|known| *known == group)?;
    let day = |text: &str| match text {
        "" => Some(None),
        text => text.parse().ok().map(Some),
    };
    Some(GroupMember { group, state, since: day(since)?, until: day(until)?, source, note })
}

/// Every membership of a political or regional group, sorted by group, State and day.
pub fn group_members() -> &'static [GroupMember] {
    &MEMBERS
}
