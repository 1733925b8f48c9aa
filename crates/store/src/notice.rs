//! Notices: what one participant is told.

use comity_domain::{NoticeId, ParticipantId, SessionId};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{Db, StoreError, Tx, convert};

/// Something a participant is told.
#[derive(Clone, Debug)]
pub struct Notice {
    /// Its id.
    pub id: NoticeId,
    /// The session it is about.
    pub session_id: Option<SessionId>,
    /// What happened: the end of a key of texts (`notice-…`).
    pub kind: String,
    /// The statement, proposal or question it is about.
    pub subject: Uuid,
    /// When.
    pub made_at: Timestamp,
    /// When somebody of the participant marked it as read.
    pub seen_at: Option<Timestamp>,
}

/// Tells a participant something.
///
/// # Errors
/// When the database fails.
pub async fn tell(
    tx: &mut Tx,
    participant: ParticipantId,
    session: Option<SessionId>,
    kind: &'static str,
    subject: Uuid,
) -> Result<(), StoreError> {
    let id: NoticeId = tx.new_id();
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "insert into notice (id, participant_id, session_id, kind, subject_id, made_at)
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(id.0)
        .bind(participant.0)
        .bind(session.map(|session| session.0))
        .bind(kind)
        .bind(subject)
        .bind(now)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// The latest notices of a participant, newest first.
///
/// # Errors
/// When the database fails.
pub async fn latest(
    db: &Db,
    participant: ParticipantId,
    most: i64,
) -> Result<Vec<Notice>, StoreError> {
    type Row = (Uuid, Option<Uuid>, String, Uuid, i64, Option<i64>);
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, session_id, kind, subject_id, made_at, seen_at from notice
             where participant_id = $1 order by made_at desc, id desc limit $2",
        )
        .bind(participant.0)
        .bind(most)
        .fetch_all(c)
        .await?
    });
    rows.into_iter()
        .map(|(id, session, kind, subject, made_at, seen_at)| {
            Ok(Notice {
                id: NoticeId(id),
                session_id: session.map(SessionId),
                kind,
                subject,
                made_at: convert::instant("notice.made_at", made_at)?,
                seen_at: convert::maybe_instant("notice.seen_at", seen_at)?,
            })
        })
        .collect()
}

/// Marks all notices of a participant as read.
///
/// # Errors
/// When the database fails.
pub async fn mark_seen(tx: &mut Tx, participant: ParticipantId) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "update notice set seen_at = $1 where participant_id = $2 and seen_at is null",
        )
        .bind(now)
        .bind(participant.0)
        .execute(c)
        .await?;
    });
    Ok(())
}
