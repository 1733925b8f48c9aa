//! The receipt of an application: whoever holds its address reads how far it has come, and
//! as much of why as the rules let them know.

use std::collections::HashMap;

use askama::Template;
use axum::{
    RequestPartsExt as _,
    extract::{FromRequestParts, Path, State},
    http::request::Parts,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{answer_secretariat, withdraw_application};
use comity_domain::accreditation::{Application, List, Standing};
use comity_store::accreditation;

use super::{base, frame, refused};
use crate::{
    App,
    error::PageError,
    form::{Posted, Shown, faults_of},
    frame::Frame,
    here::Here,
    manage::{Form, Plain, Typed, answer_in, form_in},
    reader::Reader,
    statements::Moment,
};

#[derive(Template)]
#[template(path = "accreditation/receipt.html")]
struct ReceiptPage {
    frame: Frame,
    faults: Shown,
    /// The address to keep.
    link: String,
    answer_at: String,
    number: String,
    name: String,
    kind: String,
    consultative: String,
    seat: String,
    purpose: String,
    applied: Moment,
    state: String,
    said: String,
    symbol: String,
    /// When States may object until, while it is circulated.
    deadline: Option<Moment>,
    /// The States that let it be known that they objected, with the reason they gave.
    objections: Vec<(String, String)>,
    notes: Vec<NoteLine>,
    can_answer: bool,
    typed: String,
    /// Where the organization withdraws; empty once that is over.
    withdraw_at: String,
}

/// A note as a line.
pub(super) struct NoteLine {
    pub(super) from: String,
    pub(super) when: Moment,
    pub(super) text: String,
}

/// The notes on an application, in the reader's words.
pub(super) async fn note_lines(
    app: &App,
    reader: &Reader,
    here: &Here,
    one: &Application,
) -> Result<Vec<NoteLine>, PageError> {
    let w = &reader.words;
    let lines = accreditation::notes(app.db(), one.id).await?.into_iter().map(|note| NoteLine {
        from: if note.is_from_secretariat {
            w.t("role-secretariat")
        } else {
            w.t("accreditation-organization")
        },
        when: Moment::of(reader, here, note.made_at),
        text: note.text,
    });
    Ok(lines.collect())
}

/// The application whose receipt the address holds: having it is the whole right.
pub(super) struct Receipt {
    token: String,
    application: Application,
}

impl FromRequestParts<App> for Receipt {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, PageError> {
        let here = Here::from_request_parts(parts, app).await?;
        let names = parts.extract::<Path<HashMap<String, String>>>().await;
        let Path(names) = names.map_err(|_| PageError::NotFound)?;
        let token = names.get("token").filter(|token| is_token(token));
        let token = token.ok_or(PageError::NotFound)?.clone();
        let found = accreditation::by_receipt(app.db(), here.session.id, &token).await?;
        Ok(Receipt { token, application: found.ok_or(PageError::NotFound)? })
    }
}

/// Whether a text can be a receipt's secret at all.
fn is_token(text: &str) -> bool {
    text.len() <= 64 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Receipt { token, application: one }: Receipt,
) -> Result<Html<String>, PageError> {
    Ok(Html(filled(&app, &reader, &here, &token, one, "", Shown::default()).await?))
}

pub(super) async fn answer(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Receipt { token, application: one }: Receipt,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(fields);
    match answer_secretariat(&app.desk, &here.session, &token, typed.get("note")).await {
        Ok(()) => {
            let target = format!("{}/receipt/{token}", base(&reader, &here));
            Ok(Redirect::to(&target).into_response())
        }
        Err(error) => {
            let faults = Shown::of(&faults_of(error)?, &reader.words);
            let text = typed.get("note");
            Ok(refused(filled(&app, &reader, &here, &token, one, text, faults).await?))
        }
    }
}

/// The page that asks before an application is withdrawn.
fn withdraw_plain(reader: &Reader, here: &Here, token: &str, one: &Application) -> (Frame, Plain) {
    let w = &reader.words;
    let receipt = format!("{}/receipt/{token}", base(reader, here));
    let plain = Plain {
        title: w.t("accreditation-withdraw-title"),
        lede: w.with1("accreditation-withdraw-what", "name", &*one.name),
        form: Form::new(w, &Typed::default(), w.t("accreditation-withdraw"))
            .under(w.t("accreditation-receipt"), receipt.clone()),
    };
    plain.led(frame(reader, here), receipt)
}

pub(super) async fn ask_withdraw(
    reader: Reader,
    here: Here,
    Receipt { token, application: one }: Receipt,
) -> Result<Html<String>, PageError> {
    if !one.standing.leads_to(Standing::Withdrawn) {
        return Err(PageError::NotFound);
    }
    let (frame, plain) = withdraw_plain(&reader, &here, &token, &one);
    form_in(&reader, frame, plain)
}

pub(super) async fn withdraw(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Receipt { token, application: one }: Receipt,
) -> Result<Response, PageError> {
    let done = withdraw_application(&app.desk, &here.session, &token).await;
    let target = format!("{}/receipt/{token}", base(&reader, &here));
    answer_in(&reader, done, &target, || withdraw_plain(&reader, &here, &token, &one))
}

async fn filled(
    app: &App,
    reader: &Reader,
    here: &Here,
    token: &str,
    one: Application,
    typed: &str,
    faults: Shown,
) -> Result<String, PageError> {
    let w = &reader.words;
    let href = format!("{}/receipt/{token}", base(reader, here));
    let list = match one.listed {
        Some((id, _)) => accreditation::list_of(app.db(), id).await?,
        None => None,
    };
    let objections = match &list {
        Some(list) if one.standing == Standing::NotAdmitted => {
            objections(app, reader, here, list, &one).await?
        }
        _ => Vec::new(),
    };
    let page = ReceiptPage {
        frame: frame(reader, here)
            .crumb(w.t("accreditation-receipt"), format!("/{}{}", reader.language, reader.rest)),
        faults,
        link: format!("{}{href}", app.settings.origin),
        answer_at: format!("{href}/answer"),
        number: one.number.to_string(),
        kind: w.t(format!("participant-kind-{}", one.kind)),
        consultative: w.t(format!("accreditation-consultative-{}", one.consultative)),
        applied: Moment::of(reader, here, one.applied_at),
        state: w.t(format!("accreditation-told-{}", one.standing)),
        said: one.said.clone().unwrap_or_default(),
        symbol: one.symbol.clone().unwrap_or_default(),
        deadline: list
            .filter(|_| one.standing == Standing::Listed)
            .map(|list| Moment::of(reader, here, list.deadline)),
        objections,
        notes: note_lines(app, reader, here, &one).await?,
        can_answer: matches!(one.standing, Standing::Received | Standing::Checked),
        typed: typed.to_owned(),
        withdraw_at: match one.standing.leads_to(Standing::Withdrawn) {
            true => format!("{href}/withdraw"),
            false => String::new(),
        },
        name: one.name,
        seat: one.seat,
        purpose: one.purpose,
    };
    Ok(page.render()?)
}

/// The States that let the organization know, with their reasons.
async fn objections(
    app: &App,
    reader: &Reader,
    here: &Here,
    list: &List,
    one: &Application,
) -> Result<Vec<(String, String)>, PageError> {
    let found = accreditation::objections_to(app.db(), list, one.id).await?;
    let name = |id| here.roster.name(id, reader.language).to_owned();
    let mut lines: Vec<(String, String)> = found
        .into_iter()
        .map(|one| (name(one.participant_id), one.reason.unwrap_or_default()))
        .collect();
    reader.words.sort_names(&mut lines, |(name, _)| name);
    Ok(lines)
}
