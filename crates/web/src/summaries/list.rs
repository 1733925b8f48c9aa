//! The summaries of a session.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{Secretariat, give_summary_symbol};
use comity_domain::Role;
use comity_store::summary::{self, Line};

use super::{
    Names,
    fields::{Posting, field},
    find, href,
    keeping::keeping,
};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Posted, Shown, audience_label, faults_of},
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "summaries/list.html")]
struct ListPage {
    frame: Frame,
    faults: Shown,
    base: String,
    is_chairs_side: bool,
    is_secretariat: bool,
    rows: Vec<Row>,
    /// Where the Chair's side goes on with the latest; empty when there is none.
    go_on: String,
}

struct Row {
    number: i64,
    /// Symbol of the newest version, else of the summary; may be empty.
    symbol: String,
    /// The summary's own symbol, for the field in which it is given.
    given: String,
    title: String,
    title_language: &'static str,
    day: String,
    audience: String,
    /// Where the published version is read; empty when there is none.
    href: String,
    /// Where the working copy is; empty for everybody but the Chair's side.
    work: String,
    versions: usize,
    /// For the Chair's side alone: who keeps reading an earlier version, and which.
    keeping: Vec<String>,
}

pub(super) async fn show(
    State(app): State<App>,
    reader: Reader,
    here: Here,
) -> Result<Html<String>, PageError> {
    Ok(Html(page(&app, &reader, &here, Shown::default(), None).await?))
}

/// The Secretariat gives a summary its symbol.
pub(super) async fn give(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Secretariat>,
    Path(names): Path<Names>,
    Posted(posted): Posted<Posting>,
) -> Result<Response, PageError> {
    let of = find(&app, &reader, &here, &names).await?;
    let typed = field(&posted, "symbol");
    match give_summary_symbol(&app.desk, &may, &here.session, of.id, typed).await {
        Ok(()) => {
            let to = format!("{}/summaries", here.base(reader.language));
            Ok(Redirect::to(&to).into_response())
        }
        Err(error) => {
            let faults = Shown::of(&faults_of(error)?, &reader.words);
            let html = page(&app, &reader, &here, faults, Some((of.number, typed))).await?;
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
        }
    }
}

async fn page(
    app: &App,
    reader: &Reader,
    here: &Here,
    faults: Shown,
    typed: Option<(i64, &str)>,
) -> Result<String, PageError> {
    let all = summary::all(app.db(), here.session.id, reader.scope).await?;
    let lines = summary::lines(app.db(), here.session.id, reader.scope).await?;
    let is_chairs_side = reader.scope.is_chairs_side();
    let rows: Vec<Row> = all
        .into_iter()
        .map(|of| {
            let standing: Vec<&Line> =
                lines.iter().filter(|one| one.summary_id == of.id && one.stands()).collect();
            let newest = standing.last();
            let at = href(reader, here, &of);
            let given = of.symbol.clone().unwrap_or_default();
            Row {
                number: of.number,
                symbol: newest.map_or_else(|| given.clone(), |line| line.symbol.clone()),
                given: typed
                    .filter(|(number, _)| *number == of.number)
                    .map_or(given, |(_, typed)| typed.to_owned()),
                title: of.title.text(reader.language).to_owned(),
                title_language: of.title.shown_in(reader.language).code(),
                day: newest.map_or_else(String::new, |line| {
                    reader.words.date(here.session.day_of(line.published_at))
                }),
                audience: newest
                    .filter(|_| is_chairs_side)
                    .map_or_else(String::new, |line| audience_label(&reader.words, line.audience)),
                href: newest.map_or_else(String::new, |_| at.clone()),
                work: if is_chairs_side { format!("{at}/work") } else { String::new() },
                versions: standing.len(),
                keeping: newest
                    .filter(|_| is_chairs_side)
                    .map_or_else(Vec::new, |line| keeping(reader, &lines, &of, line.audience)),
            }
        })
        .collect();
    let go_on = rows.iter().rev().find(|row| !row.work.is_empty());
    let page = ListPage {
        go_on: go_on.map_or_else(String::new, |row| row.work.clone()),
        frame: Frame::of(reader, here, Part::Report),
        faults,
        base: here.base(reader.language),
        is_chairs_side,
        is_secretariat: reader.scope.role() == Some(Role::Secretariat),
        rows,
    };
    Ok(page.render()?)
}
