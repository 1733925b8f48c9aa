//! The Chair's side leaves a paragraph or heading out of a summary, or puts it back.

use comity_domain::{BlockId, SummaryId, session::Session};
use comity_store::{Entry, KeyOwner, summary};
use serde_json::json;

use crate::{ActError, ChairsSide, Desk, May, act};

/// Leaves a block out, or puts it back where it stood. Its text and sources are kept.
///
/// # Errors
/// [`ActError::NotFound`] when it is not there.
pub async fn leave_out_paragraph(
    desk: &Desk,
    may: &May<ChairsSide>,
    at: &Session,
    of: SummaryId,
    id: BlockId,
    out: bool,
) -> Result<(), ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    act!(desk, may.actor(), |tx| {
        let found = summary::find(tx, at.id, of).await?.ok_or(ActError::NotFound)?;
        summary::find_block(tx, found.id, id).await?.ok_or(ActError::NotFound)?;
        summary::leave_out(tx, id, out).await?;
        summary::count_change(tx, found.id).await?;
        Ok((
            (),
            Entry {
                act: "leave_out_paragraph",
                subjects: vec![id.0, found.id.0],
                payload: json!({ "out": out }),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}
