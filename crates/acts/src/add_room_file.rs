//! Somebody of a delegation puts a file beside a draft of the private room, or takes one
//! out.

use comity_domain::{
    RoomDraftId, RoomFileId,
    room::{MOST_BYTES, MOST_FILE_BYTES, MOST_FILES, RoomFile},
    session::Session,
};
use comity_outside::documents::Kept;
use comity_seal::sha256_hex;
use comity_store::{RoomEntry, room};
use serde_json::json;

use crate::{
    ActError, Delegation, Desk, Faults, May, NewFile, Room, begin_room_draft::open_draft,
    file_statement::ending_in, in_room,
};

/// A file as it is sent. It has no `Debug`: neither its name nor its bytes may reach a log.
pub struct NewRoomFile {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub content: Vec<u8>,
}

/// Puts a file beside a draft. It is kept as it was sent, and stays in the room when the
/// text leaves it.
///
/// # Errors
/// When there is none, or nothing in it; when it is too large or of a kind that is not kept,
/// or the draft or the room has as many as it can; a fault of the whole when the draft was
/// filed or set aside.
pub async fn add_room_file(
    desk: &Desk,
    may: &May<Room>,
    at: &Session,
    id: RoomDraftId,
    new: Option<NewRoomFile>,
) -> Result<RoomFileId, ActError> {
    let room = may.room()?;
    let (new, kind) = checked(new)?;
    let hash = sha256_hex(&new.content);
    let size = i64::try_from(new.content.len()).unwrap_or(i64::MAX);
    let named = NewFile::of_text(new.name, Vec::new());
    let name = ending_in(named.safe_name(), kind.endings());
    in_room!(desk, may.actor(), room, |tx| {
        let draft = open_draft(tx, room, at, id).await?;
        let (count, bytes) = room::file::totals(tx, room, id).await?;
        if count >= MOST_FILES {
            return Err(ActError::field("file", "error-room-files-many"));
        }
        if bytes.saturating_add(size) > MOST_BYTES {
            return Err(ActError::field("file", "error-room-files-full"));
        }
        let file = RoomFile {
            id: tx.new_id(),
            name: name.clone(),
            media_type: kind.media_type().to_owned(),
            size,
            hash: hash.clone(),
            by: may.account(),
            added_at: tx.now(),
        };
        room::file::insert(tx, room, &draft, &file, &new.content).await?;
        let entry = RoomEntry {
            act: "add_room_file",
            subjects: vec![id.0, file.id.0],
            payload: json!({ "bytes": size, "draft": draft.number, "hash": hash }),
        };
        Ok((file.id, entry))
    })
}

fn checked(new: Option<NewRoomFile>) -> Result<(NewRoomFile, Kept), ActError> {
    let mut faults = Faults::default();
    let new = new.filter(|new| !new.content.is_empty());
    let kind = new.as_ref().and_then(|new| Kept::of(&new.content, &new.name));
    match &new {
        None => faults.field("file", "error-room-file-missing"),
        Some(new) if new.content.len() > MOST_FILE_BYTES => {
            faults.field("file", "error-room-file-large");
        }
        Some(_) if kind.is_none() => faults.field("file", "error-room-file-kind"),
        Some(_) => {}
    }
    faults.check()?;
    new.zip(kind).ok_or(ActError::NotFound)
}

/// Takes a file out, whatever has become of its draft: its content is destroyed, and the
/// room's log says that it was there.
///
/// # Errors
/// [`ActError::NotFound`] when the draft has no such file.
pub async fn take_out_room_file(
    desk: &Desk,
    may: &May<Delegation>,
    at: &Session,
    id: RoomDraftId,
    file: RoomFileId,
) -> Result<(), ActError> {
    let room = may.room()?;
    in_room!(desk, may.actor(), room, |tx| {
        let found = room::draft::within(tx, room, id).await?;
        let draft = found.filter(|one| one.session_id == at.id).ok_or(ActError::NotFound)?;
        let gone = room::file::remove(tx, room, &draft, file).await?.ok_or(ActError::NotFound)?;
        let entry = RoomEntry {
            act: "take_out_room_file",
            subjects: vec![id.0, file.0],
            payload: json!({ "draft": draft.number, "hash": gone.hash }),
        };
        Ok(((), entry))
    })
}
