//! The stages of `cargo xtask test`, in order, with the minutes each takes.

use std::{
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Result, ensure};

use crate::{
    browser, failed, machine,
    rows::{self, Said},
    suite, supply,
    tally::Tally,
};

/// One stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Debian packages and the browser tests' packages.
    Install,
    /// The real data is there.
    Data,
    /// Every test program, built once.
    Build,
    /// Every Rust test.
    Test,
    /// The code is laid out as rustfmt lays it out.
    Format,
    /// Clippy has nothing to say.
    Lint,
    /// The documentation builds without a warning.
    Document,
    /// Licences, sources and doubles of what we build on, and whether a secret lies here.
    Deny,
    /// Every page in a real browser.
    Browser,
}

impl Stage {
    const ALL: [Stage; 9] = [
        Stage::Install,
        Stage::Data,
        Stage::Build,
        Stage::Test,
        Stage::Format,
        Stage::Lint,
        Stage::Document,
        Stage::Deny,
        Stage::Browser,
    ];

    const fn name(self) -> &'static str {
        match self {
            Stage::Install => "install",
            Stage::Data => "data",
            Stage::Build => "build",
            Stage::Test => "test",
            Stage::Format => "format",
            Stage::Lint => "lint",
            Stage::Document => "document",
            Stage::Deny => "deny",
            Stage::Browser => "browser",
        }
    }

    /// The stage of this name.
    pub fn named(name: &str) -> Option<Stage> {
        Stage::ALL.into_iter().find(|stage| stage.name() == name)
    }

    /// Whether the stages after it make no sense without it.
    const fn is_ground(self) -> bool {
        matches!(self, Stage::Install | Stage::Data | Stage::Build)
    }
}

/// What stages hand on to later ones.
struct Run {
    root: PathBuf,
    total: Tally,
    /// What rows of the suite said.
    said: Vec<Said>,
}

/// Runs all stages, or one; says which failed. Gives whether everything held.
pub fn run(only: Option<Stage>) -> Result<bool> {
    let mut run = Run { root: crate::root()?, total: Tally::default(), said: Vec::new() };
    let mut times: Vec<(Stage, Duration, bool)> = Vec::new();
    failed::forget(&run.root)?;
    for stage in Stage::ALL {
        if only.is_some_and(|one| one != stage) {
            continue;
        }
        println!("\n== {} ==", stage.name());
        let start = Instant::now();
        let outcome = run.stage(stage);
        if let Err(error) = &outcome {
            let said = format!("xtask: {}: {error:#}", stage.name());
            eprintln!("{said}");
            failed::keep(&run.root, &[said])?;
        }
        times.push((stage, start.elapsed(), outcome.is_ok()));
        if outcome.is_err() && stage.is_ground() {
            break;
        }
    }
    println!("\n{}", rows::shown(&run.said));
    println!("{:<10} minutes", "stage");
    for (stage, time, held) in &times {
        let verdict = if *held { "" } else { "  FAILED" };
        println!("{:<10} {:>7.1}{verdict}", stage.name(), time.as_secs_f64() / 60.0);
    }
    println!("\n{} passed, {} failed", run.total.passed, run.total.failed);
    print!("{}", failed::kept(&run.root));
    Ok(times.iter().all(|(_, _, held)| *held))
}

impl Run {
    fn stage(&mut self, stage: Stage) -> Result<()> {
        let root = self.root.clone();
        match stage {
            Stage::Install => {
                machine::install_packages()?;
                machine::install_node_modules(&root)
            }
            Stage::Data => {
                println!("The shared data is in {}", machine::shared_data(&root)?.display());
                Ok(())
            }
            Stage::Build => suite::build(&root).map(|_| ()),
            Stage::Test => {
                let data = machine::shared_data(&root)?;
                // Asked again because the stage can run alone; built, it takes a second.
                let programs = suite::build(&root)?;
                let watched = suite::run(&root, &data, programs)?;
                self.said.extend(watched.said);
                self.count(watched.tally, "tests")?;
                // A row that says nothing has not run, whatever its tests are called now.
                let silent = rows::silent(&self.said, &rows::OF_LATER_STAGES);
                ensure!(silent.is_empty(), "rows of the suite that said nothing: {silent:#?}");
                Ok(())
            }
            Stage::Format => machine::run(cargo(&root).args(["fmt", "--all", "--check"])),
            Stage::Lint => machine::run(
                cargo(&root)
                    .args(["clippy", "--workspace", "--all-targets", "--locked"])
                    .args(["--", "--deny", "warnings"]),
            ),
            Stage::Document => machine::run(
                cargo(&root)
                    .args(["doc", "--workspace", "--no-deps", "--locked"])
                    .env("RUSTDOCFLAGS", "--deny warnings"),
            ),
            Stage::Deny => {
                self.said.push(supply::check(&root)?);
                Ok(())
            }
            Stage::Browser => {
                let watched = browser::run(&root)?;
                ensure!(!watched.said.is_empty(), "the walk through the pages said nothing");
                self.said.extend(watched.said);
                self.count(watched.tally, "browser tests")
            }
        }
    }

    fn count(&mut self, tally: Tally, what: &str) -> Result<()> {
        self.total += tally;
        println!("{what}: {} held, {} did not", tally.passed, tally.failed);
        ensure!(tally.is_whole(), "not all {what} held");
        Ok(())
    }
}

fn cargo(root: &Path) -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(root);
    command
}
