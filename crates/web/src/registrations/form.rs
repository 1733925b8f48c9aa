//! The form into which a note is typed, for the Secretariat and for a delegation itself.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{ActError, Faults, Secretariat, submit_registration};
use comity_domain::{
    ParticipantId, Role,
    participant::{Participant, ParticipantKind},
    registration::Change,
};
use comity_store::account::{self, Account};
use serde::Deserialize;

use super::{
    REFUSED,
    again::{Known, again, begun, with_scan},
    base, frame,
    typed::Typed,
};
use crate::{
    App,
    access::{By, Lately},
    error::{PageError, own_page},
    form::{Choice, Shown, faults_of, language_choices},
    frame::{Frame, Part},
    here::Here,
    kept::{earlier, forget, keep},
    reader::Reader,
    uploads::Upload,
};

/// The podium in addresses; no code of a participant begins with a hyphen.
pub(super) const PODIUM: &str = "-podium";

/// The fields of the form, as they stand in it.
const FIELDS: [&str; 5] = ["reference", "dated", "file", "persons", "changes"];

#[derive(Template)]
#[template(path = "registrations/choose.html")]
struct ChoosePage {
    frame: Frame,
    faults: Shown,
    choices: Vec<Choice>,
    back: String,
}

#[derive(Template)]
#[template(path = "registrations/new.html")]
struct NewPage {
    frame: Frame,
    faults: Shown,
    typed: Typed,
    restored: bool,
    /// Why what the form is filled with was sent back; empty where it was not.
    why: String,
    /// Where the form is sent to.
    action: String,
    start_again: String,
    back: String,
    whose: String,
    /// Whether it is the delegation's own form.
    is_own: bool,
    is_podium: bool,
    rows: Vec<Row>,
    accounts: Vec<There>,
}

/// A row of the list of persons.
struct Row {
    number: usize,
    name: String,
    email: String,
    roles: Vec<Choice>,
    languages: Vec<Choice>,
    administrator: bool,
}

/// An account that is there.
struct There {
    id: String,
    name: String,
    capacity: String,
    choices: Vec<Choice>,
}

/// `?for=` names the participant by its code.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct For {
    #[serde(rename = "for")]
    code: String,
    /// The registration that is corrected and submitted again.
    again: String,
}

/// Whose note it is: a participant of the body, or the podium's.
pub(super) enum Whose<'a> {
    Participant(&'a Participant),
    Podium,
}

impl Whose<'_> {
    fn of<'a>(here: &'a Here, code: &str) -> Option<Whose<'a>> {
        match here.roster.by_code(code) {
            Some(found) => Some(Whose::Participant(found)),
            None if code == PODIUM => Some(Whose::Podium),
            None => None,
        }
    }

    fn id(&self) -> Option<ParticipantId> {
        match self {
            Whose::Participant(one) => Some(one.id),
            Whose::Podium => None,
        }
    }

    fn code(&self) -> &str {
        match self {
            Whose::Participant(one) => &one.code,
            Whose::Podium => PODIUM,
        }
    }

    /// The capacities of those it may name, in the order in which notes name them.
    fn roles(&self) -> &'static [Role] {
        match self {
            Whose::Podium => &[Role::ChairTeam, Role::Secretariat, Role::Chair],
            Whose::Participant(one) => match one.kind {
                ParticipantKind::MemberState | ParticipantKind::ObserverState => {
                    &[Role::Head, Role::Member, Role::Expert]
                }
                kind if kind.allows(Role::Organization) => &[Role::Organization],
                _ => &[Role::Stakeholder],
            },
        }
    }
}

/// The draft's name: one for each participant and session.
fn draft(here: &Here, whose: &Whose<'_>) -> String {
    format!("registration:{}:{}", here.session.id, whose.code())
}

/// First whose note it is, then the form.
pub(super) async fn show(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Secretariat>,
    here: Here,
    Query(wished): Query<For>,
) -> Result<Html<String>, PageError> {
    let Some(whose) = Whose::of(&here, &wished.code) else {
        return Ok(Html(choose(&reader, &here, &wished.code)?));
    };
    let there = accounts(&app, &here, &whose).await?;
    let again = again(&app, &reader, &here, &wished.again, whose.id()).await?;
    let (typed, known) = begun(&app, &may, &draft(&here, &whose), again).await?;
    let page = page(&reader, &here, &whose, typed, &known, there, Shown::default());
    Ok(Html(page.render()?))
}

/// Keeps what was typed and, if nothing is wrong with it, enters the note.
pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    who: Lately<Secretariat>,
    here: Here,
    Query(wished): Query<For>,
    posted: Upload,
) -> Result<Response, PageError> {
    let whose = Whose::of(&here, &wished.code).ok_or(PageError::NotFound)?;
    let form = draft(&here, &whose);
    // Whoever's session lapsed reads nothing; what they typed is kept all the same.
    let again = match &who {
        Lately::Now(_) => again(&app, &reader, &here, &wished.again, whose.id()).await?,
        Lately::Lapsed(_) => None,
    };
    let before = earlier(&app, &who, &form).await?;
    let mut typed = Typed::read(posted, with_scan(before, again.as_ref())).await?;
    typed.again.clone_from(&wished.again);
    let may = match keep(&app, &reader, &here, Part::Manage, who, &form, &typed).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let there = accounts(&app, &here, &whose).await?;
    let known = Known::of(again);
    if typed.more {
        let shown = Shown::of(&typed.refused(), &reader.words);
        let page = page(&reader, &here, &whose, typed, &known, there, shown);
        return Ok(Html(page.render()?).into_response());
    }
    let entered = match typed.entered(reader.language) {
        Ok(note) => submit_registration(&app.desk, &may, whose.id(), note).await,
        Err(refused) => Err(refused),
    };
    match entered {
        Ok(id) => {
            forget(&app, &may, &form).await?;
            Ok(Redirect::to(&format!("{}/{id}", base(&reader, &here))).into_response())
        }
        Err(error) => {
            let shown = shown(&reader, error)?;
            let page = page(&reader, &here, &whose, typed, &known, there, shown);
            Ok(own_page(REFUSED, page.render()?))
        }
    }
}

/// Gives the draft up.
pub(super) async fn start_again(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Secretariat>,
    here: Here,
    Query(wished): Query<For>,
) -> Result<Redirect, PageError> {
    let whose = Whose::of(&here, &wished.code).ok_or(PageError::NotFound)?;
    forget(&app, &may, &draft(&here, &whose)).await?;
    Ok(Redirect::to(&format!("{}/new?for={}", base(&reader, &here), whose.code())))
}

/// The faults of a note in the order of its form.
pub(super) fn shown(reader: &Reader, error: ActError) -> Result<Shown, PageError> {
    let faults: Faults = faults_of(error)?;
    Ok(Shown::of(&faults, &reader.words).in_order(&FIELDS))
}

/// The open accounts of whom the note concerns. The podium's are closed one by one.
async fn accounts(app: &App, here: &Here, whose: &Whose<'_>) -> Result<Vec<Account>, PageError> {
    let Some(own) = whose.id() else { return Ok(Vec::new()) };
    Ok(open_of(app, here, own).await?)
}

/// The open accounts of a participant.
pub(super) async fn open_of(
    app: &App,
    here: &Here,
    own: ParticipantId,
) -> Result<Vec<Account>, comity_store::StoreError> {
    let all = account::all(app.db(), here.body.id).await?.into_iter();
    Ok(all.filter(|one| one.participant_id == Some(own) && one.closed_at.is_none()).collect())
}

fn choose(reader: &Reader, here: &Here, typed: &str) -> Result<String, PageError> {
    let mut choices: Vec<Choice> = here
        .roster
        .sorted(reader.language)
        .into_iter()
        .map(|one| Choice::new(&*one.code, one.name.text(reader.language), typed))
        .collect();
    choices.push(Choice::new(PODIUM, reader.words.t("registration-podium"), typed));
    let title = reader.words.t("registration-new");
    let back = base(reader, here);
    let frame = frame(reader, here).crumb(title, format!("{back}/new"));
    Ok(ChoosePage { frame, faults: Shown::default(), choices, back }.render()?)
}

fn page(
    reader: &Reader,
    here: &Here,
    whose: &Whose<'_>,
    typed: Typed,
    known: &Known,
    there: Vec<Account>,
    faults: Shown,
) -> impl Template {
    let list = base(reader, here);
    let at = format!("{list}/new?for={}{}", whose.code(), known.query('&'));
    let again = format!("{list}/new/start-again?for={}", whose.code());
    let frame =
        frame(reader, here).crumb(reader.words.t("registration-new"), at.clone()).keeping(reader);
    new_page(reader, whose, typed, there, Around { frame, faults, known, at, again, list })
}

/// What differs between the Secretariat's form and a delegation's own.
pub(super) struct Around<'a> {
    pub(super) frame: Frame,
    pub(super) faults: Shown,
    pub(super) known: &'a Known,
    /// Where the form is sent to.
    pub(super) at: String,
    pub(super) again: String,
    /// The page it stands under.
    pub(super) list: String,
}

/// The form, filled as typed.
pub(super) fn new_page(
    reader: &Reader,
    whose: &Whose<'_>,
    typed: Typed,
    there: Vec<Account>,
    around: Around<'_>,
) -> impl Template {
    let w = &reader.words;
    let row = |(index, person): (usize, super::typed::TypedPerson)| {
        let choice =
            |role: &Role| Choice::new(role.word(), w.t(format!("role-{role}")), &person.role);
        let mut roles: Vec<Choice> = whose.roles().iter().map(choice).collect();
        if let [only] = &mut roles[..] {
            only.chosen = true;
        }
        let language = match &*person.language {
            "" => reader.language.code(),
            chosen => chosen,
        };
        Row {
            number: index + 1,
            roles,
            languages: language_choices(language),
            name: person.name,
            email: person.email,
            administrator: person.administrator,
        }
    };
    let account = |one: Account| {
        let id = one.id.to_string();
        let chosen = typed.changes.iter().find(|change| change.0 == id).map_or("", |one| &*one.1);
        let mut choices = vec![Choice::new("", w.t("registration-stays"), chosen)];
        if !one.administrator {
            let word = Change::Administers.word();
            choices.push(Choice::new(word, w.t("registration-becomes-administrator"), chosen));
        }
        choices.push(Choice::new(Change::Ends.word(), w.t("registration-ends"), chosen));
        There { id, name: one.person_name, capacity: w.t(format!("role-{}", one.role)), choices }
    };
    NewPage {
        rows: typed.rows().into_iter().enumerate().map(row).collect(),
        accounts: there.into_iter().map(account).collect(),
        whose: match whose {
            Whose::Participant(one) => one.name.text(reader.language).to_owned(),
            Whose::Podium => w.t("registration-podium"),
        },
        is_own: reader.scope.participant().is_some(),
        is_podium: matches!(whose, Whose::Podium),
        typed,
        restored: around.known.restored,
        why: around.known.why(),
        action: around.at,
        start_again: around.again,
        back: around.list,
        faults: around.faults,
        frame: around.frame,
    }
}
