//! `comity document` and `comity work` as a person starts them.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use std::{
    path::Path,
    process::{Command, Output},
};

fn run(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_comity")).args(args).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The exercise in a folder, and the lines of `--list`.
fn exercise(folder: &Path) -> Vec<Vec<String>> {
    let data = folder.to_str().unwrap();
    let built = run(&["demo", "--no-serve", "--data", data]);
    assert!(built.status.success(), "{}", said(&built));
    list(data)
}

fn list(data: &str) -> Vec<Vec<String>> {
    let output = run(&["document", "--data", data, "--list"]);
    assert!(output.status.success(), "{}", said(&output));
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

#[test]
fn bad_usage_is_refused_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("typo");
    let data = data.to_str().unwrap();
    for (args, words) in [
        (vec!["document", "--data", data, "--list"], "holds no database"),
        (vec!["work", "--data", data, "--once"], "holds no database"),
        (vec!["document", "--data", data], "required"),
        (vec!["document", "--data", data, "x/letter/1"], "required"),
        (
            vec!["document", "--data", data, "x", "--lang", "en", "--format", "docx", "--out", "f"],
            "pdf, html",
        ),
        (
            vec!["document", "--data", data, "x", "--lang", "de", "--format", "pdf", "--out", "f"],
            "six languages",
        ),
    ] {
        let output = run(&args);
        assert_eq!(output.status.code(), Some(2), "{args:?}: {}", said(&output));
        assert!(said(&output).contains(words), "{args:?}: {}", said(&output));
    }
    assert!(!Path::new(data).exists(), "no folder is made out of a mistyped name");
}

#[test]
fn documents_are_listed_and_made() {
    let folder = tempfile::tempdir().unwrap();
    let lines = exercise(folder.path());
    let data = folder.path().to_str().unwrap();
    let letter = lines.iter().find(|line| line[0].contains("/letter/")).unwrap();
    let statement = lines.iter().find(|line| line[0].contains("/statement/")).unwrap();
    let summary = lines.iter().find(|line| line[0].ends_with("/summary/1.1")).unwrap();
    let participants = lines.iter().find(|line| line[0].ends_with("/participants/1")).unwrap();
    for line in [letter, statement, summary, participants] {
        let out = folder.path().join("out.html");
        let out = out.to_str().unwrap();
        let made = run(&[
            "document", "--data", data, &line[0], "--lang", "ar", "--format", "html", "--out", out,
        ]);
        assert!(made.status.success(), "{}", said(&made));
        let page = std::fs::read_to_string(out).unwrap();
        assert!(page.starts_with("<!doctype html>\n<html lang=\"ar\" dir=\"rtl\">"), "{page}");
        assert!(page.contains("class=\"band\"") && !page.contains('⟦'));
    }
    let ready = list(data);
    assert!(ready.iter().any(|line| line[0] == letter[0] && line[2].contains("ar.html")));

    let unknown = run(&[
        "document",
        "--data",
        data,
        "no/letter/1",
        "--lang",
        "en",
        "--format",
        "html",
        "--out",
        "/nowhere/x",
    ]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(said(&unknown).contains("--list"), "{}", said(&unknown));
    let unwritable = run(&[
        "document",
        "--data",
        data,
        &letter[0],
        "--lang",
        "en",
        "--format",
        "html",
        "--out",
        "/nowhere/x",
    ]);
    assert_eq!(unwritable.status.code(), Some(2));
    assert!(said(&unwritable).contains("/nowhere/x"), "{}", said(&unwritable));
    // Without fonts there is no PDF, and the message says what to install.
    let fontless = run(&[
        "document",
        "--data",
        data,
        &letter[0],
        "--lang",
        "en",
        "--format",
        "pdf",
        "--out",
        "/nowhere/x",
        "--fonts",
        "/nowhere",
    ]);
    assert_eq!(fontless.status.code(), Some(1), "{}", said(&fontless));
    assert!(said(&fontless).contains("fonts-noto-core"), "{}", said(&fontless));
}

#[test]
#[ignore = "needs fonts: cargo xtask test"]
fn the_worker_makes_what_is_queued() {
    let folder = tempfile::tempdir().unwrap();
    let lines = exercise(folder.path());
    assert!(lines.iter().all(|line| line[2].is_empty()), "{lines:?}");
    let data = folder.path().to_str().unwrap();
    // One that cannot be made does not stop the others.
    let worked = run(&["work", "--data", data, "--once"]);
    assert!(worked.status.success(), "{}", said(&worked));
    for line in list(data) {
        let pdf = format!("{}.pdf", line[1]);
        assert!(line[2].contains(&pdf), "{line:?} lacks {pdf}");
        let out = folder.path().join("out.pdf");
        let out = out.to_str().unwrap();
        let made = run(&[
            "document", "--data", data, &line[0], "--lang", &line[1], "--format", "pdf", "--out",
            out,
        ]);
        assert!(made.status.success(), "{}", said(&made));
        assert!(std::fs::read(out).unwrap().starts_with(b"%PDF-1.7"));
    }
}
