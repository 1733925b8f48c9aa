//! The account's own note of when it was here. No act of anybody, and no entry in the
//! record: opening is not tracked (design, rule 5).

use comity_domain::{AccountId, SessionId, session::Session, visit::Visit};
use comity_store::visit;
use jiff::Timestamp;

use crate::{ActError, Desk, May, SignedIn, technical};

/// Notes that the actor is in the session, and gives the visit to which this moment
/// belongs. Within a minute of the last note nothing is written.
///
/// # Errors
/// [`ActError::NotFound`] for a session of another body; when the store fails.
pub async fn note_visit(desk: &Desk, may: &May<SignedIn>, at: &Session) -> Result<Visit, ActError> {
    let now = desk.clock.now();
    let kept = visit::get(&desk.db, may.account(), at.id).await?;
    if let Some(kept) = kept.filter(|kept| at.body_id == may.body() && !kept.is_due(now)) {
        return Ok(Visit::at(Some(kept), now));
    }
    change(desk, may, at, Visit::at).await
}

/// Notes that the actor has seen everything of the session up to a moment.
///
/// # Errors
/// [`ActError::NotFound`] for a session of another body; when the store fails.
pub async fn note_seen(
    desk: &Desk,
    may: &May<SignedIn>,
    at: &Session,
    up_to: Timestamp,
) -> Result<Visit, ActError> {
    change(desk, may, at, |kept, now| Visit::seen_up_to(kept, up_to, now)).await
}

async fn change(
    desk: &Desk,
    may: &May<SignedIn>,
    at: &Session,
    next: impl Fn(Option<Visit>, Timestamp) -> Visit,
) -> Result<Visit, ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let (account, session): (AccountId, SessionId) = (may.account(), at.id);
    technical!(desk, "visit", |tx| {
        let kept = visit::kept(tx, account, session).await?;
        let visit = next(kept, tx.now());
        visit::keep(tx, account, session, visit).await?;
        Ok(visit)
    })
}
