//! A list as it was circulated: the organizations, the deadline, one's own objections, and
//! after the outcome as much of others' as the rule discloses.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{
    ActError, Addressee, Chair, Delegation, Registrar, ask_disclosure, decide_list,
    disclose_objections,
};
use comity_domain::{
    Role,
    accreditation::{Disclosure, List, Objection, Standing, told_count},
    participant::ParticipantKind,
};
use comity_store::accreditation;

use super::{
    base, frame, numbered, refused,
    show::{list_title, state},
};
use crate::{
    App,
    access::By,
    error::PageError,
    form::{Shown, faults_of},
    frame::Frame,
    here::Here,
    reader::Reader,
    statements::Moment,
};

#[derive(Template)]
#[template(path = "accreditation/list.html")]
struct ListPage {
    frame: Frame,
    faults: Shown,
    href: String,
    title: String,
    state: String,
    circulated: Moment,
    deadline: Moment,
    disclosure: String,
    is_open: bool,
    /// Whether the reader's State may object now.
    objects: bool,
    lines: Vec<Line>,
    can_decide: bool,
    can_ask: bool,
    can_disclose: bool,
    /// The States that asked for disclosure, for the Chair's side; whether one's own did.
    asked: String,
    disclosed: Option<Moment>,
}

struct Line {
    place: String,
    number: String,
    name: String,
    kind: String,
    seat: String,
    purpose: String,
    outcome: String,
    /// What is told of objections, without names.
    told: String,
    objections: Vec<ObjectionLine>,
    /// Whether an objection of the reader's own State stands.
    is_own: bool,
    /// Whether the organization withdrew: nobody objects to it any more.
    is_withdrawn: bool,
}

struct ObjectionLine {
    state: String,
    reason: String,
    release: String,
    withdrawn: bool,
}

/// The list of an address.
pub(super) async fn named(
    app: &App,
    reader: &Reader,
    here: &Here,
    names: &HashMap<String, String>,
) -> Result<List, PageError> {
    let number = numbered(names, "list")?;
    let session = here.session.id;
    let found = accreditation::list_by_number(app.db(), reader.scope, session, number).await?;
    found.ok_or(PageError::NotFound)
}

/// The address of a list.
pub(super) fn href(reader: &Reader, here: &Here, number: i64) -> String {
    format!("{}/lists/{number}", base(reader, here))
}

/// Whether the reader acts for a Member State.
pub(super) fn is_member(reader: &Reader, here: &Here) -> bool {
    let acts = matches!(reader.scope.role(), Some(Role::Head | Role::Member));
    let own = reader.scope.participant().and_then(|id| here.roster.get(id));
    acts && own.is_some_and(|one| one.kind == ParticipantKind::MemberState)
}

pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Addressee>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Html<String>, PageError> {
    let list = named(&app, &reader, &here, &names).await?;
    Ok(Html(filled(&app, &reader, &here, &list, Shown::default()).await?))
}

pub(super) async fn outcome(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Registrar>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Response, PageError> {
    let list = named(&app, &reader, &here, &names).await?;
    let done = decide_list(&app.desk, &may, &here.session, list.number).await;
    back(&app, &reader, &here, &list, done).await
}

pub(super) async fn ask(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Delegation>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Response, PageError> {
    let list = named(&app, &reader, &here, &names).await?;
    let done = ask_disclosure(&app.desk, &may, &here.session, list.number).await;
    back(&app, &reader, &here, &list, done).await
}

pub(super) async fn disclose(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Chair>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Response, PageError> {
    let list = named(&app, &reader, &here, &names).await?;
    let done = disclose_objections(&app.desk, &may, &here.session, list.number).await;
    back(&app, &reader, &here, &list, done).await
}

/// Back to the list, with what was wrong on top if anything was.
pub(super) async fn back<T>(
    app: &App,
    reader: &Reader,
    here: &Here,
    list: &List,
    done: Result<T, ActError>,
) -> Result<Response, PageError> {
    match done {
        Ok(_) => Ok(Redirect::to(&href(reader, here, list.number)).into_response()),
        Err(error) => {
            let faults = Shown::of(&faults_of(error)?, &reader.words);
            Ok(refused(filled(app, reader, here, list, faults).await?))
        }
    }
}

/// The crumbs down to a list.
pub(super) fn below(reader: &Reader, here: &Here, list: &List) -> Frame {
    frame(reader, here).crumb(list_title(reader, list), href(reader, here, list.number))
}

async fn filled(
    app: &App,
    reader: &Reader,
    here: &Here,
    list: &List,
    faults: Shown,
) -> Result<String, PageError> {
    let w = &reader.words;
    let role = reader.scope.role();
    let mut on_it = accreditation::all(app.db(), reader.scope, list.session_id).await?;
    on_it.retain(|one| one.listed.is_some_and(|(id, _)| id == list.id));
    on_it.sort_by_key(|one| one.listed.map(|(_, place)| place));
    let seen = accreditation::objections(app.db(), reader.scope, list).await?;
    let counts: HashMap<_, _> =
        accreditation::objections_count(app.db(), list).await?.into_iter().collect();
    let asked = accreditation::asked_disclosure(app.db(), reader.scope, list.id).await?;
    let own = reader.scope.participant();
    let names = |ids: &[comity_domain::ParticipantId]| {
        let sorted = here.roster.in_order(ids, reader.language);
        let names: Vec<_> =
            sorted.iter().map(|id| here.roster.name(*id, reader.language).to_owned()).collect();
        w.list(&names)
    };
    let is_decided = list.decided_at.is_some();
    // The Secretariat establishes the outcome, and learns nobody's name by it.
    let is_told = role.is_some_and(Role::is_delegation) && !list.is_disclosed();
    let line = |one: &comity_domain::accreditation::Application| {
        let mut to_it: Vec<&Objection> =
            seen.iter().filter(|each| each.application_id == one.id).collect();
        w.sort_names(&mut to_it, |each| here.roster.name(each.participant_id, reader.language));
        let count = counts.get(&one.id).copied().unwrap_or_default();
        let is_withdrawn = one.standing == Standing::Withdrawn;
        let told = match told_count(list, count).filter(|_| is_told && !is_withdrawn) {
            Some(Some(count)) => w.n("accreditation-objected-by", count),
            Some(None) => w.t("accreditation-objected-some"),
            None => String::new(),
        };
        Line {
            place: one.listed.map_or_else(String::new, |(_, place)| place.to_string()),
            number: one.number.to_string(),
            name: one.name.clone(),
            kind: w.t(format!("participant-kind-{}", one.kind)),
            seat: one.seat.clone(),
            purpose: one.purpose.clone(),
            is_withdrawn,
            outcome: if is_decided || is_withdrawn {
                w.t(format!("accreditation-standing-{}", one.standing))
            } else {
                String::new()
            },
            told,
            is_own: to_it
                .iter()
                .any(|each| Some(each.participant_id) == own && each.withdrawn_at.is_none()),
            objections: to_it
                .into_iter()
                .map(|each| ObjectionLine {
                    state: here.roster.name(each.participant_id, reader.language).to_owned(),
                    reason: each.reason.clone().unwrap_or_default(),
                    release: w.t(format!("accreditation-release-{}", each.release)),
                    withdrawn: each.withdrawn_at.is_some(),
                })
                .collect(),
        }
    };
    let on_request = list.disclosure == Disclosure::OnRequest && is_decided;
    let can_be_asked = on_request && list.disclosed_at.is_none();
    let page = ListPage {
        frame: below(reader, here, list),
        faults,
        href: href(reader, here, list.number),
        title: list_title(reader, list),
        state: state(reader, list),
        circulated: Moment::of(reader, here, list.circulated_at),
        deadline: Moment::of(reader, here, list.deadline),
        disclosure: w.t(format!("accreditation-disclosure-{}", list.disclosure)),
        is_open: list.is_open(reader.now),
        objects: is_member(reader, here) && list.is_open(reader.now),
        lines: on_it.iter().map(line).collect(),
        can_decide: role == Some(Role::Secretariat) && !is_decided && reader.now >= list.deadline,
        can_ask: can_be_asked && is_member(reader, here) && asked.is_empty(),
        can_disclose: can_be_asked && role == Some(Role::Chair) && !asked.is_empty(),
        asked: if reader.scope.is_chairs_side() { names(&asked) } else { String::new() },
        disclosed: list.disclosed_at.map(|at| Moment::of(reader, here, at)),
    };
    Ok(page.render()?)
}
