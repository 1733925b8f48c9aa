//! Somebody removes a passkey of their own.

use comity_domain::PasskeyId;
use comity_store::{Entry, KeyOwner, passkey};
use serde_json::json;

use crate::{ActError, Desk, Holder, May, act, add_passkey::tell};

/// Removes a passkey, and tells of it; sessions that were opened by it end, but for this
/// one.
///
/// # Errors
/// [`ActError::NotFound`] for a passkey that is not there or somebody else's: alike. A
/// refusal when it is the last one: without it, nobody could come in any more.
pub async fn remove_passkey(desk: &Desk, may: &May<Holder>, id: PasskeyId) -> Result<(), ActError> {
    let account = may.account();
    act!(desk, may.actor(), |tx| {
        if !passkey::remove(tx, account, id, may.actor().session()).await? {
            return Err(ActError::NotFound);
        }
        if passkey::count(tx, account).await?.0 == 0 {
            return Err(ActError::whole("error-passkey-last"));
        }
        tell(tx, may, "passkey-removed").await?;
        let entry = Entry {
            act: "remove_passkey",
            subjects: vec![account.0, id.0],
            payload: json!({}),
            key_owner: KeyOwner::Person(account),
        };
        Ok(((), entry))
    })
}
