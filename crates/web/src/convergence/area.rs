//! One area in full.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{Html, Redirect},
};
use comity_acts::{ChairsSide, NewNote, note_heard, withdraw_note};
use comity_domain::{Audience, NoteId, ParticipantId, proposal::Proposal};
use comity_store::{position, proposal, release};

use super::{
    attributions::{Attribution, On, attribution},
    card::{Card, Text},
    picture::{Drawing, Headings},
};
use crate::{
    App,
    access::{By, Lately},
    error::{PageError, own_page},
    form::{Choice, Posted, Shown, audience_label, faults_of},
    frame::{Frame, Part},
    here::Here,
    kept::{forget, keep, kept},
    reader::Reader,
};

#[derive(Template)]
#[template(path = "convergence/area.html")]
struct AreaPage<'a> {
    frame: Frame,
    card: Card<'a>,
    headings: Headings<'a>,
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
    let drawing = Drawing::new(&matrix, reader.words, root.clone(), &root);
    let row = matrix.area(found.id).ok_or(PageError::NotFound)?;
    let zone = super::zone(here);
    let release = release::all(app.db(), here.session.id, reader.scope)
        .await?
        .into_iter()
        .find(|one| one.proposal_id == found.id);
    let released = release
        .as_ref()
        .map_or_else(String::new, |one| audience_label(&reader.words, one.audience));
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
        frame: Frame::of(reader, here, Part::Convergence)
            .crumb(label, base.clone())
            .keeping_below(&format!("/s/{}/convergence/{}/notes", here.session.slug, found.number)),
        card,
        headings: drawing.headings(),
        faults,
        proposal_href: format!("{}/proposals/{}", here.base(reader.language), found.number),
        release: release.map(|one| ReleaseView {
            wording: Text::of(&one.wording, reader.language),
            audience: audience_label(&reader.words, one.audience),
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
