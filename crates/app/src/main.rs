//! The binary: commands.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod import_letter;

#[derive(Parser)]
#[command(name = "comity", version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Brings papers in from files.
    #[command(subcommand)]
    Import(Import),
}

#[derive(Subcommand)]
enum Import {
    /// Reads a Chair's letter and prints what it says.
    Letter(import_letter::ImportLetter),
}

fn main() -> ExitCode {
    let Cli { command: Command::Import(Import::Letter(letter)) } = Cli::parse();
    match letter.run() {
        Ok(text) => {
            use std::io::Write as _;
            // A closed pipe is the reader's choice, not an error.
            let _ = writeln!(std::io::stdout(), "{}", text.trim_end());
            ExitCode::SUCCESS
        }
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::from(2)
        }
    }
}
