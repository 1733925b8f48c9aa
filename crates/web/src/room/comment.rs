//! Comments: written, settled, opened again.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use comity_acts::{
    ActError, NewComment, Room, comment_form, comment_room_draft, settle_room_comment,
};
use comity_domain::RoomCommentId;
use serde::{Deserialize, Serialize};

use super::{Names, find, go_on, href, keep, show};
use crate::{
    App,
    access::{By, Lately},
    error::{PageError, own_page},
    form::{Posted, Shown},
    here::Here,
    reader::Reader,
};

/// A comment as typed. It has no `Debug`: it must not reach a log.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    /// The version that was read.
    version: String,
    /// The paragraph, from 0; empty for the whole text.
    pub paragraph: String,
    pub comment: String,
}

/// Keeps the comment; its paragraph is where the reader goes on.
pub(super) async fn send(
    State(app): State<App>,
    reader: Reader,
    who: Lately<Room>,
    here: Here,
    Path(names): Path<Names>,
    Posted(typed): Posted<Typed>,
) -> Result<Response, PageError> {
    let of = match &who {
        Lately::Now(may) => may.room()?,
        Lately::Lapsed(lapsed) => lapsed.room().ok_or(PageError::NotFound)?,
    };
    let draft = find(&app, of, &here, &names).await?;
    let form = comment_form(draft.id);
    let may = match go_on(&app, &reader, &here, who, &form, &typed).await? {
        Ok(may) => may,
        Err(page) => return Ok(page),
    };
    let version = typed.version.parse().map_err(|_| PageError::Unreadable)?;
    let paragraph = match &*typed.paragraph {
        "" => None,
        text => Some(text.parse().map_err(|_| PageError::Unreadable)?),
    };
    let new = NewComment { version, paragraph, text: typed.comment.clone() };
    match comment_room_draft(&app.desk, &may, &here.session, draft.id, new).await {
        Ok(id) => {
            let next = format!("{}#c-{id}", href(&reader, &here, &draft));
            Ok(Redirect::to(&next).into_response())
        }
        Err(ActError::Refused(faults)) => {
            keep(&app, &may, &form, &typed).await?;
            let shown = Shown::of(&faults, &reader.words);
            let html = show::render(&app, &reader, &may, &here, draft, typed, shown).await?;
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn settle(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Room>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    change(&app, &reader, &may, &here, &names, true).await
}

pub(super) async fn reopen(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Room>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    change(&app, &reader, &may, &here, &names, false).await
}

async fn change(
    app: &App,
    reader: &Reader,
    may: &comity_acts::May<Room>,
    here: &Here,
    names: &Names,
    settled: bool,
) -> Result<Response, PageError> {
    let draft = find(app, may.room()?, here, names).await?;
    let id = names.get("comment").and_then(|text| text.parse().ok());
    let id: RoomCommentId = id.ok_or(PageError::NotFound)?;
    match settle_room_comment(&app.desk, may, &here.session, draft.id, id, settled).await {
        Ok(()) => {
            let next = format!("{}#c-{id}", href(reader, here, &draft));
            Ok(Redirect::to(&next).into_response())
        }
        Err(ActError::Refused(faults)) => {
            show::refused(app, reader, may, here, draft, &faults).await
        }
        Err(error) => Err(error.into()),
    }
}
