//! The owner withdraws a statement.

use comity_domain::{Audience, StatementId, document::DocumentKind, session::Session};
use comity_store::{Entry, KeyOwner, document, notice, statement};
use serde_json::json;

use crate::{ActError, Contributor, Desk, May, act};

/// Withdraws a statement: it leaves every view, with its answers and the positions
/// that rest on it, and its documents are removed. States named as aligned until now are told.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such statement in force of the actor's
/// own participant.
pub async fn withdraw_statement(
    desk: &Desk,
    may: &May<Contributor>,
    at: &Session,
    id: StatementId,
) -> Result<(), ActError> {
    let owner = may.own()?;
    act!(desk, may.actor(), |tx| {
        let found = statement::in_force(tx, id)
            .await?
            .filter(|found| found.participant_id == owner && found.session_id == at.id)
            .ok_or(ActError::NotFound)?;
        statement::withdraw(tx, id).await?;
        document::remove(tx, DocumentKind::Statement, id.0).await?;
        for state in statement::named_now(tx, id).await? {
            notice::tell(tx, state, Some(at.id), "statement-withdrawn", id.0).await?;
        }
        tx.touch(at.id).await?;
        if found.audience != Audience::Own {
            tx.announce(&format!("session:{}", at.slug), "statement-withdrawn", Some(id.0)).await?;
        }
        Ok((
            (),
            Entry {
                act: "withdraw_statement",
                subjects: vec![id.0],
                payload: json!({ "number": found.number, "text_hash": found.text_hash }),
                key_owner: KeyOwner::Participant(owner),
            },
        ))
    })
}
