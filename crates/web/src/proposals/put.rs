//! Putting a proposal, and merging several into one wording.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{
    ActError, ChairsSide, MergedProposal, NewProposal, Proposer, merge_proposal, put_proposal,
};
use comity_domain::{Audience, Language, Wording, proposal::Proposal};
use comity_store::proposal;

use super::Line;
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Choice, Posted, Shown, faults_of},
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
};

/// Whom a proposal can be meant for; one that only its owner reads is not put yet.
const AUDIENCES: [Audience; 5] = [
    Audience::Chair,
    Audience::Interpreters,
    Audience::Delegations,
    Audience::Participants,
    Audience::Public,
];

/// The form of both pages.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(crate) struct PutForm {
    wording: String,
    language: String,
    topic: String,
    audience: String,
    from: Vec<String>,
}

#[derive(Template)]
#[template(path = "proposals/put.html")]
struct PutPage {
    frame: Frame,
    faults: Shown,
    merging: bool,
    sources: Vec<Source>,
    wording: String,
    languages: Vec<Choice>,
    topics: Vec<Choice>,
    audiences: Vec<Choice>,
    back: String,
}

struct Source {
    line: Line,
    chosen: bool,
}

impl PutForm {
    fn new_proposal(&self, reader: &Reader, here: &Here) -> NewProposal {
        let language: Language = self.language.parse().unwrap_or(reader.language);
        let text = comity_domain::statement::normalise_text(&self.wording);
        let ordinal: Option<i64> = self.topic.parse().ok();
        NewProposal {
            topic: here.topics.iter().find(|one| Some(one.ordinal) == ordinal).map(|one| one.id),
            wording: Wording::new(language, text),
            audience: self.audience.parse().ok(),
        }
    }
}

async fn page(
    app: &App,
    reader: &Reader,
    here: &Here,
    form: &PutForm,
    faults: Shown,
    merging: bool,
) -> Result<String, PageError> {
    let mut sources = Vec::new();
    if merging {
        for one in proposal::all(app.db(), here.session.id, reader.scope).await? {
            if one.proposer.is_some() {
                let chosen = form.from.iter().any(|number| *number == one.number.to_string());
                sources.push(Source { line: Line::of(reader, here, &one, false), chosen });
            }
        }
    }
    let chosen_language =
        if form.language.is_empty() { reader.language.code() } else { &form.language };
    let page = PutPage {
        frame: Frame::of(reader, here, Part::Proposals),
        faults,
        merging,
        sources,
        wording: form.wording.clone(),
        languages: Language::ALL
            .into_iter()
            .map(|one| Choice::new(one.code(), one.own_name(), chosen_language))
            .collect(),
        topics: here
            .topics
            .iter()
            .map(|one| {
                let title = one.title.text(reader.language);
                Choice::new(one.ordinal.to_string(), title, &form.topic)
            })
            .collect(),
        audiences: AUDIENCES
            .into_iter()
            .map(|one| {
                let label = reader.words.t(format!("audience-{}", one.word()));
                Choice::new(one.word(), label, &form.audience)
            })
            .collect(),
        back: format!("{}/proposals", here.base(reader.language)),
    };
    Ok(page.render()?)
}

pub(crate) async fn show(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Proposer>,
) -> Result<Html<String>, PageError> {
    page(&app, &reader, &here, &PutForm::default(), Shown::default(), false).await.map(Html)
}

pub(crate) async fn send(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Proposer>,
    Posted(form): Posted<PutForm>,
) -> Result<Response, PageError> {
    let new = form.new_proposal(&reader, &here);
    let done = put_proposal(&app.desk, &may, &here.session, new).await;
    answer(&app, &reader, &here, &form, done, false).await
}

pub(crate) async fn show_merge(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<ChairsSide>,
) -> Result<Html<String>, PageError> {
    page(&app, &reader, &here, &PutForm::default(), Shown::default(), true).await.map(Html)
}

pub(crate) async fn send_merge(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<ChairsSide>,
    Posted(form): Posted<PutForm>,
) -> Result<Response, PageError> {
    let all = proposal::all(app.db(), here.session.id, reader.scope).await?;
    let from = all
        .iter()
        .filter(|one| form.from.iter().any(|number| *number == one.number.to_string()))
        .map(|one| one.id)
        .collect();
    let merged = MergedProposal { new: form.new_proposal(&reader, &here), from };
    let done = merge_proposal(&app.desk, &may, &here.session, merged).await;
    answer(&app, &reader, &here, &form, done, true).await
}

async fn answer(
    app: &App,
    reader: &Reader,
    here: &Here,
    form: &PutForm,
    done: Result<Proposal, ActError>,
    merging: bool,
) -> Result<Response, PageError> {
    match done {
        Ok(put) => {
            let to = format!("{}/proposals/{}", here.base(reader.language), put.number);
            Ok(Redirect::to(&to).into_response())
        }
        Err(error) => {
            let faults = Shown::of(&faults_of(error)?, &reader.words);
            let html = page(app, reader, here, form, faults, merging).await?;
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
        }
    }
}
