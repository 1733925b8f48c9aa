//! Putting a proposal, and merging several into one wording.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{
    ActError, ChairsSide, May, MergedProposal, NewProposal, Proposer, Right, merge_proposal,
    put_proposal,
};
use comity_domain::{Audience, Language, Wording, proposal::Proposal};
use comity_store::proposal;

use super::Line;
use crate::{
    App,
    access::{By, Lately},
    error::{PageError, own_page},
    form::{Choice, Posted, Shown, faults_of},
    frame::{Frame, Part},
    here::Here,
    kept::{forget, keep, kept},
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
#[derive(Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub(crate) struct PutForm {
    title: String,
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
    restored: bool,
    merging: bool,
    sources: Vec<Source>,
    title: String,
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
            title: Some(Wording::new(language, self.title.trim())),
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
    restored: bool,
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
        restored,
        merging,
        sources,
        title: form.title.clone(),
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
    By(may): By<Proposer>,
) -> Result<Html<String>, PageError> {
    begin(&app, &reader, &here, &may, false).await
}

/// The form, with what was kept of it.
async fn begin<R: Right>(
    app: &App,
    reader: &Reader,
    here: &Here,
    may: &May<R>,
    merging: bool,
) -> Result<Html<String>, PageError> {
    let earlier: Option<PutForm> = kept(app, may, &draft_form(here, merging)).await?;
    let restored = earlier.is_some();
    let form = earlier.unwrap_or_default();
    page(app, reader, here, &form, restored, Shown::default(), merging).await.map(Html)
}

/// The draft's name: for each session one of either form.
fn draft_form(here: &Here, merging: bool) -> String {
    let kind = if merging { "proposal-merge" } else { "proposal" };
    format!("{kind}:{}", here.session.id)
}

/// Gives the draft of a proposal up.
pub(crate) async fn start_again(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Proposer>,
) -> Result<Redirect, PageError> {
    forget(&app, &may, &draft_form(&here, false)).await?;
    Ok(Redirect::to(&format!("{}/proposals/new", here.base(reader.language))))
}

/// Gives the draft of a merged wording up.
pub(crate) async fn start_merge_again(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<ChairsSide>,
) -> Result<Redirect, PageError> {
    forget(&app, &may, &draft_form(&here, true)).await?;
    Ok(Redirect::to(&format!("{}/proposals/merge", here.base(reader.language))))
}

pub(crate) async fn send(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    who: Lately<Proposer>,
    Posted(form): Posted<PutForm>,
) -> Result<Response, PageError> {
    let name = draft_form(&here, false);
    let may = match keep(&app, &reader, &here, Part::Proposals, who, &name, &form).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let new = form.new_proposal(&reader, &here);
    let done = put_proposal(&app.desk, &may, &here.session, new).await;
    if done.is_ok() {
        forget(&app, &may, &name).await?;
    }
    answer(&app, &reader, &here, &form, done, false).await
}

pub(crate) async fn show_merge(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<ChairsSide>,
) -> Result<Html<String>, PageError> {
    begin(&app, &reader, &here, &may, true).await
}

pub(crate) async fn send_merge(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    who: Lately<ChairsSide>,
    Posted(form): Posted<PutForm>,
) -> Result<Response, PageError> {
    let name = draft_form(&here, true);
    let may = match keep(&app, &reader, &here, Part::Proposals, who, &name, &form).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let all = proposal::all(app.db(), here.session.id, reader.scope).await?;
    let from = all
        .iter()
        .filter(|one| form.from.iter().any(|number| *number == one.number.to_string()))
        .map(|one| one.id)
        .collect();
    let merged = MergedProposal { new: form.new_proposal(&reader, &here), from };
    let done = merge_proposal(&app.desk, &may, &here.session, merged).await;
    if done.is_ok() {
        forget(&app, &may, &name).await?;
    }
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
            let html = page(app, reader, here, form, false, faults, merging).await?;
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
        }
    }
}
