//! The Secretariat gives a paper its document symbol.

use comity_domain::{PaperId, session::Session};
use comity_store::{Entry, KeyOwner, notice, paper};
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Secretariat, act, checks, submit_paper::announce};

/// Gives a paper its symbol, or corrects it; revisions carry it with their number. The
/// proposer is told.
///
/// # Errors
/// A refusal when the symbol is empty, is no symbol, ends in a revision's number, or
/// stands on another document of the body. [`ActError::NotFound`] when there is no such
/// paper in force that the Secretariat may read, or it is a non-paper, which has none.
pub async fn give_symbol(
    desk: &Desk,
    may: &May<Secretariat>,
    at: &Session,
    id: PaperId,
    symbol: &str,
) -> Result<(), ActError> {
    let mut faults = Faults::default();
    let given = checks::symbol(&mut faults, symbol);
    if given.is_none() {
        faults.field("symbol", "error-symbol-empty");
    }
    act!(desk, may.actor(), |tx| {
        let found = paper::find(tx, may.scope(), id)
            .await?
            .filter(|found| found.session_id == at.id && !found.is_non_paper())
            .ok_or(ActError::NotFound)?;
        let proposer = found.proposer.ok_or(ActError::NotFound)?;
        let mut faults = faults.clone();
        let (body, bearer) = (may.body(), Some(id.0));
        checks::symbol_is_free(&mut faults, tx, body, given.as_deref(), bearer).await?;
        faults.check()?;
        // Without a symbol there was a fault.
        let symbol = given.as_deref().ok_or(ActError::NotFound)?;
        paper::set_symbol(tx, id, symbol).await?;
        notice::tell(tx, proposer, Some(at.id), "paper-symbol", id.0).await?;
        tx.touch(at.id).await?;
        announce(tx, at, &found, "paper").await?;
        Ok((
            (),
            Entry {
                act: "give_symbol",
                subjects: vec![id.0],
                payload: json!({ "paper": id, "symbol": symbol }),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}
