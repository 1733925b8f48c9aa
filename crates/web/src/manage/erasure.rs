//! Erasing a person's data: what it means, who asked, and the second officer's step.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{ActError, Registrar, Secretariat, ask_erasure, drop_erasure, erase_person};
use comity_domain::AccountId;
use comity_store::{account, erasure};

use super::accounts::{base, below, named, person};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    frame::Frame,
    here::Here,
    reader::Reader,
    statements::Moment,
};

#[derive(Template)]
#[template(path = "manage/erase.html")]
struct ErasePage {
    frame: Frame,
    person: String,
    capacity: String,
    href: String,
    back: String,
    /// What stands in the way of what was just tried; empty otherwise.
    fault: String,
    stage: Stage,
}

/// How far an erasure is, for the officer who looks.
enum Stage {
    Open,
    /// The reader asked.
    Mine(Moment),
    /// Another officer asked.
    Theirs(Moment),
    Done(Moment),
}

/// The account of an address, where it is closed, and how far its erasure is.
async fn page(
    app: &App,
    reader: &Reader,
    here: &Here,
    of: (AccountId, AccountId),
    fault: Option<&'static str>,
) -> Result<String, PageError> {
    let (id, officer) = of;
    let all = account::all(app.db(), here.body.id).await?;
    let one = all
        .iter()
        .find(|one| one.id == id && one.closed_at.is_some())
        .ok_or(PageError::NotFound)?;
    let asked = erasure::all(app.db(), here.body.id).await?;
    let stage = match asked.into_iter().find(|one| one.account == id) {
        None => Stage::Open,
        Some(found) => match found.erased_at {
            Some(at) => Stage::Done(Moment::of(reader, here, at)),
            None if found.asked_by == officer => {
                Stage::Mine(Moment::of(reader, here, found.asked_at))
            }
            None => Stage::Theirs(Moment::of(reader, here, found.asked_at)),
        },
    };
    let back = base(reader, here);
    let page = ErasePage {
        frame: below(reader, here),
        person: person(reader, one),
        capacity: reader.words.t(format!("role-{}", one.role)),
        href: format!("{back}/{id}/erase"),
        fault: fault.map(|key| reader.words.t(key)).unwrap_or_default(),
        back,
        stage,
    };
    Ok(page.render()?)
}

pub(super) async fn show(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Secretariat>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Html<String>, PageError> {
    let of = (named(&names)?, may.account());
    Ok(Html(page(&app, &reader, &here, of, None).await?))
}

/// Back to the page, or the page again with what stands in the way.
async fn answer(
    app: &App,
    reader: &Reader,
    here: &Here,
    of: (AccountId, AccountId),
    outcome: Result<(), ActError>,
) -> Result<Response, PageError> {
    match outcome {
        Ok(()) => {
            let page = format!("{}/{}/erase", base(reader, here), of.0);
            Ok(Redirect::to(&page).into_response())
        }
        Err(ActError::Refused(faults)) => {
            let key = faults.0.first().map(|fault| fault.key);
            let again = page(app, reader, here, of, key).await?;
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, again))
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn ask(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Registrar>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Response, PageError> {
    let of = (named(&names)?, may.account());
    answer(&app, &reader, &here, of, ask_erasure(&app.desk, &may, of.0).await).await
}

pub(super) async fn drop(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Registrar>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Response, PageError> {
    let of = (named(&names)?, may.account());
    answer(&app, &reader, &here, of, drop_erasure(&app.desk, &may, of.0).await).await
}

pub(super) async fn confirm(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<Registrar>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Response, PageError> {
    let of = (named(&names)?, may.account());
    answer(&app, &reader, &here, of, erase_person(&app.desk, &may, of.0).await).await
}
