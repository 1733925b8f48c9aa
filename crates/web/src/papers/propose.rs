//! Words of a paper become a proposal: sentences are ticked, or a wording is typed.

use std::ops::Range;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use comity_acts::{
    Faults, May, NewPaperProposal, Proposer, propose_from_paper, review_paper_proposal,
};
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
    form::{Choice, Posted, Shown, audience_label, faults_of},
    frame::{Frame, Part},
    here::Here,
    kept::{forget, go_on, keep, kept, text},
    proposals::{CheckPage, Checked, Confirmed, changed, digest, was_put},
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

    /// The act's input and the wording that comes of it, or all that is wrong.
    fn proposal(
        &self,
        here: &Here,
        found: &Paper,
        latest: &PaperVersion,
    ) -> Result<(NewPaperProposal, Wording), Faults> {
        let mut faults = Faults::default();
        let wording = normalise_text(&self.wording);
        // Ticks are places in one version: in another they would mean other words.
        let range = if self.version == latest.number {
            self.range(&latest.text).unwrap_or_else(|key| {
                faults.field("sentences", key);
                None
            })
        } else {
            None
        };
        if range.is_some() && !wording.is_empty() {
            faults.field("wording", "error-paper-proposal-both");
        }
        let topic = self.topic.parse().ok();
        if topic.is_none() && !self.topic.is_empty() {
            faults.field("topic", "error-proposal-topic");
        }
        if !faults.0.is_empty() {
            return Err(faults);
        }
        let new = NewPaperProposal {
            version: self.version,
            range,
            wording: (!wording.is_empty()).then(|| Wording::new(found.language, wording)),
            topic,
            from_draft: None,
        };
        let wording = review_paper_proposal(found, latest, &here.topics, &new)?;
        Ok((new, wording))
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
    match typed.proposal(&here, &found, &latest) {
        Ok(_) => {
            let to = format!("{}/proposals/new/check", href(&reader, &here, &found));
            Ok(Redirect::to(&to).into_response())
        }
        Err(faults) => {
            let shown = Shown::of(&faults, &reader.words);
            let page = page(&reader, &here, &found, &latest, &typed, false, shown);
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?))
        }
    }
}

/// Everything once more, before others read it.
pub(super) async fn check(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Proposer>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    let found = find_paper(&app, &reader, &may, &here, &names).await?;
    let latest = latest(&app, &reader, &found).await?;
    let back = format!("{}/proposals/new", href(&reader, &here, &found));
    let Some(typed) = kept::<_, Typed>(&app, &may, &proposal_form(&here, &names)?).await? else {
        return Ok(Redirect::to(&back).into_response());
    };
    match check_page(&reader, &here, &found, &latest, &typed, Shown::default())? {
        Some(page) => Ok(Html(page.render()?).into_response()),
        None => Ok(Redirect::to(&back).into_response()),
    }
}

/// Puts the proposal that was shown.
pub(super) async fn put(
    State(app): State<App>,
    reader: Reader,
    who: Proposing,
    here: Here,
    Path(names): Path<Names>,
    Posted(posted): Posted<Confirmed>,
) -> Result<Response, PageError> {
    let may = match go_on(&reader, &here, Part::Papers, who)? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let form = proposal_form(&here, &names)?;
    let found = find_paper(&app, &reader, &may, &here, &names).await?;
    let latest = latest(&app, &reader, &found).await?;
    let at = href(&reader, &here, &found);
    let back = format!("{at}/proposals/new");
    let done = format!("{at}#proposals");
    let Some(typed) = kept::<_, Typed>(&app, &may, &form).await? else {
        // Pressed twice: what was put stands with the paper.
        return Ok(Redirect::to(&done).into_response());
    };
    if digest(&text(&typed)?) != posted.draft {
        let shown = changed(&reader);
        return match check_page(&reader, &here, &found, &latest, &typed, shown)? {
            Some(page) => Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?)),
            None => Ok(Redirect::to(&back).into_response()),
        };
    }
    let Ok((new, _)) = typed.proposal(&here, &found, &latest) else {
        return Ok(Redirect::to(&back).into_response());
    };
    let new = NewPaperProposal { from_draft: Some(form), ..new };
    match propose_from_paper(&app.desk, &may, &here.session, found.id, new).await {
        Ok(_) => Ok(Redirect::to(&done).into_response()),
        Err(error) if was_put(&error) => Ok(Redirect::to(&done).into_response()),
        Err(error) => {
            // Something became wrong since it was shown; the form says what.
            faults_of(error)?;
            Ok(Redirect::to(&back).into_response())
        }
    }
}

/// The check, unless something is wrong with what is kept.
fn check_page(
    reader: &Reader,
    here: &Here,
    found: &Paper,
    latest: &PaperVersion,
    typed: &Typed,
    faults: Shown,
) -> Result<Option<CheckPage>, PageError> {
    let Ok((new, wording)) = typed.proposal(here, found, latest) else { return Ok(None) };
    let form = format!("{}/proposals/new", href(reader, here, found));
    let frame =
        frame_of(reader, here, found).crumb(reader.words.t("papers-propose-title"), form.clone());
    let of = Checked {
        wording: &wording,
        topic: new.topic,
        audience: found.audience,
        proposer: found.proposer,
        draft: &text(typed)?,
    };
    let paper = format!("{} · {}", label(reader, found), version_label(reader, latest.number));
    Ok(Some(CheckPage::of(reader, here, frame, form, &of, faults).of_paper(paper)))
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
            .crumb(reader.words.t("papers-propose-title"), format!("{href}/proposals/new"))
            .keeping(reader),
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
        audience: audience_label(&reader.words, found.audience),
        kept: found.audience == Audience::Own,
    }
}
