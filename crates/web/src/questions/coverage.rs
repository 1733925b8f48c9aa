//! Coverage: how many have spoken to which question. Who has and who has not is for
//! the Chair's side; a participant sees its own row.

use std::collections::BTreeSet;

use askama::Template;
use axum::{extract::State, response::Html};
use comity_domain::{ParticipantId, Role, question::Question};
use comity_store::question::Spoken;

use super::{HowMany, by_topic, label, raiser};
use crate::{
    App,
    error::PageError,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
    readings::{Questions, SpokenTo},
};

#[derive(Template)]
#[template(path = "questions/coverage.html")]
struct CoveragePage {
    frame: Frame,
    base: String,
    groups: Vec<TopicGroup>,
    unanswered: Vec<Line>,
    is_chairs_side: bool,
    has_own: bool,
}

struct TopicGroup {
    topic: String,
    lines: Vec<Line>,
}

struct Line {
    href: String,
    label: String,
    wording: String,
    language: &'static str,
    raised_by: String,
    how_many: String,
    is_answered: bool,
    /// What the reader's own participant did; empty for readers without one.
    own: String,
    /// For the Chair's side alone: who has spoken, in the order of names.
    who: Vec<String>,
    /// For the Chair's side alone: the States that have not.
    not_yet: Vec<String>,
}

pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    here: Here,
) -> Result<Html<String>, PageError> {
    let base = here.base(reader.language);
    let (session, scope) = (here.session.id, reader.scope);
    let questions = app.recall(&reader, Questions { session, scope }).await?;
    let spoken = app.recall(&reader, SpokenTo { session, scope }).await?;
    let unanswered = questions
        .iter()
        .filter(|question| !spoken.contains_key(&question.id))
        .map(|question| line(&reader, &here, question, &spoken))
        .collect();
    let groups = by_topic(&reader, &here, &questions)
        .into_iter()
        .map(|group| TopicGroup {
            lines: group
                .questions
                .iter()
                .map(|question| line(&reader, &here, question, &spoken))
                .collect(),
            topic: group.topic,
        })
        .collect();
    let frame = Frame::of(&reader, &here, Part::Questions)
        .crumb(reader.words.t("questions-coverage-title"), format!("{base}/questions/coverage"));
    let page = CoveragePage {
        frame,
        base,
        groups,
        unanswered,
        is_chairs_side: reader.scope.is_chairs_side(),
        has_own: reader.scope.participant().is_some(),
    };
    Ok(Html(page.render()?))
}

fn line(reader: &Reader, here: &Here, question: &Question, spoken: &Spoken) -> Line {
    let nobody = BTreeSet::new();
    let found = spoken.get(&question.id).unwrap_or(&nobody);
    let (who, not_yet) =
        if reader.scope.is_chairs_side() { names(reader, here, found) } else { Default::default() };
    Line {
        href: format!("{}/questions/{}", here.base(reader.language), question.id),
        label: label(reader, question),
        wording: question.wording.text(reader.language).to_owned(),
        language: question.wording.shown_in(reader.language).code(),
        raised_by: raiser(reader, here, question),
        how_many: HowMany::of(reader, here, Some(found)).cell(reader),
        is_answered: !found.is_empty(),
        own: own(reader, found),
        who,
        not_yet,
    }
}

/// Who has spoken, and the States that have not, both in the order of names.
fn names(
    reader: &Reader,
    here: &Here,
    spoken: &BTreeSet<ParticipantId>,
) -> (Vec<String>, Vec<String>) {
    let (mut who, mut not_yet) = (Vec::new(), Vec::new());
    for one in here.roster.sorted(reader.language) {
        let name = one.name.text(reader.language).to_owned();
        if spoken.contains(&one.id) {
            who.push(name);
        } else if one.kind.is_state() {
            not_yet.push(name);
        }
    }
    (who, not_yet)
}

/// What the reader's own participant did.
fn own(reader: &Reader, spoken: &BTreeSet<ParticipantId>) -> String {
    let words = reader.words;
    let Some(participant) = reader.scope.participant() else { return String::new() };
    let is_delegation = matches!(reader.scope.role(), Some(Role::Head | Role::Member));
    match (is_delegation, spoken.contains(&participant)) {
        (true, true) => words.t("questions-own-delegation-answered"),
        (true, false) => words.t("questions-own-delegation-not-yet"),
        (false, true) => words.t("questions-own-answered"),
        (false, false) => words.t("questions-own-not-yet"),
    }
}
