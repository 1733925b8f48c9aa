//! Rules about files and crates that no compiler checks, as ordinary tests.
//!
//! Each rule names the file (and line) that breaks it, and says what to do.

mod asvs;
mod crates;
mod documents;
mod files;
mod lints;
mod migrations;
mod pages;
mod source;

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, ensure};

/// The checkout.
fn root() -> Result<PathBuf> {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    Ok(here.parent().context("xtask stands in no workspace")?.to_path_buf())
}

/// A file of the project, as text.
struct File {
    /// Its path from the root, with `/` between the parts.
    path: String,
    text: String,
}

impl File {
    fn ends_with(&self, endings: &[&str]) -> bool {
        endings.iter().any(|ending| self.path.ends_with(ending))
    }

    /// Whether it holds only tests.
    fn is_test(&self) -> bool {
        self.path.contains("/tests/")
            || self.path.ends_with("/tests.rs")
            || self.path.starts_with("e2e/")
            || self.path.starts_with("crates/testkit/")
            || self.path.starts_with("crates/fuzz/")
    }

    /// Its lines, numbered from 1.
    fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(index, line)| (index + 1, line))
    }
}

/// Every text file that git tracks, or would if it were added.
fn files() -> Result<Vec<File>> {
    let root = root()?;
    let out = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"])
        .current_dir(&root)
        .output()?;
    ensure!(out.status.success(), "git ls-files: {}", String::from_utf8_lossy(&out.stderr));
    let mut found = Vec::new();
    for path in String::from_utf8(out.stdout)?.split_terminator('\0') {
        // A file that is not text (a picture), or is deleted but still tracked, has no lines.
        let Ok(text) = std::fs::read_to_string(root.join(path)) else { continue };
        found.push(File { path: path.to_owned(), text });
    }
    ensure!(found.len() > 100, "only {} files found: is this the checkout?", found.len());
    Ok(found)
}

/// One file of the project.
fn read(path: impl AsRef<Path>) -> Result<String> {
    let path = root()?.join(path);
    std::fs::read_to_string(&path).with_context(|| format!("{}", path.display()))
}

/// Fails with all that was found, if anything was.
#[track_caller]
fn none(found: &[String], rule: &str) -> Result<()> {
    assert!(found.is_empty(), "{rule}\n  {}", found.join("\n  "));
    Ok(())
}
