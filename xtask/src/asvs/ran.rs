//! Which tests ran, as their runners print it, and which of those that the table names
//! did not.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use anyhow::Result;

use super::{Evidence, Row, evidence::tests_of};

/// The tests that ran and held, by the names their runner prints.
#[derive(Clone, Debug, Default)]
pub struct Ran(Vec<String>);

impl Ran {
    /// Reads a line of Rust's own test runner: `test folder::name ... ok`.
    pub fn hear_cargo(&mut self, line: &str) {
        let name = line.strip_prefix("test ").and_then(|line| line.strip_suffix(" ... ok"));
        self.0.extend(name.map(|name| name.trim_end_matches(" - should panic").to_owned()));
    }

    /// Reads a line of Node's test runner: `✔ title (12.3ms)`.
    pub fn hear_node(&mut self, line: &str) {
        let Some(title) = line.trim_start().strip_prefix('✔') else { return };
        let title = match title.rsplit_once(" (") {
            Some((title, time)) if time.ends_with("ms)") => title,
            _ => title,
        };
        self.0.push(title.trim().to_owned());
    }

    /// Writes the list into the folder of what is built, for whoever wants to look.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn keep(&self, root: &Path, name: &str) -> Result<()> {
        let folder = root.join("target/ran");
        fs::create_dir_all(&folder)?;
        let mut lines: Vec<&str> = self.0.iter().map(String::as_str).collect();
        lines.sort_unstable();
        fs::write(folder.join(name), lines.join("\n") + "\n")?;
        Ok(())
    }

    /// The Rust tests that the table names and that did not run, and how many it names.
    ///
    /// Runners do not say whose test it is: of two tests that are called alike, both
    /// must have run.
    ///
    /// # Errors
    /// When the tree cannot be read.
    pub fn without_cargo(&self, root: &Path, rows: &[Row]) -> Result<(Vec<String>, usize)> {
        let named = named(rows, ".rs");
        Ok((self.left_out(&named, &tree(root)?), named.len()))
    }

    fn left_out(&self, named: &Tests, tree: &[(String, String)]) -> Vec<String> {
        let mut found = Vec::new();
        for (file, name) in named {
            let module = module(file);
            let alike = tree.iter().filter(|(other, test)| test == name && *other == module);
            let ran = self.0.iter().filter(|ran| is_of(ran, &module, name));
            if ran.count() < alike.count().max(1) {
                found.push(format!("{file}::{name}"));
            }
        }
        found
    }

    /// The browser tests that the table names and that did not run, and how many it names.
    pub fn without_node(&self, rows: &[Row]) -> (Vec<String>, usize) {
        let named = named(rows, ".mjs");
        let found = named
            .iter()
            .filter(|(_, name)| !self.0.contains(name))
            .map(|(file, name)| format!("{file}::{name}"))
            .collect();
        (found, named.len())
    }
}

/// Tests by file and name.
type Tests = BTreeSet<(String, String)>;

/// The tests in files of this kind that the table names, each once.
fn named(rows: &[Row], ending: &str) -> Tests {
    rows.iter()
        .flat_map(|row| &row.evidence)
        .filter_map(|evidence| match evidence {
            Evidence::Test { file, name } if file.ends_with(ending) => {
                Some((file.clone(), name.clone()))
            }
            _ => None,
        })
        .collect()
}

/// The module of a file, as the runner names it: the program that it is part of is left
/// out.
fn module(file: &str) -> String {
    let inside = match file.split_once("/src/") {
        Some((_, inside)) => inside,
        None => {
            let (_, inside) = file.split_once("/tests/").unwrap_or(("", file));
            inside.split_once('/').map_or("", |(_, inside)| inside)
        }
    };
    let inside = inside.trim_end_matches(".rs").replace('/', "::");
    let parts = inside.split("::").filter(|part| !matches!(*part, "main" | "lib" | "mod"));
    parts.collect::<Vec<_>>().join("::")
}

/// Whether what the runner printed is the test of this name in this module, or in a
/// module inside the same file.
fn is_of(ran: &str, module: &str, name: &str) -> bool {
    let Some(inside) = ran.strip_prefix(module) else { return false };
    let inside = inside.trim_start_matches("::");
    inside == name || inside == format!("tests::{name}")
}

/// Every test function of the tree: the module of its file, and its name.
fn tree(root: &Path) -> Result<Vec<(String, String)>> {
    let mut folders: Vec<PathBuf> = vec![root.join("crates"), root.join("xtask")];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir()? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = fs::read_to_string(&path)?;
                let file = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
                let module = module(&file);
                found.extend(tests_of(&text).map(|name| (module.clone(), name.to_owned())));
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::asvs::Verdict;

    fn row(evidence: &str) -> Row {
        Row {
            id: "V1.1.1".to_owned(),
            level: 2,
            about: "words".to_owned(),
            verdict: Verdict::Holds,
            evidence: vec![Evidence::read(evidence).unwrap()],
            note: String::new(),
        }
    }

    #[test]
    fn files_are_modules_as_the_runner_names_them() {
        assert_eq!(module("crates/web/tests/it/signin/refused.rs"), "signin::refused");
        assert_eq!(module("crates/web/tests/it/matrix/mod.rs"), "matrix");
        assert_eq!(module("crates/web/tests/canary/main.rs"), "");
        assert_eq!(module("crates/web/tests/queries.rs"), "");
        assert_eq!(module("crates/seal/src/key.rs"), "key");
        assert_eq!(module("crates/seal/src/lib.rs"), "");
    }

    /// How many of the tests in this evidence are told to be left out, after these lines.
    fn told(evidence: &str, tree: &[(&str, &str)], lines: &[&str]) -> usize {
        let mut ran = Ran::default();
        lines.iter().for_each(|line| ran.hear_cargo(line));
        let tree: Vec<_> =
            tree.iter().map(|(of, name)| ((*of).to_owned(), (*name).to_owned())).collect();
        ran.left_out(&named(&[row(evidence)], ".rs"), &tree).len()
    }

    #[test]
    fn a_named_test_that_did_not_run_is_told() {
        let key = "crates/seal/src/key.rs::it_opens";
        let told = |line| told(key, &[("key", "it_opens")], &[line]);
        assert_eq!(told("test key::tests::it_opens ... ok"), 0);
        for other in [
            "test key::tests::it_opens ... FAILED",
            "test key::tests::it_opens ... ignored, needs PostgreSQL",
            "test monkey::tests::it_opens ... ok",
            "test key::more::it_opens ... ok",
            "test key::tests::it_opens_late ... ok",
            "running 1 test",
        ] {
            assert_eq!(told(other), 1, "{other}");
        }
    }

    #[test]
    fn of_two_called_alike_both_must_have_run() {
        let letters = "crates/acts/tests/it/letters.rs::on_sqlite";
        let line = "test letters::on_sqlite ... ok";
        let twice = [("letters", "on_sqlite"), ("letters", "on_sqlite"), ("papers", "on_sqlite")];
        assert_eq!(told(letters, &twice, &[line]), 1);
        assert_eq!(told(letters, &twice, &[line, line]), 0);
    }

    #[test]
    fn the_tree_knows_its_tests_by_their_modules() {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let tree = tree(root.parent().unwrap()).unwrap();
        for (module, name) in [
            ("asvs::ran", "the_tree_knows_its_tests_by_their_modules"),
            ("signin::refused", "bad_answers_spend_no_link"),
        ] {
            assert!(tree.contains(&(module.to_owned(), name.to_owned())), "{module}::{name}");
        }
    }

    #[test]
    fn a_browser_test_is_heard_alone_and_with_parts() {
        let mut ran = Ran::default();
        for line in [
            "▶ from a link (with or without mail) to a passkey",
            "  ✔ the first step (12.5ms)",
            "✔ from a link (with or without mail) to a passkey (14.1ms)",
            "▶ what fails",
            "✖ what fails (3ms)",
            "ℹ pass 2",
        ] {
            ran.hear_node(line);
        }
        assert_eq!(ran.0, ["the first step", "from a link (with or without mail) to a passkey"]);
    }
}
