//! Running the tests in a real browser.

use std::{path::Path, process::Command};

use anyhow::{Result, bail};

use xtask::asvs::{self, Ran};

use crate::{
    suite::{self, Watched},
    tally::Tally,
};

/// Runs the browser tests against the binary that was built for the tests.
pub fn run(root: &Path) -> Result<Watched> {
    // Building that one package alone would choose other features of the others, and build
    // most of them once more.
    suite::build(root)?;
    let mut command = Command::new("npm");
    command.args(["test", "--silent"]).current_dir(root.join("e2e"));
    let mut ran = Ran::default();
    let Watched { tally, held, said, failures } = suite::watch(&mut command, |line| {
        ran.hear_node(line);
        Tally::of_node(line)
    })?;
    crate::failed::keep(root, &failures)?;
    ran.keep(root, "browser-tests")?;
    if tally.left_out > 0 {
        bail!("{} browser tests did not run", tally.left_out);
    }
    if held != (tally.failed == 0) || tally.passed + tally.failed == 0 {
        bail!("the browser tests ended without a summary, see above");
    }
    let (left_out, named) = ran.without_node(&asvs::read(root)?);
    suite::evidence(&left_out, named, "browser tests")?;
    Ok(Watched { tally, held, said, failures })
}
