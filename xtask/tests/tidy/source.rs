//! Rules about Rust source.

use anyhow::Result;

use crate::{File, files, none};

/// The Rust files of the product: no tests, and not the test kit.
fn product() -> Result<Vec<File>> {
    Ok(files()?
        .into_iter()
        .filter(|file| {
            file.path.starts_with("crates/") && file.ends_with(&[".rs"]) && !file.is_test()
        })
        .collect())
}

#[test]
fn an_ignored_test_says_what_it_needs() -> Result<()> {
    let mut found = Vec::new();
    let mut seen = 0;
    for file in files()?.into_iter().filter(|file| file.ends_with(&[".rs"])) {
        for (number, line) in file.lines() {
            let Some(rest) = line.trim_start().strip_prefix("#[ignore") else { continue };
            seen += 1;
            let need = rest
                .strip_prefix(" = \"needs ")
                .and_then(|rest| rest.strip_suffix(": cargo xtask test\"]"));
            if need.is_none_or(str::is_empty) {
                found.push(format!("{}:{number}: {}", file.path, line.trim()));
            }
        }
    }
    assert!(seen > 0, "no ignored test was found: does this rule still look where they are?");
    none(&found, "write #[ignore = \"needs X: cargo xtask test\"], which runs it:")
}

#[test]
fn only_the_store_speaks_sql() -> Result<()> {
    let mut found = Vec::new();
    for file in product()?.into_iter().filter(|file| !file.path.starts_with("crates/store/")) {
        for (number, line) in file.lines() {
            let line = line.trim_start();
            let quoted = line.split('"').skip(1).step_by(2).any(|text| {
                let text = text.to_lowercase();
                (text.starts_with("select ") && text.contains(" from "))
                    || text.starts_with("insert into ")
                    || text.starts_with("delete from ")
                    || (text.starts_with("update ") && text.contains(" set "))
            });
            if (quoted || line.contains("sqlx::")) && !line.starts_with("//") {
                found.push(format!("{}:{number}", file.path));
            }
        }
    }
    none(&found, "queries live in crates/store, one file for each noun:")
}

#[test]
fn only_acts_and_the_store_write_the_record() -> Result<()> {
    let mut found = Vec::new();
    for file in product()? {
        if ["crates/store/", "crates/acts/"].iter().any(|home| file.path.starts_with(home)) {
            continue;
        }
        for (number, line) in file.lines() {
            if line.contains(".commit(") || line.contains("Entry {") {
                found.push(format!("{}:{number}", file.path));
            }
        }
    }
    none(&found, "every change is an act; pages and commands call acts:")
}

/// A form with a file is read in one place, which shows the file to the scanner first.
#[test]
fn every_upload_passes_the_scanner() -> Result<()> {
    let mut found = Vec::new();
    let mut seen = 0;
    for file in product()?.into_iter().filter(|file| file.path.starts_with("crates/web/src/")) {
        for (number, line) in file.lines() {
            if line.contains("Upload") {
                seen += 1;
            }
            // The turnstile gives fields back and no file.
            let is_home =
                ["/uploads.rs", "/turnstile.rs"].iter().any(|end| file.path.ends_with(end));
            if line.contains("Multipart") && !line.trim_start().starts_with("//") && !is_home {
                found.push(format!("{}:{number}: {}", file.path, line.trim()));
            }
        }
    }
    assert!(seen > 10, "only {seen} lines speak of uploads");
    none(&found, "take `Upload`, which shows the file to the scanner, in place of `Multipart`:")
}

/// Where a panic is right, and why stands beside it.
const MAY_PANIC: [&str; 1] = ["crates/outside/src/lib.rs"];

#[test]
fn no_lint_about_panics_is_switched_off_outside_tests() -> Result<()> {
    let mut found = Vec::new();
    for file in product()?.into_iter().filter(|file| !MAY_PANIC.contains(&&*file.path)) {
        for (number, line) in file.lines() {
            let switched = line.contains("allow(") || line.contains("expect(clippy");
            let grave =
                ["clippy::unwrap_used", "clippy::expect_used", "clippy::panic", "unsafe_code"];
            if switched && grave.iter().any(|lint| line.contains(lint)) {
                found.push(format!("{}:{number}", file.path));
            }
        }
    }
    none(&found, "return an error instead; a panic is an answer nobody can act on:")
}

#[test]
fn nothing_is_left_for_later() -> Result<()> {
    // In two halves each, so that this file does not break its own rule.
    let marks =
        [["TO", "DO"], ["FIX", "ME"], ["XX", "X:"], ["coming ", "soon"]].map(|h| h.concat());
    let mut found = Vec::new();
    for file in files()? {
        if !file.ends_with(&[".rs", ".html", ".ftl", ".md", ".css", ".js", ".mjs", ".sql", ".toml"])
        {
            continue;
        }
        for (number, line) in file.lines() {
            // In Spanish the first of them is an everyday word, in small letters or in capitals.
            if marks.iter().any(|mark| line.contains(mark.as_str())) && !file.path.contains("/es/")
            {
                found.push(format!("{}:{number}: {}", file.path, line.trim()));
            }
        }
    }
    none(&found, "what is there works; what is not there is an issue, not a remark:")
}

/// Participants read the acts of the record in words of six languages.
#[test]
fn every_act_has_words() -> Result<()> {
    let words = crate::read("crates/words/ftl/en/acts.ftl")?;
    let mut found = Vec::new();
    let mut seen = 0;
    for file in files()?.into_iter().filter(|file| file.path.starts_with("crates/acts/src/")) {
        // What a private room does stands in that room's own log, and has its words there.
        let mut is_rooms = false;
        for (number, line) in file.lines() {
            if line.contains("Entry {") {
                is_rooms = line.contains("RoomEntry {");
            }
            let Some((_, rest)) = line.split_once("act: \"") else { continue };
            if is_rooms {
                continue;
            }
            let act = rest.split('"').next().unwrap_or_default();
            seen += 1;
            if !words.contains(&format!("\nact-{} = ", act.replace('_', "-"))) {
                found.push(format!("{}:{number}: {act}", file.path));
            }
        }
    }
    assert!(seen > 50, "only {seen} acts were found");
    none(&found, "an act needs its line `act-…` in each `acts.ftl` (hyphens for underscores):")
}
