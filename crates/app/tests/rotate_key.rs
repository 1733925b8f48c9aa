//! `comity rotate-key` as an operator uses it, and killed at any moment.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use std::{
    fs,
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Command, Output, Stdio},
    time::Duration,
};

fn comity(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_comity"));
    command.args(args);
    command
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn done(args: &[&str]) -> String {
    let output = comity(args).output().unwrap();
    assert!(output.status.success(), "{args:?}: {}", said(&output));
    String::from_utf8(output.stdout).unwrap()
}

fn exercise(folder: &Path) -> String {
    let data = folder.join("data").to_str().unwrap().to_owned();
    done(&["demo", "--no-serve", "--data", &data]);
    data
}

#[test]
fn a_new_key_takes_the_place_of_the_old_one() {
    let folder = tempfile::tempdir().unwrap();
    let data = exercise(folder.path());
    // Kept on another medium, with a link in the data folder: the new one goes there too.
    let elsewhere = folder.path().join("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    let (link, key) = (Path::new(&data).join("root.key"), elsewhere.join("the.key"));
    fs::rename(&link, &key).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(&key, &link).unwrap();
    let old = fs::read_to_string(&key).unwrap();
    let signer = done(&["checkpoint", "--data", &data, "--key"]);
    let note = folder.path().join("note.txt");
    fs::write(&note, done(&["checkpoint", "--data", &data])).unwrap();

    // Not while somebody works there.
    let mut server = comity(&["serve", "--no-worker", "--data", &data, "--listen", "127.0.0.1:0"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let out = BufReader::new(server.stdout.take().unwrap());
    assert!(out.lines().map_while(Result::ok).any(|line| line.starts_with("Serving")));
    let beside = comity(&["rotate-key", "--data", &data]).output().unwrap();
    server.kill().unwrap();
    server.wait().unwrap();
    assert_eq!(beside.status.code(), Some(2), "{}", said(&beside));
    assert!(said(&beside).contains("stop the server"), "{}", said(&beside));
    assert_eq!(fs::read_to_string(&key).unwrap(), old);

    let told = done(&["rotate-key", "--data", &data]);
    assert!(told.contains("a new root key holds") && !told.contains("values"), "{told}");
    let told = done(&["rotate-key", "--data", &data, "--all"]);
    assert!(told.contains("values under them"), "{told}");
    let new = fs::read_to_string(&key).unwrap();
    assert_ne!(new, old);
    assert!(link.is_symlink());
    assert_eq!(fs::read_dir(&elsewhere).unwrap().count(), 1, "nothing is left beside it");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600);
    }

    // The record goes on, under the same signer.
    let out = folder.path().join("record.txt");
    let out = out.to_str().unwrap();
    done(&["export", "--data", &data, "--out", out]);
    let note = note.to_str().unwrap();
    let told = done(&["verify", out, "--key", signer.trim(), "--checkpoint", note]);
    assert!(told.contains("goes on from the checkpoint"), "{told}");
    // Under the old key nothing opens any more.
    fs::write(&key, old).unwrap();
    let output = comity(&["checkpoint", "--data", &data]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("another root key"), "{}", said(&output));

    let nowhere = folder.path().join("nowhere");
    let output = comity(&["rotate-key", "--data", nowhere.to_str().unwrap()]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(!nowhere.exists());
}

/// Killed while it works, at moments spread over all of it: whatever came of it, the next
/// command opens the folder, and everything in it.
#[test]
fn killed_at_any_moment_the_folder_opens() {
    const KILLS: u64 = 16;
    let folder = tempfile::tempdir().unwrap();
    let data = exercise(folder.path());
    let key = Path::new(&data).join("root.key");
    let started = std::time::Instant::now();
    done(&["rotate-key", "--data", &data, "--all"]);
    let whole = started.elapsed();
    let (mut before, mut after, mut between) = (0, 0, 0);
    for kill in 0..KILLS {
        let old = fs::read_to_string(&key).unwrap();
        let mut child = comity(&["rotate-key", "--data", &data, "--all"])
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(whole.mul_f64(kill as f64 / KILLS as f64) + Duration::from_millis(3));
        let _ = child.kill();
        child.wait().unwrap();
        let next = Path::new(&data).join("root.key.next");
        between += u32::from(next.exists());
        done(&["checkpoint", "--data", &data]);
        assert!(!next.exists(), "it was settled");
        match fs::read_to_string(&key).unwrap() == old {
            true => before += 1,
            false => after += 1,
        }
    }
    let out = folder.path().join("record.txt");
    let out = out.to_str().unwrap();
    done(&["export", "--data", &data, "--out", out]);
    done(&["verify", out]);
    println!(
        "rotation: {KILLS} kills in {:.2} s of work; the old key held {before} times, the new one \
         {after}; {between} times both were there",
        whole.as_secs_f64()
    );
}

/// The two moments between which nothing can be decided by the file alone.
#[test]
fn both_keys_there_the_database_says_which_holds() {
    let folder = tempfile::tempdir().unwrap();
    let data = exercise(folder.path());
    let at = |name: &str| Path::new(&data).join(name);
    let old = fs::read_to_string(at("root.key")).unwrap();
    // The new key was written, and nothing else; or half of it.
    for text in ["ab".repeat(32), "ab".repeat(7), String::new()] {
        fs::write(at("root.key.next"), text).unwrap();
        done(&["checkpoint", "--data", &data]);
        assert!(!at("root.key.next").exists());
        assert_eq!(fs::read_to_string(at("root.key")).unwrap(), old);
    }
    // The database changed, and the new key has not taken its place.
    done(&["rotate-key", "--data", &data, "--all"]);
    let new = fs::read_to_string(at("root.key")).unwrap();
    fs::rename(at("root.key"), at("root.key.next")).unwrap();
    fs::write(at("root.key"), &old).unwrap();
    done(&["checkpoint", "--data", &data]);
    assert_eq!(fs::read_to_string(at("root.key")).unwrap(), new);
    assert!(!at("root.key.next").exists());
    // And so it goes with a rotation right after.
    fs::write(at("root.key.next"), &old).unwrap();
    done(&["rotate-key", "--data", &data, "--all"]);
    assert_ne!(fs::read_to_string(at("root.key")).unwrap(), new);
}
