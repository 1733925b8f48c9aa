//! The page of one question: its wording, the letters that carry it, its answers.

use std::collections::BTreeSet;

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::Html,
};
use comity_acts::{Contributor, Right as _};
use comity_domain::{ParticipantId, Standing, question::Question};
use comity_store::question::{self, AnswerTo, Carried};
use jiff::tz::TimeZone;
use serde::Deserialize;

use super::{HowMany, Names, find, is_own, label, raiser};
use crate::{
    App,
    error::PageError,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "questions/show.html")]
struct ShowPage {
    frame: Frame,
    base: String,
    href: String,
    id: String,
    label: String,
    raised: bool,
    wording: Shown,
    /// The authentic wording, where a translation is shown.
    original: Option<Shown>,
    topic: String,
    raised_by: String,
    put: String,
    letters: Vec<LetterLine>,
    spoken: String,
    statements: Vec<StatementGroup>,
    may_answer: bool,
    is_own: bool,
}

/// A text with what it is in.
struct Shown {
    text: String,
    language: &'static str,
    language_name: &'static str,
    standing: String,
}

struct LetterLine {
    href: String,
    label: String,
    /// The question's number there, where it differs from today's.
    number: String,
    /// The wording there, where it differs from today's.
    wording: Option<Shown>,
}

struct StatementGroup {
    href: String,
    number: String,
    participant: String,
    on_behalf_of: String,
    language: &'static str,
    passages: Vec<PassageLine>,
}

struct PassageLine {
    href: String,
    text: String,
}

/// `?raised=1` right after the question was raised.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Told {
    raised: String,
}

pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Path(names): Path<Names>,
    Query(told): Query<Told>,
) -> Result<Html<String>, PageError> {
    let (found, carried) = find(&app, &reader, &here, &names).await?;
    let answers = question::answers(app.db(), reader.scope, found.id).await?;
    let base = here.base(reader.language);
    let href = format!("{base}/questions/{}", found.id);
    let label = label(&reader, &found);
    let who: BTreeSet<ParticipantId> = answers.iter().map(|one| one.participant_id).collect();
    let is_original = found.wording.standing(reader.language) == Standing::Original;
    let is_own = is_own(&reader, &found);
    let page = ShowPage {
        frame: Frame::of(&reader, &here, Part::Questions).crumb(&label, &href),
        raised: told.raised == "1" && is_own,
        wording: shown(&reader, &found.wording, reader.language),
        original: (!is_original).then(|| shown(&reader, &found.wording, found.wording.original())),
        topic: here.topic_title(found.topic_id, reader.language).to_owned(),
        raised_by: raiser(&reader, &here, &found),
        put: put_on(&reader, &here, &found),
        letters: carried.iter().map(|one| letter_line(&reader, &base, &found, one)).collect(),
        spoken: HowMany::of(&reader, &here, Some(&who)).sentence(&reader),
        statements: statements(&reader, &here, &base, answers),
        may_answer: reader.scope.role().is_some_and(Contributor::is_held_by),
        is_own,
        base,
        href,
        id: found.id.to_string(),
        label,
    };
    Ok(Html(page.render()?))
}

/// A wording as it is read in a language, or in the one there is instead.
fn shown(
    reader: &Reader,
    wording: &comity_domain::Wording,
    language: comity_domain::Language,
) -> Shown {
    let standing = match wording.standing(language) {
        Standing::Original => reader.words.t("questions-standing-original"),
        Standing::Official => reader.words.t("questions-standing-official"),
        Standing::Courtesy => reader.words.t("questions-standing-courtesy"),
    };
    let shown_in = wording.shown_in(language);
    Shown {
        text: wording.text(language).to_owned(),
        language: shown_in.code(),
        language_name: shown_in.own_name(),
        standing,
    }
}

/// The day on which a delegation raised it; a letter's date stands with the letter.
fn put_on(reader: &Reader, here: &Here, question: &Question) -> String {
    if question.raised_by.is_none() {
        return String::new();
    }
    let zone = TimeZone::get(&here.session.zone).unwrap_or(TimeZone::UTC);
    reader.words.date(zone.to_datetime(question.put_at).date())
}

fn letter_line(reader: &Reader, base: &str, today: &Question, line: &Carried) -> LetterLine {
    let date = reader.words.date(line.dated);
    let number = line.letter_number.to_string();
    let has_changed = line.wording.text(reader.language) != today.wording.text(reader.language);
    LetterLine {
        href: format!("{base}/letters/{}", line.letter_number),
        label: reader.words.with2("questions-letter-dated", "number", &number, "date", &date),
        number: if line.number == today.number {
            String::new()
        } else {
            reader.words.with1("questions-as-number", "number", line.number.to_string())
        },
        wording: has_changed.then(|| shown(reader, &line.wording, reader.language)),
    }
}

/// The answers, statement by statement; they come ordered so.
fn statements(
    reader: &Reader,
    here: &Here,
    base: &str,
    answers: Vec<AnswerTo>,
) -> Vec<StatementGroup> {
    let mut groups: Vec<StatementGroup> = Vec::new();
    let mut last = None;
    for answer in answers {
        let href = format!("{base}/statements/{}", answer.statement_id);
        let passage =
            PassageLine { href: format!("{href}#p-{}", answer.passage_id), text: answer.text };
        match groups.last_mut() {
            Some(group) if last == Some(answer.statement_id) => group.passages.push(passage),
            _ => groups.push(StatementGroup {
                href,
                number: answer.statement_number.to_string(),
                participant: here.roster.name(answer.participant_id, reader.language).to_owned(),
                on_behalf_of: answer.on_behalf_of.unwrap_or_default(),
                language: answer.language.code(),
                passages: vec![passage],
            }),
        }
        last = Some(answer.statement_id);
    }
    groups
}
