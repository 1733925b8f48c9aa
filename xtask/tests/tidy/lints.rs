//! Row 26 of the suite: what the compiler and clippy are told to refuse, and what neither
//! of them knows.

use std::io::Write as _;

use anyhow::Result;
use toml::Table;

use crate::{files, none, read};

/// Crates whose code answers strangers: an index out of range there is a failed request.
const REQUEST_CRATES: [&str; 4] = ["web", "acts", "store", "outside"];
/// Where amounts, positions and proofs are counted: in whole numbers and fractions.
const COUNTING_CRATES: [&str; 5] = ["domain", "store", "acts", "seal", "outside"];
/// What reads or fills every table there is, by names that the database itself gives: a
/// backup, a restore, and tests. Nothing of a request comes there.
const MAKES_SQL: [&str; 5] = [
    "crates/store/src/backup/load.rs",
    "crates/store/src/backup/write.rs",
    "crates/store/src/testing.rs",
    "crates/store/src/testing/cells.rs",
    "crates/store/src/testing/older.rs",
];

/// A line without what stands behind `//`.
fn code(line: &str) -> &str {
    line.split("//").next().unwrap_or_default()
}

#[test]
fn what_no_request_may_do_is_refused_by_the_compiler() -> Result<()> {
    let mut found = Vec::new();
    let manifest: Table = read("Cargo.toml")?.parse()?;
    let lints = &manifest["workspace"]["lints"];
    if lints["rust"]["unsafe_code"].as_str() != Some("forbid") {
        found.push("Cargo.toml: unsafe_code is not forbidden".to_owned());
    }
    for lint in ["unwrap_used", "expect_used", "panic", "todo", "unimplemented"] {
        if !matches!(lints["clippy"][lint].as_str(), Some("warn" | "deny" | "forbid")) {
            found.push(format!("Cargo.toml: clippy::{lint} is not set"));
        }
    }
    for name in REQUEST_CRATES {
        let path = format!("crates/{name}/src/lib.rs");
        if !read(&path)?.contains("#![warn(clippy::indexing_slicing)]") {
            found.push(format!("{path}: indexing is let through"));
        }
    }
    let (mut lines, mut excused) = (0, 0);
    for file in files()?.into_iter().filter(|file| file.ends_with(&[".rs"])) {
        let is_of = |names: &[&str]| {
            names.iter().any(|name| file.path.starts_with(&format!("crates/{name}/src/")))
        };
        for (number, line) in file.lines() {
            lines += 1;
            let line = code(line);
            if is_of(&COUNTING_CRATES)
                && [": f32", ": f64", "<f64>", "<f32>"].iter().any(|ty| line.contains(ty))
            {
                found.push(format!("{}:{number}: a floating number", file.path));
            }
            // sqlx takes a text that is known when the program is built, unless this word
            // vouches for another.
            let vouches = ["AssertSql", "Safe"].concat();
            if !MAKES_SQL.contains(&&*file.path) && line.contains(&vouches) {
                found.push(format!("{}:{number}: SQL put together at run time", file.path));
            }
            let names_lint = line.contains("clippy::indexing_slicing");
            excused += usize::from(is_of(&REQUEST_CRATES) && names_lint && !line.contains("warn"));
        }
    }
    let told = format!(
        "\nsuite row 26: {lines} lines of Rust looked through, 5 lints set for all crates, {} \
         request crates without indexing, {excused} places excused by a reason, {} found; seed \
         none; 0.0 minutes\n",
        REQUEST_CRATES.len(),
        found.len()
    );
    std::io::stdout().write_all(told.as_bytes())?;
    none(&found, "what answers strangers does not panic, and counts exactly:")
}
