//! What no file of the project may hold.

use anyhow::Result;

use crate::{files, none};

/// About 400: what belongs together may run a little over.
const MOST_LINES: usize = 460;

#[test]
fn files_stay_short_enough_to_be_read_whole() -> Result<()> {
    let found: Vec<String> = files()?
        .into_iter()
        .filter(|file| {
            file.ends_with(&[".rs", ".sql", ".html", ".css", ".js", ".mjs", ".py", ".md"])
        })
        .map(|file| (file.text.lines().count(), file.path))
        .filter(|(lines, _)| *lines > MOST_LINES)
        .map(|(lines, path)| format!("{path}: {lines} lines"))
        .collect();
    none(&found, &format!("files stay under {MOST_LINES} lines: split by noun:"))
}

#[test]
fn no_file_names_a_place_on_somebodys_machine() -> Result<()> {
    // Put together here, so that this file does not break its own rule.
    let everywhere = ["root", "home", "work"].map(|name| format!("/{name}/"));
    let outside_tests = format!("/{}/", "tmp");
    let mut found = Vec::new();
    for file in files()? {
        for (number, line) in file.lines() {
            let at_start = |needle: &String| {
                line.match_indices(needle.as_str()).any(|(at, _)| {
                    // A part of a longer relative path (`src/home/mod.rs`) is no place.
                    !line[..at].ends_with(|c: char| {
                        c.is_alphanumeric() || matches!(c, '/' | '.' | '_' | '-' | '}')
                    })
                })
            };
            if everywhere.iter().any(at_start) || (!file.is_test() && at_start(&outside_tests)) {
                found.push(format!("{}:{number}: {}", file.path, line.trim()));
            }
        }
    }
    none(&found, "paths of one machine do not work on another:")
}

#[test]
fn no_file_names_a_registrys_host() -> Result<()> {
    let hosts = [
        ["registry.", "npmjs.org"],
        ["registry.", "yarnpkg.com"],
        ["static.", "crates.io"],
        ["index.", "crates.io"],
        ["pypi", ".org"],
        ["files.", "pythonhosted.org"],
        ["deb.", "debian.org"],
        ["proxy.", "golang.org"],
    ]
    .map(|parts| parts.concat());
    let mut found = Vec::new();
    for file in files()? {
        for (number, line) in file.lines() {
            if hosts.iter().any(|host| line.contains(host)) {
                found.push(format!("{}:{number}", file.path));
            }
            // Locks say which package and which digest; from where is the machine's matter.
            if file.path.ends_with("package-lock.json") && line.contains("\"resolved\"") {
                found.push(format!("{}:{number}: a download address", file.path));
            }
            if file.path == "Cargo.lock"
                && line.starts_with("source = ")
                && line != "source = \"registry+https://github.com/rust-lang/crates.io-index\""
            {
                found.push(format!("{}:{number}: {line}", file.path));
            }
        }
    }
    none(&found, "package clients know their registries; files of the project do not:")
}

#[test]
fn files_say_what_they_are_and_not_what_made_them() -> Result<()> {
    // In two halves each, for the same reason as above.
    let words = [
        ["cla", "ude"],
        ["anth", "ropic"],
        ["chat", "gpt"],
        ["open", "ai"],
        ["cop", "ilot"],
        ["language", " model"],
        ["ai-", "generated"],
        ["generated ", "with"],
        ["generated ", "by"],
        ["co-authored", "-by"],
    ]
    .map(|halves| halves.concat());
    let mut found = Vec::new();
    for file in files()? {
        // The licence's own words, and cargo's remark at the head of its lock.
        if matches!(&*file.path, "LICENSE" | "Cargo.lock") {
            continue;
        }
        for (number, line) in file.lines() {
            let line = line.to_lowercase();
            for word in &words {
                if line.match_indices(word.as_str()).any(|(at, _)| stands_alone(&line, at, word)) {
                    found.push(format!("{}:{number}: {word}", file.path));
                }
            }
        }
    }
    none(&found, "a file speaks of the project, not of its making:")
}

/// Whether a match is a word of its own and not a part of another.
fn stands_alone(line: &str, at: usize, word: &str) -> bool {
    let joins = |c: char| c.is_alphanumeric();
    !line[..at].ends_with(joins) && !line[at + word.len()..].starts_with(joins)
}

#[test]
fn every_file_ends_with_one_new_line_and_no_line_with_a_blank() -> Result<()> {
    let mut found = Vec::new();
    for file in files()? {
        if file.text.is_empty() || file.path == "LICENSE" || file.path.ends_with(".lock") {
            continue;
        }
        if !file.text.ends_with('\n') || file.text.ends_with("\n\n") {
            found.push(format!("{}: end of file", file.path));
        }
        if file.ends_with(&[".md", ".ftl"]) {
            continue;
        }
        for (number, line) in file.lines() {
            if line.ends_with([' ', '\t', '\r']) {
                found.push(format!("{}:{number}: blank at the end", file.path));
            }
        }
    }
    none(&found, "blank space that one cannot see makes differences that mean nothing:")
}
