//! The working group, its mandate, its session and its meetings.

use jiff::civil::{Date, DateTime};
use serde::Deserialize;

use super::Texts;

/// `body.toml`: the fictional working group.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Its full name.
    pub name: Texts,
    /// Its short name, for breadcrumbs and headings.
    pub short_name: Texts,
    /// The sentence that marks everything here as an exercise.
    pub notice: Texts,
    /// The resolution that created it.
    pub mandate: Mandate,
    /// Its one session.
    pub session: Session,
    /// The six topics, in the order of the mandate.
    #[serde(rename = "topic")]
    pub topics: Vec<Topic>,
    /// The agenda, in order.
    #[serde(rename = "agenda_item")]
    pub agenda: Vec<AgendaItem>,
    /// The ten meetings, in order.
    #[serde(rename = "meeting")]
    pub meetings: Vec<Meeting>,
}

/// The fictional resolution a body works under.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mandate {
    /// Its symbol, which begins with `EX/`.
    pub symbol: String,
    /// The day it was adopted.
    pub adopted: Date,
    /// Its title.
    pub title: Texts,
    /// The passage that the Chair's letter quotes, word for word.
    pub passage: Texts,
}

/// A session of the body.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// Its key.
    pub id: String,
    /// `inter-sessional`, `substantive` or `organizational`.
    pub kind: String,
    /// Its first day, in [`Session::zone`].
    pub first_day: Date,
    /// Its last day.
    pub last_day: Date,
    /// The IANA time zone in which all times of this world are written.
    pub zone: String,
    /// Its name.
    pub name: Texts,
    /// Where it meets.
    pub place: Texts,
}

/// A topic of the mandate.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Its key: `threats`, `norms`, `law`, `confidence`, `capacity`, `dialogue`.
    pub id: String,
    /// Its name.
    pub name: Texts,
}

/// An item of the agenda.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgendaItem {
    /// Its number, from 1.
    pub number: u16,
    /// Keys of the topics it takes up.
    pub topics: Vec<String>,
    /// Its title.
    pub title: Texts,
}

/// Whether a meeting is formal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// With an agenda, rules of procedure and an official record.
    Formal,
    /// For exchange only; takes no decisions.
    Informal,
}

/// What may be kept and quoted of a meeting (design rule 10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Regime {
    /// There is an official record.
    OfficialRecord,
    /// Anyone may watch.
    PublicWebcast,
    /// Closed, not for attribution.
    Closed,
    /// Nothing is kept.
    NothingKept,
}

/// One meeting of three hours.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// Its number in the session, from 1.
    pub number: u16,
    /// When it begins, local to the session's zone.
    pub starts: DateTime,
    /// When it ends, local to the session's zone.
    pub ends: DateTime,
    /// Formal or informal.
    pub mode: Mode,
    /// What may be kept of it.
    pub regime: Regime,
    /// Numbers of the agenda items it takes up.
    pub agenda: Vec<u16>,
    /// Keys of the topics it takes up; none at the organizational opening.
    pub topics: Vec<String>,
}
