//! Putting a proposal, and merging several into one wording, first step: the form.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{
    ActError, ChairsSide, May, MergedProposal, NewProposal, Proposer, Right,
    review_merged_proposal, review_proposal,
};
use comity_domain::{Audience, Language, Wording, proposal::Proposal};
use comity_store::proposal;

use super::Line;
use crate::{
    App,
    access::{By, Lately},
    error::{PageError, own_page},
    form::{Choice, Posted, Shown, choices_of, faults_of},
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
    pub(super) audience: String,
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
    /// Without a language chosen, that of the page it was typed on.
    fn settle_language(&mut self, reader: &Reader) {
        if self.language.parse::<Language>().is_err() {
            reader.language.code().clone_into(&mut self.language);
        }
    }

    /// The proposals ticked.
    async fn ticked(
        &self,
        app: &App,
        reader: &Reader,
        here: &Here,
    ) -> Result<Vec<Proposal>, PageError> {
        let mut all = proposal::all(app.db(), here.session.id, reader.scope).await?;
        all.retain(|one| self.from.iter().any(|number| *number == one.number.to_string()));
        Ok(all)
    }

    /// The proposals ticked, as a list shows them.
    pub(super) async fn sources(
        &self,
        app: &App,
        reader: &Reader,
        here: &Here,
    ) -> Result<Vec<Line>, PageError> {
        let ticked = self.ticked(app, reader, here).await?;
        Ok(ticked.iter().map(|one| Line::of(reader, here, one, false)).collect())
    }

    /// The act's input for a wording of the Chair.
    pub(super) async fn merged(
        &self,
        app: &App,
        reader: &Reader,
        here: &Here,
    ) -> Result<MergedProposal, PageError> {
        let from = self.ticked(app, reader, here).await?.iter().map(|one| one.id).collect();
        Ok(MergedProposal { new: self.new_proposal(reader, here), from })
    }

    pub(super) fn new_proposal(&self, reader: &Reader, here: &Here) -> NewProposal {
        let language: Language = self.language.parse().unwrap_or(reader.language);
        let text = comity_domain::statement::normalise_text(&self.wording);
        let ordinal: Option<i64> = self.topic.parse().ok();
        NewProposal {
            topic: here.topics.iter().find(|one| Some(one.ordinal) == ordinal).map(|one| one.id),
            title: Some(Wording::new(language, self.title.trim())),
            wording: Wording::new(language, text),
            audience: self.audience.parse().ok(),
            from_draft: None,
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
        frame: Frame::of(reader, here, Part::Proposals).keeping(reader),
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
        audiences: choices_of(&reader.words, &AUDIENCES, &form.audience),
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
pub(super) fn draft_form(here: &Here, merging: bool) -> String {
    let kind = if merging { "proposal-merge" } else { "proposal" };
    format!("{kind}:{}", here.session.id)
}

/// The address of either form.
pub(super) fn form_address(reader: &Reader, here: &Here, merging: bool) -> String {
    let kind = if merging { "merge" } else { "new" };
    format!("{}/proposals/{kind}", here.base(reader.language))
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
    Posted(mut form): Posted<PutForm>,
) -> Result<Response, PageError> {
    form.settle_language(&reader);
    let name = draft_form(&here, false);
    let may = match keep(&app, &reader, &here, Part::Proposals, who, &name, &form).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let new = form.new_proposal(&reader, &here);
    let good = review_proposal(&app.desk, &may, &here.session, &new).await;
    onwards(&app, &reader, &here, &form, good, false).await
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
    Posted(mut form): Posted<PutForm>,
) -> Result<Response, PageError> {
    form.settle_language(&reader);
    let name = draft_form(&here, true);
    let may = match keep(&app, &reader, &here, Part::Proposals, who, &name, &form).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let merged = form.merged(&app, &reader, &here).await?;
    let good = review_merged_proposal(&app.desk, &may, &here.session, &merged).await;
    onwards(&app, &reader, &here, &form, good, true).await
}

/// On to the check; or the form again, with what is wrong with it.
async fn onwards(
    app: &App,
    reader: &Reader,
    here: &Here,
    form: &PutForm,
    good: Result<(), ActError>,
    merging: bool,
) -> Result<Response, PageError> {
    match good {
        Ok(()) => {
            let to = format!("{}/check", form_address(reader, here, merging));
            Ok(Redirect::to(&to).into_response())
        }
        Err(error) => {
            let faults = Shown::of(&faults_of(error)?, &reader.words);
            let html = page(app, reader, here, form, false, faults, merging).await?;
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
        }
    }
}
