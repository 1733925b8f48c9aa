//! What failed, kept in `target/failed.txt` and said last: a run prints thousands of lines,
//! and who looks for the one that matters looks at the end.

use std::{
    fs::{self, OpenOptions},
    io::Write as _,
    path::{Path, PathBuf},
};

use anyhow::Result;

/// As much as a reader reads of it.
const MOST: usize = 400;

/// Gathers what Rust's test runner and Node's say of tests that failed.
#[derive(Default)]
pub struct Failures {
    inside: bool,
    /// The lines so far.
    pub heard: Vec<String>,
}

impl Failures {
    /// Hears one line of a runner.
    pub fn hear(&mut self, line: &str) {
        let bare = line.trim();
        match bare {
            "failures:" => self.inside = true,
            _ if bare.ends_with("failing tests:") => self.inside = true,
            _ if bare.starts_with("test result: ") => self.inside = false,
            _ if self.inside && !bare.is_empty() && self.heard.len() < MOST => {
                self.heard.push(line.trim_end().to_owned());
            }
            _ => {}
        }
    }
}

fn place(root: &Path) -> PathBuf {
    root.join("target/failed.txt")
}

/// Forgets what failed before.
pub fn forget(root: &Path) -> Result<()> {
    match fs::remove_file(place(root)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Keeps these lines.
pub fn keep(root: &Path, lines: &[String]) -> Result<()> {
    if lines.is_empty() {
        return Ok(());
    }
    fs::create_dir_all(root.join("target"))?;
    let mut file = OpenOptions::new().create(true).append(true).open(place(root))?;
    for line in lines {
        writeln!(file, "{line}")?;
    }
    Ok(())
}

/// What was kept, ready to be printed; empty when nothing failed.
pub fn kept(root: &Path) -> String {
    match fs::read_to_string(place(root)) {
        Ok(text) if !text.is_empty() => format!("\nWhat failed:\n{text}"),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(text: &str) -> Vec<String> {
        let mut failures = Failures::default();
        text.lines().for_each(|line| failures.hear(line));
        failures.heard
    }

    #[test]
    fn what_failed_is_heard_from_both_runners() {
        let cargo = "test a ... ok\ntest b ... FAILED\n\nfailures:\n\n---- b stdout ----\n\
                     left: 1\n\nfailures:\n    b\n\ntest result: FAILED. 1 passed; 1 failed\n\
                     running 1 test\ntest c ... ok";
        assert_eq!(heard(cargo), ["---- b stdout ----", "left: 1", "    b"]);
        let node = "✔ a (1ms)\nℹ fail 1\n\n✖ failing tests:\n\ntest at e2e/x:1\n✖ b\n  why";
        assert_eq!(heard(node), ["test at e2e/x:1", "✖ b", "  why"]);
        assert!(heard("test a ... ok\ntest result: ok. 1 passed; 0 failed").is_empty());
    }

    #[test]
    fn what_is_kept_is_said_until_it_is_forgotten() {
        let root = tempfile::tempdir().unwrap();
        assert_eq!(kept(root.path()), "");
        keep(root.path(), &["one".to_owned()]).unwrap();
        keep(root.path(), &["two".to_owned()]).unwrap();
        assert_eq!(kept(root.path()), "\nWhat failed:\none\ntwo\n");
        forget(root.path()).unwrap();
        forget(root.path()).unwrap();
        assert_eq!(kept(root.path()), "");
    }
}
