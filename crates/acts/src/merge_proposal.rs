//! The Chair's side words one proposal out of several.

use comity_domain::{ProposalId, proposal::Proposal, session::Session};
use comity_store::proposal;

use crate::{ActError, ChairsSide, Desk, Faults, May, NewProposal, put_proposal};

/// A wording merged by the Chair.
#[derive(Clone, Debug)]
pub struct MergedProposal {
    /// Wording, topic, audience.
    pub new: NewProposal,
    /// The proposals it is merged from: two at the least, or none when the Chair words
    /// what was heard on the floor.
    pub from: Vec<ProposalId>,
}

/// Puts a wording that the Chair's side merged from several proposals. Positions on
/// those stay with them: nobody is held to words that are not their own.
///
/// # Errors
/// As [`crate::put_proposal`]; and when exactly one proposal is named, or one that
/// the Chair's side cannot see.
pub async fn merge_proposal(
    desk: &Desk,
    may: &May<ChairsSide>,
    session: &Session,
    merged: MergedProposal,
) -> Result<Proposal, ActError> {
    let (from, faults) = sources(desk, may, session, &merged).await?;
    put_proposal::put(desk, may.actor(), session, merged.new, None, &from, faults).await
}

/// Checks everything that merging checks, and puts nothing.
///
/// # Errors
/// As [`merge_proposal`].
pub async fn review_merged_proposal(
    desk: &Desk,
    may: &May<ChairsSide>,
    session: &Session,
    merged: &MergedProposal,
) -> Result<(), ActError> {
    let (_, faults) = sources(desk, may, session, merged).await?;
    put_proposal::check(desk, may.actor(), session, &merged.new, faults).await
}

/// The proposals it is merged from, each once, with what is wrong with them.
async fn sources(
    desk: &Desk,
    may: &May<ChairsSide>,
    session: &Session,
    merged: &MergedProposal,
) -> Result<(Vec<ProposalId>, Faults), ActError> {
    let seen = proposal::all(&desk.db, session.id, may.scope()).await?;
    let mut faults = Faults::default();
    let mut from = merged.from.clone();
    from.sort_unstable();
    from.dedup();
    // None: the Chair words what was heard on the floor. One would be no merging.
    if from.len() == 1 || from.iter().any(|id| seen.iter().all(|one| one.id != *id)) {
        faults.field("from", "error-proposal-merged-from");
    }
    Ok((from, faults))
}
