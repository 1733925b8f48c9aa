//! A State says of what is ascribed to it through a group: not our position.

use comity_domain::ProposalId;
use comity_store::{Entry, KeyOwner, position};
use serde_json::json;

use crate::{ActError, Delegation, Desk, May, act};

/// Disclaims whatever is, or comes to be, ascribed to the actor's State on this
/// proposal by alignment; a position of its own is not touched.
///
/// # Errors
/// [`ActError::NotFound`] when nothing is ascribed to it there.
pub async fn disclaim_position(
    desk: &Desk,
    may: &May<Delegation>,
    proposal: ProposalId,
) -> Result<(), ActError> {
    let own = may.own()?;
    act!(desk, may.actor(), |tx| {
        let session = position::ascribed_in(tx, proposal, own).await?.ok_or(ActError::NotFound)?;
        position::disclaim(tx, proposal, own).await?;
        tx.touch(session).await?;
        Ok((
            (),
            Entry {
                act: "disclaim_position",
                subjects: vec![proposal.0],
                payload: json!({}),
                key_owner: KeyOwner::Participant(own),
            },
        ))
    })
}
