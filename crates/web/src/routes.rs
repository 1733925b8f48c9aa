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
    App, account, accreditation, assets, convergence, error, evening, groups, guard, headers, home,
    letters, mailed, manage, papers, people, positions, proposals, questions, reader, record,
    registrations, reports, room,
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
        .merge(accreditation::routes())
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
    guarded(all().into_router(), app)
}

/// What stands before and around every address.
fn guarded(routes: Router<App>, app: App) -> Router {
    routes
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

#[cfg(test)]
mod tests {
    use axum::{body::Body, http::Request};
    use comity_testkit::TestApp;
    use tower::ServiceExt as _;

    use super::*;
    use crate::Settings;

    async fn asked(server: &Router, path: &str) -> (u16, String) {
        let request = Request::builder().uri(path).header("host", "localhost");
        let request = request.body(Body::empty()).unwrap();
        let answer = server.clone().oneshot(request).await.unwrap();
        let (parts, body) = answer.into_parts();
        assert!(parts.headers.contains_key("content-security-policy"), "{path}");
        let bytes = axum::body::to_bytes(body, 1 << 20).await.unwrap();
        (parts.status.as_u16(), String::from_utf8_lossy(&bytes).into_owned())
    }

    /// Nothing of ours panics on purpose; what others' code does in a page ends that page.
    #[tokio::test]
    async fn a_panic_ends_one_page_and_nothing_else() {
        let app = TestApp::sqlite().await.unwrap();
        #[expect(clippy::disallowed_methods, reason = "an address of this test alone")]
        let routes = all().into_router().route(
            "/{language}/panics",
            axum::routing::get(async || -> &'static str { panic!("Secret of the inside") }),
        );
        let settings = Settings::at("http://localhost").unwrap();
        let server = guarded(routes, App::new(app.desk.clone(), settings));
        for _ in 0..3 {
            let (status, page) = asked(&server, "/en/panics").await;
            assert_eq!(status, 500);
            assert!(
                page.contains("Something failed here") && !page.contains("Secret of"),
                "{page}"
            );
            assert_eq!(asked(&server, "/en/").await.0, 200);
        }
    }
}
