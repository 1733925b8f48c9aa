//! One more language version of a published letter.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{Faults, NewVersion, Podium, add_letter_version};
use comity_domain::{Language, QuestionId, Standing, letter::Letter};
use comity_store::letter;
use serde::{Deserialize, Serialize};

use super::{Names, find, typed::as_written};
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

#[derive(Template)]
#[template(path = "letters/version.html")]
struct VersionPage {
    frame: Frame,
    faults: Shown,
    restored: bool,
    href: String,
    typed: Typed,
    languages: Vec<Choice>,
    standings: Vec<Choice>,
    original: String,
    original_language: &'static str,
    original_title: String,
    original_signature: String,
    enclosures: Vec<EnclosureLine>,
    questions: Vec<Line>,
}

/// An enclosure with its original names; what is empty there is not asked for.
struct EnclosureLine {
    original_label: String,
    original_title: String,
    label: String,
    title: String,
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
    signed_by: String,
    text: String,
    enclosure_label: Vec<String>,
    enclosure_title: Vec<String>,
    question_id: Vec<String>,
    question_text: Vec<String>,
}

/// The draft's name, by the letter's place in the address.
fn draft_form(here: &Here, names: &Names) -> Result<String, PageError> {
    let number: Option<i64> = names.get("letter").and_then(|text| text.parse().ok());
    let number = number.ok_or(PageError::NotFound)?;
    Ok(format!("letter-version:{}:{number}", here.session.id))
}

/// Gives the draft up.
pub(super) async fn start_again(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Podium>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Redirect, PageError> {
    let found = find(&app, &reader, &here, &names).await?;
    forget(&app, &may, &draft_form(&here, &names)?).await?;
    let number = found.number.unwrap_or_default();
    Ok(Redirect::to(&format!("{}/letters/{number}/version", here.base(reader.language))))
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
    let earlier: Option<Typed> = kept(&app, &may, &draft_form(&here, &names)?).await?;
    let restored = earlier.is_some();
    let typed = earlier.unwrap_or_default();
    let page = version_page(&app, &reader, &here, &found, typed, restored, Shown::default());
    let page = page.await?;
    Ok(Html(page.render()?))
}

/// Adds the version.
pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    who: Lately<Podium>,
    here: Here,
    Path(names): Path<Names>,
    Posted(typed): Posted<Typed>,
) -> Result<Response, PageError> {
    let form = draft_form(&here, &names)?;
    let may = match keep(&app, &reader, &here, Part::Letter, who, &form, &typed).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let found = find(&app, &reader, &here, &names).await?;
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
        let new = NewVersion {
            language,
            standing,
            text: typed.text.clone(),
            title: typed.title.clone(),
            signed_by: typed.signed_by.replace("\r\n", "\n"),
            enclosures: typed
                .enclosure_label
                .iter()
                .zip(&typed.enclosure_title)
                .map(|(label, title)| (label.clone(), title.clone()))
                .collect(),
            questions,
        };
        match add_letter_version(&app.desk, &may, &here.session, found.id, new).await {
            Ok(()) => {
                forget(&app, &may, &form).await?;
                let base = here.base(reader.language);
                let number = found.number.unwrap_or_default();
                let next = format!("{base}/letters/{number}?version={language}");
                return Ok(Redirect::to(&next).into_response());
            }
            Err(error) => faults = faults_of(error)?,
        }
    }
    let shown = Shown::of(&faults, &reader.words);
    let page = version_page(&app, &reader, &here, &found, typed, false, shown).await?;
    Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?))
}

async fn version_page(
    app: &App,
    reader: &Reader,
    here: &Here,
    found: &Letter,
    typed: Typed,
    restored: bool,
    faults: Shown,
) -> Result<VersionPage, PageError> {
    let words = reader.words;
    let number = found.number.unwrap_or_default().to_string();
    let href = format!("{}/letters/{number}", here.base(reader.language));
    let frame = Frame::of(reader, here, Part::Letter)
        .crumb(words.with1("letters-number", "number", &number), &href)
        .crumb(words.t("letters-version-title"), format!("{href}/version"))
        .keeping(reader);
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
        restored,
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
        original_signature: found.signed_by.original_text().to_owned(),
        enclosures: found
            .enclosures
            .iter()
            .enumerate()
            .map(|(row, one)| EnclosureLine {
                original_label: as_written(one.label.as_ref()),
                original_title: as_written(one.title.as_ref()),
                label: typed.enclosure_label.get(row).cloned().unwrap_or_default(),
                title: typed.enclosure_title.get(row).cloned().unwrap_or_default(),
            })
            .collect(),
        questions,
        typed,
    })
}
