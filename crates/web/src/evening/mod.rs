//! The evening report: what a delegation takes home from a day. Its own notes, and what
//! it may read; for nobody outside the delegation.

mod paper;
mod report;

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{ActError, Faults, NewOwnNote, OfDelegation, keep_own_note, remove_own_note};
use comity_domain::OwnNoteId;
use comity_store::own_note;
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Posted, Shown, faults_of},
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
    routing::{Routes, get},
};

const BASE: &str = "/{language}/s/{session}/evening";

pub(crate) fn routes() -> Routes {
    Routes::new()
        .route(BASE, get(show).post(keep))
        .route(&format!("{BASE}/notes/{{note}}/remove"), get(ask).post(remove))
        .route(&format!("{BASE}/{{day}}/document/{{format}}"), get(paper::give))
}

/// The day asked for.
#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    on: String,
}

impl Asked {
    /// The day, else today at the place of the meetings.
    fn day(&self, reader: &Reader, here: &Here) -> Date {
        self.on.parse().unwrap_or_else(|_| here.session.day_of(reader.now))
    }
}

/// What was typed into the form for a note.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
struct Typed {
    meeting: String,
    topic: String,
    text: String,
}

async fn show(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<OfDelegation>,
    Query(asked): Query<Asked>,
) -> Result<Html<String>, PageError> {
    let day = asked.day(&reader, &here);
    let typed = Typed::default();
    Ok(Html(report::page(&app, &reader, &here, &may, day, &typed, Shown::default()).await?))
}

/// A note is made today, whatever day the page showed.
async fn keep(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<OfDelegation>,
    Posted(typed): Posted<Typed>,
) -> Result<Response, PageError> {
    let mut faults = Faults::default();
    let mut new = NewOwnNote { text: typed.text.clone(), ..NewOwnNote::default() };
    if !typed.meeting.is_empty() {
        match typed.meeting.parse() {
            Ok(id) => new.meeting = Some(id),
            Err(_) => faults.field("meeting", "error-own-note-meeting"),
        }
    }
    if !typed.topic.is_empty() {
        match typed.topic.parse() {
            Ok(id) => new.topic = Some(id),
            Err(_) => faults.field("topic", "error-statement-topic"),
        }
    }
    let done = match faults.check() {
        Ok(()) => keep_own_note(&app.desk, &may, &here.session, new).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(id) => {
            let target = format!("{}/evening#note-{id}", here.base(reader.language));
            Ok(Redirect::to(&target).into_response())
        }
        Err(error) => {
            let shown = Shown::of(&faults_of(error)?, &reader.words);
            let day = here.session.day_of(reader.now);
            let html = report::page(&app, &reader, &here, &may, day, &typed, shown).await?;
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
        }
    }
}

#[derive(Template)]
#[template(path = "evening/remove.html")]
struct RemovePage {
    frame: Frame,
    paragraphs: Vec<String>,
    action: String,
    back: String,
}

/// Asks before a note goes: nothing brings it back.
async fn ask(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<OfDelegation>,
    Path(names): Path<HashMap<String, String>>,
    Query(asked): Query<Asked>,
) -> Result<Html<String>, PageError> {
    let id: OwnNoteId =
        names.get("note").and_then(|id| id.parse().ok()).ok_or(PageError::NotFound)?;
    let all = own_note::of_session(app.db(), reader.scope, here.session.id).await?;
    let found = all.into_iter().find(|note| note.id == id).ok_or(PageError::NotFound)?;
    let day = asked.day(&reader, &here);
    let base = format!("{}/evening", here.base(reader.language));
    let action = format!("{base}/notes/{id}/remove?on={day}");
    let page = RemovePage {
        frame: Frame::of(&reader, &here, Part::Today)
            .crumb(reader.words.t("evening-title"), base.clone())
            .crumb(reader.words.t("evening-remove"), action.clone()),
        paragraphs: found.text.split("\n\n").map(str::to_owned).collect(),
        back: format!("{base}?on={day}#note-{id}"),
        action,
    };
    Ok(Html(page.render()?))
}

async fn remove(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<OfDelegation>,
    Path(names): Path<HashMap<String, String>>,
    Query(asked): Query<Asked>,
) -> Result<Redirect, PageError> {
    let id: OwnNoteId =
        names.get("note").and_then(|id| id.parse().ok()).ok_or(PageError::NotFound)?;
    remove_own_note(&app.desk, &may, &here.session, id).await.map_err(|error| match error {
        ActError::Refused(_) => PageError::NotFound,
        other => other.into(),
    })?;
    let day = asked.day(&reader, &here);
    Ok(Redirect::to(&format!("{}/evening?on={day}", here.base(reader.language))))
}
