//! A delegation or organization puts a proposal in its own words.

use comity_domain::{
    Audience, ParticipantId, TopicId, Wording,
    proposal::{Proposal, WordedBy},
    session::Session,
};
use comity_store::{Actor, Entry, KeyOwner, proposal, session};
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Proposer, act, checks};

/// A proposal as its owner gives it.
#[derive(Clone, Debug)]
pub struct NewProposal {
    /// The topic it stands under.
    pub topic: Option<TopicId>,
    /// The words.
    pub wording: Wording,
    /// Who may read them; to be chosen by the owner.
    pub audience: Option<Audience>,
}

/// Puts a proposal.
///
/// # Errors
/// When the wording is empty, too long or holds characters that cannot be shown, no
/// audience was chosen, or the topic is of another session.
pub async fn put_proposal(
    desk: &Desk,
    may: &May<Proposer>,
    session: &Session,
    new: NewProposal,
) -> Result<Proposal, ActError> {
    put(desk, may.actor(), session, new, Some(may.own()?), "put_proposal", json!({})).await
}

/// Checks and puts a proposal of a participant, or of the Chair when there is none.
pub(crate) async fn put(
    desk: &Desk,
    actor: &Actor,
    session: &Session,
    new: NewProposal,
    proposer: Option<ParticipantId>,
    name: &'static str,
    note: serde_json::Value,
) -> Result<Proposal, ActError> {
    if session.body_id != actor.body() {
        return Err(ActError::NotFound);
    }
    let mut faults = Faults::default();
    if new.wording.original_text().is_empty() {
        faults.field("wording", "error-proposal-wording-empty");
    }
    checks::texts(&mut faults, "wording", &new.wording);
    if let Some(topic) = new.topic
        && !session::topics(&desk.db, session.id).await?.iter().any(|one| one.id == topic)
    {
        faults.field("topic", "error-proposal-topic");
    }
    let audience = new.audience;
    if audience.is_none() {
        faults.field("audience", "error-proposal-audience");
    }
    faults.check()?;
    let Some(audience) = audience else { return Err(ActError::NotFound) };
    let row = proposal::NewProposal {
        session_id: session.id,
        topic_id: new.topic,
        proposer,
        worded_by: if proposer.is_some() { WordedBy::Proposer } else { WordedBy::Chair },
        wording: new.wording,
        audience,
    };
    act!(desk, actor, |tx| {
        let put = proposal::put(tx, &row).await?;
        tx.touch(session.id).await?;
        // What a delegation keeps to itself is not announced either.
        if put.audience != Audience::Own {
            tx.announce(&format!("session:{}", session.slug), "proposal", Some(put.id.0)).await?;
        }
        let entry = Entry {
            act: name,
            subjects: vec![put.id.0],
            payload: json!({
                "audience": put.audience,
                "number": put.number,
                "origin": note.clone(),
                "topic": put.topic_id,
                "wording": put.wording,
            }),
            key_owner: proposer.map_or(KeyOwner::Body(actor.body()), KeyOwner::Participant),
        };
        Ok((put, entry))
    })
}
