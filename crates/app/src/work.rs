//! `comity work`: makes what is queued, each document in a process of its own.

pub mod beside;

use std::{
    path::PathBuf,
    process::{ExitCode, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result};
use comity_acts::{Desk, begin_work, claim_job, forget_evenings, give_document_up, give_job_back};
use comity_domain::{
    DocumentId,
    document::{Failure, pause_after},
};
use comity_outside::SystemClock;
use comity_store::{document, job::Job};
use tokio::{process::Command, sync::watch};

use crate::documents::{self, FontArgs, Outcome, limits};

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
    pub fonts: FontArgs,
    /// Make what is queued now, and end.
    #[arg(long)]
    pub once: bool,
    /// The same without trying again what was given up: what a server starts whenever
    /// something is queued.
    #[arg(long, conflicts_with = "once")]
    pub until_empty: bool,
    /// What to log: error, warn, info, debug.
    #[arg(long, value_name = "LEVEL", default_value = "warn", env = "COMITY_LOG")]
    pub log: String,
    /// Make this one document, under limits, and end. For the worker itself.
    #[arg(long, value_name = "DOCUMENT", hide = true)]
    pub make: Option<DocumentId>,
    /// End when standard input closes: the process that started this one has ended.
    #[arg(long, hide = true)]
    pub with_parent: bool,
}

/// Runs the command.
pub fn run(args: &Args) -> ExitCode {
    let done = match args.make {
        Some(id) => make_one(args, id),
        None => crate::serve::runtime().and_then(|runtime| runtime.block_on(work(args))),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => crate::refuse(&error),
    }
}

/// The child's whole life: limits first, one document, end.
fn make_one(args: &Args, id: DocumentId) -> Result<()> {
    limits::limit_this_process().context("limits cannot be set")?;
    crate::serve::start_log(&args.log)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("the runtime does not start")?;
    runtime.block_on(async {
        let desk = open(args).await?;
        if let Some(document) = document::get(&desk.db, id).await? {
            let outcome = documents::make(&desk, &args.fonts.fonts, &document).await?;
            if let Outcome::GivenUp(_) = outcome {
                // What the typesetter said may hold words of the text; `comity document`
                // says it to whoever runs that command.
                tracing::error!(%id, kind = %document.kind, "a document was given up");
            }
        }
        desk.db.close().await;
        Ok(())
    })
}

async fn open(args: &Args) -> Result<Desk> {
    crate::data::open_existing(&args.data, args.database.as_deref(), Arc::new(SystemClock)).await
}

async fn work(args: &Args) -> Result<()> {
    crate::serve::start_log(&args.log)?;
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
        failure = make_in_child(args, job.document) => failure?,
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

/// Starts the maker and waits for it.
///
/// # Returns
/// How it failed, if it did.
async fn make_in_child(args: &Args, id: DocumentId) -> Result<Option<Failure>> {
    let program = std::env::current_exe().context("this program cannot be found")?;
    let mut command = Command::new(program);
    command
        .arg("work")
        .arg("--data")
        .arg(&args.data)
        .arg("--fonts")
        .arg(args.fonts.fonts.to_string())
        .args(["--log", &args.log, "--make", &id.to_string()])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    give_database(&mut command, args.database.as_deref());
    let child = command.spawn().context("the maker of documents does not start")?;
    let Ok(ended) = tokio::time::timeout(limits::TIME, child.wait_with_output()).await else {
        // Dropping the future has killed it.
        return Ok(Some(Failure::Time));
    };
    let ended = ended.context("the maker of documents cannot be waited for")?;
    Ok(failure_of(ended.status, &ended.stderr))
}

/// Why a maker failed, from how it ended. What it wrote is looked at and not logged: a
/// panic may quote the text.
fn failure_of(status: std::process::ExitStatus, stderr: &[u8]) -> Option<Failure> {
    use std::os::unix::process::ExitStatusExt as _;
    /// Sent when a process has used its processor time.
    const SIGXCPU: i32 = 24;
    const OUT_OF_MEMORY: &[u8] = b"memory allocation of";
    if status.success() {
        return None;
    }
    let is_out_of_memory = stderr.windows(OUT_OF_MEMORY.len()).any(|part| part == OUT_OF_MEMORY);
    Some(match status.signal() {
        Some(SIGXCPU) => Failure::Time,
        _ if is_out_of_memory => Failure::Memory,
        _ => Failure::Crash,
    })
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

#[cfg(test)]
mod tests {
    use std::os::unix::process::ExitStatusExt as _;

    use super::*;

    #[test]
    fn how_a_maker_ended_says_why() {
        let ended = |raw| std::process::ExitStatus::from_raw(raw);
        assert_eq!(failure_of(ended(0), b""), None);
        assert_eq!(failure_of(ended(24), b""), Some(Failure::Time));
        let said = b"memory allocation of 99 bytes failed\n";
        assert_eq!(failure_of(ended(6), said), Some(Failure::Memory));
        assert_eq!(failure_of(ended(11), b""), Some(Failure::Crash));
        assert_eq!(failure_of(ended(101 << 8), b"panicked"), Some(Failure::Crash));
    }
}
