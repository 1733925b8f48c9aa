//! Lists of organizations that were circulated to States.

use comity_domain::{AccreditationListId, ParticipantId, Role, SessionId, accreditation::List};
use uuid::Uuid;

use crate::{Db, Scope, StoreError, Tx, convert};

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    session_id: Uuid,
    number: i64,
    circulated_at: i64,
    deadline: i64,
    disclosure: String,
    symbol: Option<String>,
    decided_at: Option<i64>,
    disclosed_at: Option<i64>,
}

impl Row {
    fn list(self) -> Result<List, StoreError> {
        Ok(List {
            id: AccreditationListId(self.id),
            session_id: SessionId(self.session_id),
            number: self.number,
            circulated_at: convert::instant(
                "accreditation_list.circulated_at",
                self.circulated_at,
            )?,
            deadline: convert::instant("accreditation_list.deadline", self.deadline)?,
            disclosure: convert::word("accreditation_list.disclosure", &self.disclosure)?,
            symbol: self.symbol,
            decided_at: convert::maybe_instant("accreditation_list.decided_at", self.decided_at)?,
            disclosed_at: convert::maybe_instant(
                "accreditation_list.disclosed_at",
                self.disclosed_at,
            )?,
        })
    }
}

const OF_SESSION: &str = "select id, session_id, number, circulated_at, deadline, disclosure,
     symbol, decided_at, disclosed_at from accreditation_list where session_id = $1 order by number";
const BY_NUMBER: &str = "select id, session_id, number, circulated_at, deadline, disclosure,
     symbol, decided_at, disclosed_at from accreditation_list where session_id = $1 and number = $2";

/// Whether somebody may read lists: delegations, the Chair's side and the Secretariat.
fn may_read(scope: Scope) -> bool {
    scope.role().is_some_and(|role| {
        role.is_delegation() || role.is_chairs_side() || role == Role::Secretariat
    })
}

/// The lists of a session, by number.
///
/// # Errors
/// When the database fails.
pub async fn lists(db: &Db, scope: Scope, session: SessionId) -> Result<Vec<List>, StoreError> {
    if !may_read(scope) {
        return Ok(Vec::new());
    }
    let rows: Vec<Row> =
        read!(db, |c| { sqlx::query_as(OF_SESSION).bind(session.0).fetch_all(c).await? });
    rows.into_iter().map(Row::list).collect()
}

/// One of them.
///
/// # Errors
/// When the database fails.
pub async fn list_by_number(
    db: &Db,
    scope: Scope,
    session: SessionId,
    number: i64,
) -> Result<Option<List>, StoreError> {
    if !may_read(scope) {
        return Ok(None);
    }
    let row: Option<Row> = read!(db, |c| {
        sqlx::query_as(BY_NUMBER).bind(session.0).bind(number).fetch_optional(c).await?
    });
    row.map(Row::list).transpose()
}

/// The list on which an application stands, for whoever holds its receipt.
///
/// # Errors
/// When the database fails.
pub async fn list_of(db: &Db, id: AccreditationListId) -> Result<Option<List>, StoreError> {
    let row: Option<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, session_id, number, circulated_at, deadline, disclosure, symbol,
                    decided_at, disclosed_at
             from accreditation_list where id = $1",
        )
        .bind(id.0)
        .fetch_optional(c)
        .await?
    });
    row.map(Row::list).transpose()
}

/// A list, inside the transaction that decides on it.
///
/// # Errors
/// When the database fails.
pub async fn list_numbered(
    tx: &mut Tx,
    session: SessionId,
    number: i64,
) -> Result<Option<List>, StoreError> {
    let row: Option<Row> = write!(tx, |c| {
        sqlx::query_as(BY_NUMBER).bind(session.0).bind(number).fetch_optional(c).await?
    });
    row.map(Row::list).transpose()
}

/// Stores a list that is circulated now.
///
/// # Errors
/// When the database fails.
pub async fn insert_list(tx: &mut Tx, list: &List) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query(
            "insert into accreditation_list
                 (id, session_id, number, circulated_at, deadline, disclosure, symbol)
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(list.id.0)
        .bind(list.session_id.0)
        .bind(list.number)
        .bind(convert::millis(list.circulated_at))
        .bind(convert::millis(list.deadline))
        .bind(list.disclosure.word())
        .bind(list.symbol.as_deref())
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Notes that the outcome of a list is established; says whether it was open until now.
///
/// # Errors
/// When the database fails, or the deadline lies ahead.
pub async fn decide(tx: &mut Tx, id: AccreditationListId) -> Result<bool, StoreError> {
    let now = tx.now_millis();
    let done = write!(tx, |c| {
        sqlx::query(
            "update accreditation_list set decided_at = $1 where id = $2 and decided_at is null",
        )
        .bind(now)
        .bind(id.0)
        .execute(c)
        .await?
        .rows_affected()
    });
    Ok(done > 0)
}

/// Notes that the Chair discloses the objections; says whether that was new.
///
/// # Errors
/// When the database fails, or the rule of the list knows no disclosure on request.
pub async fn disclose(tx: &mut Tx, id: AccreditationListId) -> Result<bool, StoreError> {
    let now = tx.now_millis();
    let done = write!(tx, |c| {
        sqlx::query(
            "update accreditation_list set disclosed_at = $1
             where id = $2 and disclosed_at is null",
        )
        .bind(now)
        .bind(id.0)
        .execute(c)
        .await?
        .rows_affected()
    });
    Ok(done > 0)
}

/// Notes that a State asks the Chair to disclose; says whether it had not yet.
///
/// # Errors
/// When the database fails.
pub async fn ask_disclosure(
    tx: &mut Tx,
    id: AccreditationListId,
    by: ParticipantId,
) -> Result<bool, StoreError> {
    let now = tx.now_millis();
    let done = write!(tx, |c| {
        sqlx::query(
            "insert into disclosure_request (list_id, participant_id, asked_at)
             values ($1, $2, $3) on conflict (list_id, participant_id) do nothing",
        )
        .bind(id.0)
        .bind(by.0)
        .bind(now)
        .execute(c)
        .await?
        .rows_affected()
    });
    Ok(done > 0)
}

/// The States that asked for disclosure: for the Chair's team all of them, for a State
/// itself alone, for others none.
///
/// # Errors
/// When the database fails.
pub async fn asked_disclosure(
    db: &Db,
    scope: Scope,
    id: AccreditationListId,
) -> Result<Vec<ParticipantId>, StoreError> {
    let rows: Vec<(Uuid,)> = read!(db, |c| {
        sqlx::query_as(
            "select participant_id from disclosure_request where list_id = $1 order by asked_at",
        )
        .bind(id.0)
        .fetch_all(c)
        .await?
    });
    let all = rows.into_iter().map(|(id,)| ParticipantId(id));
    Ok(all.filter(|id| scope.is_chairs_side() || scope.participant() == Some(*id)).collect())
}

/// How many States asked for disclosure, inside the transaction that discloses.
///
/// # Errors
/// When the database fails.
pub async fn requests(tx: &mut Tx, id: AccreditationListId) -> Result<i64, StoreError> {
    let (count,): (i64,) = write!(tx, |c| {
        sqlx::query_as("select count(*) from disclosure_request where list_id = $1")
            .bind(id.0)
            .fetch_one(c)
            .await?
    });
    Ok(count)
}
