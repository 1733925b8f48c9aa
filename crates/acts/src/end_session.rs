//! Somebody signs out a browser of theirs from another one.

use comity_domain::SignedInId;
use comity_store::{Entry, KeyOwner, signin};
use serde_json::json;

use crate::{ActError, Desk, May, SignedIn, act};

/// Ends one session of the actor's own account.
///
/// # Errors
/// [`ActError::NotFound`] for a session that ended or is somebody else's: alike.
pub async fn end_session(desk: &Desk, may: &May<SignedIn>, id: SignedInId) -> Result<(), ActError> {
    let account = may.account();
    act!(desk, may.actor(), |tx| {
        if !signin::end_one(tx, account, id).await? {
            return Err(ActError::NotFound);
        }
        let entry = Entry {
            act: "end_session",
            subjects: vec![account.0],
            payload: json!({}),
            key_owner: KeyOwner::Person(account),
        };
        Ok(((), entry))
    })
}

/// Ends every session of the actor's own account but this one; says how many.
///
/// # Errors
/// When the store fails.
pub async fn end_other_sessions(desk: &Desk, may: &May<SignedIn>) -> Result<u64, ActError> {
    let account = may.account();
    act!(desk, may.actor(), |tx| {
        let ended = signin::end_others(tx, account, may.actor().session()).await?;
        let entry = Entry {
            act: "end_other_sessions",
            subjects: vec![account.0],
            payload: json!({ "ended": ended }),
            key_owner: KeyOwner::Person(account),
        };
        Ok((ended, entry))
    })
}
