//! A text leaves the private room: a draft that was signed off is filed as a statement.

use comity_domain::{
    RoomDraftId, StatementId,
    room::{Draft, Needs},
    session::Session,
};
use comity_store::{RoomEntry, RoomOf, Tx, room};
use serde_json::json;

use crate::{
    ActError, Contributor, Desk, May, NewStatement,
    begin_room_draft::open_draft,
    file_statement::{Source, file_from},
};

/// The version that was signed off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FromRoom {
    /// The draft.
    pub draft: RoomDraftId,
    /// Its version.
    pub version: i64,
}

/// Files the signed-off version of a draft as a statement, word for word: title, language
/// and text are the draft's, or nothing is filed.
///
/// # Errors
/// As [`crate::file_statement`]; a fault of the whole when the version is not the latest
/// any more, lacks a name that the delegation's rule asks for, or says something else
/// than the statement.
pub async fn file_room_statement(
    desk: &Desk,
    may: &May<Contributor>,
    at: &Session,
    new: NewStatement,
    from: FromRoom,
) -> Result<StatementId, ActError> {
    file_from(desk, may, at, new, Source::Room(from)).await
}

/// A draft on its way out.
pub(crate) struct Leaving {
    room: RoomOf,
    draft: Draft,
    /// The digest of the version that was signed off.
    pub digest: String,
}

/// Makes sure that the version may leave as this statement.
pub(crate) async fn leave(
    tx: &mut Tx,
    may: &May<Contributor>,
    at: &Session,
    from: FromRoom,
    new: &NewStatement,
    text: &str,
) -> Result<Leaving, ActError> {
    let unsigned = || ActError::whole("error-room-unsigned");
    let room = may.scope().room().ok_or(ActError::NotFound)?;
    let draft = open_draft(tx, room, at, from.draft).await?;
    let given = room::sign_off::within(tx, room, &draft).await?;
    let rule = room::rule_within(tx, room).await?;
    if draft.version != from.version || rule.needs(&given) != Needs::Nothing {
        return Err(unsigned());
    }
    let signed = room::draft::version_within(tx, room, draft.id, draft.version).await?;
    let signed = signed.ok_or_else(unsigned)?;
    let is_unchanged = signed.text == text
        && new.file.is_none()
        && new.language == signed.heading.language
        && new.title.as_deref().map(str::trim) == Some(&*signed.heading.title);
    if !is_unchanged {
        return Err(unsigned());
    }
    let digest = room::draft::digest(&signed.heading, &signed.text);
    Ok(Leaving { room, draft, digest })
}

impl Leaving {
    /// Notes in the room that the draft left it, beside the entry of the record.
    pub(crate) async fn gone(
        &self,
        tx: &mut Tx,
        may: &May<Contributor>,
        statement: StatementId,
        number: i64,
    ) -> Result<(), ActError> {
        room::draft::filed(tx, self.room, &self.draft, statement).await?;
        let entry = RoomEntry {
            act: "file_room_statement",
            subjects: vec![self.draft.id.0, statement.0],
            payload: json!({
                "digest": self.digest,
                "draft": self.draft.number,
                "statement": number,
                "version": self.draft.version,
            }),
        };
        Ok(tx.note_in_room(may.actor(), self.room, entry).await?)
    }
}
