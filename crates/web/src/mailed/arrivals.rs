//! What arrived by mail, for the Secretariat: that it did, from whom, when and with which
//! digest. The texts are their owners'.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{Secretariat, assign_mail, set_unknown_mail_aside};
use comity_domain::mailed::{Arrival, MailState};
use comity_store::mailed;
use serde::Deserialize;

use super::{Names, id_of};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Choice, Posted, Shown, faults_of},
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
    statements::Moment,
};

struct Line {
    id: String,
    /// Whose it is; empty while the sender is not known.
    participant: String,
    capacity: String,
    /// The sender's address, while the sender is not known.
    sender: String,
    arrived: Moment,
    state: String,
    hash: String,
    is_refused: bool,
    /// Whether the Secretariat can give it to somebody.
    is_open: bool,
}

#[derive(Template)]
#[template(path = "mailed/arrivals.html")]
struct ArrivalsPage {
    frame: Frame,
    faults: Shown,
    base: String,
    lines: Vec<Line>,
    participants: Vec<Choice>,
}

/// The list.
pub(super) async fn list(
    State(app): State<App>,
    reader: Reader,
    By(_may): By<Secretariat>,
    here: Here,
) -> Result<Html<String>, PageError> {
    Ok(Html(page(&app, &reader, &here, Shown::default()).await?))
}

async fn page(app: &App, reader: &Reader, here: &Here, faults: Shown) -> Result<String, PageError> {
    let words = reader.words;
    let base = format!("{}/manage/mail", here.base(reader.language));
    let lines = mailed::arrivals(app.db(), reader.scope, here.body.id)
        .await?
        .into_iter()
        .map(|one| line(reader, here, one))
        .collect();
    let participants = here
        .roster
        .sorted(reader.language)
        .into_iter()
        .map(|one| Choice::new(one.id.to_string(), one.name.text(reader.language), ""))
        .collect();
    let frame = Frame::of(reader, here, Part::Manage).crumb(words.t("mail-title"), &base);
    Ok(ArrivalsPage { frame, faults, base, lines, participants }.render()?)
}

fn line(reader: &Reader, here: &Here, one: Arrival) -> Line {
    let words = reader.words;
    let is_waiting = one.state == MailState::Waiting;
    let participant = one
        .participant_id
        .map(|id| here.roster.name(id, reader.language).to_owned())
        .unwrap_or_default();
    let capacity = match (one.role, one.participant_id) {
        (Some(role), _) => words.t(format!("role-{}", role.word())),
        (None, Some(_)) => words.t("mail-assigned"),
        (None, None) => String::new(),
    };
    Line {
        id: one.id.to_string(),
        capacity,
        sender: one.sender.unwrap_or_default(),
        arrived: Moment::of(reader, here, one.arrived_at),
        state: words.t(format!("mail-state-{}", one.state.word())),
        hash: one.text_hash,
        is_refused: one.is_refused,
        is_open: is_waiting && participant.is_empty(),
        participant,
    }
}

/// Whose a text is.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Chosen {
    participant: String,
}

/// Gives a text to its owner.
pub(super) async fn assign(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Secretariat>,
    here: Here,
    Path(names): Path<Names>,
    Posted(chosen): Posted<Chosen>,
) -> Result<Response, PageError> {
    let to = chosen.participant.parse().ok();
    match assign_mail(&app.desk, &may, id_of(&names)?, to).await {
        Ok(()) => {
            let next = format!("{}/manage/mail", here.base(reader.language));
            Ok(Redirect::to(&next).into_response())
        }
        Err(error) => {
            let mut faults = faults_of(error)?;
            // Each line has a field of its own; the fault is said once, on top.
            faults.0.iter_mut().for_each(|fault| fault.field = None);
            let shown = Shown::of(&faults, &reader.words);
            let html = page(&app, &reader, &here, shown).await?;
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
        }
    }
}

/// Sets a text of an unknown sender aside.
pub(super) async fn set_aside(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Secretariat>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Redirect, PageError> {
    set_unknown_mail_aside(&app.desk, &may, id_of(&names)?).await?;
    Ok(Redirect::to(&format!("{}/manage/mail", here.base(reader.language))))
}
