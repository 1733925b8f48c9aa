//! The head of a delegation has a new key made for its private room.

use comity_store::{Entry, KeyOwner, RoomEntry, room};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use crate::{ActError, Desk, Keeper, May, act};

/// How long a key holds at least, unless an account of the delegation is closed meanwhile:
/// making one writes everything in the room anew, and others wait for that.
const HOLDS: SignedDuration = SignedDuration::from_hours(1);

/// Makes a new key for the delegation's room and seals everything in it anew, in one
/// transaction; the old key is gone with it. The room's log says how much that was, the
/// record that it was done, and nothing of what is there.
///
/// # Returns
/// How many values were sealed anew.
///
/// # Errors
/// A fault of the whole when the key was made within the hour and no account was closed
/// since; when something in the room does not open: then the old key holds.
pub async fn renew_room_key(desk: &Desk, may: &May<Keeper>) -> Result<u64, ActError> {
    let (room, own) = (may.room()?, may.own()?);
    act!(desk, may.actor(), |tx| {
        let before = tx.now().saturating_sub(HOLDS).unwrap_or(Timestamp::MIN);
        let values = room::renew_key(tx, room, before).await?;
        let values = values.ok_or_else(|| ActError::whole("error-room-key-new"))?;
        let payload = json!({ "sealed_anew": values });
        let said = RoomEntry { act: "renew_room_key", subjects: Vec::new(), payload };
        tx.note_in_room(may.actor(), room, said).await?;
        let entry = Entry {
            act: "renew_room_key",
            subjects: vec![own.0],
            payload: json!({}),
            key_owner: KeyOwner::Participant(own),
        };
        Ok((values, entry))
    })
}
