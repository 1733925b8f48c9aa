//! A mandate is added to the body.

use comity_domain::MandateId;
use comity_store::{Entry, KeyOwner, session};

use crate::{
    ActError, Desk, Faults, May, NewMandate, Podium, act,
    found_body::{check_mandate, insert_mandate, mandate_payload},
};

/// Adds a resolution or decision that the body acts under.
///
/// # Errors
/// When symbol or title is missing.
pub async fn add_mandate(
    desk: &Desk,
    may: &May<Podium>,
    new: NewMandate,
) -> Result<MandateId, ActError> {
    let mut faults = Faults::default();
    check_mandate(&mut faults, &new);
    faults.check()?;
    act!(desk, may.actor(), |tx| {
        let id = insert_mandate(tx, may.body(), &new).await?;
        session::touch_all(tx, may.body()).await?;
        Ok((
            id,
            Entry {
                act: "add_mandate",
                subjects: vec![id.0],
                payload: mandate_payload(&new),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}
