//! What nobody needs any more goes by itself.

use comity_store::{notice, signin};
use jiff::{SignedDuration, Timestamp};

use crate::{ActError, Desk, PASSKEY_REFUSED, technical};

/// How long links that were spent or ran out, sessions that ended, and notices of refused
/// passkeys are kept: long enough to look into what happened in a session of the body.
const KEPT: SignedDuration = SignedDuration::from_hours(90 * 24);

/// Forgets links, sessions and notices of refused passkeys that are older than ninety days.
/// What the record says of them stays.
///
/// # Errors
/// When the database fails.
pub async fn forget_spent(desk: &Desk) -> Result<(), ActError> {
    let before = desk.clock.now().saturating_sub(KEPT).unwrap_or(Timestamp::MIN);
    technical!(desk, "spent links and ended sessions forgotten", |tx| {
        signin::forget(tx, before).await?;
        notice::forget_of_accounts(tx, PASSKEY_REFUSED, before).await?;
        Ok(())
    })
}
