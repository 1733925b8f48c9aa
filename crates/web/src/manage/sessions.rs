//! Somebody is signed out everywhere: by an officer, or by whoever administers their
//! delegation's accounts.

use std::collections::HashMap;

use axum::{
    extract::{Path, State},
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{Administrator, Registrar, end_account_sessions, end_member_sessions};
use comity_domain::AccountId;

use super::{
    accounts::{self, Confirmed, named},
    delegation,
};
use crate::{
    App,
    access::{By, ByAdministrator},
    error::PageError,
    here::Here,
    reader::Reader,
};

/// One's own browsers are signed out on a page of one's own.
fn of_another(reader: &Reader, id: AccountId) -> Result<AccountId, PageError> {
    let own = reader.actor.as_ref().map(comity_store::Actor::account);
    if own == Some(id) { Err(PageError::NotFound) } else { Ok(id) }
}

pub(super) async fn ask(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(_): By<Registrar>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Html<String>, PageError> {
    let one = accounts::open(&app, &here, of_another(&reader, named(&names)?)?).await?;
    accounts::asked(&reader, &here, Confirmed::EndSessions, &one)
}

pub(super) async fn end(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Registrar>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Response, PageError> {
    end_account_sessions(&app.desk, &may, named(&names)?).await?;
    Ok(Redirect::to(&accounts::base(&reader, &here)).into_response())
}

pub(super) async fn ask_own(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    ByAdministrator(administers): ByAdministrator<Administrator>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Html<String>, PageError> {
    let id = of_another(&reader, named(&names)?)?;
    let one = delegation::changeable(&app, &here, &administers, id).await?;
    delegation::asked(&reader, &here, Confirmed::EndSessions, &one)
}

pub(super) async fn end_own(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    ByAdministrator(administers): ByAdministrator<Administrator>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Response, PageError> {
    end_member_sessions(&app.desk, &administers, named(&names)?).await?;
    Ok(Redirect::to(&delegation::base(&reader, &here)).into_response())
}
