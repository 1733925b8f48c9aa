//! Recoveries of accounts.

use comity_domain::{AccountId, BodyId, ParticipantId, RecoveryId, recovery::Recovery};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{Db, StoreError, Tx, convert};

/// A recovery with what officers read of it.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its facts.
    pub recovery: Recovery,
    /// Whose account it is about, by name.
    pub person_name: String,
    /// Their participant; none for the podium's roles.
    pub participant: Option<ParticipantId>,
    /// Why it was opened.
    pub reason: String,
    /// The number of a note verbale, or the visit, on which it rests.
    pub ground: String,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    account_id: Uuid,
    opened_by: Uuid,
    opened_at: i64,
    at_desk: bool,
    approved_by: Option<Uuid>,
    ready_at: Option<i64>,
    cancelled_at: Option<i64>,
    finished_at: Option<i64>,
    person_name: String,
    participant_id: Option<Uuid>,
    reason: String,
    ground: String,
}

impl Row {
    fn case(self) -> Result<Case, StoreError> {
        Ok(Case {
            recovery: Recovery {
                id: RecoveryId(self.id),
                account: AccountId(self.account_id),
                opened_by: AccountId(self.opened_by),
                opened_at: convert::instant("recovery.opened_at", self.opened_at)?,
                at_desk: self.at_desk,
                approved_by: self.approved_by.map(AccountId),
                ready_at: convert::maybe_instant("recovery.ready_at", self.ready_at)?,
                cancelled_at: convert::maybe_instant("recovery.cancelled_at", self.cancelled_at)?,
                finished_at: convert::maybe_instant("recovery.finished_at", self.finished_at)?,
            },
            person_name: self.person_name,
            participant: self.participant_id.map(ParticipantId),
            reason: self.reason,
            ground: self.ground,
        })
    }
}

/// The recoveries of a body that are not over, the oldest first.
///
/// # Errors
/// When the database fails.
pub async fn under_way(db: &Db, body: BodyId) -> Result<Vec<Case>, StoreError> {
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select r.id, r.account_id, r.opened_by, r.opened_at, r.at_desk, r.approved_by,
                    r.ready_at, r.cancelled_at, r.finished_at, a.person_name, a.participant_id,
                    r.reason, r.ground
             from recovery r join account a on a.id = r.account_id
             where a.body_id = $1 and r.cancelled_at is null and r.finished_at is null
               and a.closed_at is null
             order by r.opened_at, r.id",
        )
        .bind(body.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter().map(Row::case).collect()
}

/// One recovery of a body, inside the transaction that decides on it; `None` also when its
/// account is closed.
///
/// # Errors
/// When the database fails.
pub async fn find(tx: &mut Tx, body: BodyId, id: RecoveryId) -> Result<Option<Case>, StoreError> {
    let row: Option<Row> = write!(tx, |c| {
        sqlx::query_as(
            "select r.id, r.account_id, r.opened_by, r.opened_at, r.at_desk, r.approved_by,
                    r.ready_at, r.cancelled_at, r.finished_at, a.person_name, a.participant_id,
                    r.reason, r.ground
             from recovery r join account a on a.id = r.account_id
             where r.id = $1 and a.body_id = $2 and a.closed_at is null",
        )
        .bind(id.0)
        .bind(body.0)
        .fetch_optional(c)
        .await?
    });
    row.map(Row::case).transpose()
}

/// The recovery of an account that is not over, inside a transaction.
///
/// # Errors
/// When the database fails.
pub async fn of_account(tx: &mut Tx, account: AccountId) -> Result<Option<RecoveryId>, StoreError> {
    let row: Option<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as(
            "select id from recovery
             where account_id = $1 and cancelled_at is null and finished_at is null",
        )
        .bind(account.0)
        .fetch_optional(c)
        .await?
    });
    Ok(row.map(|(id,)| RecoveryId(id)))
}

/// Stores a new recovery.
///
/// # Errors
/// When the database fails; [`StoreError::is_duplicate`] when another one is under way.
pub async fn insert(
    tx: &mut Tx,
    new: &Recovery,
    reason: &str,
    ground: &str,
) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query(
            "insert into recovery (id, account_id, opened_by, opened_at, reason, ground, at_desk)
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(new.id.0)
        .bind(new.account.0)
        .bind(new.opened_by.0)
        .bind(convert::millis(new.opened_at))
        .bind(reason)
        .bind(ground)
        .bind(new.at_desk)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Stores who approved it; says whether nobody had before. The database refuses the first
/// officer and the person themselves.
///
/// # Errors
/// When the database fails or refuses.
pub async fn approve(
    tx: &mut Tx,
    id: RecoveryId,
    by: AccountId,
    ready_at: Timestamp,
) -> Result<bool, StoreError> {
    let now = tx.now_millis();
    let done = write!(tx, |c| {
        sqlx::query(
            "update recovery set approved_by = $1, approved_at = $2, ready_at = $3
             where id = $4 and approved_by is null and cancelled_at is null",
        )
        .bind(by.0)
        .bind(now)
        .bind(convert::millis(ready_at))
        .bind(id.0)
        .execute(c)
        .await?
        .rows_affected()
    });
    Ok(done > 0)
}

/// Puts an end to it, and to its links; says whether it was under way.
///
/// # Errors
/// When the database fails.
pub async fn cancel(tx: &mut Tx, id: RecoveryId, by: AccountId) -> Result<bool, StoreError> {
    let now = tx.now_millis();
    let done = write!(tx, |c| {
        sqlx::query(
            "update sign_in_link set spent_at = $1 where recovery_id = $2 and spent_at is null",
        )
        .bind(now)
        .bind(id.0)
        .execute(&mut *c)
        .await?;
        sqlx::query(
            "update recovery set cancelled_by = $1, cancelled_at = $2
             where id = $3 and cancelled_at is null and finished_at is null",
        )
        .bind(by.0)
        .bind(now)
        .bind(id.0)
        .execute(c)
        .await?
        .rows_affected()
    });
    Ok(done > 0)
}

/// Says that a link comes from a recovery.
///
/// # Errors
/// When the database fails.
pub async fn link_comes_from(tx: &mut Tx, token: &str, id: RecoveryId) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query("update sign_in_link set recovery_id = $1 where token_hash = $2")
            .bind(id.0)
            .bind(comity_seal::token_hash(token))
            .execute(c)
            .await?;
    });
    Ok(())
}

/// Notes that the person of an account is back: its recovery is finished.
///
/// # Errors
/// When the database fails.
pub async fn finish(tx: &mut Tx, account: AccountId) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "update recovery set finished_at = $1
             where account_id = $2 and ready_at is not null and ready_at <= $1
               and cancelled_at is null and finished_at is null",
        )
        .bind(now)
        .bind(account.0)
        .execute(c)
        .await?;
    });
    Ok(())
}
