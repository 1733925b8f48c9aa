//! What a worker does with jobs. Nobody acts, so the record gets no entry.

use std::time::Duration;

use comity_store::{
    document,
    job::{self, Job},
};

use crate::{ActError, Desk, technical};

/// Claims the job that is wanted first, for as long as `lease`; none when there is none.
///
/// # Errors
/// When the store fails.
pub async fn claim_job(desk: &Desk, lease: Duration) -> Result<Option<Job>, ActError> {
    if !job::is_waiting(&desk.db, desk.clock.now()).await? {
        return Ok(None);
    }
    technical!(desk, "job claimed", |tx| {
        let until = tx.now().saturating_add(lease).unwrap_or(jiff::Timestamp::MAX);
        Ok(job::claim(tx, until).await?)
    })
}

/// Gives a claimed job back, to be claimed again after `pause` milliseconds.
///
/// # Errors
/// When the store fails.
pub async fn give_job_back(desk: &Desk, job: &Job, pause: i64) -> Result<(), ActError> {
    technical!(desk, "job given back", |tx| {
        job::give_back(tx, job, pause).await?;
        Ok(())
    })
}

/// Queues what an earlier version made by another template, and what was given up, and
/// says how many: for a worker that begins.
///
/// # Errors
/// When the store fails.
pub async fn begin_work(desk: &Desk, recipe: &str) -> Result<usize, ActError> {
    technical!(desk, "worker begins", |tx| { Ok(document::queue_outdated(tx, recipe).await?) })
}
