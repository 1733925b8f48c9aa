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
mod plain;
mod recoveries;
mod roster;
mod session;
mod sessions;

use axum::response::{Html, Response};
use comity_acts::ActError;

pub(crate) use accounts::link_page;
pub(crate) use fields::{Form, Kind, Typed};
pub(crate) use meetings::{modes, regimes};
pub(crate) use plain::{Plain, again_in, answer_in, form_in};
pub(crate) use session::{kinds, new_session};

use crate::{
    error::PageError,
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
            &format!("{BASE}/accounts/{{account}}/sessions"),
            get(sessions::ask).post(sessions::end),
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
        .route(
            &format!("{OWN}/{{account}}/sessions"),
            get(sessions::ask_own).post(sessions::end_own),
        )
}

fn frame(reader: &Reader, here: &Here) -> Frame {
    Frame::of(reader, here, Part::Manage)
}

fn led(reader: &Reader, here: &Here, plain: Plain) -> (Frame, Plain) {
    plain.led(frame(reader, here), format!("{}/manage", here.base(reader.language)))
}

/// The form, asked for.
fn page(reader: &Reader, here: &Here, plain: Plain) -> Result<Html<String>, PageError> {
    let (frame, plain) = led(reader, here, plain);
    form_in(reader, frame, plain)
}

/// What follows an act: on to `target`, or the form again with its faults.
fn answer<T>(
    reader: &Reader,
    here: &Here,
    done: Result<T, ActError>,
    target: &str,
    plain: impl FnOnce() -> Plain,
) -> Result<Response, PageError> {
    answer_in(reader, done, target, || led(reader, here, plain()))
}

/// The form again with its faults.
fn again(
    reader: &Reader,
    here: &Here,
    error: ActError,
    plain: Plain,
) -> Result<Response, PageError> {
    again_in(reader, error, led(reader, here, plain))
}
