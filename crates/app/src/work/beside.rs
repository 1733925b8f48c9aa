//! The worker beside a server: started when something is queued, ended when nothing is.
//!
//! Most of the time nobody waits for a document, and a process that only waits takes
//! memory all the same.

use std::{
    path::PathBuf,
    process::Stdio,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result};
use comity_domain::Clock as _;
use comity_outside::SystemClock;
use comity_store::{Db, StoreError, job};
use tokio::{process::Command, sync::watch, task::JoinHandle};

use super::{TIDY, ended, give_database};
use crate::{data::KeyArgs, documents::FontArgs, log::LogArgs};

/// How often the queue is looked at: a reader who has asked for a document waits this
/// long at most before somebody begins with it.
const LOOK: Duration = Duration::from_millis(250);
/// How long a worker that failed is not started again.
const PAUSE: Duration = Duration::from_secs(5);
/// How long a worker may take to end when the server ends.
const FAREWELL: Duration = Duration::from_secs(3);

/// What a worker beside a server is told.
#[derive(Clone, Debug)]
pub struct Args {
    /// The data folder.
    pub data: PathBuf,
    /// A PostgreSQL database in place of SQLite in the data folder.
    pub database: Option<String>,
    /// Where the root key lies.
    pub key: KeyArgs,
    /// Where the fonts are.
    pub fonts: FontArgs,
    /// What to log, and where to.
    pub log: LogArgs,
}

/// A worker that comes and goes beside a server.
pub struct Beside {
    end: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Beside {
    /// Starts `comity work` as a child: at once, then whenever something is queued, and
    /// once an hour to tidy up. It ends when the queue is empty. Neither it nor what it
    /// makes can take the server down; one that fails is started again after a pause.
    ///
    /// # Errors
    /// When this program cannot find itself.
    pub fn start(db: Db, args: Args) -> Result<Beside> {
        let program = std::env::current_exe().context("this program cannot be found")?;
        let (end, asked) = watch::channel(false);
        let task = tokio::spawn(watch_over(program, db, args, asked));
        Ok(Beside { end, task })
    }

    /// Ends the worker, and what it is making.
    pub async fn stop(self) {
        let _ = self.end.send(true);
        let _ = self.task.await;
    }
}

async fn watch_over(program: PathBuf, db: Db, args: Args, mut asked: watch::Receiver<bool>) {
    // The first one also makes anew what is out of date and tries again what was given up;
    // the later ones do not, or a document that cannot be made would be tried for ever.
    let mut has_begun = false;
    let mut started: Option<Instant> = None;
    loop {
        let pause = match is_wanted(&db, started).await {
            Ok(false) => LOOK,
            Ok(true) => {
                started = Some(Instant::now());
                match work(command(&program, &args, has_begun), &mut asked).await {
                    Ended::Done => {
                        has_begun = true;
                        LOOK
                    }
                    Ended::Failed => PAUSE,
                    Ended::WithServer => return,
                }
            }
            Err(error) => {
                tracing::error!(%error, "whether a document is queued cannot be asked");
                PAUSE
            }
        };
        tokio::select! {
            () = ended(&mut asked) => return,
            () = tokio::time::sleep(pause) => {}
        }
    }
}

/// Whether there is something to do for a worker, of which the last was started then.
async fn is_wanted(db: &Db, started: Option<Instant>) -> Result<bool, StoreError> {
    if started.is_none_or(|at| at.elapsed() >= TIDY) {
        return Ok(true);
    }
    // The clock of workers, which a demonstration's is not: leases are by theirs.
    job::is_waiting(db, SystemClock.now()).await
}

fn command(program: &PathBuf, args: &Args, has_begun: bool) -> Command {
    let mut command = Command::new(program);
    command
        .args(["work", if has_begun { "--until-empty" } else { "--once" }])
        .arg("--data")
        .arg(&args.data)
        .arg("--fonts")
        .arg(args.fonts.fonts.to_string())
        .args(["--log", &args.log.level, "--with-parent"])
        .stdin(Stdio::piped())
        // Standard output is the server's: sign-in links are read from it.
        .stdout(Stdio::null())
        .kill_on_drop(true);
    give_database(&mut command, args.database.as_deref());
    if args.log.json {
        command.arg("--log-json");
    }
    // What this process was not told, the worker is not told by the environment either.
    command.env_remove("COMITY_LOG_TO").env_remove("COMITY_LOG_AUTHORITY");
    if let Some(to) = &args.log.to {
        command.args(["--log-to", to]);
    }
    if let Some(file) = &args.log.authority {
        command.arg("--log-authority").arg(file);
    }
    if let Some(file) = args.key.named() {
        command.arg("--root-key").arg(file);
    }
    command
}

/// How a worker ended.
enum Ended {
    /// Nothing is queued any more.
    Done,
    /// Before its time, or it did not even start.
    Failed,
    /// The server ends, and the worker has.
    WithServer,
}

/// Starts a worker, and waits until it ends or the server does.
async fn work(mut command: Command, asked: &mut watch::Receiver<bool>) -> Ended {
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) => {
            tracing::error!(%error, "the worker does not start");
            return Ended::Failed;
        }
    };
    let input = child.stdin.take();
    tokio::select! {
        status = child.wait() => match status {
            Ok(status) if status.success() => Ended::Done,
            status => {
                let status = status.map(|status| status.to_string());
                tracing::error!(?status, "the worker failed; it is started again");
                Ended::Failed
            }
        },
        () = ended(asked) => {
            // It ends when its standard input does.
            drop(input);
            let _ = tokio::time::timeout(FAREWELL, child.wait()).await;
            let _ = child.kill().await;
            Ended::WithServer
        }
    }
}
