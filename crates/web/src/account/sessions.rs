//! The browsers in which a person is signed in: signed out from another one.

use axum::{
    extract::{Path, State},
    response::Redirect,
};
use comity_acts::{SignedIn, end_other_sessions, end_session};

use super::base;
use crate::{App, access::By, error::PageError, reader::Reader};

pub(super) async fn end(
    State(app): State<App>,
    reader: Reader,
    By(may): By<SignedIn>,
    Path((_, id)): Path<(String, String)>,
) -> Result<Redirect, PageError> {
    let id = id.parse().map_err(|_| PageError::NotFound)?;
    end_session(&app.desk, &may, id).await?;
    // Whoever ended this very session is a visitor from now on.
    let this = Some(id) == may.actor().session();
    let front = || format!("/{}/", reader.language);
    Ok(Redirect::to(&if this { front() } else { base(&reader) }))
}

pub(super) async fn end_others(
    State(app): State<App>,
    reader: Reader,
    By(may): By<SignedIn>,
) -> Result<Redirect, PageError> {
    end_other_sessions(&app.desk, &may).await?;
    Ok(Redirect::to(&base(&reader)))
}
