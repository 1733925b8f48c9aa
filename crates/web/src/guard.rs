//! What stands before every page: refusal of forged requests.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use crate::{App, error::PageError, reports};

/// Refuses a request that calls a loopback server by another name, and one that
/// changes something unless the browser says that it comes from this site:
/// `Sec-Fetch-Site`, else `Origin`. One that says neither is refused too (design,
/// section 4); scripts on the officer's machine use the commands.
pub(crate) async fn refuse_forged(
    State(app): State<App>,
    request: Request,
    next: Next,
) -> Response {
    let headers = request.headers();
    // Two names, or two lengths: what stands before this server may have gone by the other.
    let in_pieces = headers.contains_key(header::TRANSFER_ENCODING);
    if headers.get_all(header::HOST).iter().count() > 1
        || in_pieces && headers.contains_key(header::CONTENT_LENGTH)
    {
        return closing(PageError::Unreadable.into_response());
    }
    // Browsers send what they report without saying where from, and it changes nothing.
    let is_report = request.uri().path() == reports::PATH;
    let unsafe_method =
        !is_report && !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if !names_this_server(&app, &request) || unsafe_method && !comes_from_here(&app, &request) {
        let said = |name: &str| foreign(request.headers(), name);
        tracing::warn!(
            method = %cut(request.method().as_str()),
            host = ?said("host"),
            origin = ?said("origin"),
            site = ?said("sec-fetch-site"),
            "a request that does not come from here was refused"
        );
        return PageError::CrossSite.into_response();
    }
    let response = next.run(request).await;
    // No browser sends a form in pieces. What comes behind one may have been hidden there.
    if in_pieces { closing(response) } else { response }
}

/// What somebody else wrote into a header, as the log takes it.
fn foreign(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name).map(|value| cut(&String::from_utf8_lossy(value.as_bytes())))
}

/// So much of what a stranger wrote and no more: it could fill the log otherwise, and push
/// out what else its line says.
fn cut(text: &str) -> String {
    const MOST: usize = 200;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{} (cut)", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// An answer after which nothing more of the connection is read.
fn closing(mut response: Response) -> Response {
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}

/// Whether the request calls a server on loopback by a name of loopback. Any site can
/// let its own name point to 127.0.0.1, and a browser on this machine would then give
/// it our pages as its own (DNS rebinding). Behind TLS no such name has a certificate,
/// and proxies may put their own name there: nothing is asked then.
fn names_this_server(app: &App, request: &Request) -> bool {
    if app.settings.is_secure() {
        return true;
    }
    let host = request.headers().get(header::HOST).map(|value| value.to_str().unwrap_or_default());
    // Every browser says whom it calls; what says nothing is no browser.
    let Some(host) = host.or_else(|| request.uri().authority().map(|found| found.as_str())) else {
        return true;
    };
    let name = match host.strip_prefix('[') {
        Some(v6) => v6.split(']').next().unwrap_or_default(),
        None => host.rsplit_once(':').map_or(host, |(name, _)| name),
    };
    name.eq_ignore_ascii_case("localhost")
        || name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

fn comes_from_here(app: &App, request: &Request) -> bool {
    let text = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    match (text("sec-fetch-site"), text("origin")) {
        // `none`: typed or bookmarked by the person, which no other site can cause.
        (Some(site), _) => site == "same-origin" || site == "none",
        (None, Some(origin)) => origin == app.settings.origin,
        (None, None) => false,
    }
}
