//! A registration is sent back: note and entry differ, or nothing shall follow from it.

use comity_domain::RegistrationId;
use comity_store::{Entry, notice, registration};
use serde_json::json;

use crate::{
    ActError, Desk, Faults, May, Registrar, act, checks,
    submit_registration::{key_owner, subjects},
};

/// The most characters of the reason.
const LONGEST_REASON: usize = 500;

/// Sends a registration back that is not approved yet. Any officer may, who entered it as
/// well: it shuts out and lets nobody in. A delegation that entered it itself is told.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such registration of the body; a refusal without
/// a reason, or when it is settled.
pub async fn return_registration(
    desk: &Desk,
    may: &May<Registrar>,
    id: RegistrationId,
    reason: &str,
) -> Result<(), ActError> {
    let reason = reason.trim();
    let mut faults = Faults::default();
    if reason.is_empty() {
        faults.field("reason", "error-registration-reason");
    }
    checks::line(&mut faults, "reason", reason, LONGEST_REASON);
    faults.check()?;
    act!(desk, may.actor(), |tx| {
        let found = registration::within(tx, may.body(), id).await?.ok_or(ActError::NotFound)?;
        if !registration::set_returned(tx, id, may.account(), reason).await? {
            return Err(ActError::whole("error-registration-settled"));
        }
        if let Some(participant) = found.participant {
            notice::tell(tx, participant, None, "registration-returned", id.0).await?;
        }
        Ok((
            (),
            Entry {
                act: "return_registration",
                subjects: subjects(id, found.participant),
                payload: json!({ "reason": reason, "reference": found.reference }),
                key_owner: key_owner(may.actor(), found.participant),
            },
        ))
    })
}
