//! Signing in by a one-time link, and out.
//!
//! Opening a link changes nothing: mail scanners open links. The page shows a button,
//! and only its POST spends the link.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{SignedIn, sign_in, sign_out};
use comity_store::{session, signin};

use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    frame::Frame,
    reader::{Reader, session_token},
    routing::{Routes, get, post},
};

#[derive(Template)]
#[template(path = "signin/link.html")]
struct LinkPage {
    frame: Frame,
    good: bool,
    /// Whether it stays valid: in a demonstration.
    lasting: bool,
}

#[derive(Template)]
#[template(path = "signin/how.html")]
struct HowPage {
    frame: Frame,
    /// Whether there are links that stay valid: in a demonstration.
    lasting: bool,
}

pub(crate) fn routes() -> Routes {
    Routes::new()
        .route("/{language}/sign-in", get(how))
        .route("/{language}/sign-in/{token}", get(show_link).post(spend))
        .route("/{language}/sign-out", post(leave))
}

async fn how(State(app): State<App>, reader: Reader) -> Result<Html<String>, PageError> {
    let frame = Frame::outside(&app, &reader).await?;
    let lasting = signin::is_lasting(app.db(), None).await?;
    Ok(Html(HowPage { frame, lasting }.render()?))
}

async fn show_link(
    State(app): State<App>,
    mut reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let good = signin::link_is_good(app.db(), &token, reader.now).await?;
    // The token must not travel on through the language switch's history, but a
    // person greeted in the wrong language must be able to change it.
    reader.rest = format!("/sign-in/{token}");
    let frame = Frame::outside(&app, &reader).await?;
    let lasting = good && signin::is_lasting(app.db(), Some(&token)).await?;
    let status = if good { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let mut page = own_page(status, LinkPage { frame, good, lasting }.render()?);
    page.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(page)
}

async fn spend(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let opened = match sign_in(&app.desk, &token).await {
        Ok(opened) => opened,
        // Shown by the link's own page, which says what to do.
        Err(comity_acts::ActError::NotFound) if is_token_like(&token) => {
            return Ok(
                Redirect::to(&format!("/{}/sign-in/{token}", reader.language)).into_response()
            );
        }
        Err(error) => return Err(error.into()),
    };
    let latest = session::all(app.db())
        .await?
        .into_iter()
        .find(|session| session.body_id == opened.actor.body());
    let target = match latest {
        Some(session) => format!("/{}/s/{}/today", reader.language, session.slug),
        None => format!("/{}/", reader.language),
    };
    let mut response = Redirect::to(&target).into_response();
    open_cookie(&app, &mut response, &opened.session_token);
    Ok(response)
}

/// Gives the browser the secret of a session that was just opened.
pub(crate) fn open_cookie(app: &App, response: &mut Response, session_token: &str) {
    let secure = if app.settings.is_secure() { "; Secure" } else { "" };
    let cookie = format!(
        "{}={session_token}; Path=/; HttpOnly; SameSite=Lax; Max-Age={}{secure}",
        app.settings.cookie_name(),
        signin::ABSOLUTE_LIMIT.as_secs(),
    );
    set_cookie(response, &cookie);
}

/// Whether a text is of the characters of a token: nothing else goes into a header.
fn is_token_like(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

async fn leave(
    State(app): State<App>,
    reader: Reader,
    By(may): By<SignedIn>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    if let Some(token) = session_token(&headers, &app) {
        sign_out(&app.desk, may.actor(), &token).await?;
    }
    let mut response = Redirect::to(&format!("/{}/", reader.language)).into_response();
    let secure = if app.settings.is_secure() { "; Secure" } else { "" };
    let cookie = format!(
        "{}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{secure}",
        app.settings.cookie_name()
    );
    set_cookie(&mut response, &cookie);
    response
        .headers_mut()
        .insert("clear-site-data", HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""));
    Ok(response)
}

fn set_cookie(response: &mut Response, cookie: &str) {
    // Tokens are base64url and the rest is ours: always a valid header value.
    if let Ok(value) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}
