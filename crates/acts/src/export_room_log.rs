//! The log of a private room leaves the server, signed, for its delegation alone.

use comity_seal::{
    Signer, Tree, VerifyingKey,
    export::{self, Exported, Scope},
};
use comity_store::room;

use crate::{ActError, Desk, May, Room, technical};

/// The log of the actor's own room, with its proofs, as one text; none while nothing
/// happened in the room. It is a record of its own, under a signer of its own.
///
/// # Errors
/// When the database fails; [`comity_store::StoreError::RecordAltered`] when the log is
/// not what it was when it was last signed: that is not signed.
pub async fn export_room_log(desk: &Desk, may: &May<Room>) -> Result<Option<String>, ActError> {
    let Some((signer, tree, entries)) = signed(desk, may).await? else { return Ok(None) };
    Ok(Some(export::write(&signer, &Scope::Whole, &tree, &entries)))
}

/// The key by which the log of the actor's own room is verified.
///
/// # Errors
/// When the database fails.
pub async fn room_log_key(desk: &Desk, may: &May<Room>) -> Result<Option<VerifyingKey>, ActError> {
    let signing = room::log::signer(&desk.db, may.room()?).await?;
    Ok(signing.map(|signing| signing.signer.verifying_key()))
}

async fn signed(
    desk: &Desk,
    may: &May<Room>,
) -> Result<Option<(Signer, Tree, Vec<Exported>)>, ActError> {
    let room = may.room()?;
    // The signer first: what was signed last is no newer than the tree that is read then.
    let Some(signing) = room::log::signer(&desk.db, room).await? else { return Ok(None) };
    let (tree, entries) = room::log::read(&desk.db, room).await?;
    signing.check(&tree)?;
    if entries.is_empty() {
        return Ok(None);
    }
    let point = export::checkpoint(&signing.signer, &tree);
    if !signing.has_signed(&point) {
        technical!(desk, "log of a private room signed", |tx| {
            room::log::note_signed(tx, room, &point).await?;
            Ok(())
        })?;
    }
    Ok(Some((signing.signer, tree, entries)))
}
