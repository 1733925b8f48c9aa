//! The Chair's side adds a paragraph or heading of its own to a summary.

use std::collections::HashSet;

use comity_domain::{
    BlockId, StatementId, SummaryId, Wording,
    session::Session,
    summary::{Block, BlockKind, Source, inserted},
};
use comity_store::{Entry, KeyOwner, statement, summary};
use serde_json::json;

use crate::{
    ActError, ChairsSide, Desk, Faults, May, act,
    edit_paragraph::{check_words, hash_of},
};

/// A paragraph or heading written by hand.
#[derive(Clone, Debug)]
pub struct NewParagraph {
    /// What it is.
    pub kind: BlockKind,
    /// Its text; none while nothing is written.
    pub wording: Option<Wording>,
    /// Behind which block it stands; none for the head of the summary.
    pub after: Option<BlockId>,
    /// The statements it rests on.
    pub statements: Vec<StatementId>,
}

/// Adds a paragraph or heading.
///
/// # Errors
/// When nothing is written; not found when the summary is not there, or a statement is
/// none that the Chair's side may read.
pub async fn add_paragraph(
    desk: &Desk,
    may: &May<ChairsSide>,
    at: &Session,
    of: SummaryId,
    new: NewParagraph,
) -> Result<BlockId, ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let mut faults = Faults::default();
    let wording = check_words(&mut faults, new.kind, new.wording.clone());
    faults.check()?;
    let wording = wording.ok_or(ActError::NotFound)?;
    act!(desk, may.actor(), |tx| {
        let found = summary::find(tx, at.id, of).await?.ok_or(ActError::NotFound)?;
        let mut sources = Vec::new();
        let mut seen = HashSet::new();
        for id in new.statements.iter().filter(|id| seen.insert(**id)) {
            let one = statement::in_force(tx, *id)
                .await?
                .filter(|one| one.session_id == at.id)
                .filter(|one| may.scope().admits(one.audience, Some(one.participant_id)))
                .ok_or(ActError::NotFound)?;
            sources.push(Source::Statement { statement: one.id, participant: one.participant_id });
        }
        let before: Vec<BlockId> =
            summary::blocks_in(tx, found.id).await?.iter().map(|one| one.id).collect();
        let block = Block {
            id: tx.new_id(),
            kind: new.kind,
            origin: None,
            taken_over: None,
            wording: wording.clone(),
            sources,
            revision: 0,
            edited_at: Some(tx.now()),
            edited_in: wording.languages().map(|one| (one, tx.now())).collect(),
            left_out_at: None,
        };
        let place = i64::try_from(before.len()).unwrap_or(i64::MAX);
        summary::put_block(tx, found.id, place, &block).await?;
        summary::arrange(tx, found.id, &inserted(&before, block.id, new.after)).await?;
        summary::count_change(tx, found.id).await?;
        Ok((
            block.id,
            Entry {
                act: "add_paragraph",
                subjects: vec![block.id.0, found.id.0],
                payload: json!({ "hash": hash_of(&wording), "kind": new.kind }),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}
