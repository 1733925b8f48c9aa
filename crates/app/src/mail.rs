//! `comity mail in`: texts mailed to the Secretariat, from a mail server's pipe or from a
//! Maildir.
//!
//! Nothing is ever answered by mail, and nothing is published by it: a text waits for
//! its owner.

use std::{
    fs,
    io::{self, Read as _},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use anyhow::{Context as _, Result, anyhow, bail};
use comity_acts::{Desk, May, Received, Secretariat, receive_mail};
use comity_outside::{
    SystemClock, documents,
    mail::{self, Content, Read},
    scanner::{Finding, Scanner, Unscanned},
};
use comity_store::{account, session, signin};

use crate::{data, safety};

/// Takes in texts that are mailed to the Secretariat.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    In(In),
}

/// Reads one message from standard input, or every new one of a Maildir. Its text waits
/// for the owner of the sender's account; a sender who is not known goes on the
/// Secretariat's list. Nothing is answered and nothing is published.
#[derive(Debug, clap::Args)]
struct In {
    /// The folder with the data.
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// The database, when it is not in that folder.
    #[arg(long, value_name = "URL", env = "COMITY_DATABASE", hide_env_values = true)]
    database: Option<String>,
    #[command(flatten)]
    key: data::KeyArgs,
    /// A scanner for malicious software (clamd) on this machine: its socket (unix:/PATH) or
    /// 127.0.0.1:PORT. What it does not call clean is not taken in.
    #[arg(long, value_name = "ADDRESS", env = "COMITY_SCANNER")]
    scanner: Option<String>,
    /// A Maildir: what is read in new/ is moved to cur/.
    #[arg(long, value_name = "DIR")]
    maildir: Option<PathBuf>,
}

/// Runs the command.
pub fn run(args: &Args) -> ExitCode {
    let What::In(args) = &args.what;
    match crate::serve::runtime().and_then(|runtime| runtime.block_on(take_in(args))) {
        Ok(()) => ExitCode::SUCCESS,
        // A mail server keeps the message then, and tries again.
        Err(error) if error.is::<Unscanned>() => {
            crate::refuse(&error);
            ExitCode::from(TRY_AGAIN)
        }
        Err(error) => crate::refuse(&error),
    }
}

/// `EX_TEMPFAIL`, as programs behind a mail server's pipe say it.
const TRY_AGAIN: u8 = 75;

async fn take_in(args: &In) -> Result<()> {
    // A folder made by mistake would swallow the mail.
    if args.database.is_none() && !args.data.join("comity.db").exists() {
        bail!("{} holds no data of Comity: check --data", args.data.display());
    }
    let scanner = args.scanner.as_deref().map(safety::scanner).transpose()?;
    let scanner = scanner.as_ref();
    if scanner.is_none() {
        // Beside the line that says what became of the message, which programs read.
        eprintln!(
            "comity: messages are not scanned for malicious software: --scanner names a scanner"
        );
    }
    let Some(maildir) = &args.maildir else {
        let most = u64::try_from(mail::MOST_BYTES).unwrap_or(u64::MAX);
        let mut bytes = Vec::new();
        io::stdin()
            .take(most.saturating_add(1))
            .read_to_end(&mut bytes)
            .context("standard input cannot be read")?;
        let read = mail::read(&bytes).map_err(|error| anyhow!("standard input: {error}"))?;
        if is_malicious(scanner, &bytes, &read).await? {
            println!("{MALICIOUS}");
            return Ok(());
        }
        let (desk, may) = officer(args).await?;
        println!("{}", take(&desk, &may, read).await?);
        return Ok(());
    };
    let waiting = new_messages(maildir)?;
    let (desk, may) = officer(args).await?;
    let mut failed = 0_usize;
    for file in &waiting {
        let done = async {
            let bytes = fs::read(file)?;
            let read = mail::read(&bytes)?;
            let said = match is_malicious(scanner, &bytes, &read).await? {
                true => MALICIOUS,
                false => take(&desk, &may, read).await?,
            };
            move_to_cur(maildir, file)?;
            Ok::<_, anyhow::Error>(said)
        };
        match done.await {
            Ok(said) => println!("{}: {said}", file.display()),
            Err(error) => {
                failed += 1;
                eprintln!("comity: {}: {error:#}", file.display());
            }
        }
    }
    if waiting.is_empty() {
        println!("no new message");
    }
    if failed > 0 {
        bail!("{failed} of {} messages stay in new/: look at each, then run again", waiting.len());
    }
    Ok(())
}

/// The desk, and the account that stands for whoever runs commands on the folder.
async fn officer(args: &In) -> Result<(Desk, May<Secretariat>)> {
    let clock = Arc::new(SystemClock);
    let desk = data::open(&args.data, args.database.as_deref(), &args.key, clock).await?;
    let body = session::bodies(&desk.db).await?.into_iter().next();
    let body = body.with_context(|| {
        format!("{} holds no body yet: run `comity serve` and set it up first", args.data.display())
    })?;
    let console = account::console(&desk.db, body.id).await?;
    let actor = match console {
        Some(account) => signin::at_console(&desk.db, account).await?,
        None => None,
    };
    let may = actor
        .and_then(May::grant)
        .with_context(|| format!("{} has no account for commands", args.data.display()))?;
    Ok((desk, may))
}

const MALICIOUS: &str = "ignored: the scanner knows something in it as malicious";

/// Whether a scanner knows something in a message as malicious: it is shown the whole, and
/// what is attached apart, as it will be kept.
///
/// # Errors
/// When it does not say.
async fn is_malicious(
    scanner: Option<&Scanner>,
    message: &[u8],
    read: &Read,
) -> Result<bool, Unscanned> {
    let Some(scanner) = scanner else { return Ok(false) };
    let attached = match read {
        Read::Mail(mail) => match &mail.content {
            Content::Attachment { bytes, .. } => Some(&bytes[..]),
            _ => None,
        },
        _ => None,
    };
    for part in [Some(message), attached].into_iter().flatten() {
        if scanner.scan(part).await? != Finding::Clean {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Takes one message and says what became of it; neither names nor words of it.
async fn take(desk: &Desk, may: &May<Secretariat>, read: Read) -> Result<&'static str> {
    let Read::Mail(mail) = read else { return Ok("ignored: a machine wrote it") };
    let taken = match &mail.content {
        Content::Attachment { name, bytes } => Some(documents::read(bytes, name)),
        _ => None,
    };
    Ok(match receive_mail(desk, may, &mail, taken).await? {
        Received::Waits => "waits for its owner",
        Received::SenderNotKnown => "the sender is not known: on the Secretariat's list",
        Received::Before => "was taken before",
    })
}

/// The messages in new/, the oldest name first.
fn new_messages(maildir: &Path) -> Result<Vec<PathBuf>> {
    let folder = maildir.join("new");
    let entries = fs::read_dir(&folder).with_context(|| {
        format!("{} cannot be read: give a Maildir with --maildir", folder.display())
    })?;
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            found.push(entry.path());
        }
    }
    found.sort();
    Ok(found)
}

/// Moves a message to cur/, marked as seen.
fn move_to_cur(maildir: &Path, file: &Path) -> Result<()> {
    let name = file.file_name().context("a file without a name")?.to_string_lossy().into_owned();
    let folder = maildir.join("cur");
    fs::create_dir_all(&folder)?;
    let target = folder.join(format!("{name}:2,S"));
    fs::rename(file, &target)
        .with_context(|| format!("it was taken, but cannot be moved to {}", target.display()))
}
