//! `comity demo`: the exercise world, served with sign-in links that stay valid.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{ExitCode, Stdio},
    sync::Arc,
};

use anyhow::{Context as _, Result, bail};
use comity_domain::Clock as _;
use comity_outside::SystemClock;
use comity_testkit::{ExerciseClock, exercise};
use comity_web::Settings;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    data::KeyArgs,
    log::{self, Call, LogArgs},
    work::beside::{self, Beside},
};

/// Builds the exercise world's inter-sessional session and serves it.
///
/// Prints one line for each role: role, tab, sign-in link. The links stay valid, and
/// exist only here, on this machine's loopback address.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Keep the exercise in this folder; without it, in one that goes with the process.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Where to listen; loopback only.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Build the exercise and end.
    #[arg(long)]
    no_serve: bool,
    /// Print what was built for the demonstration that serves it. For itself alone.
    #[arg(long, hide = true, requires = "no_serve")]
    tell: bool,
    #[command(flatten)]
    fonts: crate::documents::FontArgs,
    /// What to log: error, warn, info, debug.
    #[arg(long, value_name = "LEVEL", default_value = "warn")]
    log: String,
}

/// Runs the command.
pub fn run(args: &Args) -> ExitCode {
    match crate::serve::runtime().and_then(|runtime| runtime.block_on(demo(args))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => crate::refuse(&error),
    }
}

async fn demo(args: &Args) -> Result<()> {
    let log = LogArgs::at(&args.log);
    // To standard error alone: there is nothing to finish.
    let _ = log::start(&log, Call::AtStart)?;
    if !args.listen.ip().is_loopback() {
        bail!(
            "the demonstration listens on loopback only, because its sign-in links stay valid: \
             use --listen 127.0.0.1:{}",
            args.listen.port()
        );
    }
    let temporary = match &args.data {
        Some(_) => None,
        None => Some(tempfile::tempdir().context("no temporary folder can be made")?),
    };
    let folder = match (&args.data, &temporary) {
        (Some(folder), _) => folder.clone(),
        (None, Some(temporary)) => temporary.path().to_path_buf(),
        (None, None) => bail!("no folder for the data"),
    };
    if args.no_serve {
        let built = build(&folder).await?;
        match args.tell {
            true => println!("{}", serde_json::to_string(&built)?),
            false => println!("The exercise is built in {}", folder.display()),
        }
        return Ok(());
    }
    // Listening first: when the port is taken, nothing is built for nothing.
    let listener = crate::serve::listen(args.listen).await?;
    let built = build_apart(&folder, &args.log).await?;
    let clock = Arc::new(ExerciseClock::standing_at(built.stands_at, Box::new(SystemClock)));
    clock.run();
    let desk = crate::data::open(&folder, None, &KeyArgs::default(), clock).await?;
    let origin = crate::safety::origin(None, listener.local_addr()?)?;
    for link in &built.links {
        println!("{}\t{origin}/{}/sign-in/{}", link.role, link.language, link.token);
    }
    let worker = Beside::start(
        desk.db.clone(),
        beside::Args {
            data: folder,
            database: None,
            key: KeyArgs::default(),
            fonts: args.fonts.clone(),
            log,
        },
    )?;
    println!("Serving {origin} until interrupted");
    let result =
        crate::serve::answer(listener, desk, Settings::at(&origin)?, None, Some(worker)).await;
    drop(temporary);
    result
}

/// What serving the exercise needs to know of its building.
#[derive(Serialize, Deserialize)]
struct Built {
    /// Where the clock stands at the end of the exercise's week.
    stands_at: Timestamp,
    links: Vec<Link>,
}

/// A way into the exercise for one of its roles.
#[derive(Serialize, Deserialize)]
struct Link {
    role: String,
    language: String,
    token: String,
}

/// Builds the exercise in this folder; what is built already stays as it is.
async fn build(folder: &Path) -> Result<Built> {
    let clock = Arc::new(ExerciseClock::standing_at(SystemClock.now(), Box::new(SystemClock)));
    let desk = crate::data::open(folder, None, &KeyArgs::default(), clock.clone()).await?;
    let links = exercise::load(&desk, &clock)
        .await
        .with_context(|| format!("the exercise cannot be built in {}", folder.display()))?;
    desk.db.close().await;
    let links = links.into_iter().map(|link| Link {
        role: link.role,
        language: link.language.to_string(),
        token: link.token,
    });
    Ok(Built { stands_at: clock.now(), links: links.collect() })
}

/// The same in a process of its own, which takes with it what building needs and serving
/// does not.
async fn build_apart(folder: &Path, log: &str) -> Result<Built> {
    let program = std::env::current_exe().context("this program cannot be found")?;
    let built = tokio::process::Command::new(program)
        .args(["demo", "--no-serve", "--tell", "--log", log, "--data"])
        .arg(folder)
        .stdin(Stdio::null())
        .kill_on_drop(true)
        .output()
        .await
        .context("building the exercise does not start")?;
    let said = String::from_utf8_lossy(&built.stderr);
    if !built.status.success() {
        let said = said.trim();
        match said.strip_prefix("comity: ").unwrap_or(said) {
            "" => bail!(
                "building the exercise failed ({}): start it again in an empty folder",
                built.status
            ),
            said => bail!("{said}"),
        }
    }
    // What it logged.
    eprint!("{said}");
    serde_json::from_slice(&built.stdout).context("what was built cannot be read")
}
