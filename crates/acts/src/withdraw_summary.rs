//! The Chair withdraws a published version of a summary.

use comity_domain::{SummaryId, document::DocumentKind, session::Session};
use comity_store::{Entry, KeyOwner, document, notice, participant, summary};
use serde_json::json;

use crate::{ActError, Chair, Desk, May, act, publish_letter::is_told};

/// Withdraws a version: it leaves every view, and its readers are told. The working copy
/// stays.
///
/// # Errors
/// [`ActError::NotFound`] when no such version stands.
pub async fn withdraw_summary(
    desk: &Desk,
    may: &May<Chair>,
    at: &Session,
    id: SummaryId,
    ordinal: i64,
) -> Result<(), ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let everybody = participant::all(&desk.db, may.body()).await?;
    act!(desk, may.actor(), |tx| {
        summary::find(tx, at.id, id).await?.ok_or(ActError::NotFound)?;
        let (symbol, audience) =
            summary::withdraw(tx, id, ordinal).await?.ok_or(ActError::NotFound)?;
        document::remove(tx, DocumentKind::Summary, id.version(ordinal)).await?;
        for one in everybody.iter().filter(|one| is_told(audience, one.kind)) {
            let version = id.version(ordinal);
            notice::tell(tx, one.id, Some(at.id), "summary-withdrawn", version).await?;
        }
        tx.touch(at.id).await?;
        tx.announce(&format!("session:{}", at.slug), "summary-withdrawn", Some(id.0)).await?;
        Ok((
            (),
            Entry {
                act: "withdraw_summary",
                subjects: vec![id.0],
                payload: json!({ "ordinal": ordinal, "symbol": symbol }),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}
