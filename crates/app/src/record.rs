//! `comity checkpoint`, `export` and `verify`: the record leaves the server, and anybody
//! verifies it without the server.

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use anyhow::{Context as _, Result};
use comity_acts::{
    ActError, Desk, checkpoint_record, export_record, verifying_key, witness_record,
};
use comity_outside::SystemClock;
use comity_seal::{
    VerifyingKey,
    export::{Scope, Verified, verify},
};

/// The data folder and the database.
#[derive(Debug, clap::Args)]
struct Source {
    /// The data folder
    #[arg(long, value_name = "DIR", env = "COMITY_DATA")]
    data: PathBuf,

    /// A PostgreSQL database (postgres://…) in place of SQLite in the data folder
    #[arg(long, value_name = "URL", env = "COMITY_DATABASE", hide_env_values = true)]
    database: Option<String>,

    #[command(flatten)]
    key: crate::data::KeyArgs,
}

/// Prints the signed checkpoint of the record as it is now.
///
/// It is a C2SP signed note: the log's name, the number of entries, the tree head, and the
/// signature. Keep it somewhere else: with it, `comity verify` proves later that nothing
/// before it was changed.
#[derive(Debug, clap::Args)]
pub struct CheckpointArgs {
    #[command(flatten)]
    source: Source,

    /// Print the key by which others verify, in its place
    #[arg(long, conflicts_with = "since")]
    key: bool,

    /// An earlier checkpoint: print what a C2SP witness that has it asks for, the proof
    /// that the record goes on from there and the new checkpoint
    #[arg(long, value_name = "NOTE")]
    since: Option<PathBuf>,
}

/// Writes the record with its proofs to one text file.
///
/// The file holds what was committed to in clear: it is for whoever may read all of it, or,
/// with --for, what concerns one participant. Exit codes: 0 done, 2 bad usage or bad input.
#[derive(Debug, clap::Args)]
pub struct ExportArgs {
    #[command(flatten)]
    source: Source,

    /// Where to write it
    #[arg(long, value_name = "FILE")]
    out: PathBuf,

    /// Only what concerns this participant
    #[arg(long = "for", value_name = "CODE")]
    about: Option<String>,
}

/// Verifies an export, offline.
///
/// Names the signer and, where something is wrong, the first broken entry. Exit codes:
/// 0 accepted, 1 altered, malformed or foreign, 2 bad usage or a file that cannot be read.
#[derive(Debug, clap::Args)]
pub struct VerifyArgs {
    /// The export
    file: PathBuf,

    /// The signer's key, as `comity checkpoint --key` printed it; known from elsewhere
    #[arg(long, value_name = "VKEY", value_parser = VerifyingKey::parse)]
    key: Option<VerifyingKey>,

    /// A checkpoint that was kept earlier: proves that the record goes on from it
    #[arg(long, value_name = "NOTE")]
    checkpoint: Option<PathBuf>,
}

/// Runs `comity checkpoint`.
pub fn checkpoint(args: &CheckpointArgs) -> ExitCode {
    at_desk(&args.source, async |desk| {
        if args.key {
            println!("{}", verifying_key(desk).await?);
        } else if let Some(path) = &args.since {
            let earlier = fs::read_to_string(path)
                .with_context(|| format!("{} cannot be read", path.display()))?;
            let request = witness_record(desk, &earlier).await.map_err(|error| match error {
                ActError::NotFound => anyhow::anyhow!(
                    "{} is no checkpoint of this record: give one that `comity checkpoint` \
                     printed for it",
                    path.display()
                ),
                error => error.into(),
            })?;
            print!("{request}");
        } else {
            print!("{}", checkpoint_record(desk).await?);
        }
        Ok(())
    })
}

/// Runs `comity export`.
pub fn export(args: &ExportArgs) -> ExitCode {
    at_desk(&args.source, async |desk| {
        let text = export_record(desk, args.about.as_deref()).await.map_err(|error| {
            match (error, &args.about) {
                (ActError::NotFound, Some(code)) => anyhow::anyhow!(
                    "nobody here has the code {code}: codes stand on the page of participants"
                ),
                (error, _) => error.into(),
            }
        })?;
        write_private(&args.out, &text).with_context(|| {
            format!("{} cannot be written: choose another --out", args.out.display())
        })
    })
}

/// Runs `comity verify`.
pub fn run_verify(args: &VerifyArgs) -> ExitCode {
    let read =
        |path: &Path| fs::read(path).with_context(|| format!("{} cannot be read", path.display()));
    let earlier = args.checkpoint.as_deref().map(read).transpose();
    let (file, earlier) = match (read(&args.file), earlier) {
        (Ok(file), Ok(earlier)) => (file, earlier),
        (Err(error), _) | (_, Err(error)) => return crate::refuse(&error),
    };
    // What is no text is no checkpoint either, and is said to be none.
    let earlier = earlier.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    match verify(&file, args.key.as_ref(), earlier.as_deref()) {
        Ok(found) => {
            println!("{}", told(&found));
            ExitCode::SUCCESS
        }
        Err(broken) => {
            eprintln!("comity: {}: {broken}", args.file.display());
            ExitCode::FAILURE
        }
    }
}

/// What was verified, in a few lines.
fn told(found: &Verified) -> String {
    let mut lines = vec![match &found.scope {
        Scope::Whole => format!("accepted: the whole record, {} entries", found.entries),
        Scope::Participant(code) => format!(
            "accepted: what concerns {code}, {} of {} entries; that none is left out is the \
             signer’s word",
            found.entries, found.checkpoint.size
        ),
        Scope::Entry => format!(
            "accepted: the receipt of one act, in a record of {} entries",
            found.checkpoint.size
        ),
    }];
    lines.push(format!("signer: {}", found.signer));
    if !found.is_origin_checked {
        lines.push(
            "the origin was not checked: give the signer’s key, known from elsewhere, with --key"
                .to_owned(),
        );
    }
    if let Some(before) = &found.goes_on_from {
        lines.push(format!("goes on from the checkpoint with {} entries", before.size));
    }
    if !found.erased.is_empty() {
        let places: Vec<String> = found.erased.iter().map(u64::to_string).collect();
        lines.push(format!("payload erased, as the record says: entries {}", places.join(", ")));
    }
    if found.withheld > 0 {
        lines.push(format!("payload withheld, because it concerns others: {}", found.withheld));
    }
    lines.join("\n")
}

/// Opens what is there and does something with it.
fn at_desk(source: &Source, work: impl AsyncFnOnce(&Desk) -> Result<()>) -> ExitCode {
    let done = crate::serve::runtime().and_then(|runtime| {
        runtime.block_on(async {
            let (clock, database) = (Arc::new(SystemClock), source.database.as_deref());
            let desk =
                crate::data::open_existing(&source.data, database, &source.key, clock).await?;
            let done = work(&desk).await;
            desk.db.close().await;
            done
        })
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => crate::refuse(&error),
    }
}

/// Writes a file that nobody but its owner reads, in the place of one that is there.
fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write as _;
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = path.with_file_name(name);
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let done = options
        .open(&part)
        .and_then(|mut file| file.write_all(text.as_bytes()))
        .and_then(|()| fs::rename(&part, path));
    if done.is_err() {
        // What is half there is of no use; that it cannot be removed says the error too.
        let _ = fs::remove_file(&part);
    }
    done
}
