//! Errors as readers meet them: a page in their language that says what to do.

use askama::Template;
use axum::{
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{Html, IntoResponse, Response},
};
use comity_acts::ActError;
use comity_domain::Language;
use comity_store::{Actor, StoreError, session, signin};
use comity_words::Words;

use crate::{App, frame::Frame, reader};

/// Why a page could not be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageError {
    /// Nothing there, or nothing for this reader: the two look alike.
    NotFound,
    /// The right is there, and a passkey must be asked for first: the page that does so
    /// takes the place of this answer ([`crate::signin::confirm::offer`]).
    AskPasskey,
    /// The request came from another site, or does not say where from.
    CrossSite,
    /// The form could not be read at all (not even to show it again).
    Unreadable,
    /// Too many requests of a kind from one place; the same one may work in a minute.
    Busy,
    /// Too many forms from one account or place; the page that gives the form back takes
    /// the place of this answer ([`crate::turnstile`]).
    TooFast,
    /// Too many whole parts of the record for one account.
    TakenOften,
    /// As much is under way as this server does at once.
    Full,
    /// What was sent came too slowly.
    TooSlow,
    /// The upload or form is larger than allowed.
    TooLarge,
    /// Something failed here; the log knows more.
    Failed,
}

impl PageError {
    const fn status(self) -> StatusCode {
        match self {
            PageError::NotFound => StatusCode::NOT_FOUND,
            PageError::AskPasskey | PageError::CrossSite => StatusCode::FORBIDDEN,
            PageError::Unreadable => StatusCode::BAD_REQUEST,
            PageError::Busy | PageError::TooFast | PageError::TakenOften => {
                StatusCode::TOO_MANY_REQUESTS
            }
            PageError::Full => StatusCode::SERVICE_UNAVAILABLE,
            PageError::TooSlow => StatusCode::REQUEST_TIMEOUT,
            PageError::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            PageError::Failed => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The beginning of its three texts' keys.
    const fn key(self) -> &'static str {
        match self {
            PageError::NotFound | PageError::AskPasskey => "problem-not-found",
            PageError::CrossSite => "problem-cross-site",
            PageError::Unreadable => "problem-unreadable",
            PageError::Busy => "problem-busy",
            PageError::TooFast => "problem-too-fast",
            PageError::TakenOften => "problem-taken-often",
            PageError::Full => "problem-full",
            PageError::TooSlow => "problem-too-slow",
            PageError::TooLarge => "problem-too-large",
            PageError::Failed => "problem-failed",
        }
    }

    /// After how many seconds the same request may work.
    const fn retry_after(self) -> Option<&'static str> {
        match self {
            PageError::Busy => Some("60"),
            PageError::TooFast | PageError::Full => Some("10"),
            PageError::TakenOften => Some("180"),
            _ => None,
        }
    }
}

impl From<StoreError> for PageError {
    fn from(error: StoreError) -> Self {
        tracing::error!(%error, "the store failed");
        PageError::Failed
    }
}

impl From<ActError> for PageError {
    fn from(error: ActError) -> Self {
        match error {
            ActError::NotFound => PageError::NotFound,
            ActError::Store(error) => error.into(),
            // A form shows its faults itself; reaching this means a button's act was
            // refused because the page it stood on was out of date.
            ActError::Refused(_) => PageError::Unreadable,
        }
    }
}

impl From<askama::Error> for PageError {
    fn from(error: askama::Error) -> Self {
        tracing::error!(%error, "a template failed");
        PageError::Failed
    }
}

impl IntoResponse for PageError {
    /// Only the status: [`show_errors`] knows the reader's language and makes the page.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        if let Some(seconds) = self.retry_after() {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static(seconds));
        }
        response.extensions_mut().insert(self);
        response
    }
}

/// Marks an answer that is no success and yet a whole page of its own.
#[derive(Clone, Copy)]
struct OwnPage;

/// A page with a status of its own, such as a form shown again with its faults (422).
pub(crate) fn own_page(status: StatusCode, html: String) -> Response {
    let mut response = (status, Html(html)).into_response();
    response.extensions_mut().insert(OwnPage);
    response
}

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage {
    frame: Frame,
    title: String,
    what: String,
    /// For somebody who has signed in: their Today page; else empty.
    today: String,
}

/// Turns bare error responses into pages in the language of the address.
pub(crate) async fn show_errors(State(app): State<App>, request: Request, next: Next) -> Response {
    let language = reader::split_path(request.uri().path())
        .map_or_else(|| reader::preferred_language(request.headers()), |(language, _)| language);
    let path = request.uri().path().to_owned();
    let wants_page = !path.starts_with("/assets/");
    let token = reader::session_token(request.headers(), &app);
    let response = next.run(request).await;
    let closes = response.headers().get(header::CONNECTION).cloned();
    let mut shown = shown(&app, language, &path, wants_page, token, response).await;
    if let Some(closes) = closes {
        shown.headers_mut().insert(header::CONNECTION, closes);
    }
    shown
}

async fn shown(
    app: &App,
    language: Language,
    path: &str,
    wants_page: bool,
    token: Option<String>,
    response: Response,
) -> Response {
    if response.extensions().get::<OwnPage>().is_some() {
        return response;
    }
    let problem = response.extensions().get::<PageError>().copied().or(match response.status() {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Some(PageError::NotFound),
        StatusCode::PAYLOAD_TOO_LARGE => Some(PageError::TooLarge),
        StatusCode::BAD_REQUEST
        | StatusCode::UNSUPPORTED_MEDIA_TYPE
        | StatusCode::UNPROCESSABLE_ENTITY => Some(PageError::Unreadable),
        StatusCode::INTERNAL_SERVER_ERROR => Some(PageError::Failed),
        _ => None,
    });
    match problem {
        Some(PageError::NotFound) if wants_page => {
            let today = match token {
                Some(token) => today_of(app, language, &token, path).await,
                None => None,
            };
            problem_page(app, language, PageError::NotFound, today).await
        }
        Some(problem) if wants_page => problem_page(app, language, problem, None).await,
        _ => response,
    }
}

/// Who has signed in, and where their Today page is: in the session of the address if it
/// is one of their body's, else in the latest.
///
/// What decides is the reader and the name of a session they may enter, never what the
/// rest of the address leads to: a foreign address and an absent one give the same.
async fn today_of(
    app: &App,
    language: Language,
    token: &str,
    path: &str,
) -> Option<(Actor, String)> {
    let arrived = signin::arrive(app.db(), Some(token), app.desk.clock.now()).await.ok()?;
    let actor = arrived.actor?;
    let mut all = session::all(app.db()).await.ok()?;
    all.retain(|one| one.body_id == actor.body());
    let rest = reader::split_path(path).map_or("", |(_, rest)| rest);
    let named = rest.strip_prefix("/s/").and_then(|rest| rest.split('/').next());
    let here = all.iter().find(|one| Some(&*one.slug) == named).or(all.first())?;
    Some((actor, format!("/{language}/s/{}/today", here.slug)))
}

async fn problem_page(
    app: &App,
    language: Language,
    problem: PageError,
    today: Option<(Actor, String)>,
) -> Response {
    // The same bytes at every address: a page that knew what is there would tell a
    // forbidden address from an absent one.
    let words = Words::of(language);
    let mut frame = match problem {
        // Who is turned away must not cost a question to the database.
        PageError::Full | PageError::TooFast | PageError::Busy => Frame::unasked(app, words).await,
        _ => Frame::plain(app, words).await,
    };
    let title = words.t(format!("{}-title", problem.key()));
    let page = match today {
        Some((actor, today)) => {
            frame.signed_in_as = Some(words.t(format!("role-{}", actor.role().word())));
            ProblemPage { frame, title, what: words.t("problem-not-found-signed-in"), today }
        }
        None => {
            let what = words.t(format!("{}-what", problem.key()));
            ProblemPage { frame, title, what, today: String::new() }
        }
    };
    match page.render() {
        Ok(html) => {
            let mut response = problem.into_response();
            *response.body_mut() = html.into();
            let html = HeaderValue::from_static("text/html; charset=utf-8");
            response.headers_mut().insert(header::CONTENT_TYPE, html);
            response
        }
        Err(error) => {
            tracing::error!(%error, "the problem page failed");
            problem.status().into_response()
        }
    }
}
