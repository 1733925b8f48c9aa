//! The binary: one command per module.

mod converge;
#[allow(dead_code)]
mod import_votes;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// From the Chair's letter to the agreed text.
#[derive(Debug, Parser)]
#[command(name = "comity", version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Converge(converge::Args),
}

fn main() -> ExitCode {
    match Cli::parse().command {
        Command::Converge(args) => converge::run(&args),
    }
}
