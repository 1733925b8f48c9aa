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

use askama::Template;
use axum::{
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::ActError;

use crate::{
    error::{PageError, own_page},
    form::{Shown, faults_of},
    frame::{Frame, Part},
    here::Here,
    manage::{Form, Kind},
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
        .route(&format!("{BASE}/receipt/{{token}}"), get(receipt::page))
        .route(&format!("{BASE}/receipt/{{token}}/answer"), post(receipt::answer))
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

#[derive(Template)]
#[template(path = "manage/form.html")]
struct FormPage {
    frame: Frame,
    title: String,
    lede: String,
    faults: Shown,
    form: Form,
}

/// What differs between the forms.
pub(crate) struct Plain {
    pub(crate) title: String,
    pub(crate) lede: String,
    pub(crate) form: Form,
}

/// The address of everything here.
fn base(reader: &Reader, here: &Here) -> String {
    format!("{}/accreditation", here.base(reader.language))
}

fn frame(reader: &Reader, here: &Here) -> Frame {
    let title = reader.words.t("accreditation-title");
    Frame::of(reader, here, Part::Participants).crumb(title, base(reader, here))
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
        Err(error) => {
            let shown = Shown::of(&faults_of(error)?, &reader.words);
            Ok(refused(filled(reader, here, plain(), shown)?))
        }
    }
}

/// A form under another part of the navigation, whose frame leads down to it.
pub(crate) fn form_in(
    reader: &Reader,
    frame: Frame,
    plain: Plain,
) -> Result<Html<String>, PageError> {
    Ok(Html(filled_in(reader, frame, plain, Shown::default())?))
}

/// The same after an act: on to `target`, or the form again with its faults.
pub(crate) fn answer_in<T>(
    reader: &Reader,
    frame: Frame,
    done: Result<T, ActError>,
    target: &str,
    plain: impl FnOnce() -> Plain,
) -> Result<Response, PageError> {
    match done {
        Ok(_) => Ok(Redirect::to(target).into_response()),
        Err(error) => {
            let shown = Shown::of(&faults_of(error)?, &reader.words);
            Ok(refused(filled_in(reader, frame, plain(), shown)?))
        }
    }
}

fn filled(reader: &Reader, here: &Here, plain: Plain, faults: Shown) -> Result<String, PageError> {
    let mut frame = frame(reader, here);
    let mut plain = plain;
    match &plain.form.under {
        Some((name, href)) => frame = frame.crumb(name.clone(), href.clone()),
        None => plain.form.under = Some((String::new(), base(reader, here))),
    }
    filled_in(reader, frame, plain, faults)
}

fn filled_in(
    reader: &Reader,
    frame: Frame,
    plain: Plain,
    faults: Shown,
) -> Result<String, PageError> {
    let Plain { title, lede, mut form } = plain;
    form.back = form.under.take().map(|(_, href)| (reader.words.t("action-cancel"), href));
    let frame = frame.crumb(title.clone(), format!("/{}{}", reader.language, reader.rest));
    Ok(FormPage { frame, title, lede, faults, form }.render()?)
}

/// A number of an address.
fn numbered(names: &HashMap<String, String>, name: &str) -> Result<i64, PageError> {
    names.get(name).and_then(|text| text.parse().ok()).ok_or(PageError::NotFound)
}

/// A page with what was wrong on top.
fn refused(html: String) -> Response {
    own_page(StatusCode::UNPROCESSABLE_ENTITY, html)
}
