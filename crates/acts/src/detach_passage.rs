//! The owner takes back that a passage answers a question.

use comity_domain::{Audience, PassageId, QuestionId, StatementId, session::Session};
use comity_store::{Entry, KeyOwner, passage, statement};
use serde_json::json;

use crate::{ActError, Contributor, Desk, May, act};

/// Detaches a passage of the actor's own statement from a question. The passage
/// itself stays: positions may rest on it.
///
/// # Errors
/// [`ActError::NotFound`] when the statement is not the actor's own or not in force,
/// or the passage is not one of its, or does not answer that question.
pub async fn detach_passage(
    desk: &Desk,
    may: &May<Contributor>,
    at: &Session,
    id: StatementId,
    part: PassageId,
    question: QuestionId,
) -> Result<(), ActError> {
    let owner = may.own()?;
    act!(desk, may.actor(), |tx| {
        let found = statement::in_force(tx, id)
            .await?
            .filter(|found| found.participant_id == owner && found.session_id == at.id)
            .ok_or(ActError::NotFound)?;
        if !passage::is_of(tx, part, id).await?
            || !statement::detach_answer(tx, part, question).await?
        {
            return Err(ActError::NotFound);
        }
        tx.touch(at.id).await?;
        if found.audience != Audience::Own {
            tx.announce(&format!("session:{}", at.slug), "answer", Some(id.0)).await?;
        }
        Ok((
            (),
            Entry {
                act: "detach_passage",
                subjects: vec![id.0, part.0, question.0],
                payload: json!({ "passage": part, "question": question, "statement": id }),
                key_owner: KeyOwner::Participant(owner),
            },
        ))
    })
}
