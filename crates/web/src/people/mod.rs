//! Participants: States, organizations, stakeholders, and the groups of States.

mod list;
mod one;

use axum::{Router, routing::get};

use crate::App;

const BASE: &str = "/{language}/s/{session}/participants";

pub(crate) fn routes() -> Router<App> {
    Router::new().route(BASE, get(list::page)).route(&format!("{BASE}/{{code}}"), get(one::page))
}
