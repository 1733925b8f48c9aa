//! The proposer withdraws its paper.

use comity_domain::{PaperId, ProposalId, session::Session};
use comity_store::{Entry, KeyOwner, notice, paper, proposal, release};
use serde_json::json;

use crate::{
    ActError, Desk, May, Proposer, act,
    publish_summary::make_documents_anew,
    submit_paper::{announce, own_paper},
};

/// Withdraws a paper: all its versions leave every view. States that co-sponsor it, are
/// invited to or ask to, are told. Proposals made from it are withdrawn with it, with the
/// positions on them and what the Chair released, and whoever took a position there is
/// told; those in `keep` stay as proposals of the proposer's own.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such paper in force of the actor's own
/// participant, or `keep` names a proposal that was not made from it.
pub async fn withdraw_paper(
    desk: &Desk,
    may: &May<Proposer>,
    at: &Session,
    id: PaperId,
    keep: &[ProposalId],
) -> Result<(), ActError> {
    let owner = may.own()?;
    act!(desk, may.actor(), |tx| {
        let found = own_paper(tx, may, at, id).await?;
        let latest = paper::version(tx, id, found.version).await?.ok_or(ActError::NotFound)?;
        let made: Vec<ProposalId> =
            paper::proposals_now(tx, id).await?.into_iter().map(|one| one.proposal_id).collect();
        if !keep.iter().all(|kept| made.contains(kept)) {
            return Err(ActError::NotFound);
        }
        let gone: Vec<ProposalId> =
            made.iter().copied().filter(|one| !keep.contains(one)).collect();
        for one in &gone {
            for holder in paper::holders(tx, *one, owner).await? {
                notice::tell(tx, holder, Some(at.id), "proposal-withdrawn", one.0).await?;
            }
            release::withdraw(tx, *one).await?;
            proposal::withdraw(tx, *one).await?;
        }
        for one in paper::sponsors_now(tx, id).await? {
            notice::tell(tx, one.participant_id, Some(at.id), "paper-withdrawn", id.0).await?;
        }
        paper::withdraw(tx, id).await?;
        make_documents_anew(tx, at.id).await?;
        tx.touch(at.id).await?;
        announce(tx, at, &found, "paper-withdrawn").await?;
        let mut subjects = vec![id.0];
        subjects.extend(gone.iter().map(|one| one.0));
        Ok((
            (),
            Entry {
                act: "withdraw_paper",
                subjects,
                payload: json!({
                    "kept": keep,
                    "number": found.number,
                    "text_hash": latest.text_hash,
                    "version": found.version,
                }),
                key_owner: KeyOwner::Participant(owner),
            },
        ))
    })
}
