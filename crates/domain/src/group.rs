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
    /// The day of the list from which it was brought in; `None` where it was entered here.
    pub listed_on: Option<Date>,
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
    /// Where its end is written, if that was said apart.
    pub end_source: Option<String>,
}

impl Group {
    /// Who belongs to it on a day, each State once.
    pub fn members_on(&self, day: Date) -> Vec<ParticipantId> {
        let mut held = Vec::new();
        for member in self.members.iter().filter(|member| member.holds_on(day)) {
            if !held.contains(&member.participant_id) {
                held.push(member.participant_id);
            }
        }
        held
    }

    /// The days from which its membership was another than the day before, as far as
    /// the dates are known, the earliest first.
    pub fn changes(&self) -> Vec<Date> {
        let after = |until: Date| until.tomorrow().ok();
        let mut days: Vec<Date> = self
            .members
            .iter()
            .flat_map(|member| [member.since, member.until.and_then(after)])
            .flatten()
            .collect();
        days.sort_unstable();
        days.dedup();
        days
    }
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
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn memberships_overlap_when_a_day_lies_in_both() {
        let member = |since, until| Membership {
            participant_id: ParticipantId(uuid::Uuid::nil()),
            since,
            until,
            source: String::new(),
            end_source: None,
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

    /// Days of one month, so that intervals meet often.
    fn interval() -> impl Strategy<Value = Membership> {
        let day = || proptest::option::of(1_i8..=28);
        (0_u128..4, day(), day()).prop_map(|(who, one, other)| {
            let on = |day: i8| date(2026, 1, day);
            let ordered = one.zip(other).is_none_or(|(since, until)| since <= until);
            let (since, until) = if ordered { (one, other) } else { (other, one) };
            Membership {
                participant_id: ParticipantId(uuid::Uuid::from_u128(who)),
                since: since.map(on),
                until: until.map(on),
                source: "list".to_owned(),
                end_source: None,
            }
        })
    }

    proptest! {
        #[test]
        fn two_memberships_overlap_just_when_a_day_lies_in_both(
            one in interval(),
            other in interval(),
        ) {
            let shared = (0..=31).any(|day| {
                let day = date(2025, 12, 31).saturating_add(jiff::Span::new().days(day));
                one.holds_on(day) && other.holds_on(day)
            });
            let same = one.participant_id == other.participant_id;
            prop_assert_eq!(one.overlaps(&other), same && shared);
        }

        #[test]
        fn membership_changes_on_the_days_it_says_and_on_no_other(
            members in proptest::collection::vec(interval(), 0..6),
        ) {
            let group = Group {
                id: GroupId(uuid::Uuid::nil()),
                code: "GLS".to_owned(),
                partition: "GLS".to_owned(),
                name: Wording::new(crate::Language::En, "Lakes"),
                governs: false,
                listed_on: None,
                members,
            };
            let changes = group.changes();
            for offset in 0..=31 {
                let before = date(2025, 12, 31).saturating_add(jiff::Span::new().days(offset));
                let day = before.saturating_add(jiff::Span::new().days(1));
                let on = |day| {
                    let mut held = group.members_on(day);
                    held.sort_unstable();
                    held
                };
                prop_assert!(on(before) == on(day) || changes.contains(&day), "{day}");
            }
        }
    }
}
