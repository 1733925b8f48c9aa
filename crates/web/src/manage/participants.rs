//! The form for an organization or stakeholder; in an exercise also for a State. And what
//! takes an entry back that was made by mistake.

use std::collections::HashMap;

use axum::{
    extract::{Path, State},
    response::{Html, Response},
};
use comity_acts::{ActError, NewParticipant, Podium, add_participant, withdraw_participant};
use comity_domain::participant::{Participant, ParticipantKind};

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

pub(super) async fn ask_withdraw(
    reader: Reader,
    here: Here,
    By(_): By<Podium>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Html<String>, PageError> {
    let one = find(&here, &names)?;
    page(&reader, &here, mistaken(&reader, &here, one, &Typed::default()))
}

pub(super) async fn withdraw(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Podium>,
    Path(names): Path<HashMap<String, String>>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let one = find(&here, &names)?;
    let done = withdraw_participant(&app.desk, &may, one.id, typed.get("reason")).await;
    let target = format!("{}/participants", here.base(reader.language));
    answer(&reader, &here, done, &target, || mistaken(&reader, &here, one, &typed))
}

fn find<'a>(here: &'a Here, names: &HashMap<String, String>) -> Result<&'a Participant, PageError> {
    names.get("code").and_then(|code| here.roster.by_code(code)).ok_or(PageError::NotFound)
}

fn mistaken(reader: &Reader, here: &Here, one: &Participant, typed: &Typed) -> Plain {
    let w = &reader.words;
    let name = one.name.text(reader.language);
    let href = format!("{}/participants/{}", here.base(reader.language), one.code);
    Plain {
        title: w.t("groups-mistake-title"),
        lede: w.with1("people-mistake-what", "name", name),
        form: Form::new(w, typed, w.t("groups-mistake-send")).under(name, href).line(
            "text",
            "reason",
            w.t("groups-mistake-reason"),
            Some(w.t("groups-mistake-reason-hint")),
        ),
    }
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
