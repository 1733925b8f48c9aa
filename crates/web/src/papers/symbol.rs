//! The Secretariat gives a paper its document symbol.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{Secretariat, give_symbol};
use comity_domain::paper::Paper;
use serde::Deserialize;

use super::{Names, find, frame_of, href, label};
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
#[template(path = "papers/symbol.html")]
struct SymbolPage {
    frame: Frame,
    faults: Shown,
    label: String,
    href: String,
    symbol: String,
}

/// The symbol as typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    symbol: String,
}

pub(super) async fn form(
    State(app): State<App>,
    reader: Reader,
    By(_): By<Secretariat>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Html<String>, PageError> {
    let found = find_paper(&app, &reader, &here, &names).await?;
    let symbol = found.symbol.clone().unwrap_or_default();
    Ok(Html(page(&reader, &here, &found, symbol, Shown::default()).render()?))
}

pub(super) async fn give(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Secretariat>,
    here: Here,
    Path(names): Path<Names>,
    Posted(typed): Posted<Typed>,
) -> Result<Response, PageError> {
    let found = find_paper(&app, &reader, &here, &names).await?;
    match give_symbol(&app.desk, &may, &here.session, found.id, &typed.symbol).await {
        Ok(()) => Ok(Redirect::to(&href(&reader, &here, &found)).into_response()),
        Err(error) => {
            let shown = Shown::of(&faults_of(error)?, &reader.words);
            let page = page(&reader, &here, &found, typed.symbol, shown);
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?))
        }
    }
}

/// A non-paper has no symbol.
async fn find_paper(
    app: &App,
    reader: &Reader,
    here: &Here,
    names: &Names,
) -> Result<Paper, PageError> {
    let found = find(app, reader, here, names).await?;
    if found.is_non_paper() { Err(PageError::NotFound) } else { Ok(found) }
}

fn page(reader: &Reader, here: &Here, found: &Paper, symbol: String, faults: Shown) -> SymbolPage {
    let href = href(reader, here, found);
    SymbolPage {
        frame: frame_of(reader, here, found)
            .crumb(reader.words.t("papers-symbol-title"), format!("{href}/symbol")),
        faults,
        label: label(reader, found),
        href,
        symbol,
    }
}
