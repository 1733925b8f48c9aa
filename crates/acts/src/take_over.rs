//! The Chair's side takes over, paragraph by paragraph, what the record says now.

use std::collections::HashMap;

use comity_domain::{
    SummaryId,
    session::Session,
    summary::{Assembled, Changed, TakenOver, compare, inserted},
};
use comity_store::{Entry, KeyOwner, Tx, summary};
use serde_json::json;

use crate::{ActError, ChairsSide, Desk, Drafted, May, act};

/// What is taken over of a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wished {
    /// Text and sources; a paragraph that is gone is left out.
    All,
    /// The sources alone: an edited text stays.
    Sources,
}

/// One difference that is taken over.
#[derive(Clone, Debug)]
pub struct Taken {
    /// Which paragraph.
    pub origin: String,
    /// What of it.
    pub wished: Wished,
    /// The state of the block that was looked at; none for a new one.
    pub revision: Option<i64>,
}

/// Takes over the chosen differences between the record and the working copy; all others
/// stay. `now` is what was assembled for this.
///
/// # Errors
/// When a paragraph was changed since it was looked at: an edit is never overwritten
/// unseen. Not found when there is no such summary.
pub async fn take_over(
    desk: &Desk,
    may: &May<ChairsSide>,
    at: &Session,
    of: SummaryId,
    now: &[Drafted],
    taken: &[Taken],
) -> Result<usize, ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    act!(desk, may.actor(), |tx| {
        let found = summary::find(tx, at.id, of).await?.ok_or(ActError::NotFound)?;
        let done = apply(tx, of, now, taken).await?;
        summary::count_change(tx, found.id).await?;
        Ok((
            done,
            Entry {
                act: "take_over",
                subjects: vec![found.id.0],
                payload: json!({ "paragraphs": done }),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}

async fn apply(
    tx: &mut Tx,
    of: SummaryId,
    now: &[Drafted],
    taken: &[Taken],
) -> Result<usize, ActError> {
    let blocks = summary::blocks_in(tx, of).await?;
    let assembled: Vec<Assembled> = now.iter().map(|one| one.assembled.clone()).collect();
    let wished: HashMap<&str, &Taken> =
        taken.iter().map(|one| (one.origin.as_str(), one)).collect();
    let mut order: Vec<_> = blocks.iter().map(|one| one.id).collect();
    let mut known: HashMap<String, _> =
        blocks.iter().filter_map(|one| Some((one.origin.clone()?, one.id))).collect();
    let mut done = 0;
    for change in compare(&blocks, &assembled) {
        let origin = match (change.now, change.block) {
            (Some(now), _) => now.origin.as_str(),
            (None, Some(block)) => block.origin.as_deref().unwrap_or_default(),
            (None, None) => continue,
        };
        let Some(wish) = wished.get(origin) else { continue };
        if change.block.map(|block| block.revision) != wish.revision {
            return Err(ActError::whole("error-summary-changed"));
        }
        let place = now.iter().position(|one| one.assembled.origin == origin);
        match (change.how, place.and_then(|place| now.get(place)), change.block) {
            (Changed::New, Some(drafted), _) => {
                let block = drafted.block(tx);
                let end = i64::try_from(order.len()).unwrap_or(i64::MAX);
                summary::put_block(tx, of, end, &block).await?;
                // Behind the nearest of those that assembling puts before it.
                let before = now
                    .iter()
                    .take(place.unwrap_or(0))
                    .rev()
                    .find_map(|one| known.get(&one.assembled.origin).copied());
                order = inserted(&order, block.id, before);
                known.insert(origin.to_owned(), block.id);
            }
            (Changed::Changed, Some(drafted), Some(block)) => {
                let mut block = block.clone();
                if wish.wished == Wished::All {
                    block.wording = drafted.wording.clone();
                    block.edited_at = None;
                    block.edited_in.clear();
                }
                let fresh = TakenOver {
                    finding: drafted.assembled.finding.clone(),
                    wording: drafted.wording.clone(),
                };
                summary::reword(tx, &block, Some(&fresh), &drafted.assembled.sources).await?;
            }
            (Changed::Gone, _, Some(block)) => summary::leave_out(tx, block.id, true).await?,
            _ => continue,
        }
        done += 1;
    }
    if done == 0 {
        return Err(ActError::whole("error-summary-nothing-taken"));
    }
    summary::arrange(tx, of, &order).await?;
    Ok(done)
}
