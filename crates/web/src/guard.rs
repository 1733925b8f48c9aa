//! What stands before every page: refusal of forged requests, and the headers.

use axum::{
    extract::{Request, State},
    http::{HeaderName, HeaderValue, Method, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use crate::{App, error::PageError, reader};

/// Nothing is allowed but what is named; scripts and styles come from here alone,
/// and no script may build markup from text.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
     connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
     require-trusted-types-for 'script'; trusted-types 'none'";

/// Refuses a request that calls a loopback server by another name, and one that
/// changes something unless the browser says that it comes from this site:
/// `Sec-Fetch-Site`, else `Origin`. One that says neither is refused too (design,
/// section 4); scripts on the officer's machine use the commands.
pub(crate) async fn refuse_forged(
    State(app): State<App>,
    request: Request,
    next: Next,
) -> Response {
    let unsafe_method = !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if !names_this_server(&app, &request) || unsafe_method && !comes_from_here(&app, &request) {
        let said = |name: &str| request.headers().get(name).cloned();
        tracing::warn!(
            method = %request.method(),
            host = ?said("host"),
            origin = ?said("origin"),
            site = ?said("sec-fetch-site"),
            "a request that does not come from here was refused"
        );
        return PageError::CrossSite.into_response();
    }
    next.run(request).await
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

/// Adds the headers that hold for every answer.
pub(crate) async fn add_headers(State(app): State<App>, request: Request, next: Next) -> Response {
    let signed_in = reader::session_token(request.headers(), &app).is_some();
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let mut put = |name: HeaderName, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    put(header::CONTENT_SECURITY_POLICY, POLICY);
    put(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    put(header::REFERRER_POLICY, "no-referrer");
    put(header::X_FRAME_OPTIONS, "DENY");
    put(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    put(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    put(
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    );
    put(header::CACHE_CONTROL, if signed_in { "no-store" } else { "no-cache" });
    if app.settings.is_secure() {
        put(header::STRICT_TRANSPORT_SECURITY, "max-age=63072000; includeSubDomains");
    }
    response
}
