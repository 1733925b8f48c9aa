//! Whoever put a proposal takes it back.

use comity_domain::ProposalId;
use comity_store::{Entry, KeyOwner, proposal, release};
use serde_json::json;

use crate::{
    ActError, Desk, May, Proposer, Right as _, SignedIn, act, publish_summary::make_documents_anew,
};

/// Withdraws a proposal: it leaves every view, with the positions on it and what the
/// Chair released of it. Its proposer may; a wording merged by the Chair is the
/// Chair's side's.
///
/// # Errors
/// [`ActError::NotFound`] when it is not there, or not the actor's own.
pub async fn withdraw_proposal(
    desk: &Desk,
    may: &May<SignedIn>,
    id: ProposalId,
) -> Result<(), ActError> {
    act!(desk, may.actor(), |tx| {
        let found = proposal::find(tx, id, may.scope()).await?.ok_or(ActError::NotFound)?;
        let is_own = match found.proposer {
            Some(proposer) => {
                Proposer::is_held_by(may.actor().role()) && may.participant() == Some(proposer)
            }
            None => may.scope().is_chairs_side(),
        };
        if !is_own {
            return Err(ActError::NotFound);
        }
        release::withdraw(tx, id).await?;
        proposal::withdraw(tx, id).await?;
        make_documents_anew(tx, found.session_id).await?;
        tx.touch(found.session_id).await?;
        let key_owner = found.proposer.map_or(KeyOwner::Body(may.body()), KeyOwner::Participant);
        Ok((
            (),
            Entry {
                act: "withdraw_proposal",
                subjects: vec![id.0],
                payload: json!({ "number": found.number }),
                key_owner,
            },
        ))
    })
}
