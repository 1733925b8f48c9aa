//! Withdrawing a statement: what will happen and to whom, then the act.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{Html, Redirect},
};
use comity_acts::{Contributor, withdraw_statement};
use comity_store::statement::alignments;

use super::{Names, find_own, name_of};
use crate::{
    App,
    access::By,
    error::PageError,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "statements/withdraw.html")]
struct WithdrawPage {
    frame: Frame,
    name: String,
    number: String,
    href: String,
    hash: String,
    told: Vec<String>,
}

pub(super) async fn ask(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Contributor>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Html<String>, PageError> {
    let found = find_own(&app, &reader, &may, &here, &names).await?;
    let named = alignments(app.db(), &found).await?;
    let told = here
        .roster
        .sorted(reader.language)
        .into_iter()
        .filter(|one| {
            named.iter().any(|each| each.participant_id == one.id && each.removed_at.is_none())
        })
        .map(|one| one.name.text(reader.language).to_owned())
        .collect();
    let href = format!("{}/statements/{}", here.base(reader.language), found.number);
    let number = found.number.to_string();
    let frame = Frame::of(&reader, &here, Part::Statements)
        .crumb(reader.words.with1("statements-number", "number", &number), &href)
        .crumb(reader.words.t("statements-withdraw-title"), format!("{href}/withdraw"));
    let name = name_of(&reader, &here, &found);
    let page = WithdrawPage { frame, name, number, href, hash: found.text_hash, told };
    Ok(Html(page.render()?))
}

pub(super) async fn withdraw(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Contributor>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Redirect, PageError> {
    let found = find_own(&app, &reader, &may, &here, &names).await?;
    withdraw_statement(&app.desk, &may, &here.session, found.id).await?;
    let base = here.base(reader.language);
    Ok(Redirect::to(&format!("{base}/statements?withdrawn={}", found.number)))
}
