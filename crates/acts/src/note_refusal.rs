//! A passkey was refused for an account: its person is told.

use comity_domain::AccountId;
use comity_store::notice;
use jiff::{SignedDuration, Timestamp};

use crate::{ActError, Desk, technical};

/// The kind of notice by which a person learns of it.
pub const PASSKEY_REFUSED: &str = "passkey-refused";

/// How long nothing more is told after it was told once: whoever tries all day makes one
/// line of it.
const TOLD_ONCE_IN: SignedDuration = SignedDuration::from_hours(24);

/// Tells the person of an account that somebody used one of its passkeys, or what passes
/// itself off as one, and was refused; at most once a day. No act of anybody that the
/// record could name, so it gets no entry.
///
/// # Errors
/// When the store fails.
pub async fn note_refusal(desk: &Desk, account: AccountId) -> Result<(), ActError> {
    let before = |now: Timestamp| now.saturating_sub(TOLD_ONCE_IN).unwrap_or(Timestamp::MIN);
    // Whoever tries again and again makes the server read, not write.
    let since = before(desk.clock.now());
    if notice::account_was_told(&desk.db, account, PASSKEY_REFUSED, since).await? {
        return Ok(());
    }
    technical!(desk, "refused passkey told", |tx| {
        let since = before(tx.now());
        notice::tell_account_once(tx, account, PASSKEY_REFUSED, since).await?;
        Ok(())
    })
}
