//! A position that was drafted and signed off in the private room of its delegation: the
//! form keeps a reference to it, and its words are opened for each page.

use comity_acts::{FromRoom, May, Proposer};
use comity_domain::{
    Stance,
    proposal::Proposal,
    room::{Draft, DraftKind, Purpose, Version},
};
use comity_store::room;

use super::take::{TakeForm, draft_form};
use crate::{App, error::PageError, here::Here, kept::kept, reader::Reader, room::signed};

/// What a form refers to in the room.
pub(super) enum Referred {
    /// Nothing: the position is typed.
    Nothing,
    /// A draft that may not leave as a position on this proposal: it was changed, lacks a
    /// name, or is none of this delegation's.
    Void,
    /// A draft that was signed off.
    Signed(FromRoom, Box<Version>),
}

impl Referred {
    /// The stance and what is asked for: as signed, else as typed.
    pub(super) fn position<'a>(&'a self, form: &'a TakeForm) -> (Option<Stance>, &'a str) {
        match self {
            Referred::Nothing => (form.stance.parse().ok(), &form.changes),
            Referred::Void => (None, ""),
            Referred::Signed(_, version) => (version.heading.stance, &version.text),
        }
    }

    pub(super) fn is_void(&self) -> bool {
        matches!(self, Referred::Void)
    }
}

/// What a form shows of a signed position.
pub(super) struct SignedPosition {
    pub stance: String,
    pub changes: String,
    pub lang: &'static str,
}

impl SignedPosition {
    pub(super) fn of(reader: &Reader, referred: &Referred) -> Option<SignedPosition> {
        let Referred::Signed(_, version) = referred else { return None };
        let stance = version.heading.stance?;
        Some(SignedPosition {
            stance: reader.words.t(format!("stance-{stance}")),
            changes: version.text.clone(),
            lang: version.heading.language.code(),
        })
    }
}

/// How addresses and forms refer to a draft: its number and version, `3.2`.
fn reference(draft: &Draft) -> String {
    format!("{}.{}", draft.number, draft.version)
}

/// The draft that a form on this proposal refers to.
pub(super) async fn referred(
    app: &App,
    may: &May<Proposer>,
    here: &Here,
    on: &Proposal,
    given: &str,
) -> Result<Referred, PageError> {
    if given.is_empty() {
        return Ok(Referred::Nothing);
    }
    let read = given.split_once('.').and_then(|(number, version)| {
        Some((number.parse::<i64>().ok()?, version.parse::<i64>().ok()?))
    });
    let (Some((number, version)), Some(of)) = (read, may.scope().room()) else {
        return Ok(Referred::Void);
    };
    let found = room::draft::by_number(app.db(), of, here.session.id, number).await?;
    let Some(draft) = found else { return Ok(Referred::Void) };
    let from = FromRoom { draft: draft.id, version };
    let is_on = |version: &Version| {
        version.heading.kind == DraftKind::Position
            && version.heading.purpose == Some(Purpose::Proposal(on.id))
    };
    let version = signed(app, may, from).await?.filter(is_on);
    Ok(version.map_or(Referred::Void, |version| Referred::Signed(from, Box::new(version))))
}

/// Where the form is on which a signed-off draft leaves the room; none when the actor began
/// a position on this proposal otherwise, which is not overwritten.
pub(crate) async fn way_out(
    app: &App,
    reader: &Reader,
    may: &May<Proposer>,
    here: &Here,
    on: &Proposal,
    draft: &Draft,
) -> Result<Option<String>, PageError> {
    let begun: Option<TakeForm> = kept(app, may, &draft_form(here, on.number)).await?;
    if begun.is_some_and(|form| form.from_room.is_empty()) {
        return Ok(None);
    }
    let base = here.base(reader.language);
    let reference = reference(draft);
    Ok(Some(format!("{base}/proposals/{}/position?from_room={reference}", on.number)))
}
