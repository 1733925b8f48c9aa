//! A State co-sponsors a paper, or asks to: by an act of its own delegation.

use comity_domain::{
    PaperId,
    paper::{Standing, Step},
    session::Session,
};
use comity_store::{Entry, KeyOwner, notice, paper};
use serde_json::json;

use crate::{ActError, Delegation, Desk, May, act, submit_paper::announce};

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joined {
    /// It was invited, and now co-sponsors.
    Sponsors,
    /// It co-sponsored an earlier version, and now this one.
    Confirmed,
    /// It was not invited: the proposer now knows that it asks to co-sponsor.
    Asks,
}

/// Confirms an invitation or a revision in the name of the actor's own State, or asks the
/// proposer to co-sponsor. It holds for the version that was read, which must be the
/// latest; the proposer is told.
///
/// # Errors
/// A fault of the whole when a newer version came meanwhile. [`ActError::NotFound`] when
/// there is no such paper in force that this State may read, it is the State's own, a
/// non-paper, or there is nothing left to confirm.
pub async fn sponsor_paper(
    desk: &Desk,
    may: &May<Delegation>,
    at: &Session,
    id: PaperId,
    version: i64,
) -> Result<Joined, ActError> {
    let state = may.own()?;
    act!(desk, may.actor(), |tx| {
        let found = paper::find(tx, may.scope(), id)
            .await?
            .filter(|found| found.session_id == at.id && !found.is_non_paper())
            .ok_or(ActError::NotFound)?;
        let proposer = found.proposer.filter(|owner| *owner != state).ok_or(ActError::NotFound)?;
        if found.version != version {
            return Err(ActError::whole("error-paper-moved"));
        }
        let before = paper::standing_now(tx, id, state).await?;
        let after =
            Standing::after(before, Step::Join, version, tx.now()).ok_or(ActError::NotFound)?;
        paper::set_standing(tx, id, state, after).await?;
        let (joined, kind) = match (before, after) {
            (Some(Standing::Sponsor { .. }), _) => (Joined::Confirmed, "paper-revision-confirmed"),
            (_, Standing::Sponsor { .. }) => (Joined::Sponsors, "paper-sponsored"),
            _ => (Joined::Asks, "paper-asked"),
        };
        notice::tell(tx, proposer, Some(at.id), kind, id.0).await?;
        tx.touch(at.id).await?;
        announce(tx, at, &found, "paper-sponsors").await?;
        Ok((
            joined,
            Entry {
                act: "sponsor_paper",
                subjects: vec![id.0, state.0],
                payload: json!({
                    "paper": id,
                    "participant": state,
                    "standing": after.word(),
                    "version": version,
                }),
                key_owner: KeyOwner::Participant(state),
            },
        ))
    })
}
