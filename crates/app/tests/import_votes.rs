//! `comity import votes`: what it says, what it refuses, and that a refusal leaves nothing.

use std::{
    fs, io,
    path::Path,
    process::{Command, Output},
};

const GROUPS: &str = "participant,partition,group\nXA,regions,North\nXB,regions,South\n";
const VOTES: &str = "participant,item,position\nXA,R/1,support\nXB,R/1,oppose\nXA,R/2,neutral\n";

fn import(folder: &Path, votes: &str, groups: &str, more: &[&str]) -> io::Result<Output> {
    let (file, sheet) = (folder.join("votes.csv"), folder.join("groups.csv"));
    fs::write(&file, votes)?;
    fs::write(&sheet, groups)?;
    Command::new(env!("CARGO_BIN_EXE_comity"))
        .args(["import", "votes"])
        .arg(&file)
        .arg("--groups")
        .arg(&sheet)
        .arg("--data")
        .arg(folder.join("data"))
        .args(more)
        .output()
}

fn said(output: &Output) -> (Option<i32>, String) {
    let text = [&output.stdout[..], &output.stderr[..]].concat();
    (output.status.code(), String::from_utf8_lossy(&text).into_owned())
}

#[test]
fn an_empty_folder_takes_the_rows_and_takes_them_again() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let (code, text) = said(&import(folder.path(), VOTES, GROUPS, &[])?);
    assert_eq!(
        (code, text.as_str()),
        (Some(0), "3 rows of 2 participants imported; 2 new items\n")
    );
    // The folder now holds exercise States; their votes may come again.
    let (code, text) =
        said(&import(folder.path(), VOTES, GROUPS, &["--session", "recorded-votes"])?);
    assert_eq!(
        (code, text.as_str()),
        (Some(0), "3 rows of 2 participants imported; 0 new items\n")
    );
    // Real States may not join them.
    let (votes, groups) = (VOTES.replace("XA", "KE"), GROUPS.replace("XA", "KE"));
    let (code, text) = said(&import(folder.path(), &votes, &groups, &[])?);
    assert_eq!(code, Some(2));
    assert!(text.contains("This folder holds an exercise, and KE is a real State"), "{text}");
    let (code, text) = said(&import(folder.path(), VOTES, GROUPS, &["--session", "x"])?);
    assert_eq!(code, Some(2));
    assert!(text.contains("holds no session “x”"), "{text}");
    let elsewhere = GROUPS.replace("regions", "others");
    let (code, text) = said(&import(folder.path(), VOTES, &elsewhere, &[])?);
    assert_eq!(code, Some(2));
    assert!(text.contains("North"), "{text}");
    let (votes, groups) = (VOTES.replace("XB", "XD"), GROUPS.replace("XB", "XD"));
    let (code, text) = said(&import(folder.path(), &votes, &groups, &[])?);
    assert_eq!(code, Some(2));
    assert!(text.contains("“XD” is no participant"), "{text}");
    Ok(())
}

#[test]
fn bad_files_are_named_with_their_line_and_make_no_folder() -> io::Result<()> {
    for (votes, groups, expected) in [
        (VOTES.replace("neutral", "yes"), GROUPS.to_owned(), "votes.csv, line 4"),
        (VOTES.replace("XB", "XQ"), GROUPS.to_owned(), "votes.csv, line 3"),
        (VOTES.replace("R/2", "R/1"), GROUPS.to_owned(), "votes.csv, line 4"),
        (VOTES.to_owned(), GROUPS.replace("XB,regions", "XA,regions"), "groups.csv, line 3"),
    ] {
        let folder = tempfile::tempdir()?;
        let (code, text) = said(&import(folder.path(), &votes, &groups, &[])?);
        assert_eq!(code, Some(2), "{text}");
        assert!(text.contains(expected), "{text}");
        assert!(!folder.path().join("data").exists());
    }
    // Codes of nobody, and real States among those of an exercise.
    for stranger in ["QA1", "XK"] {
        let folder = tempfile::tempdir()?;
        let (votes, groups) = (VOTES.replace("XB", stranger), GROUPS.replace("XB", stranger));
        let (code, text) = said(&import(folder.path(), &votes, &groups, &[])?);
        assert_eq!(code, Some(2));
        assert!(text.contains("is not the ISO 3166 code of a State"), "{text}");
    }
    Ok(())
}
