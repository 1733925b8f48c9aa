//! An officer compares a registration with the note it was entered from.

use comity_domain::{RegistrationId, registration::Step};
use comity_store::{Entry, registration};

use crate::{
    ActError, Desk, May, Registrar, act,
    submit_registration::{key_owner, payload, subjects},
};

/// Says that note and entry agree. It is somebody else than who entered it.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such registration of the body; a refusal for
/// who entered it, or when there is nothing to compare any more.
pub async fn check_registration(
    desk: &Desk,
    may: &May<Registrar>,
    id: RegistrationId,
) -> Result<(), ActError> {
    act!(desk, may.actor(), |tx| {
        let found = registration::within(tx, may.body(), id).await?.ok_or(ActError::NotFound)?;
        if found.hands.next() != Some(Step::Check) {
            return Err(ActError::whole("error-registration-settled"));
        }
        if !found.hands.admits(Step::Check, may.account()) {
            return Err(ActError::whole("error-registration-own-entry"));
        }
        if !registration::set_checked(tx, id, may.account()).await? {
            return Err(ActError::whole("error-registration-settled"));
        }
        let hash = found.file_hash.as_deref();
        Ok((
            (),
            Entry {
                act: "check_registration",
                subjects: subjects(id, found.participant),
                payload: payload(
                    &found.reference,
                    found.dated,
                    hash,
                    &found.persons,
                    &found.changes,
                ),
                key_owner: key_owner(may.actor(), found.participant),
            },
        ))
    })
}
