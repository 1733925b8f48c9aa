//! The table of the security standard is whole, and what it names is there.

use anyhow::Result;
use xtask::asvs;

use crate::{none, read, root};

#[test]
fn every_row_of_the_standard_stands_once_with_its_reason() -> Result<()> {
    let rows = asvs::read(&root()?)?;
    println!("{}", asvs::shown(&rows));
    none(&asvs::faults(&rows), "docs/asvs.csv has a row for each of the standard's (docs/asvs.md):")
}

#[test]
fn every_test_and_heading_that_the_table_names_is_there() -> Result<()> {
    let root = root()?;
    let rows = asvs::read(&root)?;
    let tests = rows.iter().flat_map(|row| &row.evidence);
    assert!(tests.count() > 200, "the table names next to nothing");
    none(&asvs::missing(&root, &rows), "docs/asvs.csv names what is not there:")
}

/// Figures in prose grow old; these are compared with the table.
#[test]
fn the_documents_give_the_figures_of_the_table() -> Result<()> {
    let rows = asvs::read(&root()?)?;
    let mut found = Vec::new();
    for (level, count) in asvs::figures(&rows) {
        let asvs::Count { holds, not_applicable, not_yet } = count;
        let row = format!("| {level} | {} | {holds} | {not_applicable} | {not_yet} |", count.all());
        if !read("docs/asvs.md")?.lines().any(|line| line.starts_with(&row)) {
            found.push(format!("docs/asvs.md: {row}"));
        }
        let words = format!("level {level}: {count}");
        if !read("SECURITY.md")?.contains(&words) {
            found.push(format!("SECURITY.md: {words}"));
        }
    }
    none(&found, "write the figures that `cargo xtask asvs` prints:")
}

#[test]
fn every_row_that_does_not_hold_is_told_in_the_page() -> Result<()> {
    let page = read("docs/asvs.md")?;
    let mut found = Vec::new();
    for row in asvs::read(&root()?)? {
        let told = page
            .split(|c: char| !c.is_alphanumeric() && c != '.')
            .any(|word| word.trim_end_matches('.') == row.id);
        if (row.verdict == asvs::Verdict::NotYet) != told {
            found.push(row.id);
        }
    }
    none(&found, "docs/asvs.md names the rows that do not hold, and no other:")
}
