//! Single memberships: added, ended, withdrawn as mistakes; and which groups govern the
//! analysis.

use std::collections::HashMap;

use axum::{
    extract::{Path, State},
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{
    ActError, Faults, Podium, add_membership, end_membership, govern_group, withdraw_membership,
};
use comity_domain::{
    ParticipantId,
    group::{Group, Membership},
    participant::Participant,
};
use comity_store::group;
use jiff::civil::Date;
use serde::Deserialize;

use super::{Form, Plain, Typed, answer, groups::with_names, page};
use crate::{
    App, access::By, error::PageError, form::Posted, groups::dates, here::Here, reader::Reader,
};

type Names = Path<HashMap<String, String>>;

pub(super) async fn form(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Podium>,
    names: Names,
) -> Result<Html<String>, PageError> {
    let group = find(&app, &here, &names).await?;
    page(&reader, &here, plain(&reader, &here, &group, &Typed::default()))
}

pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Podium>,
    names: Names,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let group = find(&app, &here, &names).await?;
    let state = here.roster.by_code(typed.get("members")).map(|one| one.id);
    let new = Membership {
        participant_id: state.unwrap_or(ParticipantId(uuid::Uuid::nil())),
        since: typed.date("since"),
        until: typed.date("until"),
        source: typed.get("source").to_owned(),
        end_source: None,
    };
    let done = match unread(&typed, &["since", "until"]) {
        Err(error) => Err(error),
        Ok(()) => add_membership(&app.desk, &may, group.id, new).await,
    };
    let done = done.map_err(|error| with_names(error, &reader, &here));
    answer(&reader, &here, done, &address(&reader, &here, &group), || {
        plain(&reader, &here, &group, &typed)
    })
}

pub(super) async fn ask_end(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Podium>,
    names: Names,
) -> Result<Html<String>, PageError> {
    let (group, state) = find_lasting(&app, &here, &names).await?;
    page(&reader, &here, ending(&reader, &here, &group, &state, &Typed::default()))
}

pub(super) async fn end(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Podium>,
    names: Names,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let (group, state) = find_lasting(&app, &here, &names).await?;
    let done = match unread(&typed, &["until"]) {
        Err(error) => Err(error),
        Ok(()) => {
            let (until, source) = (typed.date("until"), typed.get("source"));
            end_membership(&app.desk, &may, group.id, state.id, until, source).await
        }
    };
    answer(&reader, &here, done, &address(&reader, &here, &group), || {
        ending(&reader, &here, &group, &state, &typed)
    })
}

pub(super) async fn ask_mistake(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Podium>,
    names: Names,
) -> Result<Html<String>, PageError> {
    let (group, state, entered) = find_entered(&app, &here, &names).await?;
    page(&reader, &here, mistaken(&reader, &group, &state, &entered, &Typed::default()))
}

pub(super) async fn mistake(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Podium>,
    names: Names,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let (group, state, entered) = find_entered(&app, &here, &names).await?;
    let reason = typed.get("reason");
    let done =
        withdraw_membership(&app.desk, &may, group.id, state.id, entered.since, reason).await;
    answer(&reader, &here, done, &address(&reader, &here, &group), || {
        mistaken(&reader, &group, &state, &entered, &typed)
    })
}

#[derive(Deserialize)]
pub(super) struct Governs {
    governs: String,
}

pub(super) async fn govern(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Podium>,
    names: Names,
    Posted(asked): Posted<Governs>,
) -> Result<Response, PageError> {
    let group = find(&app, &here, &names).await?;
    match govern_group(&app.desk, &may, group.id, asked.governs == "yes").await {
        // Sent twice: it is so already.
        Ok(()) | Err(ActError::NotFound) => {
            Ok(Redirect::to(&address(&reader, &here, &group)).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

fn address(reader: &Reader, here: &Here, group: &Group) -> String {
    format!("{}/groups/{}", here.base(reader.language), group.code)
}

async fn find(app: &App, here: &Here, names: &Names) -> Result<Group, PageError> {
    let code = names.get("group").ok_or(PageError::NotFound)?;
    let groups = group::all(app.db(), here.body.id).await?;
    groups.into_iter().find(|one| one.code == *code).ok_or(PageError::NotFound)
}

/// The group and the State of the address.
async fn find_both(
    app: &App,
    here: &Here,
    names: &Names,
) -> Result<(Group, Participant), PageError> {
    let group = find(app, here, names).await?;
    let code = names.get("state").ok_or(PageError::NotFound)?;
    let state = here.roster.by_code(code).cloned().ok_or(PageError::NotFound)?;
    Ok((group, state))
}

/// A group and a State that has a membership in it which lasts.
async fn find_lasting(
    app: &App,
    here: &Here,
    names: &Names,
) -> Result<(Group, Participant), PageError> {
    let (group, state) = find_both(app, here, names).await?;
    let lasts = |one: &Membership| one.participant_id == state.id && one.until.is_none();
    if group.members.iter().any(lasts) { Ok((group, state)) } else { Err(PageError::NotFound) }
}

/// A group, a State, and its membership that begins on the day of the address.
async fn find_entered(
    app: &App,
    here: &Here,
    names: &Names,
) -> Result<(Group, Participant, Membership), PageError> {
    let (group, state) = find_both(app, here, names).await?;
    let since: Option<Date> = match names.get("since").map(String::as_str) {
        Some("unknown") => None,
        Some(day) => Some(day.parse().map_err(|_| PageError::NotFound)?),
        None => return Err(PageError::NotFound),
    };
    let is_it = |one: &&Membership| one.participant_id == state.id && one.since == since;
    let entered = group.members.iter().find(is_it).cloned().ok_or(PageError::NotFound)?;
    Ok((group, state, entered))
}

/// Days that were typed and are none.
fn unread(typed: &Typed, fields: &[&'static str]) -> Result<(), ActError> {
    let mut faults = Faults::default();
    for field in fields {
        if typed.maybe(field).is_some() && typed.date(field).is_none() {
            faults.field(field, "error-date");
        }
    }
    faults.check()
}

fn plain(reader: &Reader, here: &Here, group: &Group, typed: &Typed) -> Plain {
    let w = &reader.words;
    let states = here
        .roster
        .sorted(reader.language)
        .into_iter()
        .filter(|one| one.kind.is_state())
        .map(|one| (one.code.clone(), one.name.text(reader.language).to_owned()));
    let choose = (String::new(), w.t("groups-choose-state"));
    Plain {
        title: w.t("groups-add-member"),
        lede: w.with1("groups-add-member-what", "group", group.name.text(reader.language)),
        form: Form::new(w, typed, w.t("groups-add-member"))
            .under(group.name.text(reader.language), address(reader, here, group))
            .select("members", w.t("groups-state"), std::iter::once(choose).chain(states))
            .line("date", "since", w.t("manage-since"), Some(w.t("groups-since-hint")))
            .line("date", "until", w.t("manage-until"), Some(w.t("manage-until-hint")))
            .line("text", "source", w.t("manage-source"), Some(w.t("groups-source-hint"))),
    }
}

fn ending(
    reader: &Reader,
    here: &Here,
    group: &Group,
    state: &Participant,
    typed: &Typed,
) -> Plain {
    let w = &reader.words;
    Plain {
        title: w.t("groups-end-title"),
        lede: w.with2(
            "groups-end-what",
            "state",
            state.name.text(reader.language),
            "group",
            group.name.text(reader.language),
        ),
        form: Form::new(w, typed, w.t("groups-end-send"))
            .under(group.name.text(reader.language), address(reader, here, group))
            .line("date", "until", w.t("groups-last-day"), None)
            .line("text", "source", w.t("manage-source"), Some(w.t("groups-end-source-hint"))),
    }
}

fn mistaken(
    reader: &Reader,
    group: &Group,
    state: &Participant,
    entered: &Membership,
    typed: &Typed,
) -> Plain {
    let w = &reader.words;
    Plain {
        title: w.t("groups-mistake-title"),
        lede: w.with3(
            "groups-mistake-what",
            "state",
            state.name.text(reader.language),
            "group",
            group.name.text(reader.language),
            "dates",
            dates(w, entered),
        ),
        form: Form::new(w, typed, w.t("groups-mistake-send")).line(
            "text",
            "reason",
            w.t("groups-mistake-reason"),
            Some(w.t("groups-mistake-reason-hint")),
        ),
    }
}
