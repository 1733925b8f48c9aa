//! A delegation takes back a question it raised.

use comity_domain::{QuestionId, session::Session};
use comity_store::{Entry, KeyOwner, question};
use serde_json::json;

use crate::{ActError, Delegation, Desk, May, act, publish_summary::make_documents_anew};

/// Withdraws a question of the actor's own State: it leaves every view. Passages that
/// answered it stay what they are.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such standing question of this session that
/// the actor's own State raised; the Chair's questions are withdrawn by a later letter.
pub async fn withdraw_question(
    desk: &Desk,
    may: &May<Delegation>,
    at: &Session,
    id: QuestionId,
) -> Result<(), ActError> {
    let by = may.own()?;
    act!(desk, may.actor(), |tx| {
        let found = question::find_raised(tx, id, by)
            .await?
            .filter(|found| found.session_id == at.id)
            .ok_or(ActError::NotFound)?;
        question::withdraw(tx, id).await?;
        make_documents_anew(tx, at.id).await?;
        tx.touch(at.id).await?;
        tx.announce(&format!("session:{}", at.slug), "question", Some(id.0)).await?;
        let entry = Entry {
            act: "withdraw_question",
            subjects: vec![id.0],
            payload: json!({ "number": found.number }),
            key_owner: KeyOwner::Participant(by),
        };
        Ok(((), entry))
    })
}
