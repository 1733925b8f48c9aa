//! An organization withdraws its application, by its receipt.

use comity_domain::{accreditation::Standing, session::Session};
use comity_store::{Entry, KeyOwner, accreditation};
use serde_json::json;

use crate::{ActError, Desk, applied};

/// Withdraws an application that nothing was decided about yet: it goes no further, and
/// where it stands on a list that was circulated, States read so there and object no more.
///
/// # Errors
/// [`ActError::NotFound`] when nobody has such a receipt; a refusal once it was decided on.
pub async fn withdraw_application(desk: &Desk, at: &Session, token: &str) -> Result<(), ActError> {
    applied!(desk, |tx| {
        let found = accreditation::find_by_receipt(tx, at.id, token).await?;
        let one = found.ok_or(ActError::NotFound)?;
        if !one.standing.leads_to(Standing::Withdrawn) {
            return Err(ActError::whole("error-accreditation-over"));
        }
        accreditation::settle(tx, one.id, Standing::Withdrawn, None, None).await?;
        tx.touch(at.id).await?;
        let entry = Entry {
            act: "withdraw_application",
            subjects: vec![one.id.0],
            payload: json!({ "number": one.number }),
            key_owner: KeyOwner::Body(at.body_id),
        };
        Ok(((), one.id, entry))
    })
}
