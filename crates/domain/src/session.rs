//! Bodies, mandates, sessions and their meetings.

use jiff::{
    Timestamp,
    civil::{Date, DateTime, Time},
    tz::TimeZone,
};

use crate::{AgendaItemId, BodyId, MandateId, MeetingId, SessionId, TopicId, Wording, word_enum};

word_enum! {
    /// What a session is for.
    pub enum SessionKind {
        /// Negotiates and decides.
        Substantive => "substantive",
        /// Discusses between two substantive sessions, informally as a rule.
        Intersessional => "inter-sessional",
        /// Elects officers, adopts agenda and dates.
        Organisational => "organisational",
    }
}

word_enum! {
    /// What is kept of a meeting and who may quote it (design, rule 10).
    pub enum Regime {
        /// Summary or verbatim records are kept.
        OfficialRecord => "official-record",
        /// Broadcast to everybody.
        PublicWebcast => "public-webcast",
        /// Closed, not for attribution.
        Closed => "closed",
        /// Nothing is kept.
        NothingKept => "nothing-kept",
    }
}

impl Regime {
    /// The regime a meeting begins under when nobody chose: closed when informal.
    pub const fn default_for(formal: bool) -> Regime {
        if formal { Regime::OfficialRecord } else { Regime::Closed }
    }
}

/// A standing body, over years.
#[derive(Clone, Debug)]
pub struct Body {
    /// Its id.
    pub id: BodyId,
    /// Its name.
    pub name: Wording,
    /// Whether it is a fictional body of the exercise world (design, rule 6).
    pub exercise: bool,
}

/// The resolution or decision a body acts under.
#[derive(Clone, Debug)]
pub struct Mandate {
    /// Its id.
    pub id: MandateId,
    /// Document symbol, such as `A/RES/75/240`.
    pub symbol: String,
    /// Day of adoption.
    pub adopted_on: Option<Date>,
    /// Its title.
    pub title: Wording,
    /// The passage the body works from, quoted.
    pub quote: Option<Wording>,
}

/// A session of the body.
#[derive(Clone, Debug)]
pub struct Session {
    /// Its id.
    pub id: SessionId,
    /// The body it belongs to.
    pub body_id: BodyId,
    /// Its part of the address: lower-case letters, digits, hyphens.
    pub slug: String,
    /// Its name.
    pub name: Wording,
    /// What it is for.
    pub kind: SessionKind,
    /// First day.
    pub starts: Date,
    /// Last day.
    pub ends: Date,
    /// Where, in words.
    pub place: Option<Wording>,
    /// IANA time zone of the meetings.
    pub zone: String,
    /// Share of a group's members, in per cent, that must have expressed a
    /// position before anything is said of the group.
    pub quorum_percent: i64,
    /// The rule and thresholds as the Chair announced them, in the Chair's words.
    pub announced_rule: Option<Wording>,
    /// When they were announced.
    pub announced_at: Option<Timestamp>,
}

/// One meeting of a session.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// Its id.
    pub id: MeetingId,
    /// 1, 2, 3 … within the session.
    pub ordinal: i64,
    /// Its day.
    pub date: Date,
    /// It begins at this hour, in the session's zone.
    pub starts: Time,
    /// It ends at this hour.
    pub ends: Time,
    /// What it is about, if it has a heading of its own.
    pub title: Option<Wording>,
    /// Modes in the order they took effect; the first holds from the start.
    pub modes: Vec<Mode>,
    /// The topics it takes up.
    pub topics: Vec<TopicId>,
}

/// The mode of a meeting from an instant on.
#[derive(Clone, Debug)]
pub struct Mode {
    /// From when; the first mode of a meeting holds from its beginning.
    pub since: Timestamp,
    /// Formal, or informal.
    pub formal: bool,
    /// What is kept and who may quote.
    pub regime: Regime,
    /// Why it was changed, as announced from the podium.
    pub reason: Option<String>,
}

impl Session {
    /// An hour of a day at the place of the meetings as an instant; `None` in a zone
    /// that is not known here.
    pub fn instant_of(&self, day: Date, hour: Time) -> Option<Timestamp> {
        let zone = TimeZone::get(&self.zone).ok()?;
        zone.to_ambiguous_timestamp(day.to_datetime(hour)).compatible().ok()
    }

    /// The day as of which the analysis reads membership of groups: the first. A State
    /// that joins a group while the session runs is counted in it from the next one on.
    pub const fn membership_day(&self) -> Date {
        self.starts
    }

    /// The day it is at the place of the meetings; in UTC where the zone is not known.
    pub fn day_of(&self, now: Timestamp) -> Date {
        self.clock_at(now).date()
    }

    /// What the clocks show at the place of the meetings; in UTC where the zone is not
    /// known.
    pub fn clock_at(&self, now: Timestamp) -> DateTime {
        TimeZone::get(&self.zone).unwrap_or(TimeZone::UTC).to_datetime(now)
    }
}

/// The most characters of a session's part of the address.
const LONGEST_SLUG: usize = 60;

/// Whether a text can stand in an address: lower-case letters, digits, single hyphens
/// between them.
pub fn is_slug(text: &str) -> bool {
    (1..=LONGEST_SLUG).contains(&text.len())
        && text.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// A part of the address made from a name: what of it can stand there, else its first day.
pub fn slug_of(name: &str, starts: Date) -> String {
    let mut slug = String::new();
    for word in name.to_lowercase().split(|c: char| !c.is_ascii_alphanumeric()) {
        // Room is left for a number behind it.
        if word.is_empty() || slug.len() + word.len() > LONGEST_SLUG - 12 {
            continue;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(word);
    }
    if slug.bytes().any(|b| b.is_ascii_lowercase()) { slug } else { starts.to_string() }
}

impl Meeting {
    /// The mode in force at an instant: the latest that has begun, else the first.
    pub fn mode_at(&self, now: Timestamp) -> Option<&Mode> {
        self.modes.iter().rev().find(|mode| mode.since <= now).or_else(|| self.modes.first())
    }
}

/// An item of the agenda.
#[derive(Clone, Debug)]
pub struct AgendaItem {
    /// Its id.
    pub id: AgendaItemId,
    /// Its number, such as `3` or `5 (a)`.
    pub number: String,
    /// Its title.
    pub title: Wording,
}

/// A topic under which questions, proposals and meetings are arranged.
#[derive(Clone, Debug)]
pub struct Topic {
    /// Its id.
    pub id: TopicId,
    /// 1, 2, 3 … within the session.
    pub ordinal: i64,
    /// Its title.
    pub title: Wording,
    /// The agenda item it falls under.
    pub agenda_item_id: Option<AgendaItemId>,
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;
    use crate::Language;

    fn session(zone: &str) -> Session {
        Session {
            id: SessionId(uuid::Uuid::nil()),
            body_id: BodyId(uuid::Uuid::nil()),
            slug: "x".to_owned(),
            name: Wording::new(Language::En, "x"),
            kind: SessionKind::Substantive,
            starts: date(2026, 12, 7),
            ends: date(2026, 12, 11),
            place: None,
            zone: zone.to_owned(),
            quorum_percent: 50,
            announced_rule: None,
            announced_at: None,
        }
    }

    #[test]
    fn a_name_becomes_a_part_of_the_address() {
        let day = date(2026, 12, 7);
        assert_eq!(slug_of("Fourth (substantive) Session!", day), "fourth-substantive-session");
        assert_eq!(slug_of("الدورة الرابعة", day), "2026-12-07");
        assert_eq!(slug_of("2026", day), "2026-12-07");
        assert!(is_slug(&slug_of(&"very long name ".repeat(30), day)));
        for bad in ["", "-a", "a-", "a--b", "A", "a b", "a/b", "é", &"a".repeat(61)] {
            assert!(!is_slug(bad), "{bad}");
        }
    }

    #[test]
    fn the_day_is_that_of_the_meetings_place() {
        let evening: Timestamp = "2026-12-08T03:00:00Z".parse().unwrap();
        assert_eq!(session("America/New_York").day_of(evening), date(2026, 12, 7));
        assert_eq!(session("Asia/Tokyo").day_of(evening), date(2026, 12, 8));
        let ten = session("America/New_York").instant_of(date(2026, 12, 7), time(10, 0, 0, 0));
        assert_eq!(ten.unwrap().to_string(), "2026-12-07T15:00:00Z");
        assert_eq!(session("Nowhere/Land").instant_of(date(2026, 12, 7), time(10, 0, 0, 0)), None);
    }

    #[test]
    fn the_mode_in_force_is_the_latest_that_has_begun() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let mode = |since: &str, formal| Mode {
            since: at(since),
            formal,
            regime: Regime::default_for(formal),
            reason: None,
        };
        let meeting = Meeting {
            id: MeetingId(uuid::Uuid::nil()),
            ordinal: 1,
            date: date(2026, 12, 7),
            starts: time(10, 0, 0, 0),
            ends: time(13, 0, 0, 0),
            title: None,
            modes: vec![mode("2026-12-07T15:00:00Z", true), mode("2026-12-07T16:00:00Z", false)],
            topics: Vec::new(),
        };
        for (now, formal) in [
            ("2026-12-01T00:00:00Z", true),
            ("2026-12-07T15:59:59Z", true),
            ("2026-12-07T16:00:00Z", false),
        ] {
            assert_eq!(meeting.mode_at(at(now)).unwrap().formal, formal, "{now}");
        }
    }
}
