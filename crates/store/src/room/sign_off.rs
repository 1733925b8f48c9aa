//! Names under the versions of drafts.

use std::collections::HashMap;

use comity_domain::{
    AccountId, RoomDraftId, SessionId,
    room::{Draft, SignOff},
};
use uuid::Uuid;

use super::{RoomKey, RoomOf, key_within, opened};
use crate::{Db, StoreError, Tx, convert};

pub(super) const CALL_BACK: &str = "room_sign_off.call_back";

pub(super) fn row_of(draft: RoomDraftId, version: i64, by: AccountId) -> String {
    format!("{draft} {version} {by}")
}

/// Puts a name under the latest version of a draft. Whoever signs again changes their
/// own.
///
/// # Errors
/// When the database fails.
pub async fn insert(
    tx: &mut Tx,
    of: RoomOf,
    draft: &Draft,
    given: &SignOff,
) -> Result<(), StoreError> {
    let key = key_within(tx, of).await?;
    let row = row_of(draft.id, draft.version, given.by);
    let call_back = match &given.call_back {
        Some(call_back) => Some(key.seal_value(CALL_BACK, &row, call_back, tx)?),
        None => None,
    };
    write!(tx, |c| {
        sqlx::query(
            "insert into room_sign_off (draft_id, version, account_id, role, signed_at, call_back)
             values ($1, $2, $3, $4, $5, $6)
             on conflict (draft_id, version, account_id) do update
             set role = excluded.role, signed_at = excluded.signed_at,
                 call_back = excluded.call_back",
        )
        .bind(draft.id.0)
        .bind(draft.version)
        .bind(given.by.0)
        .bind(given.role.word())
        .bind(convert::millis(given.signed_at))
        .bind(call_back.as_deref())
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Takes a name back from under the latest version; says whether it stood there.
///
/// # Errors
/// When the database fails.
pub async fn remove(
    tx: &mut Tx,
    of: RoomOf,
    draft: &Draft,
    by: AccountId,
) -> Result<bool, StoreError> {
    let removed = write!(tx, |c| {
        sqlx::query(
            "delete from room_sign_off where draft_id = $1 and version = $2 and account_id = $3
               and draft_id in (select id from room_draft where participant_id = $4)",
        )
        .bind(draft.id.0)
        .bind(draft.version)
        .bind(by.0)
        .bind(of.0.0)
        .execute(c)
        .await?
        .rows_affected()
    });
    Ok(removed == 1)
}

#[derive(sqlx::FromRow)]
struct Row {
    draft_id: Uuid,
    version: i64,
    account_id: Uuid,
    role: String,
    signed_at: i64,
    call_back: Option<Vec<u8>>,
}

impl Row {
    fn sign_off(self, key: &RoomKey) -> Result<SignOff, StoreError> {
        let by = AccountId(self.account_id);
        let row = row_of(RoomDraftId(self.draft_id), self.version, by);
        Ok(SignOff {
            by,
            role: convert::word("room_sign_off.role", &self.role)?,
            signed_at: convert::instant("room_sign_off.signed_at", self.signed_at)?,
            call_back: self
                .call_back
                .map(|sealed| key.open_value(CALL_BACK, &row, &sealed))
                .transpose()?,
        })
    }
}

const OF_VERSION: &str =
    "select s.draft_id, s.version, s.account_id, s.role, s.signed_at, s.call_back
     from room_sign_off s join room_draft d on d.id = s.draft_id
     join account a on a.id = s.account_id
     where s.draft_id = $1 and s.version = $2 and d.participant_id = $3
       and (a.closed_at is null or coalesce(d.statement_id, d.paper_id, d.position_id) is not null)
     order by s.signed_at, s.account_id";

/// The names under a version of a draft. Until it has left, only those of people who are
/// still there: whoever signed with a stolen account signed nothing.
///
/// # Errors
/// When the database fails, or what it holds was altered.
pub async fn of_version(
    db: &Db,
    of: RoomOf,
    draft: RoomDraftId,
    version: i64,
) -> Result<Vec<SignOff>, StoreError> {
    opened!(db, of, Vec::new(), |key| {
        let rows: Vec<Row> = read!(db, |c| {
            sqlx::query_as(OF_VERSION).bind(draft.0).bind(version).bind(of.0.0).fetch_all(c).await?
        });
        rows.into_iter().map(|row| row.sign_off(key)).collect()
    })
}

/// The names under the latest version of a draft, inside a transaction.
///
/// # Errors
/// When the database fails, or what it holds was altered.
pub async fn within(tx: &mut Tx, of: RoomOf, draft: &Draft) -> Result<Vec<SignOff>, StoreError> {
    let key = key_within(tx, of).await?;
    let rows: Vec<Row> = write!(tx, |c| {
        sqlx::query_as(OF_VERSION)
            .bind(draft.id.0)
            .bind(draft.version)
            .bind(of.0.0)
            .fetch_all(c)
            .await?
    });
    rows.into_iter().map(|row| row.sign_off(&key)).collect()
}

/// The names under the latest versions of all drafts of a session, by draft.
///
/// # Errors
/// When the database fails, or what it holds was altered.
pub async fn of_session(
    db: &Db,
    of: RoomOf,
    session: SessionId,
) -> Result<HashMap<RoomDraftId, Vec<SignOff>>, StoreError> {
    opened!(db, of, HashMap::new(), |key| { of_session_under(db, key, of, session).await })
}

pub(super) async fn of_session_under(
    db: &Db,
    key: &RoomKey,
    of: RoomOf,
    session: SessionId,
) -> Result<HashMap<RoomDraftId, Vec<SignOff>>, StoreError> {
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select s.draft_id, s.version, s.account_id, s.role, s.signed_at, s.call_back
             from room_sign_off s
             join room_draft d on d.id = s.draft_id and d.version = s.version
             join account a on a.id = s.account_id
             where d.participant_id = $1 and d.session_id = $2
               and (a.closed_at is null or coalesce(d.statement_id, d.paper_id, d.position_id) is not null)
             order by s.signed_at, s.account_id",
        )
        .bind(of.0.0)
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let mut found: HashMap<RoomDraftId, Vec<SignOff>> = HashMap::new();
    for row in rows {
        found.entry(RoomDraftId(row.draft_id)).or_default().push(row.sign_off(key)?);
    }
    Ok(found)
}
