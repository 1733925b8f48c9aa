//! Accounts: the Secretariat opens and closes them and makes their links.

use std::collections::{HashMap, HashSet};

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{NewPerson, Registrar, Secretariat, close_account, make_link, open_account};
use comity_domain::{AccountId, ParticipantId, Role};
use comity_store::{
    account::{self, Account},
    passkey,
};

use super::{Form, Plain, Typed, again, frame, page};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Posted, Shown, faults_of},
    frame::Frame,
    here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "manage/accounts.html")]
pub(super) struct ListPage {
    pub(super) frame: Frame,
    pub(super) faults: Shown,
    pub(super) title: String,
    pub(super) lede: String,
    pub(super) base: String,
    pub(super) lines: Vec<Line>,
    /// Whether the reader opens recoveries.
    pub(super) recovers: bool,
    /// Where all recoveries are.
    pub(super) recoveries_at: String,
    /// Recoveries under way that the reader can put an end to here.
    pub(super) recoveries: Vec<super::recoveries::RecoveryLine>,
}

/// A line of a list of accounts.
pub(super) struct Line {
    id: AccountId,
    name: String,
    role: String,
    participant: String,
    state: String,
    may_change: bool,
    /// Whether it ever had a passkey: then a link does not bring its holder back.
    enrolled: bool,
    /// The address of the page on erasing the person's data; empty where there is none.
    erase: String,
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

#[derive(Template)]
#[template(path = "manage/confirm.html")]
struct ClosePage {
    frame: Frame,
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
    let day = |at| w.date(here.session.day_of(at));
    let mut lines: Vec<Line> = accounts
        .into_iter()
        .map(|one| {
            let used = usage.get(&one.id).copied().unwrap_or_default();
            let state = match (one.closed_at, used.last_seen, used.link_until) {
                (Some(at), _, _) => w.with1("manage-state-closed", "date", day(at)),
                (None, Some(at), _) => w.with1("manage-state-seen", "date", day(at)),
                (None, None, Some(at)) => w.with1("manage-state-link", "date", day(at)),
                (None, None, None) => w.t("manage-state-no-link"),
            };
            Line {
                enrolled: enrolled.contains(&one.id),
                may_change: one.closed_at.is_none() && changeable(&one),
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
    let link = format!("{}/{}/sign-in/{token}", app.settings.origin, found.language);
    let capacity = reader.words.t(format!("role-{}", found.role));
    Ok(Html(LinkPage { frame, person: found.person_name, capacity, link, back }.render()?))
}

/// The page that asks before an account is closed.
pub(super) fn close_page(
    reader: &Reader,
    frame: Frame,
    one: &Account,
    back: String,
) -> Result<Html<String>, PageError> {
    let capacity = reader.words.t(format!("role-{}", one.role));
    Ok(Html(ClosePage { frame, person: one.person_name.clone(), capacity, back }.render()?))
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
    let title = reader.words.t("manage-accounts");
    let (frame, base) = (below(reader, here), base(reader, here));
    let lede = reader.words.t("manage-accounts-what");
    let page = ListPage {
        frame,
        faults,
        title,
        lede,
        base,
        lines,
        recovers: true,
        recoveries_at: super::recoveries::base(reader, here),
        recoveries: Vec::new(),
    };
    Ok(page.render()?)
}

pub(super) async fn form(
    reader: Reader,
    here: Here,
    By(_): By<Secretariat>,
) -> Result<Html<String>, PageError> {
    let typed = Typed::with(&[("language", reader.language.code())]);
    page(&reader, &here, plain(&reader, &here, &typed))
}

pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Registrar>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let Some(role) = typed.word::<Role>("role") else {
        let error = comity_acts::ActError::field("role", "error-role");
        return again(&reader, &here, error, plain(&reader, &here, &typed));
    };
    let participant = typed.maybe("participant").map(|code| {
        // What is no code of this body is refused as no participant of it.
        here.roster.by_code(&code).map_or(ParticipantId(uuid::Uuid::nil()), |one| one.id)
    });
    let new = NewPerson {
        role,
        participant,
        name: typed.get("name").to_owned(),
        email: typed.maybe("email"),
        language: typed.word("language").unwrap_or(reader.language),
    };
    match open_account(&app.desk, &may, new).await {
        Ok(opened) => {
            let (frame, back) = (below(&reader, &here), base(&reader, &here));
            let page = link_page(&app, &reader, frame, opened.account, &opened.token, back).await?;
            Ok(page.into_response())
        }
        Err(error) => again(&reader, &here, error, plain(&reader, &here, &typed)),
    }
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
            Ok(link_page(&app, &reader, frame, id, &token, back).await?.into_response())
        }
        Err(error) => {
            let faults = Shown::of(&faults_of(error)?, &reader.words);
            let html = listed(&app, &reader, &here, faults).await?;
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
        }
    }
}

pub(super) async fn ask_close(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Registrar>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Html<String>, PageError> {
    let id = named(&names)?;
    let all = account::all(app.db(), here.body.id).await?;
    let one = all
        .iter()
        .find(|one| one.id == id && one.closed_at.is_none())
        .ok_or(PageError::NotFound)?;
    close_page(&reader, below(&reader, &here), one, base(&reader, &here))
}

pub(super) async fn close(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Registrar>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Redirect, PageError> {
    close_account(&app.desk, &may, named(&names)?).await?;
    Ok(Redirect::to(&base(&reader, &here)))
}

fn plain(reader: &Reader, here: &Here, typed: &Typed) -> Plain {
    let w = &reader.words;
    let roles = Role::ALL.iter().map(|role| (role.word().to_owned(), w.t(format!("role-{role}"))));
    let mut participants = vec![(String::new(), w.t("manage-no-participant"))];
    participants.extend(
        here.roster
            .sorted(reader.language)
            .into_iter()
            .map(|one| (one.code.clone(), one.name.text(reader.language).to_owned())),
    );
    Plain {
        title: w.t("manage-open-account"),
        lede: w.t("manage-open-what"),
        form: Form::new(w, typed, w.t("manage-open-account"))
            .under(w.t("manage-accounts"), base(reader, here))
            .radios("role", w.t("manage-role"), Some(w.t("manage-role-hint")), roles)
            .select("participant", w.t("manage-participant"), participants)
            .line("text", "name", w.t("manage-person-name"), Some(w.t("manage-person-name-hint")))
            .line("email", "email", w.t("manage-email"), Some(w.t("manage-email-hint")))
            .select("language", w.t("manage-language"), super::fields::languages()),
    }
}
