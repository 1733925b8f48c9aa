//! A participant was entered by mistake, and never was.

use comity_domain::ParticipantId;
use comity_store::{Entry, KeyOwner, participant, session};
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Podium, act, checks};

/// The longest reason, in characters.
const MOST_IN_A_REASON: usize = 300;

/// Withdraws the entry of a participant that was made by mistake, while nothing refers to
/// it: it leaves every page, and its code is free again. The record keeps what was entered,
/// and why it was withdrawn. Whoever took part stays.
///
/// # Errors
/// [`ActError::NotFound`] when the body has no such participant; a refusal when no reason
/// is given, or when something refers to it: an account, a membership, a text.
pub async fn withdraw_participant(
    desk: &Desk,
    may: &May<Podium>,
    id: ParticipantId,
    reason: &str,
) -> Result<(), ActError> {
    let reason = reason.trim();
    act!(desk, may.actor(), |tx| {
        let all = participant::all_within(tx, may.body()).await?;
        let found = all.into_iter().find(|one| one.id == id).ok_or(ActError::NotFound)?;
        let mut faults = Faults::default();
        if reason.is_empty() {
            faults.field("reason", "error-membership-reason");
        }
        checks::line(&mut faults, "reason", reason, MOST_IN_A_REASON);
        faults.check()?;
        match participant::remove(tx, id).await {
            // The database itself knows everything that refers to it.
            Err(error) if error.is_referred_to() => {
                return Err(ActError::whole("error-participant-referred"));
            }
            other => other?,
        }
        session::touch_all(tx, may.body()).await?;
        let entry = Entry {
            act: "withdraw_participant",
            subjects: vec![id.0],
            payload: json!({
                "code": found.code,
                "kind": found.kind,
                "name": found.name,
                "reason": reason,
            }),
            key_owner: KeyOwner::Body(may.body()),
        };
        Ok(((), entry))
    })
}
