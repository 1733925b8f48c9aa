//! Setting up an empty server, by the link that its start printed.

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use comity_acts::{ActError, NewBody, NewMandate, NewServer, set_up};
use comity_store::{account, session, signin};

use crate::{
    App,
    error::{PageError, own_page},
    form::{Posted, Shown, faults_of},
    frame::Frame,
    handed::{self, secret},
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
    Routes::new()
        .route("/{language}/set-up", get(hand_in))
        .route("/{language}/set-up/open", get(hand_in).post(send))
}

/// Asks for the link, as long as there is something to set up.
async fn hand_in(State(app): State<App>, reader: Reader) -> Result<Response, PageError> {
    if account::anyone(app.db()).await? {
        return Err(PageError::NotFound);
    }
    handed::page(Frame::outside(&app, &reader).await?, open_at(&reader))
}

/// Where the link is handed in, and the form it leads to.
fn open_at(reader: &Reader) -> String {
    format!("/{}/set-up/open", reader.language)
}

/// The step of the form by which it is filled in, and not merely asked for.
const FILLED: (&str, &str) = ("step", "filled");

async fn send(
    State(app): State<App>,
    mut reader: Reader,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    if account::anyone(app.db()).await? {
        return Err(PageError::NotFound);
    }
    let token = match secret(typed.get("link")) {
        Some(token) if signin::set_up_link_is_good(app.db(), token).await? => token,
        _ => {
            let frame = Frame::outside(&app, &reader).await?;
            return handed::again(frame, &reader.words, open_at(&reader));
        }
    };
    reader.rest = handed::with_secret("/set-up", token);
    if typed.get(FILLED.0) != FILLED.1 {
        let typed =
            Typed::with(&[("link", token), ("kind", "substantive"), ("zone", "America/New_York")]);
        return filled(&app, &reader, &typed, Shown::default(), StatusCode::OK).await;
    }
    let there = !session::bodies(app.db()).await?.is_empty();
    let unread = typed.maybe("adopted-on").is_some() && typed.date("adopted-on").is_none();
    let done = if unread {
        Err(ActError::field("adopted-on", "error-date"))
    } else {
        set_up(&app.desk, token, new_server(&reader, &typed, there)).await
    };
    match done {
        Ok(ready) => {
            let link = |token: &str| {
                format!("{}{}", app.settings.origin, handed::link(reader.language, token))
            };
            let (own, second) = (link(&ready.officer_token), link(&ready.second_token));
            let chair = link(&ready.chair_token);
            let mut plain = reader.clone();
            plain.rest = String::new();
            let frame = Frame::outside(&app, &plain).await?;
            let page = ReadyPage { frame, own, second, chair }.render()?;
            Ok(own_page(StatusCode::OK, page))
        }
        Err(error) => {
            let shown = Shown::of(&faults_of(error)?, &reader.words);
            filled(&app, &reader, &typed, shown, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
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
    let mut form = Form::new(w, typed, w.t("manage-set-up-send"))
        .carrying("link", typed.get("link"))
        .carrying(FILLED.0, FILLED.1);
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
    Ok(own_page(status, FormPage { frame, faults, form }.render()?))
}
