//! `comity mail in`: a pipe, a Maildir, and what is no message.

// The lint's leave for tests ends at test functions; these are their helpers.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    fs,
    io::Write as _,
    path::Path,
    process::{Command, Output, Stdio},
};

fn comity(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_comity"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that does not read its input closes the pipe.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn said(output: &Output) -> String {
    format!(
        "{} {}{}",
        output.status.code().unwrap_or(-1),
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

fn message(id: &str, header: &str) -> String {
    format!("From: A <a@example.org>\r\nMessage-ID: <{id}@x>\r\n{header}\r\nWe support it.\r\n")
}

fn world(folder: &Path) -> String {
    let data = folder.join("data").display().to_string();
    let made = comity(&["demo", "--no-serve", "--data", &data], b"");
    assert!(made.status.success(), "{}", said(&made));
    data
}

#[test]
fn a_pipe_and_a_maildir_are_taken_once() {
    let folder = tempfile::tempdir().unwrap();
    let data = world(folder.path());
    let mail_in = |input: &str| said(&comity(&["mail", "in", "--data", &data], input.as_bytes()));
    let unknown = "0 the sender is not known: on the Secretariat's list\n";
    assert_eq!(mail_in(&message("1", "")), unknown);
    assert_eq!(mail_in(&message("1", "")), "0 was taken before\n");
    let absent = message("2", "Auto-Submitted: auto-replied\r\n");
    assert_eq!(mail_in(&absent), "0 ignored: a machine wrote it\n");
    for (input, word) in [("", "there is no message"), ("words\n", "no message as RFC 5322")] {
        let refused = mail_in(input);
        assert!(refused.starts_with("2 comity: standard input:"), "{refused}");
        assert!(refused.contains(word), "{refused}");
    }

    let maildir = folder.path().join("maildir");
    fs::create_dir_all(maildir.join("new")).unwrap();
    fs::write(maildir.join("new/1.host"), message("3", "")).unwrap();
    fs::write(maildir.join("new/2.host"), "words").unwrap();
    let maildir_at = maildir.display().to_string();
    let done = comity(&["mail", "in", "--data", &data, "--maildir", &maildir_at], b"");
    let text = said(&done);
    assert!(text.starts_with("2 "), "{text}");
    assert!(text.contains("1.host: the sender is not known"), "{text}");
    assert!(text.contains("2.host: this is no message"), "{text}");
    assert!(maildir.join("cur/1.host:2,S").exists());
    assert!(maildir.join("new/2.host").exists(), "what was not taken stays");
}

#[test]
fn a_folder_without_data_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("none").display().to_string();
    let refused = said(&comity(&["mail", "in", "--data", &path], message("1", "").as_bytes()));
    assert!(refused.starts_with("2 comity: ") && refused.contains("check --data"), "{refused}");
    assert!(!folder.path().join("none").exists(), "no folder is left behind");
}
