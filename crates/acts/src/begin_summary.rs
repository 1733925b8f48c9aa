//! The Chair's side begins a summary from what was assembled.

use std::collections::BTreeMap;

use comity_domain::{
    Wording,
    quantifier::{BadThreshold, Thresholds},
    session::Session,
    summary::{Assembled, Block, TakenOver},
};
use comity_store::{Entry, KeyOwner, Tx, summary};
use serde_json::json;

use crate::{ActError, ChairsSide, Desk, Faults, May, act, checks};

/// A finding in words.
#[derive(Clone, Debug)]
pub struct Drafted {
    /// What was found, with its sources.
    pub assembled: Assembled,
    /// In the words of the templates, in each language.
    pub wording: Wording,
}

impl Drafted {
    /// The block that it becomes.
    pub(crate) fn block(&self, tx: &Tx) -> Block {
        let Assembled { origin, finding, sources } = self.assembled.clone();
        Block {
            id: tx.new_id(),
            kind: finding.block(),
            origin: Some(origin),
            taken_over: Some(TakenOver { finding, wording: self.wording.clone() }),
            wording: self.wording.clone(),
            sources,
            revision: 0,
            edited_at: None,
            edited_in: BTreeMap::new(),
            left_out_at: None,
        }
    }
}

/// A summary as the Chair's side begins it.
#[derive(Clone, Debug)]
pub struct NewSummary {
    /// Its title; none while nothing is written.
    pub title: Option<Wording>,
    /// Its symbol; empty while there is none.
    pub symbol: String,
    /// From where on the Chair's quantifiers hold.
    pub thresholds: Thresholds,
    /// What was assembled from the record, in order.
    pub draft: Vec<Drafted>,
}

/// Begins a summary; gives its number within the session. Nobody but the Chair's side
/// reads it until a version is published.
///
/// # Errors
/// When there is no title, the symbol is none or taken, or the thresholds cannot be
/// announced.
pub async fn begin_summary(
    desk: &Desk,
    may: &May<ChairsSide>,
    at: &Session,
    new: NewSummary,
) -> Result<i64, ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let mut faults = Faults::default();
    let title = check_title(&mut faults, new.title.clone());
    let symbol = checks::symbol(&mut faults, &new.symbol);
    check_thresholds(&mut faults, new.thresholds);
    act!(desk, may.actor(), |tx| {
        let mut faults = faults.clone();
        checks::symbol_is_free(&mut faults, tx, may.body(), symbol.as_deref(), None).await?;
        faults.check()?;
        // Without a title there was a fault.
        let title = title.clone().ok_or(ActError::NotFound)?;
        let begun = summary::begin(
            tx,
            &summary::NewSummary {
                body_id: may.body(),
                session_id: at.id,
                title,
                symbol: symbol.clone(),
                thresholds: new.thresholds,
            },
        )
        .await?;
        for (place, one) in (0_i64..).zip(&new.draft) {
            let block = one.block(tx);
            summary::put_block(tx, begun.id, place, &block).await?;
        }
        tx.touch(at.id).await?;
        Ok((
            begun.number,
            Entry {
                act: "begin_summary",
                subjects: vec![begun.id.0],
                payload: json!({ "blocks": new.draft.len(), "number": begun.number, "session": at.id }),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}

/// A title is a name that is there.
pub(crate) fn check_title(faults: &mut Faults, title: Option<Wording>) -> Option<Wording> {
    let title = checks::present(title);
    match &title {
        None => faults.field("title", "error-summary-title"),
        Some(title) => checks::maybe_name(faults, "title", title),
    }
    title
}

/// Thresholds that can be announced.
pub(crate) fn check_thresholds(faults: &mut Faults, thresholds: Thresholds) {
    for one in thresholds.faults() {
        match one {
            BadThreshold::Several => faults.field("several_from", "error-summary-several"),
            BadThreshold::Many => faults.field("many_percent", "error-summary-many"),
            BadThreshold::Most => faults.field("most_percent", "error-summary-most"),
        }
    }
}
