//! The root key away from the database: in a file that is named, or handed over by systemd.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use std::{
    fs,
    io::{BufRead as _, BufReader},
    os::unix::fs::PermissionsExt as _,
    path::Path,
    process::{Command, Output, Stdio},
};

/// A data folder and what lies beside it.
struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    /// The exercise, whose key was moved to `away/the.key`.
    fn moved() -> Place {
        let place = Place { folder: tempfile::tempdir().unwrap() };
        place.done(&["demo", "--no-serve", "--data", &place.at("data")]);
        fs::create_dir(place.at("away")).unwrap();
        fs::rename(place.at("data/root.key"), place.at("away/the.key")).unwrap();
        place
    }

    fn at(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    /// What systemd would hand over: the key, readable and no more.
    fn credentials(&self) -> String {
        let folder = self.at("credentials");
        fs::create_dir_all(&folder).unwrap();
        let key = self.at("credentials/root.key");
        if !Path::new(&key).exists() {
            fs::copy(self.at("away/the.key"), &key).unwrap();
            fs::set_permissions(&key, fs::Permissions::from_mode(0o440)).unwrap();
        }
        folder
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_comity"));
        command.args(args).env_remove("CREDENTIALS_DIRECTORY").env_remove("COMITY_ROOT_KEY");
        command
    }

    fn run(&self, args: &[&str]) -> Output {
        self.command(args).output().unwrap()
    }

    fn done(&self, args: &[&str]) -> String {
        let output = self.run(args);
        assert!(output.status.success(), "{args:?}: {}", said(&output));
        String::from_utf8(output.stdout).unwrap()
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Whether a server serves.
fn serves(command: &mut Command) -> bool {
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let out = BufReader::new(child.stdout.take().unwrap());
    let serves = out.lines().map_while(Result::ok).any(|line| line.starts_with("Serving"));
    let _ = child.kill();
    let _ = child.wait();
    serves
}

#[test]
fn every_way_to_the_key_opens_the_data() {
    let place = Place::moved();
    let (data, key) = (place.at("data"), place.at("away/the.key"));
    let ask = ["checkpoint", "--data", &data, "--key"];
    let without = place.run(&ask);
    assert_eq!(without.status.code(), Some(2));
    assert!(said(&without).contains("root.key is missing"), "{}", said(&without));

    let signer = place.done(&[&ask[..], &["--root-key", &key]].concat());
    let by_environment = |name: &str, value: &str| {
        let output = place.command(&ask).env(name, value).output().unwrap();
        assert!(output.status.success(), "{name}: {}", said(&output));
        String::from_utf8(output.stdout).unwrap()
    };
    assert_eq!(by_environment("COMITY_ROOT_KEY", &key), signer);
    assert_eq!(by_environment("CREDENTIALS_DIRECTORY", &place.credentials()), signer);
    assert!(!Path::new(&place.at("data/root.key")).exists(), "none was made meanwhile");

    // Every command that opens data takes it.
    let votes = [
        "import",
        "votes",
        "none.csv",
        "--groups",
        "none.csv",
        "--data",
        &data,
        "--root-key",
        &key,
    ];
    assert!(said(&place.run(&votes)).contains("none.csv"), "{}", said(&place.run(&votes)));
    place.done(&["document", "--data", &data, "--list", "--root-key", &key]);
    place.done(&["export", "--data", &data, "--out", &place.at("r.txt"), "--root-key", &key]);
    place.done(&[
        "work",
        "--data",
        &data,
        "--until-empty",
        "--fonts",
        "/nowhere",
        "--root-key",
        &key,
    ]);
    let listen = ["serve", "--data", &data, "--listen", "127.0.0.1:0"];
    assert!(serves(place.command(&listen).args(["--no-worker", "--root-key", &key])));
    assert!(serves(place.command(&listen).env("CREDENTIALS_DIRECTORY", place.credentials())));
    // What systemd hands over beside it changes nothing for a key in the folder.
    fs::rename(&key, place.at("data/root.key")).unwrap();
    fs::create_dir(place.at("other")).unwrap();
    assert_eq!(by_environment("CREDENTIALS_DIRECTORY", &place.at("other")), signer);
}

#[test]
fn a_first_start_makes_the_key_where_it_is_wanted() {
    let place = Place { folder: tempfile::tempdir().unwrap() };
    let (data, key) = (place.at("data"), place.at("the.key"));
    let args =
        ["serve", "--no-worker", "--listen", "127.0.0.1:0", "--data", &data, "--root-key", &key];
    assert!(serves(&mut place.command(&args)));
    assert_eq!(fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(!Path::new(&place.at("data/root.key")).exists());
    assert!(serves(&mut place.command(&args)));
}

#[test]
fn a_named_key_is_replaced_in_its_place_and_a_handed_over_one_not_at_all() {
    let place = Place::moved();
    let (data, key) = (place.at("data"), place.at("away/the.key"));
    let old = fs::read_to_string(&key).unwrap();
    let handed_over = place
        .command(&["rotate-key", "--data", &data])
        .env("CREDENTIALS_DIRECTORY", place.credentials())
        .output()
        .unwrap();
    assert_eq!(handed_over.status.code(), Some(2), "{}", said(&handed_over));
    let told = said(&handed_over);
    assert!(told.contains("--root-key") && told.contains("make the credential anew"), "{told}");
    assert_eq!(told.trim_end().lines().count(), 1, "{told}");
    assert_eq!(fs::read_to_string(&key).unwrap(), old);

    let told = place.done(&["rotate-key", "--data", &data, "--root-key", &key]);
    assert!(told.contains("a new root key holds"), "{told}");
    assert_ne!(fs::read_to_string(&key).unwrap(), old);
    assert_eq!(fs::read_dir(place.at("away")).unwrap().count(), 1, "nothing is left beside it");
    place.done(&["checkpoint", "--data", &data, "--root-key", &key]);
    // The credential is the old key until it is made anew, and says so.
    let stale = place
        .command(&["checkpoint", "--data", &data])
        .env("CREDENTIALS_DIRECTORY", place.credentials())
        .output()
        .unwrap();
    assert_eq!(stale.status.code(), Some(2));
    assert!(
        said(&stale).contains("credentials/root.key: put the right file there"),
        "{}",
        said(&stale)
    );

    // Broken off between database and file: the next command settles it there too.
    fs::rename(&key, format!("{key}.next")).unwrap();
    fs::write(&key, old).unwrap();
    place.done(&["checkpoint", "--data", &data, "--root-key", &key]);
    assert!(!Path::new(&format!("{key}.next")).exists());
}

#[test]
fn a_backup_is_restored_with_its_key_away_from_the_data() {
    let place = Place::moved();
    let (data, key, out) = (place.at("data"), place.at("away/the.key"), place.at("b.age"));
    let mut recipients = Vec::new();
    for name in ["one.key", "two.key"] {
        recipients
            .push(place.done(&["seal", "keygen", "--out", &place.at(name)]).trim().to_owned());
    }
    let to = ["--to", &recipients[0], "--to", &recipients[1]];
    let backup = ["backup", "--data", &data, "--out", &out, "--root-key", &key];
    place.done(&[&backup[..], &to].concat());

    let (again, other) = (place.at("again"), place.at("again.key"));
    let restore = |key: &str| {
        place.run(&[
            "restore",
            &out,
            "--key",
            &place.at("two.key"),
            "--data",
            &again,
            "--root-key",
            key,
        ])
    };
    let there = restore(&key);
    assert_eq!(there.status.code(), Some(2));
    assert!(said(&there).contains("is there already"), "{}", said(&there));
    assert!(!Path::new(&again).exists());
    let restored = restore(&other);
    assert!(restored.status.success(), "{}", said(&restored));
    assert!(!Path::new(&format!("{again}/root.key")).exists());
    assert_eq!(fs::metadata(&other).unwrap().permissions().mode() & 0o777, 0o600);
    let signer = |data: &str, key: &str| {
        place.done(&["checkpoint", "--key", "--data", data, "--root-key", key])
    };
    assert_eq!(signer(&again, &other), signer(&data, &key));
}
