//! `comity document`: lists the documents of a data folder, and makes one.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use anyhow::{Context as _, Result, bail};
use comity_acts::{Desk, ask_for_document};
use comity_domain::{Language, document::Format};
use comity_outside::SystemClock;
use comity_store::{
    document::{self, Line},
    session,
};

use crate::{
    data::{KeyArgs, open_existing},
    documents::{self, FontArgs, Outcome},
    log::{self, Call, LogArgs},
};

/// Lists documents, or makes one and writes it to a file.
///
/// `--list` prints one line for each: ID, language of the original, what is ready
/// (`fr.pdf`), title, with tabs between. Exit codes: 0 done, 1 the document cannot be
/// made, 2 bad usage or no such document.
#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("what").required(true).args(["list", "id"]))]
pub struct Args {
    /// The document, as `--list` names it: SESSION/KIND/NUMBER, with .VERSION for a summary
    #[arg(value_name = "ID", requires = "lang", requires = "format", requires = "out")]
    id: Option<String>,

    /// Print the documents there are
    #[arg(long)]
    list: bool,

    /// The language: ar, zh, en, fr, ru or es
    #[arg(long, value_name = "LL", requires = "id")]
    lang: Option<Language>,

    /// html or pdf
    #[arg(long, value_name = "FORMAT", requires = "id")]
    format: Option<Format>,

    /// Where to write it
    #[arg(long, value_name = "FILE", requires = "id")]
    out: Option<PathBuf>,

    /// The data folder
    #[arg(long, value_name = "DIR", env = "COMITY_DATA")]
    data: PathBuf,

    /// A PostgreSQL database (postgres://…) in place of SQLite in the data folder
    #[arg(long, value_name = "URL", env = "COMITY_DATABASE", hide_env_values = true)]
    database: Option<String>,

    #[command(flatten)]
    key: KeyArgs,

    #[command(flatten)]
    fonts: FontArgs,
}

/// Runs the command.
pub fn run(args: &Args) -> ExitCode {
    let done = crate::serve::runtime().and_then(|runtime| {
        runtime.block_on(async {
            // A wall that is missing round the maker is said there.
            let _nowhere = log::start(&LogArgs::at("warn"), Call::WithFirstLine)?;
            let clock = Arc::new(SystemClock);
            let desk =
                open_existing(&args.data, args.database.as_deref(), &args.key, clock).await?;
            let done = match (&args.id, args.lang, args.format, &args.out) {
                (Some(id), Some(language), Some(format), Some(out)) => {
                    make(args, &desk, id, language, format, out).await
                }
                _ => list(&desk).await,
            };
            desk.db.close().await;
            done
        })
    });
    match done {
        Ok(None) => ExitCode::SUCCESS,
        Ok(Some(why)) => {
            eprintln!("comity: {why}");
            ExitCode::FAILURE
        }
        Err(error) => crate::refuse(&error),
    }
}

/// What a line is called on the command line.
fn id_of(line: &Line) -> String {
    let version = line.version.map(|version| format!(".{version}")).unwrap_or_default();
    format!("{}/{}/{}{version}", line.session, line.kind, line.number)
}

/// Prints the lines. Nothing is wrong when there are none.
async fn list(desk: &Desk) -> Result<Option<String>> {
    let mut out = std::io::stdout().lock();
    for line in document::lines(&desk.db).await? {
        let ready: Vec<_> =
            line.ready.iter().map(|(language, format)| format!("{language}.{format}")).collect();
        let title: String = line
            .title
            .iter()
            .flat_map(|title| title.chars())
            .map(|letter| if letter.is_control() { ' ' } else { letter })
            .collect();
        let done =
            writeln!(out, "{}\t{}\t{}\t{title}", id_of(&line), line.original, ready.join(" "));
        if done.is_err() {
            // Whoever reads has enough.
            break;
        }
    }
    Ok(None)
}

/// Makes a document and writes it.
///
/// # Returns
/// Why it cannot be made, when it cannot.
async fn make(
    args: &Args,
    desk: &Desk,
    id: &str,
    language: Language,
    format: Format,
    out: &Path,
) -> Result<Option<String>> {
    let lines = document::lines(&desk.db).await?;
    let Some(line) = lines.into_iter().find(|line| id_of(line) == id) else {
        bail!(
            "{} holds no document “{id}”: `comity document --data {} --list` prints those there are",
            args.data.display(),
            args.data.display()
        );
    };
    let of_line = session::all(&desk.db).await?.into_iter().find(|one| one.id == line.session_id);
    let at = of_line.with_context(|| format!("the session of {id} is gone: try again"))?;
    let gone = || Ok(Some(format!("{id} was withdrawn, or has changed, just now: try again")));
    if ask_for_document(desk, &at, line.kind, line.subject, language, format).await.is_err() {
        return gone();
    }
    let find = || document::find(&desk.db, line.kind, line.subject, language, format);
    let Some(found) = find().await? else { return gone() };
    match documents::make(desk, &args.fonts.fonts, &found).await? {
        Outcome::Ready => {}
        Outcome::Gone => return gone(),
        Outcome::GivenUp(why) => return Ok(Some(format!("{id} cannot be made: {why}"))),
        Outcome::Failed(why) => {
            return Ok(Some(format!("{id} cannot be made within its limits ({why})")));
        }
    }
    let Some(found) = find().await? else { return gone() };
    let Some(file) = document::content(&desk.db, &found).await? else { return gone() };
    fs::write(out, &file.content)
        .with_context(|| format!("{} cannot be written: choose another --out", out.display()))?;
    Ok(None)
}
