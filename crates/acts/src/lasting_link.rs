//! Sign-in links that stay valid: for the exercise alone.

use comity_domain::AccountId;
use comity_seal::Token;
use comity_store::{Entry, KeyOwner, account, session, signin};
use serde_json::json;

use crate::{ActError, Desk, May, Registrar, act};

/// Makes a link to an account of an exercise body that may be used again and again.
///
/// # Errors
/// [`ActError::NotFound`] when the body is no exercise (outside one, a link works once),
/// or has no such open account.
pub async fn make_lasting_link(
    desk: &Desk,
    may: &May<Registrar>,
    id: AccountId,
) -> Result<Token, ActError> {
    let exercise = session::bodies(&desk.db)
        .await?
        .into_iter()
        .any(|body| body.id == may.body() && body.exercise);
    let is_own = account::all(&desk.db, may.body())
        .await?
        .into_iter()
        .any(|one| one.id == id && one.closed_at.is_none());
    if !exercise || !is_own {
        return Err(ActError::NotFound);
    }
    let token = desk.new_token();
    act!(desk, may.actor(), |tx| {
        signin::insert_link(tx, &token, id, true).await?;
        Ok((
            (),
            Entry {
                act: "make_lasting_link",
                subjects: vec![id.0],
                payload: json!({}),
                key_owner: KeyOwner::Person(id),
            },
        ))
    })?;
    Ok(token)
}
