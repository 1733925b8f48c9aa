//! A meeting: hours, topics, the mode in force and the ones before it.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{ActError, NewMode, Podium, change_mode};
use comity_domain::{Role, session::Meeting};
use comity_store::session;
use jiff::tz::TimeZone;

use super::{
    MeetingLine, here_text, line, mode_word, regime_word,
    stakeholders::{self, Stakeholders},
};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Posted, Shown, faults_of},
    frame::{Frame, Part},
    here::Here,
    manage::{Form, Kind, Typed, modes, regimes},
    reader::Reader,
};

#[derive(Template)]
#[template(path = "sessions/meeting.html")]
struct MeetingPage {
    frame: Frame,
    meeting: MeetingLine,
    zone: String,
    here_text: String,
    informal: bool,
    history: Vec<Step>,
    stakeholders: Stakeholders,
    faults: Shown,
    form: Option<Form>,
}

struct Step {
    when: String,
    mode: String,
    regime: String,
    reason: String,
}

pub(super) async fn named(
    app: &App,
    here: &Here,
    names: &HashMap<String, String>,
) -> Result<Meeting, PageError> {
    let ordinal: i64 =
        names.get("ordinal").and_then(|text| text.parse().ok()).ok_or(PageError::NotFound)?;
    session::meetings(app.db(), here.session.id)
        .await?
        .into_iter()
        .find(|meeting| meeting.ordinal == ordinal)
        .ok_or(PageError::NotFound)
}

pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Html<String>, PageError> {
    let meeting = named(&app, &here, &names).await?;
    let current = meeting.mode_at(reader.now);
    let typed = Typed::with(&[
        ("mode", if current.is_some_and(|mode| mode.formal) { "formal" } else { "informal" }),
        ("regime", current.map_or("", |mode| mode.regime.word())),
    ]);
    Ok(Html(filled(&app, &reader, &here, &meeting, &typed, Shown::default()).await?))
}

pub(super) async fn change(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Podium>,
    Path(names): Path<HashMap<String, String>>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let meeting = named(&app, &here, &names).await?;
    let typed = Typed(fields);
    let done = match (typed.get("mode"), typed.word("regime")) {
        (mode @ ("formal" | "informal"), Some(regime)) => {
            let new = NewMode {
                formal: mode == "formal",
                regime,
                reason: typed.get("reason").to_owned(),
            };
            change_mode(&app.desk, &may, &here.session, meeting.id, new).await
        }
        _ => Err(ActError::field("mode", "error-mode")),
    };
    match done {
        Ok(()) => {
            let target = format!("{}/meetings/{}", here.base(reader.language), meeting.ordinal);
            Ok(Redirect::to(&target).into_response())
        }
        Err(error) => {
            let shown = Shown::of(&faults_of(error)?, &reader.words);
            let html = filled(&app, &reader, &here, &meeting, &typed, shown).await?;
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
        }
    }
}

async fn filled(
    app: &App,
    reader: &Reader,
    here: &Here,
    meeting: &Meeting,
    typed: &Typed,
    faults: Shown,
) -> Result<String, PageError> {
    let w = &reader.words;
    let podium =
        matches!(reader.scope.role(), Some(Role::Chair | Role::ChairTeam | Role::Secretariat));
    // Mode and regime change while the meeting lasts or before it; afterwards there is
    // nothing left to govern.
    let changeable = podium && here.session.day_of(reader.now) <= meeting.date;
    let zone = TimeZone::get(&here.session.zone).unwrap_or(TimeZone::UTC);
    let history = meeting
        .modes
        .iter()
        .enumerate()
        .map(|(at, mode)| Step {
            when: if at == 0 {
                w.t("session-from-beginning")
            } else {
                w.date_time(mode.since, &zone, "")
            },
            mode: mode_word(w, Some(mode)),
            regime: regime_word(w, Some(mode)),
            reason: mode.reason.clone().unwrap_or_default(),
        })
        .collect();
    let shown = line(reader, here, meeting);
    let form = changeable.then(|| {
        Form::new(w, typed, w.t("session-change-mode"))
            .radios("mode", w.t("manage-mode"), None, modes(w))
            .radios("regime", w.t("manage-regime"), None, regimes(w))
            .line("text", "reason", w.t("session-reason"), Some(w.t("session-reason-hint")))
    });
    let page = MeetingPage {
        frame: Frame::of(reader, here, Part::Session).crumb(shown.name.clone(), shown.href.clone()),
        meeting: shown,
        zone: here.session.zone.replace('_', " "),
        here_text: here_text(w),
        informal: meeting.mode_at(reader.now).is_some_and(|mode| !mode.formal),
        history,
        stakeholders: stakeholders::of(app, reader, here, meeting, changeable).await?,
        faults,
        form,
    };
    Ok(page.render()?)
}
