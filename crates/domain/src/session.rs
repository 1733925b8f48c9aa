//! Bodies, mandates, sessions and their meetings.

use jiff::{Timestamp, civil::Date, civil::Time};

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
