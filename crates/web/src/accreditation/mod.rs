//! Accreditation of stakeholders: the call, applications and their receipts, lists that are
//! circulated to States, objections, and the outcome.

mod applications;
mod apply;
mod call;
mod circulate;
mod decisions;
mod list;
mod modalities;
mod objections;
mod receipt;
mod show;

use std::collections::HashMap;

pub(crate) use modalities::{circle, circles};

use axum::{
    http::StatusCode,
    response::{Html, Response},
};
use comity_acts::ActError;

use crate::{
    error::{PageError, own_page},
    frame::{Frame, Part},
    here::Here,
    manage::{Plain, answer_in, form_in},
    reader::Reader,
    routing::{Routes, get, post},
};

const BASE: &str = "/{language}/s/{session}/accreditation";

pub(crate) fn routes() -> Routes {
    let one = format!("{BASE}/applications/{{number}}");
    let list = format!("{BASE}/lists/{{list}}");
    Routes::new()
        .route(BASE, get(show::page))
        .route(&format!("{BASE}/call"), get(call::form).post(call::send))
        .route(&format!("{BASE}/modalities"), get(modalities::page))
        .route(&format!("{BASE}/modalities/set"), get(modalities::form).post(modalities::send))
        .route(&format!("{BASE}/apply"), get(apply::form).post(apply::send))
        .route(&format!("{BASE}/receipt"), get(receipt::hand_in))
        .route(&format!("{BASE}/receipt/open"), get(receipt::hand_in).post(receipt::page))
        .route(&format!("{BASE}/receipt/answer"), post(receipt::answer))
        .route(&format!("{BASE}/receipt/withdraw"), post(receipt::withdraw))
        .route(&format!("{BASE}/applications"), get(applications::list))
        .route(&one, get(applications::page))
        .route(&format!("{one}/ask"), post(applications::ask))
        .route(&format!("{one}/check"), post(applications::check))
        .route(
            &format!("{one}/set-aside"),
            get(decisions::set_aside_form).post(decisions::set_aside),
        )
        .route(&format!("{one}/notified"), post(decisions::notified))
        .route(&format!("{one}/decide"), get(decisions::decide_form).post(decisions::decide))
        .route(&format!("{one}/end"), get(decisions::end_form).post(decisions::end))
        .route(&format!("{one}/forget"), post(decisions::forget))
        .route(&format!("{BASE}/circulate"), get(circulate::form).post(circulate::send))
        .route(&list, get(list::page))
        .route(&format!("{list}/outcome"), post(list::outcome))
        .route(&format!("{list}/ask-disclosure"), post(list::ask))
        .route(&format!("{list}/disclose"), post(list::disclose))
        .route(&format!("{list}/{{number}}/object"), get(objections::form).post(objections::send))
        .route(&format!("{list}/{{number}}/withdraw"), post(objections::withdraw))
}

/// The address of everything here.
fn base(reader: &Reader, here: &Here) -> String {
    format!("{}/accreditation", here.base(reader.language))
}

fn frame(reader: &Reader, here: &Here) -> Frame {
    let title = reader.words.t("accreditation-title");
    Frame::of(reader, here, Part::Participants).crumb(title, base(reader, here))
}

fn led(reader: &Reader, here: &Here, plain: Plain) -> (Frame, Plain) {
    plain.led(frame(reader, here), base(reader, here))
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

/// A number of an address.
fn numbered(names: &HashMap<String, String>, name: &str) -> Result<i64, PageError> {
    names.get(name).and_then(|text| text.parse().ok()).ok_or(PageError::NotFound)
}

/// A page with what was wrong on top.
fn refused(html: String) -> Response {
    own_page(StatusCode::UNPROCESSABLE_ENTITY, html)
}
