//! The Chair's side puts a paragraph or heading of a summary into its own words.

use comity_domain::{BlockId, Language, SummaryId, Wording, session::Session, summary::BlockKind};
use comity_seal::sha256_hex;
use comity_store::{Entry, KeyOwner, summary};
use serde_json::json;

use crate::{ActError, ChairsSide, Desk, Faults, May, act, checks};

/// A text as it was edited.
#[derive(Clone, Debug)]
pub struct Edited {
    /// The text; none while nothing is written.
    pub wording: Option<Wording>,
    /// The state of the block that was edited.
    pub revision: i64,
}

/// Writes the text of a paragraph or heading. Its sources stay. A text that equals what
/// was assembled counts as not edited.
///
/// # Errors
/// When nothing is written, or not in the language that the text was first written in; the text is too long or holds what two readers would see
/// differently, or somebody else changed the paragraph meanwhile.
pub async fn edit_paragraph(
    desk: &Desk,
    may: &May<ChairsSide>,
    at: &Session,
    of: SummaryId,
    id: BlockId,
    new: Edited,
) -> Result<(), ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    act!(desk, may.actor(), |tx| {
        let found = summary::find(tx, at.id, of).await?.ok_or(ActError::NotFound)?;
        let mut block = summary::find_block(tx, found.id, id).await?.ok_or(ActError::NotFound)?;
        let mut faults = Faults::default();
        let wording = check_words(&mut faults, block.kind, new.wording.clone());
        if block.revision != new.revision {
            faults.field("wording", "error-summary-changed");
        }
        // What is empty in it would be read in another language, by everybody.
        let first = block.wording.original();
        if wording.as_ref().is_some_and(|words| words.get(first).is_none()) {
            faults.field("wording", "error-summary-emptied");
        }
        faults.check()?;
        // Without words there was a fault.
        let before = std::mem::replace(&mut block.wording, wording.ok_or(ActError::NotFound)?);
        for one in Language::ALL {
            match block.wording.get(one) {
                None => block.edited_in.remove(&one),
                text if text != before.get(one) => block.edited_in.insert(one, tx.now()),
                _ => None,
            };
        }
        let assembled = block.taken_over.as_ref().map(|one| &one.wording);
        block.edited_at = (assembled != Some(&block.wording)).then(|| tx.now());
        if block.edited_at.is_none() {
            block.edited_in.clear();
        }
        let (taken_over, sources) = (block.taken_over.clone(), block.sources.clone());
        summary::reword(tx, &block, taken_over.as_ref(), &sources).await?;
        summary::count_change(tx, found.id).await?;
        Ok((
            (),
            Entry {
                act: "edit_paragraph",
                subjects: vec![id.0, found.id.0],
                payload: json!({ "hash": hash_of(&block.wording) }),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}

/// A paragraph is a text, a heading a name; both must be there.
pub(crate) fn check_words(
    faults: &mut Faults,
    kind: BlockKind,
    wording: Option<Wording>,
) -> Option<Wording> {
    let wording = checks::present(wording);
    match &wording {
        None => faults.field("wording", "error-summary-empty"),
        Some(words) => {
            checks::texts(faults, "wording", words);
            if kind != BlockKind::Paragraph {
                checks::maybe_name(faults, "wording", words);
            }
        }
    }
    wording
}

/// What stands for a text in the record.
pub(crate) fn hash_of(wording: &Wording) -> Vec<(comity_domain::Language, String)> {
    wording
        .languages()
        .map(|one| (one, sha256_hex(wording.get(one).unwrap_or_default().as_bytes())))
        .collect()
}
