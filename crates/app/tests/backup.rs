//! `comity backup` and `comity restore` as an operator uses them.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{BufRead as _, BufReader, Write as _},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    time::{Duration, Instant},
};

use comity_testkit::suite::Row;

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

/// Refused with this exit code and these words, and without a panic.
fn refused(args: &[&str], code: i32, words: &str) {
    let output = comity(args).output().unwrap();
    assert_eq!(output.status.code(), Some(code), "{args:?}: {}", said(&output));
    assert!(said(&output).contains(words), "{args:?}: {}", said(&output));
    assert!(!said(&output).contains("panicked"), "{}", said(&output));
}

/// An exercise, two keys, and a backup of the one for the other two.
struct Kept {
    folder: tempfile::TempDir,
    data: String,
    one: String,
    two: String,
    file: String,
}

impl Kept {
    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    fn make() -> Kept {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
        let (data, file) = (at("data"), at("backup"));
        done(&["demo", "--no-serve", "--data", &data]);
        let key = |name: &str| done(&["seal", "keygen", "--out", &at(name)]).trim().to_owned();
        let (one, two) = (key("one.key"), key("two.key"));
        let kept = Kept { data, one, two, file, folder };
        // A server that runs meanwhile is in nobody's way.
        let server = Server::start(&kept.data);
        let told = kept.backup(&kept.file);
        assert!(told.starts_with("backup "), "{told}");
        drop(server);
        kept
    }

    fn backup(&self, out: &str) -> String {
        done(&["backup", "--data", &self.data, "--to", &self.one, "--to", &self.two, "--out", out])
    }

    fn restore<'a>(&self, file: &'a str, key: &'a str, data: &'a str) -> Vec<&'a str> {
        vec!["restore", file, "--key", key, "--data", data]
    }
}

/// A server that ends with its test.
struct Server(Child);

impl Server {
    fn start(data: &str) -> Server {
        let mut child =
            comity(&["serve", "--no-worker", "--data", data, "--listen", "127.0.0.1:0"])
                .stdout(Stdio::piped())
                .spawn()
                .unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        assert!(out.lines().map_while(Result::ok).any(|line| line.starts_with("Serving")));
        Server(child)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What a backup holds: the rows of each table, as its lines.
fn rows(kept: &Kept, backup: &str) -> BTreeMap<String, BTreeSet<String>> {
    let plain = format!("{backup}.plain");
    done(&["seal", "open", "--key", &kept.path("one.key"), backup, "--out", &plain]);
    let (mut tables, mut name) = (BTreeMap::new(), String::new());
    for line in fs::read_to_string(plain).unwrap().lines() {
        if let Some(rest) = line.strip_prefix("{\"table\":\"") {
            name = rest.split('"').next().unwrap().to_owned();
        } else if line.starts_with('[') {
            let rows: &mut BTreeSet<_> = tables.entry(name.clone()).or_default();
            assert!(rows.insert(line.to_owned()), "{name} has a row twice");
        }
    }
    tables
}

/// Tables of which a restore changes rows: the record grows by its own entry, and whatever
/// let somebody in lets nobody in any more.
const CHANGED: [&str; 3] = ["record_head", "record_signer", "sign_in_link"];

#[test]
fn a_server_comes_back_on_an_empty_machine() {
    let row = Row::begin(15);
    let kept = Kept::make();
    let before = rows(&kept, &kept.file);
    let count: usize = before.values().map(BTreeSet::len).sum();
    assert!(count > 5000, "{count}");
    let (back, other) = (kept.path("back"), kept.path("other"));
    let key = done(&["checkpoint", "--data", &kept.data, "--key"]);
    let key = key.trim();
    let note = kept.path("note.txt");

    // Each recipient alone brings it back, and it is whole.
    for (name, to) in [("one.key", &back), ("two.key", &other)] {
        let key_file = kept.path(name);
        let mut args = kept.restore(&kept.file, &key_file, to);
        args.extend(["--signer", key]);
        let told = done(&args);
        assert!(told.contains("all of it opens") && told.contains(key), "{told}");
        assert!(!told.contains("not checked"), "{told}");
        let files: Vec<PathBuf> =
            fs::read_dir(to).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert!(files.iter().all(|file| !file.ends_with("restoring")), "{files:?}");
        // Every row of every table is there, and nothing else.
        let again = kept.path(&format!("again-{name}"));
        done(&["backup", "--data", to, "--to", &kept.one, "--to", &kept.two, "--out", &again]);
        let after = rows(&kept, &again);
        assert!(before.keys().eq(after.keys()));
        for (table, rows) in &before {
            let lost = rows.difference(&after[table]).count();
            let new = after[table].difference(rows).count();
            let is_record = table.starts_with("record_");
            let is_same = lost == 0 && (new == 0 || is_record);
            assert!(is_same || CHANGED.contains(&table.as_str()), "{table}: -{lost} +{new}");
            assert!(after[table].len() >= rows.len(), "{table}");
        }
    }
    #[cfg(unix)]
    for (path, mode) in [(format!("{back}/root.key"), 0o600), (kept.file.clone(), 0o600)] {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o777, mode);
    }
    drop(Server::start(&back));
    // The record goes on from what somebody else has kept of it, under the same key.
    fs::write(&note, done(&["checkpoint", "--data", &back])).unwrap();
    let out = kept.path("record.txt");
    done(&["export", "--data", &back, "--out", &out]);
    let told = done(&["verify", &out, "--key", key, "--checkpoint", &note]);
    assert!(told.contains("accepted: the whole record"), "{told}");
    // A backup of what came back, and of that one more.
    let next = kept.path("next");
    done(&["backup", "--data", &back, "--to", &kept.one, "--to", &kept.two, "--out", &next]);
    let last = kept.path("last");
    let told = done(&kept.restore(&next, &kept.path("one.key"), &last));
    assert!(told.contains("the origin was not checked"), "{told}");
    row.tell(&format!(
        "4 backups, 3 restored, {} rows of {} tables compared, 0 of them lost",
        2 * count,
        before.len()
    ));
}

#[test]
fn what_cannot_be_backed_up_or_restored_is_refused_in_words() {
    let kept = Kept::make();
    let (data, new) = (kept.data.as_str(), kept.path("new"));
    let (one, file) = (kept.one.as_str(), kept.file.as_str());
    let backup = ["backup", "--data", data, "--out", &new, "--to", one];
    refused(&backup, 2, "two different recipients");
    refused(&[&backup[..], &["--to", one]].concat(), 2, "two different recipients");
    refused(&[&backup[..], &["--to", "age1words"]].concat(), 2, "no recipient");
    let again = ["backup", "--data", data, "--out", file, "--to", one, "--to", &kept.two];
    refused(&again, 2, "left alone");
    let nowhere = kept.path("nowhere");
    let absent = ["backup", "--data", &nowhere, "--out", &new, "--to", one, "--to", &kept.two];
    refused(&absent, 2, "holds no database");
    assert!(!Path::new(&new).exists() && !Path::new(&nowhere).exists());

    let key = kept.path("one.key");
    refused(&kept.restore(file, &key, data), 2, "is not empty");
    refused(&kept.restore(file, &kept.path("none"), &new), 2, "cannot be read");
    refused(&kept.restore(&kept.path("none"), &key, &new), 2, "cannot be read");
    refused(&kept.restore(file, file, &new), 2, "no key file");
    refused(&kept.restore(&key, &key, &new), 1, "not a file closed with age");
    let stranger = kept.path("stranger.key");
    done(&["seal", "keygen", "--out", &stranger]);
    refused(&kept.restore(file, &stranger, &new), 1, "no key in the key file opens it");
    // Closed like a backup, and none.
    let letter = kept.path("letter");
    done(&["seal", "close", "--to", one, &key, "--out", &letter]);
    refused(&kept.restore(&letter, &key, &new), 1, "not a backup of Comity");
    // The server's own root key opens nothing: it cannot read its own backups.
    refused(&kept.restore(file, &format!("{data}/root.key"), &new), 2, "no key file");
    let signer = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    let mut foreign = kept.restore(file, &key, &new);
    foreign.extend(["--signer", signer]);
    refused(&foreign, 1, "its signer is comity-record-");
    assert!(!Path::new(&new).exists(), "nothing of all that stays");
}

/// One byte anywhere, and every length: each names what is damaged, and leaves nothing.
#[test]
fn one_damaged_byte_fails() {
    let row = Row::begin(15);
    let kept = Kept::make();
    let whole = fs::read(&kept.file).unwrap();
    let (bad, new, key) = (kept.path("bad"), kept.path("new"), kept.path("one.key"));
    let mut tried = 0;
    let mut refuses = |bytes: &[u8], what: &str| {
        fs::write(&bad, bytes).unwrap();
        let output = comity(&kept.restore(&bad, &key, &new)).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{what}: {}", said(&output));
        assert!(said(&output).contains(&bad), "{what}: {}", said(&output));
        assert!(!Path::new(&new).exists(), "{what}");
        tried += 1;
        said(&output)
    };
    for step in 0..12 {
        let at = step * (whole.len() - 1) / 11;
        let mut damaged = whole.clone();
        damaged[at] ^= 4;
        let told = refuses(&damaged, &format!("byte {at}"));
        // Behind the lines in front, the table is named.
        assert!(at < 1000 || told.contains("table ") || told.contains("manifest"), "{at}: {told}");
    }
    for length in [0, 30, whole.len() / 2, whole.len() - 1] {
        refuses(&whole[..length], &format!("cut to {length}"));
    }
    refuses(&[&whole[..], b"x"].concat(), "one byte more");
    done(&kept.restore(&kept.file, &key, &new));
    row.tell(&format!("{tried} damaged backups, {tried} refused"));
}

/// Killed in the middle, a restore leaves a folder from which nothing starts.
#[cfg(unix)]
#[test]
fn a_restore_that_is_killed_leaves_nothing_that_starts() {
    let kept = Kept::make();
    let whole = fs::read(&kept.file).unwrap();
    let (pipe, new, key) = (kept.path("pipe"), kept.path("new"), kept.path("one.key"));
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for part in [whole.len() / 4, whole.len() / 2, whole.len() - 20] {
        let mut child = comity(&kept.restore(&pipe, &key, &new)).spawn().unwrap();
        let mut into = fs::OpenOptions::new().write(true).open(&pipe).unwrap();
        into.write_all(&whole[..part]).unwrap();
        let since = Instant::now();
        while !Path::new(&new).join("restoring/comity.db").exists() {
            assert!(since.elapsed() < Duration::from_secs(60), "it does not begin");
            std::thread::sleep(Duration::from_millis(20));
        }
        std::thread::sleep(Duration::from_millis(300));
        child.kill().unwrap();
        assert!(!child.wait().unwrap().success());
        for start in [
            vec!["serve", "--data", &new, "--listen", "127.0.0.1:0"],
            vec!["checkpoint", "--data", &new],
            kept.restore(&kept.file, &key, &new),
        ] {
            let output = comity(&start).output().unwrap();
            assert_eq!(output.status.code(), Some(2), "{start:?}");
        }
        refused(&["serve", "--data", &new, "--listen", "127.0.0.1:0"], 2, "was broken off");
        assert!(!Path::new(&new).join("root.key").exists());
        fs::remove_dir_all(&new).unwrap();
    }
    done(&kept.restore(&kept.file, &key, &new));
}
