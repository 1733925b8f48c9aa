//! The project's chores: `cargo xtask test` and `cargo xtask tidy`.
//!
//! Scripts in Rust rather than in a shell, so that a fresh machine needs nothing but
//! the toolchain to start them and they are read like the rest of the code.

mod browser;
mod machine;
mod postgres;
mod stages;
mod suite;
mod tally;

use std::{path::PathBuf, process::ExitCode};

use anyhow::{Context as _, Result};

const USAGE: &str = "\
Usage: cargo xtask <command>

  test [--only STAGE]   everything that has to hold, one stage after the other
  tidy                  the rules about files and crates alone (seconds)

Stages: install, data, build, test, format, lint, document, deny, browser";

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = given.iter().map(String::as_str).collect();
    let done = match &words[..] {
        ["test"] => stages::run(None),
        ["test", "--only", name] => match stages::Stage::named(name) {
            Some(stage) => stages::run(Some(stage)),
            None => return refuse(&format!("no stage is called “{name}”")),
        },
        ["tidy"] => suite::tidy(),
        [] | ["help" | "-h" | "--help"] => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        _ => return refuse("unknown arguments"),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn refuse(why: &str) -> ExitCode {
    eprintln!("xtask: {why}\n\n{USAGE}");
    ExitCode::from(2)
}

/// The checkout that this program was built from.
fn root() -> Result<PathBuf> {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    Ok(here.parent().context("xtask stands in no workspace")?.to_path_buf())
}
