//! The Chair's letters: the list, composing in two steps, the draft, the letter.

mod draft;
mod list;
mod paper;
mod paste;
mod reading;
mod review;
mod review_page;
mod rows;
mod show;
mod source;
mod typed;
mod version;

use std::collections::HashMap;

use axum::extract::DefaultBodyLimit;
use comity_acts::ChairsSide;
use comity_domain::{LetterId, letter::Letter};
use comity_store::letter;

use crate::{
    App,
    access::Lately,
    error::PageError,
    here::Here,
    reader::Reader,
    routing::{Routes, get, post},
    uploads::MOST_UPLOAD,
};

/// The right to compose letters, now or until the session lapsed.
type Composing = Lately<ChairsSide>;

/// The captures of an address, by name.
type Names = HashMap<String, String>;

pub(crate) fn routes() -> Routes {
    const ALL: &str = "/{language}/s/{session}/letters";
    Routes::new()
        .route(ALL, get(list::show))
        .route(
            &format!("{ALL}/new"),
            get(paste::form).post(paste::send).layer(DefaultBodyLimit::max(MOST_UPLOAD)),
        )
        .route(&format!("{ALL}/source/{{letter}}"), get(source::file))
        .route(&format!("{ALL}/new/review"), get(review::new).post(review::send_new))
        .route(&format!("{ALL}/new/start-again"), post(paste::start_again))
        .route(&format!("{ALL}/draft/{{letter}}"), get(draft::page))
        .route(&format!("{ALL}/draft/{{letter}}/edit"), get(review::edit).post(review::send_edit))
        .route(&format!("{ALL}/draft/{{letter}}/start-again"), post(review::start_again))
        .route(&format!("{ALL}/draft/{{letter}}/publish"), post(draft::publish))
        .route(&format!("{ALL}/{{letter}}"), get(show::page))
        .route(&format!("{ALL}/{{letter}}/document/{{format}}"), get(show::document))
        .route(&format!("{ALL}/{{letter}}/questions/{{format}}"), get(show::questions))
        .route(&format!("{ALL}/{{letter}}/version"), get(version::form).post(version::send))
        .route(&format!("{ALL}/{{letter}}/version/start-again"), post(version::start_again))
}

/// The published letter of the address, if this reader may read it.
async fn find(app: &App, reader: &Reader, here: &Here, names: &Names) -> Result<Letter, PageError> {
    letter::by_number(app.db(), here.session.id, number(names)?, reader.scope)
        .await?
        .ok_or(PageError::NotFound)
}

/// The number of the address.
fn number(names: &Names) -> Result<i64, PageError> {
    names.get("letter").and_then(|text| text.parse().ok()).ok_or(PageError::NotFound)
}

/// The draft of the address, for the Chair's side.
async fn find_draft(
    app: &App,
    reader: &Reader,
    here: &Here,
    names: &Names,
) -> Result<Letter, PageError> {
    let id: LetterId =
        names.get("letter").and_then(|text| text.parse().ok()).ok_or(PageError::NotFound)?;
    letter::get(app.db(), id, reader.scope)
        .await?
        .filter(|one| one.session_id == here.session.id && one.number.is_none())
        .ok_or(PageError::NotFound)
}
