//! `comity converge`: the analysis on files.

mod files;
mod polis;
mod report;
mod sheet;

use std::{
    io::{self, BufWriter, Write},
    path::PathBuf,
    process::ExitCode,
};

use comity_converge::{Positions, Roster, Rule, analyse};

use self::sheet::Sheet;

pub use files::read as read_files;
pub use sheet::{Trouble, quote};

/// Areas of potential convergence from a file of positions
///
/// Reads who said what and who belongs to which group, and prints every item with its
/// class, best first. Positions are support, support-with-changes, neutral, concern and
/// oppose; open-to-it, wishes-to-know-more and awaiting-instructions count as unknown.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// CSV with the columns participant, item, position
    #[arg(
        value_name = "POSITIONS.csv",
        required_unless_present = "polis",
        conflicts_with = "polis"
    )]
    positions: Option<PathBuf>,

    /// CSV with the columns participant, partition, group
    #[arg(
        long,
        value_name = "GROUPS.csv",
        required_unless_present = "polis",
        conflicts_with = "polis"
    )]
    groups: Option<PathBuf>,

    /// Instead of the two: a Polis participants-votes.csv; its group-id is the partition
    #[arg(long, value_name = "FILE")]
    polis: Option<PathBuf>,

    /// Print JSON, as docs/converge.md describes it
    #[arg(long)]
    json: bool,
}

/// What the files hold.
pub struct Input {
    /// Who is in which group.
    pub roster: Roster,
    /// Who said what.
    pub positions: Positions,
    /// What the reader of the result should know about what was left out.
    note: Option<String>,
}

impl Input {
    /// The names of all participants.
    pub fn names(&self) -> Vec<String> {
        self.roster.names().map(str::to_owned).collect()
    }
}

/// Runs the command: 0 when the analysis was printed, 2 when the input was bad.
pub fn run(args: &Args) -> ExitCode {
    let input = match read(args) {
        Ok(input) => input,
        Err(trouble) => return refuse(&trouble.to_string()),
    };
    match print(&input, args.json) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads has read enough: `comity converge … | head` is no failure.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => refuse(&format!("standard output: {error}: free the place it goes to")),
    }
}

/// Says what is wrong on standard error; exit code 2.
pub fn refuse(message: &str) -> ExitCode {
    // If standard error is closed too, the exit code has to say it alone.
    let _ = writeln!(io::stderr(), "error: {message}");
    ExitCode::from(2)
}

/// The same from what files hold, without files: either of Polis, or of the other two.
///
/// # Errors
/// When they are not what they should be, with the line.
pub fn read_bytes(
    positions: Option<&[u8]>,
    groups: Option<&[u8]>,
    polis: Option<&[u8]>,
) -> Result<Input, Trouble> {
    let sheet = |name: &str, bytes: &[u8]| Sheet::of(name.to_owned(), bytes.to_vec());
    match (polis, positions, groups) {
        (Some(votes), _, _) => polis::take(&sheet("votes", votes)?),
        (None, Some(positions), Some(groups)) => {
            files::take(&sheet("positions", positions)?, &sheet("groups", groups)?)
        }
        _ => Err(neither()),
    }
}

/// clap has asked for them; this is for a caller that did not.
fn neither() -> Trouble {
    Trouble::plain("give POSITIONS.csv and --groups GROUPS.csv, or --polis FILE")
}

fn read(args: &Args) -> Result<Input, Trouble> {
    match (&args.polis, &args.positions, &args.groups) {
        (Some(file), _, _) => polis::read(file),
        (None, Some(positions), Some(groups)) => files::read(positions, groups),
        _ => Err(neither()),
    }
}

fn print(input: &Input, json: bool) -> io::Result<()> {
    let analysis = analyse(&input.roster, &input.positions, &Rule::default());
    let mut out = BufWriter::new(io::stdout().lock());
    if json {
        serde_json::to_writer(&mut out, &analysis)?;
        writeln!(out)?;
        if let Some(note) = &input.note {
            let _ = writeln!(io::stderr(), "note: {note}");
        }
    } else {
        report::write(&mut out, &analysis, input.note.as_deref())?;
    }
    out.flush()
}
