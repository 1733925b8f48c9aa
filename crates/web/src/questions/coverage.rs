//! Coverage: how many have spoken to which question. Who has and who has not is for
//! the Chair's side; a participant sees its own row.

use std::collections::BTreeSet;

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Html,
};
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
    /// The links that narrow the page: text, address, whether it is the one chosen.
    filters: Vec<(String, String, bool)>,
    is_narrowed: bool,
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

/// Which questions are shown.
#[derive(Clone, Copy, PartialEq)]
enum Open {
    All,
    /// Those the reader's own delegation has not answered.
    ToUs,
    /// Those nobody has answered.
    ToAnybody,
}

impl Open {
    fn of(reader: &Reader, wished: &str) -> Open {
        match wished {
            "us" if is_delegations(reader) => Open::ToUs,
            "anybody" => Open::ToAnybody,
            _ => Open::All,
        }
    }

    fn holds(self, reader: &Reader, question: &Question, spoken: &Spoken) -> bool {
        let who = spoken.get(&question.id);
        match self {
            Open::All => true,
            Open::ToUs => reader
                .scope
                .participant()
                .is_some_and(|own| who.is_none_or(|who| !who.contains(&own))),
            Open::ToAnybody => who.is_none(),
        }
    }
}

/// `?open=` narrows the page; what is unknown narrows nothing.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Wished {
    open: String,
}

fn is_delegations(reader: &Reader) -> bool {
    reader.scope.role().is_some_and(Role::is_delegation)
}

/// The links that narrow the page, each with how many questions it shows.
fn filters(
    reader: &Reader,
    at: &str,
    questions: &[Question],
    spoken: &Spoken,
    chosen: Open,
) -> Vec<(String, String, bool)> {
    let ours = is_delegations(reader).then_some((Open::ToUs, "questions-show-ours", "?open=us"));
    [(Open::All, "questions-show-all", "")]
        .into_iter()
        .chain(ours)
        .chain([(Open::ToAnybody, "questions-show-nobody", "?open=anybody")])
        .map(|(open, key, query)| {
            let count = questions.iter().filter(|one| open.holds(reader, one, spoken)).count();
            let label = reader.words.with1(key, "n", count);
            (label, format!("{at}{query}"), open == chosen)
        })
        .collect()
}

pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Query(wished): Query<Wished>,
) -> Result<Html<String>, PageError> {
    let base = here.base(reader.language);
    let at = format!("{base}/questions/coverage");
    let (session, scope) = (here.session.id, reader.scope);
    let all = app.recall(&reader, Questions { session, scope }).await?;
    let spoken = app.recall(&reader, SpokenTo { session, scope }).await?;
    let open = Open::of(&reader, &wished.open);
    // Without a question there is nothing to narrow.
    let filters =
        if all.is_empty() { Vec::new() } else { filters(&reader, &at, &all, &spoken, open) };
    let questions: Vec<Question> =
        all.iter().filter(|question| open.holds(&reader, question, &spoken)).cloned().collect();
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
        .crumb(reader.words.t("questions-coverage-title"), at);
    let page = CoveragePage {
        frame,
        base,
        groups,
        unanswered,
        filters,
        is_narrowed: open != Open::All,
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
    match (is_delegations(reader), spoken.contains(&participant)) {
        (true, true) => words.t("questions-own-delegation-answered"),
        (true, false) => words.t("questions-own-delegation-not-yet"),
        (false, true) => words.t("questions-own-answered"),
        (false, false) => words.t("questions-own-not-yet"),
    }
}
