//! Signing in by a one-time link, and out.

use comity_domain::Language;
use comity_store::{Actor, Entry, KeyOwner, signin};
use serde_json::json;

use crate::{ActError, Desk, act};

/// Somebody has signed in.
pub struct SignedInAs {
    /// Who.
    pub actor: Actor,
    /// The secret of the session, for the cookie; stored as a digest only.
    pub session_token: String,
    /// The language they asked for.
    pub language: Language,
}

/// Spends a one-time link.
///
/// # Errors
/// [`ActError::NotFound`] when the link is unknown, spent or expired: alike.
pub async fn sign_in(desk: &Desk, link_token: &str) -> Result<SignedInAs, ActError> {
    let session_token = desk.new_token();
    let actor = act!(desk, |tx| {
        let Some(actor) = signin::spend_link(tx, link_token, &session_token).await? else {
            return Err(ActError::NotFound);
        };
        let entry = Entry {
            act: "sign_in",
            subjects: vec![actor.account().0],
            payload: json!({}),
            key_owner: KeyOwner::Person(actor.account()),
        };
        Ok((actor.clone(), actor, entry))
    })?;
    Ok(SignedInAs { language: actor.language(), actor, session_token })
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
