//! Passages: ranges of statements' frozen texts, on which answers and positions rest.

use std::ops::Range;

use comity_domain::{PassageId, StatementId, statement::Passage};
use uuid::Uuid;

use crate::{Db, StoreError, Tx, convert::unreadable};

/// The passage of this range, made if it is not there yet: the same words cited
/// twice are one passage. The caller has checked the range against the text with
/// [`comity_domain::statement::passage_text`].
///
/// # Errors
/// When the database fails.
pub async fn get_or_insert(
    tx: &mut Tx,
    statement: StatementId,
    range: &Range<usize>,
) -> Result<PassageId, StoreError> {
    let (first, end) = (column(range.start)?, column(range.end)?);
    let id: PassageId = tx.new_id();
    let now = tx.now_millis();
    // The update changes nothing; it makes the row that is there come back.
    let (id,): (Uuid,) = write!(tx, |c| {
        sqlx::query_as(
            "insert into passage (id, statement_id, first_byte, end_byte, made_at)
             values ($1, $2, $3, $4, $5)
             on conflict (statement_id, first_byte, end_byte) do update set first_byte = excluded.first_byte
             returning id",
        )
        .bind(id.0)
        .bind(statement.0)
        .bind(first)
        .bind(end)
        .bind(now)
        .fetch_one(c)
        .await?
    });
    Ok(PassageId(id))
}

/// The passages of a statement, in the order of the text.
///
/// # Errors
/// When the database fails.
pub async fn of_statement(db: &Db, statement: StatementId) -> Result<Vec<Passage>, StoreError> {
    let rows: Vec<(Uuid, i64, i64)> = read!(db, |c| {
        sqlx::query_as(
            "select id, first_byte, end_byte from passage
             where statement_id = $1 order by first_byte, end_byte",
        )
        .bind(statement.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter()
        .map(|(id, first, end)| {
            Ok(Passage {
                id: PassageId(id),
                statement_id: statement,
                range: place(first)?..place(end)?,
            })
        })
        .collect()
}

/// How many passages a statement has, inside a transaction.
///
/// # Errors
/// When the database fails.
pub async fn count(tx: &mut Tx, statement: StatementId) -> Result<i64, StoreError> {
    let (count,): (i64,) = write!(tx, |c| {
        sqlx::query_as("select count(*) from passage where statement_id = $1")
            .bind(statement.0)
            .fetch_one(c)
            .await?
    });
    Ok(count)
}

/// Whether a passage is one of this statement's, inside a transaction.
///
/// # Errors
/// When the database fails.
pub async fn is_of(
    tx: &mut Tx,
    passage: PassageId,
    statement: StatementId,
) -> Result<bool, StoreError> {
    let found: Option<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as("select id from passage where id = $1 and statement_id = $2")
            .bind(passage.0)
            .bind(statement.0)
            .fetch_optional(c)
            .await?
    });
    Ok(found.is_some())
}

/// A byte offset as it is stored.
pub(crate) fn column(place: usize) -> Result<i64, StoreError> {
    i64::try_from(place).map_err(|why| unreadable("passage", why))
}

/// A byte offset from its column.
pub(crate) fn place(column: i64) -> Result<usize, StoreError> {
    usize::try_from(column).map_err(|why| unreadable("passage", why))
}
