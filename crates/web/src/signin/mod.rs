//! Signing in by a passkey, and out; and the links that lead to a first passkey.
//!
//! Opening a link changes nothing: mail scanners open links. The page shows a button, and
//! nothing but a passkey made after pressing it spends the link. The exercise's links,
//! which stay valid, sign in by themselves.

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
    /// The address of the page, which is that of its form too.
    here: String,
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
        .route("/{language}/sign-in/{token}", get(show_link).post(spend))
        .route("/{language}/sign-in/{token}/begin", post(begin_first))
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

async fn show_link(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, PageError> {
    link_page(&app, reader, &token, None).await
}

/// The page of a link; with a fault, after it was not spent.
async fn link_page(
    app: &App,
    mut reader: Reader,
    token: &str,
    fault: Option<&'static str>,
) -> Result<Response, PageError> {
    let link = signin::link(app.db(), token, reader.now).await?;
    // The token must not travel on through the language switch's history, but a
    // person greeted in the wrong language must be able to change it.
    reader.rest = format!("/sign-in/{token}");
    let frame = Frame::outside(app, &reader).await?;
    let status = match (&link, fault) {
        (None, _) => StatusCode::NOT_FOUND,
        (Some(_), Some(_)) => StatusCode::UNPROCESSABLE_ENTITY,
        (Some(_), None) => StatusCode::OK,
    };
    let faults = match fault {
        Some(key) => Shown::of(&faults_of(ActError::whole(key))?, &reader.words),
        None => Shown::default(),
    };
    let page = LinkPage {
        frame,
        faults,
        good: link.is_some(),
        lasting: link.is_some_and(|link| link.lasting),
        here: format!("/{}/sign-in/{token}", reader.language),
    };
    let mut page = own_page(status, page.render()?);
    page.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(page)
}

/// Asks for a first passkey.
async fn begin_first(
    State(app): State<App>,
    reader: Reader,
    source: Source,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, PageError> {
    app.limits.ask(source)?;
    let link = signin::link(app.db(), &token, reader.now)
        .await?
        .filter(|link| !link.lasting)
        .ok_or(PageError::NotFound)?;
    let known = comity_store::passkey::credential_ids(app.db(), link.account).await?;
    let holder = Holder { handle: link.account.0, name: &link.person_name };
    let (options, enrolment) = app
        .settings
        .relying_party
        .ask_for_passkey(&holder, known)
        .map_err(|refusal| passkey::unasked(&refusal))?;
    passkey::put(&app, &reader, &options, Asked::First(token_hash(&token), enrolment))
}

/// Uses a lasting link, or spends one that works once by the passkey that was made.
async fn spend(
    State(app): State<App>,
    reader: Reader,
    headers: HeaderMap,
    Path((_, token)): Path<(String, String)>,
    given: Result<Posted<Given>, PageError>,
) -> Result<Response, PageError> {
    // The exercise's links need no form at all.
    let given = given.map(|Posted(given)| given).unwrap_or_default();
    if !is_token_like(&token) {
        return Err(PageError::NotFound);
    }
    let browser = passkey::browser(&headers);
    let link = signin::link(app.db(), &token, reader.now).await?;
    let opened = match link {
        Some(link) if link.lasting => sign_in_by_link(&app.desk, &token, &browser).await,
        Some(_) if given.credential.is_empty() => {
            return link_page(&app, reader, &token, Some("error-passkey-script")).await;
        }
        Some(_) => {
            let enrolled = match app.ceremonies.take(&given.ceremony, reader.now) {
                Some(Asked::First(of, enrolment)) if of == token_hash(&token) => {
                    passkey::made(&app, &given, &enrolment)
                }
                _ => None,
            };
            match enrolled {
                Some(enrolled) => enrol_passkey(&app.desk, &token, &enrolled, &browser).await,
                None => {
                    return link_page(&app, reader, &token, Some("error-passkey-refused")).await;
                }
            }
        }
        None => Err(ActError::NotFound),
    };
    match opened {
        Ok(opened) => go_in(&app, &reader, &headers, &opened).await,
        // Shown by the link's own page, which says what to do.
        Err(ActError::NotFound) => {
            Ok(Redirect::to(&format!("/{}/sign-in/{token}", reader.language)).into_response())
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
