//! The Chair withdraws a published version: asked first, then done.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{Html, Redirect},
};
use comity_acts::{Chair, withdraw_summary};
use comity_domain::summary::{Summary, Version};
use comity_store::summary;

use super::{Names, find, frame_at_work, href};
use crate::{
    App, access::By, error::PageError, form::audience_label, frame::Frame, here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "summaries/withdraw.html")]
struct WithdrawPage {
    frame: Frame,
    symbol: String,
    audience: String,
    day: String,
    /// The version that is read in its place; empty when there is none.
    remains: String,
    back: String,
}

async fn version(
    app: &App,
    reader: &Reader,
    here: &Here,
    names: &Names,
) -> Result<(Summary, Version), PageError> {
    let of = find(app, reader, here, names).await?;
    let ordinal =
        names.get("version").and_then(|text| text.parse().ok()).ok_or(PageError::NotFound)?;
    let found = summary::version(app.db(), reader.scope, of.id, ordinal).await?;
    Ok((of, found.ok_or(PageError::NotFound)?))
}

pub(super) async fn ask(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Chair>,
    Path(names): Path<Names>,
) -> Result<Html<String>, PageError> {
    let (of, found) = version(&app, &reader, &here, &names).await?;
    let mut others = summary::lines(app.db(), here.session.id, reader.scope).await?;
    others.retain(|one| one.summary_id == of.id && one.stands() && one.ordinal != found.ordinal);
    let page = WithdrawPage {
        frame: frame_at_work(&reader, &here, &of),
        audience: audience_label(&reader.words, found.audience),
        day: reader.words.date(here.session.day_of(found.published_at)),
        remains: others.pop().map(|one| one.symbol).unwrap_or_default(),
        back: format!("{}?version={}", href(&reader, &here, &of), found.ordinal),
        symbol: found.symbol,
    };
    Ok(Html(page.render()?))
}

pub(super) async fn withdraw(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Chair>,
    Path(names): Path<Names>,
) -> Result<Redirect, PageError> {
    let (of, found) = version(&app, &reader, &here, &names).await?;
    withdraw_summary(&app.desk, &may, &here.session, of.id, found.ordinal).await?;
    Ok(Redirect::to(&format!("{}/work", href(&reader, &here, &of))))
}
