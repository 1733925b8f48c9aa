//! Every address of the server, one noun after the other.

use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::HeaderMap,
    middleware,
    response::{IntoResponse, Redirect, Response},
};
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer};

use crate::{
    App, account, assets, convergence, error, evening, groups, guard, headers, home, letters,
    mailed, manage, papers, people, positions, proposals, questions, reader, record, registrations,
    reports, room,
    routing::{Listed, Routes, get},
    second_origin, sessions, setup, signin, statements, summaries, today, turnstile,
};

/// The largest form or upload: a long statement as a file is some tens of kilobytes.
pub(crate) const BODY_LIMIT: usize = 2 * 1024 * 1024;

/// Every address of the server.
fn all() -> Routes {
    Routes::new()
        .route("/", get(to_language))
        .route("/health", get(async || "ok"))
        .merge(assets::routes())
        .merge(reports::routes())
        .merge(home::routes())
        .merge(signin::routes())
        .merge(account::routes())
        .merge(setup::routes())
        .merge(sessions::routes())
        .merge(today::routes())
        .merge(evening::routes())
        .merge(letters::routes())
        .merge(questions::routes())
        .merge(statements::routes())
        .merge(papers::routes())
        .merge(proposals::routes())
        .merge(positions::routes())
        .merge(convergence::routes())
        .merge(summaries::routes())
        .merge(people::routes())
        .merge(groups::routes())
        .merge(manage::routes())
        .merge(registrations::routes())
        .merge(mailed::routes())
        .merge(room::routes())
        .merge(record::routes())
}

/// Every address with its methods, as the router has them: the tests of who may do what
/// have a row for each.
pub fn listed() -> Vec<Listed> {
    all().into_list()
}

/// The whole server as a service.
pub fn router(app: App) -> Router {
    all()
        .into_router()
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(middleware::from_fn_with_state(app.clone(), signin::confirm::offer))
        .layer(CatchPanicLayer::new())
        .layer(middleware::from_fn_with_state(app.clone(), turnstile::hold))
        .layer(middleware::from_fn_with_state(app.clone(), guard::refuse_forged))
        .layer(middleware::from_fn_with_state(app.clone(), error::show_errors))
        .layer(middleware::from_fn_with_state(app.clone(), second_origin::divert))
        .layer(middleware::from_fn_with_state(app.clone(), headers::add))
        .layer(CompressionLayer::new())
        .with_state(app)
}

/// The bare address greets a visitor in the language their browser asks for.
async fn to_language(headers: HeaderMap) -> Response {
    Redirect::to(&format!("/{}/", reader::preferred_language(&headers))).into_response()
}
