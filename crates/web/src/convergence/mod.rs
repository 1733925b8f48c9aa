//! Areas of potential convergence: the working view of the Chair's side, and what the
//! Chair has released of it for everybody else.
//!
//! The two never share a template. Every page below `/convergence/…` demands a right
//! in its signature; `/convergence` itself asks once who reads, and then either shows
//! the working view or, from the releases alone, what the Chair said.

mod analyses;
mod area;
mod attributions;
mod card;
mod cell;
mod earlier;
mod matrix;
mod number;
mod picture;
mod release;
mod released;
mod rule;
mod working;

use axum::{
    extract::{Query, State},
    response::Html,
};
use jiff::tz::TimeZone;

pub use analyses::Analyses;
pub(crate) use attributions::{Passage, basis, passage};
pub(crate) use card::Text;
pub(crate) use matrix::{Known, Matrix, Shared};

use crate::{
    App,
    error::PageError,
    here::Here,
    reader::Reader,
    routing::{Routes, get, post},
};

pub(crate) fn routes() -> Routes {
    let root = "/{language}/s/{session}/convergence";
    let of = |rest: &str| format!("{root}{rest}");
    Routes::new()
        .route(root, get(show))
        .route(&of("/rule"), get(rule::show).post(rule::announce))
        .route(&of("/rule/start-again"), post(rule::start_again))
        .route(&of("/{number}"), get(area::show))
        .route(&of("/{number}/attributions"), get(attributions::attributions))
        .route(&of("/{number}/notes"), post(area::add_note))
        .route(&of("/{number}/notes/{note}/withdraw"), post(area::drop_note))
        .route(&of("/{number}/release"), get(release::show).post(release::send))
        .route(&of("/{number}/release/start-again"), post(release::start_again))
        .route(&of("/{number}/release/withdraw"), post(release::take_back))
}

async fn show(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Query(narrowed): Query<working::Narrowed>,
) -> Result<Html<String>, PageError> {
    let html = if reader.scope.is_chairs_side() {
        working::show(&app, &reader, &here, &narrowed).await?
    } else {
        released::show(&app, &reader, &here).await?
    };
    Ok(Html(html))
}

/// The zone of the session's meetings; UTC where its name is unknown here.
pub(crate) fn zone(here: &Here) -> TimeZone {
    here.zone.clone()
}
