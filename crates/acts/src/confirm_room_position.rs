//! A position leaves the private room: what was signed off there is confirmed, on words of
//! a statement that are chosen on the way.

use comity_domain::{
    PositionId,
    room::{DraftKind, Purpose},
    session::Session,
};
use comity_store::Tx;

use crate::{
    ActError, Desk, FromRoom, May, NewPosition, Proposer,
    confirm_position::confirm_from,
    leave_room::{Leaving, leave},
};

/// Confirms the signed-off version of a draft as a position: proposal, stance and what is
/// asked for are the draft's, or nothing is confirmed.
///
/// # Errors
/// As [`crate::confirm_position`]; a fault of the whole when the version is not the latest
/// any more, lacks a name that the delegation's rule asks for, or says something else than
/// the position. [`ActError::NotFound`] when the proposal is another session's.
pub async fn confirm_room_position(
    desk: &Desk,
    may: &May<Proposer>,
    at: &Session,
    new: NewPosition,
    from: FromRoom,
) -> Result<PositionId, ActError> {
    confirm_from(desk, may, new, Some((at, from))).await
}

/// Makes sure that the version may leave as this position, which asks for this.
pub(crate) async fn leave_as_position(
    tx: &mut Tx,
    may: &May<Proposer>,
    at: &Session,
    from: FromRoom,
    new: &NewPosition,
    asks: &str,
) -> Result<Leaving, ActError> {
    leave(tx, may, at, from, DraftKind::Position, |signed| {
        signed.text == asks
            && signed.heading.stance.is_some()
            && signed.heading.stance == new.stance
            && signed.heading.purpose == Some(Purpose::Proposal(new.proposal))
    })
    .await
}
