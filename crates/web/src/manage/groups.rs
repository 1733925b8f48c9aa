//! The form for a group of States.

use axum::{
    extract::State,
    response::{Html, Response},
};
use comity_acts::{ActError, NewGroup, Podium, Value, add_group};
use comity_domain::{ParticipantId, group::Membership};

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
    let unread = ["since", "until"]
        .into_iter()
        .find(|field| typed.maybe(field).is_some() && typed.date(field).is_none());
    let done = match unread {
        Some(field) => Err(ActError::field(field, "error-date")),
        None => add_group(&app.desk, &may, new_group(&reader, &here, &typed)).await,
    };
    let done = done.map_err(|error| with_names(error, &reader, &here));
    let target = format!("{}/participants", here.base(reader.language));
    answer(&reader, &here, done, &target, || plain(&reader, &here, &typed))
}

fn new_group(reader: &Reader, here: &Here, typed: &Typed) -> NewGroup {
    let members = typed
        .all("members")
        .into_iter()
        .map(|code| Membership {
            // What is no code of this body is refused as no State of it.
            participant_id: here
                .roster
                .by_code(code)
                .map_or(ParticipantId(uuid::Uuid::nil()), |one| one.id),
            since: typed.date("since"),
            until: typed.date("until"),
            source: typed.get("source").to_owned(),
            end_source: None,
        })
        .collect();
    NewGroup {
        code: typed.get("code").to_owned(),
        partition: typed.maybe("partition"),
        name: typed.wording("name", reader.language),
        governs: !typed.all("governs").is_empty(),
        listed_on: None,
        members,
    }
}

/// States that would stand twice are named in the reader's language, not by code.
pub(super) fn with_names(error: ActError, reader: &Reader, here: &Here) -> ActError {
    let ActError::Refused(mut faults) = error else { return error };
    let overlaps = |key: &str| matches!(key, "error-group-overlap" | "error-membership-overlap");
    for fault in faults.0.iter_mut().filter(|fault| overlaps(fault.key)) {
        fault.value = fault.value.take().map(|codes| {
            let codes = match codes {
                Value::Several(codes) => codes,
                Value::One(code) => vec![code],
            };
            let names: Vec<&str> = codes
                .iter()
                .filter_map(|code| here.roster.by_code(code))
                .map(|one| one.name.text(reader.language))
                .collect();
            Value::One(reader.words.list(&names))
        });
    }
    ActError::Refused(faults)
}

fn plain(reader: &Reader, here: &Here, typed: &Typed) -> Plain {
    let w = &reader.words;
    let states = here
        .roster
        .sorted(reader.language)
        .into_iter()
        .filter(|one| one.kind.is_state())
        .map(|one| (one.code.clone(), one.name.text(reader.language).to_owned()));
    Plain {
        title: w.t("manage-add-group"),
        lede: w.t("manage-group-what"),
        form: Form::new(w, typed, w.t("manage-add-group"))
            .original(w)
            .wording("name", w.t("manage-group-name"), None)
            .line("text", "code", w.t("manage-code"), Some(w.t("manage-code-hint")))
            .line("text", "partition", w.t("manage-partition"), Some(w.t("manage-partition-hint")))
            .checks(
                "governs",
                w.t("manage-governs"),
                Some(w.t("manage-governs-hint")),
                [("yes".to_owned(), w.t("manage-governs-yes"))],
            )
            .checks("members", w.t("manage-members"), None, states)
            .line("date", "since", w.t("manage-since"), Some(w.t("manage-since-hint")))
            .line("date", "until", w.t("manage-until"), Some(w.t("manage-until-hint")))
            .line("text", "source", w.t("manage-source"), Some(w.t("manage-source-hint"))),
    }
}
