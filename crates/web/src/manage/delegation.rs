//! A delegation's own accounts: its head opens and closes those of members.

use std::collections::HashMap;

use askama::Template as _;
use axum::{
    extract::{Path, State},
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{Head, NewMember, close_member_account, make_member_link, open_member_account};
use comity_domain::Role;
use comity_store::account::{self, Account};

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

async fn own(app: &App, may: &comity_acts::May<Head>) -> Result<Vec<Account>, PageError> {
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
    let all = own(&app, &may).await?;
    let lines = lines(&app, &reader, &here, all, |one| one.role == Role::Member).await?;
    let title = reader.words.t("manage-own-accounts");
    let lede = reader.words.t("manage-own-accounts-what");
    let frame = own_frame(&reader, &here);
    Ok(Html(ListPage { frame, title, lede, base: base(&reader, &here), lines }.render()?))
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
    By(may): By<Head>,
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
    By(may): By<Head>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Html<String>, PageError> {
    let id = named(&names)?;
    let token = make_member_link(&app.desk, &may, id).await?;
    let (frame, back) = (own_frame(&reader, &here), base(&reader, &here));
    link_page(&app, &reader, frame, id, &token, back).await
}

pub(super) async fn ask_close(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Head>,
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
    By(may): By<Head>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Redirect, PageError> {
    close_member_account(&app.desk, &may, named(&names)?).await?;
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
