//! A delegation takes a position back.

use comity_domain::PositionId;
use comity_store::{Entry, KeyOwner, position};
use serde_json::json;

use crate::{ActError, Desk, May, Proposer, act};

/// Withdraws one of the actor's own positions.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such standing position of theirs.
pub async fn withdraw_position(
    desk: &Desk,
    may: &May<Proposer>,
    id: PositionId,
) -> Result<(), ActError> {
    let own = may.own()?;
    act!(desk, may.actor(), |tx| {
        let (proposal, session) =
            position::withdraw(tx, id, own).await?.ok_or(ActError::NotFound)?;
        tx.touch(session).await?;
        Ok((
            (),
            Entry {
                act: "withdraw_position",
                subjects: vec![id.0, proposal.0],
                payload: json!({}),
                key_owner: KeyOwner::Participant(own),
            },
        ))
    })
}
