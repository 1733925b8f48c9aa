//! Forms sent after the session had lapsed: kept, and the person asked to sign in again.

use askama::Template;
use axum::{
    extract::FromRequestParts,
    http::{StatusCode, request::Parts},
    response::Response,
};
use comity_acts::{ChairsSide, May, Right as _};
use comity_store::signin::{self, Lapsed};

use crate::{
    App,
    error::{PageError, own_page},
    frame::{Frame, Part},
    here::Here,
    reader::{Reader, session_token},
};

/// Demands the right to compose letters, now or until the session lapsed. Everybody else
/// is answered as if the page did not exist.
pub(super) enum Composing {
    /// Signed in.
    Now(May<ChairsSide>),
    /// Was signed in; may keep what was typed, and nothing else.
    Lapsed(Lapsed),
}

impl FromRequestParts<App> for Composing {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, PageError> {
        let reader = Reader::from_request_parts(parts, app).await?;
        if let Some(actor) = reader.actor {
            return May::grant(actor).map(Composing::Now).ok_or(PageError::NotFound);
        }
        let token = session_token(&parts.headers, app).ok_or(PageError::NotFound)?;
        signin::lapsed(app.db(), &token, reader.now)
            .await?
            .filter(|lapsed| ChairsSide::is_held_by(lapsed.role))
            .map(Composing::Lapsed)
            .ok_or(PageError::NotFound)
    }
}

#[derive(Template)]
#[template(path = "letters/lapsed.html")]
struct LapsedPage {
    frame: Frame,
}

/// The page that says that what was typed is kept.
pub(super) fn sign_in_again(reader: &Reader, here: &Here) -> Result<Response, PageError> {
    let frame = Frame::of(reader, here, Part::Letter);
    Ok(own_page(StatusCode::FORBIDDEN, LapsedPage { frame }.render()?))
}
