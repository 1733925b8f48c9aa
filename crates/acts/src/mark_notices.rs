//! What somebody was told is marked as read.

use comity_domain::Role;
use comity_store::{Entry, KeyOwner, notice};
use jiff::Timestamp;
use serde_json::json;

use crate::{ActError, Desk, May, SignedIn, act};

/// Marks the notices of the actor's participant and of the account itself as read, as far
/// as the page showed them: what came in since stays new.
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
        let account = may.account();
        let own = notice::mark_seen_by_account(tx, account, up_to).await?;
        let (count, subject, key_owner) = match may.participant() {
            Some(of) => {
                let count = notice::mark_seen(tx, of, up_to).await?;
                (count, of.0, KeyOwner::Participant(of))
            }
            None => (own, account.0, KeyOwner::Person(account)),
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
