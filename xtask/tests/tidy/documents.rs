//! Documents say what is true of the checkout.

use anyhow::Result;

use crate::{files, none, read, root};

/// The targets of a document's links and pictures: `](target)`.
fn targets(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut in_code = false;
    for (index, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
        }
        if in_code {
            continue;
        }
        for (at, mark) in line.match_indices("](") {
            let rest = &line[at + mark.len()..];
            if let Some(end) = rest.find(')') {
                found.push((index + 1, rest[..end].split_whitespace().next().unwrap_or("")));
            }
        }
    }
    found
}

#[test]
fn every_relative_link_leads_somewhere() -> Result<()> {
    let root = root()?;
    let mut found = Vec::new();
    for file in files()?.into_iter().filter(|file| file.ends_with(&[".md"])) {
        let folder = root.join(&file.path);
        let folder = folder.parent().unwrap_or(&root);
        for (number, target) in targets(&file.text) {
            let path = target.split('#').next().unwrap_or("");
            if path.is_empty() || target.contains("://") || target.starts_with("mailto:") {
                continue;
            }
            if !folder.join(path).exists() {
                found.push(format!("{}:{number}: {target}", file.path));
            }
        }
    }
    none(&found, "links to files that are not there:")
}

#[test]
fn the_readmes_commands_are_those_of_ci() -> Result<()> {
    let (readme, ci) = (read("README.md")?, read(".ci/run")?);
    let mut found = Vec::new();
    for command in ["cargo run --release -- demo", "cargo xtask test"] {
        for (name, text) in [("README.md", &readme), (".ci/run", &ci)] {
            if !text.contains(command) {
                found.push(format!("{name} lacks `{command}`"));
            }
        }
    }
    none(&found, "what CI tries is what a newcomer is told:")
}

#[test]
fn the_licence_is_apache_2() -> Result<()> {
    let text = read("LICENSE")?;
    for part in [
        "Apache License\n                           Version 2.0, January 2004",
        "3. Grant of Patent License.",
        "END OF TERMS AND CONDITIONS",
    ] {
        assert!(text.contains(part), "LICENSE lacks: {part}");
    }
    assert!(read("Cargo.toml")?.contains("license = \"Apache-2.0\""));
    Ok(())
}

#[test]
fn every_decision_is_dated_and_numbered_once() -> Result<()> {
    let mut numbers = std::collections::BTreeSet::new();
    let mut found = Vec::new();
    for entry in root()?.join("docs/decisions").read_dir()? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !name.ends_with(".md") || name == "README.md" {
            continue;
        }
        let number = name.split('-').next().unwrap_or("").to_owned();
        if number.len() != 4 || number.parse::<u32>().is_err() || !numbers.insert(number) {
            found.push(format!("{name}: no number of its own"));
        }
        let text = read(format!("docs/decisions/{name}"))?;
        for part in ["# ", "Decided", "## Why", "## What follows"] {
            if !text.contains(part) {
                found.push(format!("{name}: lacks “{part}”"));
            }
        }
    }
    none(&found, "a decision has a number, a date, its reasons and its consequences:")
}
