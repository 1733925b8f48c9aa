//! The public form by which an organization applies.

use axum::{
    extract::State,
    response::{IntoResponse as _, Redirect, Response},
};
use comity_acts::{NewApplication, apply};
use comity_domain::accreditation::{Consultative, KINDS};
use comity_store::accreditation;

use super::{Plain, answer, base, page, receipt};
use crate::{
    App,
    error::PageError,
    form::Posted,
    here::Here,
    limits::Source,
    manage::{Form, Typed},
    reader::Reader,
};

/// Whether there is a call that is open now; without one there is no form.
async fn is_open(app: &App, reader: &Reader, here: &Here) -> Result<bool, PageError> {
    let call = accreditation::call(app.db(), here.session.id).await?;
    Ok(call.is_some_and(|call| call.is_open(reader.now)))
}

pub(super) async fn form(
    State(app): State<App>,
    reader: Reader,
    here: Here,
) -> Result<Response, PageError> {
    if !is_open(&app, &reader, &here).await? {
        // The page says when it is, or that there is none.
        return Ok(Redirect::to(&base(&reader, &here)).into_response());
    }
    Ok(page(&reader, &here, plain(&reader, &Typed::default()))?.into_response())
}

pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    source: Source,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    app.limits.apply(source)?;
    let typed = Typed(fields);
    let new = NewApplication {
        name: typed.get("name").to_owned(),
        kind: typed.word("kind"),
        consultative: typed.word("consultative"),
        seat: typed.get("seat").to_owned(),
        purpose: typed.get("purpose").to_owned(),
        contact_name: typed.get("contact").to_owned(),
        contact_email: typed.get("email").to_owned(),
        language: reader.language,
    };
    match apply(&app.desk, &here.session, new).await {
        Ok(token) => receipt::shown(&app, reader, &here, token.reveal()).await,
        Err(error) => answer(&reader, &here, Err::<(), _>(error), "", || plain(&reader, &typed)),
    }
}

fn plain(reader: &Reader, typed: &Typed) -> Plain {
    let w = &reader.words;
    let kinds =
        KINDS.iter().map(|one| (one.word().to_owned(), w.t(format!("participant-kind-{one}"))));
    let standings = Consultative::ALL
        .iter()
        .map(|one| (one.word().to_owned(), w.t(format!("accreditation-consultative-{one}"))));
    Plain {
        title: w.t("accreditation-apply"),
        lede: w.t("accreditation-apply-what"),
        form: Form::new(w, typed, w.t("accreditation-apply-send"))
            .line("text", "name", w.t("accreditation-name"), Some(w.t("accreditation-name-hint")))
            .radios("kind", w.t("accreditation-kind"), None, kinds)
            .radios(
                "consultative",
                w.t("accreditation-consultative"),
                Some(w.t("accreditation-consultative-hint")),
                standings,
            )
            .line("text", "seat", w.t("accreditation-seat"), Some(w.t("accreditation-seat-hint")))
            .area("purpose", w.t("accreditation-purpose"), Some(w.t("accreditation-purpose-hint")))
            .heading(w.t("accreditation-contact"))
            .line(
                "text",
                "contact",
                w.t("manage-person-name"),
                Some(w.t("accreditation-contact-hint")),
            )
            .line("email", "email", w.t("accreditation-email"), None),
    }
}
