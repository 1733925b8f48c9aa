//! All groups, with how many States belong to each on a day.

use askama::Template;
use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Response},
};
use comity_store::group;

use super::{Asked, On};
use crate::{
    App,
    error::{PageError, own_page},
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "groups/list.html")]
struct ListPage {
    frame: Frame,
    base: String,
    on: On,
    heading: String,
    count: String,
    as_of: String,
    lines: Vec<Line>,
}

struct Line {
    name: String,
    code: String,
    href: String,
    members: usize,
    analysis: String,
}

pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let (w, language) = (&reader.words, reader.language);
    let base = format!("{}/groups", here.base(language));
    let on = On::of(&reader, &here, &asked, &base, &[]);
    let mut groups = group::all(app.db(), here.body.id).await?;
    w.sort_names(&mut groups, |one| one.name.text(language));
    let lines: Vec<Line> = groups
        .iter()
        .map(|one| Line {
            name: one.name.text(language).to_owned(),
            code: one.code.clone(),
            href: format!("{base}/{}{}", one.code, on.query),
            members: one.members_on(on.day).len(),
            analysis: w.t(if one.governs { "groups-governs-yes" } else { "groups-governs-no" }),
        })
        .collect();
    let status = if on.faults.any() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = ListPage {
        frame: Frame::of(&reader, &here, Part::Participants)
            .crumb(w.t("groups-title"), base.clone()),
        heading: w.with1("groups-on", "date", on.words.clone()),
        count: w.n("groups-counted", lines.len()),
        as_of: w.with1("groups-as-of", "date", w.date(here.session.membership_day())),
        base,
        on,
        lines,
    };
    let html = page.render()?;
    Ok(if status == StatusCode::OK { Html(html).into_response() } else { own_page(status, html) })
}
