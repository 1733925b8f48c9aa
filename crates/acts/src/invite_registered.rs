//! Somebody whom an approved note names gets an account, with a one-time link.

use comity_domain::{RegistrationId, registration::INVITATION_TIME};
use comity_store::{notice, registration};

use crate::{
    ActError, Desk, May, Opened, Registrar, act,
    open_account::{NewPerson, open_within},
};

/// Opens the account of the person in this place of an approved note, and makes its
/// one-time link. Made once; a link that was lost is replaced by [`crate::make_link`].
///
/// # Errors
/// [`ActError::NotFound`] when there is no such registration or person; a refusal before it
/// is approved, thirty days after that, when a later note changed the delegation, when the
/// person has an account already, or when somebody else has the
/// address by now.
pub async fn invite_registered(
    desk: &Desk,
    may: &May<Registrar>,
    id: RegistrationId,
    ordinal: i64,
) -> Result<Opened, ActError> {
    let token = desk.new_token();
    let account = act!(desk, may.actor(), |tx| {
        let found = registration::within(tx, may.body(), id).await?.ok_or(ActError::NotFound)?;
        let named = found.persons.into_iter().find(|one| one.ordinal == ordinal);
        let named = named.ok_or(ActError::NotFound)?;
        if found.hands.approved.is_none() {
            return Err(ActError::whole("error-registration-not-approved"));
        }
        // A name on an old note must not wait for somebody to use it.
        let since = found.hands.approved.map_or(tx.now(), |one| one.at);
        if tx.now().duration_since(since) > INVITATION_TIME {
            return Err(ActError::whole("error-registration-invite-late"));
        }
        if registration::is_superseded(tx, id).await? {
            return Err(ActError::whole("error-registration-superseded"));
        }
        if named.account.is_some() {
            return Err(ActError::whole("error-registration-invited"));
        }
        let person = NewPerson {
            role: named.role,
            participant: found.participant,
            name: named.name,
            email: named.email,
            language: named.language,
            administrator: named.administrator,
        };
        let (account, mut entry) = open_within(tx, may.body(), person, &token).await?;
        if !registration::set_account(tx, id, ordinal, account).await? {
            return Err(ActError::whole("error-registration-invited"));
        }
        if let Some(participant) = found.participant {
            notice::tell(tx, participant, None, "account-opened", account.0).await?;
        }
        entry.subjects.push(id.0);
        if let serde_json::Value::Object(payload) = &mut entry.payload {
            payload.insert("file_hash".to_owned(), found.file_hash.into());
            payload.insert("reference".to_owned(), found.reference.into());
        }
        Ok((account, entry))
    })?;
    Ok(Opened { account, token })
}
