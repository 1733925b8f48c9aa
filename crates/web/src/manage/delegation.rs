//! A delegation's own accounts: its head opens and closes those of members.

use std::collections::HashMap;

use askama::Template as _;
use axum::{
    extract::{Path, State},
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{
    Administrator, Head, May, NewMember, OfParticipant, SignedIn, close_member_account,
    make_member_link, open_member_account,
};
use comity_domain::Role;
use comity_store::{
    account::{self, Account},
    recovery,
};

use super::{
    Form, FormPage, Plain, Typed,
    accounts::{ListPage, close_page, lines, link_page, named},
};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Posted, Shown, faults_of},
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
};

fn base(reader: &Reader, here: &Here) -> String {
    format!("{}/delegation", here.base(reader.language))
}

fn own_frame(reader: &Reader, here: &Here) -> Frame {
    Frame::of(reader, here, Part::Today)
        .crumb(reader.words.t("manage-own-accounts"), base(reader, here))
}

async fn own<R: OfParticipant>(app: &App, may: &May<R>) -> Result<Vec<Account>, PageError> {
    let own = may.own()?;
    let all = account::all(app.db(), may.body()).await?;
    Ok(all.into_iter().filter(|one| one.participant_id == Some(own)).collect())
}

pub(super) async fn list(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Head>,
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
    let all = own(app, may).await?;
    let lines = lines(app, reader, here, all, |one| one.role == Role::Member).await?;
    let recoveries = recovery::under_way(app.db(), here.body.id)
        .await?
        .into_iter()
        .filter(|case| case.participant == may.participant())
        .map(|case| super::recoveries::line(reader, here, case))
        .collect();
    let page = ListPage {
        frame: own_frame(reader, here),
        faults,
        title: reader.words.t("manage-own-accounts"),
        lede: reader.words.t("manage-own-accounts-what"),
        base: base(reader, here),
        lines,
        recovers: false,
        recoveries_at: String::new(),
        recoveries,
    };
    Ok(page.render()?)
}

pub(super) async fn form(
    reader: Reader,
    here: Here,
    By(_): By<Head>,
) -> Result<Html<String>, PageError> {
    let typed = Typed::with(&[("language", reader.language.code())]);
    Ok(Html(filled(&reader, &here, &typed, Shown::default())?))
}

pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Administrator>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    let new = NewMember {
        name: typed.get("name").to_owned(),
        email: typed.maybe("email"),
        language: typed.word("language").unwrap_or(reader.language),
    };
    match open_member_account(&app.desk, &may, new).await {
        Ok(opened) => {
            let (frame, back) = (own_frame(&reader, &here), base(&reader, &here));
            let page = link_page(&app, &reader, frame, opened.account, &opened.token, back).await?;
            Ok(page.into_response())
        }
        Err(error) => {
            let shown = Shown::of(&faults_of(error)?, &reader.words);
            let html = filled(&reader, &here, &typed, shown)?;
            Ok(own_page(axum::http::StatusCode::UNPROCESSABLE_ENTITY, html))
        }
    }
}

pub(super) async fn link(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Administrator>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Response, PageError> {
    let id = named(&names)?;
    match make_member_link(&app.desk, &may, id).await {
        Ok(token) => {
            let (frame, back) = (own_frame(&reader, &here), base(&reader, &here));
            Ok(link_page(&app, &reader, frame, id, &token, back).await?.into_response())
        }
        Err(error) => {
            let faults = Shown::of(&faults_of(error)?, &reader.words);
            let html = listed(&app, &reader, &here, &may, faults).await?;
            Ok(own_page(axum::http::StatusCode::UNPROCESSABLE_ENTITY, html))
        }
    }
}

pub(super) async fn ask_close(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Administrator>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Html<String>, PageError> {
    let id = named(&names)?;
    let all = own(&app, &may).await?;
    let one = all
        .iter()
        .find(|one| one.id == id && one.role == Role::Member && one.closed_at.is_none())
        .ok_or(PageError::NotFound)?;
    close_page(&reader, own_frame(&reader, &here), one, base(&reader, &here))
}

pub(super) async fn close(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Administrator>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Redirect, PageError> {
    close_member_account(&app.desk, &may, named(&names)?).await?;
    Ok(Redirect::to(&base(&reader, &here)))
}

/// The head puts an end to a recovery that nobody of the delegation asked for.
pub(super) async fn cancel_recovery(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Head>,
    By(may): By<SignedIn>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Redirect, PageError> {
    let id = super::recoveries::recovery_named(&names)?;
    comity_acts::cancel_recovery(&app.desk, &may, id).await?;
    Ok(Redirect::to(&base(&reader, &here)))
}

fn filled(reader: &Reader, here: &Here, typed: &Typed, faults: Shown) -> Result<String, PageError> {
    let w = &reader.words;
    let mut form = Form::new(w, typed, w.t("manage-open-account"))
        .line("text", "name", w.t("manage-person-name"), Some(w.t("manage-person-name-hint")))
        .line("email", "email", w.t("manage-email"), Some(w.t("manage-email-hint")))
        .select("language", w.t("manage-language"), super::fields::languages());
    form.back = Some((w.t("action-cancel"), base(reader, here)));
    let Plain { title, lede, form } =
        Plain { title: w.t("manage-open-member"), lede: w.t("manage-open-member-what"), form };
    Ok(FormPage { frame: own_frame(reader, here), title, lede, faults, form }.render()?)
}
