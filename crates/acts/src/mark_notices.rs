//! What somebody was told is marked as read.

use comity_domain::Role;
use comity_store::{Entry, KeyOwner, notice};
use jiff::Timestamp;
use serde_json::json;

use crate::{ActError, Desk, May, SignedIn, act};

/// Marks the notices of the actor's participant as read, or those of the account where
/// it belongs to none, as far as the page showed them: what came in since stays new.
///
/// # Errors
/// [`ActError::NotFound`] for an expert: what the delegation was told stays new until
/// somebody who acts for it has read it. Otherwise when the store fails.
pub async fn mark_notices(
    desk: &Desk,
    may: &May<SignedIn>,
    up_to: Timestamp,
) -> Result<(), ActError> {
    if may.actor().role() == Role::Expert {
        return Err(ActError::NotFound);
    }
    act!(desk, may.actor(), |tx| {
        let (count, subject, key_owner) = match may.participant() {
            Some(own) => {
                let count = notice::mark_seen(tx, own, up_to).await?;
                (count, own.0, KeyOwner::Participant(own))
            }
            None => {
                let own = may.account();
                let count = notice::mark_seen_by_account(tx, own, up_to).await?;
                (count, own.0, KeyOwner::Person(own))
            }
        };
        Ok((
            (),
            Entry {
                act: "mark_notices",
                subjects: vec![subject],
                payload: json!({ "count": count }),
                key_owner,
            },
        ))
    })
}
