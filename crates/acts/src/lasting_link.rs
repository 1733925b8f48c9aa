//! Sign-in links that stay valid: for the exercise alone.

use comity_domain::AccountId;
use comity_store::{Entry, KeyOwner, session, signin};
use serde_json::json;

use crate::{ActError, Desk, May, Secretariat, act};

/// Makes a link to an account of an exercise body that may be used again and again.
///
/// # Errors
/// [`ActError::NotFound`] when the body is no exercise: outside one, a link works once.
pub async fn make_lasting_link(
    desk: &Desk,
    may: &May<Secretariat>,
    account: AccountId,
) -> Result<String, ActError> {
    let exercise = session::bodies(&desk.db)
        .await?
        .into_iter()
        .any(|body| body.id == may.body() && body.exercise);
    if !exercise {
        return Err(ActError::NotFound);
    }
    let token = desk.new_token();
    act!(desk, may.actor(), |tx| {
        signin::insert_link(tx, &token, account, true).await?;
        Ok((
            (),
            Entry {
                act: "make_lasting_link",
                subjects: vec![account.0],
                payload: json!({}),
                key_owner: KeyOwner::Person(account),
            },
        ))
    })?;
    Ok(token)
}
