//! The document a letter was read from, for the Chair's side.

use axum::{
    extract::{Path, State},
    response::Response,
};
use comity_acts::ChairsSide;
use comity_domain::{LetterId, letter::Letter};
use comity_store::letter;

use super::Names;
use crate::{App, access::By, error::PageError, here::Here, reader::Reader, uploads};

/// Name and address of the document; empty when there is none for this reader.
pub(super) async fn link(
    app: &App,
    reader: &Reader,
    here: &Here,
    found: &Letter,
) -> Result<Option<(String, String)>, PageError> {
    let name = letter::source_name(app.db(), reader.scope, found).await?;
    Ok(name.map(|name| (name, address(here, reader, found))))
}

/// Where the document of a letter is.
pub(super) fn address(here: &Here, reader: &Reader, found: &Letter) -> String {
    format!("{}/letters/source/{}", here.base(reader.language), found.id)
}

/// The document as it was received.
pub(super) async fn file(
    State(app): State<App>,
    reader: Reader,
    By(_may): By<ChairsSide>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    let id: LetterId =
        names.get("letter").and_then(|text| text.parse().ok()).ok_or(PageError::NotFound)?;
    let found = letter::get(app.db(), id, reader.scope)
        .await?
        .filter(|one| one.session_id == here.session.id)
        .ok_or(PageError::NotFound)?;
    let file = letter::source(app.db(), reader.scope, &found).await?;
    let file = file.ok_or(PageError::NotFound)?;
    Ok(uploads::give(&app, &reader, file))
}
