//! A draft: how it will look, and publishing it.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{ChairsSide, Sender, publish_letter};
use comity_domain::{Audience, letter::Letter};
use comity_store::letter;
use serde::Deserialize;

use super::{
    Names, find_draft,
    paper::{Asked, Paper, paper},
    source::link,
};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Choice, Posted, Shown, choices_of, faults_of},
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "letters/draft.html")]
struct DraftPage {
    frame: Frame,
    faults: Shown,
    href: String,
    paper: Paper,
    /// Name and address of the document it was read from.
    source: Option<(String, String)>,
    audiences: Vec<Choice>,
    questions: usize,
}

/// `?version=` names a language.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Wished {
    pub version: String,
}

/// The preview.
pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    By(_may): By<ChairsSide>,
    here: Here,
    Path(names): Path<Names>,
    axum::extract::Query(wished): axum::extract::Query<Wished>,
) -> Result<Html<String>, PageError> {
    let found = find_draft(&app, &reader, &here, &names).await?;
    let page = draft_page(&app, &reader, &here, &found, &wished.version, "", Shown::default());
    Ok(Html(page.await?.render()?))
}

/// What publishing sends.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Chosen {
    audience: String,
}

/// Publishes the draft.
pub(super) async fn publish(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Sender>,
    here: Here,
    Path(names): Path<Names>,
    Posted(chosen): Posted<Chosen>,
) -> Result<Response, PageError> {
    let found = match find_draft(&app, &reader, &here, &names).await {
        Ok(found) => found,
        Err(PageError::NotFound) => return published_already(&app, &reader, &here, &names).await,
        Err(error) => return Err(error),
    };
    let audience: Option<Audience> = chosen.audience.parse().ok();
    match publish_letter(&app.desk, &may, &here.session, found.id, audience).await {
        Ok(number) => {
            let next = format!("{}/letters/{number}", here.base(reader.language));
            Ok(Redirect::to(&next).into_response())
        }
        Err(error) => {
            let shown = Shown::of(&faults_of(error)?, &reader.words);
            let page =
                draft_page(&app, &reader, &here, &found, "", &chosen.audience, shown).await?;
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?))
        }
    }
}

/// A second click, or a colleague's: the letter is out, and this leads to it.
async fn published_already(
    app: &App,
    reader: &Reader,
    here: &Here,
    names: &Names,
) -> Result<Response, PageError> {
    let id = names.get("letter").and_then(|text| text.parse().ok()).ok_or(PageError::NotFound)?;
    let number = letter::get(app.db(), id, reader.scope)
        .await?
        .filter(|one| one.session_id == here.session.id)
        .and_then(|one| one.number)
        .ok_or(PageError::NotFound)?;
    let next = format!("{}/letters/{number}", here.base(reader.language));
    Ok(Redirect::to(&next).into_response())
}

async fn draft_page(
    app: &App,
    reader: &Reader,
    here: &Here,
    found: &Letter,
    version: &str,
    audience: &str,
    faults: Shown,
) -> Result<DraftPage, PageError> {
    let words = reader.words;
    let readable = letter::all(app.db(), here.session.id, reader.scope).await?;
    let mut questions = letter::draft_questions(app.db(), found.id, reader.scope).await?;
    questions.sort_by_key(|one| one.number);
    let asked: Vec<Asked> = questions
        .into_iter()
        .map(|one| Asked {
            id: String::new(),
            number: one.number,
            topic: one.topic,
            wording: one.wording,
            is_withdrawn: false,
        })
        .collect();
    let href = format!("{}/letters/draft/{}", here.base(reader.language), found.id);
    let frame = Frame::of(reader, here, Part::Letter).crumb(words.t("letters-draft"), &href);
    let audiences = [Audience::Delegations, Audience::Participants, Audience::Public];
    let audiences = choices_of(&words, &audiences, audience);
    let wished = version.parse().ok();
    Ok(DraftPage {
        frame,
        faults,
        source: link(app, reader, here, found).await?,
        paper: paper(reader, here, found, wished, &asked, &readable, &href),
        href,
        audiences,
        questions: asked.len(),
    })
}
