//! What everybody else reads: areas the Chair has released, in the Chair's words.

use askama::Template;

use super::card::Text;
use crate::{
    App,
    error::PageError,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
    readings::{Proposals, ReleaseTopics, Releases},
};

#[derive(Template)]
#[template(path = "convergence/released.html")]
struct ReleasedPage {
    frame: Frame,
    areas: Vec<ReleasedArea>,
    rule: Option<Text>,
}

struct ReleasedArea {
    /// The proposal's title, for those who may read the proposal.
    title: Option<Text>,
    wording: Text,
    topic: String,
    day: String,
    /// The proposal, for those who may read it; empty otherwise.
    href: String,
    number: i64,
}

pub(crate) async fn show(app: &App, reader: &Reader, here: &Here) -> Result<String, PageError> {
    let (session, scope) = (here.session.id, reader.scope);
    let releases = app.recall(reader, Releases { session, scope }).await?;
    let seen = app.recall(reader, Proposals { session, scope }).await?;
    let topics = app.recall(reader, ReleaseTopics { session }).await?;
    let zone = &here.zone;
    let mut areas: Vec<(i64, ReleasedArea)> = releases
        .iter()
        .map(|one| {
            let proposal = seen.iter().find(|proposal| proposal.id == one.proposal_id);
            let topic = topics.get(&one.proposal_id).copied().flatten();
            let place = here.topics.iter().find(|known| Some(known.id) == topic);
            let area = ReleasedArea {
                title: proposal
                    .and_then(|found| found.title.as_ref())
                    .map(|title| Text::of(title, reader.language)),
                wording: Text::of(&one.wording, reader.language),
                topic: here.topic_title(topic, reader.language).to_owned(),
                day: reader.words.date(zone.to_datetime(one.released_at).date()),
                href: proposal.map_or_else(String::new, |found| {
                    format!("{}/proposals/{}", here.base(reader.language), found.number)
                }),
                number: proposal.map_or(0, |found| found.number),
            };
            (place.map_or(i64::MAX, |topic| topic.ordinal), area)
        })
        .collect();
    // By topic, and inside a topic the latest first: no order of convergence shows.
    areas.sort_by_key(|(ordinal, _)| *ordinal);
    let page = ReleasedPage {
        frame: Frame::of(reader, here, Part::Convergence),
        areas: areas.into_iter().map(|(_, area)| area).collect(),
        rule: here.session.announced_rule.as_ref().map(|rule| Text::of(rule, reader.language)),
    };
    Ok(page.render()?)
}
