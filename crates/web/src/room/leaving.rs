//! The way out of the room: a draft that was signed off goes to the form of what it
//! becomes, which keeps a reference to it and no word of it.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use comity_acts::{Contributor, Fault, Faults, FromRoom, May, Proposer, Right, Room, keep_draft};
use comity_domain::{
    TopicId,
    room::{Draft, DraftKind, Needs, Purpose, Version},
};
use comity_store::{paper, proposal, question, room};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{Names, find};
use crate::{
    App,
    access::By,
    error::PageError,
    form::Posted,
    here::Here,
    kept::{kept, text},
    papers, positions,
    reader::Reader,
    statements,
};

/// The version that was read.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Read {
    pub version: i64,
}

/// A form that a signed-off draft fills. What is kept of it is a reference to the draft and
/// no word: those are opened for each page.
pub(crate) trait Leaving: Serialize + DeserializeOwned {
    /// The form for a draft that was signed off, which is for this topic.
    fn of_room(from: FromRoom, topic: Option<TopicId>) -> Self;
    /// The draft that was signed off and the version, as the acts take them.
    fn leaving(&self) -> Option<FromRoom>;
    /// Whether nothing was typed that would be lost.
    fn is_blank(&self) -> bool;
    /// Puts in what was signed off, or that nothing is any more.
    fn put(&mut self, signed: Option<Version>);
}

/// Puts in what was signed off in the private room, if it may still leave as it is.
pub(crate) async fn fill<R: Right, T: Leaving>(
    app: &App,
    may: &May<R>,
    typed: &mut T,
) -> Result<(), PageError> {
    if let Some(from) = typed.leaving() {
        typed.put(signed(app, may, from).await?);
    }
    Ok(())
}

/// What the actor typed into a form before and did not send, with what was signed off.
pub(crate) async fn begun<R: Right, T: Leaving>(
    app: &App,
    may: &May<R>,
    form: &str,
) -> Result<Option<T>, PageError> {
    let mut begun: Option<T> = kept(app, may, form).await?;
    if let Some(typed) = &mut begun {
        fill(app, may, typed).await?;
    }
    Ok(begun)
}

/// Fills a form with a draft that was signed off, as it begins with it; says whether it did.
/// What the actor began in it otherwise is not overwritten.
pub(crate) async fn take_in<R: Right, T: Leaving>(
    app: &App,
    may: &May<R>,
    form: &str,
    from: FromRoom,
    fresh: T,
) -> Result<bool, PageError> {
    if let Some(begun) = kept::<_, T>(app, may, form).await?
        && !begun.is_blank()
        && begun.leaving().is_none_or(|leaving| leaving.draft != from.draft)
    {
        return Ok(false);
    }
    keep_draft(&app.desk, may, form, Some(&text(&fresh)?)).await?;
    Ok(true)
}

/// The version that a form refers to, while it may leave as it is: the latest one, with
/// the names that the delegation's rule asks for.
pub(crate) async fn signed<R: Right>(
    app: &App,
    may: &May<R>,
    from: FromRoom,
) -> Result<Option<Version>, PageError> {
    let Some(of) = may.scope().room() else { return Ok(None) };
    let db = app.db();
    let found = room::draft::get(db, of, from.draft).await?;
    if found.is_none_or(|draft| !draft.is_open() || draft.version != from.version) {
        return Ok(None);
    }
    let given = room::sign_off::of_version(db, of, from.draft, from.version).await?;
    if room::rule(db, of).await?.needs(&given) != Needs::Nothing {
        return Ok(None);
    }
    Ok(room::draft::version(db, of, from.draft, from.version).await?)
}

/// The topic that a text is for, by itself or through its question.
async fn topic_of<R: Right>(
    app: &App,
    may: &May<R>,
    purpose: Option<Purpose>,
) -> Result<Option<TopicId>, PageError> {
    match purpose {
        None => Ok(None),
        Some(Purpose::Topic(id)) => Ok(Some(id)),
        Some(Purpose::Proposal(_) | Purpose::Revises { .. }) => Ok(None),
        Some(Purpose::Question(id)) => {
            let found = question::get(app.db(), may.scope(), id).await?;
            Ok(found.and_then(|(question, _)| question.topic_id))
        }
    }
}

/// Takes the signed-off text to the form of what it becomes, where its audience is chosen.
pub(super) async fn file(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Contributor>,
    here: Here,
    Path(names): Path<Names>,
    Posted(read): Posted<Read>,
) -> Result<Response, PageError> {
    let of = reader.scope.room().ok_or(PageError::NotFound)?;
    let draft = find(&app, of, &here, &names).await?;
    let key = if draft.version != read.version {
        "error-room-changed"
    } else {
        match way_out(&app, &reader, &may, &here, &draft).await? {
            Ok(to) => return Ok(Redirect::to(&to).into_response()),
            Err(key) => key,
        }
    };
    let faults = Faults(vec![Fault { field: None, key, value: None }]);
    let may: May<Room> = may.also().ok_or(PageError::NotFound)?;
    super::show::refused(&app, &reader, &may, &here, draft, &faults).await
}

/// Where the form is of what the draft becomes, filled with it; or why it is not.
async fn way_out(
    app: &App,
    reader: &Reader,
    may: &May<Contributor>,
    here: &Here,
    draft: &Draft,
) -> Result<Result<String, &'static str>, PageError> {
    let of = may.scope().room().ok_or(PageError::NotFound)?;
    let version = room::draft::version(app.db(), of, draft.id, draft.version).await?;
    let version = version.ok_or(PageError::NotFound)?;
    let from = FromRoom { draft: draft.id, version: draft.version };
    let base = here.base(reader.language);
    let proposer = || may.also::<Proposer>().ok_or(PageError::NotFound);
    let topic = topic_of(app, may, version.heading.purpose).await?;
    Ok(match version.heading.kind {
        DraftKind::Statement => {
            let form = statements::draft_form(here.session.id);
            let fresh = statements::Typed::of_room(from, topic);
            let is_taken = take_in(app, may, &form, from, fresh).await?;
            is_taken.then(|| format!("{base}/statements/new")).ok_or("error-room-other-draft")
        }
        DraftKind::Paper => {
            let (may, form) = (proposer()?, papers::draft_form(here.session.id));
            let fresh = papers::Typed::of_room(from, topic);
            let is_taken = take_in(app, &may, &form, from, fresh).await?;
            is_taken.then(|| format!("{base}/papers/new")).ok_or("error-room-other-paper")
        }
        DraftKind::Revision => {
            let own = may.participant();
            let found = match version.heading.purpose {
                Some(Purpose::Revises { paper: id, version }) => {
                    let found = paper::get(app.db(), may.scope(), id).await?;
                    found.filter(|found| found.proposer == own).zip(Some(version))
                }
                _ => None,
            };
            let Some((paper, of)) = found else { return Ok(Err("error-room-revises")) };
            let to = papers::way_out(app, reader, &proposer()?, here, &paper, of, from).await?;
            to.ok_or("error-room-other-revision")
        }
        DraftKind::Position => {
            let on = match version.heading.purpose {
                Some(Purpose::Proposal(id)) => proposal::get(app.db(), may.scope(), id).await?,
                _ => None,
            };
            let Some(on) = on else { return Ok(Err("error-room-proposal")) };
            let to = positions::way_out(app, reader, &proposer()?, here, &on, draft).await?;
            to.ok_or("error-room-other-position")
        }
    })
}
