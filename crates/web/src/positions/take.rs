//! Taking a position, once the statement is chosen: passage, stance, check, confirm. Every
//! step is a page of its own and carries on what was chosen before.

use std::{collections::HashMap, ops::Range};

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{Faults, NewPosition, Proposer, confirm_position};
use comity_domain::{Audience, Stance, proposal::Proposal, statement::passage_text};
use comity_store::{
    passage,
    position::{self, Citable},
};
use comity_words::Words;

use crate::{
    App,
    access::Lately,
    error::{PageError, own_page},
    form::{Posted, Shown, audience_label, faults_of},
    frame::{Frame, Part},
    here::Here,
    kept::{forget, keep},
    proposals::{Headed, find},
    reader::Reader,
    sentences::{as_one, range_of, value_of},
};

/// The form, carried from step to step.
#[derive(Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub(crate) struct TakeForm {
    pub(super) statement: i64,
    sentence: Vec<String>,
    passage: String,
    stance: String,
    changes: String,
    step: String,
}

impl TakeForm {
    /// The form as it begins, on a statement.
    pub(super) fn on(statement: i64) -> TakeForm {
        TakeForm { statement, ..TakeForm::default() }
    }
}

#[derive(Template)]
#[template(path = "positions/take.html")]
struct TakePage {
    frame: Frame,
    faults: Shown,
    restored: bool,
    number: i64,
    proposal: Headed,
    statement: i64,
    lang: &'static str,
    dir: &'static str,
    passages: Vec<Piece>,
    sentences: Vec<Piece>,
    stances: Vec<StanceChoice>,
    changes: String,
    aligned: i64,
    back: String,
}

/// A range that can be ticked.
struct Piece {
    value: String,
    text: String,
    chosen: bool,
    starts_paragraph: bool,
}

struct StanceChoice {
    value: &'static str,
    label: String,
    hint: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "positions/check.html")]
struct CheckPage {
    frame: Frame,
    number: i64,
    proposal: Headed,
    statement: i64,
    passage: String,
    lang: &'static str,
    dir: &'static str,
    stance: String,
    changes: String,
    aligned: i64,
    counts_as_unknown: bool,
    /// Who may read the statement it rests on.
    audience: String,
    form: TakeForm,
    range: String,
}

pub(super) fn frame(reader: &Reader, here: &Here, number: i64) -> Frame {
    let label = reader.words.with1("convergence-proposal", "number", number.to_string());
    let href = format!("{}/proposals/{number}", here.base(reader.language));
    Frame::of(reader, here, Part::Proposals).crumb(label, href)
}

/// The draft's name: one for each proposal.
pub(super) fn draft_form(here: &Here, number: i64) -> String {
    format!("position:{}:{number}", here.session.id)
}

#[expect(clippy::too_many_arguments, reason = "everything that the page shows, once")]
pub(super) async fn take(
    app: &App,
    reader: &Reader,
    here: &Here,
    found: &Proposal,
    statement: &Citable,
    form: &TakeForm,
    restored: bool,
    faults: Shown,
) -> Result<String, PageError> {
    let text = &statement.text;
    let piece = |range: Range<usize>, chosen: bool| {
        let before = text.get(..range.start).unwrap_or_default();
        let gap = &before[before.trim_end().len()..];
        Piece {
            value: value_of(&range),
            text: text.get(range).unwrap_or_default().to_owned(),
            chosen,
            starts_paragraph: gap.matches('\n').count() > 1,
        }
    };
    let is_ticked = |range: &Range<usize>| form.sentence.contains(&value_of(range));
    let sentences = Words::of(statement.language).sentences(text);
    let existing = passage::of_statement(app.db(), statement.id).await?;
    let stance = |one: &Stance| StanceChoice {
        value: one.word(),
        label: reader.words.t(format!("stance-{}", one.word())),
        hint: reader.words.t(format!("stance-hint-{}", one.word())),
        chosen: form.stance == one.word(),
    };
    let back = format!("{}/proposals/{}/position", here.base(reader.language), found.number);
    let page = TakePage {
        frame: frame(reader, here, found.number).keeping(reader),
        faults,
        restored,
        number: found.number,
        proposal: Headed::of(found, reader.language),
        statement: statement.number,
        lang: statement.language.code(),
        dir: statement.language.direction(),
        passages: existing
            .into_iter()
            .map(|one| {
                let chosen = value_of(&one.range) == form.passage;
                piece(one.range, chosen)
            })
            .collect(),
        sentences: sentences
            .into_iter()
            .map(|range| {
                let ticked = is_ticked(&range);
                piece(range, ticked)
            })
            .collect(),
        stances: Stance::ALL.iter().map(stance).collect(),
        changes: form.changes.clone(),
        aligned: statement.aligned,
        back,
    };
    Ok(page.render()?)
}

/// The passage that a form names: an existing one, or ticked sentences that follow each
/// other, as one range.
fn passage_of(form: &TakeForm, statement: &Citable) -> Result<Option<Range<usize>>, &'static str> {
    let ticked = form.sentence.iter().filter_map(|one| range_of(one)).collect();
    Ok(as_one(&statement.text, ticked)?.or_else(|| range_of(&form.passage)))
}

pub(crate) async fn send(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    who: Lately<Proposer>,
    Path(names): Path<HashMap<String, String>>,
    Posted(form): Posted<TakeForm>,
) -> Result<Response, PageError> {
    // Before the proposal is looked for: whoever's session lapsed may see none.
    let number = names.get("number").and_then(|text| text.parse().ok());
    let name = draft_form(&here, number.ok_or(PageError::NotFound)?);
    let may = match keep(&app, &reader, &here, Part::Proposals, who, &name, &form).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let found = find(&app, &reader, &here, &names).await?;
    let own = position::citable(app.db(), here.session.id, may.own()?).await?;
    let statement =
        own.into_iter().find(|one| one.number == form.statement).ok_or(PageError::NotFound)?;
    if form.step == "change" {
        let html =
            take(&app, &reader, &here, &found, &statement, &form, false, Shown::default()).await?;
        return Ok(Html(html).into_response());
    }
    let (range, gap) = match passage_of(&form, &statement) {
        Ok(range) => (range, None),
        Err(key) => (None, Some(key)),
    };
    let stance: Option<Stance> = form.stance.parse().ok();
    let mut faults = checked(&form, &statement, range.as_ref(), gap, stance);
    if faults.0.is_empty() {
        let (Some(range), Some(stance)) = (range, stance) else {
            return Err(PageError::Unreadable);
        };
        if form.step != "confirm" {
            let html = check(&reader, &here, &found, &statement, form, range, stance)?;
            return Ok(Html(html).into_response());
        }
        let new = NewPosition {
            proposal: found.id,
            statement: statement.id,
            passage: Some(range),
            stance: Some(stance),
            changes: Some(form.changes.clone()),
        };
        match confirm_position(&app.desk, &may, new).await {
            Ok(_) => {
                forget(&app, &may, &name).await?;
                let to = format!("{}/proposals/{}", here.base(reader.language), found.number);
                return Ok(Redirect::to(&to).into_response());
            }
            Err(error) => faults = faults_of(error)?,
        }
    }
    let shown = Shown::of(&faults, &reader.words);
    let html = take(&app, &reader, &here, &found, &statement, &form, false, shown).await?;
    Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
}

/// What the check page would otherwise promise in vain; the act checks it once more.
fn checked(
    form: &TakeForm,
    statement: &Citable,
    range: Option<&Range<usize>>,
    gap: Option<&'static str>,
    stance: Option<Stance>,
) -> Faults {
    let mut faults = Faults::default();
    let good = range.is_some_and(|range| passage_text(&statement.text, range).is_ok());
    if statement.audience == Audience::Own {
        faults.field("statement", "error-position-statement-own");
    }
    if let Some(key) = gap {
        faults.field("passage", key);
    } else if !good {
        faults.field("passage", "error-position-passage");
    }
    if stance.is_none() {
        faults.field("stance", "error-position-stance");
    }
    if stance == Some(Stance::SupportWithChanges) && form.changes.trim().is_empty() {
        faults.field("changes", "error-position-changes");
    }
    faults
}

fn check(
    reader: &Reader,
    here: &Here,
    found: &Proposal,
    statement: &Citable,
    form: TakeForm,
    range: Range<usize>,
    stance: Stance,
) -> Result<String, PageError> {
    let asks = matches!(stance, Stance::SupportWithChanges | Stance::Concern | Stance::Oppose);
    let page = CheckPage {
        frame: frame(reader, here, found.number),
        number: found.number,
        proposal: Headed::of(found, reader.language),
        statement: statement.number,
        passage: statement.text.get(range.clone()).unwrap_or_default().to_owned(),
        lang: statement.language.code(),
        dir: statement.language.direction(),
        stance: reader.words.t(format!("stance-{}", stance.word())),
        changes: if asks { form.changes.trim().to_owned() } else { String::new() },
        aligned: statement.aligned,
        audience: audience_label(&reader.words, statement.audience),
        counts_as_unknown: !stance.is_expressed(),
        range: value_of(&range),
        form,
    };
    Ok(page.render()?)
}
