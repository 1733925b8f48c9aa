//! Accreditation of stakeholders: calls, applications, lists, objections, and who is
//! accredited for which session.

mod application;
mod list;
mod note;
mod objection;

use comity_domain::{ApplicationId, BodyId, ParticipantId, SessionId, accreditation::Call};
use uuid::Uuid;

use crate::{Db, StoreError, Tx, convert};

pub use application::{
    Contact, all, by_number, by_receipt, contact, count, find, find_by_receipt, forget_contact,
    insert, on_list, put_on_list, set_participant, settle,
};
pub use list::{
    ask_disclosure, asked_disclosure, decide, disclose, insert_list, list_by_number, list_numbered,
    list_of, lists, requests,
};
pub use note::{Note, add_note, notes};
pub use objection::{
    insert_objection, objected_to, objections, objections_count, objections_to, withdraw_objection,
};

type CallRow = (Uuid, i64, i64, String, String, i64);

fn call_of(row: CallRow) -> Result<Call, StoreError> {
    let (session, opens_at, closes_at, period, disclosure, window_days) = row;
    Ok(Call {
        session_id: SessionId(session),
        opens_at: convert::instant("accreditation_call.opens_at", opens_at)?,
        closes_at: convert::instant("accreditation_call.closes_at", closes_at)?,
        period: convert::word("accreditation_call.period", &period)?,
        disclosure: convert::word("accreditation_call.disclosure", &disclosure)?,
        window_days,
    })
}

const CALL: &str = "select session_id, opens_at, closes_at, period, disclosure, window_days
                    from accreditation_call where session_id = $1";

/// The call of a session, if there is one.
///
/// # Errors
/// When the database fails.
pub async fn call(db: &Db, session: SessionId) -> Result<Option<Call>, StoreError> {
    let row: Option<CallRow> =
        read!(db, |c| sqlx::query_as(CALL).bind(session.0).fetch_optional(c).await?);
    row.map(call_of).transpose()
}

/// The same, inside the transaction that decides on it.
///
/// # Errors
/// When the database fails.
pub async fn call_within(tx: &mut Tx, session: SessionId) -> Result<Option<Call>, StoreError> {
    let row: Option<CallRow> =
        write!(tx, |c| sqlx::query_as(CALL).bind(session.0).fetch_optional(c).await?);
    row.map(call_of).transpose()
}

/// Sets the call of a session.
///
/// # Errors
/// When the database fails.
pub async fn set_call(tx: &mut Tx, call: &Call) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query(
            "insert into accreditation_call
                 (session_id, opens_at, closes_at, period, disclosure, window_days)
             values ($1, $2, $3, $4, $5, $6)
             on conflict (session_id) do update set
                 opens_at = excluded.opens_at, closes_at = excluded.closes_at,
                 period = excluded.period, disclosure = excluded.disclosure,
                 window_days = excluded.window_days",
        )
        .bind(call.session_id.0)
        .bind(convert::millis(call.opens_at))
        .bind(convert::millis(call.closes_at))
        .bind(call.period.word())
        .bind(call.disclosure.word())
        .bind(call.window_days)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Accredits a participant for a session, or for as long as the body works.
///
/// # Errors
/// When the database fails.
pub async fn accredit(
    tx: &mut Tx,
    application: ApplicationId,
    participant: ParticipantId,
    session: Option<SessionId>,
) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "insert into accreditation (application_id, participant_id, session_id, since)
             values ($1, $2, $3, $4)",
        )
        .bind(application.0)
        .bind(participant.0)
        .bind(session.map(|session| session.0))
        .bind(now)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Ends an accreditation; says whether it stood.
///
/// # Errors
/// When the database fails.
pub async fn end(tx: &mut Tx, application: ApplicationId) -> Result<bool, StoreError> {
    let now = tx.now_millis();
    let done = write!(tx, |c| {
        sqlx::query(
            "update accreditation set ended_at = $1 where application_id = $2 and ended_at is null",
        )
        .bind(now)
        .bind(application.0)
        .execute(c)
        .await?
        .rows_affected()
    });
    Ok(done > 0)
}

/// What is known of a stakeholder's accreditation in one session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accredited {
    /// It holds here.
    Here,
    /// It ended, or holds elsewhere.
    NotHere,
    /// It never applied: the podium entered it, as one the Chair invites.
    Entered,
}

type Row = (Uuid, Option<Uuid>, Option<i64>);

fn judged(rows: &[Row], session: SessionId) -> Accredited {
    let holds = |(_, of, ended): &Row| ended.is_none() && of.is_none_or(|of| of == session.0);
    if rows.is_empty() {
        Accredited::Entered
    } else if rows.iter().any(holds) {
        Accredited::Here
    } else {
        Accredited::NotHere
    }
}

/// Whether a stakeholder is accredited for a session.
///
/// # Errors
/// When the database fails.
pub async fn accredited(
    db: &Db,
    participant: ParticipantId,
    session: SessionId,
) -> Result<Accredited, StoreError> {
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select participant_id, session_id, ended_at from accreditation
             where participant_id = $1",
        )
        .bind(participant.0)
        .fetch_all(c)
        .await?
    });
    Ok(judged(&rows, session))
}

/// The participants of a body that applied once and are not accredited for this session.
///
/// # Errors
/// When the database fails.
pub async fn not_accredited(
    db: &Db,
    body: BodyId,
    session: SessionId,
) -> Result<Vec<ParticipantId>, StoreError> {
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select a.participant_id, a.session_id, a.ended_at
             from accreditation a join participant p on p.id = a.participant_id
             where p.body_id = $1 order by a.participant_id",
        )
        .bind(body.0)
        .fetch_all(c)
        .await?
    });
    let of_one = rows.chunk_by(|one, next| one.0 == next.0);
    let left = of_one.filter(|rows| judged(rows, session) == Accredited::NotHere);
    Ok(left.filter_map(|rows| rows.first()).map(|(id, _, _)| ParticipantId(*id)).collect())
}
