//! A delegation asks for its evening report as a document.

use comity_domain::{
    document::{DocumentKind, Format},
    evening::Evening,
    session::Session,
};
use comity_store::{document, evening, job::Rank};
use jiff::SignedDuration;
use uuid::Uuid;

use crate::{ActError, Desk, May, OfDelegation, technical};

/// How long what was asked for is kept after it was last asked for.
const KEPT: SignedDuration = SignedDuration::from_hours(24);

/// Queues a document of a report that was just put together for this delegation, and
/// gives what it is of. One that says the same as before is there already. Reports
/// that nobody has asked for in a day are forgotten: they hold the delegation's notes.
///
/// A private text: neither the record nor the announcements get an entry.
///
/// # Errors
/// [`ActError::NotFound`] when the session is another body's.
pub async fn ask_for_evening(
    desk: &Desk,
    may: &May<OfDelegation>,
    at: &Session,
    report: &Evening,
    format: Format,
) -> Result<Uuid, ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let room = may.room()?;
    let old = desk.clock.now().saturating_sub(KEPT).unwrap_or(jiff::Timestamp::MIN);
    technical!(desk, "evening report asked for", |tx| {
        evening::forget(tx, room, at.id, old).await?;
        let (id, is_new) = evening::put(tx, room, at.id, report).await?;
        let (kind, language, rank) = (DocumentKind::Evening, report.language, Rank::Asked);
        if is_new {
            document::queue_again(tx, kind, id.0).await?;
        }
        document::queue_if_absent(tx, at.id, kind, id.0, language, format, rank).await?;
        Ok(id.0)
    })
}

/// Forgets the reports that nobody has asked for in a day: the worker does so now and
/// then, whoever asks.
///
/// # Errors
/// When the database fails.
pub async fn forget_evenings(desk: &Desk) -> Result<(), ActError> {
    let old = desk.clock.now().saturating_sub(KEPT).unwrap_or(jiff::Timestamp::MIN);
    technical!(desk, "evening reports forgotten", |tx| {
        evening::forget_all(tx, old).await?;
        Ok(())
    })
}
