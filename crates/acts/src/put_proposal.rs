//! A delegation or organization puts a proposal in its own words.

use comity_domain::{
    Audience, ParticipantId, ProposalId, TopicId, Wording,
    proposal::{LONGEST_TITLE, Proposal, WordedBy},
    session::Session,
};
use comity_store::{Actor, Entry, KeyOwner, proposal, session, statement};
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Proposer, act, checks};

/// A proposal as its owner gives it.
#[derive(Clone, Debug)]
pub struct NewProposal {
    /// The topic it stands under.
    pub topic: Option<TopicId>,
    /// A few words for headings and lists; an empty one counts as absent.
    pub title: Option<Wording>,
    /// The words.
    pub wording: Wording,
    /// Who may read them; to be chosen by the owner.
    pub audience: Option<Audience>,
    /// The form's draft, which putting spends: sent twice, it is put once.
    pub from_draft: Option<String>,
}

/// Checks everything that putting checks, and puts nothing.
///
/// # Errors
/// As [`put_proposal`].
pub async fn review_proposal(
    desk: &Desk,
    may: &May<Proposer>,
    session: &Session,
    new: &NewProposal,
) -> Result<(), ActError> {
    may.own()?;
    check(desk, may.actor(), session, new, Faults::default()).await
}

/// Puts a proposal.
///
/// # Errors
/// When the draft it is put from is gone, the wording is empty, too long or holds characters that cannot be shown, the
/// title is no short line, no audience was chosen, or the topic is of another session.
pub async fn put_proposal(
    desk: &Desk,
    may: &May<Proposer>,
    session: &Session,
    new: NewProposal,
) -> Result<Proposal, ActError> {
    put(desk, may.actor(), session, new, Some(may.own()?), &[], Faults::default()).await
}

/// What is wrong with a proposal, together with the caller's own faults.
pub(crate) async fn check(
    desk: &Desk,
    actor: &Actor,
    session: &Session,
    new: &NewProposal,
    mut faults: Faults,
) -> Result<(), ActError> {
    if session.body_id != actor.body() {
        return Err(ActError::NotFound);
    }
    if let Some(title) = checks::present(new.title.clone()) {
        checks::name_within(&mut faults, "title", &title, LONGEST_TITLE);
    }
    if new.wording.original_text().is_empty() {
        faults.field("wording", "error-proposal-wording-empty");
    }
    checks::texts(&mut faults, "wording", &new.wording);
    if let Some(topic) = new.topic
        && !session::topics(&desk.db, session.id).await?.iter().any(|one| one.id == topic)
    {
        faults.field("topic", "error-proposal-topic");
    }
    if new.audience.is_none() {
        faults.field("audience", "error-proposal-audience");
    }
    faults.check()
}

/// Checks and puts a proposal of a participant, or of the Chair when there is none, with
/// what it was merged from. The caller's own faults are told together with the rest.
pub(crate) async fn put(
    desk: &Desk,
    actor: &Actor,
    session: &Session,
    new: NewProposal,
    proposer: Option<ParticipantId>,
    from: &[ProposalId],
    faults: Faults,
) -> Result<Proposal, ActError> {
    check(desk, actor, session, &new, faults).await?;
    let Some(audience) = new.audience else { return Err(ActError::NotFound) };
    let row = proposal::NewProposal {
        session_id: session.id,
        topic_id: new.topic,
        proposer,
        worded_by: if proposer.is_some() { WordedBy::Proposer } else { WordedBy::Chair },
        title: checks::present(new.title),
        wording: new.wording,
        audience,
    };
    act!(desk, actor, |tx| {
        if let Some(form) = &new.from_draft
            && !statement::spend_draft(tx, actor.account(), form).await?
        {
            return Err(ActError::whole("error-paper-already-submitted"));
        }
        let put = proposal::put(tx, &row).await?;
        proposal::put_sources(tx, put.id, from).await?;
        tx.touch(session.id).await?;
        // What a delegation keeps to itself is not announced either.
        if put.audience != Audience::Own {
            tx.announce(&format!("session:{}", session.slug), "proposal", Some(put.id.0)).await?;
        }
        let entry = Entry {
            act: if proposer.is_some() { "put_proposal" } else { "merge_proposal" },
            subjects: vec![put.id.0],
            payload: json!({
                "audience": put.audience,
                "merged_from": from,
                "number": put.number,
                "title": put.title,
                "topic": put.topic_id,
                "wording": put.wording,
            }),
            key_owner: proposer.map_or(KeyOwner::Body(actor.body()), KeyOwner::Participant),
        };
        Ok((put, entry))
    })
}
