//! The proposer makes words of its paper a proposal, on which positions are taken.

use std::ops::Range;

use comity_domain::{
    Audience, PaperId, TopicId, Wording,
    paper::{Paper, PaperVersion},
    proposal::{Proposal, WordedBy},
    session::{Session, Topic},
    statement::{BadRange, passage_text},
};
use comity_store::{
    Entry, KeyOwner,
    paper::{self, MadeProposal},
    proposal, session, statement,
};
use serde_json::json;

use crate::{ActError, Desk, Fault, Faults, May, Proposer, act, checks, submit_paper::own_paper};

/// A proposal to be made from a paper: words of its frozen text, or a wording typed for
/// it, or both where the typed one adds other languages to the same words.
#[derive(Clone, Debug)]
pub struct NewPaperProposal {
    /// The version the words are of, which must be the latest.
    pub version: i64,
    /// Bytes of its text.
    pub range: Option<Range<usize>>,
    /// The wording; its original is in the paper's language.
    pub wording: Option<Wording>,
    /// The topic it stands under.
    pub topic: Option<TopicId>,
    /// The form's draft, which putting spends: sent twice, it is put once.
    pub from_draft: Option<String>,
}

/// Makes a proposal. It is read by whom the paper is for, and stays with the version it
/// was made from.
///
/// # Errors
/// A refusal when there are neither words nor a wording, a range is no passage of the
/// text or differs from the wording given for it, a topic is of another session, the
/// paper is kept to its own delegation, its draft is gone, or the version is no longer the latest.
/// [`ActError::NotFound`] when there is no such paper of the actor's own participant; a
/// non-paper has no proposals.
pub async fn propose_from_paper(
    desk: &Desk,
    may: &May<Proposer>,
    at: &Session,
    id: PaperId,
    new: NewPaperProposal,
) -> Result<Proposal, ActError> {
    let owner = may.own()?;
    let topics = session::topics(&desk.db, at.id).await?;
    act!(desk, may.actor(), |tx| {
        let found = own_paper(tx, may, at, id).await?;
        if found.is_non_paper() {
            return Err(ActError::NotFound);
        }
        if let Some(form) = &new.from_draft
            && !statement::spend_draft(tx, may.account(), form).await?
        {
            return Err(ActError::whole("error-paper-already-submitted"));
        }
        if found.version != new.version {
            return Err(ActError::whole("error-paper-moved"));
        }
        let latest = paper::version(tx, id, new.version).await?.ok_or(ActError::NotFound)?;
        let wording =
            review_paper_proposal(&found, &latest, &topics, &new).map_err(ActError::Refused)?;
        let put = proposal::put(
            tx,
            &proposal::NewProposal {
                session_id: at.id,
                topic_id: new.topic,
                proposer: Some(owner),
                worded_by: WordedBy::Proposer,
                title: None,
                wording,
                audience: found.audience,
            },
        )
        .await?;
        let made =
            MadeProposal { proposal_id: put.id, version: new.version, range: new.range.clone() };
        paper::link_proposal(tx, id, &made).await?;
        tx.touch(at.id).await?;
        tx.announce(&format!("session:{}", at.slug), "proposal", Some(put.id.0)).await?;
        let entry = Entry {
            act: "propose_from_paper",
            subjects: vec![put.id.0, id.0],
            payload: json!({
                "audience": put.audience,
                "bytes": new.range.as_ref().map(|range| [range.start, range.end]),
                "number": put.number,
                "paper": id,
                "topic": put.topic_id,
                "version": new.version,
                "wording": put.wording,
            }),
            key_owner: KeyOwner::Participant(owner),
        };
        Ok((put, entry))
    })
}

/// The wording that a proposal from this paper would have. Nothing is put.
///
/// # Errors
/// Everything that is wrong with it, as [`propose_from_paper`] has it.
pub fn review_paper_proposal(
    found: &Paper,
    latest: &PaperVersion,
    topics: &[Topic],
    new: &NewPaperProposal,
) -> Result<Wording, Faults> {
    let whole = |key| Fault { field: None, key, value: None };
    if latest.number != new.version {
        return Err(Faults(vec![whole("error-paper-moved")]));
    }
    let mut faults = Faults::default();
    if found.audience == Audience::Own {
        faults.0.push(whole("error-paper-proposal-own"));
    }
    let words = match new.range.as_ref().map(|range| passage_text(&latest.text, range)) {
        None => None,
        Some(Ok(words)) => Some(words.trim().to_owned()),
        Some(Err(why)) => {
            faults.field("sentences", key_of(why));
            None
        }
    };
    let wording = match (&new.wording, words) {
        (None, None) => {
            if new.range.is_none() {
                faults.field("sentences", "error-paper-proposal-none");
            }
            None
        }
        (None, Some(words)) => Some(Wording::new(found.language, words)),
        (Some(wording), words) => {
            if words.is_some_and(|words| words != wording.original_text()) {
                faults.field("wording", "error-paper-proposal-differs");
            }
            if wording.original_text().is_empty() {
                faults.field("wording", "error-proposal-wording-empty");
            }
            Some(wording.clone())
        }
    };
    if let Some(wording) = &wording {
        let field = if new.range.is_some() { "sentences" } else { "wording" };
        checks::texts(&mut faults, field, wording);
    }
    if new.topic.is_some_and(|topic| !topics.iter().any(|one| one.id == topic)) {
        faults.field("topic", "error-proposal-topic");
    }
    match wording {
        Some(wording) if faults.0.is_empty() => Ok(wording),
        _ => Err(faults),
    }
}

const fn key_of(why: BadRange) -> &'static str {
    match why {
        BadRange::Empty | BadRange::Blank => "error-passage-empty",
        BadRange::Outside(_) | BadRange::InsideCharacter(_) => "error-passage-range",
    }
}
