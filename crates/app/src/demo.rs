//! `comity demo`: the exercise world, served with sign-in links that stay valid.

use std::{net::SocketAddr, path::PathBuf, process::ExitCode, sync::Arc};

use anyhow::{Context as _, Result, bail};
use comity_outside::SystemClock;
use comity_testkit::{ExerciseClock, exercise};

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
    crate::serve::start_log(&args.log)?;
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
    // Listening first: when the port is taken, nothing is built for nothing.
    let listener = match args.no_serve {
        true => None,
        false => Some(crate::serve::listen(args.listen).await?),
    };
    let clock = Arc::new(ExerciseClock::standing_at(
        comity_domain::Clock::now(&SystemClock),
        Box::new(SystemClock),
    ));
    let desk = crate::data::open(&folder, None, clock.clone()).await?;
    let links = exercise::load(&desk, &clock)
        .await
        .with_context(|| format!("the exercise cannot be built in {}", folder.display()))?;
    clock.run();
    let Some(listener) = listener else {
        desk.db.close().await;
        println!("The exercise is built in {}", folder.display());
        return Ok(());
    };
    let origin = crate::serve::origin(None, listener.local_addr()?)?;
    for link in &links {
        println!("{}\t{origin}/{}/sign-in/{}", link.role, link.language, link.token);
    }
    let worker = crate::work::Beside::start(crate::work::Args {
        data: folder,
        database: None,
        fonts: args.fonts.clone(),
        once: false,
        log: args.log.clone(),
        make: None,
        with_parent: true,
    })?;
    println!("Serving {origin} until interrupted");
    let result = crate::serve::answer(listener, desk, origin, Some(worker)).await;
    drop(temporary);
    result
}
