//! What the Chair's team heard: private, and never counted.

use comity_domain::{AccountId, NoteId, ParticipantId, ProposalId, SessionId};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{Db, Scope, StoreError, Tx, convert};

/// A note of the Chair's team.
#[derive(Clone, Debug)]
pub struct HeardNote {
    /// Its id.
    pub id: NoteId,
    /// On which proposal.
    pub proposal_id: ProposalId,
    /// From whom it was heard.
    pub participant_id: ParticipantId,
    /// The note.
    pub text: String,
    /// When it was made.
    pub made_at: Timestamp,
}

/// Adds a note.
///
/// # Errors
/// When the database fails.
pub async fn add_note(
    tx: &mut Tx,
    proposal: ProposalId,
    participant: ParticipantId,
    text: &str,
    by: AccountId,
) -> Result<NoteId, StoreError> {
    let id: NoteId = tx.new_id();
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "insert into heard_note (id, proposal_id, participant_id, content, made_by, made_at)
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(id.0)
        .bind(proposal.0)
        .bind(participant.0)
        .bind(text)
        .bind(by.0)
        .bind(now)
        .execute(c)
        .await?;
    });
    Ok(id)
}

/// The notes on a proposal, the latest first; nothing for anyone outside the Chair's side.
///
/// # Errors
/// When the database fails.
pub async fn notes(
    db: &Db,
    proposal: ProposalId,
    scope: Scope,
) -> Result<Vec<HeardNote>, StoreError> {
    if !scope.is_chairs_side() {
        return Ok(Vec::new());
    }
    let rows: Vec<(Uuid, Uuid, String, i64)> = read!(db, |c| {
        sqlx::query_as(
            "select id, participant_id, content, made_at from heard_note
             where proposal_id = $1 and withdrawn_at is null order by made_at desc, id desc",
        )
        .bind(proposal.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter()
        .map(|(id, participant, text, made_at)| {
            Ok(HeardNote {
                id: NoteId(id),
                proposal_id: proposal,
                participant_id: ParticipantId(participant),
                text,
                made_at: convert::instant("heard_note.made_at", made_at)?,
            })
        })
        .collect()
}

/// Withdraws a note on a proposal of this session.
///
/// # Returns
/// Whether there was such a note.
///
/// # Errors
/// When the database fails.
pub async fn withdraw_note(
    tx: &mut Tx,
    session: SessionId,
    id: NoteId,
) -> Result<bool, StoreError> {
    let now = tx.now_millis();
    let row: Option<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as(
            "update heard_note set withdrawn_at = $1
             where id = $2 and withdrawn_at is null
               and proposal_id in (select id from proposal where session_id = $3)
             returning id",
        )
        .bind(now)
        .bind(id.0)
        .bind(session.0)
        .fetch_optional(c)
        .await?
    });
    Ok(row.is_some())
}
