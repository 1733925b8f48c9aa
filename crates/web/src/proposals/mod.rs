//! Proposals: listed by topic, put by delegations and organizations, merged by the Chair.

mod check;
mod headed;
mod put;

use std::collections::{HashMap, HashSet};

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{Html, Redirect},
};
use comity_acts::{Delegation, May, Proposer, SignedIn, withdraw_proposal};
use comity_domain::{
    ProposalId,
    proposal::{Proposal, WordedBy},
};
use comity_store::{paper, proposal};

pub(crate) use check::{CheckPage, Checked, Confirmed, changed, digest, was_put};
pub(crate) use headed::Headed;

use crate::{
    App,
    access::By,
    error::PageError,
    form::audience_label,
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
    readings::{Proposals, RecordedVotes},
    routing::{Routes, get, post},
};

pub(crate) fn routes() -> Routes {
    let root = "/{language}/s/{session}/proposals";
    let of = |rest: &str| format!("{root}{rest}");
    Routes::new()
        .route(root, get(list))
        .route(&of("/new"), get(put::show).post(put::send))
        .route(&of("/new/check"), get(check::show).post(check::put))
        .route(&of("/merge/check"), get(check::show_merge).post(check::merge))
        .route(&of("/new/start-again"), post(put::start_again))
        .route(&of("/merge"), get(put::show_merge).post(put::send_merge))
        .route(&of("/merge/start-again"), post(put::start_merge_again))
        .route(&of("/{number}"), get(show))
        .route(&of("/{number}/withdraw"), post(withdraw))
}

#[derive(Template)]
#[template(path = "proposals/list.html")]
struct ListPage {
    frame: Frame,
    base: String,
    count: usize,
    topics: Vec<TopicPart>,
    may_put: bool,
    may_merge: bool,
}

struct TopicPart {
    title: String,
    lines: Vec<Line>,
}

/// A proposal as a list shows it.
pub(crate) struct Line {
    pub number: i64,
    pub href: String,
    pub named: Headed,
    pub merged: bool,
    pub recorded: bool,
    pub proposer: String,
    pub audience: String,
}

impl Line {
    pub fn of(reader: &Reader, here: &Here, one: &Proposal, recorded: bool) -> Line {
        Line {
            number: one.number,
            href: format!("{}/proposals/{}", here.base(reader.language), one.number),
            named: Headed::of(one, reader.language),
            merged: one.worded_by == WordedBy::Chair && !recorded,
            recorded,
            proposer: one
                .proposer
                .map_or_else(String::new, |id| here.roster.name(id, reader.language).to_owned()),
            audience: audience_label(&reader.words, one.audience),
        }
    }
}

/// The proposal of the address, if this reader may see it.
pub(crate) async fn find(
    app: &App,
    reader: &Reader,
    here: &Here,
    names: &HashMap<String, String>,
) -> Result<Proposal, PageError> {
    let number = names.get("number").and_then(|text| text.parse().ok());
    let number = number.ok_or(PageError::NotFound)?;
    proposal::by_number(app.db(), here.session.id, number, reader.scope)
        .await?
        .ok_or(PageError::NotFound)
}

/// Whether the reader holds the right to put proposals and take positions.
fn may_propose(reader: &Reader) -> bool {
    reader.actor.clone().and_then(May::<Proposer>::grant).is_some()
}

async fn recorded(app: &App, here: &Here) -> Result<HashSet<ProposalId>, PageError> {
    Ok(proposal::of_recorded_votes(app.db(), here.session.id).await?)
}

async fn list(
    State(app): State<App>,
    reader: Reader,
    here: Here,
) -> Result<Html<String>, PageError> {
    let (session, scope) = (here.session.id, reader.scope);
    let all = app.recall(&reader, Proposals { session, scope }).await?;
    let recorded = app.recall(&reader, RecordedVotes { session }).await?;
    let lines = |topic: Option<comity_domain::TopicId>| -> Vec<Line> {
        all.iter()
            .filter(|one| one.topic_id == topic)
            .map(|one| Line::of(&reader, &here, one, recorded.contains(&one.id)))
            .collect()
    };
    let mut topics: Vec<TopicPart> = here
        .topics
        .iter()
        .map(|topic| TopicPart {
            title: topic.title.text(reader.language).to_owned(),
            lines: lines(Some(topic.id)),
        })
        .collect();
    topics.push(TopicPart { title: String::new(), lines: lines(None) });
    topics.retain(|topic| !topic.lines.is_empty());
    let page = ListPage {
        frame: Frame::of(&reader, &here, Part::Proposals),
        base: format!("{}/proposals", here.base(reader.language)),
        count: all.len(),
        topics,
        may_put: may_propose(&reader),
        may_merge: reader.scope.is_chairs_side(),
    };
    Ok(Html(page.render()?))
}

#[derive(Template)]
#[template(path = "proposals/show.html")]
struct ShowPage {
    frame: Frame,
    line: Line,
    topic: String,
    day: String,
    languages: String,
    sources: Vec<Line>,
    own: Option<OwnPosition>,
    may_take: bool,
    /// Whether the reader may draft in a private room, and where that is.
    may_draft: bool,
    room: String,
    is_own: bool,
    area: String,
    /// The paper it was made from, if the reader may read it.
    paper: Option<PaperLink>,
}

struct PaperLink {
    label: String,
    title: String,
    lang: &'static str,
    dir: &'static str,
    href: String,
}

struct OwnPosition {
    stance: String,
    changes: String,
    basis: String,
}

async fn show(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Html<String>, PageError> {
    let found = find(&app, &reader, &here, &names).await?;
    let is_recorded = recorded(&app, &here).await?.contains(&found.id);
    let may_take = may_propose(&reader);
    let own = match reader.scope.participant().filter(|_| may_take) {
        None => None,
        Some(own) => {
            let matrix = app.analyses.of(&app, &here.session).await?;
            matrix.known(found.id, own).map(|known| OwnPosition {
                stance: reader.words.t(format!("stance-{}", known.given.position.stance.word())),
                changes: known.given.position.changes.clone().unwrap_or_default(),
                basis: crate::convergence::basis(&reader, &here, &matrix, known),
            })
        }
    };
    let is_own = match found.proposer {
        Some(proposer) => may_take && reader.scope.participant() == Some(proposer),
        None => reader.scope.is_chairs_side(),
    };
    let from = paper::made_from(app.db(), reader.scope, found.id).await?;
    let others: Vec<&str> = found.wording.languages().map(|one| one.own_name()).collect();
    let zone = crate::convergence::zone(&here);
    let base = here.base(reader.language);
    let page = ShowPage {
        frame: Frame::of(&reader, &here, Part::Proposals),
        line: Line::of(&reader, &here, &found, is_recorded),
        topic: here.topic_title(found.topic_id, reader.language).to_owned(),
        day: reader.words.date(zone.to_datetime(found.put_at).date()),
        languages: reader.words.list(&others),
        sources: proposal::sources(app.db(), found.id, reader.scope)
            .await?
            .iter()
            .map(|one| Line::of(&reader, &here, one, false))
            .collect(),
        own,
        may_take,
        may_draft: reader.actor.clone().and_then(May::<Delegation>::grant).is_some(),
        room: format!("{base}/room"),
        is_own,
        paper: from.map(|from| PaperLink {
            label: crate::papers::cited(&reader, &from),
            lang: from.language.code(),
            dir: from.language.direction(),
            href: format!("{base}/papers/{}?version={}", from.number, from.version),
            title: from.title,
        }),
        area: if reader.scope.is_chairs_side() && found.audience >= comity_domain::Audience::Chair {
            format!("{base}/convergence/{}", found.number)
        } else {
            String::new()
        },
    };
    Ok(Html(page.render()?))
}

async fn withdraw(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<SignedIn>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Redirect, PageError> {
    let found = find(&app, &reader, &here, &names).await?;
    withdraw_proposal(&app.desk, &may, found.id).await?;
    Ok(Redirect::to(&format!("{}/proposals", here.base(reader.language))))
}
