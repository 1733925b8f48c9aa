//! What somebody typed into the form of a draft, and the acts' input that comes of it. It
//! is kept sealed or not at all.

use comity_acts::NewRoomText;
use comity_domain::{
    Language,
    room::{DraftKind, Purpose, Version},
};
use comity_words::guess_language;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::purpose::{purpose_value, read_purpose};
use crate::reader::Reader;

/// The fields of the form, as they stand in it.
const FIELDS: [&str; 4] = ["title", "text", "language", "purpose"];

/// Those of the form of a position.
const OF_POSITION: [&str; 4] = ["purpose", "stance", "text", "language"];

/// Everything of the form, as typed. It has no `Debug`: it must not reach a log.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub title: String,
    pub text: String,
    pub language: String,
    pub purpose: String,
    /// Of a position.
    pub stance: String,
    /// What a new draft is to become; empty for a statement, and where it is begun already.
    #[serde(rename = "as")]
    pub kind: String,
    /// The version it goes on from; empty for a new draft.
    pub of_version: String,
}

/// What a new draft is to become, as the address says it; what does not read is a
/// statement.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Wished {
    #[serde(rename = "as")]
    kind: String,
    /// The number of the proposal on which a position is drafted.
    pub on: Option<i64>,
    /// The paper, as addresses name it, of which a new version is drafted.
    pub of: String,
}

impl Wished {
    pub fn kind(&self) -> DraftKind {
        self.kind.parse().unwrap_or_default()
    }
}

impl Typed {
    /// The form for a new draft, empty.
    pub fn new(kind: DraftKind) -> Typed {
        let kind = if kind == DraftKind::Statement { "" } else { kind.word() };
        Typed { kind: kind.to_owned(), ..Typed::default() }
    }

    pub fn of(version: &Version) -> Typed {
        Typed {
            title: version.heading.title.clone(),
            text: version.text.clone(),
            language: version.heading.language.code().to_owned(),
            purpose: version.heading.purpose.map(purpose_value).unwrap_or_default(),
            stance: version.heading.stance.map(|one| one.word().to_owned()).unwrap_or_default(),
            kind: String::new(),
            of_version: version.number.to_string(),
        }
    }

    /// What a new draft is to become.
    pub fn kind(&self) -> DraftKind {
        self.kind.parse().unwrap_or_default()
    }

    /// The act's input. A position that asks for nothing is in the language of whoever
    /// drafts it.
    pub fn text_of_room(&self, kind: DraftKind, reader: &Reader) -> NewRoomText {
        let purpose = match &*self.purpose {
            "" => None,
            // What does not read is no topic of the session either, and refused as such.
            given => Some(read_purpose(given).unwrap_or(Purpose::Topic(Uuid::nil().into()))),
        };
        let language: Option<Language> =
            self.language.parse().ok().or_else(|| guess_language(&self.text));
        let language = language.or((kind == DraftKind::Position).then_some(reader.language));
        NewRoomText {
            kind,
            title: self.title.clone(),
            language,
            purpose,
            stance: self.stance.parse().ok(),
            text: self.text.clone(),
        }
    }
}

/// The rest of the address under which a draft of a kind is begun; of a new version with its
/// paper.
pub(super) fn as_query(kind: DraftKind, of: &str) -> String {
    match kind {
        DraftKind::Revision => format!("?as={kind}&of={of}"),
        DraftKind::Statement => String::new(),
        DraftKind::Paper | DraftKind::Position => format!("?as={kind}"),
    }
}

/// The fields of the form of a kind, as they stand in it.
pub(super) const fn fields(kind: DraftKind) -> &'static [&'static str] {
    match kind {
        DraftKind::Statement | DraftKind::Paper | DraftKind::Revision => &FIELDS,
        DraftKind::Position => &OF_POSITION,
    }
}
