//! A State withdraws its co-sponsorship of a paper, or declines.

use comity_domain::{
    PaperId,
    paper::{Standing, Step},
    session::Session,
};
use comity_store::{Entry, KeyOwner, notice, paper};
use serde_json::json;

use crate::{ActError, Delegation, Desk, May, act, submit_paper::announce};

/// Ends what the actor's own State has to do with a paper: its co-sponsorship, the
/// invitation it was sent, or its own request. The proposer is told.
///
/// # Errors
/// [`ActError::NotFound`] when the State has nothing to do with such a paper in force.
pub async fn leave_paper(
    desk: &Desk,
    may: &May<Delegation>,
    at: &Session,
    id: PaperId,
) -> Result<(), ActError> {
    let state = may.own()?;
    act!(desk, may.actor(), |tx| {
        let found = paper::find(tx, may.scope(), id)
            .await?
            .filter(|found| found.session_id == at.id)
            .ok_or(ActError::NotFound)?;
        let proposer = found.proposer.ok_or(ActError::NotFound)?;
        let before = paper::standing_now(tx, id, state).await?;
        let after = Standing::after(before, Step::Leave, found.version, tx.now())
            .ok_or(ActError::NotFound)?;
        paper::set_standing(tx, id, state, after).await?;
        let kind = match before {
            Some(Standing::Sponsor { .. }) => "paper-sponsor-left",
            Some(Standing::Asked { .. }) => "paper-request-withdrawn",
            _ => "paper-invitation-declined",
        };
        notice::tell(tx, proposer, Some(at.id), kind, id.0).await?;
        tx.touch(at.id).await?;
        announce(tx, at, &found, "paper-sponsors").await?;
        Ok((
            (),
            Entry {
                act: "leave_paper",
                subjects: vec![id.0, state.0],
                payload: json!({ "paper": id, "participant": state }),
                key_owner: KeyOwner::Participant(state),
            },
        ))
    })
}
