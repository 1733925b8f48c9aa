//! Questions: the list, the page of one with its answers, coverage, and further
//! questions that delegations raise.

mod coverage;
mod list;
mod raise;
mod show;
mod withdraw;

use std::collections::{BTreeSet, HashMap};

use comity_acts::{Delegation, Right as _};
use comity_domain::{ParticipantId, TopicId, question::Question};
use comity_store::question::{self, Carried};

use crate::{
    App,
    error::PageError,
    form::Choice,
    here::Here,
    reader::Reader,
    routing::{Routes, get, post},
    statements::text::excerpt,
};

/// The captures of an address, by name.
type Names = HashMap<String, String>;

/// From this many on, a number is given to readers other than the Chair's side
/// (design, rule 5).
const FEWEST_NAMED: usize = 3;

pub(crate) fn routes() -> Routes {
    const ALL: &str = "/{language}/s/{session}/questions";
    const ONE: &str = "/{language}/s/{session}/questions/{question}";
    Routes::new()
        .route(ALL, get(list::page))
        .route(&format!("{ALL}/coverage"), get(coverage::page))
        .route(&format!("{ALL}/new"), get(raise::form).post(raise::send))
        .route(&format!("{ALL}/new/check"), get(raise::check).post(raise::raise))
        .route(&format!("{ALL}/new/start-again"), post(raise::start_again))
        .route(ONE, get(show::page))
        .route(&format!("{ONE}/withdraw"), get(withdraw::ask).post(withdraw::withdraw))
}

/// The question of the address, if this reader may read it, with its letters.
async fn find(
    app: &App,
    reader: &Reader,
    here: &Here,
    names: &Names,
) -> Result<(Question, Vec<Carried>), PageError> {
    let id = names.get("question").and_then(|text| text.parse().ok()).ok_or(PageError::NotFound)?;
    question::get(app.db(), reader.scope, id)
        .await?
        .filter(|(found, _)| found.session_id == here.session.id)
        .ok_or(PageError::NotFound)
}

/// Whether the reader's own delegation raised it, and so may withdraw it.
fn is_own(reader: &Reader, question: &Question) -> bool {
    may_raise(reader)
        && question.raised_by.is_some()
        && question.raised_by == reader.scope.participant()
}

/// Whether the reader may raise questions.
fn may_raise(reader: &Reader) -> bool {
    reader.scope.role().is_some_and(Delegation::is_held_by)
}

/// `Question 3`, or `Further question 1`.
pub(crate) fn label(reader: &Reader, question: &Question) -> String {
    let number = question.number.to_string();
    if question.raised_by.is_some() {
        reader.words.with1("questions-further-number", "number", &number)
    } else {
        reader.words.with1("questions-number", "number", &number)
    }
}

/// A question to choose as what a text is for.
pub(crate) fn choice(reader: &Reader, here: &Here, question: &Question, chosen: &str) -> Choice {
    let raiser = raiser(reader, here, question);
    let whose = if raiser.is_empty() { String::new() } else { format!(" ({raiser})") };
    let wording = excerpt(question.wording.text(reader.language), 90);
    let text = format!("{}{whose}: {wording}", label(reader, question));
    Choice::new(format!("question:{}", question.id), text, chosen)
}

/// Whose question it is; empty for the Chair's.
fn raiser(reader: &Reader, here: &Here, question: &Question) -> String {
    question
        .raised_by
        .map_or(String::new(), |state| here.roster.name(state, reader.language).to_owned())
}

/// How many have spoken to a question, as far as this reader is told: a number for the
/// Chair's side, for others only from three on.
enum HowMany {
    Nobody,
    /// Under three, and at least one State among them.
    SomeDelegations,
    /// Under three, and no State among them.
    SomeParticipants,
    Number(usize),
}

impl HowMany {
    fn of(reader: &Reader, here: &Here, who: Option<&BTreeSet<ParticipantId>>) -> HowMany {
        let Some(who) = who.filter(|who| !who.is_empty()) else { return HowMany::Nobody };
        if reader.scope.is_chairs_side() || who.len() >= FEWEST_NAMED {
            return HowMany::Number(who.len());
        }
        let all_states =
            who.iter().all(|id| here.roster.get(*id).is_some_and(|one| one.kind.is_state()));
        if all_states { HowMany::SomeDelegations } else { HowMany::SomeParticipants }
    }

    /// As a sentence.
    fn sentence(&self, reader: &Reader) -> String {
        let words = reader.words;
        match self {
            HowMany::Nobody => words.t("questions-coverage-none"),
            HowMany::SomeDelegations => words.t("questions-coverage-some"),
            HowMany::SomeParticipants => words.t("questions-coverage-some-participants"),
            HowMany::Number(number) => words.n("questions-coverage-count", *number),
        }
    }

    /// As the cell of a table.
    fn cell(&self, reader: &Reader) -> String {
        let words = reader.words;
        match self {
            HowMany::Nobody => words.t("questions-nobody"),
            HowMany::SomeDelegations => words.t("questions-some"),
            HowMany::SomeParticipants => words.t("questions-some-participants"),
            HowMany::Number(number) => words.n("questions-cell-count", *number),
        }
    }
}

/// Questions under one topic.
struct Group<'q> {
    /// The topic's title; empty for questions without one.
    topic: String,
    questions: Vec<&'q Question>,
}

/// The questions under their topics in the session's order, those without one last;
/// inside a topic they keep their order.
fn by_topic<'q>(reader: &Reader, here: &Here, questions: &'q [Question]) -> Vec<Group<'q>> {
    let known: Vec<TopicId> = here.topics.iter().map(|topic| topic.id).collect();
    let place = |question: &Question| question.topic_id.filter(|topic| known.contains(topic));
    let wanted = known.iter().copied().map(Some).chain([None]);
    wanted
        .map(|topic| Group {
            topic: here.topic_title(topic, reader.language).to_owned(),
            questions: questions.iter().filter(|question| place(question) == topic).collect(),
        })
        .filter(|group| !group.questions.is_empty())
        .collect()
}
