//! The project's chores: `cargo xtask test`, `tidy`, `release-suite`, `sbom` and `asvs`.
//!
//! Scripts in Rust rather than in a shell, so that a fresh machine needs nothing but
//! the toolchain to start them and they are read like the rest of the code.

mod browser;
mod failed;
mod machine;
mod postgres;
mod release;
mod rows;
mod stages;
mod suite;
mod supply;
mod tally;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context as _, Result};
use xtask::asvs::{self, Verdict};

const USAGE: &str = "\
Usage: cargo xtask <command>

  test [--only STAGE]   everything that has to hold, one stage after the other
  tidy                  the rules about files and crates alone (seconds)
  release-suite [--row N]... [--slices M]
                        the rows of docs/suite.md at the size of a release (many hours):
                        what was not run yet, at most M slices of it
  sbom                  the bill of materials, as CycloneDX, in target/comity.cdx.json
  asvs                  how many rows of the security standard hold, and which do not

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
        ["release-suite", rest @ ..] => match release::Wanted::of(rest) {
            Some(wanted) => release::run(&wanted),
            None => return refuse("release-suite takes --row NUMBER and --slices NUMBER"),
        },
        ["sbom"] => root().and_then(|root| {
            println!("{} components in target/comity.cdx.json", supply::bill(&root)?);
            Ok(true)
        }),
        ["asvs"] => root().and_then(|root| security_standard(&root)),
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

/// Prints what does not hold yet, and the figures.
fn security_standard(root: &Path) -> Result<bool> {
    let rows = asvs::read(root)?;
    for row in rows.iter().filter(|row| row.verdict == Verdict::NotYet) {
        println!("{:<9} level {}  {}: {}", row.id, row.level, row.about, row.note);
    }
    println!("{}", asvs::shown(&rows));
    Ok(true)
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
