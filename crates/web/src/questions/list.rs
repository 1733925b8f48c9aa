//! The list of questions.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Html,
};
use comity_domain::question::Question;
use comity_store::question::Spoken;
use serde::Deserialize;

use super::{HowMany, by_topic, label, may_raise, raiser};
use crate::{
    App,
    documents::{self, Links},
    error::PageError,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
    readings::{Asking, Questions, SpokenTo},
};

#[derive(Template)]
#[template(path = "questions/list.html")]
struct ListPage {
    frame: Frame,
    base: String,
    may_raise: bool,
    withdrawn: bool,
    groups: Vec<TopicGroup>,
    /// One line for each letter that asks.
    documents: Vec<Links>,
}

struct TopicGroup {
    topic: String,
    chairs: Vec<Line>,
    further: Vec<Line>,
}

struct Line {
    href: String,
    number: String,
    label: String,
    wording: String,
    language: &'static str,
    raised_by: String,
    spoken: String,
}

/// `?withdrawn=1` after a question was withdrawn.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Told {
    withdrawn: String,
}

pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Query(told): Query<Told>,
) -> Result<Html<String>, PageError> {
    let (session, scope) = (here.session.id, reader.scope);
    let questions = app.recall(&reader, Questions { session, scope }).await?;
    let spoken = app.recall(&reader, SpokenTo { session, scope }).await?;
    let groups = by_topic(&reader, &here, &questions)
        .into_iter()
        .map(|group| {
            let lines = |raised: bool| {
                group
                    .questions
                    .iter()
                    .filter(|question| question.raised_by.is_some() == raised)
                    .map(|question| line(&reader, &here, question, &spoken))
                    .collect()
            };
            TopicGroup { chairs: lines(false), further: lines(true), topic: group.topic.clone() }
        })
        .collect();
    let base = here.base(reader.language);
    let asking = app.recall(&reader, Asking { session, scope }).await?;
    let documents = asking
        .iter()
        .map(|number| {
            let of = reader.words.with1("documents-of-letter", "number", number.to_string());
            documents::links(of, &format!("{base}/letters/{number}/questions"))
        })
        .collect();
    let page = ListPage {
        frame: Frame::of(&reader, &here, Part::Questions),
        base,
        documents,
        may_raise: may_raise(&reader),
        withdrawn: told.withdrawn == "1",
        groups,
    };
    Ok(Html(page.render()?))
}

fn line(reader: &Reader, here: &Here, question: &Question, spoken: &Spoken) -> Line {
    Line {
        href: format!("{}/questions/{}", here.base(reader.language), question.id),
        number: question.number.to_string(),
        label: label(reader, question),
        wording: question.wording.text(reader.language).to_owned(),
        language: question.wording.shown_in(reader.language).code(),
        raised_by: raiser(reader, here, question),
        spoken: HowMany::of(reader, here, spoken.get(&question.id)).sentence(reader),
    }
}
