//! The bad set-ups.

use std::{
    fs::{self, Permissions},
    os::unix::fs::{PermissionsExt as _, chown, symlink},
    path::Path,
};

use super::Place;

pub fn mode(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

pub fn words(all: &[&str]) -> Vec<String> {
    all.iter().map(|one| (*one).to_owned()).collect()
}

/// The root key's file, with another content.
fn key(place: &Place, text: &str) -> Vec<String> {
    fs::write(place.data().join("root.key"), text).unwrap();
    Vec::new()
}

pub fn origin(origin: &str) -> Vec<String> {
    words(&["--origin", origin, "--proxy", "127.0.0.1"])
}

fn files(files: &str) -> Vec<String> {
    let mut all = origin("https://c.example");
    all.extend(words(&["--files-origin", files]));
    all
}

/// What is wrong, how it is set up, and what the refusal says.
pub type Case = (&'static str, fn(&Place) -> Vec<String>, &'static str);

pub const CASES: [Case; 56] = [
    ("wide, without an origin", |_| words(&["--listen", "0.0.0.0:0"]), "needs --origin https://"),
    ("wide by IPv6", |_| words(&["--listen", "[::]:0"]), "needs --origin https://"),
    ("another machine's address", |_| words(&["--listen", "192.0.2.9:80"]), "choose another"),
    ("plain HTTP to others", |_| origin("http://c.example"), "has no TLS"),
    ("an origin with a path", |_| origin("https://c.example/x"), "scheme, host and port only"),
    ("an origin with a question", |_| origin("https://c.example?x"), "scheme, host and port only"),
    ("an origin with a person", |_| origin("https://me@c.example"), "scheme, host and port only"),
    ("an origin without a scheme", |_| origin("c.example"), "needs a scheme"),
    ("an origin without a host", |_| origin("https://:443"), "needs the host's own name"),
    ("an origin of another kind", |_| origin("ftp://c.example"), "cannot begin with"),
    ("an origin for all names", |_| origin("https://*.example"), "needs the host's own name"),
    ("an origin in capitals", |_| origin("https://C.example"), "in lower case"),
    ("an origin in another script", |_| origin("https://bücher.example"), "xn--bcher-kva.example"),
    ("an origin with a hole", |_| origin("https://c..example"), "no certificate can name"),
    ("an origin by address", |_| origin("https://192.0.2.1"), "has an address for a host"),
    ("an origin by IPv6", |_| origin("https://[2001:db8::1]"), "has an address for a host"),
    ("an origin with a wrong port", |_| origin("https://c.example:0"), "has a port that is none"),
    (
        "TLS promised by nobody",
        |_| words(&["--origin", "https://c.example"]),
        "nothing brings the TLS",
    ),
    ("a proxy that is no address", |_| words(&["--proxy", "proxy"]), "is no address"),
    ("every machine a proxy", |_| words(&["--proxy", "0.0.0.0"]), "stands for every machine"),
    ("a group of proxies", |_| words(&["--proxy", "224.0.0.1"]), "stands for every machine"),
    ("a proxy before plain HTTP", |_| words(&["--proxy", "127.0.0.1"]), "give --origin https://"),
    (
        "a scanner elsewhere",
        |_| words(&["--scanner", "scanner.example:3310"]),
        "it is on another machine",
    ),
    ("a scanner without an address", |_| words(&["--scanner", "clamd"]), "it is no address"),
    ("uploads at home", |_| files("https://c.example"), "is on the host of --origin"),
    ("uploads next door", |_| files("https://c.example:8443"), "is on the host of --origin"),
    ("uploads below", |_| files("https://files.c.example"), "could ask for its passkeys"),
    ("uploads without TLS", |_| files("http://files.example"), "has no TLS"),
    ("uploads without TLS, here", |_| files("http://files.localhost"), "and --origin has"),
    ("uploads in a folder", |_| files("https://files.example/x"), "scheme, host and port only"),
    ("uploads by address", |_| files("https://192.0.2.2"), "has an address for a host"),
    ("a level that is none", |_| words(&["--log", "everything=!"]), "is not a log level"),
    (
        "a log that tells",
        |_| [origin("https://c.example"), words(&["--log", "debug"])].concat(),
        "writes down requests",
    ),
    (
        "a log that tells of queries",
        |_| [origin("https://c.example"), words(&["--log", "warn,sqlx=trace"])].concat(),
        "writes down requests",
    ),
    ("another kind of database", |_| words(&["--database", "mysql://c/d"]), "postgres://"),
    ("no database's address", |_| words(&["--database", "comity"]), "postgres://"),
    ("a database wherever", |_| words(&["--database", "sqlite:c.db"]), "give the whole path"),
    (
        "a password of everybody",
        |_| words(&["--database", "postgres://c:postgres@127.0.0.1:1/c"]),
        "everybody tries first",
    ),
    (
        "a password that is the name",
        |_| words(&["--database", "postgres://oewg:oewg@127.0.0.1:1/c"]),
        "everybody tries first",
    ),
    (
        "a file for a folder",
        |place| words(&["--data", &place.file("own.crt")]),
        "give a folder for the data",
    ),
    (
        "a folder for all",
        |place| {
            mode(&place.data(), 0o777);
            Vec::new()
        },
        "others may put files into",
    ),
    (
        "a folder for a group",
        |place| {
            mode(&place.data(), 0o770);
            Vec::new()
        },
        "others may put files into",
    ),
    (
        "a database for all",
        |place| {
            mode(&place.data(), 0o755);
            mode(&place.data().join("comity.db"), 0o644);
            Vec::new()
        },
        "others may read",
    ),
    (
        "a database all may change",
        |place| {
            mode(&place.data().join("comity.db"), 0o606);
            Vec::new()
        },
        "write to it",
    ),
    (
        "a root key for all",
        |place| {
            mode(&place.data().join("root.key"), 0o644);
            Vec::new()
        },
        "others may read the root key",
    ),
    (
        "a root key for all, elsewhere",
        |place| {
            let (key, elsewhere) = (place.data().join("root.key"), place.file("moved.key"));
            fs::rename(&key, &elsewhere).unwrap();
            symlink(&elsewhere, &key).unwrap();
            mode(Path::new(&elsewhere), 0o604);
            Vec::new()
        },
        "others may read the root key",
    ),
    ("a root key cut short", |place| key(place, "ab12"), "does not hold a key"),
    ("a root key of noughts", |place| key(place, &"00".repeat(32)), "nobody made by chance"),
    ("a root key of a pattern", |place| key(place, &"0123".repeat(16)), "nobody made by chance"),
    (
        "a root key elsewhere, for all",
        |place| {
            let elsewhere = place.file("moved.key");
            fs::rename(place.data().join("root.key"), &elsewhere).unwrap();
            mode(Path::new(&elsewhere), 0o644);
            words(&["--root-key", &elsewhere])
        },
        "others may read the root key",
    ),
    (
        "two root keys",
        |place| {
            let elsewhere = place.file("copied.key");
            fs::copy(place.data().join("root.key"), &elsewhere).unwrap();
            words(&["--root-key", &elsewhere])
        },
        "a root key lies beside the database",
    ),
    (
        "a root key that is nowhere",
        |place| {
            fs::remove_file(place.data().join("root.key")).unwrap();
            words(&["--root-key", &place.file("none.key")])
        },
        "none.key is missing",
    ),
    (
        "another server's root key, elsewhere",
        |place| {
            let elsewhere = place.file("another.key");
            fs::remove_file(place.data().join("root.key")).unwrap();
            let other = "9f3c07a1e6d25b8840cc17f29ab36e5d71f80426bd9e53ca6812e7304fd5ab91";
            fs::write(&elsewhere, other).unwrap();
            mode(Path::new(&elsewhere), 0o600);
            words(&["--root-key", &elsewhere])
        },
        "began under another root key",
    ),
    (
        "a handed over key of noughts",
        |place| {
            fs::create_dir(place.file("credentials")).unwrap();
            fs::write(place.file("credentials/root.key"), "00".repeat(32)).unwrap();
            fs::remove_file(place.data().join("root.key")).unwrap();
            words(&["--credentials", &place.file("credentials")])
        },
        "nobody made by chance",
    ),
    (
        "no root key",
        |place| {
            fs::remove_file(place.data().join("root.key")).unwrap();
            Vec::new()
        },
        "root.key is missing",
    ),
    (
        "another server's root key",
        |place| key(place, "9f3c07a1e6d25b8840cc17f29ab36e5d71f80426bd9e53ca6812e7304fd5ab91"),
        "began under another root key",
    ),
];

/// What only the machine's administrator can set up.
pub const CASES_OF_ROOT: [Case; 3] = [
    (
        "another user's folder",
        |place| {
            chown(place.data(), Some(4_711), None).unwrap();
            Vec::new()
        },
        "belongs to another user",
    ),
    (
        "another user's database",
        |place| {
            chown(place.data().join("comity.db"), Some(4_711), None).unwrap();
            Vec::new()
        },
        "belongs to another user",
    ),
    (
        "another user's root key",
        |place| {
            chown(place.data().join("root.key"), Some(4_711), None).unwrap();
            Vec::new()
        },
        "who can read the root key",
    ),
];
