//! The Chair's team notes what it heard.

use comity_domain::{NoteId, ParticipantId, ProposalId};
use comity_store::{Entry, KeyOwner, participant, position, proposal};
use serde_json::json;

use crate::{ActError, ChairsSide, Desk, Faults, May, act, checks};

/// A note on what was heard.
#[derive(Clone, Debug)]
pub struct NewNote {
    /// On which proposal.
    pub proposal: ProposalId,
    /// From whom.
    pub participant: Option<ParticipantId>,
    /// The note.
    pub text: String,
}

/// Keeps a note that only the Chair's side sees and that no count includes.
///
/// # Errors
/// When the note is empty or names no participant of the body.
pub async fn note_heard(
    desk: &Desk,
    may: &May<ChairsSide>,
    new: NewNote,
) -> Result<NoteId, ActError> {
    let text = comity_domain::statement::normalise_text(&new.text);
    let known = participant::all(&desk.db, may.body()).await?;
    let from = new.participant.filter(|id| known.iter().any(|one| one.id == *id));
    let mut faults = Faults::default();
    if from.is_none() {
        faults.field("participant", "error-note-participant");
    }
    if text.trim().is_empty() {
        faults.field("note", "error-note-empty");
    }
    checks::text(&mut faults, "note", &text);
    faults.check()?;
    let Some(from) = from else { return Err(ActError::NotFound) };
    act!(desk, may.actor(), |tx| {
        let on = proposal::find(tx, new.proposal, may.scope()).await?.ok_or(ActError::NotFound)?;
        let id = position::add_note(tx, on.id, from, &text, may.account()).await?;
        Ok((
            id,
            Entry {
                act: "note_heard",
                subjects: vec![id.0, on.id.0],
                payload: json!({ "note": text, "participant": from }),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}
