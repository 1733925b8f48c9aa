//! What browsers report that a page tried and the content security policy forbade. On a
//! sound server that is nothing: only how many there were is kept, and in memory alone.
//! What a report says is not read: it holds addresses, and comes from anybody.

use std::sync::atomic::{AtomicU64, Ordering};

use axum::extract::State;

use crate::{
    App,
    routing::{Routes, get},
};

/// Where they are sent, and how many there were.
pub(crate) const PATH: &str = "/reports";

pub(crate) fn routes() -> Routes {
    Routes::new().route(PATH, get(count).post(take))
}

/// How many there were since the server started.
#[derive(Default)]
pub(crate) struct Reports(AtomicU64);

/// For whoever watches the server.
async fn count(State(app): State<App>) -> String {
    app.reports.0.load(Ordering::Relaxed).to_string()
}

async fn take(State(app): State<App>) {
    let count = app.reports.0.fetch_add(1, Ordering::Relaxed).saturating_add(1);
    // Told ever more rarely: anybody can send reports.
    if count.is_power_of_two() {
        tracing::warn!(count, "browsers report what the content security policy forbids");
    }
}
