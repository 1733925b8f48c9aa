//! The form for an organization or stakeholder; in an exercise also for a State.

use axum::{
    extract::State,
    response::{Html, Response},
};
use comity_acts::{ActError, NewParticipant, Podium, add_participant};
use comity_domain::participant::ParticipantKind;

use super::{Form, Plain, Typed, answer, page};
use crate::{App, access::By, error::PageError, form::Posted, here::Here, reader::Reader};

pub(super) async fn form(
    reader: Reader,
    here: Here,
    By(_): By<Podium>,
) -> Result<Html<String>, PageError> {
    page(&reader, &here, plain(&reader, &here, &Typed::default()))
}

pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Podium>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let done = match typed.word("kind") {
        Some(kind) => {
            let new = NewParticipant {
                kind,
                code: typed.get("code").to_owned(),
                name: typed.wording("name", reader.language),
            };
            add_participant(&app.desk, &may, new).await
        }
        None => Err(ActError::field("kind", "error-participant-kind")),
    };
    let target = format!("{}/participants", here.base(reader.language));
    answer(&reader, &here, done, &target, || plain(&reader, &here, &typed))
}

fn plain(reader: &Reader, here: &Here, typed: &Typed) -> Plain {
    let w = &reader.words;
    let kinds = ParticipantKind::ALL
        .iter()
        .filter(|kind| here.body.exercise || !kind.is_state())
        .map(|kind| (kind.word().to_owned(), w.t(format!("participant-kind-{kind}"))));
    Plain {
        title: w.t("manage-add-participant"),
        lede: w.t("manage-participant-what"),
        form: Form::new(w, typed, w.t("manage-add-participant"))
            .radios("kind", w.t("manage-kind"), None, kinds)
            .line("text", "code", w.t("manage-code"), Some(w.t("manage-code-hint")))
            .original(w)
            .wording("name", w.t("manage-name"), Some(w.t("manage-name-hint"))),
    }
}
