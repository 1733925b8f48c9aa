//! The Chair takes a released area back.

use comity_domain::{ProposalId, session::Session};
use comity_store::{Entry, KeyOwner, proposal, release};
use serde_json::json;

use crate::{ActError, Chair, Desk, May, act};

/// Withdraws what is released of an area.
///
/// # Errors
/// [`ActError::NotFound`] when nothing of it is released.
pub async fn withdraw_release(
    desk: &Desk,
    may: &May<Chair>,
    session: &Session,
    of: ProposalId,
) -> Result<(), ActError> {
    act!(desk, may.actor(), |tx| {
        proposal::find(tx, of, may.scope())
            .await?
            .filter(|found| found.session_id == session.id && session.body_id == may.body())
            .ok_or(ActError::NotFound)?;
        let id = release::withdraw(tx, of).await?.ok_or(ActError::NotFound)?;
        tx.touch(session.id).await?;
        tx.announce(&format!("session:{}", session.slug), "release-withdrawn", Some(id.0)).await?;
        Ok((
            (),
            Entry {
                act: "withdraw_release",
                subjects: vec![id.0, of.0],
                payload: json!({}),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}
