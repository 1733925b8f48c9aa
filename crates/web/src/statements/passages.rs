//! Selecting passages: sentences are ticked, or, with the script, text is selected.

use std::ops::Range;

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{ActError, Contributor, Faults, attach_passages, detach_passage};
use comity_domain::statement::{Statement, join_adjacent};
use comity_store::statement::{self, Answerable};
use serde::{Deserialize, Serialize};

use super::{Contributing, Names, find_own, name_of};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Posted, Shown},
    frame::{Frame, Part},
    here::Here,
    kept::{forget, keep, kept},
    reader::Reader,
    sentences::{Sentence, by_paragraph, range_of},
};

/// Questions under one topic.
pub(super) struct QuestionGroup {
    /// The topic's title; empty for questions under none.
    pub topic: String,
    /// The questions.
    pub questions: Vec<QuestionChoice>,
}

/// A question to choose.
pub(super) struct QuestionChoice {
    pub id: String,
    pub label: String,
    pub wording: String,
    pub language: &'static str,
    pub chosen: bool,
}

#[derive(Template)]
#[template(path = "statements/passages.html")]
struct PassagesPage {
    frame: Frame,
    faults: Shown,
    name: String,
    href: String,
    language_code: &'static str,
    paragraphs: Vec<Vec<Sentence>>,
    questions: Vec<QuestionGroup>,
}

/// What the form sends: ticked sentences, or the edges of a selection; both in bytes
/// of the frozen text.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Selected {
    sentence: Vec<String>,
    first: String,
    end: String,
    question: String,
}

/// `?question=` names the question that the statement was filed to answer.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Answering {
    pub question: String,
}

/// The question of this id, if the reader can answer it.
pub(super) async fn answering(
    app: &App,
    reader: &Reader,
    here: &Here,
    id: &str,
) -> Result<Option<QuestionChoice>, PageError> {
    if id.is_empty() {
        return Ok(None);
    }
    let all = statement::answerable(app.db(), reader.scope, here.session.id).await?;
    let found = all.into_iter().find(|one| one.id.to_string() == id);
    Ok(found.map(|question| choice_of(reader, here, &question, id)))
}

impl Selected {
    /// The ranges meant; `None` when one does not read as a range.
    fn ranges(&self, text: &str) -> Option<Vec<Range<usize>>> {
        if !self.first.is_empty() || !self.end.is_empty() {
            return Some(
                std::iter::once(self.first.parse().ok()?..self.end.parse().ok()?).collect(),
            );
        }
        let ticked = self.sentence.iter().map(|value| range_of(value));
        Some(join_adjacent(text, &ticked.collect::<Option<Vec<_>>>()?))
    }
}

/// The name under which ticks are kept when the session lapsed.
fn draft_form(names: &Names) -> Result<String, PageError> {
    let part = |name: &str| names.get(name).cloned().ok_or(PageError::NotFound);
    Ok(format!("passages:{}:{}", part("session")?, part("statement")?))
}

/// The list of sentences and questions.
pub(super) async fn choose(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Contributor>,
    here: Here,
    Path(names): Path<Names>,
    Query(wished): Query<Answering>,
) -> Result<Html<String>, PageError> {
    let found = find_own(&app, &reader, &may, &here, &names).await?;
    let questions = statement::answerable(app.db(), reader.scope, here.session.id).await?;
    let selected: Option<Selected> = kept(&app, &may, &draft_form(&names)?).await?;
    let mut selected = selected.unwrap_or_default();
    if !wished.question.is_empty() {
        selected.question = wished.question;
    }
    let page = page(&reader, &here, &found, questions, &selected, Shown::default());
    Ok(Html(page.render()?))
}

/// Attaches what was selected to the question.
pub(super) async fn attach(
    State(app): State<App>,
    reader: Reader,
    who: Contributing,
    here: Here,
    Path(names): Path<Names>,
    Posted(selected): Posted<Selected>,
) -> Result<Response, PageError> {
    let form = draft_form(&names)?;
    let may = match keep(&app, &reader, &here, Part::Statements, who, &form, &selected).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let found = find_own(&app, &reader, &may, &here, &names).await?;
    let mut faults = Faults::default();
    let question = selected.question.parse().ok();
    if question.is_none() {
        faults.field("question", "error-passage-question");
    }
    let ranges = selected.ranges(&found.text).unwrap_or_default();
    if ranges.is_empty() {
        faults.field("sentences", "error-passage-none");
    }
    if faults.0.is_empty() {
        match attach_passages(&app.desk, &may, &here.session, found.id, &ranges, question).await {
            Ok(made) => {
                forget(&app, &may, &form).await?;
                let anchor = made.first().map(|one| format!("#p-{one}")).unwrap_or_default();
                let base = here.base(reader.language);
                let target = format!("{base}/statements/{}{anchor}", found.number);
                return Ok(Redirect::to(&target).into_response());
            }
            Err(ActError::Refused(found)) => faults = found,
            Err(error) => return Err(error.into()),
        }
    }
    let questions = statement::answerable(app.db(), reader.scope, here.session.id).await?;
    let shown = Shown::of(&faults, &reader.words);
    let page = page(&reader, &here, &found, questions, &selected, shown);
    Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?))
}

/// Which question.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Detached {
    question: String,
}

/// Takes back that a passage answers a question.
pub(super) async fn detach(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Contributor>,
    here: Here,
    Path(names): Path<Names>,
    Posted(posted): Posted<Detached>,
) -> Result<Redirect, PageError> {
    let found = find_own(&app, &reader, &may, &here, &names).await?;
    let part = names.get("passage").and_then(|id| id.parse().ok()).ok_or(PageError::NotFound)?;
    let question = posted.question.parse().map_err(|_| PageError::NotFound)?;
    detach_passage(&app.desk, &may, &here.session, found.id, part, question).await?;
    let base = here.base(reader.language);
    Ok(Redirect::to(&format!("{base}/statements/{}#passages", found.number)))
}

fn page(
    reader: &Reader,
    here: &Here,
    found: &Statement,
    questions: Vec<Answerable>,
    selected: &Selected,
    faults: Shown,
) -> PassagesPage {
    let base = here.base(reader.language);
    let href = format!("{base}/statements/{}", found.number);
    let words = reader.words;
    let number = found.number.to_string();
    let frame = Frame::of(reader, here, Part::Statements)
        .crumb(words.with1("statements-number", "number", &number), &href)
        .crumb(words.t("statements-passages-title"), format!("{href}/passages"))
        .keeping(reader);
    PassagesPage {
        frame,
        faults,
        name: name_of(reader, here, found),
        href,
        language_code: found.language.code(),
        paragraphs: by_paragraph(&found.text, found.language, &selected.sentence, |_| false),
        questions: question_groups(reader, here, questions, &selected.question),
    }
}

/// The questions to choose from, under their topics in the session's order.
pub(super) fn question_groups(
    reader: &Reader,
    here: &Here,
    questions: Vec<Answerable>,
    chosen: &str,
) -> Vec<QuestionGroup> {
    let place = |question: &Answerable| {
        here.topics
            .iter()
            .position(|topic| Some(topic.id) == question.topic_id)
            .unwrap_or(usize::MAX)
    };
    let mut questions = questions;
    questions.sort_by_key(place);
    let mut groups: Vec<QuestionGroup> = Vec::new();
    for question in questions {
        let topic = here.topic_title(question.topic_id, reader.language).to_owned();
        let choice = choice_of(reader, here, &question, chosen);
        match groups.last_mut() {
            Some(group) if group.topic == topic => group.questions.push(choice),
            _ => groups.push(QuestionGroup { topic, questions: vec![choice] }),
        }
    }
    groups
}

fn choice_of(reader: &Reader, here: &Here, question: &Answerable, chosen: &str) -> QuestionChoice {
    let id = question.id.to_string();
    QuestionChoice {
        chosen: id == chosen,
        id,
        label: question_label(reader, here, question),
        wording: question.wording.text(reader.language).to_owned(),
        language: question.wording.shown_in(reader.language).code(),
    }
}

/// `Question 3`, or whose question it is.
pub(super) fn question_label(reader: &Reader, here: &Here, question: &Answerable) -> String {
    match question.raised_by {
        None => {
            let number = question.number.to_string();
            reader.words.with1("statements-question-chair", "number", &number)
        }
        Some(state) => reader.words.with1(
            "statements-question-raised",
            "participant",
            here.roster.name(state, reader.language),
        ),
    }
}
