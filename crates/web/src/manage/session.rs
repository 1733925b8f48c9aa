//! Forms for a session and a mandate.

use axum::{
    extract::State,
    response::{Html, Response},
};
use comity_acts::{NewMandate, NewSession, Podium, add_mandate, add_session};
use comity_domain::{Language, Wording, session::SessionKind};
use comity_words::Words;

use super::{Form, Plain, Typed, answer, page};
use crate::{App, access::By, error::PageError, form::Posted, here::Here, reader::Reader};

pub(super) async fn form(
    reader: Reader,
    here: Here,
    By(_): By<Podium>,
) -> Result<Html<String>, PageError> {
    let zone = here.session.zone.clone();
    let typed = Typed::with(&[("kind", "inter-sessional"), ("zone", &zone)]);
    page(&reader, &here, plain(&reader.words, &typed))
}

pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Podium>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let done = add_session(&app.desk, &may, new_session(&typed, reader.language)).await;
    let target = match &done {
        Ok(added) => format!("/{}/s/{}", reader.language, added.slug),
        Err(_) => String::new(),
    };
    answer(&reader, &here, done, &target, || plain(&reader.words, &typed))
}

/// The kinds of session as choices.
pub(crate) fn kinds(w: &Words) -> Vec<(String, String)> {
    SessionKind::ALL
        .iter()
        .map(|kind| (kind.word().to_owned(), w.t(format!("session-kind-{kind}"))))
        .collect()
}

/// The session that was typed; set-up asks for the same fields.
pub(crate) fn new_session(typed: &Typed, page: Language) -> NewSession {
    NewSession {
        name: typed.wording("name", page),
        kind: typed.word("kind").unwrap_or(SessionKind::Intersessional),
        starts: typed.date("starts"),
        ends: typed.date("ends"),
        place: typed.maybe("place").map(|_| typed.wording("place", page)),
        zone: typed.get("zone").to_owned(),
        slug: typed.maybe("slug"),
    }
}

fn plain(w: &Words, typed: &Typed) -> Plain {
    Plain {
        title: w.t("manage-add-session"),
        lede: w.t("manage-session-what"),
        form: Form::new(w, typed, w.t("manage-add-session"))
            .original(w)
            .wording("name", w.t("manage-session-name"), Some(w.t("manage-session-name-hint")))
            .radios("kind", w.t("manage-session-kind"), None, kinds(w))
            .line("date", "starts", w.t("manage-first-day"), None)
            .line("date", "ends", w.t("manage-last-day"), None)
            .wording("place", w.t("manage-place"), Some(w.t("manage-place-hint")))
            .line("text", "zone", w.t("manage-zone"), Some(w.t("manage-zone-hint")))
            .line("text", "slug", w.t("manage-slug"), Some(w.t("manage-slug-hint"))),
    }
}

pub(super) async fn mandate_form(
    reader: Reader,
    here: Here,
    By(_): By<Podium>,
) -> Result<Html<String>, PageError> {
    page(&reader, &here, mandate_plain(&reader.words, &Typed::default()))
}

pub(super) async fn send_mandate(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Podium>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let done = if typed.maybe("adopted-on").is_some() && typed.date("adopted-on").is_none() {
        Err(comity_acts::ActError::field("adopted-on", "error-date"))
    } else {
        let new = NewMandate {
            symbol: typed.get("mandate-symbol").to_owned(),
            adopted_on: typed.date("adopted-on"),
            title: typed.wording("mandate-title", reader.language),
            quote: typed
                .maybe("quote")
                .map(|text| Wording::new(typed.original(reader.language), text)),
        };
        add_mandate(&app.desk, &may, new).await
    };
    let target = here.base(reader.language);
    answer(&reader, &here, done, &target, || mandate_plain(&reader.words, &typed))
}

fn mandate_plain(w: &Words, typed: &Typed) -> Plain {
    Plain {
        title: w.t("manage-add-mandate"),
        lede: w.t("manage-mandate-what"),
        form: Form::new(w, typed, w.t("manage-add-mandate"))
            .original(w)
            .line(
                "text",
                "mandate-symbol",
                w.t("manage-mandate-symbol"),
                Some(w.t("manage-mandate-symbol-hint")),
            )
            .line("date", "adopted-on", w.t("manage-adopted-on"), None)
            .wording("mandate-title", w.t("manage-mandate-title"), None)
            .area("quote", w.t("manage-quote"), Some(w.t("manage-quote-hint"))),
    }
}
