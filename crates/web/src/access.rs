//! Authorisation, visible in the handler's signature.

use axum::{extract::FromRequestParts, http::request::Parts};
use comity_acts::{Administers, May, Participating, Right};

use comity_store::signin::{self, Lapsed};

use crate::{
    App,
    error::PageError,
    reader::{Reader, session_token},
};

/// Demands a right: `By(may): By<Chair>`. Whoever does not hold it is answered as
/// if the page did not exist.
pub struct By<R: Right>(pub May<R>);

impl<R: Right> FromRequestParts<App> for By<R> {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, PageError> {
        let reader = Reader::from_request_parts(parts, app).await?;
        reader.actor.and_then(May::grant).map(By).ok_or(PageError::NotFound)
    }
}

/// Demands that somebody administers the accounts of their own delegation or organization.
/// It is asked of the database with each request, and once more inside each act.
pub struct ByAdministrator(pub Administers);

impl FromRequestParts<App> for ByAdministrator {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, PageError> {
        let By(may) = By::<Participating>::from_request_parts(parts, app).await?;
        let found = Administers::of(&app.desk, &may).await?;
        found.map(ByAdministrator).ok_or(PageError::NotFound)
    }
}

/// Demands a right now, or until the session lapsed: for forms whose typing must not
/// be lost. Everybody else is answered as if the page did not exist.
pub enum Lately<R: Right> {
    /// Signed in.
    Now(May<R>),
    /// Was signed in; may keep what was typed, and nothing else.
    Lapsed(Lapsed),
}

impl<R: Right> FromRequestParts<App> for Lately<R> {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, PageError> {
        let reader = Reader::from_request_parts(parts, app).await?;
        if let Some(actor) = reader.actor {
            return May::grant(actor).map(Lately::Now).ok_or(PageError::NotFound);
        }
        let token = session_token(&parts.headers, app).ok_or(PageError::NotFound)?;
        signin::lapsed(app.db(), &token, reader.now)
            .await?
            .filter(|lapsed| R::is_held_by(lapsed.role))
            .map(Lately::Lapsed)
            .ok_or(PageError::NotFound)
    }
}
