//! The headers of every answer, in one table
//! ([decision 54](../../../docs/decisions/0054-headers.md)). A test asks every address of
//! the server for each of them.

use axum::{
    extract::{Request, State},
    http::{HeaderName, HeaderValue, Method, header},
    middleware::Next,
    response::Response,
};

use crate::{App, reader};

/// Which answers have a header.
#[derive(Clone, Copy, PartialEq, Eq)]
enum On {
    /// Each.
    Every,
    /// Each, where browsers reach the server over TLS.
    Tls,
    /// Each, where they do not: on this machine.
    Plain,
}

/// Nothing is allowed but what is named; scripts and styles come from here alone,
/// and no script may build markup from text, not even one of ours: no policy of Trusted
/// Types has a name. What a browser refuses for it, it reports ([`crate::reports`]).
macro_rules! policy {
    ($report:literal) => {
        concat!(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; ",
            "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; ",
            "require-trusted-types-for 'script'; trusted-types 'none'; report-uri /reports",
            $report
        )
    };
}

/// What this server has no use for, in a page or in anything that got into one.
const UNUSED: &str = "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), \
     fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), \
     payment=(), usb=(), xr-spatial-tracking=(), publickey-credentials-create=(self), \
     publickey-credentials-get=(self)";

/// Name, value, and which answers have it. An answer that brings one of its own keeps it.
static TABLE: [(HeaderName, &str, On); 12] = [
    // Over TLS browsers gather reports and send them when they have time; without, they
    // would send none if `report-to` were named.
    (header::CONTENT_SECURITY_POLICY, policy!("; report-to here"), On::Tls),
    (header::CONTENT_SECURITY_POLICY, policy!(""), On::Plain),
    (HeaderName::from_static("reporting-endpoints"), "here=\"/reports\"", On::Every),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff", On::Every),
    (header::REFERRER_POLICY, "no-referrer", On::Every),
    (header::X_FRAME_OPTIONS, "DENY", On::Every),
    (HeaderName::from_static("x-permitted-cross-domain-policies"), "none", On::Every),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin", On::Every),
    (HeaderName::from_static("cross-origin-embedder-policy"), "require-corp", On::Every),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin", On::Every),
    (HeaderName::from_static("permissions-policy"), UNUSED, On::Every),
    (header::STRICT_TRANSPORT_SECURITY, "max-age=63072000; includeSubDomains", On::Tls),
];

/// Adds them.
pub(crate) async fn add(State(app): State<App>, request: Request, next: Next) -> Response {
    let is_private = is_private(&app, &request);
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let here = if app.settings.is_secure() { On::Tls } else { On::Plain };
    for (name, value, on) in &TABLE {
        if [On::Every, here].contains(on) {
            headers.entry(name).or_insert(HeaderValue::from_static(value));
        }
    }
    // What is public is asked for anew each time, and need not be sent when it is the same.
    let kept = if is_private { "no-store" } else { "no-cache" };
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static(kept));
    response
}

/// Whether an answer may be for its reader alone: for somebody who has signed in, or sends
/// something, as the secret of a link that lets them in.
fn is_private(app: &App, request: &Request) -> bool {
    let by_link = || {
        let rest = reader::split_path(request.uri().path()).map_or("", |(_, rest)| rest);
        rest.starts_with("/sign-in/")
    };
    !matches!(*request.method(), Method::GET | Method::HEAD)
        || reader::session_token(request.headers(), app).is_some()
        || by_link()
}
