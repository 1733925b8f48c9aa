//! Concept papers and non-papers: submitted, read under a scope, withdrawn.
//!
//! A paper is read by whom its audience admits, and by the States that are invited to
//! co-sponsor it, ask to, or do. A non-paper leaves this module without its author for
//! every reader but its own delegation: what a page is not given it cannot show.

mod list;
mod proposal;
mod sponsor;
mod version;

use comity_domain::{
    PaperId, ParticipantId, SessionId, TopicId,
    paper::{Paper, PaperKind, opens_by_name},
};
use uuid::Uuid;

use crate::{Db, Scope, StoreError, Tx, convert};

pub(crate) use list::submitted_since;
pub use list::{PaperLine, Titled, list, titled};
pub use proposal::{
    MadeFrom, MadeProposal, holders, link_proposal, made_from, proposals, proposals_now,
};
pub use sponsor::{set_standing, sponsors, sponsors_now, standing_now};
pub use version::{add_version, file, file_facts, insert_version, version, versions};

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    session_id: Uuid,
    kind: String,
    number: i64,
    participant_id: Uuid,
    language: String,
    audience: String,
    presents: Option<Uuid>,
    symbol: Option<String>,
    version: i64,
    submitted_at: i64,
    withdrawn_at: Option<i64>,
    /// How the reader's own participant stands to it.
    standing: Option<String>,
}

impl Row {
    fn paper(self, topics: Vec<TopicId>) -> Result<Paper, StoreError> {
        Ok(Paper {
            id: PaperId(self.id),
            session_id: SessionId(self.session_id),
            kind: convert::word("paper.kind", &self.kind)?,
            number: self.number,
            proposer: Some(ParticipantId(self.participant_id)),
            language: convert::word("paper.language", &self.language)?,
            audience: convert::word("paper.audience", &self.audience)?,
            topics,
            presents: self.presents.map(TopicId),
            symbol: self.symbol,
            version: self.version,
            submitted_at: convert::instant("paper.submitted_at", self.submitted_at)?,
            withdrawn_at: convert::maybe_instant("paper.withdrawn_at", self.withdrawn_at)?,
        })
    }
}

/// The paper as this reader is given it, if at all.
fn for_reader(mut paper: Paper, standing: Option<&str>, scope: Scope) -> Option<Paper> {
    let is_own = scope.participant().is_some() && scope.participant() == paper.proposer;
    let is_open = standing.is_some_and(opens_by_name);
    let may_read =
        scope.admits(paper.audience, paper.proposer) || (is_open && !paper.is_non_paper());
    if paper.is_non_paper() && !is_own {
        paper.proposer = None;
    }
    may_read.then_some(paper)
}

/// Submits a paper: it gets its number before, its version, with the topics, after.
///
/// # Errors
/// When the database fails, or the paper has no proposer.
pub async fn insert(tx: &mut Tx, paper: &Paper) -> Result<(), StoreError> {
    let proposer = paper.proposer.ok_or_else(|| convert::unreadable("paper", "no proposer"))?;
    write!(tx, |c| {
        sqlx::query(
            "insert into paper (id, session_id, kind, number, participant_id, language, audience,
                                presents, version, submitted_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        )
        .bind(paper.id.0)
        .bind(paper.session_id.0)
        .bind(paper.kind.word())
        .bind(paper.number)
        .bind(proposer.0)
        .bind(paper.language.code())
        .bind(paper.audience.word())
        .bind(paper.presents.map(|topic| topic.0))
        .bind(paper.version)
        .bind(convert::millis(paper.submitted_at))
        .execute(c)
        .await?;
    });
    Ok(())
}

/// The paper with this number in the series of its kind, if it is in force and this
/// reader may read it.
///
/// # Errors
/// When the database fails.
pub async fn by_number(
    db: &Db,
    scope: Scope,
    session: SessionId,
    (kind, number): (PaperKind, i64),
) -> Result<Option<Paper>, StoreError> {
    let reader = scope.participant().map(|reader| reader.0);
    let row: Option<Row> = read!(db, |c| {
        sqlx::query_as(
            "select p.id, p.session_id, p.kind, p.number, p.participant_id, p.language,
                    p.audience, p.presents, p.symbol, p.version, p.submitted_at, p.withdrawn_at,
                    s.standing
             from paper p left join paper_sponsor s on s.paper_id = p.id and s.participant_id = $4
             where p.session_id = $1 and p.kind = $2 and p.number = $3 and p.withdrawn_at is null",
        )
        .bind(session.0)
        .bind(kind.word())
        .bind(number)
        .bind(reader)
        .fetch_optional(c)
        .await?
    });
    let Some(row) = row else { return Ok(None) };
    let topics: Vec<(Uuid,)> = read!(db, |c| {
        sqlx::query_as(
            "select topic_id from paper_version_topic where paper_id = $1 and version = $2
             order by topic_id",
        )
        .bind(row.id)
        .bind(row.version)
        .fetch_all(c)
        .await?
    });
    let standing = row.standing.clone();
    let paper = row.paper(topics.into_iter().map(|(id,)| TopicId(id)).collect())?;
    Ok(for_reader(paper, standing.as_deref(), scope))
}

/// The paper with this id, if it is in force and this reader may read it.
///
/// # Errors
/// When the database fails.
pub async fn get(db: &Db, scope: Scope, id: PaperId) -> Result<Option<Paper>, StoreError> {
    let row: Option<(Uuid, String, i64)> = read!(db, |c| {
        sqlx::query_as("select session_id, kind, number from paper where id = $1")
            .bind(id.0)
            .fetch_optional(c)
            .await?
    });
    let Some((session, kind, number)) = row else { return Ok(None) };
    let kind = convert::word("paper.kind", &kind)?;
    by_number(db, scope, SessionId(session), (kind, number)).await
}

/// A paper in force as an act finds it inside its transaction, for this reader. Its
/// topics are not read: they stand with its versions.
///
/// # Errors
/// When the database fails.
pub async fn find(tx: &mut Tx, scope: Scope, id: PaperId) -> Result<Option<Paper>, StoreError> {
    let reader = scope.participant().map(|reader| reader.0);
    let row: Option<Row> = write!(tx, |c| {
        sqlx::query_as(
            "select p.id, p.session_id, p.kind, p.number, p.participant_id, p.language,
                    p.audience, p.presents, p.symbol, p.version, p.submitted_at, p.withdrawn_at,
                    s.standing
             from paper p left join paper_sponsor s on s.paper_id = p.id and s.participant_id = $2
             where p.id = $1 and p.withdrawn_at is null",
        )
        .bind(id.0)
        .bind(reader)
        .fetch_optional(c)
        .await?
    });
    let Some(row) = row else { return Ok(None) };
    let standing = row.standing.clone();
    Ok(for_reader(row.paper(Vec::new())?, standing.as_deref(), scope))
}

/// Withdraws a paper; every query above passes it over from then on.
///
/// # Errors
/// When the database fails.
pub async fn withdraw(tx: &mut Tx, id: PaperId) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query("update paper set withdrawn_at = $1 where id = $2 and withdrawn_at is null")
            .bind(now)
            .bind(id.0)
            .execute(c)
            .await?;
    });
    Ok(())
}

/// Gives a paper its symbol, or another one.
///
/// # Errors
/// When the database fails.
pub async fn set_symbol(tx: &mut Tx, id: PaperId, symbol: &str) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query("update paper set symbol = $1 where id = $2")
            .bind(symbol)
            .bind(id.0)
            .execute(c)
            .await?;
    });
    Ok(())
}
