//! Signing in by a passkey, or by a link of the exercise; and out.

use comity_domain::Language;
use comity_outside::passkeys::Checked;
use comity_seal::Token;
use comity_store::{
    Actor, Entry, KeyOwner,
    passkey::{self, Held},
    signin::{self, Opening},
};
use serde_json::json;

use crate::{ActError, Desk, act};

/// Somebody has signed in.
pub struct SignedInAs {
    /// Who.
    pub actor: Actor,
    /// The secret of the session, for the cookie; stored as a digest only.
    pub session_token: Token,
    /// The language they asked for.
    pub language: Language,
}

/// Signs in by one of the exercise's links, which stay valid. A link that works once does
/// not sign in: it leads to a passkey ([`crate::enrol_passkey`]).
///
/// # Errors
/// [`ActError::NotFound`] when there is no such lasting link.
pub async fn sign_in_by_link(
    desk: &Desk,
    link_token: &str,
    browser: &str,
) -> Result<SignedInAs, ActError> {
    let session_token = desk.new_token();
    let actor = act!(desk, |tx| {
        let opened = signin::spend_lasting_link(tx, link_token, &session_token, browser).await?;
        let actor = opened.ok_or(ActError::NotFound)?;
        let entry = entry(&actor, json!({ "by": "link" }));
        Ok((actor.clone(), actor, entry))
    })?;
    Ok(SignedInAs { language: actor.language(), actor, session_token })
}

/// Signs in by a passkey whose answer was checked.
///
/// # Errors
/// [`ActError::NotFound`] when the passkey was removed, the account closed, or the passkey
/// used by somebody else since the answer was checked: alike.
pub async fn sign_in(
    desk: &Desk,
    held: &Held,
    checked: &Checked,
    browser: &str,
) -> Result<SignedInAs, ActError> {
    let session_token = desk.new_token();
    let actor = act!(desk, |tx| {
        if !passkey::note_use(tx, held.id, checked.before(), checked.after()).await? {
            return Err(ActError::NotFound);
        }
        let how = Opening::Passkey { passkey: held.id, browser };
        let opened = signin::open(tx, held.account, &session_token, how).await?;
        let actor = opened.ok_or(ActError::NotFound)?;
        let entry = entry(&actor, json!({ "passkey": held.id }));
        Ok((actor.clone(), actor, entry))
    })?;
    Ok(SignedInAs { language: actor.language(), actor, session_token })
}

fn entry(actor: &Actor, payload: serde_json::Value) -> Entry {
    Entry {
        act: "sign_in",
        subjects: vec![actor.account().0],
        payload,
        key_owner: KeyOwner::Person(actor.account()),
    }
}

/// Ends the session that carries this token.
///
/// # Errors
/// When the store fails; an unknown token is not an error.
pub async fn sign_out(desk: &Desk, actor: &Actor, session_token: &str) -> Result<(), ActError> {
    act!(desk, actor, |tx| {
        signin::end_session(tx, session_token).await?;
        Ok((
            (),
            Entry {
                act: "sign_out",
                subjects: vec![actor.account().0],
                payload: json!({}),
                key_owner: KeyOwner::Person(actor.account()),
            },
        ))
    })
}
