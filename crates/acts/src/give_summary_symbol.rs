//! The Secretariat gives a summary its document symbol.

use comity_domain::{SummaryId, session::Session};
use comity_store::{Entry, KeyOwner, summary};
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Secretariat, act, checks};

/// Gives a summary its symbol, or another one; published versions keep theirs.
///
/// # Errors
/// When it is none, or another document of the body has it.
pub async fn give_summary_symbol(
    desk: &Desk,
    may: &May<Secretariat>,
    at: &Session,
    id: SummaryId,
    symbol: &str,
) -> Result<(), ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let mut faults = Faults::default();
    let given = checks::symbol(&mut faults, symbol);
    if given.is_none() {
        faults.field("symbol", "error-symbol-empty");
    }
    act!(desk, may.actor(), |tx| {
        let mut found = summary::find(tx, at.id, id).await?.ok_or(ActError::NotFound)?;
        let mut faults = faults.clone();
        let (body, bearer) = (may.body(), Some(id.0));
        checks::symbol_is_free(&mut faults, tx, body, given.as_deref(), bearer).await?;
        faults.check()?;
        found.symbol = given.clone();
        summary::put_head(tx, &found).await?;
        Ok((
            (),
            Entry {
                act: "give_summary_symbol",
                subjects: vec![id.0],
                payload: json!({ "symbol": found.symbol }),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}
