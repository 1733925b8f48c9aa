//! The proposer makes words of its paper a proposal, on which positions are taken.

use std::ops::Range;

use comity_domain::{
    Audience, PaperId, TopicId, Wording,
    proposal::{Proposal, WordedBy},
    session::Session,
    statement::{BadRange, passage_text},
};
use comity_store::{
    Entry, KeyOwner,
    paper::{self, MadeProposal},
    proposal, session,
};
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Proposer, act, checks, submit_paper::own_paper};

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
}

/// Makes a proposal. It is read by whom the paper is for, and stays with the version it
/// was made from.
///
/// # Errors
/// A refusal when there are neither words nor a wording, a range is no passage of the
/// text or differs from the wording given for it, a topic is of another session, the
/// paper is kept to its own delegation, or the version is no longer the latest.
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
        if found.version != new.version {
            return Err(ActError::whole("error-paper-moved"));
        }
        let text = paper::version(tx, id, new.version).await?.ok_or(ActError::NotFound)?.text;
        let mut faults = Faults::default();
        if found.audience == Audience::Own {
            faults.0.push(crate::Fault {
                field: None,
                key: "error-paper-proposal-own",
                value: None,
            });
        }
        let words = match new.range.as_ref().map(|range| passage_text(&text, range)) {
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
        faults.check()?;
        let wording = wording.ok_or(ActError::NotFound)?;
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

const fn key_of(why: BadRange) -> &'static str {
    match why {
        BadRange::Empty | BadRange::Blank => "error-passage-empty",
        BadRange::Outside(_) | BadRange::InsideCharacter(_) => "error-passage-range",
    }
}
