//! Somebody calls a passkey of their own by another name.

use comity_domain::PasskeyId;
use comity_store::{Entry, KeyOwner, passkey};
use serde_json::json;

use crate::{
    ActError, Desk, Faults, May, SignedIn, act, add_passkey::LONGEST_PASSKEY_NAME, checks,
};

/// Names a passkey.
///
/// # Errors
/// [`ActError::NotFound`] for a passkey that is not there or somebody else's: alike. A
/// refusal when the name is empty, too long, or holds what cannot be seen.
pub async fn rename_passkey(
    desk: &Desk,
    may: &May<SignedIn>,
    id: PasskeyId,
    name: &str,
) -> Result<(), ActError> {
    let name = name.trim();
    let mut faults = Faults::default();
    if name.is_empty() {
        faults.field("name", "error-passkey-name");
    }
    checks::line(&mut faults, "name", name, LONGEST_PASSKEY_NAME);
    let account = may.account();
    act!(desk, may.actor(), |tx| {
        if !passkey::is_of(tx, account, id).await? {
            return Err(ActError::NotFound);
        }
        // After the question whose it is: a stranger learns nothing from a fault. And before
        // the writing: PostgreSQL takes no text with a NUL.
        faults.clone().check()?;
        passkey::rename(tx, account, id, name).await?;
        let entry = Entry {
            act: "rename_passkey",
            subjects: vec![account.0, id.0],
            payload: json!({}),
            key_owner: KeyOwner::Person(account),
        };
        Ok(((), entry))
    })
}
