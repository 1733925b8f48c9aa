//! `comity seal` as an officer uses it, and beside Debian's `age`.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

fn comity(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_comity")).args(args).current_dir(folder).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn done(output: Output) -> String {
    assert!(output.status.success(), "{}", said(&output));
    String::from_utf8(output.stdout).unwrap()
}

/// Refused with this exit code and these words, and without a panic.
fn refused(output: &Output, code: i32, words: &str) {
    assert_eq!(output.status.code(), Some(code), "{}", said(output));
    assert!(said(output).contains(words), "{}", said(output));
    assert!(!said(output).contains("panicked"), "{}", said(output));
}

fn keygen(folder: &Path, name: &str) -> String {
    done(comity(folder, &["seal", "keygen", "--out", name])).trim().to_owned()
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn a_file_goes_to_two_recipients_and_comes_back_byte_for_byte() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let (one, two) = (keygen(at, "one.key"), keygen(at, "two.key"));
    assert!(one.starts_with("age1") && one != two);
    let plain: Vec<u8> = (0..300_000_u32).map(|n| (n % 241) as u8).collect();
    fs::write(at.join("in"), &plain).unwrap();
    done(comity(at, &["seal", "close", "--to", &one, "--to", &two, "in", "--out", "closed"]));
    for (key, out) in [("one.key", "out-1"), ("two.key", "out-2")] {
        done(comity(at, &["seal", "open", "--key", key, "closed", "--out", out]));
        assert_eq!(fs::read(at.join(out)).unwrap(), plain);
    }
    #[cfg(unix)]
    for name in ["one.key", "closed", "out-1"] {
        assert_eq!(mode(&at.join(name)), 0o600, "{name}");
    }
}

#[test]
fn nothing_is_overwritten_and_nothing_half_stays() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let own = keygen(at, "own.key");
    let other = keygen(at, "other.key");
    let key = fs::read(at.join("own.key")).unwrap();
    refused(&comity(at, &["seal", "keygen", "--out", "own.key"]), 2, "left alone");
    assert_eq!(fs::read(at.join("own.key")).unwrap(), key);

    fs::write(at.join("in"), vec![7; 200_000]).unwrap();
    let close = |to: &str, file: &str, out: &str| {
        comity(at, &["seal", "close", "--to", to, file, "--out", out])
    };
    refused(&close(&own, "in", "in"), 2, "left alone");
    done(close(&own, "in", "closed"));
    refused(&close(&own, "in", "closed"), 2, "left alone");
    refused(&close(&own, "nowhere", "new"), 2, "nowhere cannot be read");
    refused(&close("age1words", "in", "new"), 2, "no recipient");
    refused(&close(&own, ".", "new"), 2, "is a folder");

    let open =
        |key: &str, file: &str| comity(at, &["seal", "open", "--key", key, file, "--out", "out"]);
    fs::write(at.join("out"), "mine").unwrap();
    refused(&open("own.key", "closed"), 2, "left alone");
    fs::remove_file(at.join("out")).unwrap();
    refused(&open("other.key", "closed"), 1, "no key in the key file opens it");
    refused(&open("in", "closed"), 2, "no key file");
    refused(&open("own.key", "in"), 1, "not a file closed with age");
    let closed = fs::read(at.join("closed")).unwrap();
    for place in [closed.len() / 3, closed.len() - 1] {
        let mut damaged = closed.clone();
        damaged[place] ^= 1;
        fs::write(at.join("damaged"), &damaged).unwrap();
        refused(&open("own.key", "damaged"), 1, "damaged or cut off");
    }
    fs::write(at.join("damaged"), &closed[..closed.len() - 100]).unwrap();
    refused(&open("own.key", "damaged"), 1, "damaged or cut off");
    assert_ne!(own, other);
    // Neither what was asked for nor what was begun.
    let mut names: Vec<String> = fs::read_dir(at)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["closed", "damaged", "in", "other.key", "own.key"]);
}

/// Each side's keys, and each side's files.
#[test]
#[ignore = "needs Debian's age: cargo xtask test"]
fn debians_age_opens_what_we_close_and_we_what_it_closes() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let run = |program: &str, args: &[&str]| {
        done(Command::new(program).args(args).current_dir(at).output().unwrap())
    };
    let ours = keygen(at, "ours.key");
    run("age-keygen", &["-o", "theirs.key"]);
    let theirs = run("age-keygen", &["-y", "theirs.key"]).trim().to_owned();
    assert_eq!(run("age-keygen", &["-y", "ours.key"]).trim(), ours);
    let mut files = 0;
    for size in [0, 1, 65_535, 65_536, 65_537, 1_000_000] {
        let plain: Vec<u8> = (0..size).map(|n: u32| (n % 253) as u8).collect();
        fs::write(at.join("in"), &plain).unwrap();
        for key in ["ours.key", "theirs.key"] {
            let to = ["-r", &ours, "-r", &theirs];
            run("age", &[&to[..], &["-o", "by-them", "in"]].concat());
            done(comity(at, &["seal", "open", "--key", key, "by-them", "--out", "out"]));
            assert_eq!(fs::read(at.join("out")).unwrap(), plain, "{size} by them, {key}");
            fs::remove_file(at.join("out")).unwrap();

            let close = ["seal", "close", "--to", &ours, "--to", &theirs, "in", "--out", "by-us"];
            done(comity(at, &close));
            let open = ["-d", "-i", key, "by-us"];
            let opened = Command::new("age").args(open).current_dir(at).output().unwrap();
            assert!(opened.status.success(), "{}", said(&opened));
            assert_eq!(opened.stdout, plain, "{size} by us, {key}");
            fs::remove_file(at.join("by-us")).unwrap();
            files += 2;
        }
    }
    println!("age: {files} files closed by one side and opened by the other, byte for byte");
}
