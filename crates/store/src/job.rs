//! Jobs: what is made beside the pages, by whoever claims it.
//!
//! A job is held by a lease. A worker that dies loses nothing: when the lease ends, the
//! next one has the job. Counting a try when it is claimed, not when it fails, makes a
//! job that kills its worker end too.

use comity_domain::DocumentId;
use jiff::Timestamp;
use uuid::Uuid;

use crate::{Db, StoreError, Tx, convert};

/// A job somebody has claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Job {
    /// Its id.
    pub id: Uuid,
    /// The document to be made.
    pub document: DocumentId,
    /// How often it was claimed, this time included.
    pub tries: i64,
}

/// How soon a job is wanted: what somebody waits for goes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// A reader has asked for it.
    Asked,
    /// It was published.
    Published,
    /// It was made before and is made anew.
    Anew,
}

impl Rank {
    const fn number(self) -> i64 {
        match self {
            Rank::Asked => 0,
            Rank::Published => 1,
            Rank::Anew => 2,
        }
    }
}

/// Queues the making of a document; a job that is queued already keeps the better rank,
/// begins its tries anew, and is free to be claimed.
///
/// # Errors
/// When the database fails.
pub(crate) async fn put(tx: &mut Tx, document: DocumentId, rank: Rank) -> Result<(), StoreError> {
    let id: Uuid = tx.new_id();
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "insert into job (id, task, subject_id, rank, queued_at)
             values ($1, 'document', $2, $3, $4)
             on conflict (task, subject_id) do update set
                 rank = case when excluded.rank < job.rank then excluded.rank else job.rank end,
                 not_before = 0, tries = 0, lease_until = null",
        )
        .bind(id)
        .bind(document.0)
        .bind(rank.number())
        .bind(now)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Whether there is a job to claim at this instant. Asked often, so it only reads.
///
/// # Errors
/// When the database fails.
pub async fn is_waiting(db: &Db, now: Timestamp) -> Result<bool, StoreError> {
    let row: Option<(Uuid,)> = read!(db, |c| {
        sqlx::query_as(
            "select id from job
             where not_before <= $1 and (lease_until is null or lease_until < $1) limit 1",
        )
        .bind(convert::millis(now))
        .fetch_optional(c)
        .await?
    });
    Ok(row.is_some())
}

/// Claims the job that is wanted first, until the instant given.
///
/// # Errors
/// When the database fails, or another worker was faster
/// ([`StoreError::is_passing`]).
pub async fn claim(tx: &mut Tx, until: Timestamp) -> Result<Option<Job>, StoreError> {
    let now = tx.now_millis();
    let row: Option<(Uuid, Uuid, i64)> = write!(tx, |c| {
        sqlx::query_as(
            "update job set lease_until = $1, tries = tries + 1
             where id = (select id from job
                         where not_before <= $2 and (lease_until is null or lease_until < $2)
                         order by rank, queued_at, id limit 1)
             returning id, subject_id, tries",
        )
        .bind(convert::millis(until))
        .bind(now)
        .fetch_optional(c)
        .await?
    });
    tracing::trace!("job claimed");
    Ok(row.map(|(id, document, tries)| Job { id, document: DocumentId(document), tries }))
}

/// Gives a claimed job back, to be claimed again after `pause` milliseconds. One that
/// was queued anew meanwhile, or taken by another worker, stays as it is.
///
/// # Errors
/// When the database fails.
pub async fn give_back(tx: &mut Tx, job: &Job, pause: i64) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "update job set lease_until = null, not_before = $1 where id = $2 and tries = $3",
        )
        .bind(now + pause)
        .bind(job.id)
        .bind(job.tries)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Ends the making of a document, however it ended.
///
/// # Errors
/// When the database fails.
pub(crate) async fn end(tx: &mut Tx, document: DocumentId) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query("delete from job where task = 'document' and subject_id = $1")
            .bind(document.0)
            .execute(c)
            .await?;
    });
    Ok(())
}
