//! Organizations that apply for accreditation.

use comity_domain::Language;
use jiff::civil::{Date, DateTime};
use serde::Deserialize;

/// `stakeholders.toml`: the call, applications, lists, and stakeholders at a meeting. Times
/// are local to the session's zone.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stakeholders {
    /// When the call was issued.
    pub called: DateTime,
    /// The first day on which organizations apply.
    pub first_day: Date,
    /// The last day.
    pub last_day: Date,
    /// For how long they are accredited.
    pub period: String,
    /// What is disclosed of objections.
    pub disclosure: String,
    /// Who applied.
    #[serde(rename = "application")]
    pub applications: Vec<Application>,
    /// What was circulated.
    #[serde(rename = "list")]
    pub lists: Vec<List>,
    /// What was announced of a meeting.
    pub segment: Segment,
    /// The list of participants.
    pub participants: Issued,
}

/// An organization that applied.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Application {
    /// Its key.
    pub id: String,
    /// When it applied.
    pub applied: DateTime,
    /// Its name.
    pub name: String,
    /// What kind it is.
    pub kind: String,
    /// Its consultative status.
    pub consultative: String,
    /// Where it has its seat.
    pub seat: String,
    /// What it does, and why it applies.
    pub purpose: String,
    /// The contact person.
    pub person: String,
    /// That person's address.
    pub mail: String,
    /// The language in which it applied.
    pub language: Language,
    /// When it was admitted by its notice.
    pub notified: Option<DateTime>,
    /// When the Secretariat asked it something.
    pub asked: Option<DateTime>,
    /// What the Secretariat asked.
    #[serde(default)]
    pub question: String,
}

/// A list that went to States.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// When.
    pub circulated: DateTime,
    /// Until when States may object.
    pub deadline: DateTime,
    /// Its symbol.
    pub symbol: String,
    /// Keys of the applications on it.
    pub applications: Vec<String>,
    /// When the outcome was established.
    pub decided: Option<DateTime>,
    /// The State that asks for disclosure.
    pub asks: Option<String>,
    /// When it asked.
    pub asked: Option<DateTime>,
    /// Objections to those on it.
    #[serde(default, rename = "objection")]
    pub objections: Vec<Objection>,
}

/// A State's objection.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Objection {
    /// The State.
    pub state: String,
    /// Key of the application.
    pub application: String,
    /// When.
    pub made: DateTime,
    /// Why.
    pub reason: String,
    /// What may be known of it.
    pub release: String,
}

/// Who among stakeholders may attend, speak and file at a meeting.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Segment {
    /// Number of the meeting.
    pub meeting: i64,
    /// When it was announced.
    pub announced: DateTime,
    /// Who may attend.
    pub attend: String,
    /// Who may speak.
    pub speak: String,
    /// Who may file.
    pub file: String,
    /// Why.
    pub reason: String,
    /// Whom the Chair invites, by code.
    pub invited: Vec<String>,
}

/// The list of participants as it was issued.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Issued {
    /// When.
    pub issued: DateTime,
    /// Its symbol.
    pub symbol: String,
}
