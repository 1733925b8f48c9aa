//! Recoveries: one officer opens, another approves, and after a day there is a link.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{
    ActError, NewRecovery, Registrar, Secretariat, SignedIn, approve_recovery, cancel_recovery,
    make_recovery_link, open_recovery,
};
use comity_domain::{RecoveryId, recovery::Stage};
use comity_store::{
    account,
    recovery::{self, Case},
};

use super::{
    Form, Plain, Typed,
    accounts::{link_page, named},
    again, frame, page,
};
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
#[template(path = "manage/recoveries.html")]
struct ListPage {
    frame: Frame,
    faults: Shown,
    base: String,
    lines: Vec<RecoveryLine>,
}

/// A recovery under way as a line.
pub(crate) struct RecoveryLine {
    pub(crate) id: RecoveryId,
    pub(crate) person: String,
    pub(crate) participant: String,
    pub(crate) reason: String,
    pub(crate) ground: String,
    pub(crate) stage: String,
    /// Whether this reader can approve it, or make its link.
    pub(crate) can_approve: bool,
    pub(crate) can_link: bool,
}

#[derive(Template)]
#[template(path = "manage/approve.html")]
struct ApprovePage {
    frame: Frame,
    line: RecoveryLine,
    back: String,
}

pub(super) fn base(reader: &Reader, here: &Here) -> String {
    format!("{}/manage/recoveries", here.base(reader.language))
}

fn below(reader: &Reader, here: &Here) -> Frame {
    frame(reader, here).crumb(reader.words.t("manage-recoveries"), base(reader, here))
}

/// The recovery of an address.
pub(super) fn recovery_named(names: &HashMap<String, String>) -> Result<RecoveryId, PageError> {
    names.get("recovery").and_then(|id| id.parse().ok()).ok_or(PageError::NotFound)
}

/// A recovery in the reader's words.
pub(super) fn line(reader: &Reader, here: &Here, case: Case) -> RecoveryLine {
    let w = &reader.words;
    let one = &case.recovery;
    let own = reader.actor.as_ref().map(comity_store::Actor::account);
    let stage = one.stage(reader.now);
    let zone = here.zone.clone();
    let at = |instant| w.date_time(instant, &zone, "");
    let text = match stage {
        Stage::Opened if one.at_desk => w.t("manage-recovery-opened-desk"),
        Stage::Opened => w.t("manage-recovery-opened"),
        Stage::Lapsed => w.t("manage-recovery-lapsed"),
        Stage::Waiting(ready) => w.with1("manage-recovery-waiting", "time", at(ready)),
        Stage::Ready | Stage::Finished | Stage::Cancelled => w.t("manage-recovery-ready"),
    };
    RecoveryLine {
        id: one.id,
        participant: case.participant.map_or("", |id| here.roster.name(id, reader.language)).into(),
        stage: text,
        can_approve: stage == Stage::Opened
            && own != Some(one.opened_by)
            && own != Some(one.account),
        can_link: stage == Stage::Ready && own != Some(one.account),
        person: case.person_name,
        reason: case.reason,
        ground: case.ground,
    }
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
    let all = recovery::under_way(app.db(), here.body.id).await?;
    let lines = all.into_iter().map(|case| line(reader, here, case)).collect();
    Ok(ListPage { frame: below(reader, here), faults, base: base(reader, here), lines }.render()?)
}

pub(super) async fn form(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Registrar>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Html<String>, PageError> {
    let plain = plain(&app, &reader, &here, &names, &Typed::default()).await?;
    page(&reader, &here, plain)
}

pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Registrar>,
    Path(names): Path<HashMap<String, String>>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let plain = plain(&app, &reader, &here, &names, &typed).await?;
    let new = NewRecovery {
        account: named(&names)?,
        reason: typed.get("reason").to_owned(),
        ground: typed.get("ground").to_owned(),
        at_desk: typed.get("at-desk") == "yes",
    };
    match open_recovery(&app.desk, &may, new).await {
        Ok(_) => Ok(Redirect::to(&base(&reader, &here)).into_response()),
        Err(error) => again(&reader, &here, error, plain),
    }
}

async fn plain(
    app: &App,
    reader: &Reader,
    here: &Here,
    names: &HashMap<String, String>,
    typed: &Typed,
) -> Result<Plain, PageError> {
    let id = named(names)?;
    let all = account::all(app.db(), here.body.id).await?;
    let found = all.into_iter().find(|one| one.id == id && one.closed_at.is_none());
    let person = found.ok_or(PageError::NotFound)?.person_name;
    let w = &reader.words;
    let desk = [("yes".to_owned(), w.t("manage-recovery-desk-yes"))];
    Ok(Plain {
        title: w.with1("manage-recover-title", "name", person),
        lede: w.t("manage-recover-what"),
        form: Form::new(w, typed, w.t("manage-recover-send"))
            .under(w.t("manage-recoveries"), base(reader, here))
            .line(
                "text",
                "reason",
                w.t("manage-recovery-reason"),
                Some(w.t("manage-recovery-reason-hint")),
            )
            .line(
                "text",
                "ground",
                w.t("manage-recovery-ground"),
                Some(w.t("manage-recovery-ground-hint")),
            )
            .checks(
                "at-desk",
                w.t("manage-recovery-desk"),
                Some(w.t("manage-recovery-desk-hint")),
                desk,
            ),
    })
}

pub(super) async fn ask_approve(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Registrar>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Html<String>, PageError> {
    let id = recovery_named(&names)?;
    let all = recovery::under_way(app.db(), here.body.id).await?;
    let case = all.into_iter().find(|case| case.recovery.id == id).ok_or(PageError::NotFound)?;
    let line = line(&reader, &here, case);
    let back = base(&reader, &here);
    Ok(Html(ApprovePage { frame: below(&reader, &here), line, back }.render()?))
}

pub(super) async fn approve(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Registrar>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Response, PageError> {
    match approve_recovery(&app.desk, &may, recovery_named(&names)?).await {
        Ok(()) => Ok(Redirect::to(&base(&reader, &here)).into_response()),
        Err(error) => said(&app, &reader, &here, error).await,
    }
}

pub(super) async fn link(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Registrar>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Response, PageError> {
    match make_recovery_link(&app.desk, &may, recovery_named(&names)?).await {
        Ok((account, token)) => {
            let (frame, back) = (below(&reader, &here), base(&reader, &here));
            Ok(link_page(&app, &reader, frame, account, &token, back).await?.into_response())
        }
        Err(error) => said(&app, &reader, &here, error).await,
    }
}

pub(super) async fn cancel(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Secretariat>,
    By(may): By<SignedIn>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Redirect, PageError> {
    cancel_recovery(&app.desk, &may, recovery_named(&names)?).await?;
    Ok(Redirect::to(&base(&reader, &here)))
}

/// The list again, with what was wrong on top.
async fn said(
    app: &App,
    reader: &Reader,
    here: &Here,
    error: ActError,
) -> Result<Response, PageError> {
    let faults = Shown::of(&faults_of(error)?, &reader.words);
    let html = listed(app, reader, here, faults).await?;
    Ok(own_page(axum::http::StatusCode::UNPROCESSABLE_ENTITY, html))
}
