//! `comity import …`: what comes in from files.

use std::{
    io::{self, Write as _},
    process::ExitCode,
};

use crate::{import_letter::ImportLetter, import_votes};

/// Brings in letters and recorded votes from files.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    Letter(ImportLetter),
    Votes(import_votes::Args),
}

/// Runs the command.
pub fn run(args: Args) -> ExitCode {
    match args.what {
        What::Votes(votes) => import_votes::run(&votes),
        What::Letter(letter) => match letter.run() {
            // A reader that closes the pipe early has read enough.
            Ok(text) => match writeln!(io::stdout(), "{}", text.trim_end()) {
                Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                    crate::refuse(&error.into())
                }
                _ => ExitCode::SUCCESS,
            },
            Err(message) => crate::refuse(&anyhow::anyhow!(message)),
        },
    }
}
