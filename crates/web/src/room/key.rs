//! A new key for the room, by the head of the delegation.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use comity_acts::{Keeper, renew_room_key};
use comity_store::{RoomOf, room};

use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::{Shown, faults_of},
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
};

#[derive(Template)]
#[template(path = "room/key.html")]
struct KeyPage {
    frame: Frame,
    base: String,
    faults: Shown,
    /// That an account was closed since the room got its key; empty when none was.
    closed: String,
}

/// That an account of the delegation was closed since its room got the key it has; empty when
/// none was.
pub(super) async fn closed(
    app: &App,
    reader: &Reader,
    here: &Here,
    of: RoomOf,
) -> Result<String, PageError> {
    let at = room::closed_since_key(app.db(), of).await?;
    let day = at.map(|at| reader.words.date(here.session.day_of(at)));
    Ok(day.map(|day| reader.words.with1("room-key-closed", "date", &day)).unwrap_or_default())
}

async fn page(
    app: &App,
    reader: &Reader,
    here: &Here,
    of: RoomOf,
    faults: Shown,
) -> Result<String, PageError> {
    let base = here.base(reader.language);
    let page = KeyPage {
        frame: Frame::of(reader, here, Part::Room)
            .crumb(reader.words.t("room-key-title"), format!("{base}/room/key")),
        closed: closed(app, reader, here, of).await?,
        faults,
        base,
    };
    Ok(page.render()?)
}

pub(super) async fn ask(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Keeper>,
    here: Here,
) -> Result<Html<String>, PageError> {
    page(&app, &reader, &here, may.room()?, Shown::default()).await.map(Html)
}

/// Makes it; the room's log shows that it was done.
pub(super) async fn renew(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Keeper>,
    here: Here,
) -> Result<Response, PageError> {
    match renew_room_key(&app.desk, &may).await {
        Ok(_) => {
            let log = format!("{}/room/log", here.base(reader.language));
            Ok(Redirect::to(&log).into_response())
        }
        Err(error) => {
            let faults = Shown::of(&faults_of(error)?, &reader.words);
            let html = page(&app, &reader, &here, may.room()?, faults).await?;
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
        }
    }
}
