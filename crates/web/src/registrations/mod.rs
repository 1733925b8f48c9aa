//! Registrations by note verbale: the Secretariat's list, the form, one of them with its
//! history, and what its two officers do about it.

mod again;
mod form;
mod list;
mod one;
mod own;
mod typed;

use std::collections::HashMap;

use axum::{extract::DefaultBodyLimit, http::StatusCode, response::Response};
use comity_domain::{
    RegistrationId,
    registration::{Registration, Stage, Step},
    statement::StoredFile,
};

pub(crate) use own::{Note, notes};

use crate::{
    error::PageError,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
    routing::{Routes, get, post},
    saved,
    uploads::MOST_UPLOAD,
};

/// The captures of an address, by name.
type Names = HashMap<String, String>;

pub(crate) fn routes() -> Routes {
    const ALL: &str = "/{language}/s/{session}/manage/registrations";
    const ONE: &str = "/{language}/s/{session}/manage/registrations/{registration}";
    const OWN: &str = "/{language}/s/{session}/delegation/notes";
    Routes::new()
        .route(ALL, get(list::show))
        .route(
            &format!("{ALL}/new"),
            get(form::show).post(form::send).layer(DefaultBodyLimit::max(MOST_UPLOAD)),
        )
        .route(&format!("{ALL}/new/start-again"), post(form::start_again))
        .route(ONE, get(one::show))
        .route(&format!("{ONE}/file"), get(one::file))
        .route(&format!("{ONE}/check"), post(one::check))
        .route(&format!("{ONE}/approve"), post(one::approve))
        .route(&format!("{ONE}/return"), post(one::send_back))
        .route(&format!("{ONE}/invite/{{person}}"), post(one::invite))
        .route(
            &format!("{OWN}/new"),
            get(own::form).post(own::send).layer(DefaultBodyLimit::max(MOST_UPLOAD)),
        )
        .route(&format!("{OWN}/new/start-again"), post(own::start_again))
        .route(&format!("{OWN}/{{registration}}/file"), get(own::file))
}

/// The address of the Secretariat's list.
fn base(reader: &Reader, here: &Here) -> String {
    format!("{}/manage/registrations", here.base(reader.language))
}

/// The frame of that list and of what is below it.
fn frame(reader: &Reader, here: &Here) -> Frame {
    Frame::of(reader, here, Part::Manage)
        .crumb(reader.words.t("registration-list"), base(reader, here))
}

/// The registration of an address.
fn named(names: &Names) -> Result<RegistrationId, PageError> {
    names.get("registration").and_then(|id| id.parse().ok()).ok_or(PageError::NotFound)
}

/// Whose delegation it is, in the reader's words.
fn whose(reader: &Reader, here: &Here, one: &Registration) -> String {
    match one.participant {
        Some(id) => here.roster.name(id, reader.language).to_owned(),
        None => reader.words.t("registration-podium"),
    }
}

/// How far it has come, as this officer sees it: what waits for them is said so.
fn stage(reader: &Reader, one: &Registration) -> String {
    reader.words.t(format!("registration-stage-{}", one.stage()))
}

/// Whether this officer can take the next step.
pub(crate) fn waits_for(one: &Registration, officer: comity_domain::AccountId) -> Option<Step> {
    one.hands.next().filter(|step| one.hands.admits(*step, officer))
}

/// Whether somebody it names has no link yet.
pub(crate) fn waits_for_links(one: &Registration) -> bool {
    matches!(one.stage(), Stage::Approved | Stage::Invited | Stage::Active)
        && one.persons.iter().any(|person| person.account.is_none())
}

/// A scan as it was received: always saved, never shown inside the site.
fn download(file: StoredFile) -> Response {
    let media_type = match &*file.media_type {
        "application/pdf" => "application/pdf",
        "image/png" => "image/png",
        "image/jpeg" => "image/jpeg",
        _ => "application/octet-stream",
    };
    saved::named_elsewhere(&file.name, media_type, file.content)
}

/// What a form with faults is answered with.
const REFUSED: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
