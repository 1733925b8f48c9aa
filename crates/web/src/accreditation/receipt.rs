//! The receipt of an application: whoever holds its link reads how far it has come, and
//! as much of why as the rules let them know. Its secret is in no address
//! ([`crate::handed`]).

use askama::Template;
use axum::{
    extract::State,
    response::{Html, IntoResponse as _, Response},
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
    handed::{self, secret},
    here::Here,
    manage::{Form, Plain, Typed, again_in, form_in},
    reader::Reader,
    statements::Moment,
};

#[derive(Template)]
#[template(path = "accreditation/receipt.html")]
struct ReceiptPage {
    frame: Frame,
    faults: Shown,
    /// The link to keep.
    link: String,
    answer_at: String,
    token: String,
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

/// The application whose receipt a form carries: having it is the whole right.
async fn held(app: &App, here: &Here, typed: &Typed) -> Result<(String, Application), PageError> {
    let token = secret(typed.get("link")).ok_or(PageError::NotFound)?;
    let found = accreditation::by_receipt(app.db(), here.session.id, token).await?;
    Ok((token.to_owned(), found.ok_or(PageError::NotFound)?))
}

/// Where the receipt leads: the page that hands it in.
pub(super) fn address(reader: &Reader, here: &Here, token: &str) -> String {
    handed::with_secret(&format!("{}/receipt", base(reader, here)), token)
}

/// The same reader on the receipt's page: the language switch takes the link along.
fn on_receipt(mut reader: Reader, here: &Here, token: &str) -> Reader {
    let address = address(&reader, here, token);
    reader.rest = address.replacen(&format!("/{}", reader.language), "", 1);
    reader
}

pub(super) async fn hand_in(reader: Reader, here: Here) -> Result<Response, PageError> {
    handed::page(frame(&reader, &here), open_at(&reader, &here))
}

/// Where a receipt is handed in.
fn open_at(reader: &Reader, here: &Here) -> String {
    format!("{}/receipt/open", base(reader, here))
}

pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    match held(&app, &here, &Typed(fields)).await {
        Ok((token, one)) => {
            let page = filled(&app, reader, &here, &token, one, "", Shown::default()).await?;
            Ok(Html(page).into_response())
        }
        Err(PageError::NotFound) => {
            handed::again(frame(&reader, &here), &reader.words, open_at(&reader, &here))
        }
        Err(error) => Err(error),
    }
}

/// The receipt's page, with how it stands now. It follows on what its holder sent without
/// an address in between: that would have to carry the secret, and lose whoever has no
/// script.
pub(super) async fn shown(
    app: &App,
    reader: Reader,
    here: &Here,
    token: &str,
) -> Result<Response, PageError> {
    let found = accreditation::by_receipt(app.db(), here.session.id, token).await?;
    let one = found.ok_or(PageError::NotFound)?;
    Ok(Html(filled(app, reader, here, token, one, "", Shown::default()).await?).into_response())
}

/// A form that carries a receipt. One that cannot be read tells no more than a wrong one.
type Carried = Result<Posted<Vec<(String, String)>>, PageError>;

fn read(carried: Carried) -> Result<Typed, PageError> {
    carried.map(|Posted(fields)| Typed(fields)).map_err(|_| PageError::NotFound)
}

pub(super) async fn answer(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    carried: Carried,
) -> Result<Response, PageError> {
    let typed = read(carried)?;
    let (token, one) = held(&app, &here, &typed).await?;
    match answer_secretariat(&app.desk, &here.session, &token, typed.get("note")).await {
        Ok(()) => shown(&app, reader, &here, &token).await,
        Err(error) => {
            let faults = Shown::of(&faults_of(error)?, &reader.words);
            let text = typed.get("note");
            Ok(refused(filled(&app, reader, &here, &token, one, text, faults).await?))
        }
    }
}

/// The step by which an application is withdrawn, after its page asked.
const WITHDRAWN: (&str, &str) = ("step", "withdraw");

/// The page that asks before an application is withdrawn.
fn withdraw_plain(reader: &Reader, here: &Here, token: &str, one: &Application) -> (Frame, Plain) {
    let w = &reader.words;
    let receipt = address(reader, here, token);
    let plain = Plain {
        title: w.t("accreditation-withdraw-title"),
        lede: w.with1("accreditation-withdraw-what", "name", &*one.name),
        form: Form::new(w, &Typed::default(), w.t("accreditation-withdraw"))
            .carrying("link", token)
            .carrying(WITHDRAWN.0, WITHDRAWN.1)
            .under(w.t("accreditation-receipt"), receipt.clone()),
    };
    plain.led(frame(reader, here), receipt)
}

pub(super) async fn withdraw(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    carried: Carried,
) -> Result<Response, PageError> {
    let typed = read(carried)?;
    let (token, one) = held(&app, &here, &typed).await?;
    let reader = on_receipt(reader, &here, &token);
    if typed.get(WITHDRAWN.0) != WITHDRAWN.1 {
        if !one.standing.leads_to(Standing::Withdrawn) {
            return Err(PageError::NotFound);
        }
        let (frame, plain) = withdraw_plain(&reader, &here, &token, &one);
        return Ok(form_in(&reader, frame, plain)?.into_response());
    }
    match withdraw_application(&app.desk, &here.session, &token).await {
        Ok(()) => shown(&app, reader, &here, &token).await,
        Err(error) => again_in(&reader, error, withdraw_plain(&reader, &here, &token, &one)),
    }
}

async fn filled(
    app: &App,
    reader: Reader,
    here: &Here,
    token: &str,
    one: Application,
    typed: &str,
    faults: Shown,
) -> Result<String, PageError> {
    let reader = &on_receipt(reader, here, token);
    let w = &reader.words;
    let at = format!("{}/receipt", base(reader, here));
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
        frame: frame(reader, here),
        faults,
        link: format!("{}{}", app.settings.origin, address(reader, here, token)),
        answer_at: format!("{at}/answer"),
        token: token.to_owned(),
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
            true => format!("{at}/withdraw"),
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
