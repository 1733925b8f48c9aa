//! A passkey was asked for within a session, before an act that matters.

use comity_outside::passkeys::Checked;
use comity_seal::Token;
use comity_store::{
    passkey::{self, Held},
    signin,
};

use crate::{ActError, Desk, May, SignedIn, technical};

/// Notes in the session that its person was verified just now, and gives the session's new
/// secret, for the cookie. It is no act: what follows it is, and leaves its own entry.
///
/// # Errors
/// [`ActError::NotFound`] when the passkey is somebody else's or was removed, or the
/// session ended: alike.
pub async fn verify_session(
    desk: &Desk,
    may: &May<SignedIn>,
    held: &Held,
    checked: &Checked,
) -> Result<Token, ActError> {
    let session = may.actor().session().ok_or(ActError::NotFound)?;
    if held.account != may.account() {
        return Err(ActError::NotFound);
    }
    let session_token = desk.new_token();
    technical!(desk, "passkey asked for", |tx| {
        let is_used = passkey::note_use(tx, held.id, checked.before(), checked.after()).await?;
        let noted = signin::note_verified(tx, held.account, session, &session_token);
        if !is_used || !noted.await? {
            return Err(ActError::NotFound);
        }
        Ok(())
    })?;
    Ok(session_token)
}
