//! Positions, disclaimers, and notes of the Chair's team on what was heard.

mod note;
mod recorded;

pub use note::{HeardNote, add_note, notes, withdraw_note};
pub use recorded::{RecordedDocument, RecordedRow, insert_recorded};

use std::collections::HashSet;

use comity_domain::{
    AccountId, Audience, Language, ParticipantId, PassageId, PositionId, ProposalId, SessionId,
    Stance, StatementId,
    position::{Confirmed, Position},
};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{Db, Scope, StoreError, Tx, convert, passage::place};

/// Adds a confirmed position. Passage, account and instant are in its type; the
/// database refuses it without them as well.
///
/// # Errors
/// When the database fails.
pub async fn insert(tx: &mut Tx, position: &Position) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query(
            "insert into stance_position (id, proposal_id, participant_id, stance, changes,
                                          passage_id, confirmed_by, confirmed_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(position.id.0)
        .bind(position.proposal_id.0)
        .bind(position.participant_id.0)
        .bind(position.stance.word())
        .bind(position.changes.as_deref())
        .bind(position.confirmed.passage_id.0)
        .bind(position.confirmed.by.0)
        .bind(convert::millis(position.confirmed.at))
        .execute(c)
        .await?;
    });
    Ok(())
}

/// A position of a participant's own history, with the words it rests on.
#[derive(Clone, Debug)]
pub struct Taken {
    /// The position.
    pub position: Position,
    /// When it was withdrawn.
    pub withdrawn_at: Option<Timestamp>,
    /// The statement its passage is of.
    pub statement_number: i64,
    /// The language of the passage.
    pub language: Language,
    /// The passage; none when the statement was withdrawn.
    pub passage: Option<String>,
}

#[derive(sqlx::FromRow)]
struct TakenRow {
    id: Uuid,
    proposal_id: Uuid,
    participant_id: Uuid,
    stance: String,
    changes: Option<String>,
    passage_id: Uuid,
    confirmed_by: Uuid,
    confirmed_at: i64,
    withdrawn_at: Option<i64>,
    number: i64,
    language: String,
    content: String,
    audience: String,
    statement_withdrawn_at: Option<i64>,
    first_byte: i64,
    end_byte: i64,
}

impl TakenRow {
    fn taken(self) -> Result<Taken, StoreError> {
        let range = place(self.first_byte)?..place(self.end_byte)?;
        Ok(Taken {
            position: Position {
                id: PositionId(self.id),
                proposal_id: ProposalId(self.proposal_id),
                participant_id: ParticipantId(self.participant_id),
                stance: convert::word::<Stance>("stance_position.stance", &self.stance)?,
                changes: self.changes,
                confirmed: Confirmed {
                    passage_id: PassageId(self.passage_id),
                    by: AccountId(self.confirmed_by),
                    at: convert::instant("stance_position.confirmed_at", self.confirmed_at)?,
                },
            },
            withdrawn_at: convert::maybe_instant(
                "stance_position.withdrawn_at",
                self.withdrawn_at,
            )?,
            statement_number: self.number,
            language: convert::word("statement.language", &self.language)?,
            passage: self
                .statement_withdrawn_at
                .is_none()
                .then(|| self.content.get(range).unwrap_or_default().to_owned()),
        })
    }
}

/// All positions a participant has taken in a session, the latest first: its own
/// history, for itself and for the Chair's side; nothing for anybody else. The Chair's
/// side is not given what rests on a statement kept from it.
///
/// # Errors
/// When the database fails.
pub async fn history(
    db: &Db,
    session: SessionId,
    participant: ParticipantId,
    scope: Scope,
) -> Result<Vec<Taken>, StoreError> {
    let is_own = scope.participant() == Some(participant);
    if !is_own && !scope.is_chairs_side() {
        return Ok(Vec::new());
    }
    let rows: Vec<TakenRow> = read!(db, |c| {
        sqlx::query_as(
            "select o.id, o.proposal_id, o.participant_id, o.stance, o.changes, o.passage_id,
                    o.confirmed_by, o.confirmed_at, o.withdrawn_at, s.number, s.language,
                    s.content, s.audience, s.withdrawn_at as statement_withdrawn_at,
                    a.first_byte, a.end_byte
             from stance_position o
             join proposal p on p.id = o.proposal_id
             join passage a on a.id = o.passage_id
             join statement s on s.id = a.statement_id
             where p.session_id = $1 and o.participant_id = $2 and p.withdrawn_at is null
             order by o.confirmed_at desc, o.id desc",
        )
        .bind(session.0)
        .bind(participant.0)
        .fetch_all(c)
        .await?
    });
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let audience: Audience = convert::word("statement.audience", &row.audience)?;
        if is_own || scope.admits(audience, Some(participant)) {
            all.push(row.taken()?);
        }
    }
    Ok(all)
}

/// Who has ever taken a position of its own on a proposal, whatever became of it; nobody
/// for readers outside the Chair's side.
///
/// # Errors
/// When the database fails.
pub async fn takers(
    db: &Db,
    proposal: ProposalId,
    scope: Scope,
) -> Result<HashSet<ParticipantId>, StoreError> {
    if !scope.is_chairs_side() {
        return Ok(HashSet::new());
    }
    let rows: Vec<(Uuid,)> = read!(db, |c| {
        sqlx::query_as("select distinct participant_id from stance_position where proposal_id = $1")
            .bind(proposal.0)
            .fetch_all(c)
            .await?
    });
    Ok(rows.into_iter().map(|(id,)| ParticipantId(id)).collect())
}

/// Withdraws a position of this participant.
///
/// # Returns
/// Its proposal and session; none when there is no such standing position of theirs.
///
/// # Errors
/// When the database fails.
pub async fn withdraw(
    tx: &mut Tx,
    id: PositionId,
    participant: ParticipantId,
) -> Result<Option<(ProposalId, SessionId)>, StoreError> {
    let now = tx.now_millis();
    let row: Option<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as(
            "update stance_position set withdrawn_at = $1
             where id = $2 and participant_id = $3 and withdrawn_at is null
             returning proposal_id",
        )
        .bind(now)
        .bind(id.0)
        .bind(participant.0)
        .fetch_optional(c)
        .await?
    });
    let Some((proposal,)) = row else { return Ok(None) };
    let (session,): (Uuid,) = write!(tx, |c| {
        sqlx::query_as("select session_id from proposal where id = $1")
            .bind(proposal)
            .fetch_one(c)
            .await?
    });
    Ok(Some((ProposalId(proposal), SessionId(session))))
}

/// Notes that what is ascribed to a participant through a group is not its position.
/// Said twice, it stands once.
///
/// # Errors
/// When the database fails.
pub async fn disclaim(
    tx: &mut Tx,
    proposal: ProposalId,
    participant: ParticipantId,
) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "insert into disclaimer (proposal_id, participant_id, made_at) values ($1, $2, $3)
             on conflict (proposal_id, participant_id) do nothing",
        )
        .bind(proposal.0)
        .bind(participant.0)
        .bind(now)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// A statement as far as a position that is to rest on it needs it.
#[derive(Clone, Debug)]
pub struct Citable {
    /// Its id.
    pub id: StatementId,
    /// Its session.
    pub session_id: SessionId,
    /// Its number.
    pub number: i64,
    /// Its heading, if it has one.
    pub title: Option<String>,
    /// The group in whose name it is made.
    pub on_behalf_of: Option<String>,
    /// How many States are named as aligned and have not removed themselves.
    pub aligned: i64,
    /// Its language.
    pub language: Language,
    /// Its text.
    pub text: String,
    /// Who may read it.
    pub audience: Audience,
    /// When it was received.
    pub filed_at: Timestamp,
}

#[derive(sqlx::FromRow)]
struct CitableRow {
    id: Uuid,
    session_id: Uuid,
    number: i64,
    title: Option<String>,
    on_behalf_of: Option<String>,
    aligned: i64,
    language: String,
    content: String,
    audience: String,
    filed_at: i64,
}

impl CitableRow {
    fn citable(self) -> Result<Citable, StoreError> {
        Ok(Citable {
            id: StatementId(self.id),
            session_id: SessionId(self.session_id),
            number: self.number,
            title: self.title,
            on_behalf_of: self.on_behalf_of,
            aligned: self.aligned,
            language: convert::word("statement.language", &self.language)?,
            text: self.content,
            audience: convert::word("statement.audience", &self.audience)?,
            filed_at: convert::instant("statement.filed_at", self.filed_at)?,
        })
    }
}

/// A participant's own statements in a session, the latest first.
///
/// # Errors
/// When the database fails.
pub async fn citable(
    db: &Db,
    session: SessionId,
    participant: ParticipantId,
) -> Result<Vec<Citable>, StoreError> {
    let rows: Vec<CitableRow> = read!(db, |c| {
        sqlx::query_as(
            "select s.id, s.session_id, s.number, s.title, s.on_behalf_of, s.language, s.content,
                    s.audience, s.filed_at,
                    (select count(*) from alignment a
                     where a.statement_id = s.id and a.removed_at is null) as aligned
             from statement s
             where s.session_id = $1 and s.participant_id = $2 and s.withdrawn_at is null
             order by s.filed_at desc, s.number desc",
        )
        .bind(session.0)
        .bind(participant.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter().map(CitableRow::citable).collect()
}

/// A standing statement of this participant, inside the transaction of an act.
///
/// # Errors
/// When the database fails.
pub async fn find_citable(
    tx: &mut Tx,
    statement: StatementId,
    participant: ParticipantId,
) -> Result<Option<Citable>, StoreError> {
    let row: Option<CitableRow> = write!(tx, |c| {
        sqlx::query_as(
            "select s.id, s.session_id, s.number, s.title, s.on_behalf_of, s.language, s.content,
                    s.audience, s.filed_at,
                    (select count(*) from alignment a
                     where a.statement_id = s.id and a.removed_at is null) as aligned
             from statement s
             where s.id = $1 and s.participant_id = $2 and s.withdrawn_at is null",
        )
        .bind(statement.0)
        .bind(participant.0)
        .fetch_optional(c)
        .await?
    });
    row.map(CitableRow::citable).transpose()
}

/// The States named as aligned in a statement that have not removed themselves.
///
/// # Errors
/// When the database fails.
pub async fn aligned_with(
    tx: &mut Tx,
    statement: StatementId,
) -> Result<Vec<ParticipantId>, StoreError> {
    let rows: Vec<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as(
            "select participant_id from alignment
             where statement_id = $1 and removed_at is null order by participant_id",
        )
        .bind(statement.0)
        .fetch_all(c)
        .await?
    });
    Ok(rows.into_iter().map(|(id,)| ParticipantId(id)).collect())
}

/// The session of a proposal on which something is ascribed to this participant by
/// another's position; none when nothing is.
///
/// # Errors
/// When the database fails.
pub async fn ascribed_in(
    tx: &mut Tx,
    proposal: ProposalId,
    participant: ParticipantId,
) -> Result<Option<SessionId>, StoreError> {
    let row: Option<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as(
            "select p.session_id from proposal p
             where p.id = $1 and p.withdrawn_at is null and exists (
                 select 1 from stance_position o
                 join passage a on a.id = o.passage_id
                 join statement s on s.id = a.statement_id
                 join alignment l on l.statement_id = s.id
                 where o.proposal_id = p.id and o.withdrawn_at is null and s.withdrawn_at is null
                   and o.participant_id <> $2
                   and l.participant_id = $2 and l.removed_at is null)",
        )
        .bind(proposal.0)
        .bind(participant.0)
        .fetch_optional(c)
        .await?
    });
    Ok(row.map(|(session,)| SessionId(session)))
}
