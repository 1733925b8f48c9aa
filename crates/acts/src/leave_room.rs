//! How a text leaves the private room, whatever it becomes: what was signed off, word for
//! word, with an entry in the room's log beside that of the record.

use comity_domain::{
    RoomDraftId,
    room::{Became, Draft, DraftKind, Needs, Version},
    session::Session,
};
use comity_store::{RoomEntry, RoomOf, Tx, room};
use serde_json::{Map, Value};

use crate::{ActError, May, Right, begin_room_draft::open_draft};

/// The version that was signed off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FromRoom {
    /// The draft.
    pub draft: RoomDraftId,
    /// Its version.
    pub version: i64,
}

/// A draft on its way out.
pub(crate) struct Leaving {
    room: RoomOf,
    draft: Draft,
    /// The digest of the version that was signed off.
    pub digest: String,
}

/// Makes sure that the version may leave as what it is to become, and that this is what
/// was signed.
pub(crate) async fn leave<R: Right>(
    tx: &mut Tx,
    may: &May<R>,
    at: &Session,
    from: FromRoom,
    kind: DraftKind,
    is_unchanged: impl FnOnce(&Version) -> bool,
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
    if signed.heading.kind != kind || !is_unchanged(&signed) {
        return Err(unsigned());
    }
    let digest = room::draft::digest(&signed.heading, &signed.text);
    Ok(Leaving { room, draft, digest })
}

impl Leaving {
    /// Notes in the room that the draft left it, and as what; `number` is what that is
    /// called outside.
    pub(crate) async fn gone<R: Right>(
        &self,
        tx: &mut Tx,
        may: &May<R>,
        became: Became,
        number: impl Into<Value> + Send,
    ) -> Result<(), ActError> {
        room::draft::left(tx, self.room, &self.draft, became).await?;
        let (act, name, id) = match became {
            Became::Statement(id) => ("file_room_statement", "statement", id.0),
            Became::Paper(id) => ("submit_room_paper", "paper", id.0),
            Became::Revision(id, _) => ("revise_room_paper", "paper", id.0),
            Became::Position(id) => ("confirm_room_position", "proposal", id.0),
        };
        let mut payload = Map::new();
        payload.insert("digest".to_owned(), self.digest.as_str().into());
        payload.insert("draft".to_owned(), self.draft.number.into());
        payload.insert(name.to_owned(), number.into());
        payload.insert("version".to_owned(), self.draft.version.into());
        let subjects = vec![self.draft.id.0, id];
        let entry = RoomEntry { act, subjects, payload: Value::Object(payload) };
        Ok(tx.note_in_room(may.actor(), self.room, entry).await?)
    }
}
