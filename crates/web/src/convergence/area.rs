//! One area in full, and the attributions behind each of its numbers.

use std::collections::{HashMap, HashSet};

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::{Html, Redirect},
};
use comity_acts::{ChairsSide, NewNote, note_heard, withdraw_note};
use comity_domain::{
    Audience, NoteId, ParticipantId,
    position::{Basis, Given},
    proposal::Proposal,
};
use comity_store::{position, proposal, release};

use super::{
    card::{Card, Text},
    cell::Cell,
    matrix::{Known, Matrix},
    picture::Drawing,
};
use crate::{
    App,
    access::{By, Lately},
    error::{PageError, own_page},
    form::{Choice, Posted, Shown, faults_of},
    frame::{Frame, Part},
    here::Here,
    kept::{forget, keep, kept},
    proposals::Headed,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "convergence/area.html")]
struct AreaPage<'a> {
    frame: Frame,
    card: Card<'a>,
    labels: Vec<&'a str>,
    faults: Shown,
    base: String,
    proposal_href: String,
    release: Option<ReleaseView>,
    is_chair: bool,
    others: Vec<Attribution>,
    notes: Vec<NoteView>,
    participants: Vec<Choice>,
    note: String,
}

struct ReleaseView {
    wording: Text,
    audience: String,
    day: String,
}

struct NoteView {
    id: String,
    who: String,
    text: String,
    when: String,
}

/// One row behind a number.
pub struct Attribution {
    /// Who.
    pub who: String,
    /// All that it has taken on this proposal, the earlier ones included; empty when it
    /// never took any.
    pub history: String,
    /// Why it is attributed.
    pub basis: String,
    /// The stance; for unknown positions what little is known.
    pub stance: String,
    /// What is asked for; may be empty.
    pub changes: String,
    /// The passage; none when nothing is known.
    pub passage: Option<Passage>,
}

/// The words a position rests on.
pub struct Passage {
    /// The words.
    pub text: String,
    /// Their language.
    pub lang: &'static str,
    /// Its direction.
    pub dir: &'static str,
    /// The statement.
    pub href: String,
    /// Its number.
    pub number: i64,
}

/// The proposal of the address, if it has an area.
pub(crate) async fn find(
    app: &App,
    reader: &Reader,
    here: &Here,
    names: &HashMap<String, String>,
) -> Result<Proposal, PageError> {
    let number =
        names.get("number").and_then(|text| text.parse().ok()).ok_or(PageError::NotFound)?;
    proposal::by_number(app.db(), here.session.id, number, reader.scope)
        .await?
        .filter(|found| found.audience >= Audience::Chair)
        .ok_or(PageError::NotFound)
}

pub(crate) async fn show(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<ChairsSide>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Html<String>, PageError> {
    let found = find(&app, &reader, &here, &names).await?;
    let note = kept(&app, &may, &draft_form(&here, found.number)).await?.unwrap_or_default();
    page(&app, &reader, &here, &found, Shown::default(), &note).await.map(Html)
}

/// The name under which a note that is not saved yet is kept: one for each area.
fn draft_form(here: &Here, number: i64) -> String {
    format!("note:{}:{number}", here.session.id)
}

async fn page(
    app: &App,
    reader: &Reader,
    here: &Here,
    found: &Proposal,
    faults: Shown,
    note: &NoteForm,
) -> Result<String, PageError> {
    let matrix = app.analyses.of(app, &here.session).await?;
    let root = format!("{}/convergence", here.base(reader.language));
    let base = format!("{root}/{}", found.number);
    let drawing = Drawing::new(&matrix, reader.words, root);
    let row = matrix.area(found.id).ok_or(PageError::NotFound)?;
    let zone = super::zone(here);
    let release = release::all(app.db(), here.session.id, reader.scope)
        .await?
        .into_iter()
        .find(|one| one.proposal_id == found.id);
    let released = release.as_ref().map_or_else(String::new, |one| {
        reader.words.t(format!("audience-{}", one.audience.word()))
    });
    let card = Card::of(&drawing, here, row, None, released).ok_or(PageError::NotFound)?;
    let on = On::of(app, reader, found).await?;
    let mut others: Vec<Attribution> = matrix
        .known_on(found.id)
        .filter(|(who, _)| !matrix.room.contains(who))
        .map(|(who, known)| attribution(reader, here, &matrix, &on, who, Some(known)))
        .collect();
    reader.words.sort_names(&mut others, |one| &one.who);
    let notes = position::notes(app.db(), found.id, reader.scope).await?;
    let name = |id: ParticipantId| here.roster.name(id, reader.language).to_owned();
    let label = reader.words.with1("convergence-area-title", "number", found.number.to_string());
    let page = AreaPage {
        frame: Frame::of(reader, here, Part::Convergence).crumb(label, base.clone()),
        card,
        labels: drawing.labels(),
        faults,
        proposal_href: format!("{}/proposals/{}", here.base(reader.language), found.number),
        release: release.map(|one| ReleaseView {
            wording: Text::of(&one.wording, reader.language),
            audience: reader.words.t(format!("audience-{}", one.audience.word())),
            day: reader.words.date(zone.to_datetime(one.released_at).date()),
        }),
        is_chair: reader.scope.role() == Some(comity_domain::Role::Chair),
        others,
        notes: notes
            .into_iter()
            .map(|one| NoteView {
                id: one.id.to_string(),
                who: name(one.participant_id),
                text: one.text,
                when: reader.words.date_time(one.made_at, &zone, ""),
            })
            .collect(),
        participants: here
            .roster
            .sorted(reader.language)
            .into_iter()
            .map(|one| Choice::new(&one.code, one.name.text(reader.language), &note.participant))
            .collect(),
        note: note.note.clone(),
        base,
    };
    Ok(page.render()?)
}

/// A note as it is written.
#[derive(Default, serde::Serialize, serde::Deserialize)]
pub(crate) struct NoteForm {
    #[serde(default)]
    participant: String,
    #[serde(default)]
    note: String,
}

pub(crate) async fn add_note(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    who: Lately<ChairsSide>,
    Path(names): Path<HashMap<String, String>>,
    Posted(form): Posted<NoteForm>,
) -> Result<axum::response::Response, PageError> {
    use axum::response::IntoResponse as _;
    // Before the area is looked for: whoever's session lapsed sees none.
    let number = names.get("number").and_then(|text| text.parse().ok());
    let name = draft_form(&here, number.ok_or(PageError::NotFound)?);
    let may = match keep(&app, &reader, &here, Part::Convergence, who, &name, &form).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let found = find(&app, &reader, &here, &names).await?;
    let new = NewNote {
        proposal: found.id,
        participant: here.roster.by_code(&form.participant).map(|one| one.id),
        text: form.note.clone(),
    };
    let back = format!("{}/convergence/{}#notes", here.base(reader.language), found.number);
    match note_heard(&app.desk, &may, new).await {
        Ok(_) => {
            forget(&app, &may, &name).await?;
            Ok(Redirect::to(&back).into_response())
        }
        Err(error) => {
            let faults = Shown::of(&faults_of(error)?, &reader.words);
            let html = page(&app, &reader, &here, &found, faults, &form).await?;
            Ok(own_page(axum::http::StatusCode::UNPROCESSABLE_ENTITY, html))
        }
    }
}

pub(crate) async fn drop_note(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<ChairsSide>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Redirect, PageError> {
    let found = find(&app, &reader, &here, &names).await?;
    let note: NoteId =
        names.get("note").and_then(|text| text.parse().ok()).ok_or(PageError::NotFound)?;
    withdraw_note(&app.desk, &may, &here.session, note).await?;
    let back = format!("{}/convergence/{}#notes", here.base(reader.language), found.number);
    Ok(Redirect::to(&back))
}

#[derive(Template)]
#[template(path = "convergence/attributions.html")]
struct AttributionsPage {
    frame: Frame,
    number: i64,
    proposal: Headed,
    group: String,
    cell: String,
    unknown: bool,
    rows: Vec<Attribution>,
}

/// Which number is opened.
#[derive(serde::Deserialize)]
pub(crate) struct Opened {
    partition: Option<String>,
    group: Option<String>,
    stance: Option<String>,
}

pub(crate) async fn attributions(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<ChairsSide>,
    Path(names): Path<HashMap<String, String>>,
    Query(opened): Query<Opened>,
) -> Result<Html<String>, PageError> {
    let found = find(&app, &reader, &here, &names).await?;
    let matrix = app.analyses.of(&app, &here.session).await?;
    let cell = match opened.stance.as_deref() {
        None => Cell::All,
        Some(word) => Cell::parse(word).ok_or(PageError::NotFound)?,
    };
    let group = match (&opened.partition, &opened.group) {
        (Some(partition), Some(code)) => Some(
            matrix
                .groups
                .iter()
                .find(|group| group.partition == *partition && group.code == *code)
                .ok_or(PageError::NotFound)?,
        ),
        _ => None,
    };
    let members = group.map_or(&matrix.room, |group| &group.members);
    let on = On::of(&app, &reader, &found).await?;
    let mut rows: Vec<Attribution> = matrix
        .under(found.id, members, cell)
        .into_iter()
        .map(|(who, known)| attribution(&reader, &here, &matrix, &on, who, known))
        .collect();
    reader.words.sort_names(&mut rows, |row| &row.who);
    let root = format!("{}/convergence", here.base(reader.language));
    let area = reader.words.with1("convergence-area-title", "number", found.number.to_string());
    let page = AttributionsPage {
        frame: Frame::of(&reader, &here, Part::Convergence)
            .crumb(area, format!("{root}/{}", found.number)),
        number: found.number,
        proposal: Headed::of(&found, reader.language),
        group: group.map_or_else(
            || reader.words.t("convergence-room"),
            |group| group.name.text(reader.language).to_owned(),
        ),
        cell: reader.words.t(cell.key()),
        unknown: cell == Cell::Unknown,
        rows,
    };
    Ok(Html(page.render()?))
}

/// An area, and who has a history of positions on it.
struct On {
    number: i64,
    takers: HashSet<ParticipantId>,
}

impl On {
    async fn of(app: &App, reader: &Reader, found: &Proposal) -> Result<On, PageError> {
        let takers = position::takers(app.db(), found.id, reader.scope).await?;
        Ok(On { number: found.number, takers })
    }
}

/// What stands behind one participant's place in a number.
fn attribution(
    reader: &Reader,
    here: &Here,
    matrix: &Matrix,
    on: &On,
    who: ParticipantId,
    known: Option<&Known>,
) -> Attribution {
    let words = &reader.words;
    let taker = here.roster.get(who).filter(|_| on.takers.contains(&who));
    let history = taker.map_or_else(String::new, |one| {
        let base = here.base(reader.language);
        format!("{base}/convergence/of/{}#proposal-{}", one.code, on.number)
    });
    let who = here.roster.name(who, reader.language).to_owned();
    let Some(known) = known else {
        return Attribution {
            who,
            history,
            basis: String::new(),
            stance: words.t("convergence-nothing-known"),
            changes: String::new(),
            passage: None,
        };
    };
    let position = &known.given.position;
    Attribution {
        who,
        history,
        basis: basis(reader, here, matrix, known),
        stance: words.t(format!("stance-{}", position.stance.word())),
        changes: position.changes.clone().unwrap_or_default(),
        passage: passage(reader, here, matrix, &known.given),
    }
}

/// The basis in words: own, or aligned with which statement, on behalf of whom, by whom.
pub(crate) fn basis(reader: &Reader, here: &Here, matrix: &Matrix, known: &Known) -> String {
    let words = &reader.words;
    match (known.basis, matrix.source(&known.given)) {
        (Basis::Aligned, Some((statement, _))) => {
            let by = here.roster.name(statement.participant_id, reader.language);
            let number = statement.number.to_string();
            match &statement.on_behalf_of {
                Some(group) => words.with3(
                    "convergence-basis-aligned-group",
                    "number",
                    number,
                    "group",
                    group.as_str(),
                    "speaker",
                    by,
                ),
                None => words.with2("convergence-basis-aligned", "number", number, "speaker", by),
            }
        }
        (basis, _) => words.t(format!("position-basis-{}", basis.word())),
    }
}

/// The passage behind a position.
pub(crate) fn passage(
    reader: &Reader,
    here: &Here,
    matrix: &Matrix,
    given: &Given,
) -> Option<Passage> {
    let (statement, text) = matrix.source(given)?;
    Some(Passage {
        text: text.to_owned(),
        lang: statement.language.code(),
        dir: statement.language.direction(),
        href: format!("{}/statements/{}", here.base(reader.language), statement.number),
        number: statement.number,
    })
}
