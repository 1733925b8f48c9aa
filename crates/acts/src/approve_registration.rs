//! A second officer approves a registration: it takes effect.

use comity_domain::{
    RegistrationId,
    registration::{Change, Step},
};
use comity_store::{Entry, account, notice, registration};

use crate::{
    ActError, Desk, May, Registrar, act,
    submit_registration::{After, Asks, after, key_owner, payload, subjects},
};

/// Approves a registration that another officer has compared with its note. Accounts that
/// the note ends are closed at once; whom it names can be invited from now on. The
/// delegation is told.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such registration of the body; a refusal for who
/// compared it, when it is not for approval, or when it does not fit what is there by now.
pub async fn approve_registration(
    desk: &Desk,
    may: &May<Registrar>,
    id: RegistrationId,
) -> Result<(), ActError> {
    act!(desk, may.actor(), |tx| {
        let found = registration::within(tx, may.body(), id).await?.ok_or(ActError::NotFound)?;
        if found.hands.next() != Some(Step::Approve) {
            return Err(ActError::whole("error-registration-settled"));
        }
        if !found.hands.admits(Step::Approve, may.account()) {
            return Err(ActError::whole("error-registration-second"));
        }
        let left =
            after(tx, found.participant, &found.persons, &found.changes, Asks::Officer).await?;
        match left {
            After::Sound | After::Headless => {}
            After::Taken(_) => return Err(ActError::whole("error-registration-taken-since")),
            After::Foreign | After::Unadministered => {
                return Err(ActError::whole("error-registration-changed-since"));
            }
        }
        if !registration::set_approved(tx, id, may.account()).await? {
            return Err(ActError::whole("error-registration-settled"));
        }
        for one in &found.changes {
            match one.change {
                Change::Ends => account::close(tx, one.account).await?,
                Change::Administers => account::make_administrator(tx, one.account).await?,
            }
        }
        if let Some(participant) = found.participant {
            notice::tell(tx, participant, None, "registration-approved", id.0).await?;
        }
        let mut about = subjects(id, found.participant);
        about.extend(found.changes.iter().map(|one| one.account.0));
        let hash = found.file_hash.as_deref();
        Ok((
            (),
            Entry {
                act: "approve_registration",
                subjects: about,
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
