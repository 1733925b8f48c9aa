//! How much may be under way at once, how long sending may take, and what becomes of a form
//! that came too soon ([decision 53](../../../docs/decisions/0053-limits.md)).
//!
//! What is sent is read here, whole, before anything is done about it: a sender who drips
//! holds up no handler, and a form that is refused goes back filled.

use std::{
    sync::atomic::{AtomicU8, Ordering},
    time::Duration,
};

use askama::Template;
use axum::{
    body::{Body, Bytes},
    extract::{
        DefaultBodyLimit, FromRequest as _, FromRequestParts as _, Multipart, Request, State,
    },
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use http_body_util::BodyExt as _;
use tokio::{
    sync::{Semaphore, SemaphorePermit},
    time::Instant,
};

use crate::{
    App,
    error::{PageError, own_page},
    frame::Frame,
    limits::{Sender, Source},
    reader::Reader,
    reports,
    routes::BODY_LIMIT,
    uploads::{MOST_UPLOAD, Sent},
};

/// The most answers under way to those who ask for a page.
const READING: usize = 1_024;
/// The most under way to people who have signed in and send something.
const SENDING: usize = 256;
/// The most under way to all others who do: they do not hold up who has signed in.
const SENDING_STRANGERS: usize = 128;
/// The largest that is sent and is no form.
const OTHER_LIMIT: usize = 64 * 1024;
/// How long sending may take, whatever is sent.
const PATIENCE: Duration = Duration::from_secs(10);
/// How many bytes more it may bring for each further millisecond: a line of 64 kbit/s.
const BYTES_PER_MILLISECOND: u64 = 8;

/// How much is under way.
pub(crate) struct Turnstile {
    reading: Semaphore,
    sending: Semaphore,
    strangers: Semaphore,
    /// Whether pages wear the exercise's band, as it was found last; see `KNOWN`.
    exercise: AtomicU8,
}

const KNOWN: u8 = 0b10;

impl Default for Turnstile {
    fn default() -> Self {
        Turnstile {
            reading: Semaphore::new(READING),
            sending: Semaphore::new(SENDING),
            strangers: Semaphore::new(SENDING_STRANGERS),
            exercise: AtomicU8::new(0),
        }
    }
}

impl Turnstile {
    pub(crate) fn note_exercise(&self, exercise: bool) {
        self.exercise.store(KNOWN | u8::from(exercise), Ordering::Relaxed);
    }

    pub(crate) fn is_exercise(&self) -> Option<bool> {
        let noted = self.exercise.load(Ordering::Relaxed);
        (noted & KNOWN != 0).then_some(noted & 1 == 1)
    }
}

/// A place inside, if there is one; whoever waits outside would only be later.
fn enter(ceiling: &Semaphore) -> Result<SemaphorePermit<'_>, PageError> {
    ceiling.try_acquire().map_err(|_| PageError::Full)
}

/// A place inside for somebody who reads.
pub(crate) fn to_read(app: &App) -> Result<SemaphorePermit<'_>, PageError> {
    enter(&app.turnstile.reading)
}

/// Lets in what there is room for.
pub(crate) async fn hold(State(app): State<App>, request: Request, next: Next) -> Response {
    match pass(&app, request, next).await {
        Ok(response) => response,
        Err(refusal) => refusal.into_response(),
    }
}

async fn pass(app: &App, request: Request, next: Next) -> Result<Response, PageError> {
    // Whoever watches the server must learn that it is busy and not that it is dead.
    if request.uri().path() == "/health" {
        return Ok(next.run(request).await);
    }
    if matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS) {
        let _inside = to_read(app)?;
        return Ok(next.run(request).await);
    }
    let (mut parts, body) = request.into_parts();
    if parts.uri.path() == reports::PATH {
        // Nothing of a report is read.
        let _inside = to_read(app)?;
        return Ok(next.run(Request::from_parts(parts, Body::empty())).await);
    }
    // The reader stays with the request: who it is, the database is asked once.
    let reader = match Reader::from_request_parts(&mut parts, app).await {
        Ok(reader) => Some(reader),
        // An address without a language has no reader, and takes no form.
        Err(PageError::NotFound) => None,
        Err(error) => return Err(error),
    };
    let account = reader.as_ref().and_then(|reader| reader.actor.as_ref()).map(|who| who.account());
    let (sender, ceiling) = match account {
        Some(account) => (Sender::Account(account), &app.turnstile.sending),
        None => {
            let source = Source::from_request_parts(&mut parts, app).await?;
            (Sender::Stranger(source), &app.turnstile.strangers)
        }
    };
    let in_time = app.limits.send(sender);
    let _inside = enter(ceiling)?;
    let sent = whole(&parts.headers, body).await?;
    match (in_time, reader) {
        (Ok(()), _) => Ok(next.run(Request::from_parts(parts, Body::from(sent))).await),
        (Err(_), Some(reader)) => give_back(app, reader, Request::from_parts(parts, sent)).await,
        (Err(refusal), None) => Err(refusal),
    }
}

/// What kind of form a request brings.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Plain,
    Parts,
    Other,
}

impl Form {
    fn of(headers: &HeaderMap) -> Form {
        let kind = headers.get(header::CONTENT_TYPE).map_or(&b""[..], HeaderValue::as_bytes);
        if kind.starts_with(b"application/x-www-form-urlencoded") {
            Form::Plain
        } else if kind.starts_with(b"multipart/form-data") {
            Form::Parts
        } else {
            Form::Other
        }
    }

    const fn limit(self) -> usize {
        match self {
            Form::Plain => BODY_LIMIT,
            Form::Parts => MOST_UPLOAD,
            Form::Other => OTHER_LIMIT,
        }
    }
}

/// All that is sent, if it is not too large and goes on coming: however long it says it is,
/// a sender who drips is cut off as soon as one who says nothing.
async fn whole(headers: &HeaderMap, mut body: Body) -> Result<Bytes, PageError> {
    let limit = Form::of(headers).limit();
    let (since, mut sent) = (Instant::now(), Vec::new());
    loop {
        let received = u64::try_from(sent.len()).unwrap_or(u64::MAX);
        let until = since + PATIENCE + Duration::from_millis(received / BYTES_PER_MILLISECOND);
        match tokio::time::timeout_at(until, body.frame()).await {
            Ok(None) => return Ok(sent.into()),
            Ok(Some(Ok(frame))) => {
                // Trailers say nothing here.
                let Ok(data) = frame.into_data() else { continue };
                if sent.len() + data.len() > limit {
                    return Err(PageError::TooLarge);
                }
                sent.extend_from_slice(&data);
            }
            Ok(Some(Err(error))) => {
                tracing::info!(%error, "what was sent broke off");
                return Err(PageError::Unreadable);
            }
            Err(_) => return Err(PageError::TooSlow),
        }
    }
}

#[derive(Template)]
#[template(path = "waiting.html")]
struct WaitingPage {
    frame: Frame,
    action: String,
    fields: Vec<(String, String)>,
    /// Whether the form has parts, and so room for a file.
    parts: bool,
    /// The name of the file that was with it; empty without one.
    file: String,
}

/// The form that came too soon, to be sent again: nothing typed is lost.
async fn give_back(
    app: &App,
    mut reader: Reader,
    request: Request<Bytes>,
) -> Result<Response, PageError> {
    let uri = request.uri().clone();
    let kind = Form::of(request.headers());
    let (mut fields, file) = match kind {
        Form::Plain => (
            serde_urlencoded::from_bytes(request.body()).map_err(|_| PageError::Unreadable)?,
            String::new(),
        ),
        Form::Parts => read_parts(app, request).await?,
        // A script's question: it reads the status, and asks again by itself or by hand.
        Form::Other => return Err(PageError::TooFast),
    };
    // A passkey answers once: it is asked for again.
    fields.retain(|(name, _)| name != "ceremony" && name != "credential");
    // What was sent would be lost by changing the language here.
    reader.rest = "/".to_owned();
    let frame = Frame::outside(app, &reader).await?;
    let action = uri.path_and_query().map_or("/", |all| all.as_str()).to_owned();
    let page = WaitingPage { frame, action, fields, parts: kind == Form::Parts, file };
    let mut response = own_page(StatusCode::TOO_MANY_REQUESTS, page.render()?);
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("10"));
    Ok(response)
}

type Fields = Vec<(String, String)>;

async fn read_parts(app: &App, request: Request<Bytes>) -> Result<(Fields, String), PageError> {
    let mut request = request.map(Body::from);
    DefaultBodyLimit::max(MOST_UPLOAD).apply(&mut request);
    let form = Multipart::from_request(request, app).await.map_err(|_| PageError::Unreadable)?;
    // Only its fields come back; a file must be chosen again.
    let sent = Sent::read_unseen(form).await?;
    Ok((sent.fields, sent.file.map(|(name, _)| name).unwrap_or_default()))
}
