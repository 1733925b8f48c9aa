//! A participant marks what it was told as read.

use comity_store::{Entry, KeyOwner, notice};
use jiff::Timestamp;
use serde_json::json;

use crate::{ActError, Contributor, Desk, May, act};

/// Marks the notices of the actor's participant as read, as far as the page showed
/// them: what came in since stays new.
///
/// # Errors
/// When the store fails.
pub async fn mark_notices(
    desk: &Desk,
    may: &May<Contributor>,
    up_to: Timestamp,
) -> Result<(), ActError> {
    let own = may.own()?;
    act!(desk, may.actor(), |tx| {
        let count = notice::mark_seen(tx, own, up_to).await?;
        Ok((
            (),
            Entry {
                act: "mark_notices",
                subjects: vec![own.0],
                payload: json!({ "count": count }),
                key_owner: KeyOwner::Participant(own),
            },
        ))
    })
}
