//! A person's own passkeys: another one, a name, away with one.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{
    ActError, Holder as ByHolder, May, SignedIn, add_passkey, remove_passkey, rename_passkey,
};
use comity_domain::PasskeyId;
use comity_outside::passkeys::Holder;
use comity_store::passkey::{self, Passkey, credential_ids};

use super::{base, frame};
use crate::{
    App,
    access::By,
    ceremonies::Asked,
    error::{PageError, own_page},
    form::{Posted, Shown, faults_of},
    frame::Frame,
    reader::Reader,
    signin::passkey::{self as ceremony, Given},
};

#[derive(Template)]
#[template(path = "account/new.html")]
struct NewPage {
    frame: Frame,
    faults: Shown,
    here: String,
    back: String,
}

#[derive(Template)]
#[template(path = "account/name.html")]
struct NamePage {
    frame: Frame,
    faults: Shown,
    value: String,
    back: String,
}

#[derive(Template)]
#[template(path = "account/remove.html")]
struct RemovePage {
    frame: Frame,
    faults: Shown,
    name: String,
    back: String,
}

pub(super) async fn form(
    State(app): State<App>,
    reader: Reader,
    By(_): By<ByHolder>,
) -> Result<Response, PageError> {
    new_page(&app, &reader, StatusCode::OK, Shown::default()).await
}

async fn new_page(
    app: &App,
    reader: &Reader,
    status: StatusCode,
    faults: Shown,
) -> Result<Response, PageError> {
    let here = format!("{}/passkeys/new", base(reader));
    let frame = frame(app, reader).await?;
    Ok(own_page(status, NewPage { frame, faults, here, back: base(reader) }.render()?))
}

/// Asks for another passkey.
pub(super) async fn begin(
    State(app): State<App>,
    reader: Reader,
    By(may): By<ByHolder>,
) -> Result<Response, PageError> {
    app.limits.confirm(may.account())?;
    let session = may.actor().session().ok_or(PageError::NotFound)?;
    let known = credential_ids(app.db(), may.account()).await?;
    let holder = Holder { handle: may.account().0, name: may.actor().person_name() };
    let (options, enrolment) = app
        .settings
        .relying_party
        .ask_for_passkey(&holder, known)
        .map_err(|refusal| ceremony::unasked(&refusal))?;
    ceremony::put(&app, &reader, &options, Asked::Another(may.account(), session, enrolment))
}

pub(super) async fn add(
    State(app): State<App>,
    reader: Reader,
    By(may): By<ByHolder>,
    headers: HeaderMap,
    Posted(given): Posted<Given>,
) -> Result<Response, PageError> {
    let enrolled = match app.ceremonies.take(&given.ceremony, reader.now) {
        Some(Asked::Another(account, session, enrolment))
            if account == may.account() && Some(session) == may.actor().session() =>
        {
            ceremony::made(&app, &given, &enrolment)
        }
        _ => None,
    };
    let done = match enrolled {
        Some(enrolled) => {
            add_passkey(&app.desk, &may, &enrolled, &ceremony::browser(&headers)).await
        }
        None if given.credential.is_empty() => Err(ActError::whole("error-passkey-script")),
        None => Err(ActError::whole("error-passkey-refused")),
    };
    match done {
        // To its name: what the program calls it tells two of a kind apart badly.
        Ok(id) => Ok(Redirect::to(&format!("{}/passkeys/{id}", base(&reader))).into_response()),
        Err(error) => {
            let faults = Shown::of(&faults_of(error)?, &reader.words);
            new_page(&app, &reader, StatusCode::UNPROCESSABLE_ENTITY, faults).await
        }
    }
}

/// The passkey of an address, if it is the reader's own.
async fn own<R: comity_acts::Right>(
    app: &App,
    may: &May<R>,
    id: &str,
) -> Result<Passkey, PageError> {
    let id: PasskeyId = id.parse().map_err(|_| PageError::NotFound)?;
    let all = passkey::of_account(app.db(), may.account()).await?;
    all.into_iter().find(|one| one.id == id).ok_or(PageError::NotFound)
}

pub(super) async fn name(
    State(app): State<App>,
    reader: Reader,
    By(may): By<SignedIn>,
    Path((_, id)): Path<(String, String)>,
) -> Result<Html<String>, PageError> {
    let one = own(&app, &may, &id).await?;
    let frame = frame(&app, &reader).await?;
    let page = NamePage { frame, faults: Shown::default(), value: one.name, back: base(&reader) };
    Ok(Html(page.render()?))
}

/// What its holder calls it.
#[derive(serde::Deserialize)]
pub(super) struct Named {
    #[serde(default)]
    name: String,
}

pub(super) async fn rename(
    State(app): State<App>,
    reader: Reader,
    By(may): By<SignedIn>,
    Path((_, id)): Path<(String, String)>,
    Posted(Named { name }): Posted<Named>,
) -> Result<Response, PageError> {
    let one = own(&app, &may, &id).await?;
    match rename_passkey(&app.desk, &may, one.id, &name).await {
        Ok(()) => Ok(Redirect::to(&base(&reader)).into_response()),
        Err(error) => {
            let faults = Shown::of(&faults_of(error)?, &reader.words);
            let frame = frame(&app, &reader).await?;
            let page = NamePage { frame, faults, value: name, back: base(&reader) };
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, page.render()?))
        }
    }
}

pub(super) async fn ask_remove(
    State(app): State<App>,
    reader: Reader,
    By(may): By<ByHolder>,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let one = own(&app, &may, &id).await?;
    remove_page(&app, &reader, one, StatusCode::OK, Shown::default()).await
}

async fn remove_page(
    app: &App,
    reader: &Reader,
    one: Passkey,
    status: StatusCode,
    faults: Shown,
) -> Result<Response, PageError> {
    let name = if one.name.is_empty() { reader.words.t("account-unnamed") } else { one.name };
    let page = RemovePage { frame: frame(app, reader).await?, faults, name, back: base(reader) };
    Ok(own_page(status, page.render()?))
}

pub(super) async fn remove(
    State(app): State<App>,
    reader: Reader,
    By(may): By<ByHolder>,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let one = own(&app, &may, &id).await?;
    match remove_passkey(&app.desk, &may, one.id).await {
        Ok(()) => Ok(Redirect::to(&base(&reader)).into_response()),
        Err(error) => {
            let faults = Shown::of(&faults_of(error)?, &reader.words);
            remove_page(&app, &reader, one, StatusCode::UNPROCESSABLE_ENTITY, faults).await
        }
    }
}
