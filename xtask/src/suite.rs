//! Building and running the Rust tests.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    path::Path,
    process::{Command, Stdio},
    time::Instant,
};

use anyhow::{Context as _, Result, bail};

use xtask::asvs::{self, Ran};

use crate::{failed::Failures, machine, postgres::Postgres, rows::Said, tally::Tally};

/// Builds every test once; gives the number of test programs.
pub fn build(root: &Path) -> Result<u64> {
    let mut command = Command::new("cargo");
    command
        .args(["test", "--workspace", "--locked", "--no-run"])
        .args(["--message-format", "json-render-diagnostics"])
        .current_dir(root)
        .stdout(Stdio::piped());
    println!("$ {}", machine::shown(&command));
    let mut child = command.spawn().context("cannot start cargo")?;
    let out = child.stdout.take().context("cargo has no output")?;
    let mut programs = 0;
    for line in BufReader::new(out).lines() {
        let message: serde_json::Value = match serde_json::from_str(&line?) {
            Ok(message) => message,
            Err(_) => continue,
        };
        let is_test = message.pointer("/profile/test").and_then(serde_json::Value::as_bool);
        let is_program = message.get("executable").is_some_and(|path| path.is_string());
        if is_test == Some(true) && is_program {
            programs += 1;
        }
    }
    if !child.wait()?.success() {
        bail!("the tests do not build");
    }
    Ok(programs)
}

/// What a command that was watched did.
pub struct Watched {
    /// The tests it counted.
    pub tally: Tally,
    /// Whether it succeeded.
    pub held: bool,
    /// What rows of the suite said.
    pub said: Vec<Said>,
    /// What the runner says of the tests that failed.
    pub failures: Vec<String>,
}

/// Runs every test, those that need something included, and counts them.
pub fn run(root: &Path, data: &Path, programs: u64) -> Result<Watched> {
    let server = Postgres::start()?;
    let mut command = Command::new("cargo");
    command
        .args(["test", "--workspace", "--locked", "--no-fail-fast", "--", "--include-ignored"])
        .env("COMITY_TEST_POSTGRES", server.url())
        .env("COMITY_SHARED_DATA", data)
        .current_dir(root);
    let mut ran = Ran::default();
    let began = Instant::now();
    let mut watched = watch(&mut command, |line| {
        ran.hear_cargo(line);
        Tally::of_cargo(line)
    })?;
    let Watched { tally, held, .. } = watched;
    crate::failed::keep(root, &watched.failures)?;
    ran.keep(root, "tests")?;
    if tally.summaries < programs {
        bail!("{programs} test programs were built, but only {} reported", tally.summaries);
    }
    if tally.left_out > 0 {
        bail!("{} tests did not run: none may be left out here", tally.left_out);
    }
    if held != (tally.failed == 0) {
        bail!("a test program ended without a summary, see above");
    }
    let rows = asvs::read(root)?;
    let (left_out, named) = ran.without_cargo(root, &rows)?;
    evidence(&left_out, named, "tests")?;
    let figures: Vec<String> = asvs::figures(&rows)
        .iter()
        .map(|(level, count)| format!("level {level}: {count}"))
        .collect();
    let counts = format!(
        "{} rows of the ASVS 5.0.0 ({}), {named} tests named, {} of them did not run and hold",
        rows.len(),
        figures.join("; "),
        left_out.len()
    );
    watched.said.push(Said::own(30, counts, began.elapsed().as_secs_f64() / 60.0));
    Ok(watched)
}

/// Fails with the tests that the table of the ASVS names and that did not run and hold.
pub fn evidence(left_out: &[String], named: usize, what: &str) -> Result<()> {
    if !left_out.is_empty() {
        bail!("{} names {what} that did not hold:\n  {}", asvs::TABLE, left_out.join("\n  "));
    }
    println!("{}: all {named} {what} that it names ran and held", asvs::TABLE);
    Ok(())
}

/// Runs the rules about files and crates.
pub fn tidy() -> Result<bool> {
    let mut command = Command::new("cargo");
    command.args(["test", "--package", "xtask", "--test", "tidy"]).current_dir(crate::root()?);
    let watched = watch(&mut command, Tally::of_cargo)?;
    Ok(watched.held && watched.tally.is_whole())
}

/// Runs a command, passes its standard output on, adds up what `read` finds in it and
/// gathers what rows of the suite say.
pub fn watch(
    command: &mut Command,
    mut read: impl FnMut(&str) -> Option<Tally>,
) -> Result<Watched> {
    let line = machine::shown(command);
    println!("$ {line}");
    let mut child =
        command.stdout(Stdio::piped()).spawn().with_context(|| format!("cannot start: {line}"))?;
    let out = child.stdout.take().context("the command has no output")?;
    let (mut tally, mut said, mut failed) = (Tally::default(), Vec::new(), Failures::default());
    let mut screen = std::io::stdout();
    for line in BufReader::new(out).split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        writeln!(screen, "{line}")?;
        if let Some(found) = read(&line) {
            tally += found;
        }
        said.extend(Said::of(&line));
        failed.hear(&line);
    }
    Ok(Watched { tally, held: child.wait()?.success(), said, failures: failed.heard })
}
