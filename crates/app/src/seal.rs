//! `comity seal`: keys, and files closed to their holders, on an officer's own machine.
//! Neither server nor data folder is asked.

use std::{
    fs::File,
    io::{self, BufReader, BufWriter, Read as _, Write as _},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context as _, Result, anyhow};
use comity_domain::Clock as _;
use comity_outside::SystemClock;
use comity_seal::file::{self, FileError, Key, Keys, Recipient};

use crate::private_file::PrivateFile;

/// Closes files to recipients and opens them: plain age, which `age` reads and writes too.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    Keygen(Keygen),
    Close(Close),
    Open(Open),
}

/// Makes a key, and prints the recipient to whom files are closed that it opens.
#[derive(Debug, clap::Args)]
struct Keygen {
    /// Where to write the key; a file that is there is left alone
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// Closes a file to one recipient or several, each of whom opens it alone.
#[derive(Debug, clap::Args)]
struct Close {
    /// To whom, as `comity seal keygen` printed it; may be repeated
    #[arg(long, value_name = "RECIPIENT", required = true)]
    to: Vec<Recipient>,

    /// The file to close
    #[arg(value_name = "IN")]
    file: PathBuf,

    /// Where to write it; a file that is there is left alone
    #[arg(long, value_name = "OUT")]
    out: PathBuf,
}

/// Opens a closed file. Exit codes: 0 done, 1 it was damaged or closed to others, 2 bad
/// usage or a file that cannot be read or written.
#[derive(Debug, clap::Args)]
struct Open {
    /// The key file
    #[arg(long, value_name = "FILE")]
    key: PathBuf,

    /// The closed file
    #[arg(value_name = "IN")]
    file: PathBuf,

    /// Where to write it; a file that is there is left alone
    #[arg(long, value_name = "OUT")]
    out: PathBuf,
}

/// Runs the command.
pub fn run(args: &Args) -> ExitCode {
    let done = match &args.what {
        What::Keygen(args) => keygen(args).map(|()| None),
        What::Close(args) => close(args).map(|()| None),
        What::Open(args) => open(args),
    };
    match done {
        Ok(None) => ExitCode::SUCCESS,
        Ok(Some(why)) => {
            eprintln!("comity: {why}");
            ExitCode::FAILURE
        }
        Err(error) => crate::refuse(&error),
    }
}

fn keygen(args: &Keygen) -> Result<()> {
    let key = Key::generate();
    let mut out = PrivateFile::create(&args.out)?;
    key.write(&SystemClock.now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(), &mut out)
        .with_context(|| format!("{} cannot be written", args.out.display()))?;
    out.keep()?;
    println!("{}", key.recipient());
    Ok(())
}

fn close(args: &Close) -> Result<()> {
    let mut from = open_file(&args.file)?;
    let failed = || format!("{} cannot be closed", args.file.display());
    let out = BufWriter::new(PrivateFile::create(&args.out)?);
    let mut closing = file::close(&args.to, out).with_context(failed)?;
    io::copy(&mut from, &mut closing).with_context(failed)?;
    let out = closing.finish().with_context(failed)?;
    out.into_inner().map_err(io::IntoInnerError::into_error).with_context(failed)?.keep()
}

/// Opens it.
///
/// # Returns
/// Why it does not open, when it does not.
fn open(args: &Open) -> Result<Option<String>> {
    let keys = read_keys(&args.key)?;
    let said = |why: &dyn std::fmt::Display| Some(format!("{}: {why}", args.file.display()));
    let mut opening = match file::open(&keys, open_file(&args.file)?) {
        Ok(opening) => opening,
        Err(FileError::Io(error)) => return Err(error).with_context(|| cannot_read(&args.file)),
        Err(error) => return Ok(said(&error)),
    };
    let mut out = BufWriter::new(PrivateFile::create(&args.out)?);
    let cannot_write = || format!("{} cannot be written", args.out.display());
    // Nothing that was opened stays when the rest is damaged: the file goes with `out`.
    let mut bytes = vec![0; 1 << 16];
    let mut done = 0_u64;
    loop {
        match opening.read(&mut bytes) {
            Ok(0) => break,
            Ok(count) => {
                out.write_all(bytes.get(..count).unwrap_or_default()).with_context(cannot_write)?;
                done += count as u64;
            }
            Err(error) if is_damage(&error) => {
                return Ok(said(&format!(
                    "it is damaged or cut off after {done} bytes of what was closed; nothing was \
                     written"
                )));
            }
            Err(error) => return Err(error).with_context(|| cannot_read(&args.file)),
        }
    }
    out.into_inner().map_err(io::IntoInnerError::into_error).with_context(cannot_write)?.keep()?;
    Ok(None)
}

/// Whether reading failed because of what was read.
pub fn is_damage(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof)
}

fn cannot_read(path: &Path) -> String {
    format!("{} cannot be read", path.display())
}

/// Opens a file for reading.
///
/// # Errors
/// When it is not there or may not be read; the message names it.
pub fn open_file(path: &Path) -> Result<BufReader<File>> {
    let file = File::open(path).with_context(|| cannot_read(path))?;
    if file.metadata().with_context(|| cannot_read(path))?.is_dir() {
        return Err(anyhow!("{} is a folder: give a file", path.display()));
    }
    Ok(BufReader::with_capacity(1 << 16, file))
}

/// Reads a key file.
///
/// # Errors
/// When it cannot be read or holds no key; the message names it.
pub fn read_keys(path: &Path) -> Result<Keys> {
    Keys::read(open_file(path)?).map_err(|error| anyhow!("{}: {error}", path.display()))
}
