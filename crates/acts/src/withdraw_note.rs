//! The Chair's team takes a note back.

use comity_domain::{NoteId, session::Session};
use comity_store::{Entry, KeyOwner, position};
use serde_json::json;

use crate::{ActError, ChairsSide, Desk, May, act};

/// Withdraws a note on what was heard.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such note in this session.
pub async fn withdraw_note(
    desk: &Desk,
    may: &May<ChairsSide>,
    session: &Session,
    id: NoteId,
) -> Result<(), ActError> {
    if session.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    act!(desk, may.actor(), |tx| {
        if !position::withdraw_note(tx, session.id, id).await? {
            return Err(ActError::NotFound);
        }
        Ok((
            (),
            Entry {
                act: "withdraw_note",
                subjects: vec![id.0],
                payload: json!({}),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}
