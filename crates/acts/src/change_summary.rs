//! The Chair's side changes title, symbol and thresholds of a summary.

use comity_domain::{SummaryId, Wording, quantifier::Thresholds, session::Session};
use comity_store::{Entry, KeyOwner, summary};
use serde_json::json;

use crate::{
    ActError, ChairsSide, Desk, Faults, May, act,
    begin_summary::{check_thresholds, check_title},
    checks,
};

/// The head of a summary as the Chair's side gives it.
#[derive(Clone, Debug)]
pub struct SummaryHead {
    /// Its title; none while nothing is written.
    pub title: Option<Wording>,
    /// Its symbol; empty while there is none.
    pub symbol: String,
    /// From where on the Chair's quantifiers hold.
    pub thresholds: Thresholds,
}

/// Changes the head of a summary. Published versions stay as they are.
///
/// # Errors
/// As [`crate::begin_summary`]; not found when there is no such summary.
pub async fn change_summary(
    desk: &Desk,
    may: &May<ChairsSide>,
    at: &Session,
    id: SummaryId,
    new: SummaryHead,
) -> Result<(), ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let mut faults = Faults::default();
    let title = check_title(&mut faults, new.title.clone());
    let symbol = checks::symbol(&mut faults, &new.symbol);
    check_thresholds(&mut faults, new.thresholds);
    act!(desk, may.actor(), |tx| {
        let mut found = summary::find(tx, at.id, id).await?.ok_or(ActError::NotFound)?;
        let mut faults = faults.clone();
        let (body, bearer) = (may.body(), Some(id.0));
        checks::symbol_is_free(&mut faults, tx, body, symbol.as_deref(), bearer).await?;
        faults.check()?;
        found.title = title.clone().ok_or(ActError::NotFound)?;
        found.symbol = symbol.clone();
        found.thresholds = new.thresholds;
        summary::put_head(tx, &found).await?;
        Ok((
            (),
            Entry {
                act: "change_summary",
                subjects: vec![id.0],
                payload: json!({
                    "symbol": found.symbol,
                    "thresholds": found.thresholds,
                    "title": found.title,
                }),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}
