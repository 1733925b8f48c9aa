//! The page that leads to everything the podium enters.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{Podium, add_states};
use comity_domain::Role;
use comity_store::{group, session};

use super::{frame, listed, roster};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Shown, faults_of},
    frame::Frame,
    here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "manage/overview.html")]
struct OverviewPage {
    frame: Frame,
    faults: Shown,
    base: String,
    counts: String,
    people: String,
    roster_open: bool,
    listed_open: bool,
    secretariat: bool,
}

pub(super) async fn show(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Podium>,
) -> Result<Html<String>, PageError> {
    Ok(Html(filled(&app, &reader, &here, Shown::default()).await?))
}

pub(super) async fn add_roster(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Podium>,
) -> Result<Response, PageError> {
    match add_states(&app.desk, &may, roster::of_words()).await {
        Ok(_) => {
            let target = format!("{}/participants", here.base(reader.language));
            Ok(Redirect::to(&target).into_response())
        }
        Err(error) => {
            let shown = Shown::of(&faults_of(error)?, &reader.words);
            let html = filled(&app, &reader, &here, shown).await?;
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
        }
    }
}

async fn filled(
    app: &App,
    reader: &Reader,
    here: &Here,
    faults: Shown,
) -> Result<String, PageError> {
    let w = &reader.words;
    let meetings = session::meetings(app.db(), here.session.id).await?.len();
    let agenda = session::agenda(app.db(), here.session.id).await?.len();
    let groups = group::all(app.db(), here.body.id).await?;
    let participants = here.roster.sorted(reader.language).len();
    let counts = [
        w.n("manage-count-meetings", meetings),
        w.n("manage-count-agenda", agenda),
        w.n("manage-count-topics", here.topics.len()),
    ];
    let people =
        [w.n("manage-count-participants", participants), w.n("manage-count-groups", groups.len())];
    let all_there = comity_words::roster::states()
        .iter()
        .all(|state| here.roster.by_code(state.code()).is_some());
    Ok(OverviewPage {
        frame: frame(reader, here),
        faults,
        base: here.base(reader.language),
        counts: counts.join(" · "),
        people: people.join(" · "),
        listed_open: !here.body.exercise && !listed::left(app, here).await?.is_empty(),
        roster_open: !here.body.exercise && !all_there,
        secretariat: reader.scope.role() == Some(Role::Secretariat),
    }
    .render()?)
}
