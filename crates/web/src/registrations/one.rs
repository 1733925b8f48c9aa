//! One registration: the note, whom it names, what happened, and what is to be done.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{
    ActError, May, Registrar, Right, Secretariat, approve_registration, check_registration,
    invite_registered, return_registration,
};
use comity_domain::{
    AccountId,
    registration::{Change, Registered, Registration, Signed, Stage, Step},
};
use comity_store::{
    account::{self, Account},
    registration,
};
use serde::Deserialize;

use super::{Names, REFUSED, base, download, frame, named, stage, waits_for, whose};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Posted, Shown, faults_of},
    frame::Frame,
    here::Here,
    manage::link_page,
    reader::Reader,
    statements::Moment,
};

#[derive(Template)]
#[template(path = "registrations/one.html")]
struct OnePage {
    frame: Frame,
    faults: Shown,
    href: String,
    whose: String,
    reference: String,
    dated: String,
    file: bool,
    hash: String,
    stage: String,
    persons: Vec<Person>,
    changes: Vec<(String, String)>,
    history: Vec<Event>,
    /// What this officer can do: `check`, `approve`, or nothing.
    step: &'static str,
    /// Why not, when somebody else has to; empty when there is nothing to be done.
    waits: String,
    may_return: bool,
    /// Where it is corrected and submitted again, once it was sent back.
    again: String,
    reason: String,
}

struct Person {
    ordinal: i64,
    name: String,
    email: String,
    capacity: String,
    administrator: bool,
    language: &'static str,
    presence: String,
    /// Whether a link can be made for the first time.
    invites: bool,
}

/// Something that happened: what, when, and by whom.
struct Event {
    what: String,
    when: Moment,
    who: String,
}

/// The key of what an officer does next.
pub(super) const fn step_key(step: Step) -> &'static str {
    match step {
        Step::Check => "registration-waits-check",
        Step::Approve => "registration-waits-approve",
    }
}

async fn find<R: Right>(
    app: &App,
    here: &Here,
    may: &May<R>,
    names: &Names,
) -> Result<Registration, PageError> {
    let found = registration::get(app.db(), may.scope(), here.body.id, named(names)?).await?;
    found.ok_or(PageError::NotFound)
}

pub(super) async fn show(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Secretariat>,
    Path(names): Path<Names>,
) -> Result<Html<String>, PageError> {
    let one = find(&app, &here, &may, &names).await?;
    Ok(Html(filled(&app, &reader, &here, &may, &one, Shown::default(), "").await?))
}

/// The scan as it was received: always saved, never shown inside the site.
pub(super) async fn file(
    State(app): State<App>,
    here: Here,
    By(may): By<Secretariat>,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    let one = find(&app, &here, &may, &names).await?;
    let file = registration::file_of(app.db(), &one).await?.ok_or(PageError::NotFound)?;
    Ok(download(file))
}

pub(super) async fn check(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Registrar>,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    let done = check_registration(&app.desk, &may, named(&names)?).await;
    answer(&app, &reader, &here, &may, &names, done, "").await
}

pub(super) async fn approve(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Registrar>,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    let done = approve_registration(&app.desk, &may, named(&names)?).await;
    answer(&app, &reader, &here, &may, &names, done, "").await
}

/// Why a registration is sent back.
#[derive(Deserialize)]
pub(super) struct Reason {
    #[serde(default)]
    reason: String,
}

pub(super) async fn send_back(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Registrar>,
    Path(names): Path<Names>,
    Posted(typed): Posted<Reason>,
) -> Result<Response, PageError> {
    let done = return_registration(&app.desk, &may, named(&names)?, &typed.reason).await;
    answer(&app, &reader, &here, &may, &names, done, &typed.reason).await
}

/// Opens a person's account, and shows its one-time link, once.
pub(super) async fn invite(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Registrar>,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    let ordinal = names.get("person").and_then(|text| text.parse().ok());
    let ordinal = ordinal.ok_or(PageError::NotFound)?;
    let id = named(&names)?;
    match invite_registered(&app.desk, &may, id, ordinal).await {
        Ok(opened) => {
            let back = format!("{}/{id}", base(&reader, &here));
            let frame = frame(&reader, &here);
            let page = link_page(&app, &reader, frame, opened.account, &opened.token, back).await?;
            Ok(page.into_response())
        }
        Err(error) => answer(&app, &reader, &here, &may, &names, Err(error), "").await,
    }
}

/// On to the page of the registration, or the page with what was refused.
async fn answer<R: Right>(
    app: &App,
    reader: &Reader,
    here: &Here,
    may: &May<R>,
    names: &Names,
    done: Result<(), ActError>,
    reason: &str,
) -> Result<Response, PageError> {
    let Err(error) = done else {
        let target = format!("{}/{}", base(reader, here), named(names)?);
        return Ok(Redirect::to(&target).into_response());
    };
    let shown = Shown::of(&faults_of(error)?, &reader.words);
    let one = find(app, here, may, names).await?;
    Ok(own_page(REFUSED, filled(app, reader, here, may, &one, shown, reason).await?))
}

async fn filled<R: Right>(
    app: &App,
    reader: &Reader,
    here: &Here,
    may: &May<R>,
    one: &Registration,
    faults: Shown,
    reason: &str,
) -> Result<String, PageError> {
    let w = &reader.words;
    let href = format!("{}/{}", base(reader, here), one.id);
    let accounts: HashMap<AccountId, Account> = account::all(app.db(), here.body.id)
        .await?
        .into_iter()
        .map(|account| (account.id, account))
        .collect();
    let step = waits_for(one, may.account());
    let page = OnePage {
        frame: frame(reader, here).crumb(&*one.reference, href.clone()),
        faults,
        whose: whose(reader, here, one),
        reference: one.reference.clone(),
        dated: w.date(one.dated),
        file: one.file.is_some(),
        hash: one.file_hash.clone().unwrap_or_default(),
        stage: stage(reader, one),
        persons: one.persons.iter().map(|person| shown(reader, one, person)).collect(),
        changes: changes(reader, one, &accounts),
        history: history(reader, here, one, &accounts),
        step: match step {
            Some(Step::Check) => "check",
            Some(Step::Approve) => "approve",
            None => "",
        },
        waits: match (step, one.hands.next()) {
            (None, Some(Step::Check)) => w.t("registration-other-checks"),
            (None, Some(Step::Approve)) => w.t("registration-other-approves"),
            _ => String::new(),
        },
        may_return: one.hands.next().is_some(),
        again: again(reader, here, one),
        reason: reason.to_owned(),
        href,
    };
    Ok(page.render()?)
}

/// Where a registration that was sent back is corrected and submitted again; empty for any
/// other, and for one of a participant that is there no more.
fn again(reader: &Reader, here: &Here, one: &Registration) -> String {
    let code = match one.participant {
        Some(id) => here.roster.get(id).map(|found| &*found.code),
        None => Some(super::form::PODIUM),
    };
    match code.filter(|_| one.stage() == Stage::Returned) {
        Some(code) => format!("{}/new?for={code}&again={}", base(reader, here), one.id),
        None => String::new(),
    }
}

fn shown(reader: &Reader, one: &Registration, person: &Registered) -> Person {
    let w = &reader.words;
    Person {
        ordinal: person.ordinal,
        name: match &*person.name {
            "" => w.t("manage-erased"),
            name => name.to_owned(),
        },
        email: person.email.clone().unwrap_or_default(),
        capacity: w.t(format!("role-{}", person.role)),
        administrator: person.administrator,
        language: person.language.own_name(),
        presence: match one.stage() {
            Stage::Submitted | Stage::Checked | Stage::Returned => String::new(),
            _ => w.t(format!("registration-presence-{}", person.presence)),
        },
        invites: one.hands.approved.is_some() && person.account.is_none(),
    }
}

fn changes(
    reader: &Reader,
    one: &Registration,
    accounts: &HashMap<AccountId, Account>,
) -> Vec<(String, String)> {
    one.changes
        .iter()
        .map(|changed| {
            let name = accounts.get(&changed.account).map(|found| found.person_name.clone());
            let key = match changed.change {
                Change::Ends => "registration-ends",
                Change::Administers => "registration-becomes-administrator",
            };
            (name.unwrap_or_default(), reader.words.t(key))
        })
        .collect()
}

/// What happened, the earliest first. Officers are named to officers; whoever entered it
/// for a delegation is its administrator.
fn history(
    reader: &Reader,
    here: &Here,
    one: &Registration,
    accounts: &HashMap<AccountId, Account>,
) -> Vec<Event> {
    let w = &reader.words;
    let hands = &one.hands;
    let who = |by: AccountId| match accounts.get(&by) {
        Some(found) if found.participant_id.is_none() => found.person_name.clone(),
        Some(found) => w.t(format!("role-{}", found.role)),
        None => w.t("role-secretariat"),
    };
    let event = |key: &'static str, signed: Signed| Event {
        what: w.t(key),
        when: Moment::of(reader, here, signed.at),
        who: who(signed.by),
    };
    let mut events = vec![event("registration-was-submitted", hands.submitted)];
    events.extend(hands.checked.map(|signed| event("registration-was-checked", signed)));
    events.extend(hands.approved.map(|signed| event("registration-was-approved", signed)));
    events.extend(hands.returned.map(|signed| {
        let mut event = event("registration-was-returned", signed);
        if let Some(reason) = &one.reason {
            event.what = w.with1("registration-was-returned-why", "reason", &**reason);
        }
        event
    }));
    events
}
