//! A delegation's private room: drafts, comments beside their paragraphs, files, versions,
//! sign-off, the room's own log, and its key.
//!
//! Nothing of it is kept in memory between requests (`readings.rs` knows no question about
//! it): the record's size, under which such answers are kept, does not move when something
//! happens here.

mod beside;
mod comment;
mod compare;
mod files;
mod key;
mod leaving;
mod list;
mod log;
mod purpose;
mod revision;
mod rule;
mod show;
mod sign;
mod typed;
mod write;

pub(crate) use leaving::{Leaving, begun, fill, signed, take_in};

use std::collections::HashMap;

use axum::{extract::DefaultBodyLimit, response::Response};
use comity_acts::{May, OfRoom, keep_lapsed_room_form, keep_room_form};
use comity_domain::{AccountId, room::Draft};
use comity_store::{RoomOf, room};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

use crate::{
    App,
    access::Lately,
    error::PageError,
    frame::{Frame, Part},
    here::Here,
    kept::{sign_in_again, text},
    reader::Reader,
    routing::{Routes, get, post},
    uploads::MOST_UPLOAD,
};

/// The captures of an address, by name.
type Names = HashMap<String, String>;

pub(crate) fn routes() -> Routes {
    const ALL: &str = "/{language}/s/{session}/room";
    const ONE: &str = "/{language}/s/{session}/room/{draft}";
    Routes::new()
        .route(ALL, get(list::show))
        .route(&format!("{ALL}/new"), get(write::begin).post(write::send_new))
        .route(&format!("{ALL}/new/start-again"), post(write::start_again))
        .route(&format!("{ALL}/rule"), get(rule::choose).post(rule::set))
        .route(&format!("{ALL}/key"), get(key::ask).post(key::renew))
        .route(&format!("{ALL}/log"), get(log::show))
        .route(&format!("{ALL}/log/save"), get(log::save))
        .route(ONE, get(show::page))
        .route(&format!("{ONE}/change"), get(write::change).post(write::send_change))
        .route(&format!("{ONE}/change/start-again"), post(write::change_again))
        .route(&format!("{ONE}/comments"), post(comment::send))
        .route(&format!("{ONE}/comments/{{comment}}/settle"), post(comment::settle))
        .route(&format!("{ONE}/comments/{{comment}}/reopen"), post(comment::reopen))
        .route(&format!("{ONE}/files"), post(files::add).layer(DefaultBodyLimit::max(MOST_UPLOAD)))
        .route(&format!("{ONE}/files/{{file}}"), get(files::give))
        .route(&format!("{ONE}/files/{{file}}/take-out"), post(files::take_out))
        .route(&format!("{ONE}/compare"), get(compare::show))
        .route(&format!("{ONE}/ask"), post(sign::ask))
        .route(&format!("{ONE}/sign-off"), get(sign::check).post(sign::sign))
        .route(&format!("{ONE}/take-back"), post(sign::take_back))
        .route(&format!("{ONE}/file"), post(leaving::file))
        .route(&format!("{ONE}/set-aside"), post(show::set_aside))
        .route(&format!("{ONE}/take-up"), post(show::take_up))
}

/// The draft of the address, if it is one of this room.
async fn find(app: &App, of: RoomOf, here: &Here, names: &Names) -> Result<Draft, PageError> {
    let found = room::draft::by_number(app.db(), of, here.session.id, number_in(names)?).await?;
    found.ok_or(PageError::NotFound)
}

/// The number of the address.
fn number_in(names: &Names) -> Result<i64, PageError> {
    names.get("draft").and_then(|text| text.parse().ok()).ok_or(PageError::NotFound)
}

/// The address of a draft.
fn href(reader: &Reader, here: &Here, draft: &Draft) -> String {
    format!("{}/room/{}", here.base(reader.language), draft.number)
}

/// `Draft 3`.
fn label(reader: &Reader, draft: &Draft) -> String {
    reader.words.with1("room-number", "number", draft.number.to_string())
}

/// The frame of a draft's pages.
fn frame_of(reader: &Reader, here: &Here, draft: &Draft) -> Frame {
    Frame::of(reader, here, Part::Room).crumb(label(reader, draft), href(reader, here, draft))
}

/// The names of the delegation's persons, which only the delegation reads.
struct People(Vec<room::Person>);

impl People {
    async fn of(app: &App, of: RoomOf) -> Result<People, PageError> {
        Ok(People(room::people(app.db(), of).await?))
    }

    fn name(&self, account: AccountId) -> String {
        let found = self.0.iter().find(|one| one.account == account);
        found.map(|one| one.name.clone()).unwrap_or_default()
    }

    fn by_pseudonym(&self, pseudonym: Uuid) -> String {
        let found = self.0.iter().find(|one| one.pseudonym == pseudonym);
        found.map(|one| one.name.clone()).unwrap_or_default()
    }
}

/// The right to go on with a form of the room; or, when the session had lapsed, what was
/// typed is kept there, sealed, and the page asks to sign in again.
async fn go_on<R: OfRoom, T: Serialize + Sync>(
    app: &App,
    reader: &Reader,
    here: &Here,
    who: Lately<R>,
    form: &str,
    typed: &T,
) -> Result<Result<May<R>, Response>, PageError> {
    match who {
        Lately::Now(may) => Ok(Ok(may)),
        Lately::Lapsed(lapsed) if lapsed.body == here.body.id => {
            keep_lapsed_room_form(&app.desk, &lapsed, form, &text(typed)?).await?;
            Ok(Err(sign_in_again(reader, here, Part::Room)?))
        }
        Lately::Lapsed(_) => Err(PageError::NotFound),
    }
}

/// Keeps what was typed and not taken, sealed.
async fn keep<R: OfRoom, T: Serialize + Sync>(
    app: &App,
    may: &May<R>,
    form: &str,
    typed: &T,
) -> Result<(), PageError> {
    Ok(keep_room_form(&app.desk, may, form, Some(&text(typed)?)).await?)
}

/// What this account typed before and did not send; what does not read back is as good as
/// nothing.
async fn kept<R: OfRoom, T: DeserializeOwned>(
    app: &App,
    may: &May<R>,
    form: &str,
) -> Result<Option<T>, PageError> {
    let kept = room::unsaved::kept(app.db(), may.room()?, may.account(), form).await?;
    Ok(kept.and_then(|kept| serde_json::from_str(&kept).ok()))
}
