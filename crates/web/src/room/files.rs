//! Files beside a draft: added, given to the delegation alone, taken out.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use comity_acts::{
    ActError, Delegation, Faults, NewRoomFile, OfRoom, Right, Room, add_room_file, comment_form,
    take_out_room_file,
};
use comity_domain::{RoomFileId, room::Draft};
use comity_store::room;

use super::{Names, People, find, href, kept, show};
use crate::{
    App,
    access::By,
    error::{PageError, own_page},
    form::Shown,
    here::Here,
    reader::Reader,
    statements::Moment,
    uploads::{Sent, Upload, download, sent_on},
};

/// A file, as the page of its draft lists it.
pub(super) struct FileLine {
    pub href: String,
    pub name: String,
    /// How large it is, and who added it.
    pub about: String,
    pub when: Moment,
}

/// What the page of a draft shows of its files.
pub(super) struct Files {
    pub lines: Vec<FileLine>,
    /// Whether this reader may take one out.
    pub may_take_out: bool,
}

impl Files {
    pub async fn of<R: OfRoom>(
        app: &App,
        reader: &Reader,
        here: &Here,
        may: &comity_acts::May<R>,
        draft: &Draft,
        people: &People,
    ) -> Result<Files, PageError> {
        let base = href(reader, here, draft);
        let all = room::file::of_draft(app.db(), may.room()?, draft.id).await?;
        let lines = all.into_iter().map(|one| FileLine {
            href: format!("{base}/files/{}", one.id),
            about: reader.words.with2(
                "room-file-about",
                "n",
                kilobytes(one.size),
                "who",
                people.name(one.by),
            ),
            when: Moment::of(reader, here, one.added_at),
            name: one.name,
        });
        let may_take_out = Delegation::is_held_by(may.actor().role());
        Ok(Files { lines: lines.collect(), may_take_out })
    }
}

/// In thousands of bytes, and never none.
fn kilobytes(bytes: i64) -> usize {
    usize::try_from(bytes).unwrap_or_default().div_ceil(1000)
}

/// Puts a file beside the draft.
pub(super) async fn add(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Room>,
    here: Here,
    Path(names): Path<Names>,
    posted: Upload,
) -> Result<Response, PageError> {
    let draft = find(&app, may.room()?, &here, &names).await?;
    let sent = Sent::read(posted).await?;
    let added = match sent.refused {
        Some(fault) => Err(ActError::Refused(Faults(vec![fault]))),
        None => {
            let new = sent.file.map(|(name, bytes)| NewRoomFile { name, content: bytes.into() });
            add_room_file(&app.desk, &may, &here.session, draft.id, new).await
        }
    };
    match added {
        Ok(_) => {
            let next = format!("{}#files", href(&reader, &here, &draft));
            Ok(Redirect::to(&next).into_response())
        }
        Err(ActError::Refused(faults)) => {
            // A comment that was typed and not taken stands where it was typed.
            let form = comment_form(&here.session, draft.number);
            let typed = kept(&app, &may, &form).await?.unwrap_or_default();
            let shown = Shown::of(&faults, &reader.words);
            let draft = find(&app, may.room()?, &here, &names).await?;
            let html = show::render(&app, &reader, &may, &here, draft, typed, shown).await?;
            Ok(own_page(StatusCode::UNPROCESSABLE_ENTITY, html))
        }
        Err(error) => Err(error.into()),
    }
}

/// The file of the address.
fn named(names: &Names) -> Result<RoomFileId, PageError> {
    names.get("file").and_then(|id| id.parse().ok()).ok_or(PageError::NotFound)
}

/// The file as it was sent: always saved, never shown.
pub(super) async fn give(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Room>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Response, PageError> {
    let of = may.room()?;
    let draft = find(&app, of, &here, &names).await?;
    let found = room::file::get(app.db(), of, draft.id, named(&names)?).await?;
    let (file, content) = found.ok_or(PageError::NotFound)?;
    let sent_on = sent_on(&app, &reader, file.id.0);
    Ok(sent_on.unwrap_or_else(|| download(&file.name, &file.media_type, content)))
}

/// Takes the file out.
pub(super) async fn take_out(
    State(app): State<App>,
    reader: Reader,
    By(may): By<Delegation>,
    here: Here,
    Path(names): Path<Names>,
) -> Result<Redirect, PageError> {
    let draft = find(&app, may.room()?, &here, &names).await?;
    take_out_room_file(&app.desk, &may, &here.session, draft.id, named(&names)?).await?;
    Ok(Redirect::to(&format!("{}#files", href(&reader, &here, &draft))))
}
