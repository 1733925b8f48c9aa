//! Proposals that were made from a paper.

use std::ops::Range;

use comity_domain::{
    PaperId, ParticipantId, ProposalId,
    paper::{Paper, opens_by_name},
};
use uuid::Uuid;

use crate::{
    Db, Scope, StoreError, Tx, convert,
    passage::{column, place},
};

/// A proposal made from a paper, as far as the paper knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeProposal {
    /// The proposal.
    pub proposal_id: ProposalId,
    /// The version it was made from.
    pub version: i64,
    /// The bytes of that version's text; none when its proposer typed the wording.
    pub range: Option<Range<usize>>,
}

type Row = (Uuid, i64, Option<i64>, Option<i64>);

fn made((proposal, version, first, end): Row) -> Result<MadeProposal, StoreError> {
    let range = match (first, end) {
        (Some(first), Some(end)) => Some(place(first)?..place(end)?),
        _ => None,
    };
    Ok(MadeProposal { proposal_id: ProposalId(proposal), version, range })
}

/// Notes that a proposal was made from a paper.
///
/// # Errors
/// When the database fails.
pub async fn link_proposal(
    tx: &mut Tx,
    paper: PaperId,
    made: &MadeProposal,
) -> Result<(), StoreError> {
    let (first, end) = match &made.range {
        Some(range) => (Some(column(range.start)?), Some(column(range.end)?)),
        None => (None, None),
    };
    write!(tx, |c| {
        sqlx::query(
            "insert into paper_proposal (proposal_id, paper_id, version, first_byte, end_byte)
             values ($1, $2, $3, $4, $5)",
        )
        .bind(made.proposal_id.0)
        .bind(paper.0)
        .bind(made.version)
        .bind(first)
        .bind(end)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// The standing proposals made from a paper that its reader was given, by number.
/// Whether the reader may see each of them says the query on proposals.
///
/// # Errors
/// When the database fails.
pub async fn proposals(db: &Db, paper: &Paper) -> Result<Vec<MadeProposal>, StoreError> {
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select m.proposal_id, m.version, m.first_byte, m.end_byte
             from paper_proposal m join proposal p on p.id = m.proposal_id
             where m.paper_id = $1 and p.withdrawn_at is null order by p.number",
        )
        .bind(paper.id.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter().map(made).collect()
}

/// The same inside a transaction.
///
/// # Errors
/// When the database fails.
pub async fn proposals_now(tx: &mut Tx, paper: PaperId) -> Result<Vec<MadeProposal>, StoreError> {
    let rows: Vec<Row> = write!(tx, |c| {
        sqlx::query_as(
            "select m.proposal_id, m.version, m.first_byte, m.end_byte
             from paper_proposal m join proposal p on p.id = m.proposal_id
             where m.paper_id = $1 and p.withdrawn_at is null order by p.number",
        )
        .bind(paper.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter().map(made).collect()
}

/// The paper that a proposal was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeFrom {
    /// The paper's number.
    pub number: i64,
    /// Its symbol.
    pub symbol: Option<String>,
    /// The version.
    pub version: i64,
    /// The title of that version.
    pub title: String,
    /// The language of the title.
    pub language: comity_domain::Language,
}

/// The paper that a proposal was made from, if it is in force and this reader may read it.
///
/// # Errors
/// When the database fails.
pub async fn made_from(
    db: &Db,
    scope: Scope,
    proposal: ProposalId,
) -> Result<Option<MadeFrom>, StoreError> {
    #[derive(sqlx::FromRow)]
    struct Found {
        number: i64,
        symbol: Option<String>,
        version: i64,
        title: String,
        language: String,
        audience: String,
        participant_id: Uuid,
        standing: Option<String>,
    }
    let reader = scope.participant().map(|reader| reader.0);
    let row: Option<Found> = read!(db, |c| {
        sqlx::query_as(
            "select p.number, p.symbol, m.version, v.title, p.language, p.audience,
                    p.participant_id, s.standing
             from paper_proposal m
             join paper p on p.id = m.paper_id
             join paper_version v on v.paper_id = m.paper_id and v.number = m.version
             left join paper_sponsor s on s.paper_id = p.id and s.participant_id = $2
             where m.proposal_id = $1 and p.withdrawn_at is null and p.kind = 'paper'",
        )
        .bind(proposal.0)
        .bind(reader)
        .fetch_optional(c)
        .await?
    });
    let Some(row) = row else { return Ok(None) };
    let audience = convert::word("paper.audience", &row.audience)?;
    let is_open = row.standing.as_deref().is_some_and(opens_by_name);
    if !is_open && !scope.admits(audience, Some(ParticipantId(row.participant_id))) {
        return Ok(None);
    }
    Ok(Some(MadeFrom {
        number: row.number,
        symbol: row.symbol,
        version: row.version,
        title: row.title,
        language: convert::word("paper.language", &row.language)?,
    }))
}

/// The participants other than `than` that have taken a position on a proposal and not
/// withdrawn it: whom it concerns when the proposal goes.
///
/// # Errors
/// When the database fails.
pub async fn holders(
    tx: &mut Tx,
    proposal: ProposalId,
    than: ParticipantId,
) -> Result<Vec<ParticipantId>, StoreError> {
    let rows: Vec<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as(
            "select distinct participant_id from stance_position
             where proposal_id = $1 and participant_id <> $2 and withdrawn_at is null
             order by participant_id",
        )
        .bind(proposal.0)
        .bind(than.0)
        .fetch_all(c)
        .await?
    });
    Ok(rows.into_iter().map(|(id,)| ParticipantId(id)).collect())
}
