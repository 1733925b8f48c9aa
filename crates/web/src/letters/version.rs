//! One more language version of a published letter.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{Faults, Podium, add_letter_version, keep_draft};
use comity_domain::{Language, QuestionId, Standing, letter::Letter};
use comity_store::{draft, letter};
use serde::{Deserialize, Serialize};

use super::{Names, find};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Choice, Posted, Shown, faults_of},
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "letters/version.html")]
struct VersionPage {
    frame: Frame,
    faults: Shown,
    href: String,
    typed: Typed,
    languages: Vec<Choice>,
    standings: Vec<Choice>,
    original: String,
    original_language: &'static str,
    original_title: String,
    questions: Vec<Line>,
}

struct Line {
    id: String,
    number: i64,
    original: String,
    original_language: &'static str,
    text: String,
}

/// The form as typed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    language: String,
    standing: String,
    title: String,
    text: String,
    question_id: Vec<String>,
    question_text: Vec<String>,
}

fn draft_form(found: &Letter) -> String {
    format!("letter-version:{}", found.id)
}

/// The form, with what was typed and faulted before.
pub(super) async fn form(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Podium>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Html<String>, PageError> {
    let found = find(&app, &reader, &here, &names).await?;
    let kept = draft::kept(app.db(), may.account(), &draft_form(&found)).await?;
    let typed = kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    let page = version_page(&app, &reader, &here, &found, typed, Shown::default()).await?;
    Ok(Html(page.render()?))
}

/// Adds the version.
pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Podium>,
    here: Here,
    Path(names): Path<Names>,
    Posted(typed): Posted<Typed>,
) -> Result<Response, PageError> {
    let found = find(&app, &reader, &here, &names).await?;
    let form = draft_form(&found);
    let kept = serde_json::to_string(&typed).map_err(|error| {
        tracing::error!(%error, "a draft does not serialise");
        PageError::Failed
    })?;
    keep_draft(&app.desk, &may, &form, Some(&kept)).await?;
    let mut faults = Faults::default();
    let language: Option<Language> = typed.language.parse().ok();
    let standing = Standing::from_word(&typed.standing).filter(|one| *one != Standing::Original);
    if language.is_none() {
        faults.field("language", "error-letter-version-language");
    }
    if standing.is_none() {
        faults.field("standing", "error-letter-version-standing");
    }
    if typed.title.trim().is_empty() {
        faults.field("title", "error-letter-title");
    }
    if typed.text.trim().is_empty() {
        faults.field("text", "error-letter-text-empty");
    }
    if let (Some(language), Some(standing), true) = (language, standing, faults.0.is_empty()) {
        let questions = typed
            .question_id
            .iter()
            .zip(&typed.question_text)
            .filter_map(|(id, text)| Some((id.parse::<QuestionId>().ok()?, text.clone())))
            .collect();
        let (text, title) = (typed.text.clone(), typed.title.clone());
        let at = &here.session;
        match add_letter_version(
            &app.desk, &may, at, found.id, language, text, title, questions, standing,
        )
        .await
        {
            Ok(()) => {
                keep_draft(&app.desk, &may, &form, None).await?;
                let base = here.base(reader.language);
                let number = found.number.unwrap_or_default();
                let next = format!("{base}/letters/{number}?version={language}");
                return Ok(Redirect::to(&next).into_response());
            }
            Err(error) => faults = faults_of(error)?,
        }
    }
    let shown = Shown::of(&faults, &reader.words);
    let page = version_page(&app, &reader, &here, &found, typed, shown).await?;
    Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?))
}

async fn version_page(
    app: &App,
    reader: &Reader,
    here: &Here,
    found: &Letter,
    typed: Typed,
    faults: Shown,
) -> Result<VersionPage, PageError> {
    let words = reader.words;
    let number = found.number.unwrap_or_default().to_string();
    let href = format!("{}/letters/{number}", here.base(reader.language));
    let frame = Frame::of(reader, here, Part::Letter)
        .crumb(words.with1("letters-number", "number", &number), &href)
        .crumb(words.t("letters-version-title"), format!("{href}/version"));
    let given: HashMap<&String, &String> =
        typed.question_id.iter().zip(&typed.question_text).collect();
    let questions = letter::carried(app.db(), found)
        .await?
        .into_iter()
        .map(|one| {
            let id = one.id.to_string();
            Line {
                text: given.get(&id).map(|text| (*text).clone()).unwrap_or_default(),
                id,
                number: one.number,
                original: one.wording.original_text().to_owned(),
                original_language: one.wording.original().code(),
            }
        })
        .collect();
    // A courtesy translation may still give way to the official one.
    let open = |language: Language| {
        found
            .versions
            .iter()
            .all(|one| one.language != language || one.standing == Standing::Courtesy)
    };
    let original = found.versions.iter().find(|one| one.standing == Standing::Original);
    Ok(VersionPage {
        frame,
        faults,
        href,
        languages: Language::ALL
            .into_iter()
            .filter(|one| open(*one))
            .map(|one| Choice::new(one.code(), one.own_name(), &typed.language))
            .collect(),
        standings: [Standing::Official, Standing::Courtesy]
            .into_iter()
            .map(|one| {
                let label = words.t(format!("letters-standing-choice-{}", one.word()));
                Choice::new(one.word(), label, &typed.standing)
            })
            .collect(),
        original: original.map(|one| one.text.clone()).unwrap_or_default(),
        original_language: original.map_or("", |one| one.language.code()),
        original_title: found.title.original_text().to_owned(),
        questions,
        typed,
    })
}
