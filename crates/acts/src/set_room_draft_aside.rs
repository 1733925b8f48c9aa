//! A draft is set aside, or taken up again. Nothing of it is lost either way.

use comity_domain::{RoomDraftId, session::Session};
use comity_store::{RoomEntry, room};
use serde_json::json;

use crate::{ActError, Delegation, Desk, May, in_room};

/// Sets a draft aside, or takes it up again.
///
/// # Errors
/// [`ActError::NotFound`] when the delegation has no such draft in the session, or it is
/// so already; a fault of the whole when it was filed.
pub async fn set_room_draft_aside(
    desk: &Desk,
    may: &May<Delegation>,
    at: &Session,
    id: RoomDraftId,
    aside: bool,
) -> Result<(), ActError> {
    let room = may.room()?;
    in_room!(desk, may.actor(), room, |tx| {
        let found = room::draft::within(tx, room, id).await?;
        let draft = found.filter(|one| one.session_id == at.id).ok_or(ActError::NotFound)?;
        if draft.became.is_some() {
            return Err(ActError::whole("error-room-closed"));
        }
        if draft.set_aside_at.is_some() == aside {
            return Err(ActError::NotFound);
        }
        room::draft::set_aside(tx, room, &draft, aside).await?;
        let act = if aside { "set_room_draft_aside" } else { "take_room_draft_up" };
        let payload = json!({ "draft": draft.number });
        Ok(((), RoomEntry { act, subjects: vec![id.0], payload }))
    })
}
