//! `comity backup`: everything a server keeps, closed to at least two holders of keys.

use std::{
    io::{self, BufWriter},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};

use anyhow::{Context as _, Result, bail};
use comity_acts::{make_backup, note_backup};
use comity_outside::SystemClock;
use comity_seal::file::{self, Recipient};
use indicatif::{ProgressBar, ProgressStyle};

use crate::{data, private_file::PrivateFile};

/// Writes everything the server keeps, and its root key, to one file that only the
/// recipients open; a server may run meanwhile.
///
/// At least two recipients are named, so that one lost key does not lose the backup. Their
/// keys belong on other machines: the server cannot read its own backups. Prints the
/// digest under which the record knows the backup. Exit codes: 0 done, 2 it could not be
/// made.
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

    /// Who can open it, as `comity seal keygen` printed it; given twice or more often
    #[arg(long, value_name = "RECIPIENT", required = true)]
    to: Vec<Recipient>,

    /// Where to write it; a file that is there is left alone
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// Runs the command.
pub fn run(args: &Args) -> ExitCode {
    match crate::serve::runtime().and_then(|runtime| runtime.block_on(backup(args))) {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(error) => crate::refuse(&error),
    }
}

async fn backup(args: &Args) -> Result<String> {
    let mut recipients: Vec<String> = args.to.iter().map(Recipient::to_string).collect();
    recipients.sort();
    recipients.dedup();
    if recipients.len() < 2 {
        bail!(
            "name two different recipients at least, with --to for each: a backup that one lost \
             key makes worthless is none"
        );
    }
    let place = PrivateFile::create(&args.out)?;
    let (database, clock) = (args.database.as_deref(), Arc::new(SystemClock));
    let desk = data::open_existing(&args.data, database, &args.key, clock).await?;
    let failed = || format!("{} cannot be written", args.out.display());
    let mut closing = file::close(&args.to, BufWriter::new(place)).with_context(failed)?;
    let bar = progress();
    let made = make_backup(&desk, &mut closing, &mut |done, of| show(&bar, done, of)).await;
    bar.finish_and_clear();
    let made = made.context("the backup was not made")?;
    let place = closing.finish().with_context(failed)?;
    place.into_inner().map_err(io::IntoInnerError::into_error).with_context(failed)?.keep()?;
    let is_noted = note_backup(&desk, &made, &recipients).await.with_context(|| {
        format!("{} is whole, but the record has no entry of it", args.out.display())
    })?;
    desk.db.close().await;
    let rows: u64 = made.manifest.tables.iter().map(|table| table.rows).sum();
    Ok(format!(
        "backup {}\n{} tables, {rows} rows, {} entries of the record{}",
        made.manifest.digest(),
        made.manifest.tables.len(),
        made.checkpoint.size,
        if is_noted { "" } else { "; not noted there, because nobody has set the server up yet" }
    ))
}

/// A bar on standard error; nothing at all when that is no terminal.
pub fn progress() -> ProgressBar {
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {pos} of {len} rows, {eta} left") {
        bar.set_style(style);
    }
    bar
}

/// Shows how far it is.
pub fn show(bar: &ProgressBar, done: u64, of: u64) {
    bar.set_length(of);
    bar.set_position(done);
}
