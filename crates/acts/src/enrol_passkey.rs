//! A one-time link is spent by making a passkey, and by nothing else.

use comity_outside::passkeys::Enrolled;
use comity_store::{
    Entry, KeyOwner,
    passkey::{self, NewPasskey},
    recovery,
    signin::{self, Opening},
};
use serde_json::json;

use crate::{ActError, Desk, SignedInAs, act, add_passkey::shortened};

/// Spends a one-time link for a passkey that was made just now, and signs in with it.
/// The link stays good until then: whoever fails to make one tries again.
///
/// # Errors
/// [`ActError::NotFound`] when the link is unknown, spent or expired, or the account was
/// closed, or the credential is known already: alike.
pub async fn enrol_passkey(
    desk: &Desk,
    link_token: &str,
    enrolled: &Enrolled,
    browser: &str,
) -> Result<SignedInAs, ActError> {
    let session_token = desk.new_token();
    let actor = act!(desk, |tx| {
        let account = signin::spend_once(tx, link_token).await?.ok_or(ActError::NotFound)?;
        let new = NewPasskey {
            account,
            credential_id: enrolled.id(),
            credential: enrolled.credential(),
            name: shortened(browser),
        };
        let made = match passkey::insert(tx, &new).await {
            Err(error) if error.is_duplicate() => return Err(ActError::NotFound),
            other => other?,
        };
        recovery::finish(tx, account).await?;
        let how = Opening::Passkey { passkey: made, browser };
        let opened = signin::open(tx, account, &session_token, how).await?;
        let actor = opened.ok_or(ActError::NotFound)?;
        let entry = Entry {
            act: "enrol_passkey",
            subjects: vec![account.0, made.0],
            payload: json!({ "by": "link" }),
            key_owner: KeyOwner::Person(account),
        };
        Ok((actor.clone(), actor, entry))
    })?;
    Ok(SignedInAs { language: actor.language(), actor, session_token })
}
