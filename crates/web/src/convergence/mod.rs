//! (to be replaced)

use axum::Router;

use crate::App;

/// The analysis of each session, kept in memory.
#[derive(Default)]
pub struct Analyses {}

pub(crate) fn routes() -> Router<App> {
    Router::new()
}
