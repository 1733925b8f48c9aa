//! Authorisation, visible in the handler's signature.

use axum::{extract::FromRequestParts, http::request::Parts};
use comity_acts::{Administers, May, OfParticipant, Participating, Right};
use comity_store::{
    Actor,
    signin::{self, Lapsed},
};

use crate::{
    App,
    error::PageError,
    reader::{Reader, session_token},
};

/// Demands a right: `By(may): By<Chair>`. Whoever does not hold it is answered as
/// if the page did not exist; whoever holds it and must be verified first is asked for a
/// passkey.
pub struct By<R: Right>(pub May<R>);

impl<R: Right> FromRequestParts<App> for By<R> {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, PageError> {
        let reader = Reader::from_request_parts(parts, app).await?;
        granted(reader.actor.ok_or(PageError::NotFound)?).map(By)
    }
}

/// The right, if the actor holds it.
fn granted<R: Right>(actor: Actor) -> Result<May<R>, PageError> {
    let lacks =
        if R::is_held_by(actor.role()) { PageError::AskPasskey } else { PageError::NotFound };
    May::grant(actor).ok_or(lacks)
}

/// Demands that somebody administers the accounts of their own delegation or organization,
/// and holds a right. It is asked of the database with each request, and once more inside
/// each act.
pub struct ByAdministrator<R: OfParticipant>(pub Administers<R>);

impl<R: OfParticipant> FromRequestParts<App> for ByAdministrator<R> {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, PageError> {
        let By(may) = By::<Participating>::from_request_parts(parts, app).await?;
        // Whoever administers nothing is not asked for a passkey, only to be told so.
        let found = Administers::of(&app.desk, &may).await?.ok_or(PageError::NotFound)?;
        found.also().map(ByAdministrator).ok_or(PageError::AskPasskey)
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
            return granted(actor).map(Lately::Now);
        }
        let token = session_token(&parts.headers, app).ok_or(PageError::NotFound)?;
        signin::lapsed(app.db(), &token, reader.now)
            .await?
            .filter(|lapsed| R::is_held_by(lapsed.role))
            .map(Lately::Lapsed)
            .ok_or(PageError::NotFound)
    }
}
