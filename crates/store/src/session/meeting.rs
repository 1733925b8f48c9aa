//! Meetings, their modes and what they take up.

use comity_domain::{
    MeetingId, SessionId, TopicId,
    session::{Meeting, Mode, Regime},
};
use uuid::Uuid;

use crate::{Db, StoreError, Tx, convert};

/// Adds a meeting with its modes and topics.
///
/// # Errors
/// When the database fails; [`StoreError::is_duplicate`] when the ordinal is taken.
pub async fn insert_meeting(
    tx: &mut Tx,
    session: SessionId,
    meeting: &Meeting,
) -> Result<(), StoreError> {
    let title = convert::maybe_wording_text(meeting.title.as_ref())?;
    write!(tx, |c| {
        sqlx::query(
            "insert into meeting (id, session_id, ordinal, held_on, starts, ends, title)
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(meeting.id.0)
        .bind(session.0)
        .bind(meeting.ordinal)
        .bind(meeting.date.to_string())
        .bind(convert::hour(meeting.starts))
        .bind(convert::hour(meeting.ends))
        .bind(title.as_deref())
        .execute(c)
        .await?;
    });
    for mode in &meeting.modes {
        insert_mode(tx, meeting.id, mode).await?;
    }
    for topic in &meeting.topics {
        write!(tx, |c| {
            sqlx::query("insert into meeting_topic (meeting_id, topic_id) values ($1, $2)")
                .bind(meeting.id.0)
                .bind(topic.0)
                .execute(c)
                .await?;
        });
    }
    Ok(())
}

/// Adds a mode from an instant on.
///
/// # Errors
/// When the database fails; [`StoreError::is_duplicate`] when one begins at that instant.
pub async fn insert_mode(tx: &mut Tx, meeting: MeetingId, mode: &Mode) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query(
            "insert into meeting_mode (meeting_id, since, formal, regime, reason)
             values ($1, $2, $3, $4, $5)",
        )
        .bind(meeting.0)
        .bind(convert::millis(mode.since))
        .bind(mode.formal)
        .bind(mode.regime.word())
        .bind(mode.reason.as_deref())
        .execute(c)
        .await?;
    });
    Ok(())
}

/// The mode a meeting was put into last (formal, regime), asked inside the transaction
/// that would change it.
///
/// # Errors
/// When the database fails.
pub async fn latest_mode(
    tx: &mut Tx,
    meeting: MeetingId,
) -> Result<Option<(bool, Regime)>, StoreError> {
    let row: Option<(bool, String)> = write!(tx, |c| {
        sqlx::query_as(
            "select formal, regime from meeting_mode where meeting_id = $1
             order by since desc limit 1",
        )
        .bind(meeting.0)
        .fetch_optional(c)
        .await?
    });
    row.map(|(formal, regime)| Ok((formal, convert::word("meeting_mode.regime", &regime)?)))
        .transpose()
}

/// The meetings of a session, in order.
///
/// # Errors
/// When the database fails.
pub async fn meetings(db: &Db, session: SessionId) -> Result<Vec<Meeting>, StoreError> {
    type Row = (Uuid, i64, String, String, String, Option<String>);
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, ordinal, held_on, starts, ends, title from meeting
             where session_id = $1 order by ordinal",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    type ModeRow = (Uuid, i64, bool, String, Option<String>);
    let modes: Vec<ModeRow> = read!(db, |c| {
        sqlx::query_as(
            "select d.meeting_id, d.since, d.formal, d.regime, d.reason
             from meeting_mode d join meeting m on m.id = d.meeting_id
             where m.session_id = $1 order by d.since",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let topics: Vec<(Uuid, Uuid)> = read!(db, |c| {
        sqlx::query_as(
            "select x.meeting_id, x.topic_id
             from meeting_topic x join meeting m on m.id = x.meeting_id join topic t on t.id = x.topic_id
             where m.session_id = $1 order by t.ordinal",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter()
        .map(|(id, ordinal, held_on, starts, ends, title)| {
            Ok(Meeting {
                id: MeetingId(id),
                ordinal,
                date: convert::date("meeting.held_on", &held_on)?,
                starts: convert::time("meeting.starts", &starts)?,
                ends: convert::time("meeting.ends", &ends)?,
                title: convert::maybe_wording("meeting.title", title.as_deref())?,
                modes: modes
                    .iter()
                    .filter(|mode| mode.0 == id)
                    .map(|(_, since, formal, regime, reason)| {
                        Ok(Mode {
                            since: convert::instant("meeting_mode.since", *since)?,
                            formal: *formal,
                            regime: convert::word("meeting_mode.regime", regime)?,
                            reason: reason.clone(),
                        })
                    })
                    .collect::<Result<_, StoreError>>()?,
                topics: topics
                    .iter()
                    .filter(|(meeting, _)| *meeting == id)
                    .map(|(_, topic)| TopicId(*topic))
                    .collect(),
            })
        })
        .collect()
}
