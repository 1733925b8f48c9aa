//! Modalities of sessions, segments of meetings, and whom the Chair invites.

use std::collections::HashMap;

use comity_domain::{
    MeetingId, ParticipantId, SessionId,
    modality::{Access, Modalities, Segment, Sitting},
};
use uuid::Uuid;

use crate::{Db, StoreError, Tx, convert};

fn access(attend: &str, speak: &str, filing: &str) -> Result<Access, StoreError> {
    Ok(Access {
        attend: convert::word("attend", attend)?,
        speak: convert::word("speak", speak)?,
        file: convert::word("filing", filing)?,
    })
}

type Row = (String, String, String, String);

const OF_SESSION: &str =
    "select sitting, attend, speak, filing from modality where session_id = $1";

fn modalities_of(rows: &[Row]) -> Result<Modalities, StoreError> {
    let mut found = Modalities::default();
    for (sitting, attend, speak, filing) in rows {
        let access = access(attend, speak, filing)?;
        match convert::word::<Sitting>("modality.sitting", sitting)? {
            Sitting::Formal => found.formal = access,
            Sitting::Dedicated => found.dedicated = access,
            Sitting::Informal => {}
        }
    }
    Ok(found)
}

/// The modalities of a session: those of April 2022 until it sets others.
///
/// # Errors
/// When the database fails.
pub async fn modalities(db: &Db, session: SessionId) -> Result<Modalities, StoreError> {
    let rows: Vec<Row> =
        read!(db, |c| sqlx::query_as(OF_SESSION).bind(session.0).fetch_all(c).await?);
    modalities_of(&rows)
}

/// The same, inside the transaction that rests on them.
///
/// # Errors
/// When the database fails.
pub async fn modalities_within(tx: &mut Tx, session: SessionId) -> Result<Modalities, StoreError> {
    let rows: Vec<Row> =
        write!(tx, |c| sqlx::query_as(OF_SESSION).bind(session.0).fetch_all(c).await?);
    modalities_of(&rows)
}

/// Sets the modalities of a session.
///
/// # Errors
/// When the database fails.
pub async fn set(tx: &mut Tx, session: SessionId, new: &Modalities) -> Result<(), StoreError> {
    for (sitting, access) in [(Sitting::Formal, new.formal), (Sitting::Dedicated, new.dedicated)] {
        write!(tx, |c| {
            sqlx::query(
                "insert into modality (session_id, sitting, attend, speak, filing)
                 values ($1, $2, $3, $4, $5)
                 on conflict (session_id, sitting) do update set attend = excluded.attend,
                     speak = excluded.speak, filing = excluded.filing",
            )
            .bind(session.0)
            .bind(sitting.word())
            .bind(access.attend.word())
            .bind(access.speak.word())
            .bind(access.file.word())
            .execute(c)
            .await?;
        });
    }
    Ok(())
}

type SegmentRow = (Uuid, i64, i64, bool, String, String, String, Option<String>);

const SEGMENTS: &str =
    "select g.meeting_id, g.announced_at, g.since, g.dedicated, g.attend, g.speak, g.filing,
            g.reason
     from meeting_segment g join meeting m on m.id = g.meeting_id
     where m.session_id = $1 order by g.announced_at";

fn segments_of(rows: Vec<SegmentRow>) -> Result<HashMap<MeetingId, Vec<Segment>>, StoreError> {
    let mut found: HashMap<MeetingId, Vec<Segment>> = HashMap::new();
    for (meeting, announced_at, since, is_dedicated, attend, speak, filing, reason) in rows {
        found.entry(MeetingId(meeting)).or_default().push(Segment {
            announced_at: convert::instant("meeting_segment.announced_at", announced_at)?,
            since: convert::instant("meeting_segment.since", since)?,
            is_dedicated,
            access: access(&attend, &speak, &filing)?,
            reason,
        });
    }
    Ok(found)
}

/// What was said of the meetings of a session, by meeting.
///
/// # Errors
/// When the database fails.
pub async fn segments(
    db: &Db,
    session: SessionId,
) -> Result<HashMap<MeetingId, Vec<Segment>>, StoreError> {
    let rows: Vec<SegmentRow> =
        read!(db, |c| sqlx::query_as(SEGMENTS).bind(session.0).fetch_all(c).await?);
    segments_of(rows)
}

/// The same, inside the transaction that rests on it.
///
/// # Errors
/// When the database fails.
pub async fn segments_within(
    tx: &mut Tx,
    session: SessionId,
) -> Result<HashMap<MeetingId, Vec<Segment>>, StoreError> {
    let rows: Vec<SegmentRow> =
        write!(tx, |c| sqlx::query_as(SEGMENTS).bind(session.0).fetch_all(c).await?);
    segments_of(rows)
}

/// Announces a segment of a meeting.
///
/// # Errors
/// When the database fails; [`StoreError::is_duplicate`] when another one was announced in
/// the same instant.
pub async fn announce(tx: &mut Tx, meeting: MeetingId, new: &Segment) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query(
            "insert into meeting_segment
                 (meeting_id, announced_at, since, dedicated, attend, speak, filing, reason)
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(meeting.0)
        .bind(convert::millis(new.announced_at))
        .bind(convert::millis(new.since))
        .bind(new.is_dedicated)
        .bind(new.access.attend.word())
        .bind(new.access.speak.word())
        .bind(new.access.file.word())
        .bind(new.reason.as_deref())
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Whom the Chair invites to the meetings of a session.
///
/// # Errors
/// When the database fails.
pub async fn invitations(
    db: &Db,
    session: SessionId,
) -> Result<Vec<(MeetingId, ParticipantId)>, StoreError> {
    let rows: Vec<(Uuid, Uuid)> = read!(db, |c| {
        sqlx::query_as(
            "select i.meeting_id, i.participant_id from meeting_invitation i
             join meeting m on m.id = i.meeting_id
             where m.session_id = $1 order by i.invited_at, i.participant_id",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    Ok(rows.into_iter().map(|(meeting, one)| (MeetingId(meeting), ParticipantId(one))).collect())
}

/// Invites a stakeholder to a meeting; says whether it was not invited yet.
///
/// # Errors
/// When the database fails.
pub async fn invite(
    tx: &mut Tx,
    meeting: MeetingId,
    one: ParticipantId,
) -> Result<bool, StoreError> {
    let now = tx.now_millis();
    let done = write!(tx, |c| {
        sqlx::query(
            "insert into meeting_invitation (meeting_id, participant_id, invited_at)
             values ($1, $2, $3) on conflict (meeting_id, participant_id) do nothing",
        )
        .bind(meeting.0)
        .bind(one.0)
        .bind(now)
        .execute(c)
        .await?
        .rows_affected()
    });
    Ok(done > 0)
}

/// Takes an invitation back; says whether there was one.
///
/// # Errors
/// When the database fails.
pub async fn take_back(
    tx: &mut Tx,
    meeting: MeetingId,
    one: ParticipantId,
) -> Result<bool, StoreError> {
    let done = write!(tx, |c| {
        sqlx::query("delete from meeting_invitation where meeting_id = $1 and participant_id = $2")
            .bind(meeting.0)
            .bind(one.0)
            .execute(c)
            .await?
            .rows_affected()
    });
    Ok(done > 0)
}
