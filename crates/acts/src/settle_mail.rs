//! What becomes of a text that came by mail, other than being filed: its owner sets it
//! aside; the Secretariat gives one of an unknown sender to its owner, or sets it aside.

use comity_domain::{MailedTextId, ParticipantId};
use comity_store::{Entry, KeyOwner, mailed, participant};
use serde_json::json;

use crate::{ActError, Contributor, Desk, May, Secretariat, act};

/// Sets a text of the actor's own participant aside.
///
/// # Errors
/// Not found when it does not wait, or is another's: alike.
pub async fn set_mail_aside(
    desk: &Desk,
    may: &May<Contributor>,
    id: MailedTextId,
) -> Result<(), ActError> {
    let owner = may.own()?;
    act!(desk, may.actor(), |tx| {
        if !mailed::set_aside(tx, may.body(), id, Some(owner)).await? {
            return Err(ActError::NotFound);
        }
        Ok((
            (),
            Entry {
                act: "set_mail_aside",
                subjects: vec![id.0],
                payload: json!({ "participant": owner }),
                key_owner: KeyOwner::Participant(owner),
            },
        ))
    })
}

/// Sets a text aside whose sender is not known.
///
/// # Errors
/// Not found when it does not wait, or has an owner: alike.
pub async fn set_unknown_mail_aside(
    desk: &Desk,
    may: &May<Secretariat>,
    id: MailedTextId,
) -> Result<(), ActError> {
    act!(desk, may.actor(), |tx| {
        if !mailed::set_aside(tx, may.body(), id, None).await? {
            return Err(ActError::NotFound);
        }
        Ok((
            (),
            Entry {
                act: "set_mail_aside",
                subjects: vec![id.0],
                payload: json!({ "participant": null }),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}

/// Gives a text whose sender is not known to a participant, on whose Today page it waits
/// from then on.
///
/// # Errors
/// A refusal without a participant of this body; not found when the text does not wait,
/// or has an owner.
pub async fn assign_mail(
    desk: &Desk,
    may: &May<Secretariat>,
    id: MailedTextId,
    to: Option<ParticipantId>,
) -> Result<(), ActError> {
    let all = participant::all(&desk.db, may.body()).await?;
    let Some(to) = to.filter(|to| all.iter().any(|one| one.id == *to)) else {
        return Err(ActError::field("participant", "error-mail-participant"));
    };
    act!(desk, may.actor(), |tx| {
        if !mailed::assign(tx, may.body(), id, to).await? {
            return Err(ActError::NotFound);
        }
        Ok((
            (),
            Entry {
                act: "assign_mail",
                subjects: vec![id.0],
                payload: json!({ "participant": to }),
                key_owner: KeyOwner::Participant(to),
            },
        ))
    })
}
