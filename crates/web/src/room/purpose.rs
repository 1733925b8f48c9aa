//! What a draft is for: as a form names it, and in words.

use comity_domain::room::Purpose;
use comity_store::{paper, proposal, question};

use crate::{
    App,
    error::PageError,
    form::Choice,
    here::Here,
    papers,
    proposals::Headed,
    questions,
    reader::Reader,
    readings::{Proposals, Questions},
};

pub(super) fn purpose_value(purpose: Purpose) -> String {
    match purpose {
        Purpose::Topic(id) => format!("topic:{id}"),
        Purpose::Question(id) => format!("question:{id}"),
        Purpose::Proposal(id) => format!("proposal:{id}"),
        Purpose::Revises { paper, version } => format!("revises:{paper}:{version}"),
    }
}

pub(super) fn read_purpose(value: &str) -> Option<Purpose> {
    match value.split_once(':')? {
        ("topic", id) => id.parse().ok().map(Purpose::Topic),
        ("question", id) => id.parse().ok().map(Purpose::Question),
        ("proposal", id) => id.parse().ok().map(Purpose::Proposal),
        ("revises", of) => {
            let (paper, version) = of.split_once(':')?;
            Some(Purpose::Revises { paper: paper.parse().ok()?, version: version.parse().ok()? })
        }
        _ => None,
    }
}

/// What a draft can be for: a topic, and under it its questions.
pub(super) struct PurposeGroup {
    /// The topic's title; empty for questions under none.
    pub topic: String,
    pub choices: Vec<Choice>,
}

/// Everything a draft can be for.
pub(super) async fn purposes(
    app: &App,
    reader: &Reader,
    here: &Here,
    chosen: &str,
) -> Result<Vec<PurposeGroup>, PageError> {
    let (session, scope) = (here.session.id, reader.scope);
    let all = app.recall(reader, Questions { session, scope }).await?;
    let mut groups: Vec<PurposeGroup> = Vec::new();
    for topic in &here.topics {
        let title = topic.title.text(reader.language);
        let whole = reader.words.with1("room-purpose-topic", "topic", title);
        let mut choices = vec![Choice::new(purpose_value(Purpose::Topic(topic.id)), whole, chosen)];
        let under = all.iter().filter(|one| one.topic_id == Some(topic.id));
        choices.extend(under.map(|one| questions::choice(reader, here, one, chosen)));
        groups.push(PurposeGroup { topic: title.to_owned(), choices });
    }
    let others = all.iter().filter(|one| !here.topics.iter().any(|t| Some(t.id) == one.topic_id));
    let choices: Vec<Choice> =
        others.map(|one| questions::choice(reader, here, one, chosen)).collect();
    if !choices.is_empty() {
        groups.push(PurposeGroup { topic: String::new(), choices });
    }
    Ok(groups)
}

/// Every proposal on which a position can be drafted, under its topic.
pub(super) async fn proposals(
    app: &App,
    reader: &Reader,
    here: &Here,
    chosen: &str,
) -> Result<Vec<PurposeGroup>, PageError> {
    let (session, scope) = (here.session.id, reader.scope);
    let all = app.recall(reader, Proposals { session, scope }).await?;
    let topics = here.topics.iter().map(|topic| Some(topic.id)).chain([None]);
    let group = |topic| PurposeGroup {
        topic: here.topic_title(topic, reader.language).to_owned(),
        choices: all
            .iter()
            .filter(|one| one.topic_id == topic)
            .map(|one| {
                let value = purpose_value(Purpose::Proposal(one.id));
                let heading = Headed::of(one, reader.language).heading.text;
                let label = proposal_label(reader, one.number);
                Choice::new(value, format!("{label} · {heading}"), chosen)
            })
            .collect(),
    };
    Ok(topics.map(group).filter(|group| !group.choices.is_empty()).collect())
}

/// `Proposal 7`.
fn proposal_label(reader: &Reader, number: i64) -> String {
    reader.words.with1("convergence-proposal", "number", number.to_string())
}

/// What a draft is for, in words, and where that is.
pub(super) async fn purpose(
    app: &App,
    reader: &Reader,
    here: &Here,
    purpose: Option<Purpose>,
) -> Result<(String, String), PageError> {
    match purpose {
        None => Ok((String::new(), String::new())),
        Some(Purpose::Topic(id)) => {
            Ok((here.topic_title(Some(id), reader.language).to_owned(), String::new()))
        }
        Some(Purpose::Proposal(id)) => {
            let found = proposal::get(app.db(), reader.scope, id).await?;
            let Some(found) = found else { return Ok((String::new(), String::new())) };
            let href = format!("{}/proposals/{}", here.base(reader.language), found.number);
            Ok((proposal_label(reader, found.number), href))
        }
        Some(Purpose::Revises { paper: id, version }) => {
            let found = paper::get(app.db(), reader.scope, id).await?;
            let Some(found) = found else { return Ok((String::new(), String::new())) };
            let href = format!("{}/papers/{}", here.base(reader.language), found.key());
            Ok((papers::versioned(reader, &found, version), href))
        }
        Some(Purpose::Question(id)) => {
            let found = question::get(app.db(), reader.scope, id).await?;
            let Some((question, _)) = found else { return Ok((String::new(), String::new())) };
            let href = format!("{}/questions/{id}", here.base(reader.language));
            Ok((questions::label(reader, &question), href))
        }
    }
}
