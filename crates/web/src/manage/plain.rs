//! A page that is one plain form: asked for, and shown again with its faults. Whoever has
//! such a form brings the frame that leads down to it.

use askama::Template;
use axum::{
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::ActError;

use super::{Form, Kind};
use crate::{
    error::{PageError, own_page},
    form::{Shown, faults_of},
    frame::Frame,
    reader::Reader,
};

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
pub(crate) struct Plain {
    pub(crate) title: String,
    pub(crate) lede: String,
    pub(crate) form: Form,
}

impl Plain {
    /// With the frame that leads down to the page it stands under, or, where it names
    /// none, to `home`.
    pub(crate) fn led(mut self, frame: Frame, home: String) -> (Frame, Plain) {
        let frame = match &self.form.under {
            Some((name, href)) => frame.crumb(name.clone(), href.clone()),
            None => frame,
        };
        self.form.under.get_or_insert((String::new(), home));
        (frame, self)
    }
}

/// The form, asked for.
pub(crate) fn form_in(
    reader: &Reader,
    frame: Frame,
    plain: Plain,
) -> Result<Html<String>, PageError> {
    Ok(Html(filled(reader, frame, plain, Shown::default())?))
}

/// What follows an act: on to `target`, or the form again with its faults.
pub(crate) fn answer_in<T>(
    reader: &Reader,
    done: Result<T, ActError>,
    target: &str,
    again: impl FnOnce() -> (Frame, Plain),
) -> Result<Response, PageError> {
    match done {
        Ok(_) => Ok(Redirect::to(target).into_response()),
        Err(error) => again_in(reader, error, again()),
    }
}

/// The form again with its faults.
pub(crate) fn again_in(
    reader: &Reader,
    error: ActError,
    (frame, plain): (Frame, Plain),
) -> Result<Response, PageError> {
    let shown = Shown::of(&faults_of(error)?, &reader.words);
    Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, filled(reader, frame, plain, shown)?))
}

fn filled(reader: &Reader, frame: Frame, plain: Plain, faults: Shown) -> Result<String, PageError> {
    let Plain { title, lede, mut form } = plain;
    form.back = form.under.take().map(|(_, href)| (reader.words.t("action-cancel"), href));
    let frame = frame.crumb(title.clone(), format!("/{}{}", reader.language, reader.rest));
    let faults = form.named(faults);
    Ok(FormPage { frame, title, lede, faults, form }.render()?)
}
