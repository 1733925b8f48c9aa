//! What stakeholders may do, by session and mode of the meeting.
//!
//! The modalities that a body agreed on govern formal meetings alone. Of an informal meeting
//! each segment says who may attend, speak and file: whom the Chair invites, accredited or
//! not. Widening a segment is shown to delegations before it takes effect.

use jiff::{SignedDuration, Timestamp};

use crate::word_enum;

word_enum! {
    /// What a stakeholder may do or not.
    pub enum Activity {
        /// Be in the room.
        Attend => "attend",
        /// Take the floor.
        Speak => "speak",
        /// File written input.
        File => "file",
    }
}

word_enum! {
    /// Which stakeholders may.
    pub enum Circle {
        /// None.
        Nobody => "nobody",
        /// Whom the Chair invites, accredited or not.
        Invited => "invited",
        /// Those that are accredited.
        Accredited => "accredited",
        /// Those that are accredited, and whom the Chair invites.
        Both => "both",
    }
}

word_enum! {
    /// The kinds of meeting for which a session has modalities.
    pub enum Sitting {
        /// A formal meeting.
        Formal => "formal",
        /// A formal meeting, or part of one, that is dedicated to stakeholders.
        Dedicated => "dedicated",
        /// An informal meeting of which nothing else was said.
        Informal => "informal",
    }
}

/// What a stakeholder is, as far as modalities ask.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Footing {
    /// Accredited for this session.
    pub is_accredited: bool,
    /// Invited by the Chair: to this meeting, or into the body without an application.
    pub is_invited: bool,
}

impl Footing {
    /// Every footing there is.
    pub const ALL: [Footing; 4] = [
        Footing { is_accredited: false, is_invited: false },
        Footing { is_accredited: false, is_invited: true },
        Footing { is_accredited: true, is_invited: false },
        Footing { is_accredited: true, is_invited: true },
    ];
}

impl Circle {
    /// Whether a stakeholder on this footing is in it.
    pub const fn admits(self, footing: Footing) -> bool {
        match self {
            Circle::Nobody => false,
            Circle::Invited => footing.is_invited,
            Circle::Accredited => footing.is_accredited,
            Circle::Both => footing.is_accredited || footing.is_invited,
        }
    }
}

/// Who may do what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Access {
    /// Be in the room.
    pub attend: Circle,
    /// Take the floor.
    pub speak: Circle,
    /// File written input.
    pub file: Circle,
}

impl Access {
    /// Who may do this.
    pub const fn of(&self, activity: Activity) -> Circle {
        match activity {
            Activity::Attend => self.attend,
            Activity::Speak => self.speak,
            Activity::File => self.file,
        }
    }

    /// Whether anybody may do anything that they may not do under another one.
    pub fn is_wider_than(&self, other: &Access) -> bool {
        Activity::ALL.iter().any(|activity| {
            Footing::ALL.iter().any(|footing| {
                self.of(*activity).admits(*footing) && !other.of(*activity).admits(*footing)
            })
        })
    }
}

/// The table: the modalities of April 2022 for formal meetings, and what an informal meeting
/// begins with.
pub fn default_for(sitting: Sitting) -> Access {
    use Circle::{Accredited, Invited, Nobody};
    let row = |attend, speak, file| Access { attend, speak, file };
    match sitting {
        //                     attend      speak       file
        Sitting::Formal => row(Accredited, Nobody, Accredited),
        Sitting::Dedicated => row(Accredited, Accredited, Accredited),
        Sitting::Informal => row(Invited, Invited, Invited),
    }
}

/// The modalities of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Modalities {
    /// For formal meetings.
    pub formal: Access,
    /// For meetings dedicated to stakeholders.
    pub dedicated: Access,
}

impl Default for Modalities {
    fn default() -> Self {
        Modalities {
            formal: default_for(Sitting::Formal),
            dedicated: default_for(Sitting::Dedicated),
        }
    }
}

/// What was said of a meeting from an instant on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// When it was announced.
    pub announced_at: Timestamp,
    /// From when it holds.
    pub since: Timestamp,
    /// Whether it is dedicated to stakeholders, as far as it is formal.
    pub is_dedicated: bool,
    /// Who may do what, as far as it is informal.
    pub access: Access,
    /// Why, as announced.
    pub reason: Option<String>,
}

/// How long widening is shown to delegations before it takes effect.
pub const NOTICE: SignedDuration = SignedDuration::from_hours(24);

/// The segment in force at an instant: what was announced last of what holds by then. So
/// whatever is announced later also puts an end to what was announced before and lies ahead.
pub fn segment_at(segments: &[Segment], now: Timestamp) -> Option<&Segment> {
    segments.iter().filter(|one| one.since <= now).max_by_key(|one| one.announced_at)
}

/// What was announced and still lies ahead.
pub fn segment_ahead(segments: &[Segment], now: Timestamp) -> Option<&Segment> {
    let latest = segments.iter().max_by_key(|one| one.announced_at)?;
    (latest.since > now).then_some(latest)
}

/// Who may do what at a meeting in this mode.
pub fn access_at(modalities: &Modalities, formal: bool, segment: Option<&Segment>) -> Access {
    match (formal, segment) {
        (true, Some(segment)) if segment.is_dedicated => modalities.dedicated,
        (true, _) => modalities.formal,
        (false, Some(segment)) => segment.access,
        (false, None) => default_for(Sitting::Informal),
    }
}

/// From when a segment may hold that is announced now: one that widens anything, a notice
/// later.
pub fn earliest(before: &Access, after: &Access, now: Timestamp) -> Timestamp {
    if after.is_wider_than(before) {
        now.saturating_add(NOTICE).unwrap_or(Timestamp::MAX)
    } else {
        now
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Written out by hand once more: who may do what under the modalities of 2022, and in
    /// an informal meeting of which nothing was said.
    #[test]
    fn the_modalities_of_2022_are_this_table() {
        let accredited = Footing { is_accredited: true, is_invited: false };
        let invited = Footing { is_accredited: false, is_invited: true };
        let may = |sitting, activity, footing| default_for(sitting).of(activity).admits(footing);
        use {Activity as A, Sitting as S};
        for (sitting, activity, of_accredited, of_invited) in [
            (S::Formal, A::Attend, true, false),
            (S::Formal, A::Speak, false, false),
            (S::Formal, A::File, true, false),
            (S::Dedicated, A::Attend, true, false),
            (S::Dedicated, A::Speak, true, false),
            (S::Dedicated, A::File, true, false),
            (S::Informal, A::Attend, false, true),
            (S::Informal, A::Speak, false, true),
            (S::Informal, A::File, false, true),
        ] {
            assert_eq!(may(sitting, activity, accredited), of_accredited, "{sitting} {activity}");
            assert_eq!(may(sitting, activity, invited), of_invited, "{sitting} {activity}");
            assert!(!may(sitting, activity, Footing::default()), "{sitting} {activity}");
        }
    }

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(seconds).unwrap()
    }

    fn segment(announced: i64, since: i64, circle: Circle) -> Segment {
        Segment {
            announced_at: at(announced),
            since: at(since),
            is_dedicated: false,
            access: Access { attend: circle, speak: circle, file: circle },
            reason: None,
        }
    }

    #[test]
    fn what_widens_waits_and_what_narrows_does_not() {
        let of = |circle| Access { attend: Circle::Invited, speak: circle, file: Circle::Invited };
        let (narrow, wide) = (of(Circle::Nobody), of(Circle::Both));
        assert_eq!(earliest(&narrow, &wide, at(0)), at(24 * 60 * 60));
        assert_eq!(earliest(&wide, &narrow, at(0)), at(0));
        assert_eq!(earliest(&wide, &wide, at(0)), at(0));
        // Others instead of some is wider for those others.
        assert_eq!(earliest(&of(Circle::Invited), &of(Circle::Accredited), at(0)), at(86_400));
        for circle in Circle::ALL {
            assert!(!of(*circle).is_wider_than(&of(Circle::Both)), "{circle}");
        }
    }

    #[test]
    fn what_was_announced_last_holds_and_ends_what_lay_ahead() {
        let wide_ahead = segment(1, 50, Circle::Both);
        let narrow_now = segment(2, 2, Circle::Nobody);
        let only = [wide_ahead.clone()];
        assert_eq!(segment_at(&only, at(49)), None);
        assert_eq!(segment_ahead(&only, at(49)), Some(&wide_ahead));
        assert_eq!(segment_at(&only, at(50)), Some(&wide_ahead));
        assert_eq!(segment_ahead(&only, at(50)), None);
        let both = [wide_ahead, narrow_now.clone()];
        for now in [2, 50, 99] {
            assert_eq!(segment_at(&both, at(now)), Some(&narrow_now), "{now}");
            assert_eq!(segment_ahead(&both, at(now)), None, "{now}");
        }
    }

    #[test]
    fn a_segment_of_an_informal_meeting_says_nothing_of_a_formal_one() {
        let modalities = Modalities::default();
        let open = segment(0, 0, Circle::Both);
        assert_eq!(access_at(&modalities, true, Some(&open)), modalities.formal);
        assert_eq!(access_at(&modalities, false, Some(&open)), open.access);
        let dedicated = Segment { is_dedicated: true, ..open };
        assert_eq!(access_at(&modalities, true, Some(&dedicated)), modalities.dedicated);
    }
}
