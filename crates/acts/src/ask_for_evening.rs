//! A delegation asks for its evening report as a document.

use comity_domain::{
    document::{DocumentKind, Format},
    evening::Evening,
    session::Session,
};
use comity_store::{document, evening, job::Rank};
use jiff::SignedDuration;
use uuid::Uuid;

use crate::{ActError, Delegation, Desk, May, technical};

/// How long what was asked for is kept after it was last asked for.
const KEPT: SignedDuration = SignedDuration::from_hours(24);

/// Queues the documents of a report that was just put together for this delegation, and
/// gives what they are of. One that says the same as before is there already. Reports
/// that nobody has asked for in a day are forgotten: they hold the delegation's notes.
///
/// A private text: neither the record nor the announcements get an entry.
///
/// # Errors
/// [`ActError::NotFound`] when the session is another body's.
pub async fn ask_for_evening(
    desk: &Desk,
    may: &May<Delegation>,
    at: &Session,
    report: &Evening,
) -> Result<Uuid, ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let owner = may.own()?;
    let old = desk.clock.now().saturating_sub(KEPT).unwrap_or(jiff::Timestamp::MIN);
    technical!(desk, "evening report asked for", |tx| {
        evening::forget(tx, at.id, owner, old).await?;
        let (id, is_new) = evening::put(tx, at.id, owner, report).await?;
        if is_new {
            for format in Format::ALL {
                let (kind, language) = (DocumentKind::Evening, report.language);
                document::queue(tx, at.id, kind, id.0, language, *format, Rank::Asked).await?;
            }
        }
        Ok(id.0)
    })
}
