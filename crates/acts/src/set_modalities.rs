//! The Secretariat sets what stakeholders may do at formal meetings, as the body decided.

use comity_domain::{
    modality::{Access, Circle, Modalities},
    session::Session,
};
use comity_store::{Entry, KeyOwner, modality};
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Secretariat, act};

/// Who may do what, as it is typed: `None` where nothing was chosen.
#[derive(Clone, Copy, Debug)]
pub struct NewAccess {
    /// Be in the room.
    pub attend: Option<Circle>,
    /// Take the floor.
    pub speak: Option<Circle>,
    /// File written input.
    pub file: Option<Circle>,
}

impl NewAccess {
    /// The access, where all three were chosen.
    pub(crate) fn chosen(self) -> Option<Access> {
        Some(Access { attend: self.attend?, speak: self.speak?, file: self.file? })
    }
}

/// Sets the modalities of a session, for formal meetings and for those that are dedicated to
/// stakeholders.
///
/// # Errors
/// [`ActError::NotFound`] for a session of another body; a refusal when something was not
/// chosen.
pub async fn set_modalities(
    desk: &Desk,
    may: &May<Secretariat>,
    at: &Session,
    formal: NewAccess,
    dedicated: NewAccess,
) -> Result<(), ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let mut faults = Faults::default();
    for (new, field) in [(formal, "formal-attend"), (dedicated, "dedicated-attend")] {
        if new.chosen().is_none() {
            faults.field(field, "error-modality");
        }
    }
    faults.check()?;
    let (Some(formal), Some(dedicated)) = (formal.chosen(), dedicated.chosen()) else {
        return Err(ActError::field("formal-attend", "error-modality"));
    };
    let new = Modalities { formal, dedicated };
    act!(desk, may.actor(), |tx| {
        modality::set(tx, at.id, &new).await?;
        tx.touch(at.id).await?;
        let entry = Entry {
            act: "set_modalities",
            subjects: vec![at.id.0],
            payload: json!({ "dedicated": dedicated, "formal": formal }),
            key_owner: KeyOwner::Body(may.body()),
        };
        Ok(((), entry))
    })
}
