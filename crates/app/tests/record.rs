//! `comity checkpoint`, `export` and `verify` as a person starts them.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

fn run(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_comity")).args(args).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn printed(output: Output) -> String {
    assert!(output.status.success(), "{}", said(&output));
    String::from_utf8(output.stdout).unwrap()
}

fn exercise(folder: &Path) -> String {
    let data = folder.to_str().unwrap().to_owned();
    printed(run(&["demo", "--no-serve", "--data", &data]));
    data
}

#[test]
fn the_exercise_is_exported_and_verified() {
    let folder = tempfile::tempdir().unwrap();
    let data = exercise(&folder.path().join("data"));
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (out, part, note) = (path("whole.txt"), path("part.txt"), path("note.txt"));
    let key = printed(run(&["checkpoint", "--data", &data, "--key"]));
    let key = key.trim();
    fs::write(&note, printed(run(&["checkpoint", "--data", &data]))).unwrap();
    printed(run(&["export", "--data", &data, "--out", &out]));
    let told = printed(run(&["verify", &out, "--key", key, "--checkpoint", &note]));
    assert!(told.contains("accepted: the whole record") && told.contains(key), "{told}");
    assert!(told.contains("goes on from the checkpoint"), "{told}");
    let told = printed(run(&["verify", &out]));
    assert!(told.contains("the origin was not checked"), "{told}");

    printed(run(&["export", "--data", &data, "--out", &part, "--for", "QM"]));
    let told = printed(run(&["verify", &part, "--key", key, "--checkpoint", &note]));
    assert!(told.contains("what concerns QM"), "{told}");
    let unknown = run(&["export", "--data", &data, "--out", &part, "--for", "ÄÖ"]);
    assert_eq!(unknown.status.code(), Some(2), "{}", said(&unknown));

    // An altered byte is found wherever it is, and its entry is named.
    let whole = fs::read(&out).unwrap();
    let text = String::from_utf8(whole.clone()).unwrap();
    let seventh = text.find("\nentry 7 ").unwrap() + 12;
    let bad = path("bad.txt");
    let refused = |bytes: &[u8]| {
        fs::write(&bad, bytes).unwrap();
        let output = run(&["verify", &bad, "--key", key]);
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
        said(&output)
    };
    let mut altered = whole.clone();
    altered[seventh] ^= 1;
    let told = refused(&altered);
    assert!(told.contains("entry 7 (line "), "{told}");
    for step in 0..20 {
        let at = step * (whole.len() - 1) / 19;
        let mut altered = whole.clone();
        altered[at] ^= 2;
        refused(&altered);
    }
    refused(&whole[..whole.len() / 2]);
    refused(b"");
    refused(b"\xff\xfe");

    // Another server's record is another's.
    let other = exercise(&folder.path().join("other"));
    let foreign = path("foreign.txt");
    printed(run(&["export", "--data", &other, "--out", &foreign]));
    let output = run(&["verify", &foreign, "--key", key]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("the signer is comity-record-"), "{}", said(&output));
    let output = run(&["verify", &foreign, "--checkpoint", &note]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));

    let missing = run(&["verify", &path("nowhere.txt")]);
    assert_eq!(missing.status.code(), Some(2), "{}", said(&missing));
    let no_key = run(&["verify", &out, "--key", "words"]);
    assert_eq!(no_key.status.code(), Some(2), "{}", said(&no_key));
}
