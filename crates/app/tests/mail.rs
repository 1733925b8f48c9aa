//! `comity mail in`: a pipe, a Maildir, and what is no message.

// The lint's leave for tests ends at test functions; these are their helpers.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    fs,
    io::Write as _,
    path::Path,
    process::{Command, Output, Stdio},
};

use comity_testkit::scanner::{MALICE, Mood, ScriptedScanner};

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

/// What a command says where no scanner is named, once.
const UNSCANNED: &str =
    "comity: messages are not scanned for malicious software: --scanner names a scanner\n";

/// How a command ended, and what it said besides.
fn said(output: &Output) -> String {
    let errors = String::from_utf8_lossy(&output.stderr);
    format!(
        "{} {}{}",
        output.status.code().unwrap_or(-1),
        String::from_utf8_lossy(&output.stdout),
        errors.strip_prefix(UNSCANNED).unwrap_or(&errors)
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
    let bare = comity(&["mail", "in", "--data", &data], message("0", "").as_bytes());
    assert_eq!(String::from_utf8_lossy(&bare.stderr), UNSCANNED);
    assert_eq!(String::from_utf8_lossy(&bare.stdout).lines().count(), 1);
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

/// With a scanner in front: a found message is read and not kept, and while it does not
/// answer, the mail server keeps what it has.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_passes_the_scanner_before_it_is_kept() {
    let scanner = ScriptedScanner::start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let data = world(folder.path());
    let maildir = folder.path().join("maildir");
    fs::create_dir_all(maildir.join("new")).unwrap();
    let at = maildir.display().to_string();
    let args = ["mail", "in", "--data", &data, "--scanner", scanner.address()];
    let mail_in = |input: &str| said(&comity(&args, input.as_bytes()));
    let sweep = || said(&comity(&[&args[..], &["--maildir", &at]].concat(), b""));
    let malice = std::str::from_utf8(MALICE).unwrap();
    let bad = |id: &str| format!("{}{malice}\r\n", message(id, ""));
    let ignored = "ignored: the scanner knows something in it as malicious";

    let first = comity(&args, message("s1", "").as_bytes());
    assert!(said(&first).starts_with("0 the sender is not known"));
    assert!(first.stderr.is_empty(), "nothing is to be told of scanning");
    assert_eq!(mail_in(&bad("s2")), format!("0 {ignored}\n"));
    // Base64 hides nothing: what is attached is shown apart.
    let hidden = "QWdyZWVkIGlzIGFuLWFncmVlZC13b3JkLWZvci1tYWxpY2Uu";
    let attached = format!(
        "From: A <a@example.org>\r\nMessage-ID: <s3@x>\r\nMIME-Version: 1.0\r\nContent-Type: \
         multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; \
         name=\"words.txt\"\r\nContent-Disposition: attachment; \
         filename=\"words.txt\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{hidden}\r\n--x--\r\n"
    );
    assert_eq!(mail_in(&attached), format!("0 {ignored}\n"));
    fs::write(maildir.join("new/1.host"), bad("s4")).unwrap();
    assert!(sweep().contains(ignored));
    assert!(maildir.join("cur/1.host:2,S").exists());

    scanner.turn(Mood::HangsUp);
    let later = mail_in(&message("s5", ""));
    assert!(later.starts_with("75 comity: the scanner at "), "{later}");
    fs::write(maildir.join("new/2.host"), message("s6", "")).unwrap();
    assert!(sweep().starts_with("2 "));
    assert!(maildir.join("new/2.host").exists(), "it waits");
    scanner.turn(Mood::Well);
    assert!(mail_in(&message("s5", "")).starts_with("0 the sender is not known"));
    assert!(sweep().contains("2.host: the sender is not known"));

    let refused = comity(&["mail", "in", "--data", &data, "--scanner", "192.0.2.1:3310"], b"");
    assert!(said(&refused).starts_with("2 comity: --scanner"), "{}", said(&refused));
}
