//! Accounts: the Secretariat sees and closes them, and makes links for whoever has not
//! signed in yet. They are opened by registration.

use std::collections::{HashMap, HashSet};

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{ActError, Registrar, Secretariat, close_account, make_link};
use comity_domain::{AccountId, Role};
use comity_store::{
    account::{self, Account},
    passkey,
};

use super::frame;
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Shown, faults_of},
    frame::Frame,
    handed,
    here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "manage/accounts.html")]
struct ListPage {
    frame: Frame,
    faults: Shown,
    /// Where accounts come from.
    registrations: String,
    base: String,
    lines: Vec<Line>,
    /// Where all recoveries are.
    recoveries_at: String,
}

/// A line of a list of accounts.
pub(super) struct Line {
    pub(super) id: AccountId,
    pub(super) name: String,
    pub(super) role: String,
    pub(super) participant: String,
    pub(super) administrator: bool,
    pub(super) state: String,
    pub(super) may_change: bool,
    /// Whether it ever had a passkey: then a link does not bring its holder back.
    pub(super) enrolled: bool,
    /// Whether the Secretariat may make another link for it.
    pub(super) is_new: bool,
    /// Whether it may have sessions that the reader can end: not the reader's own account.
    pub(super) may_sign_out: bool,
    /// The address of the page on erasing the person's data; empty where there is none.
    pub(super) erase: String,
}

/// A person's name, or that it was erased.
pub(super) fn person(reader: &Reader, one: &Account) -> String {
    if one.person_name.is_empty() {
        reader.words.t("manage-erased")
    } else {
        one.person_name.clone()
    }
}

#[derive(Template)]
#[template(path = "manage/link.html")]
struct LinkPage {
    frame: Frame,
    person: String,
    capacity: String,
    link: String,
    back: String,
}

/// What a page asks before it is done to an account.
#[derive(Clone, Copy)]
pub(super) enum Confirmed {
    Close,
    EndSessions,
}

#[derive(Template)]
#[template(path = "manage/confirm.html")]
struct ConfirmPage {
    frame: Frame,
    faults: Shown,
    title: String,
    what: String,
    button: String,
    person: String,
    capacity: String,
    back: String,
}

/// Lines for accounts; `changeable` says for which ones this reader is in charge.
pub(super) async fn lines(
    app: &App,
    reader: &Reader,
    here: &Here,
    accounts: Vec<Account>,
    changeable: impl Fn(&Account) -> bool,
) -> Result<Vec<Line>, PageError> {
    let usage = account::usage(app.db(), here.body.id, reader.now).await?;
    let enrolled = passkey::enrolled(app.db(), here.body.id).await?;
    let w = &reader.words;
    let reader_account = reader.actor.as_ref().map(comity_store::Actor::account);
    let day = |at| w.date(here.session.day_of(at));
    let mut lines: Vec<Line> = accounts
        .into_iter()
        .map(|one| {
            let used = usage.get(&one.id).copied().unwrap_or_default();
            let state = match (one.closed_at, used.last_seen, used.link_until) {
                (Some(at), _, _) => w.with1("manage-state-closed", "date", day(at)),
                (None, Some(at), _) => w.with1("manage-state-seen", "date", day(at)),
                // Sessions are not kept for longer.
                (None, None, _) if enrolled.contains(&one.id) => w.t("manage-state-long"),
                (None, None, Some(at)) => w.with1("manage-state-link", "date", day(at)),
                (None, None, None) => w.t("manage-state-no-link"),
            };
            Line {
                enrolled: enrolled.contains(&one.id),
                may_change: one.closed_at.is_none() && changeable(&one),
                may_sign_out: used.last_seen.is_some() && Some(one.id) != reader_account,
                is_new: !enrolled.contains(&one.id) && one.role != Role::Secretariat,
                administrator: one.administrator,
                id: one.id,
                role: w.t(format!("role-{}", one.role)),
                participant: one
                    .participant_id
                    .map_or("", |id| here.roster.name(id, reader.language))
                    .to_owned(),
                state,
                erase: String::new(),
                name: person(reader, &one),
            }
        })
        .collect();
    // People are looked up by whom they speak for, and by name within it.
    w.sort_names(&mut lines, |line| &line.name);
    w.sort_names(&mut lines, |line| &line.participant);
    Ok(lines)
}

/// The page that shows a one-time link, once.
pub(crate) async fn link_page(
    app: &App,
    reader: &Reader,
    frame: Frame,
    id: AccountId,
    token: &str,
    back: String,
) -> Result<Html<String>, PageError> {
    let found = account::get(app.db(), id).await?.ok_or(PageError::NotFound)?;
    let link = format!("{}{}", app.settings.origin, handed::link(found.language, token));
    let capacity = reader.words.t(format!("role-{}", found.role));
    Ok(Html(LinkPage { frame, person: found.person_name, capacity, link, back }.render()?))
}

/// The page that asks before something is done to an account.
pub(super) fn confirm_page(
    reader: &Reader,
    frame: Frame,
    of: Confirmed,
    one: &Account,
    back: String,
    faults: Shown,
) -> Result<String, PageError> {
    let w = &reader.words;
    let capacity = w.t(format!("role-{}", one.role));
    let (title, what, button) = match of {
        Confirmed::Close => ("manage-close-title", "manage-close-what", "manage-close"),
        Confirmed::EndSessions => {
            ("manage-sign-out-title", "manage-sign-out-what", "manage-sign-out")
        }
    };
    let page = ConfirmPage {
        frame,
        faults,
        title: w.t(title),
        what: w.t(what),
        button: w.t(button),
        person: one.person_name.clone(),
        capacity,
        back,
    };
    Ok(page.render()?)
}

/// The address of the list of accounts.
pub(super) fn base(reader: &Reader, here: &Here) -> String {
    format!("{}/manage/accounts", here.base(reader.language))
}

/// The frame of that list and of what is below it.
pub(super) fn below(reader: &Reader, here: &Here) -> Frame {
    frame(reader, here).crumb(reader.words.t("manage-accounts"), base(reader, here))
}

/// The account of an address.
pub(super) fn named(names: &HashMap<String, String>) -> Result<AccountId, PageError> {
    names.get("account").and_then(|id| id.parse().ok()).ok_or(PageError::NotFound)
}

pub(super) async fn list(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Secretariat>,
) -> Result<Html<String>, PageError> {
    Ok(Html(listed(&app, &reader, &here, Shown::default()).await?))
}

async fn listed(
    app: &App,
    reader: &Reader,
    here: &Here,
    faults: Shown,
) -> Result<String, PageError> {
    let all = account::all(app.db(), here.body.id).await?;
    let closed: HashSet<AccountId> =
        all.iter().filter(|one| one.closed_at.is_some()).map(|one| one.id).collect();
    let mut lines = lines(app, reader, here, all, |_| true).await?;
    for line in lines.iter_mut().filter(|line| closed.contains(&line.id)) {
        line.erase = format!("{}/{}/erase", base(reader, here), line.id);
    }
    let registrations = format!("{}/manage/registrations", here.base(reader.language));
    let (frame, base) = (below(reader, here), base(reader, here));
    let recoveries_at = super::recoveries::base(reader, here);
    Ok(ListPage { frame, faults, registrations, base, lines, recoveries_at }.render()?)
}

pub(super) async fn link(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Registrar>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Response, PageError> {
    let id = named(&names)?;
    match make_link(&app.desk, &may, id).await {
        Ok(token) => {
            let (frame, back) = (below(&reader, &here), base(&reader, &here));
            let page = link_page(&app, &reader, frame, id, &token, back).await?;
            Ok(page.into_response())
        }
        Err(error) => {
            let shown = Shown::of(&faults_of(error)?, &reader.words);
            Ok(own_page(REFUSED, listed(&app, &reader, &here, shown).await?))
        }
    }
}

/// What a refused act is answered with.
pub(super) const REFUSED: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

pub(super) async fn open(app: &App, here: &Here, id: AccountId) -> Result<Account, PageError> {
    let all = account::all(app.db(), here.body.id).await?;
    let found = all.into_iter().find(|one| one.id == id && one.closed_at.is_none());
    found.ok_or(PageError::NotFound)
}

/// The page that asks before something is done to an account.
pub(super) fn asked(
    reader: &Reader,
    here: &Here,
    what: Confirmed,
    one: &Account,
) -> Result<Html<String>, PageError> {
    let (frame, back) = (below(reader, here), base(reader, here));
    Ok(Html(confirm_page(reader, frame, what, one, back, Shown::default())?))
}

pub(super) async fn ask_close(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Registrar>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Html<String>, PageError> {
    let one = open(&app, &here, named(&names)?).await?;
    asked(&reader, &here, Confirmed::Close, &one)
}

pub(super) async fn close(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Registrar>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Response, PageError> {
    let id = named(&names)?;
    let done = close_account(&app.desk, &may, id).await;
    let (frame, back) = (below(&reader, &here), base(&reader, &here));
    closed(&reader, frame, back, done, async || open(&app, &here, id).await).await
}

/// Back to the list, or the page that asks with what was refused.
pub(super) async fn closed(
    reader: &Reader,
    frame: Frame,
    back: String,
    done: Result<(), ActError>,
    one: impl AsyncFnOnce() -> Result<Account, PageError>,
) -> Result<Response, PageError> {
    let Err(error) = done else { return Ok(Redirect::to(&back).into_response()) };
    let shown = Shown::of(&faults_of(error)?, &reader.words);
    let one = one().await?;
    let page = confirm_page(reader, frame, Confirmed::Close, &one, back, shown)?;
    Ok(own_page(REFUSED, page))
}
