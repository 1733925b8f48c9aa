//! Forms sent after the session had lapsed: kept, and the person asked to sign in again.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use comity_acts::Proposer;

use crate::{
    access::Lately,
    error::{PageError, own_page},
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
};

/// The right to submit papers, now or until the session lapsed.
pub(super) type Proposing = Lately<Proposer>;

#[derive(Template)]
#[template(path = "statements/lapsed.html")]
struct LapsedPage {
    frame: Frame,
}

/// The page that says that what was typed is kept.
pub(super) fn sign_in_again(reader: &Reader, here: &Here) -> Result<Response, PageError> {
    let frame = Frame::of(reader, here, Part::Papers);
    Ok(own_page(StatusCode::FORBIDDEN, LapsedPage { frame }.render()?))
}
