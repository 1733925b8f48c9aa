//! Rules about templates and the style sheet.

use anyhow::Result;

use crate::{files, none};

#[test]
fn templates_keep_to_the_policy() -> Result<()> {
    let mut found = Vec::new();
    let mut seen = 0;
    for file in files()?.into_iter().filter(|file| file.path.starts_with("crates/web/templates/")) {
        seen += 1;
        for (number, line) in file.lines() {
            let inline_script = line.contains("<script") && !line.contains(" src=");
            let handler = line.match_indices(" on").any(|(at, _)| {
                let rest = line[at + 3..].trim_start_matches(|c: char| c.is_ascii_lowercase());
                rest.starts_with("=\"")
            });
            if line.contains(" style=") || line.contains("<style") || inline_script || handler {
                found.push(format!("{}:{number}: inline style or script", file.path));
            }
            if line.contains("|safe") || line.contains("| safe") {
                found.push(format!("{}:{number}: unescaped", file.path));
            }
        }
    }
    assert!(seen > 5, "only {seen} templates were found");
    none(&found, "the content security policy forbids inline code, and all text is escaped:")
}

/// The policy forbids most of it too, in browsers that know the policy.
#[test]
fn scripts_keep_nothing_and_build_no_markup() -> Result<()> {
    let forbidden = [
        "localStorage",
        "sessionStorage",
        "indexedDB",
        "document.cookie",
        "postMessage",
        "\"message\"",
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "Function(",
        "setTimeout(\"",
        "__proto__",
        "Object.assign",
        "for (const key in",
        "window.open",
    ];
    let mut found = Vec::new();
    let mut seen = 0;
    for file in files()?.into_iter().filter(|file| file.path.starts_with("crates/web/assets/")) {
        seen += usize::from(file.ends_with(&[".js"]));
        for (number, line) in file.lines().filter(|_| file.ends_with(&[".js"])) {
            if let Some(word) = forbidden.iter().find(|word| line.contains(**word)) {
                found.push(format!("{}:{number}: {word}", file.path));
            }
        }
    }
    assert!(seen > 1, "only {seen} scripts were found");
    none(&found, "what a script keeps outlives signing out, and text is put in as text:")
}

#[test]
fn the_style_sheet_knows_no_left_and_right() -> Result<()> {
    let physical = [
        "margin-left",
        "margin-right",
        "padding-left",
        "padding-right",
        "border-left",
        "border-right",
        "text-align: left",
        "text-align: right",
        "float: left",
        "float: right",
        " left:",
        " right:",
    ];
    let mut found = Vec::new();
    for file in files()?.into_iter().filter(|file| file.ends_with(&[".css"])) {
        for (number, line) in file.lines() {
            if physical.iter().any(|word| line.contains(word)) {
                found.push(format!("{}:{number}: {}", file.path, line.trim()));
            }
        }
    }
    none(&found, "logical properties serve Arabic too (margin-inline-start, inset-inline-end):")
}
