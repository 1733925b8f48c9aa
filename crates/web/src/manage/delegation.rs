//! Our delegation: who has an account, the notes about it, and for those who administer it,
//! inviting members and experts and closing their accounts.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{
    ActError, Administers, Administrator, May, NewMember, OfParticipant, Participating, SignedIn,
    close_member_account, make_member_link, open_member_account,
};
use comity_domain::{AccountId, ParticipantId, Role};
use comity_store::{
    account::{self, Account},
    recovery,
};

use super::{
    Form, Plain, Typed,
    accounts::{Confirmed, Line, REFUSED, closed, confirm_page, lines, link_page, named},
    again_in, form_in,
};
use crate::{
    App,
    access::{By, ByAdministrator},
    error::{PageError, own_page},
    form::{Posted, Shown, faults_of},
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
    registrations::{Note, notes},
};

#[derive(Template)]
#[template(path = "manage/delegation.html")]
struct OwnPage {
    frame: Frame,
    faults: Shown,
    title: String,
    name: String,
    base: String,
    /// Whether the reader administers it.
    administers: bool,
    lines: Vec<Line>,
    /// Recoveries under way that the reader can put an end to here.
    recoveries: Vec<super::recoveries::RecoveryLine>,
    notes: Vec<Note>,
}

pub(super) fn base(reader: &Reader, here: &Here) -> String {
    format!("{}/delegation", here.base(reader.language))
}

fn title(reader: &Reader) -> String {
    let is_delegation = reader.scope.role().is_some_and(comity_domain::Role::is_delegation);
    reader.words.t(if is_delegation { "delegation-title" } else { "delegation-title-others" })
}

pub(super) fn frame(reader: &Reader, here: &Here) -> Frame {
    Frame::of(reader, here, Part::Today).crumb(title(reader), base(reader, here))
}

async fn of(app: &App, here: &Here, own: ParticipantId) -> Result<Vec<Account>, PageError> {
    let all = account::all(app.db(), here.body.id).await?;
    Ok(all.into_iter().filter(|one| one.participant_id == Some(own)).collect())
}

pub(super) async fn show(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Participating>,
) -> Result<Html<String>, PageError> {
    Ok(Html(listed(&app, &reader, &here, &may, Shown::default()).await?))
}

async fn listed<R: OfParticipant>(
    app: &App,
    reader: &Reader,
    here: &Here,
    may: &May<R>,
    faults: Shown,
) -> Result<String, PageError> {
    let own = may.own()?;
    let administers = Administers::of(&app.desk, may).await?;
    let all = of(app, here, own).await?;
    let may_change = |one: &Account| administers.as_ref().is_some_and(|who| who.may_change(one));
    // Who heads or administers it puts an end to a recovery that nobody of it asked for.
    let under_way = if administers.is_some() || may.actor().role() == Role::Head {
        recovery::under_way(app.db(), here.body.id).await?
    } else {
        Vec::new()
    };
    let recoveries = under_way
        .into_iter()
        .filter(|case| case.participant == Some(own))
        .map(|case| super::recoveries::line(reader, here, case))
        .collect();
    let page = OwnPage {
        frame: frame(reader, here),
        faults,
        title: title(reader),
        name: here.roster.name(own, reader.language).to_owned(),
        base: base(reader, here),
        lines: lines(app, reader, here, all, may_change).await?,
        administers: administers.is_some(),
        recoveries,
        notes: notes(app, reader, here).await?,
    };
    Ok(page.render()?)
}

pub(super) async fn form(
    reader: Reader,
    here: Here,
    ByAdministrator(administers): ByAdministrator<Administrator>,
) -> Result<Html<String>, PageError> {
    let typed = Typed::with(&[("language", reader.language.code())]);
    form_in(&reader, frame(&reader, &here), plain(&reader, &here, &administers, &typed))
}

pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    ByAdministrator(administers): ByAdministrator<Administrator>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    // Where there is one capacity, nobody is asked for it.
    let role = match administers.invites() {
        [only] => Some(*only),
        _ => typed.word("role"),
    };
    let done = match role {
        None => Err(ActError::field("role", "error-role")),
        Some(role) => {
            let new = NewMember {
                role,
                name: typed.get("name").to_owned(),
                email: typed.maybe("email"),
                language: typed.word("language").unwrap_or(reader.language),
            };
            open_member_account(&app.desk, &administers, new).await
        }
    };
    match done {
        Ok(opened) => {
            let (frame, back) = (frame(&reader, &here), base(&reader, &here));
            let page = link_page(&app, &reader, frame, opened.account, &opened.token, back).await?;
            Ok(page.into_response())
        }
        Err(error) => {
            let plain = plain(&reader, &here, &administers, &typed);
            again_in(&reader, error, (frame(&reader, &here), plain))
        }
    }
}

pub(super) async fn link(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    ByAdministrator(administers): ByAdministrator<Administrator>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Response, PageError> {
    let id = named(&names)?;
    match make_member_link(&app.desk, &administers, id).await {
        Ok(token) => {
            let (frame, back) = (frame(&reader, &here), base(&reader, &here));
            Ok(link_page(&app, &reader, frame, id, &token, back).await?.into_response())
        }
        Err(error) => {
            let faults = Shown::of(&faults_of(error)?, &reader.words);
            let html = listed(&app, &reader, &here, administers.may(), faults).await?;
            Ok(own_page(REFUSED, html))
        }
    }
}

pub(super) async fn changeable(
    app: &App,
    here: &Here,
    administers: &Administers<Administrator>,
    id: AccountId,
) -> Result<Account, PageError> {
    let all = of(app, here, administers.own()).await?;
    let found = all.into_iter().find(|one| one.id == id && administers.may_change(one));
    found.ok_or(PageError::NotFound)
}

/// The page that asks before something is done to an account of the delegation.
pub(super) fn asked(
    reader: &Reader,
    here: &Here,
    what: Confirmed,
    one: &Account,
) -> Result<Html<String>, PageError> {
    let (frame, back) = (frame(reader, here), base(reader, here));
    Ok(Html(confirm_page(reader, frame, what, one, back, Shown::default())?))
}

pub(super) async fn ask_close(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    ByAdministrator(administers): ByAdministrator<Administrator>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Html<String>, PageError> {
    let one = changeable(&app, &here, &administers, named(&names)?).await?;
    asked(&reader, &here, Confirmed::Close, &one)
}

pub(super) async fn close(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    ByAdministrator(administers): ByAdministrator<Administrator>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Response, PageError> {
    let id = named(&names)?;
    let done = close_member_account(&app.desk, &administers, id).await;
    let (frame, back) = (frame(&reader, &here), base(&reader, &here));
    let one = async || changeable(&app, &here, &administers, id).await;
    closed(&reader, frame, back, done, one).await
}

/// Who heads or administers the delegation puts an end to a recovery nobody of it asked for.
pub(super) async fn cancel_recovery(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Participating>,
    By(may): By<SignedIn>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Redirect, PageError> {
    let id = super::recoveries::recovery_named(&names)?;
    comity_acts::cancel_recovery(&app.desk, &may, id).await?;
    Ok(Redirect::to(&base(&reader, &here)))
}

fn plain(
    reader: &Reader,
    here: &Here,
    administers: &Administers<Administrator>,
    typed: &Typed,
) -> Plain {
    let w = &reader.words;
    let mut form =
        Form::new(w, typed, w.t("delegation-invite")).under(title(reader), base(reader, here));
    if administers.invites().len() > 1 {
        let roles = administers.invites().iter();
        let roles = roles.map(|role| (role.word().to_owned(), w.t(format!("role-{role}"))));
        let hint = Some(w.t("delegation-role-hint"));
        form = form.radios("role", w.t("manage-role"), hint, roles);
    }
    form = form
        .line("text", "name", w.t("manage-person-name"), Some(w.t("manage-person-name-hint")))
        .line("email", "email", w.t("manage-email"), Some(w.t("manage-email-hint")))
        .select("language", w.t("manage-language"), super::fields::languages());
    Plain { title: w.t("delegation-invite"), lede: w.t("delegation-invite-what"), form }
}
