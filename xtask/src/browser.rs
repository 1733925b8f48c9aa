//! Running the tests in a real browser.

use std::{path::Path, process::Command};

use anyhow::{Result, bail};

use xtask::asvs::{self, Ran};

use crate::{machine, suite, tally::Tally};

/// Runs the browser tests against the binary of the dev profile.
pub fn run(root: &Path) -> Result<Tally> {
    // The same profile as the tests, so nothing but the last link is built anew.
    machine::run(
        Command::new("cargo").args(["build", "--locked", "--package", "comity"]).current_dir(root),
    )?;
    let mut command = Command::new("npm");
    command.args(["test", "--silent"]).current_dir(root.join("e2e"));
    let mut ran = Ran::default();
    let suite::Watched { tally, held, .. } = suite::watch(&mut command, |line| {
        ran.hear_node(line);
        Tally::of_node(line)
    })?;
    ran.keep(root, "browser-tests")?;
    if tally.left_out > 0 {
        bail!("{} browser tests did not run", tally.left_out);
    }
    if held != (tally.failed == 0) || tally.passed + tally.failed == 0 {
        bail!("the browser tests ended without a summary, see above");
    }
    let (left_out, named) = ran.without_node(&asvs::read(root)?);
    suite::evidence(&left_out, named, "browser tests")?;
    Ok(tally)
}
