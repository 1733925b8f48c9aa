//! Setting up an empty server, by the link that its start printed.

use askama::Template;
use axum::{
    extract::{FromRequestParts, Path, State},
    http::{HeaderValue, StatusCode, header, request::Parts},
    response::Response,
};
use comity_acts::{ActError, NewBody, NewMandate, NewServer, set_up};
use comity_store::{session, signin};

use crate::{
    App,
    error::{PageError, own_page},
    form::{Posted, Shown, faults_of},
    frame::Frame,
    manage::{Form, Kind, Typed, kinds, new_session},
    reader::Reader,
    routing::{Routes, get},
};

#[derive(Template)]
#[template(path = "setup/form.html")]
struct FormPage {
    frame: Frame,
    faults: Shown,
    form: Form,
}

#[derive(Template)]
#[template(path = "setup/ready.html")]
struct ReadyPage {
    frame: Frame,
    /// Leads the officer to a first passkey.
    own: String,
    /// Leads the second officer to one.
    second: String,
    /// Leads the Chair to one.
    chair: String,
}

pub(crate) fn routes() -> Routes {
    Routes::new().route("/{language}/set-up/{token}", get(show).post(send))
}

/// The link of the address, while it is good. It is asked for before anything of a form is
/// read: strangers have nothing read here.
struct GoodLink(String);

impl FromRequestParts<App> for GoodLink {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, PageError> {
        let names = Path::<(String, String)>::from_request_parts(parts, app).await;
        let Path((_, token)) = names.map_err(|_| PageError::NotFound)?;
        let is_good = signin::set_up_link_is_good(app.db(), &token).await?;
        is_good.then_some(GoodLink(token)).ok_or(PageError::NotFound)
    }
}

async fn show(
    State(app): State<App>,
    reader: Reader,
    GoodLink(_): GoodLink,
) -> Result<Response, PageError> {
    let typed = Typed::with(&[("kind", "substantive"), ("zone", "America/New_York")]);
    filled(&app, &reader, &typed, Shown::default(), StatusCode::OK).await
}

async fn send(
    State(app): State<App>,
    reader: Reader,
    GoodLink(token): GoodLink,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let there = !session::bodies(app.db()).await?.is_empty();
    let unread = typed.maybe("adopted-on").is_some() && typed.date("adopted-on").is_none();
    let done = if unread {
        Err(ActError::field("adopted-on", "error-date"))
    } else {
        set_up(&app.desk, &token, new_server(&reader, &typed, there)).await
    };
    match done {
        Ok(ready) => {
            let link = |token: &str| {
                format!("{}/{}/sign-in/{token}", app.settings.origin, reader.language)
            };
            let (own, second) = (link(&ready.officer_token), link(&ready.second_token));
            let chair = link(&ready.chair_token);
            let mut plain = reader.clone();
            plain.rest = String::new();
            let frame = Frame::outside(&app, &plain).await?;
            let page = ReadyPage { frame, own, second, chair }.render()?;
            let mut response = own_page(StatusCode::OK, page);
            no_store(&mut response);
            Ok(response)
        }
        Err(error) => {
            let shown = Shown::of(&faults_of(error)?, &reader.words);
            filled(&app, &reader, &typed, shown, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

fn no_store(response: &mut Response) {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
}

fn new_server(reader: &Reader, typed: &Typed, there: bool) -> NewServer {
    let language = reader.language;
    let mandate = typed.maybe("mandate-symbol").or_else(|| typed.maybe("mandate-title"));
    let body = NewBody {
        name: typed.wording("body-name", language),
        exercise: false,
        mandates: mandate
            .map(|_| NewMandate {
                symbol: typed.get("mandate-symbol").to_owned(),
                adopted_on: typed.date("adopted-on"),
                title: typed.wording("mandate-title", language),
                quote: None,
            })
            .into_iter()
            .collect(),
    };
    NewServer {
        body: (!there).then(|| (body, new_session(typed, language))),
        officer_name: typed.get("officer-name").to_owned(),
        second_name: typed.get("second-name").to_owned(),
        chair_name: typed.get("chair-name").to_owned(),
        language,
    }
}

async fn filled(
    app: &App,
    reader: &Reader,
    typed: &Typed,
    faults: Shown,
    status: StatusCode,
) -> Result<Response, PageError> {
    let w = &reader.words;
    let mut form = Form::new(w, typed, w.t("manage-set-up-send"));
    if session::bodies(app.db()).await?.is_empty() {
        form = form
            .heading(w.t("manage-body"))
            .original(w)
            .wording("body-name", w.t("manage-body-name"), Some(w.t("manage-body-name-hint")))
            .heading(w.t("manage-mandate"))
            .line(
                "text",
                "mandate-symbol",
                w.t("manage-mandate-symbol"),
                Some(w.t("manage-mandate-optional")),
            )
            .line("date", "adopted-on", w.t("manage-adopted-on"), None)
            .wording("mandate-title", w.t("manage-mandate-title"), None)
            .heading(w.t("manage-first-session"))
            .wording("name", w.t("manage-session-name"), Some(w.t("manage-session-name-hint")))
            .radios("kind", w.t("manage-session-kind"), None, kinds(w))
            .line("date", "starts", w.t("manage-first-day"), None)
            .line("date", "ends", w.t("manage-last-day"), None)
            .wording("place", w.t("manage-place"), Some(w.t("manage-place-hint")))
            .line("text", "zone", w.t("manage-zone"), Some(w.t("manage-zone-hint")));
    }
    let form = form
        .heading(w.t("manage-first-people"))
        .line(
            "text",
            "officer-name",
            w.t("manage-officer-name"),
            Some(w.t("manage-officer-name-hint")),
        )
        .line(
            "text",
            "second-name",
            w.t("manage-second-name"),
            Some(w.t("manage-second-name-hint")),
        )
        .line("text", "chair-name", w.t("manage-chair-name"), Some(w.t("manage-chair-name-hint")));
    let frame = Frame::outside(app, reader).await?;
    let faults = form.named(faults);
    let mut response = own_page(status, FormPage { frame, faults, form }.render()?);
    no_store(&mut response);
    Ok(response)
}
