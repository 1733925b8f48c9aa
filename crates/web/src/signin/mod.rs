//! Signing in by a passkey, and out; and the links that lead to a first passkey.
//!
//! Opening a link changes nothing: mail scanners open links. The page shows a button, and
//! nothing but a passkey made after pressing it spends the link, whose secret is in no
//! address ([`crate::handed`]). The exercise's links, which stay valid, sign in by
//! themselves.

pub(crate) mod confirm;
pub(crate) mod passkey;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use comity_acts::{
    ActError, SignedIn, SignedInAs, enrol_passkey, sign_in, sign_in_by_link, sign_out,
};
use comity_outside::passkeys::Holder;
use comity_seal::token_hash;
use comity_store::{session, signin};

use self::passkey::Given;
use crate::{
    App,
    access::By,
    ceremonies::Asked,
    error::{PageError, own_page},
    form::{Posted, Shown, faults_of},
    frame::Frame,
    handed::{self, Handed},
    limits::Source,
    reader::{Reader, session_token},
    routing::{Routes, get, post},
};

#[derive(Template)]
#[template(path = "signin/link.html")]
struct LinkPage {
    frame: Frame,
    faults: Shown,
    good: bool,
    lasting: bool,
    /// Whom it was made for.
    person: String,
    /// What the link's forms are taken at.
    here: String,
    /// The link's secret, which its forms carry; nothing where the address has it.
    token: String,
}

#[derive(Template)]
#[template(path = "signin/how.html")]
struct HowPage {
    frame: Frame,
    faults: Shown,
    here: String,
    /// Whether the demonstration's links are there.
    lasting: bool,
}

pub(crate) fn routes() -> Routes {
    Routes::new()
        .route("/{language}/sign-in", get(how).post(come_in))
        .route("/{language}/sign-in/begin", post(begin))
        .route("/{language}/sign-in/{token}", get(show_lasting).post(use_lasting))
        .route("/{language}/link", get(hand_in))
        .route("/{language}/link/open", get(hand_in).post(show_link))
        .route("/{language}/link/begin", post(begin_first))
        .route("/{language}/link/use", post(spend))
        .route("/{language}/confirm", post(confirm::send))
        .route("/{language}/confirm/begin", post(confirm::begin))
        .route("/{language}/sign-out", post(leave))
}

async fn how(State(app): State<App>, reader: Reader) -> Result<Response, PageError> {
    how_page(&app, &reader, StatusCode::OK, Shown::default()).await
}

async fn how_page(
    app: &App,
    reader: &Reader,
    status: StatusCode,
    faults: Shown,
) -> Result<Response, PageError> {
    let frame = Frame::outside(app, reader).await?;
    let here = format!("/{}/sign-in", reader.language);
    let lasting = signin::is_lasting(app.db(), None).await?;
    Ok(own_page(status, HowPage { frame, faults, here, lasting }.render()?))
}

/// Asks whoever is there to sign.
async fn begin(
    State(app): State<App>,
    reader: Reader,
    source: Source,
) -> Result<Response, PageError> {
    app.limits.ask(source)?;
    let (options, challenge) = app
        .settings
        .relying_party
        .ask_to_sign(&[])
        .map_err(|refusal| passkey::unasked(&refusal))?;
    passkey::put(&app, &reader, &options, Asked::SignIn(source, challenge))
}

/// Signs in whoever's passkey answered. Whatever was wrong, the page is the same.
async fn come_in(
    State(app): State<App>,
    reader: Reader,
    source: Source,
    headers: HeaderMap,
    Posted(given): Posted<Given>,
) -> Result<Response, PageError> {
    let checked = match app.ceremonies.take(&given.ceremony, reader.now) {
        Some(Asked::SignIn(_, challenge)) => {
            passkey::checked(&app, &given, challenge, None, source).await?
        }
        _ => None,
    };
    let opened = match checked {
        Some((held, checked)) => {
            let browser = passkey::browser(&headers);
            let opened = sign_in(&app.desk, &held, &checked, &browser).await;
            // Used by somebody else since, or the account was closed.
            if matches!(opened, Err(ActError::NotFound)) {
                passkey::tell(&app, held.account).await;
            }
            opened
        }
        None => Err(ActError::NotFound),
    };
    match opened {
        Ok(opened) => go_in(&app, &reader, &headers, &opened).await,
        Err(ActError::NotFound) => {
            let refused = ActError::whole("error-passkey-refused");
            let faults = Shown::of(&faults_of(refused)?, &reader.words);
            how_page(&app, &reader, StatusCode::UNPROCESSABLE_ENTITY, faults).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn hand_in(State(app): State<App>, reader: Reader) -> Result<Response, PageError> {
    handed::page(Frame::outside(&app, &reader).await?, open_at(&reader))
}

/// Where a link is handed in.
fn open_at(reader: &Reader) -> String {
    format!("/{}/link/open", reader.language)
}

/// The page that asks for a link, once more.
async fn hand_in_again(app: &App, reader: &Reader) -> Result<Response, PageError> {
    handed::again(Frame::outside(app, reader).await?, &reader.words, open_at(reader))
}

async fn show_link(
    State(app): State<App>,
    reader: Reader,
    Posted(handed): Posted<Handed>,
) -> Result<Response, PageError> {
    match handed.secret() {
        Some(token) => link_page(&app, reader, &Link::Once(token), None).await,
        None => hand_in_again(&app, &reader).await,
    }
}

/// A link to sign in by.
enum Link<'a> {
    /// Leads to a first passkey.
    Once(&'a str),
    /// One of the exercise's, which stays valid: its secret is in its address, so that
    /// scripts can follow what a demonstration prints.
    Lasting(&'a str),
}

/// The page of a link; with a fault, after it was not spent.
async fn link_page(
    app: &App,
    mut reader: Reader,
    link: &Link<'_>,
    fault: Option<&'static str>,
) -> Result<Response, PageError> {
    // A person greeted in the wrong language must be able to change it and keep the link.
    let (token, here) = match *link {
        Link::Once(token) => {
            reader.rest = handed::with_secret("/link", token);
            (token, "/link".to_owned())
        }
        Link::Lasting(token) => {
            reader.rest = format!("/sign-in/{token}");
            ("", reader.rest.clone())
        }
    };
    let link = link.found(app, &reader).await?;
    let frame = Frame::outside(app, &reader).await?;
    let status = match (&link, fault) {
        (None, _) => StatusCode::NOT_FOUND,
        (Some(_), Some(_)) => StatusCode::UNPROCESSABLE_ENTITY,
        (Some(_), None) => StatusCode::OK,
    };
    let faults = match fault.filter(|_| link.is_some()) {
        Some(key) => Shown::of(&faults_of(ActError::whole(key))?, &reader.words),
        None => Shown::default(),
    };
    let page = LinkPage {
        frame,
        faults,
        good: link.is_some(),
        lasting: link.as_ref().is_some_and(|link| link.lasting),
        person: link.map(|link| link.person_name).unwrap_or_default(),
        here: format!("/{}{here}", reader.language),
        token: token.to_owned(),
    };
    Ok(own_page(status, page.render()?))
}

impl Link<'_> {
    /// What is known of it, while it is good and of its kind.
    async fn found(&self, app: &App, reader: &Reader) -> Result<Option<signin::Link>, PageError> {
        let (token, lasts) = match self {
            Link::Once(token) => (token, false),
            Link::Lasting(token) => (token, true),
        };
        let found = signin::link(app.db(), token, reader.now).await?;
        Ok(found.filter(|link| link.lasting == lasts))
    }
}

async fn show_lasting(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let token = handed::secret(&token).ok_or(PageError::NotFound)?;
    link_page(&app, reader, &Link::Lasting(token), None).await
}

/// Signs in by one of the exercise's links. They need no form at all.
async fn use_lasting(
    State(app): State<App>,
    reader: Reader,
    headers: HeaderMap,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let token = handed::secret(&token).ok_or(PageError::NotFound)?;
    let link = Link::Lasting(token);
    if link.found(&app, &reader).await?.is_none() {
        return link_page(&app, reader, &link, None).await;
    }
    match sign_in_by_link(&app.desk, token, &passkey::browser(&headers)).await {
        Ok(opened) => go_in(&app, &reader, &headers, &opened).await,
        Err(ActError::NotFound) => link_page(&app, reader, &link, None).await,
        Err(error) => Err(error.into()),
    }
}

/// Asks for a first passkey.
async fn begin_first(
    State(app): State<App>,
    reader: Reader,
    source: Source,
    Posted(handed): Posted<Handed>,
) -> Result<Response, PageError> {
    app.limits.ask(source)?;
    let token = handed.secret().ok_or(PageError::NotFound)?;
    let link = Link::Once(token).found(&app, &reader).await?.ok_or(PageError::NotFound)?;
    let known = comity_store::passkey::credential_ids(app.db(), link.account).await?;
    let holder = Holder { handle: link.account.0, name: &link.person_name };
    let (options, enrolment) = app
        .settings
        .relying_party
        .ask_for_passkey(&holder, known)
        .map_err(|refusal| passkey::unasked(&refusal))?;
    passkey::put(&app, &reader, &options, Asked::First(token_hash(token), enrolment))
}

/// A link, with the passkey that was made for it.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
struct Spent {
    link: String,
    ceremony: String,
    credential: String,
}

/// Spends a link by the passkey that was made.
async fn spend(
    State(app): State<App>,
    reader: Reader,
    headers: HeaderMap,
    Posted(Spent { link: handed, ceremony, credential }): Posted<Spent>,
) -> Result<Response, PageError> {
    let Some(token) = handed::secret(&handed) else {
        return hand_in_again(&app, &reader).await;
    };
    let link = Link::Once(token);
    if credential.is_empty() {
        return link_page(&app, reader, &link, Some("error-passkey-script")).await;
    }
    let given = Given { ceremony, credential };
    let enrolled = match app.ceremonies.take(&given.ceremony, reader.now) {
        Some(Asked::First(of, enrolment)) if of == token_hash(token) => {
            passkey::made(&app, &given, &enrolment)
        }
        _ => None,
    };
    let browser = passkey::browser(&headers);
    let opened = match enrolled {
        Some(enrolled) => enrol_passkey(&app.desk, token, &enrolled, &browser).await,
        None => Err(ActError::NotFound),
    };
    match opened {
        Ok(opened) => go_in(&app, &reader, &headers, &opened).await,
        // Shown by the link's own page, which says what to do: it may be gone by now.
        Err(ActError::NotFound) => {
            link_page(&app, reader, &link, Some("error-passkey-refused")).await
        }
        Err(error) => Err(error.into()),
    }
}

/// To the Today page, signed in. Whoever was signed in here before is not any more: no
/// secret of an earlier session stays good when a browser forgets it.
async fn go_in(
    app: &App,
    reader: &Reader,
    headers: &HeaderMap,
    opened: &SignedInAs,
) -> Result<Response, PageError> {
    if let (Some(before), Some(token)) = (&reader.actor, session_token(headers, app)) {
        sign_out(&app.desk, before, &token).await?;
    }
    let latest = session::all(app.db())
        .await?
        .into_iter()
        .find(|session| session.body_id == opened.actor.body());
    let target = match latest {
        Some(session) => format!("/{}/s/{}/today", reader.language, session.slug),
        None => format!("/{}/", reader.language),
    };
    let mut response = Redirect::to(&target).into_response();
    open_cookie(app, &mut response, &opened.session_token);
    Ok(response)
}

/// Gives the browser the secret of a session that was just opened.
fn open_cookie(app: &App, response: &mut Response, session_token: &str) {
    let secure = if app.settings.is_secure() { "; Secure" } else { "" };
    let cookie = format!(
        "{}={session_token}; Path=/; HttpOnly; SameSite=Lax; Max-Age={}{secure}",
        app.settings.cookie_name(),
        signin::ABSOLUTE_LIMIT.as_secs(),
    );
    set_cookie(response, &cookie);
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
