//! The working copy: topic by topic, every paragraph with what stands behind it.

use std::collections::{BTreeSet, HashMap};

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{Html, Redirect},
};
use comity_acts::{Chair, ChairsSide, Right as _, leave_out_paragraph, move_paragraph};
use comity_domain::{
    Language, StatementId,
    summary::{Block, BlockKind, Source, compare, standing},
};
use comity_store::{statement, summary};

use super::{
    Names,
    fields::{Posting, field},
    find, find_block, frame_at_work,
    gather::{Known, assembled},
    href,
};
use crate::{
    App, access::By, convergence::Text, error::PageError, form::Posted, frame::Frame, here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "summaries/work.html")]
struct WorkPage {
    frame: Frame,
    title: Text,
    symbol: String,
    href: String,
    is_chair: bool,
    /// Symbol of the newest version that stands, and where it is read.
    published: Option<(String, String)>,
    /// The ordinal of that version; 0 when there is none.
    latest: i64,
    /// How many paragraphs differ from the record.
    differences: usize,
    tasks: Vec<Task>,
    blocks: Vec<Line>,
    left_out: Vec<Line>,
}

/// A topic in the list at the head of the page.
struct Task {
    anchor: String,
    title: Text,
    paragraphs: usize,
    edited: usize,
}

/// A heading or paragraph of the working copy.
struct Line {
    id: String,
    kind: &'static str,
    number: String,
    text: Text,
    /// Whether its text is the Chair's team's own.
    is_edited: bool,
    /// Whether it was written by hand.
    is_own: bool,
    /// The languages it lacks, in words; empty when it has all six.
    lacks: String,
    sources: usize,
    /// How many delegations the sources are of; 0 where they are nobody's.
    delegations: usize,
    /// The statements among its sources, by number, each once.
    statements: Vec<i64>,
    may_go_up: bool,
    may_go_down: bool,
}

pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<ChairsSide>,
    Path(names): Path<Names>,
) -> Result<Html<String>, PageError> {
    let of = find(&app, &reader, &here, &names).await?;
    let blocks = summary::blocks(app.db(), reader.scope, of.id).await?;
    let filed = statement::filed(app.db(), reader.scope, here.session.id).await?;
    let known = Known::of(here.roster.all(), &here.topics, &filed);
    let now = assembled(&app, reader.scope, &here.session, &known, of.thresholds).await?;
    let numbers: HashMap<StatementId, i64> = filed.iter().map(|one| (one.id, one.number)).collect();
    let shown = standing(&blocks);
    let last = shown.len();
    let lines: Vec<Line> = shown
        .iter()
        .enumerate()
        .map(|(at, (number, block))| {
            let mut line = line(&reader, &here, block, *number, &numbers);
            line.may_go_up = at > 0;
            line.may_go_down = at + 1 < last;
            line
        })
        .collect();
    let left_out = blocks.iter().filter(|one| one.left_out_at.is_some());
    let published = summary::lines(app.db(), here.session.id, reader.scope)
        .await?
        .into_iter()
        .rfind(|one| one.summary_id == of.id && one.stands());
    let at = href(&reader, &here, &of);
    let page = WorkPage {
        frame: frame_at_work(&reader, &here, &of),
        title: Text::of(&of.title, reader.language),
        symbol: of.symbol.clone().unwrap_or_default(),
        is_chair: reader.scope.role().is_some_and(Chair::is_held_by),
        latest: published.as_ref().map_or(0, |line| line.ordinal),
        published: published.map(|line| (line.symbol, at.clone())),
        differences: compare(&blocks, &now).len(),
        tasks: tasks(&lines),
        left_out: left_out.map(|one| line(&reader, &here, one, None, &numbers)).collect(),
        blocks: lines,
        href: at,
    };
    Ok(Html(page.render()?))
}

fn line(
    reader: &Reader,
    here: &Here,
    block: &Block,
    number: Option<i64>,
    numbers: &HashMap<StatementId, i64>,
) -> Line {
    let lacking: Vec<&str> = Language::ALL
        .into_iter()
        .filter(|language| block.wording.get(*language).is_none())
        .map(Language::own_name)
        .collect();
    let statements: BTreeSet<i64> = block
        .sources
        .iter()
        .filter_map(|source| match source {
            Source::Answer { statement, .. }
            | Source::Statement { statement, .. }
            | Source::Position { statement, .. } => numbers.get(statement).copied(),
            _ => None,
        })
        .collect();
    let delegations: BTreeSet<_> = block
        .sources
        .iter()
        .filter_map(Source::participant)
        .filter(|id| here.roster.get(*id).is_some_and(|one| one.kind.is_state()))
        .collect();
    Line {
        id: block.id.to_string(),
        kind: block.kind.word(),
        number: number.map(|number| number.to_string()).unwrap_or_default(),
        text: Text::of(&block.wording, reader.language),
        is_edited: block.edited_at.is_some() && block.origin.is_some(),
        is_own: block.origin.is_none(),
        lacks: reader.words.list(&lacking),
        sources: block.sources.len(),
        delegations: delegations.len(),
        statements: statements.into_iter().collect(),
        may_go_up: false,
        may_go_down: false,
    }
}

/// Topics with how much stands under each.
fn tasks(lines: &[Line]) -> Vec<Task> {
    let mut found: Vec<Task> = Vec::new();
    for line in lines {
        if line.kind == BlockKind::Topic.word() {
            found.push(Task {
                anchor: format!("b-{}", line.id),
                title: line.text.clone(),
                paragraphs: 0,
                edited: 0,
            });
        } else if let Some(task) = found.last_mut().filter(|_| line.kind == "paragraph") {
            task.paragraphs += 1;
            task.edited += usize::from(line.is_edited || line.is_own);
        }
    }
    found
}

/// Moves a block one step.
pub(super) async fn shift(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<ChairsSide>,
    Path(names): Path<Names>,
    Posted(posted): Posted<Posting>,
) -> Result<Redirect, PageError> {
    let of = find(&app, &reader, &here, &names).await?;
    let blocks = summary::blocks(app.db(), reader.scope, of.id).await?;
    let block = find_block(&blocks, &names)?;
    let to = field(&posted, "to").parse().map_err(|_| PageError::Unreadable)?;
    move_paragraph(&app.desk, &may, &here.session, of.id, block.id, to).await?;
    let at = href(&reader, &here, &of);
    Ok(Redirect::to(&format!("{at}/work#b-{}", block.id)))
}

/// Leaves a block out, or puts it back.
pub(super) async fn leave_out(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<ChairsSide>,
    Path(names): Path<Names>,
    Posted(posted): Posted<Posting>,
) -> Result<Redirect, PageError> {
    let of = find(&app, &reader, &here, &names).await?;
    let blocks = summary::blocks(app.db(), reader.scope, of.id).await?;
    let block = find_block(&blocks, &names)?;
    let out = field(&posted, "out") == "yes";
    leave_out_paragraph(&app.desk, &may, &here.session, of.id, block.id, out).await?;
    let at = href(&reader, &here, &of);
    // Where it stood there is nothing now; the list of what was left out is.
    let anchor = if out { "left-out".to_owned() } else { format!("b-{}", block.id) };
    Ok(Redirect::to(&format!("{at}/work#{anchor}")))
}
