//! Taking a position, once the statement is chosen: passage, stance, check, confirm. Every
//! step is a page of its own and carries on what was chosen before.

use std::{collections::HashMap, ops::Range};

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{Fault, Faults, NewPosition, Proposer, confirm_position, confirm_room_position};
use comity_domain::{Audience, Stance, proposal::Proposal, statement::passage_text};
use comity_store::{
    passage,
    position::{self, Citable},
};
use comity_words::Words;

use super::{
    from_room::{Referred, SignedPosition, referred},
    stances::{StanceChoice, stances},
};
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
    pub(super) stance: String,
    pub(super) changes: String,
    /// The signed-off draft of the private room that it is, by number and version. Of that,
    /// stance and changes stand in no form: what is kept of a form lies in clear.
    pub(super) from_room: String,
    step: String,
}

impl TakeForm {
    /// The form as it begins, on a statement.
    pub(super) fn on(statement: i64, from_room: String) -> TakeForm {
        TakeForm { statement, from_room, ..TakeForm::default() }
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
    /// The draft of the private room that it is; empty when it is typed.
    from_room: String,
    /// Its position, as it was signed.
    signed: Option<SignedPosition>,
    room: String,
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
    room: &Referred,
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
        stances: stances(reader, &form.stance),
        changes: form.changes.clone(),
        from_room: form.from_room.clone(),
        signed: SignedPosition::of(reader, room),
        room: format!("{}/room", here.base(reader.language)),
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
    Posted(mut form): Posted<TakeForm>,
) -> Result<Response, PageError> {
    if !form.from_room.is_empty() {
        // Signed off as it stands there: nothing of it is typed here.
        form.stance.clear();
        form.changes.clear();
    }
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
    let room = referred(&app, &may, &here, &found, &form.from_room).await?;
    if form.step == "change" {
        let shown = Shown::default();
        let html =
            take(&app, &reader, &here, &found, &statement, &form, &room, false, shown).await?;
        return Ok(Html(html).into_response());
    }
    let (range, gap) = match passage_of(&form, &statement) {
        Ok(range) => (range, None),
        Err(key) => (None, Some(key)),
    };
    let (stance, changes) = room.position(&form);
    let changes = changes.to_owned();
    let mut faults = checked(&room, &changes, &statement, range.as_ref(), gap, stance);
    if faults.0.is_empty() {
        let (Some(range), Some(stance)) = (range, stance) else {
            return Err(PageError::Unreadable);
        };
        if form.step != "confirm" {
            let html = check(&reader, &here, &found, &statement, form, range, (stance, &changes))?;
            return Ok(Html(html).into_response());
        }
        let new = NewPosition {
            proposal: found.id,
            statement: statement.id,
            passage: Some(range),
            stance: Some(stance),
            changes: Some(changes),
        };
        let desk = &app.desk;
        let done = match &room {
            Referred::Signed(from, _) => {
                confirm_room_position(desk, &may, &here.session, new, *from).await
            }
            Referred::Nothing | Referred::Void => confirm_position(desk, &may, new).await,
        };
        match done {
            Ok(_) => {
                forget(&app, &may, &name).await?;
                let to = format!("{}/proposals/{}", here.base(reader.language), found.number);
                return Ok(Redirect::to(&to).into_response());
            }
            Err(error) => faults = faults_of(error)?,
        }
    }
    let shown = Shown::of(&faults, &reader.words);
    let html = take(&app, &reader, &here, &found, &statement, &form, &room, false, shown).await?;
    Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
}

/// What the check page would otherwise promise in vain; the act checks it once more.
fn checked(
    room: &Referred,
    changes: &str,
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
    if room.is_void() {
        faults.0.push(unsigned());
    } else if stance.is_none() {
        faults.field("stance", "error-position-stance");
    }
    if stance == Some(Stance::SupportWithChanges) && changes.trim().is_empty() {
        faults.field("changes", "error-position-changes");
    }
    faults
}

/// The draft was changed, or lost a name, since it was taken here.
pub(super) fn unsigned() -> Fault {
    Fault { field: None, key: "error-room-unsigned", value: None }
}

fn check(
    reader: &Reader,
    here: &Here,
    found: &Proposal,
    statement: &Citable,
    form: TakeForm,
    range: Range<usize>,
    (stance, changes): (Stance, &str),
) -> Result<String, PageError> {
    let page = CheckPage {
        frame: frame(reader, here, found.number),
        number: found.number,
        proposal: Headed::of(found, reader.language),
        statement: statement.number,
        passage: statement.text.get(range.clone()).unwrap_or_default().to_owned(),
        lang: statement.language.code(),
        dir: statement.language.direction(),
        stance: reader.words.t(format!("stance-{}", stance.word())),
        changes: if stance.may_ask() { changes.trim().to_owned() } else { String::new() },
        aligned: statement.aligned,
        audience: audience_label(&reader.words, statement.audience),
        counts_as_unknown: !stance.is_expressed(),
        range: value_of(&range),
        form,
    };
    Ok(page.render()?)
}
