//! The six classes.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Counts, Rule};

/// How far an item has converged, best first; the declaration order is the rank.
///
/// Decided on raw rates per group over expressed positions, under every declared
/// partition at once: one group is enough to hold an item back, and no amount of
/// support elsewhere makes up for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Nothing stands against it.
    Convergent,
    /// A concern is left, or in some group plain support is not yet broad.
    ConvergentWithChanges,
    /// No objection, but some group's support is not broad.
    BroadSupport,
    /// As much support or more, and somebody objects.
    BroadSupportObjectionsRemain,
    /// Some group does not support it by the majority the rule asks for.
    Divided,
    /// Some group has said too little to be judged.
    TooLittleKnown,
}

impl Class {
    /// All six, in rank order.
    pub const ALL: [Class; 6] = [
        Class::Convergent,
        Class::ConvergentWithChanges,
        Class::BroadSupport,
        Class::BroadSupportObjectionsRemain,
        Class::Divided,
        Class::TooLittleKnown,
    ];

    /// The word that stands in JSON and in addresses.
    pub const fn as_str(self) -> &'static str {
        match self {
            Class::Convergent => "convergent",
            Class::ConvergentWithChanges => "convergent-with-changes",
            Class::BroadSupport => "broad-support",
            Class::BroadSupportObjectionsRemain => "broad-support-objections-remain",
            Class::Divided => "divided",
            Class::TooLittleKnown => "too-little-known",
        }
    }

    /// The class of an item with these groups and, in the whole room, these counts.
    /// The first test that matches wins.
    pub(crate) fn of(groups: &[Counts], room: &Counts, rule: &Rule) -> Self {
        // Every group is looked at once; one is enough for each of these.
        let (mut unheard, mut against, mut narrow, mut asking) =
            (groups.is_empty(), false, false, false);
        for group in groups {
            let (in_favour, expressed) = (group.in_favour(), group.expressed());
            unheard |= !has_quorum(group, rule);
            against |= rule.divided_below.is_above(in_favour, expressed);
            narrow |= rule.broad_below.is_above(in_favour, expressed);
            asking |= rule.broad_below.is_above(group.support, expressed);
        }
        if unheard {
            Class::TooLittleKnown
        } else if against {
            Class::Divided
        } else if room.oppose > 0 {
            Class::BroadSupportObjectionsRemain
        } else if narrow {
            Class::BroadSupport
        } else if room.concern > 0 || asking {
            Class::ConvergentWithChanges
        } else {
            Class::Convergent
        }
    }
}

/// Whether enough members of the group have expressed a position. Under any quorum
/// somebody must have: a group that is silent has no rate.
pub(crate) fn has_quorum(group: &Counts, rule: &Rule) -> bool {
    group.expressed() > 0 && !rule.quorum.is_above(group.expressed(), group.members())
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
