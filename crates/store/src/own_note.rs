//! A delegation's own notes, sealed under the key of its room. No query gives them to
//! anybody outside it.

use comity_domain::{MeetingId, OwnNoteId, SessionId, TopicId, own_note::OwnNote};
use uuid::Uuid;

use crate::{Db, RoomOf, Scope, StoreError, Tx, convert, room};

pub(crate) const CONTENT: &str = "own_note.content";

/// Keeps a note.
///
/// # Errors
/// When the database fails.
pub async fn insert(
    tx: &mut Tx,
    of: RoomOf,
    session: SessionId,
    note: &OwnNote,
) -> Result<(), StoreError> {
    let key = room::key_within(tx, of).await?;
    let content = key.seal_text(CONTENT, &note.id.to_string(), &note.text, tx)?;
    write!(tx, |c| {
        sqlx::query(
            "insert into own_note (id, session_id, participant_id, meeting_id, topic_id, content,
                                   made_at)
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(note.id.0)
        .bind(session.0)
        .bind(of.0.0)
        .bind(note.meeting_id.map(|id| id.0))
        .bind(note.topic_id.map(|id| id.0))
        .bind(&content[..])
        .bind(convert::millis(note.made_at))
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Removes a note with its text: what was private leaves nothing behind. Gives `false`
/// when the delegation has no such note in the session.
///
/// # Errors
/// When the database fails.
pub async fn remove(
    tx: &mut Tx,
    of: RoomOf,
    session: SessionId,
    id: OwnNoteId,
) -> Result<bool, StoreError> {
    let removed = write!(tx, |c| {
        sqlx::query(
            "delete from own_note where id = $1 and session_id = $2 and participant_id = $3",
        )
        .bind(id.0)
        .bind(session.0)
        .bind(of.0.0)
        .execute(c)
        .await?
        .rows_affected()
    });
    Ok(removed == 1)
}

/// The notes of the reader's own delegation in a session, the earliest first. Readers
/// who are of no delegation have none.
///
/// # Errors
/// When the database fails, or what it holds was altered.
pub async fn of_session(
    db: &Db,
    scope: Scope,
    session: SessionId,
) -> Result<Vec<OwnNote>, StoreError> {
    let Some(of) = scope.room() else { return Ok(Vec::new()) };
    room::opened!(db, of, Vec::new(), |key| {
        type Row = (Uuid, Option<Uuid>, Option<Uuid>, Vec<u8>, i64);
        let rows: Vec<Row> = read!(db, |c| {
            sqlx::query_as(
                "select id, meeting_id, topic_id, content, made_at from own_note
             where session_id = $1 and participant_id = $2 order by made_at, id",
            )
            .bind(session.0)
            .bind(of.0.0)
            .fetch_all(c)
            .await?
        });
        rows.into_iter()
            .map(|(id, meeting, topic, content, made_at)| {
                let id = OwnNoteId(id);
                Ok(OwnNote {
                    id,
                    meeting_id: meeting.map(MeetingId),
                    topic_id: topic.map(TopicId),
                    text: key.open_text(CONTENT, &id.to_string(), &content)?,
                    made_at: convert::instant("own_note.made_at", made_at)?,
                })
            })
            .collect()
    })
}
