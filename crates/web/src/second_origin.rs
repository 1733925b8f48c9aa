//! The second origin, for uploads alone: what somebody sent is given from a host that has no
//! cookie and no page, to whoever the first one sent on with a ticket
//! ([decision 55](../../../docs/decisions/0055-second-origin.md)).

use axum::{
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use comity_store::{StoreError, file, room, ticket::Ticket};
use comity_words::Words;

use crate::{App, error::PageError, reader, turnstile, uploads};

/// What stands before a ticket in an address.
pub(crate) const GIVEN: &str = "/given/";

/// Even if a browser showed a file: without script, forms or an origin.
const POLICY: HeaderValue =
    HeaderValue::from_static("sandbox; default-src 'none'; frame-ancestors 'none'");

/// Takes out the requests for the second origin; nothing else is there.
pub(crate) async fn divert(State(app): State<App>, request: Request, next: Next) -> Response {
    if !is_for_files(&app, &request) {
        return next.run(request).await;
    }
    let (asked, _) = request.into_parts();
    let mut response = match given(&app, &asked).await {
        Ok(Some(response)) => response,
        Ok(None) => nothing(&asked),
        Err(error) => error.into_response(),
    };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, POLICY);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Whether a request calls the host of the second origin.
pub(crate) fn is_for_files(app: &App, request: &Request) -> bool {
    let Some(files) = &app.settings.files_origin else { return false };
    let named = files.split_once("://").map_or("", |(_, rest)| rest);
    let host = request.headers().get(header::HOST).map(HeaderValue::as_bytes);
    let host = host.or_else(|| request.uri().authority().map(|all| all.as_str().as_bytes()));
    host.is_some_and(|host| host.eq_ignore_ascii_case(named.as_bytes()))
}

async fn given(app: &App, asked: &Parts) -> Result<Option<Response>, PageError> {
    let _inside = turnstile::to_read(app)?;
    if !matches!(asked.method, Method::GET | Method::HEAD) {
        return Ok(None);
    }
    let Some(ticket) = asked.uri.path().strip_prefix(GIVEN) else { return Ok(None) };
    Ok(of_ticket(app, ticket).await?)
}

/// The file of a ticket: one that was sent to others, else one of a private room.
async fn of_ticket(app: &App, text: &str) -> Result<Option<Response>, StoreError> {
    let db = app.db();
    let Some(ticket) = Ticket::read(db, text, app.desk.clock.now()).await? else {
        return Ok(None);
    };
    if let Some(found) = file::of_ticket(db, &ticket).await? {
        return Ok(Some(uploads::download_of(found)));
    }
    let found = room::file::of_ticket(db, &ticket).await?;
    Ok(found.map(|(of, content)| uploads::download(&of.name, &of.media_type, content)))
}

/// The same words whatever was asked for: a page would need a style, and there is none.
fn nothing(asked: &Parts) -> Response {
    let words = Words::of(reader::preferred_language(&asked.headers));
    let text = format!("{}\n\n{}\n", words.t("problem-not-found-title"), words.t("files-gone"));
    let kind = [(header::CONTENT_TYPE, "text/plain; charset=utf-8")];
    (StatusCode::NOT_FOUND, kind, text).into_response()
}
