//! Applications as the Secretariat works on them, and the Chair's side reads them.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{ActError, Podium, Secretariat, ask_applicant, check_application};
use comity_domain::{
    Role,
    accreditation::{Application, Consultative, Standing},
};
use comity_store::accreditation;

use super::{base, frame, numbered, receipt::NoteLine, receipt::note_lines, refused};
use crate::{
    App,
    access::By,
    error::PageError,
    form::{Posted, Shown, faults_of},
    frame::Frame,
    here::Here,
    manage::Typed,
    reader::Reader,
    statements::Moment,
};

#[derive(Template)]
#[template(path = "accreditation/applications.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
}

struct Line {
    number: String,
    name: String,
    href: String,
    kind: String,
    consultative: String,
    state: String,
    /// Whether another application bears the same name.
    is_double: bool,
}

#[derive(Template)]
#[template(path = "accreditation/application.html")]
struct OnePage {
    frame: Frame,
    faults: Shown,
    href: String,
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
    /// Others of the same name: numbers and addresses.
    doubles: Vec<(String, String)>,
    /// The person behind it: name and address; for the Secretariat alone, until forgotten.
    contact: Option<(String, String)>,
    notes: Vec<NoteLine>,
    typed: String,
    can: Can,
    /// Where the letter is entered that names its representatives.
    register: String,
}

/// What the reader can do with an application.
#[derive(Default)]
struct Can {
    ask: bool,
    check: bool,
    set_aside: bool,
    notified: bool,
    decide: bool,
    end: bool,
    account: bool,
    forget: bool,
}

impl Can {
    fn of(one: &Application, is_known: bool) -> Can {
        let leads = |next| one.standing.leads_to(next);
        let gives_notice = one.consultative != Consultative::None;
        Can {
            ask: !one.standing.is_over(),
            check: leads(Standing::Checked),
            set_aside: leads(Standing::SetAside),
            notified: one.standing == Standing::Checked && gives_notice,
            decide: one.standing == Standing::NotAdmitted,
            end: leads(Standing::Ended),
            account: one.standing == Standing::Admitted && one.participant_id.is_some(),
            forget: one.standing.is_over() && is_known,
        }
    }
}

/// The address of an application.
pub(super) fn href(reader: &Reader, here: &Here, number: i64) -> String {
    format!("{}/applications/{number}", base(reader, here))
}

pub(super) fn below(reader: &Reader, here: &Here) -> Frame {
    let href = format!("{}/applications", base(reader, here));
    frame(reader, here).crumb(reader.words.t("accreditation-applications"), href)
}

/// What two names have in common that differ in case and spacing alone.
fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

pub(super) async fn list(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Podium>,
) -> Result<Html<String>, PageError> {
    let w = &reader.words;
    let all = accreditation::all(app.db(), reader.scope, here.session.id).await?;
    let mut names: HashMap<String, usize> = HashMap::new();
    for one in &all {
        *names.entry(folded(&one.name)).or_default() += 1;
    }
    // What waits comes first.
    let mut order: Vec<&Application> = all.iter().collect();
    order.sort_by_key(|one| (one.standing, one.number));
    let lines = order
        .into_iter()
        .map(|one| Line {
            number: one.number.to_string(),
            name: one.name.clone(),
            href: href(&reader, &here, one.number),
            kind: w.t(format!("participant-kind-{}", one.kind)),
            consultative: w.t(format!("accreditation-consultative-{}", one.consultative)),
            state: w.t(format!("accreditation-standing-{}", one.standing)),
            is_double: names.get(&folded(&one.name)).is_some_and(|count| *count > 1),
        })
        .collect();
    Ok(Html(ListPage { frame: below(&reader, &here), lines }.render()?))
}

pub(super) async fn page(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Podium>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Html<String>, PageError> {
    let number = numbered(&names, "number")?;
    Ok(Html(filled(&app, &reader, &here, number, "", Shown::default()).await?))
}

pub(super) async fn ask(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Secretariat>,
    Path(names): Path<HashMap<String, String>>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let number = numbered(&names, "number")?;
    let typed = Typed(fields);
    let note = typed.get("note");
    let done = ask_applicant(&app.desk, &may, &here.session, number, note).await;
    back(&app, &reader, &here, number, note, done).await
}

pub(super) async fn check(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Secretariat>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Response, PageError> {
    let number = numbered(&names, "number")?;
    let done = check_application(&app.desk, &may, &here.session, number).await;
    back(&app, &reader, &here, number, "", done).await
}

/// Back to the page of an application, with what was wrong on top if anything was.
pub(super) async fn back<T>(
    app: &App,
    reader: &Reader,
    here: &Here,
    number: i64,
    typed: &str,
    done: Result<T, ActError>,
) -> Result<Response, PageError> {
    match done {
        Ok(_) => Ok(Redirect::to(&href(reader, here, number)).into_response()),
        Err(error) => {
            let faults = Shown::of(&faults_of(error)?, &reader.words);
            Ok(refused(filled(app, reader, here, number, typed, faults).await?))
        }
    }
}

fn register(reader: &Reader, here: &Here, one: &Application) -> String {
    let code = one.participant_id.and_then(|id| here.roster.get(id)).map(|found| &*found.code);
    let base = here.base(reader.language);
    format!("{base}/manage/registrations/new?for={}", code.unwrap_or_default())
}

async fn filled(
    app: &App,
    reader: &Reader,
    here: &Here,
    number: i64,
    typed: &str,
    faults: Shown,
) -> Result<String, PageError> {
    let w = &reader.words;
    let all = accreditation::all(app.db(), reader.scope, here.session.id).await?;
    let one = all.iter().find(|one| one.number == number).ok_or(PageError::NotFound)?;
    let name = folded(&one.name);
    let doubles = all
        .iter()
        .filter(|other| other.number != number && folded(&other.name) == name)
        .map(|other| (other.number.to_string(), href(reader, here, other.number)))
        .collect();
    let contact = accreditation::contact(app.db(), reader.scope, one.id).await?;
    let contact = contact.filter(|person| !person.email.is_empty());
    let is_officer = reader.scope.role() == Some(Role::Secretariat);
    let can = if is_officer { Can::of(one, contact.is_some()) } else { Can::default() };
    let href = href(reader, here, number);
    let title = w.with1("accreditation-application", "number", number.to_string());
    let page = OnePage {
        frame: below(reader, here).crumb(title, href.clone()),
        faults,
        href,
        number: number.to_string(),
        name: one.name.clone(),
        kind: w.t(format!("participant-kind-{}", one.kind)),
        consultative: w.t(format!("accreditation-consultative-{}", one.consultative)),
        seat: one.seat.clone(),
        purpose: one.purpose.clone(),
        applied: Moment::of(reader, here, one.applied_at),
        state: w.t(format!("accreditation-standing-{}", one.standing)),
        said: one.said.clone().unwrap_or_default(),
        symbol: one.symbol.clone().unwrap_or_default(),
        doubles,
        contact: contact.map(|person| (person.name, person.email)),
        // What the Secretariat and the organization write to each other is theirs.
        notes: if is_officer { note_lines(app, reader, here, one).await? } else { Vec::new() },
        typed: typed.to_owned(),
        can,
        register: register(reader, here, one),
    };
    Ok(page.render()?)
}
