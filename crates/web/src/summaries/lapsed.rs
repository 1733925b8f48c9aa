//! Forms sent after the session had lapsed: kept, and the person asked to sign in again.

use askama::Template;
use axum::{http::StatusCode, response::Response};

use crate::{
    error::{PageError, own_page},
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "summaries/lapsed.html")]
struct LapsedPage {
    frame: Frame,
}

/// The page that says that what was typed is kept.
pub(super) fn sign_in_again(reader: &Reader, here: &Here) -> Result<Response, PageError> {
    let frame = Frame::of(reader, here, Part::Report);
    Ok(own_page(StatusCode::FORBIDDEN, LapsedPage { frame }.render()?))
}
