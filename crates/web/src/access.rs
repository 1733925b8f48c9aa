//! Authorisation, visible in the handler's signature.

use axum::{extract::FromRequestParts, http::request::Parts};
use comity_acts::{May, Right};

use crate::{App, error::PageError, reader::Reader};

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
