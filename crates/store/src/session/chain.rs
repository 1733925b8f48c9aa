//! How much of each link of the chain a session holds, as far as a reader may see.

use std::collections::HashSet;

use comity_domain::{ParticipantId, SessionId};
use uuid::Uuid;

use crate::{Db, Scope, StoreError, convert};

/// Counts along the chain, for one reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChainCounts {
    /// Published letters.
    pub letters: usize,
    /// Questions put and not withdrawn.
    pub questions: usize,
    /// Statements filed and not withdrawn.
    pub statements: usize,
    /// Concept papers and non-papers submitted and not withdrawn.
    pub papers: usize,
    /// Proposals put and not withdrawn.
    pub proposals: usize,
    /// Areas the Chair has released.
    pub areas: usize,
    /// Summaries of which a version stands published.
    pub summaries: usize,
}

type Kept = (String, Option<Uuid>);

fn count(rows: Vec<Kept>, scope: Scope) -> Result<usize, StoreError> {
    let mut seen = 0;
    for (audience, owner) in rows {
        if scope.admits(convert::word("audience", &audience)?, owner.map(ParticipantId)) {
            seen += 1;
        }
    }
    Ok(seen)
}

/// Counts what a reader may see of each link of the chain.
///
/// # Errors
/// When the database fails.
pub async fn chain_counts(
    db: &Db,
    session: SessionId,
    scope: Scope,
) -> Result<ChainCounts, StoreError> {
    let letters: Vec<(String,)> = read!(db, |c| {
        sqlx::query_as("select audience from letter where session_id = $1 and status = 'published'")
            .bind(session.0)
            .fetch_all(c)
            .await?
    });
    let statements: Vec<Kept> = read!(db, |c| {
        sqlx::query_as(
            "select audience, participant_id from statement
             where session_id = $1 and withdrawn_at is null",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let proposals: Vec<Kept> = read!(db, |c| {
        sqlx::query_as(
            "select audience, proposer_id from proposal
             where session_id = $1 and withdrawn_at is null",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let areas: Vec<(String,)> = read!(db, |c| {
        sqlx::query_as(
            "select r.audience from area_release r join proposal p on p.id = r.proposal_id
             where p.session_id = $1 and r.withdrawn_at is null and p.withdrawn_at is null",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let unowned =
        |rows: Vec<(String,)>| rows.into_iter().map(|(audience,)| (audience, None)).collect();
    let versions = crate::summary::lines(db, session, scope).await?;
    let summaries: HashSet<_> =
        versions.iter().filter(|one| one.stands()).map(|one| one.summary_id).collect();
    Ok(ChainCounts {
        letters: count(unowned(letters), scope)?,
        questions: crate::question::list(db, scope, session).await?.len(),
        statements: count(statements, scope)?,
        papers: crate::paper::list(db, scope, session).await?.len(),
        proposals: count(proposals, scope)?,
        areas: count(unowned(areas), scope)?,
        summaries: summaries.len(),
    })
}
