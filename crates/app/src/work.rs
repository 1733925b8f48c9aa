//! `comity work`: makes what is queued, each document in a process of its own.

pub mod beside;

use std::{
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::Result;
use comity_acts::{Desk, begin_work, claim_job, forget_evenings, give_document_up, give_job_back};
use comity_domain::document::{Failure, pause_after};
use comity_outside::{SystemClock, confine};
use comity_store::{document, job::Job};
use tokio::{process::Command, sync::watch};

use crate::{
    data::{KeyArgs, open_existing},
    documents::{self, FontArgs, Outcome, maker},
    log::{self, Call, LogArgs},
};

/// How often the queue is looked at.
const LOOK: Duration = Duration::from_millis(500);
/// How often private reports that have had their day are removed, as every worker does
/// when it starts.
const TIDY: Duration = Duration::from_secs(3600);
/// How long a claimed job stays with its worker. Longer than a document may take.
const LEASE: Duration = Duration::from_secs(120);

/// Makes the documents that are queued, until interrupted.
///
/// `comity serve` and `comity demo` start one themselves. Several may work on one
/// database. Each document is made in a process with limits on memory and time.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// The data folder.
    #[arg(long, value_name = "DIR", default_value = "./data", env = "COMITY_DATA")]
    pub data: PathBuf,
    /// A PostgreSQL database (postgres://…) in place of SQLite in the data folder.
    #[arg(long, value_name = "URL", env = "COMITY_DATABASE", hide_env_values = true)]
    pub database: Option<String>,
    #[command(flatten)]
    pub key: KeyArgs,
    #[command(flatten)]
    pub fonts: FontArgs,
    /// Make what is queued now, and end.
    #[arg(long)]
    pub once: bool,
    /// The same without trying again what was given up: what a server starts whenever
    /// something is queued.
    #[arg(long, conflicts_with = "once")]
    pub until_empty: bool,
    #[command(flatten)]
    pub log: LogArgs,
    /// Make the one document that is ordered on standard input, under limits, and end. For
    /// the worker itself.
    #[arg(long, hide = true)]
    pub make: bool,
    /// End when standard input closes: the process that started this one has ended.
    #[arg(long, hide = true)]
    pub with_parent: bool,
}

/// Runs the command.
pub fn run(args: &Args) -> ExitCode {
    let done = match args.make {
        true => maker::run(&args.fonts.fonts),
        false => crate::serve::runtime().and_then(|runtime| runtime.block_on(work(args))),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => crate::refuse(&error),
    }
}

async fn open(args: &Args) -> Result<Desk> {
    open_existing(&args.data, args.database.as_deref(), &args.key, Arc::new(SystemClock)).await
}

async fn work(args: &Args) -> Result<()> {
    let is_brief = args.until_empty || args.once;
    let call = if is_brief { Call::WithFirstLine } else { Call::AtStart };
    let sending = log::start(&args.log, call)?;
    if !is_brief {
        confine::tell();
    }
    sending.finish_after(work_logged(args).await).await
}

async fn work_logged(args: &Args) -> Result<()> {
    let desk = open(args).await?;
    let mut asked = crate::serve::asked_to_end(args.with_parent);
    if !args.until_empty {
        begin_work(&desk, &documents::recipe()).await?;
    }
    let mut tidied: Option<Instant> = None;
    while !*asked.borrow() {
        if tidied.is_none_or(|at| at.elapsed() >= TIDY) {
            forget_evenings(&desk).await?;
            tidied = Some(Instant::now());
        }
        let Some(job) = claim_job(&desk, LEASE).await? else {
            if args.once || args.until_empty {
                break;
            }
            tokio::select! {
                () = ended(&mut asked) => {}
                () = tokio::time::sleep(LOOK) => {}
            }
            continue;
        };
        do_job(args, &desk, &job, &mut asked).await?;
    }
    desk.db.close().await;
    Ok(())
}

/// Has one document made, and decides what becomes of the job when the maker failed.
async fn do_job(
    args: &Args,
    desk: &Desk,
    job: &Job,
    asked: &mut watch::Receiver<bool>,
) -> Result<()> {
    let failure = tokio::select! {
        failure = make(args, desk, job) => failure,
        () = ended(asked) => {
            // The maker ends with the dropped future; the next worker makes it.
            give_job_back(desk, job, 0).await?;
            return Ok(());
        }
    };
    let Some(failure) = failure else { return Ok(()) };
    match pause_after(job.tries) {
        Some(pause) => {
            tracing::warn!(document = %job.document, %failure, "making a document failed");
            give_job_back(desk, job, pause).await?;
        }
        None => {
            tracing::error!(document = %job.document, %failure, "a document was given up");
            if let Some(document) = document::get(&desk.db, job.document).await? {
                give_document_up(desk, &document, failure, "").await?;
            }
        }
    }
    Ok(())
}

/// Has a document made and kept.
///
/// # Returns
/// How that failed, if it may come further another time.
async fn make(args: &Args, desk: &Desk, job: &Job) -> Option<Failure> {
    let done = async {
        let Some(document) = document::get(&desk.db, job.document).await? else { return Ok(None) };
        documents::make(desk, &args.fonts.fonts, &document).await.map(Some)
    };
    let made: Result<Option<Outcome>> = done.await;
    match made {
        Ok(Some(Outcome::Failed(failure))) => Some(failure),
        Ok(Some(Outcome::GivenUp(_))) => {
            // What the typesetter said may hold words of the text; `comity document` says it
            // to whoever runs that command.
            tracing::error!(id = %job.document, "a document was given up");
            None
        }
        Ok(_) => None,
        Err(error) => {
            tracing::error!(%error, id = %job.document, "a document could not be kept");
            Some(Failure::Crash)
        }
    }
}

/// Waits until this process is asked to end.
async fn ended(asked: &mut watch::Receiver<bool>) {
    // An error says that nobody can ask any more: the same.
    let _ = asked.wait_for(|end| *end).await;
}

/// Hands the database's address on through the environment: a command line is seen by
/// everybody on the machine, and the address may hold a password.
fn give_database(command: &mut Command, database: Option<&str>) {
    match database {
        Some(url) => command.env("COMITY_DATABASE", url),
        None => command.env_remove("COMITY_DATABASE"),
    };
}
