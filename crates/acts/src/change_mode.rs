//! The mode of a meeting changes, at once: formal or informal, and what is kept.

use comity_domain::{
    MeetingId,
    session::{Mode, Regime, Session},
};
use comity_store::{Entry, KeyOwner, session};
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Podium, act, checks};

/// The mode from now on.
#[derive(Clone, Debug)]
pub struct NewMode {
    /// Formal, or informal.
    pub formal: bool,
    /// What is kept and who may quote.
    pub regime: Regime,
    /// Why, as announced from the podium; may be empty.
    pub reason: String,
}

/// Changes the mode of a meeting from this instant on. What was said before stays
/// under the regime it was said under (design, rule 10).
///
/// # Errors
/// [`ActError::NotFound`] for a meeting of another session; a refusal when the meeting
/// is in this very mode already, its day is over, or the reason is too long.
pub async fn change_mode(
    desk: &Desk,
    may: &May<Podium>,
    of: &Session,
    id: MeetingId,
    new: NewMode,
) -> Result<(), ActError> {
    if of.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let meetings = session::meetings(&desk.db, of.id).await?;
    let meeting = meetings.iter().find(|meeting| meeting.id == id).ok_or(ActError::NotFound)?;
    let reason = Some(new.reason.trim().to_owned()).filter(|reason| !reason.is_empty());
    let mut faults = Faults::default();
    if of.day_of(desk.clock.now()) > meeting.date {
        faults.0.push(crate::Fault { field: None, key: "error-meeting-over", value: None });
    }
    if reason.as_ref().is_some_and(|reason| reason.chars().count() > 500) {
        faults.field_with("reason", "error-name-long", "500");
    }
    checks::seen(&mut faults, "reason", reason.as_deref().unwrap_or_default());
    faults.check()?;
    act!(desk, may.actor(), |tx| {
        let latest = session::latest_mode(tx, id).await?;
        if latest.is_some_and(|mode| mode == (new.formal, new.regime)) {
            return Err(ActError::whole("error-mode-same"));
        }
        let mode = Mode {
            since: tx.now(),
            formal: new.formal,
            regime: new.regime,
            reason: reason.clone(),
        };
        match session::insert_mode(tx, id, &mode).await {
            // Somebody else changed it in the same millisecond.
            Err(error) if error.is_duplicate() => return Err(ActError::whole("error-mode-same")),
            other => other?,
        }
        tx.touch(of.id).await?;
        tx.announce(&format!("session:{}", of.slug), "mode", Some(id.0)).await?;
        Ok((
            (),
            Entry {
                act: "change_mode",
                subjects: vec![id.0],
                payload: json!({ "formal": new.formal, "reason": reason, "regime": new.regime }),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}
