//! Concept papers: the list, submitting in two steps, the page of one, its versions beside
//! each other, its co-sponsors, its proposals; and non-papers, whose pages are given no
//! author by the store.

pub(crate) mod compare;
mod from_room;
mod list;
mod propose;
mod revise;
mod revise_check;
mod show;
mod sponsors;
mod submit;
mod symbol;
pub(crate) mod text;
mod typed;
mod withdraw;

pub(crate) use from_room::way_out;
pub(crate) use typed::{Typed, draft_form};

use std::collections::HashMap;

use axum::extract::DefaultBodyLimit;
use comity_acts::{May, Proposer};
use comity_domain::{
    TopicId,
    paper::{self as rules, Paper, PaperVersion},
    symbol::symbol_of,
};
use comity_store::paper::{self, MadeFrom};
use jiff::Timestamp;

use crate::{
    App,
    access::Lately,
    error::PageError,
    form::Choice,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
    routing::{Routes, get, post},
    statements::Moment,
    uploads::MOST_UPLOAD,
};

/// The right to submit papers, now or until the session lapsed.
type Proposing = Lately<Proposer>;

/// The captures of an address, by name.
type Names = HashMap<String, String>;

pub(crate) fn routes() -> Routes {
    const ALL: &str = "/{language}/s/{session}/papers";
    const ONE: &str = "/{language}/s/{session}/papers/{paper}";
    let of = |rest: &str| format!("{ONE}{rest}");
    Routes::new()
        .route(ALL, get(list::show))
        .route(
            &format!("{ALL}/new"),
            get(submit::form).post(submit::send).layer(DefaultBodyLimit::max(MOST_UPLOAD)),
        )
        .route(&format!("{ALL}/new/check"), get(submit::check).post(submit::submit))
        .route(&format!("{ALL}/new/start-again"), post(submit::start_again))
        .route(ONE, get(show::page))
        .route(&of("/file"), get(show::file))
        .route(&of("/compare"), get(compare::show))
        .route(
            &of("/revise"),
            get(revise::form).post(revise::send).layer(DefaultBodyLimit::max(MOST_UPLOAD)),
        )
        .route(&of("/revise/check"), get(revise_check::check).post(revise_check::submit))
        .route(&of("/revise/start-again"), post(revise::start_again))
        .route(&of("/sponsor"), get(sponsors::ask).post(sponsors::join))
        .route(&of("/leave"), post(sponsors::leave))
        .route(&of("/sponsors"), get(sponsors::manage).post(sponsors::invite))
        .route(&of("/sponsors/{code}/take-back"), post(sponsors::take_back))
        .route(&of("/proposals/new"), get(propose::form).post(propose::send))
        .route(&of("/proposals/new/check"), get(propose::check).post(propose::put))
        .route(&of("/proposals/new/start-again"), post(propose::start_again))
        .route(&of("/symbol"), get(symbol::form).post(symbol::give))
        .route(&of("/withdraw"), get(withdraw::ask).post(withdraw::withdraw))
}

/// The paper of the address, if this reader may read it. Papers are named by number alone:
/// the id of a non-paper would tell when it was submitted.
async fn find(app: &App, reader: &Reader, here: &Here, names: &Names) -> Result<Paper, PageError> {
    let key = names.get("paper").and_then(|key| rules::parse_key(key));
    let key = key.ok_or(PageError::NotFound)?;
    paper::by_number(app.db(), reader.scope, here.session.id, key).await?.ok_or(PageError::NotFound)
}

/// The paper of the address, if the actor's own participant submitted it.
async fn find_own(
    app: &App,
    reader: &Reader,
    may: &May<Proposer>,
    here: &Here,
    names: &Names,
) -> Result<Paper, PageError> {
    let found = find(app, reader, here, names).await?;
    if found.proposer == Some(may.own()?) { Ok(found) } else { Err(PageError::NotFound) }
}

/// A paper with its latest version.
async fn latest(app: &App, reader: &Reader, found: &Paper) -> Result<PaperVersion, PageError> {
    let versions = paper::versions(app.db(), reader.scope, found).await?;
    versions.into_iter().next_back().ok_or(PageError::NotFound)
}

/// `Paper 3` or `Non-paper 1`.
fn label(reader: &Reader, found: &Paper) -> String {
    let key = if found.is_non_paper() { "papers-number-non-paper" } else { "papers-number" };
    reader.words.with1(key, "number", found.number.to_string())
}

/// `Version 1`, then `Rev.1`, which is the same in all languages.
fn version_label(reader: &Reader, version: i64) -> String {
    match rules::revision(version) {
        None => reader.words.t("papers-version-first"),
        Some(number) => format!("Rev.{number}"),
    }
}

/// `Paper 3, Rev.1`.
pub(crate) fn versioned(reader: &Reader, found: &Paper, version: i64) -> String {
    format!("{}, {}", label(reader, found), version_label(reader, version))
}

/// How another page names the paper that a proposal was made from: its symbol, else its
/// number and version.
pub(crate) fn cited(reader: &Reader, from: &MadeFrom) -> String {
    match &from.symbol {
        Some(symbol) => symbol_of(symbol, from.version),
        None => {
            let number = from.number.to_string();
            let paper = reader.words.with1("papers-number", "number", &number);
            match rules::revision(from.version) {
                None => paper,
                Some(_) => format!("{paper}, {}", version_label(reader, from.version)),
            }
        }
    }
}

/// The address of a paper.
fn href(reader: &Reader, here: &Here, found: &Paper) -> String {
    format!("{}/papers/{}", here.base(reader.language), found.key())
}

/// The frame of a page below a paper's own.
fn frame_of(reader: &Reader, here: &Here, found: &Paper) -> Frame {
    Frame::of(reader, here, Part::Papers).crumb(label(reader, found), href(reader, here, found))
}

/// When something was received, as a page shows it.
struct When {
    text: String,
    /// For machines; empty where only the day may be told.
    instant: String,
    here: String,
}

impl When {
    /// Of a non-paper only the day is told: the hour would lead to its author.
    fn of(reader: &Reader, here: &Here, found: &Paper, instant: Timestamp) -> When {
        if found.is_non_paper() {
            let text = reader.words.date(here.session.day_of(instant));
            return When { text, instant: String::new(), here: String::new() };
        }
        let moment = Moment::of(reader, here, instant);
        When { text: moment.text, instant: moment.instant, here: moment.here }
    }
}

/// The titles of topics, in the session's order.
fn titles(reader: &Reader, here: &Here, topics: &[TopicId]) -> String {
    let titles: Vec<&str> = here
        .topics
        .iter()
        .filter(|topic| topics.contains(&topic.id))
        .map(|topic| topic.title.text(reader.language))
        .collect();
    // Titles have their own “and”: a dot keeps them apart.
    titles.join(" · ")
}

/// The session's topics to choose from.
fn topic_choices(reader: &Reader, here: &Here, chosen: &[String]) -> Vec<Choice> {
    here.topics
        .iter()
        .map(|one| {
            let (value, label) = (one.id.to_string(), one.title.text(reader.language).to_owned());
            Choice { chosen: chosen.contains(&value), value, label }
        })
        .collect()
}
