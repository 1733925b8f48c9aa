//! What somebody typed into a form of the private room is kept, sealed, until it is sent.

use comity_domain::AccountId;
use comity_store::{RoomOf, room, signin::Lapsed};

use crate::{ActError, Desk, May, OfRoom, technical};

/// Keeps a form of the room, or forgets it (`None`).
///
/// # Errors
/// When the store fails.
pub async fn keep_room_form<R: OfRoom>(
    desk: &Desk,
    may: &May<R>,
    form: &str,
    content: Option<&str>,
) -> Result<(), ActError> {
    keep(desk, may.room()?, may.account(), form, content).await
}

/// Keeps a form of the room that was sent after its session had lapsed, for when its
/// account signs in again.
///
/// # Errors
/// [`ActError::NotFound`] for an account that has no room; when the store fails.
pub async fn keep_lapsed_room_form(
    desk: &Desk,
    lapsed: &Lapsed,
    form: &str,
    content: &str,
) -> Result<(), ActError> {
    let room = lapsed.room().ok_or(ActError::NotFound)?;
    keep(desk, room, lapsed.account, form, Some(content)).await
}

async fn keep(
    desk: &Desk,
    room: RoomOf,
    account: AccountId,
    form: &str,
    content: Option<&str>,
) -> Result<(), ActError> {
    technical!(desk, "form of the private room", |tx| {
        match content {
            Some(content) => room::unsaved::keep(tx, room, account, form, content).await?,
            None => room::unsaved::forget(tx, account, form).await?,
        }
        Ok(())
    })
}
