//! Words of a paper become a proposal: sentences are ticked, or a wording is typed.

use std::ops::Range;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{Faults, May, NewPaperProposal, Proposer, propose_from_paper};
use comity_domain::{
    Audience, Wording,
    paper::{Paper, PaperVersion, heading},
    statement::normalise_text,
};
use serde::{Deserialize, Serialize};

use super::{
    Names, Proposing, find_own, frame_of, href, label, latest, typed::proposal_form, version_label,
};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Choice, Posted, Shown, faults_of},
    frame::{Frame, Part},
    here::Here,
    kept::{forget, keep, kept},
    reader::Reader,
    sentences::{Sentence, as_one, by_paragraph, range_of},
};

#[derive(Template)]
#[template(path = "papers/propose.html")]
struct ProposePage {
    frame: Frame,
    faults: Shown,
    restored: bool,
    label: String,
    href: String,
    lang: &'static str,
    dir: &'static str,
    version: i64,
    version_label: String,
    paragraphs: Vec<Vec<Sentence>>,
    wording: String,
    topics: Vec<Choice>,
    audience: String,
    kept: bool,
}

/// What the form sends; ranges are bytes of the frozen text.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    sentence: Vec<String>,
    wording: String,
    topic: String,
    version: i64,
}

impl Typed {
    /// The sentences ticked as one range; a fault when they do not follow each other, or
    /// do not read as ranges.
    fn range(&self, text: &str) -> Result<Option<Range<usize>>, &'static str> {
        let ticked: Option<Vec<Range<usize>>> =
            self.sentence.iter().map(|value| range_of(value)).collect();
        as_one(text, ticked.ok_or("error-passage-range")?)
    }
}

pub(super) async fn form(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Proposer>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Html<String>, PageError> {
    let found = find_paper(&app, &reader, &may, &here, &names).await?;
    let latest = latest(&app, &reader, &found).await?;
    let begun: Option<Typed> = kept(&app, &may, &proposal_form(&here, &names)?).await?;
    let restored = begun.is_some();
    let typed = begun.unwrap_or_else(|| {
        // A paper on one topic makes proposals under it.
        let topic = match &found.topics[..] {
            [only] => only.to_string(),
            _ => String::new(),
        };
        Typed { topic, ..Typed::default() }
    });
    let page = page(&reader, &here, &found, &latest, &typed, restored, Shown::default());
    Ok(Html(page.render()?))
}

/// Gives up what was typed.
pub(super) async fn start_again(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Proposer>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Redirect, PageError> {
    let found = find_paper(&app, &reader, &may, &here, &names).await?;
    forget(&app, &may, &proposal_form(&here, &names)?).await?;
    Ok(Redirect::to(&format!("{}/proposals/new", href(&reader, &here, &found))))
}

pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    who: Proposing,
    here: Here,
    Path(names): Path<Names>,
    Posted(typed): Posted<Typed>,
) -> Result<Response, PageError> {
    // Before the paper is looked for: nothing says any more which papers an account may
    // read whose session has lapsed.
    let form = proposal_form(&here, &names)?;
    let may = match keep(&app, &reader, &here, Part::Papers, who, &form, &typed).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let found = find_paper(&app, &reader, &may, &here, &names).await?;
    let latest = latest(&app, &reader, &found).await?;
    let mut faults = Faults::default();
    let wording = normalise_text(&typed.wording);
    let range = if typed.version == latest.number {
        typed.range(&latest.text).unwrap_or_else(|key| {
            faults.field("sentences", key);
            None
        })
    } else {
        None
    };
    if range.is_some() && !wording.is_empty() {
        faults.field("wording", "error-paper-proposal-both");
    }
    let topic = typed.topic.parse().ok();
    if topic.is_none() && !typed.topic.is_empty() {
        faults.field("topic", "error-proposal-topic");
    }
    if faults.0.is_empty() {
        let new = NewPaperProposal {
            version: typed.version,
            range,
            wording: (!wording.is_empty()).then(|| Wording::new(found.language, wording)),
            topic,
        };
        match propose_from_paper(&app.desk, &may, &here.session, found.id, new).await {
            Ok(_) => {
                forget(&app, &may, &form).await?;
                let target = format!("{}#proposals", href(&reader, &here, &found));
                return Ok(Redirect::to(&target).into_response());
            }
            Err(error) => faults = faults_of(error)?,
        }
    }
    let shown = Shown::of(&faults, &reader.words);
    let page = page(&reader, &here, &found, &latest, &typed, false, shown);
    Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?))
}

/// A non-paper makes no proposals.
async fn find_paper(
    app: &App,
    reader: &Reader,
    may: &May<Proposer>,
    here: &Here,
    names: &Names,
) -> Result<Paper, PageError> {
    let found = find_own(app, reader, may, here, names).await?;
    if found.is_non_paper() { Err(PageError::NotFound) } else { Ok(found) }
}

fn page(
    reader: &Reader,
    here: &Here,
    found: &Paper,
    latest: &PaperVersion,
    typed: &Typed,
    restored: bool,
    faults: Shown,
) -> ProposePage {
    let href = href(reader, here, found);
    // Ticks are places in one version: in another they would mean other words.
    let ticked: &[String] = if typed.version == latest.number { &typed.sentence } else { &[] };
    ProposePage {
        frame: frame_of(reader, here, found)
            .crumb(reader.words.t("papers-propose-title"), format!("{href}/proposals/new")),
        faults,
        restored,
        label: label(reader, found),
        href,
        lang: found.language.code(),
        dir: found.language.direction(),
        version: latest.number,
        version_label: version_label(reader, latest.number),
        // Nobody takes a position on a heading.
        paragraphs: by_paragraph(&latest.text, found.language, ticked, |words| {
            heading(words).is_some()
        }),
        wording: typed.wording.clone(),
        topics: here
            .topics
            .iter()
            .map(|one| {
                Choice::new(one.id.to_string(), one.title.text(reader.language), &typed.topic)
            })
            .collect(),
        audience: reader.words.t(format!("audience-{}", found.audience.word())),
        kept: found.audience == Audience::Own,
    }
}
