//! Regional and political groups with dated membership.

use jiff::civil::Date;

use crate::{GroupId, ParticipantId, Wording};

/// A group of States.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// Short code, unique within the body, such as `GRULAC`.
    pub code: String,
    /// The partition it is a part of. A political group is alone in its own.
    pub partition: String,
    /// Its name.
    pub name: Wording,
    /// Whether its partition governs the analysis.
    pub governs: bool,
    /// Members, with dates and a source each.
    pub members: Vec<Membership>,
}

/// That a State belongs to a group, from when until when, and who says so.
#[derive(Clone, Debug)]
pub struct Membership {
    /// The State.
    pub participant_id: ParticipantId,
    /// First day, if known.
    pub since: Option<Date>,
    /// Last day, if it has ended.
    pub until: Option<Date>,
    /// Where this is written.
    pub source: String,
}

impl Membership {
    /// Whether it holds on a day. An unknown beginning counts as long ago.
    pub fn holds_on(&self, day: Date) -> bool {
        self.since.is_none_or(|since| since <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// Whether the same State would stand in both on some day.
    pub fn overlaps(&self, other: &Membership) -> bool {
        let ends_before = |one: &Membership, next: &Membership| {
            one.until.zip(next.since).is_some_and(|(until, since)| until < since)
        };
        self.participant_id == other.participant_id
            && !ends_before(self, other)
            && !ends_before(other, self)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn memberships_overlap_when_a_day_lies_in_both() {
        let member = |since, until| Membership {
            participant_id: ParticipantId(uuid::Uuid::nil()),
            since,
            until,
            source: String::new(),
        };
        let (early, late) = (date(2000, 1, 1), date(2010, 1, 1));
        let until_early = member(None, Some(early));
        let from_early = member(Some(early), None);
        let from_late = member(Some(late), None);
        assert!(until_early.overlaps(&from_early) && from_early.overlaps(&until_early));
        assert!(!until_early.overlaps(&from_late) && !from_late.overlaps(&until_early));
        assert!(member(None, None).overlaps(&from_late));
        let mut elsewhere = from_late.clone();
        elsewhere.participant_id = ParticipantId(uuid::Uuid::max());
        assert!(!elsewhere.overlaps(&from_late));
    }
}
