//! The Chair's side moves a paragraph or a section of a summary.

use comity_domain::{
    BlockId, SummaryId,
    session::Session,
    summary::{Direction, moved},
};
use comity_store::{Entry, KeyOwner, summary};
use serde_json::json;

use crate::{ActError, ChairsSide, Desk, May, act};

/// Moves a block one step; a heading with everything below it.
///
/// # Errors
/// [`ActError::NotFound`] when it is not there, left out, or at its end already.
pub async fn move_paragraph(
    desk: &Desk,
    may: &May<ChairsSide>,
    at: &Session,
    of: SummaryId,
    id: BlockId,
    to: Direction,
) -> Result<(), ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    act!(desk, may.actor(), |tx| {
        let found = summary::find(tx, at.id, of).await?.ok_or(ActError::NotFound)?;
        let blocks = summary::blocks_in(tx, found.id).await?;
        let order = moved(&blocks, id, to).ok_or(ActError::NotFound)?;
        summary::arrange(tx, found.id, &order).await?;
        summary::count_change(tx, found.id).await?;
        Ok((
            (),
            Entry {
                act: "move_paragraph",
                subjects: vec![id.0, found.id.0],
                payload: json!({ "to": to }),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}
