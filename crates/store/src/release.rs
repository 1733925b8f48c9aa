//! Areas the Chair has released, in the Chair's own words.

use std::collections::HashSet;

use comity_domain::{AccountId, Audience, ProposalId, ReleaseId, SessionId, Wording};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{Db, Scope, StoreError, Tx, convert};

/// A released area.
#[derive(Clone, Debug)]
pub struct Release {
    /// Its id.
    pub id: ReleaseId,
    /// The proposal whose area it is.
    pub proposal_id: ProposalId,
    /// The Chair's words.
    pub wording: Wording,
    /// Who may read them.
    pub audience: Audience,
    /// When they were released.
    pub released_at: Timestamp,
}

/// Releases an area. What was released of it before is withdrawn: one area has one
/// assessment at a time.
///
/// # Errors
/// When the database fails.
pub async fn insert(
    tx: &mut Tx,
    proposal: ProposalId,
    wording: &Wording,
    audience: Audience,
    by: AccountId,
) -> Result<ReleaseId, StoreError> {
    withdraw(tx, proposal).await?;
    let id: ReleaseId = tx.new_id();
    let now = tx.now_millis();
    let wording = convert::wording_text(wording)?;
    write!(tx, |c| {
        sqlx::query(
            "insert into area_release (id, proposal_id, wording, audience, released_by, released_at)
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(id.0)
        .bind(proposal.0)
        .bind(&wording)
        .bind(audience.word())
        .bind(by.0)
        .bind(now)
        .execute(c)
        .await?;
    });
    Ok(id)
}

/// Withdraws what is released of an area.
///
/// # Returns
/// The release that stood, if there was one.
///
/// # Errors
/// When the database fails.
pub async fn withdraw(tx: &mut Tx, proposal: ProposalId) -> Result<Option<ReleaseId>, StoreError> {
    let now = tx.now_millis();
    let rows: Vec<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as(
            "update area_release set withdrawn_at = $1
             where proposal_id = $2 and withdrawn_at is null returning id",
        )
        .bind(now)
        .bind(proposal.0)
        .fetch_all(c)
        .await?
    });
    Ok(rows.first().map(|(id,)| ReleaseId(*id)))
}

/// The released areas of a session that this reader may read, the latest first.
///
/// # Errors
/// When the database fails.
pub async fn all(db: &Db, session: SessionId, scope: Scope) -> Result<Vec<Release>, StoreError> {
    let rows: Vec<(Uuid, Uuid, String, String, i64)> = read!(db, |c| {
        sqlx::query_as(
            "select r.id, r.proposal_id, r.wording, r.audience, r.released_at
             from area_release r join proposal p on p.id = r.proposal_id
             where p.session_id = $1 and r.withdrawn_at is null and p.withdrawn_at is null
             order by r.released_at desc, r.id desc",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let mut found = rows
        .into_iter()
        .map(|(id, proposal, wording, audience, released_at)| {
            Ok(Release {
                id: ReleaseId(id),
                proposal_id: ProposalId(proposal),
                wording: convert::wording("area_release.wording", &wording)?,
                audience: convert::word("area_release.audience", &audience)?,
                released_at: convert::instant("area_release.released_at", released_at)?,
            })
        })
        .collect::<Result<Vec<_>, StoreError>>()?;
    // Nobody owns a release but the Chair, whose side reads every one; the Secretariat
    // reads what delegations read.
    found.retain(|release| match scope.role() {
        Some(comity_domain::Role::Secretariat) => release.audience >= Audience::Delegations,
        _ => scope.admits(release.audience, None),
    });
    Ok(found)
}

/// The topic of each proposal of a session that has a released area. The topic of an
/// area is public with it, whoever may read the proposal itself.
///
/// # Errors
/// When the database fails.
pub async fn topics(
    db: &Db,
    session: SessionId,
) -> Result<std::collections::HashMap<ProposalId, Option<comity_domain::TopicId>>, StoreError> {
    let rows: Vec<(Uuid, Option<Uuid>)> = read!(db, |c| {
        sqlx::query_as(
            "select p.id, p.topic_id from area_release r join proposal p on p.id = r.proposal_id
             where p.session_id = $1 and r.withdrawn_at is null and p.withdrawn_at is null",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let topic = |id: Option<Uuid>| id.map(comity_domain::TopicId);
    Ok(rows.into_iter().map(|(proposal, id)| (ProposalId(proposal), topic(id))).collect())
}

/// How many areas this reader was given since an instant, and how many that the reader
/// had before it are withdrawn: by the Chair, or with the proposal. An area that the
/// Chair assessed anew for the same reader is given, and not withdrawn.
///
/// # Errors
/// When the database fails.
pub(crate) async fn since(
    db: &Db,
    scope: Scope,
    session: SessionId,
    since: i64,
) -> Result<(usize, usize), StoreError> {
    type Row = (Uuid, String, i64, Option<i64>, Option<i64>);
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select r.proposal_id, r.audience, r.released_at, r.withdrawn_at, p.withdrawn_at
             from area_release r join proposal p on p.id = r.proposal_id
             where p.session_id = $1",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let (mut given, mut ended) = (0, HashSet::new());
    let mut standing = HashSet::new();
    for (proposal, audience, released_at, withdrawn_at, proposal_withdrawn_at) in rows {
        if !scope.admits(convert::word("area_release.audience", &audience)?, None) {
            continue;
        }
        match withdrawn_at.into_iter().chain(proposal_withdrawn_at).min() {
            None => {
                standing.insert(proposal);
                given += usize::from(released_at > since);
            }
            Some(end) if released_at <= since && end > since => {
                ended.insert(proposal);
            }
            Some(_) => {}
        }
    }
    Ok((given, ended.difference(&standing).count()))
}
