//! A State removes itself from the aligned States of a statement.

use comity_domain::{StatementId, document::DocumentKind, session::Session};
use comity_store::{Entry, KeyOwner, document, notice, statement};
use serde_json::json;

use crate::{ActError, Delegation, Desk, May, act};

/// Removes the actor's own State from a statement that names it; the author is told.
/// There is no act that puts it back.
///
/// # Errors
/// [`ActError::NotFound`] when no statement in force names the State.
pub async fn remove_alignment(
    desk: &Desk,
    may: &May<Delegation>,
    at: &Session,
    id: StatementId,
) -> Result<(), ActError> {
    let state = may.own()?;
    act!(desk, may.actor(), |tx| {
        let found = statement::in_force(tx, id)
            .await?
            .filter(|found| found.session_id == at.id)
            .ok_or(ActError::NotFound)?;
        if !statement::remove_alignment(tx, id, state).await? {
            return Err(ActError::NotFound);
        }
        // Documents made before name the State, so they are gone with this commit.
        document::queue_again(tx, DocumentKind::Statement, id.0).await?;
        let author = found.participant_id;
        notice::tell(tx, author, Some(at.id), "alignment-removed", id.0).await?;
        tx.touch(at.id).await?;
        tx.announce(&format!("session:{}", at.slug), "alignment-removed", Some(id.0)).await?;
        Ok((
            (),
            Entry {
                act: "remove_alignment",
                subjects: vec![id.0, state.0],
                payload: json!({ "participant": state, "statement": id }),
                key_owner: KeyOwner::Participant(state),
            },
        ))
    })
}
