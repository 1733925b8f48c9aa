//! `comity officer`: an officer of the Secretariat from the data folder, while what needs
//! two cannot be done.

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use anyhow::{Context as _, Result, bail};
use comity_acts::{ActError, May, Secretariat, open_officer};
use comity_domain::Language;
use comity_outside::SystemClock;
use comity_store::{account, session, signin};

use crate::data;

/// Opens an account of the Secretariat while fewer than two officers have ever signed in.
///
/// Prints its one-time link. Registering a delegation takes two officers; this is for a
/// server that has only one, or whose second officer's link was lost. Further officers are
/// registered by two officers in the browser. Exit codes: 0 done, 1 there are two officers
/// already, 2 bad usage or bad input.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The officer's name
    name: String,

    /// The data folder
    #[arg(long, value_name = "DIR", env = "COMITY_DATA")]
    data: PathBuf,

    /// A PostgreSQL database (postgres://…) in place of SQLite in the data folder
    #[arg(long, value_name = "URL", env = "COMITY_DATABASE", hide_env_values = true)]
    database: Option<String>,

    #[command(flatten)]
    key: data::KeyArgs,

    /// The language to greet them in: ar, zh, en, fr, ru or es
    #[arg(long, value_name = "LL", default_value = "en")]
    language: Language,

    /// The address under which people reach the server
    #[arg(long, value_name = "URL", default_value = "http://localhost:8080")]
    origin: String,
}

/// Runs the command.
pub fn run(args: &Args) -> ExitCode {
    match crate::serve::runtime().and_then(|runtime| runtime.block_on(officer(args))) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => crate::refuse(&error),
    }
}

async fn officer(args: &Args) -> Result<bool> {
    let (database, clock) = (args.database.as_deref(), Arc::new(SystemClock));
    let desk = data::open_existing(&args.data, database, &args.key, clock).await?;
    let body = session::bodies(&desk.db).await?.into_iter().next();
    let Some(body) = body else {
        bail!("nothing is set up yet: `comity serve` prints a link that sets the server up");
    };
    let console = account::console(&desk.db, body.id).await?.context("the body has no console")?;
    let actor = signin::at_console(&desk.db, console).await?.context("the console is closed")?;
    let may: May<Secretariat> = May::grant(actor).context("the console holds no right")?;
    match open_officer(&desk, &may, &args.name, args.language).await {
        Ok(opened) => {
            let origin = args.origin.trim_end_matches('/');
            println!("{origin}{}", comity_web::link(args.language, opened.token.reveal()));
            Ok(true)
        }
        Err(ActError::Refused(faults))
            if faults.0.iter().any(|one| one.key == "error-officers-there") =>
        {
            eprintln!(
                "comity: two officers have signed in already: they register further ones in the \
                 browser, under Manage"
            );
            Ok(false)
        }
        Err(ActError::Refused(_)) => bail!("give the officer's name, in one line"),
        Err(error) => Err(error).context("the account cannot be opened"),
    }
}
