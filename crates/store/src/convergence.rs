//! Everything the analysis of a session is computed from, read at once.

use std::{collections::HashMap, ops::Range};

use comity_domain::{
    AccountId, Language, ParticipantId, PassageId, PositionId, ProposalId, SessionId, Stance,
    StatementId,
    position::{Confirmed, Dated, History, Named, Position},
    proposal::Proposal,
};
use jiff::Timestamp;
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
    /// Positions, alignments, disclaimers, with what happened to them.
    pub history: History,
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
        given.push(Dated {
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
            withdrawn_at: first(row.withdrawn_at, row.statement_withdrawn_at)?,
        });
    }
    let (named, disclaimed) = (named(db, session).await?, disclaimed(db, session).await?);
    let statements = cited(db, session).await?;
    let history = History { given, named, disclaimed };
    Ok(Loaded { proposals, history, statements, passages })
}

/// The earlier of two ends, as far as there is one.
fn first(one: Option<i64>, other: Option<i64>) -> Result<Option<Timestamp>, StoreError> {
    convert::maybe_instant("withdrawn_at", one.into_iter().chain(other).min())
}

/// Everybody that statements of the session named as aligned.
async fn named(db: &Db, session: SessionId) -> Result<Vec<Named>, StoreError> {
    type Row = (Uuid, Uuid, i64, Option<i64>, Option<i64>);
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select l.statement_id, l.participant_id, l.named_at, l.removed_at, s.withdrawn_at
             from alignment l join statement s on s.id = l.statement_id
             where s.session_id = $1",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter()
        .map(|(statement, participant, named_at, removed_at, withdrawn_at)| {
            Ok(Named {
                statement_id: StatementId(statement),
                participant_id: ParticipantId(participant),
                named_at: convert::instant("alignment.named_at", named_at)?,
                ended_at: first(removed_at, withdrawn_at)?,
            })
        })
        .collect()
}

async fn disclaimed(
    db: &Db,
    session: SessionId,
) -> Result<Vec<(ProposalId, ParticipantId, Timestamp)>, StoreError> {
    let rows: Vec<(Uuid, Uuid, i64)> = read!(db, |c| {
        sqlx::query_as(
            "select d.proposal_id, d.participant_id, d.made_at
             from disclaimer d join proposal p on p.id = d.proposal_id where p.session_id = $1",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter()
        .map(|(proposal, participant, made_at)| {
            let made_at = convert::instant("disclaimer.made_at", made_at)?;
            Ok((ProposalId(proposal), ParticipantId(participant), made_at))
        })
        .collect()
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
