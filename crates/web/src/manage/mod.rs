//! What the podium enters: sessions, meetings, agenda, topics, participants, groups;
//! and, for the Secretariat alone, accounts.

mod accounts;
mod delegation;
mod erasure;
mod fields;
mod groups;
mod listed;
mod meetings;
mod memberships;
mod overview;
mod participants;
mod recoveries;
mod roster;
mod session;

use askama::Template;
use axum::{
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::ActError;

pub(crate) use accounts::link_page;
pub(crate) use fields::{Form, Kind, Typed};
pub(crate) use meetings::{modes, regimes};
pub(crate) use session::{kinds, new_session};

use crate::{
    error::{PageError, own_page},
    form::{Shown, faults_of},
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
    routing::{Routes, get, post},
};

const BASE: &str = "/{language}/s/{session}/manage";
const OWN: &str = "/{language}/s/{session}/delegation";

pub(crate) fn routes() -> Routes {
    Routes::new()
        .route(BASE, get(overview::show))
        .route(&format!("{BASE}/sessions/new"), get(session::form).post(session::send))
        .route(
            &format!("{BASE}/mandates/new"),
            get(session::mandate_form).post(session::send_mandate),
        )
        .route(&format!("{BASE}/meetings/new"), get(meetings::form).post(meetings::send))
        .route(
            &format!("{BASE}/agenda/new"),
            get(meetings::agenda_form).post(meetings::send_agenda),
        )
        .route(&format!("{BASE}/topics/new"), get(meetings::topic_form).post(meetings::send_topic))
        .route(&format!("{BASE}/states"), post(overview::add_roster))
        .route(
            &format!("{BASE}/participants/new"),
            get(participants::form).post(participants::send),
        )
        .route(
            &format!("{BASE}/participants/{{code}}/withdraw"),
            get(participants::ask_withdraw).post(participants::withdraw),
        )
        .route(&format!("{BASE}/groups/new"), get(groups::form).post(groups::send))
        .route(&format!("{BASE}/groups/listed"), get(listed::form).post(listed::send))
        .route(
            &format!("{BASE}/groups/{{group}}/members/new"),
            get(memberships::form).post(memberships::send),
        )
        .route(
            &format!("{BASE}/groups/{{group}}/members/{{state}}/end"),
            get(memberships::ask_end).post(memberships::end),
        )
        .route(
            &format!("{BASE}/groups/{{group}}/members/{{state}}/{{since}}/mistake"),
            get(memberships::ask_mistake).post(memberships::mistake),
        )
        .route(&format!("{BASE}/groups/{{group}}/govern"), post(memberships::govern))
        .route(&format!("{BASE}/accounts"), get(accounts::list))
        .route(&format!("{BASE}/accounts/{{account}}/link"), post(accounts::link))
        .route(
            &format!("{BASE}/accounts/{{account}}/close"),
            get(accounts::ask_close).post(accounts::close),
        )
        .route(
            &format!("{BASE}/accounts/{{account}}/recover"),
            get(recoveries::form).post(recoveries::send),
        )
        .route(&format!("{BASE}/recoveries"), get(recoveries::list))
        .route(
            &format!("{BASE}/recoveries/{{recovery}}/approve"),
            get(recoveries::ask_approve).post(recoveries::approve),
        )
        .route(&format!("{BASE}/recoveries/{{recovery}}/link"), post(recoveries::link))
        .route(&format!("{BASE}/recoveries/{{recovery}}/cancel"), post(recoveries::cancel))
        .route(&format!("{OWN}/recoveries/{{recovery}}/cancel"), post(delegation::cancel_recovery))
        .route(&format!("{BASE}/accounts/{{account}}/erase"), get(erasure::show))
        .route(&format!("{BASE}/accounts/{{account}}/erase/ask"), post(erasure::ask))
        .route(&format!("{BASE}/accounts/{{account}}/erase/drop"), post(erasure::drop))
        .route(&format!("{BASE}/accounts/{{account}}/erase/confirm"), post(erasure::confirm))
        .route(OWN, get(delegation::show))
        .route(&format!("{OWN}/new"), get(delegation::form).post(delegation::send))
        .route(&format!("{OWN}/{{account}}/link"), post(delegation::link))
        .route(
            &format!("{OWN}/{{account}}/close"),
            get(delegation::ask_close).post(delegation::close),
        )
}

#[derive(Template)]
#[template(path = "manage/form.html")]
struct FormPage {
    frame: Frame,
    title: String,
    lede: String,
    faults: Shown,
    form: Form,
}

/// What differs between the plain forms.
struct Plain {
    title: String,
    lede: String,
    form: Form,
}

fn frame(reader: &Reader, here: &Here) -> Frame {
    Frame::of(reader, here, Part::Manage)
}

/// The form, asked for.
fn page(reader: &Reader, here: &Here, plain: Plain) -> Result<Html<String>, PageError> {
    Ok(Html(filled(reader, here, plain, Shown::default())?))
}

/// What follows an act: on to `target`, or the form again with its faults.
fn answer<T>(
    reader: &Reader,
    here: &Here,
    done: Result<T, ActError>,
    target: &str,
    plain: impl FnOnce() -> Plain,
) -> Result<Response, PageError> {
    match done {
        Ok(_) => Ok(Redirect::to(target).into_response()),
        Err(error) => again(reader, here, error, plain()),
    }
}

/// The form again with its faults.
fn again(
    reader: &Reader,
    here: &Here,
    error: ActError,
    plain: Plain,
) -> Result<Response, PageError> {
    let shown = Shown::of(&faults_of(error)?, &reader.words);
    Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, filled(reader, here, plain, shown)?))
}

fn filled(reader: &Reader, here: &Here, plain: Plain, faults: Shown) -> Result<String, PageError> {
    let Plain { title, lede, mut form } = plain;
    let mut frame = frame(reader, here);
    let mut back = format!("{}/manage", here.base(reader.language));
    if let Some((name, href)) = form.under.take() {
        frame = frame.crumb(name, href.clone());
        back = href;
    }
    form.back = Some((reader.words.t("action-cancel"), back));
    let frame = frame.crumb(title.clone(), format!("/{}{}", reader.language, reader.rest));
    Ok(FormPage { frame, title, lede, faults, form }.render()?)
}
