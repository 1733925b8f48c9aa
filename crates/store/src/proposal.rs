//! Proposals: what positions are taken on.

use comity_domain::{
    ParticipantId, ProposalId, SessionId, TopicId, Wording,
    proposal::{Proposal, WordedBy},
};
use uuid::Uuid;

use crate::{Db, Scope, StoreError, Tx, convert};

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    session_id: Uuid,
    topic_id: Option<Uuid>,
    number: i64,
    proposer_id: Option<Uuid>,
    worded_by: String,
    title: Option<String>,
    wording: String,
    audience: String,
    put_at: i64,
    withdrawn_at: Option<i64>,
}

impl Row {
    fn proposal(self) -> Result<Proposal, StoreError> {
        Ok(Proposal {
            id: ProposalId(self.id),
            session_id: SessionId(self.session_id),
            topic_id: self.topic_id.map(TopicId),
            number: self.number,
            proposer: self.proposer_id.map(ParticipantId),
            worded_by: convert::word("proposal.worded_by", &self.worded_by)?,
            title: convert::maybe_wording("proposal.title", self.title.as_deref())?,
            wording: convert::wording("proposal.wording", &self.wording)?,
            audience: convert::word("proposal.audience", &self.audience)?,
            put_at: convert::instant("proposal.put_at", self.put_at)?,
            withdrawn_at: convert::maybe_instant("proposal.withdrawn_at", self.withdrawn_at)?,
        })
    }
}

/// Adds a proposal; its number is given by [`Tx::next_number`] before.
///
/// # Errors
/// When the database fails.
pub async fn insert(tx: &mut Tx, proposal: &Proposal) -> Result<(), StoreError> {
    let title = convert::maybe_wording_text(proposal.title.as_ref())?;
    let wording = convert::wording_text(&proposal.wording)?;
    write!(tx, |c| {
        sqlx::query(
            "insert into proposal (id, session_id, topic_id, number, proposer_id, worded_by,
                                   title, wording, audience, put_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        )
        .bind(proposal.id.0)
        .bind(proposal.session_id.0)
        .bind(proposal.topic_id.map(|topic| topic.0))
        .bind(proposal.number)
        .bind(proposal.proposer.map(|proposer| proposer.0))
        .bind(proposal.worded_by.word())
        .bind(&title)
        .bind(&wording)
        .bind(proposal.audience.word())
        .bind(convert::millis(proposal.put_at))
        .execute(c)
        .await?;
    });
    Ok(())
}

/// The proposals of a session that stand and that this reader may see, by number.
///
/// # Errors
/// When the database fails.
pub async fn all(db: &Db, session: SessionId, scope: Scope) -> Result<Vec<Proposal>, StoreError> {
    let mut found = standing(db, session).await?;
    found.retain(|proposal| scope.admits(proposal.audience, proposal.proposer));
    Ok(found)
}

/// Every proposal of a session that stands, whatever its audience: for the analysis,
/// which decides itself what it shows to whom.
pub(crate) async fn standing(db: &Db, session: SessionId) -> Result<Vec<Proposal>, StoreError> {
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, session_id, topic_id, number, proposer_id, worded_by, title, wording,
                    audience, put_at, withdrawn_at
             from proposal where session_id = $1 and withdrawn_at is null order by number",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter().map(Row::proposal).collect()
}

/// The standing proposals of a session that nobody proposed, by their original wording:
/// by which an import knows the items it has brought in before.
///
/// # Errors
/// When the database fails.
pub async fn without_proposer(
    db: &Db,
    session: SessionId,
) -> Result<Vec<(String, ProposalId)>, StoreError> {
    let all = standing(db, session).await?;
    let own = all.into_iter().filter(|one| one.proposer.is_none());
    Ok(own.map(|one| (one.wording.original_text().to_owned(), one.id)).collect())
}

/// The proposal with this number, if it stands and this reader may see it.
///
/// # Errors
/// When the database fails.
pub async fn by_number(
    db: &Db,
    session: SessionId,
    number: i64,
    scope: Scope,
) -> Result<Option<Proposal>, StoreError> {
    let row: Option<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, session_id, topic_id, number, proposer_id, worded_by, title, wording,
                    audience, put_at, withdrawn_at
             from proposal where session_id = $1 and number = $2 and withdrawn_at is null",
        )
        .bind(session.0)
        .bind(number)
        .fetch_optional(c)
        .await?
    });
    let found = row.map(Row::proposal).transpose()?;
    Ok(found.filter(|proposal| scope.admits(proposal.audience, proposal.proposer)))
}

/// The proposal with this id, if it stands and this reader may see it.
///
/// # Errors
/// When the database fails.
pub async fn get(db: &Db, scope: Scope, id: ProposalId) -> Result<Option<Proposal>, StoreError> {
    let row: Option<(Uuid, i64)> = read!(db, |c| {
        sqlx::query_as("select session_id, number from proposal where id = $1")
            .bind(id.0)
            .fetch_optional(c)
            .await?
    });
    let Some((session, number)) = row else { return Ok(None) };
    by_number(db, SessionId(session), number, scope).await
}

/// A standing proposal as an act finds it, inside its transaction.
///
/// # Errors
/// When the database fails.
pub async fn find(
    tx: &mut Tx,
    id: ProposalId,
    scope: Scope,
) -> Result<Option<Proposal>, StoreError> {
    let row: Option<Row> = write!(tx, |c| {
        sqlx::query_as(
            "select id, session_id, topic_id, number, proposer_id, worded_by, title, wording,
                    audience, put_at, withdrawn_at
             from proposal where id = $1 and withdrawn_at is null",
        )
        .bind(id.0)
        .fetch_optional(c)
        .await?
    });
    let found = row.map(Row::proposal).transpose()?;
    Ok(found.filter(|proposal| scope.admits(proposal.audience, proposal.proposer)))
}

/// Withdraws a proposal: it leaves every view.
///
/// # Errors
/// When the database fails.
pub async fn withdraw(tx: &mut Tx, id: ProposalId) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query("update proposal set withdrawn_at = $1 where id = $2 and withdrawn_at is null")
            .bind(now)
            .bind(id.0)
            .execute(c)
            .await?;
    });
    Ok(())
}

/// A proposal of this session about to be put.
#[derive(Clone, Debug)]
pub struct NewProposal {
    /// The session.
    pub session_id: SessionId,
    /// The topic it stands under.
    pub topic_id: Option<TopicId>,
    /// Who proposes; none for the Chair.
    pub proposer: Option<ParticipantId>,
    /// Whose words these are.
    pub worded_by: WordedBy,
    /// Its title, if it has one.
    pub title: Option<Wording>,
    /// The words.
    pub wording: Wording,
    /// Who may read them.
    pub audience: comity_domain::Audience,
}

/// Gives a new proposal its id, number and time, and adds it.
///
/// # Errors
/// When the database fails.
pub async fn put(tx: &mut Tx, new: &NewProposal) -> Result<Proposal, StoreError> {
    let proposal = Proposal {
        id: tx.new_id(),
        session_id: new.session_id,
        topic_id: new.topic_id,
        number: tx.next_number(new.session_id, "proposal").await?,
        proposer: new.proposer,
        worded_by: new.worded_by,
        title: new.title.clone(),
        wording: new.wording.clone(),
        audience: new.audience,
        put_at: tx.now(),
        withdrawn_at: None,
    };
    insert(tx, &proposal).await?;
    Ok(proposal)
}

/// Notes from which proposals the Chair's side merged a wording.
///
/// # Errors
/// When the database fails.
pub async fn put_sources(
    tx: &mut Tx,
    merged: ProposalId,
    from: &[ProposalId],
) -> Result<(), StoreError> {
    for source in from {
        write!(tx, |c| {
            sqlx::query("insert into proposal_source (proposal_id, source_id) values ($1, $2)")
                .bind(merged.0)
                .bind(source.0)
                .execute(c)
                .await?;
        });
    }
    Ok(())
}

/// The proposals from which a wording was merged, as far as they stand and this reader
/// may see them, by number.
///
/// # Errors
/// When the database fails.
pub async fn sources(
    db: &Db,
    merged: ProposalId,
    scope: Scope,
) -> Result<Vec<Proposal>, StoreError> {
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, session_id, topic_id, number, proposer_id, worded_by, title, wording,
                    audience, put_at, withdrawn_at
             from proposal where withdrawn_at is null
               and id in (select source_id from proposal_source where proposal_id = $1)
             order by number",
        )
        .bind(merged.0)
        .fetch_all(c)
        .await?
    });
    let mut found = rows.into_iter().map(Row::proposal).collect::<Result<Vec<_>, _>>()?;
    found.retain(|proposal| scope.admits(proposal.audience, proposal.proposer));
    Ok(found)
}

/// The items of a session that an import of recorded votes brought in: those that
/// nobody proposed and on which an officer confirmed the rows.
///
/// # Errors
/// When the database fails.
pub async fn of_recorded_votes(
    db: &Db,
    session: SessionId,
) -> Result<std::collections::HashSet<ProposalId>, StoreError> {
    let rows: Vec<(Uuid,)> = read!(db, |c| {
        sqlx::query_as(
            "select p.id from proposal p
             where p.session_id = $1 and p.proposer_id is null and exists (
                 select 1 from stance_position o join account b on b.id = o.confirmed_by
                 where o.proposal_id = p.id and b.participant_id is null)",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    Ok(rows.into_iter().map(|(id,)| ProposalId(id)).collect())
}
