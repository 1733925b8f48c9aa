//! A delegation withdraws a question it raised: asked first, then done.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{Html, Redirect},
};
use comity_acts::{Delegation, withdraw_question};
use comity_domain::question::Question;

use super::{Names, find, is_own, label};
use crate::{
    App,
    access::By,
    error::PageError,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "questions/withdraw.html")]
struct WithdrawPage {
    frame: Frame,
    href: String,
    number: String,
    wording: String,
    language: &'static str,
}

/// The question of the address, if the reader's own delegation raised it.
async fn find_own(
    app: &App,
    reader: &Reader,
    here: &Here,
    names: &Names,
) -> Result<Question, PageError> {
    let (found, _) = find(app, reader, here, names).await?;
    if is_own(reader, &found) { Ok(found) } else { Err(PageError::NotFound) }
}

pub(super) async fn ask(
    State(app): State<App>,
    reader: Reader,
    By(_): By<Delegation>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Html<String>, PageError> {
    let found = find_own(&app, &reader, &here, &names).await?;
    let href = format!("{}/questions/{}", here.base(reader.language), found.id);
    let page = WithdrawPage {
        frame: Frame::of(&reader, &here, Part::Questions).crumb(label(&reader, &found), &href),
        href,
        number: found.number.to_string(),
        wording: found.wording.text(reader.language).to_owned(),
        language: found.wording.shown_in(reader.language).code(),
    };
    Ok(Html(page.render()?))
}

pub(super) async fn withdraw(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Delegation>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Redirect, PageError> {
    let found = find_own(&app, &reader, &here, &names).await?;
    withdraw_question(&app.desk, &may, &here.session, found.id).await?;
    Ok(Redirect::to(&format!("{}/questions?withdrawn=1", here.base(reader.language))))
}
