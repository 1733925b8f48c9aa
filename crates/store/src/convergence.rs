//! Everything the analysis of a session is computed from, read at once.

use std::{collections::HashMap, collections::HashSet, ops::Range};

use comity_domain::{
    AccountId, Language, ParticipantId, PassageId, PositionId, ProposalId, SessionId, Stance,
    StatementId,
    position::{Confirmed, Given, Position, Sources},
    proposal::Proposal,
};
use uuid::Uuid;

use crate::{Db, StoreError, convert, passage::place, proposal};

/// A statement that a position rests on, with its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited {
    /// Its number.
    pub number: i64,
    /// Who filed it.
    pub participant_id: ParticipantId,
    /// The group in whose name it was made.
    pub on_behalf_of: Option<String>,
    /// Its language.
    pub language: Language,
    /// Its text.
    pub text: String,
}

/// The sources of a session's analysis.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The proposals that stand, by number, whatever their audience.
    pub proposals: Vec<Proposal>,
    /// Positions, alignments, disclaimers.
    pub sources: Sources,
    /// The statements that positions rest on and that stand.
    pub statements: HashMap<StatementId, Cited>,
    /// Where each passage stands in its statement.
    pub passages: HashMap<PassageId, Range<usize>>,
}

#[derive(sqlx::FromRow)]
struct GivenRow {
    id: Uuid,
    proposal_id: Uuid,
    participant_id: Uuid,
    stance: String,
    changes: Option<String>,
    passage_id: Uuid,
    confirmed_by: Uuid,
    confirmed_at: i64,
    withdrawn_at: Option<i64>,
    statement_id: Uuid,
    first_byte: i64,
    end_byte: i64,
    filed_at: i64,
    statement_withdrawn_at: Option<i64>,
    officer: bool,
}

#[derive(sqlx::FromRow)]
struct CitedRow {
    id: Uuid,
    number: i64,
    participant_id: Uuid,
    on_behalf_of: Option<String>,
    language: String,
    content: String,
}

/// Reads the sources of a session's analysis. Statements that only their owner may
/// read carry no position: nobody could open what it rests on.
///
/// # Errors
/// When the database fails.
pub async fn load(db: &Db, session: SessionId) -> Result<Loaded, StoreError> {
    let proposals = proposal::standing(db, session).await?;
    let rows: Vec<GivenRow> = read!(db, |c| {
        sqlx::query_as(
            "select o.id, o.proposal_id, o.participant_id, o.stance, o.changes, o.passage_id,
                    o.confirmed_by, o.confirmed_at, o.withdrawn_at,
                    a.statement_id, a.first_byte, a.end_byte,
                    s.filed_at, s.withdrawn_at as statement_withdrawn_at,
                    (b.participant_id is null) as officer
             from stance_position o
             join proposal p on p.id = o.proposal_id
             join passage a on a.id = o.passage_id
             join statement s on s.id = a.statement_id
             join account b on b.id = o.confirmed_by
             where p.session_id = $1 and p.withdrawn_at is null and s.audience <> 'own'",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let mut passages = HashMap::with_capacity(rows.len());
    let mut given = Vec::with_capacity(rows.len());
    for row in rows {
        let id = PassageId(row.passage_id);
        passages.insert(id, place(row.first_byte)?..place(row.end_byte)?);
        given.push(Given {
            position: Position {
                id: PositionId(row.id),
                proposal_id: ProposalId(row.proposal_id),
                participant_id: ParticipantId(row.participant_id),
                stance: convert::word::<Stance>("stance_position.stance", &row.stance)?,
                changes: row.changes,
                confirmed: Confirmed {
                    passage_id: id,
                    by: AccountId(row.confirmed_by),
                    at: convert::instant("stance_position.confirmed_at", row.confirmed_at)?,
                },
            },
            statement_id: StatementId(row.statement_id),
            filed_at: convert::instant("statement.filed_at", row.filed_at)?,
            is_recorded_vote: row.officer,
            stands: row.withdrawn_at.is_none() && row.statement_withdrawn_at.is_none(),
        });
    }
    let (alignments, disclaimers) = links(db, session).await?;
    let statements = cited(db, session).await?;
    let sources = Sources { given, alignments, disclaimers };
    Ok(Loaded { proposals, sources, statements, passages })
}

type Links = (Vec<(StatementId, ParticipantId)>, HashSet<(ProposalId, ParticipantId)>);

async fn links(db: &Db, session: SessionId) -> Result<Links, StoreError> {
    let aligned: Vec<(Uuid, Uuid)> = read!(db, |c| {
        sqlx::query_as(
            "select l.statement_id, l.participant_id
             from alignment l join statement s on s.id = l.statement_id
             where s.session_id = $1 and s.withdrawn_at is null and l.removed_at is null",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let disclaimed: Vec<(Uuid, Uuid)> = read!(db, |c| {
        sqlx::query_as(
            "select d.proposal_id, d.participant_id
             from disclaimer d join proposal p on p.id = d.proposal_id where p.session_id = $1",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    Ok((
        aligned.into_iter().map(|(s, p)| (StatementId(s), ParticipantId(p))).collect(),
        disclaimed.into_iter().map(|(o, p)| (ProposalId(o), ParticipantId(p))).collect(),
    ))
}

async fn cited(db: &Db, session: SessionId) -> Result<HashMap<StatementId, Cited>, StoreError> {
    let rows: Vec<CitedRow> = read!(db, |c| {
        sqlx::query_as(
            "select s.id, s.number, s.participant_id, s.on_behalf_of, s.language, s.content
             from statement s
             where s.session_id = $1 and s.withdrawn_at is null and s.audience <> 'own'
               and s.id in (select a.statement_id from passage a
                            join stance_position o on o.passage_id = a.id)",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter()
        .map(|row| {
            Ok((
                StatementId(row.id),
                Cited {
                    number: row.number,
                    participant_id: ParticipantId(row.participant_id),
                    on_behalf_of: row.on_behalf_of,
                    language: convert::word("statement.language", &row.language)?,
                    text: row.content,
                },
            ))
        })
        .collect()
}
