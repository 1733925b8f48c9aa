//! The proposer invites States to co-sponsor its paper, and answers those that ask to.

use comity_domain::{
    Audience, PaperId, ParticipantId,
    paper::{Paper, Standing, Step},
    session::Session,
};
use comity_store::{Entry, KeyOwner, Tx, notice, paper, participant};
use serde_json::json;

use crate::{
    ActError, Desk, May, Proposer, act,
    submit_paper::{announce, own_paper},
};

/// Invites States to co-sponsor the actor's own paper. Each is told and reads the paper,
/// whatever its audience, until it declines or leaves; none is shown as a sponsor before
/// it has confirmed by an act of its own. A State that has asked to co-sponsor is accepted
/// by this, for the version it asked for. One that is invited or co-sponsors already is
/// passed over.
///
/// # Errors
/// A refusal when no State is named, one is no other State of the body, or the paper is
/// kept to its own delegation. [`ActError::NotFound`] when there is no such paper of the
/// actor's own participant; a non-paper has no sponsors.
pub async fn invite_sponsors(
    desk: &Desk,
    may: &May<Proposer>,
    at: &Session,
    id: PaperId,
    states: &[ParticipantId],
) -> Result<(), ActError> {
    let owner = may.own()?;
    if states.is_empty() {
        return Err(ActError::field("states", "error-paper-invite-none"));
    }
    let all = participant::all(&desk.db, may.body()).await?;
    let is_state = |id: &ParticipantId| all.iter().any(|one| one.id == *id && one.kind.is_state());
    if states.iter().any(|state| *state == owner || !is_state(state)) {
        return Err(ActError::field("states", "error-paper-invite-state"));
    }
    act!(desk, may.actor(), |tx| {
        let found = own_paper(tx, may, at, id).await?;
        if found.is_non_paper() {
            return Err(ActError::NotFound);
        }
        if found.audience == Audience::Own {
            return Err(ActError::field("states", "error-paper-invite-own"));
        }
        let mut told = Vec::new();
        for state in states {
            let before = paper::standing_now(tx, id, *state).await?;
            let Some(after) = Standing::after(before, Step::Invite, found.version, tx.now()) else {
                continue;
            };
            paper::set_standing(tx, id, *state, after).await?;
            let kind = match after {
                Standing::Sponsor { .. } => "paper-accepted",
                _ => "paper-invited",
            };
            notice::tell(tx, *state, Some(at.id), kind, id.0).await?;
            told.push(*state);
        }
        Ok(((), written(tx, at, &found, "invite_sponsors", owner, &told).await?))
    })
}

/// Takes an invitation back, or declines a State that asked to co-sponsor; it is told. A
/// co-sponsorship that stands is the State's own and cannot be ended this way.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such paper of the actor's own participant, or
/// the State is neither invited nor asking.
pub async fn take_back_invitation(
    desk: &Desk,
    may: &May<Proposer>,
    at: &Session,
    id: PaperId,
    state: ParticipantId,
) -> Result<(), ActError> {
    let owner = may.own()?;
    act!(desk, may.actor(), |tx| {
        let found = own_paper(tx, may, at, id).await?;
        let before = paper::standing_now(tx, id, state).await?;
        let after = Standing::after(before, Step::TakeBack, found.version, tx.now())
            .ok_or(ActError::NotFound)?;
        paper::set_standing(tx, id, state, after).await?;
        let kind = match before {
            Some(Standing::Asked { .. }) => "paper-request-declined",
            _ => "paper-invitation-withdrawn",
        };
        notice::tell(tx, state, Some(at.id), kind, id.0).await?;
        Ok(((), written(tx, at, &found, "take_back_invitation", owner, &[state]).await?))
    })
}

async fn written(
    tx: &mut Tx,
    at: &Session,
    found: &Paper,
    act: &'static str,
    owner: ParticipantId,
    states: &[ParticipantId],
) -> Result<Entry, ActError> {
    tx.touch(at.id).await?;
    announce(tx, at, found, "paper-sponsors").await?;
    Ok(Entry {
        act,
        // Whom the proposer approaches is between the two of them: an entry's subjects
        // stand in every part of the record that holds the entry.
        subjects: vec![found.id.0],
        payload: json!({ "paper": found.id, "participants": states, "version": found.version }),
        key_owner: KeyOwner::Participant(owner),
    })
}
