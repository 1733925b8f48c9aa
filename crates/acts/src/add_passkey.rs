//! Somebody who is signed in adds a passkey to their own account.

use comity_domain::PasskeyId;
use comity_outside::passkeys::Enrolled;
use comity_store::{
    Entry, KeyOwner, StoreError, Tx, notice,
    passkey::{self, NewPasskey},
};
use serde_json::json;

use crate::{ActError, Desk, Holder, May, act};

/// The most characters of a passkey's name.
pub(crate) const LONGEST_PASSKEY_NAME: usize = 60;

/// The most passkeys of one account: more than anybody carries about.
const MOST_PASSKEYS: i64 = 12;

/// A name that this program made up, cut to what a name may have.
pub(crate) fn shortened(name: &str) -> &str {
    let end = name.char_indices().nth(LONGEST_PASSKEY_NAME).map_or(name.len(), |(at, _)| at);
    name.get(..end).unwrap_or_default()
}

/// Tells whoever would notice that it was not the holder's doing: the delegation or
/// organization of the account, or the account itself where it belongs to none.
pub(crate) async fn tell(
    tx: &mut Tx,
    may: &May<Holder>,
    kind: &'static str,
) -> Result<(), StoreError> {
    let account = may.account();
    match may.participant() {
        Some(participant) => notice::tell(tx, participant, None, kind, account.0).await,
        None => notice::tell_account(tx, account, kind).await,
    }
}

/// Adds a passkey that was made just now, and tells of it.
///
/// # Errors
/// A refusal when the credential is known already, or there are too many.
pub async fn add_passkey(
    desk: &Desk,
    may: &May<Holder>,
    enrolled: &Enrolled,
    name: &str,
) -> Result<PasskeyId, ActError> {
    let account = may.account();
    act!(desk, may.actor(), |tx| {
        if passkey::count(tx, account).await?.0 >= MOST_PASSKEYS {
            return Err(ActError::whole("error-passkeys-many"));
        }
        let new = NewPasskey {
            account,
            credential_id: enrolled.id(),
            credential: enrolled.credential(),
            name: shortened(name),
        };
        let made = match passkey::insert(tx, &new).await {
            Err(error) if error.is_duplicate() => {
                return Err(ActError::whole("error-passkey-refused"));
            }
            other => other?,
        };
        tell(tx, may, "passkey-added").await?;
        let entry = Entry {
            act: "add_passkey",
            subjects: vec![account.0, made.0],
            payload: json!({}),
            key_owner: KeyOwner::Person(account),
        };
        Ok((made, entry))
    })
}
