//! `comity rotate-key`: a new root key in place of the old one.

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use anyhow::{Context as _, Result, bail};
use comity_acts::rotate_root_key;
use comity_domain::Rng as _;
use comity_outside::{SystemClock, SystemRng};
use comity_seal::RootKey;
use comity_store::survey::survey;

use crate::data;

/// Makes a new root key, and seals under it every key that the old one sealed.
///
/// The server must be stopped. Broken off at any moment, the data folder opens as before:
/// the next command finds out which of the two keys holds. Copies of the old key open only
/// copies of the database that are older than this; make a new backup. Exit codes: 0 done,
/// 2 it could not be done, and the old key holds.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The data folder
    #[arg(long, value_name = "DIR", env = "COMITY_DATA")]
    data: PathBuf,

    /// A PostgreSQL database (postgres://…) in place of SQLite in the data folder
    #[arg(long, value_name = "URL", env = "COMITY_DATABASE", hide_env_values = true)]
    database: Option<String>,

    #[command(flatten)]
    key: data::KeyArgs,

    /// Make new ones of the keys under it, too, and seal anew everything that they sealed:
    /// when somebody may have copied the root key together with the database
    #[arg(long)]
    all: bool,
}

/// Runs the command.
pub fn run(args: &Args) -> ExitCode {
    match crate::serve::runtime().and_then(|runtime| runtime.block_on(rotate(args))) {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(error) => crate::refuse(&error),
    }
}

async fn rotate(args: &Args) -> Result<String> {
    let clock = Arc::new(SystemClock);
    let database = args.database.as_deref();
    let place = args.key.place(&args.data);
    if place.is_handed_over() {
        bail!(
            "{} is handed over by systemd, and no command replaces it: give the file it was made \
             from with --root-key, and afterwards make the credential anew from that file",
            place.file().display()
        );
    }
    // Once as everybody does: this settles a rotation that was broken off before.
    data::open_existing(&args.data, database, &args.key, clock.clone()).await?.db.close().await;
    let desk = data::open_alone(&args.data, database, &args.key, clock.clone()).await?;
    let mut bytes = [0; 32];
    SystemRng.fill(&mut bytes);
    let new = RootKey::new(bytes);
    let next = data::put_next_key(&place, &new)?;
    let done = rotate_root_key(&desk, &new, args.all).await.context(
        "the root key was not replaced; the next command on this folder finds out which key holds",
    )?;
    next.keep()?;
    desk.db.close().await;
    // Everything once more, under the key that stands there now.
    let desk = data::open_existing(&args.data, database, &args.key, clock).await?;
    let found = survey(&desk.db).await.context("under the new key not everything opens")?;
    desk.db.close().await;
    Ok(format!(
        "a new root key holds: {} keys are sealed under it{}; {} entries of the record, {} \
         private rooms and {} private texts open\nkeep a copy of it where the copy of the old one was, \
         and make a backup",
        done.keys,
        match args.all {
            true => format!(", new ones themselves, and {} values under them", done.values),
            false => String::new(),
        },
        found.entries,
        found.rooms,
        found.texts
    ))
}
