//! Assembling anew: what changed in the record, taken over paragraph by paragraph.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{ActError, ChairsSide, Drafted, Taken, Wished, take_over};
use comity_domain::summary::{Assembled, Block, Changed, Summary, compare};
use comity_store::summary;

use super::{
    Names,
    changes::{Piece, pieces},
    drafted,
    fields::{Posting, field},
    find, frame_at_work, href,
};
use crate::{
    App,
    access::By,
    convergence::Text,
    error::{PageError, own_page},
    form::{Posted, Shown, faults_of},
    frame::Frame,
    here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "summaries/anew.html")]
struct AnewPage {
    frame: Frame,
    faults: Shown,
    rows: Vec<Row>,
    back: String,
}

/// One difference.
struct Row {
    origin: String,
    /// `new`, `changed` or `gone`.
    how: &'static str,
    revision: String,
    /// The text as it is in the working copy; none for a new one.
    before: Option<Text>,
    /// The text as it is assembled now; none where it is gone.
    now: Option<Text>,
    /// Where both are there and differ: one in the other.
    pieces: Vec<Piece>,
    is_edited: bool,
    /// How many sources it had, and has now.
    sources: (usize, usize),
}

fn rows(reader: &Reader, blocks: &[Block], now: &[Drafted]) -> Vec<Row> {
    let assembled: Vec<Assembled> = now.iter().map(|one| one.assembled.clone()).collect();
    compare(blocks, &assembled)
        .into_iter()
        .map(|change| {
            let origin = match (change.now, change.block) {
                (Some(now), _) => now.origin.clone(),
                (None, block) => block.and_then(|one| one.origin.clone()).unwrap_or_default(),
            };
            let fresh = now.iter().find(|one| one.assembled.origin == origin);
            let fresh = fresh.filter(|_| change.how != Changed::Gone);
            let before = change.block.map(|one| Text::of(&one.wording, reader.language));
            let after = fresh.map(|one| Text::of(&one.wording, reader.language));
            let pieces = match (&before, &after) {
                (Some(before), Some(after)) if before.text != after.text => {
                    pieces(&before.text, &after.text)
                }
                _ => Vec::new(),
            };
            Row {
                how: match change.how {
                    Changed::New => "new",
                    Changed::Changed => "changed",
                    Changed::Gone => "gone",
                },
                revision: change.block.map(|one| one.revision.to_string()).unwrap_or_default(),
                is_edited: change.block.is_some_and(|one| one.edited_at.is_some()),
                sources: (
                    change.block.map_or(0, |one| one.sources.len()),
                    change.now.map_or(0, |one| one.sources.len()),
                ),
                origin,
                before,
                now: after,
                pieces,
            }
        })
        .collect()
}

async fn now(
    app: &App,
    reader: &Reader,
    here: &Here,
    of: &Summary,
) -> Result<Vec<Drafted>, PageError> {
    drafted(app, reader.scope, &here.session, of.thresholds, of.title.original()).await
}

async fn page(
    app: &App,
    reader: &Reader,
    here: &Here,
    of: &Summary,
    now: &[Drafted],
    faults: Shown,
) -> Result<String, PageError> {
    let blocks = summary::blocks(app.db(), reader.scope, of.id).await?;
    let page = AnewPage {
        frame: frame_at_work(reader, here, of),
        faults,
        rows: rows(reader, &blocks, now),
        back: format!("{}/work", href(reader, here, of)),
    };
    Ok(page.render()?)
}

pub(super) async fn show(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<ChairsSide>,
    Path(names): Path<Names>,
) -> Result<Html<String>, PageError> {
    let of = find(&app, &reader, &here, &names).await?;
    let now = now(&app, &reader, &here, &of).await?;
    Ok(Html(page(&app, &reader, &here, &of, &now, Shown::default()).await?))
}

pub(super) async fn take(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<ChairsSide>,
    Path(names): Path<Names>,
    Posted(posted): Posted<Posting>,
) -> Result<Response, PageError> {
    let of = find(&app, &reader, &here, &names).await?;
    let now = now(&app, &reader, &here, &of).await?;
    let origins = posted.iter().filter(|(key, _)| key == "origin").map(|(_, value)| value);
    let taken: Vec<Taken> = origins
        .filter_map(|origin| {
            let wished = match field(&posted, &format!("take:{origin}")) {
                "all" => Wished::All,
                "sources" => Wished::Sources,
                _ => return None,
            };
            let revision = field(&posted, &format!("revision:{origin}")).parse().ok();
            Some(Taken { origin: origin.clone(), wished, revision })
        })
        .collect();
    let outcome: Result<usize, ActError> =
        take_over(&app.desk, &may, &here.session, of.id, &now, &taken).await;
    match outcome {
        Ok(_) => {
            let to = format!("{}/work", href(&reader, &here, &of));
            Ok(Redirect::to(&to).into_response())
        }
        Err(error) => {
            let faults = Shown::of(&faults_of(error)?, &reader.words);
            let html = page(&app, &reader, &here, &of, &now, faults).await?;
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
        }
    }
}
