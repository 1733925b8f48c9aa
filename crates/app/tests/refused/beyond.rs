//! Bad set-ups of what leaves the machine: certificates, a proxy, a database elsewhere, a
//! collector of the log.

use std::{fs, path::Path};

use super::{
    Place,
    cases::{Case, mode, origin, words},
};

fn tls(place: &Place, cert: &str, key: &str) -> Vec<String> {
    let (cert, key) = (place.file(cert), place.file(key));
    words(&["--origin", "https://c.example", "--tls-cert", &cert, "--tls-key", &key])
}

/// A certificate of which one's own authority is said to be this one.
pub fn own(place: &Place, name: &str, authority: &str) -> Vec<String> {
    let (cert, key) = (format!("{name}.crt"), format!("{name}.key"));
    let mut all = tls(place, &cert, &key);
    all.extend(words(&["--tls-authority", &place.file(authority)]));
    all
}

/// A folder in which this certificate's key is handed over, with this mode.
pub fn handed_over(place: &Place, of: u32) -> String {
    let folder = place.file("credentials");
    fs::create_dir(&folder).unwrap();
    let key = format!("{folder}/key.pem");
    fs::copy(place.file("own.key"), &key).unwrap();
    mode(Path::new(&key), of);
    folder
}

/// A file with an authority, and a folder with another.
fn trusted(place: &Place) -> (String, String) {
    let folder = place.file("authorities");
    fs::create_dir(&folder).unwrap();
    fs::copy(place.file("other.crt"), format!("{folder}/other.pem")).unwrap();
    (place.file("own.crt"), folder)
}

/// A database on another machine that proves itself, with this more in its address.
fn elsewhere(more: &str) -> Vec<String> {
    let url = format!("postgres://c@db.example/c?sslmode=verify-full{more}");
    words(&["--database", &url])
}

pub const CASES_BEYOND: [Case; 45] = [
    (
        "a certificate without its key",
        |place| words(&["--origin", "https://c.example", "--tls-cert", &place.file("own.crt")]),
        "needs --tls-key",
    ),
    (
        "a key without its certificate",
        |place| words(&["--origin", "https://c.example", "--tls-key", &place.file("own.key")]),
        "needs --tls-cert",
    ),
    (
        "a certificate for plain HTTP",
        |place| {
            let (cert, key) = (place.file("own.crt"), place.file("own.key"));
            words(&["--tls-cert", &cert, "--tls-key", &key])
        },
        "give --origin https://",
    ),
    ("no such certificate", |place| tls(place, "none.crt", "own.key"), "cannot be read as PEM"),
    ("a key for a certificate", |place| tls(place, "own.key", "own.key"), "holds no certificate"),
    ("a certificate for a key", |place| tls(place, "own.crt", "other.crt"), "others may read"),
    (
        "no key in its file",
        |place| {
            mode(Path::new(&place.file("other.crt")), 0o600);
            tls(place, "own.crt", "other.crt")
        },
        "holds no private key",
    ),
    ("another's key", |place| tls(place, "own.crt", "other.key"), "are not of each other"),
    (
        "a certificate that browsers do not trust",
        |place| tls(place, "own.crt", "own.key"),
        "an authority that browsers trust",
    ),
    (
        "a certificate of another authority",
        |place| own(place, "own", "other.crt"),
        "does not lead to the authority in",
    ),
    (
        "a certificate for another name",
        |place| {
            let mut all = own(place, "own", "own.crt");
            all[1] = "https://d.example".to_owned();
            all
        },
        "is not for d.example, the host of --origin",
    ),
    (
        "a certificate not for uploads",
        |place| {
            let files = words(&["--files-origin", "https://files.example"]);
            [own(place, "own", "own.crt"), files].concat()
        },
        "is not for files.example, the host of --files-origin",
    ),
    (
        "a certificate that has ended",
        |place| own(place, "ended", "ended.crt"),
        "has ended on 2021-01-01: renew it",
    ),
    (
        "a certificate before its time",
        |place| own(place, "early", "early.crt"),
        "is not valid yet, but from 2099-01-01",
    ),
    (
        "an authority that is none",
        |place| own(place, "own", "own.key"),
        "holds no certificate: give your authority's own",
    ),
    (
        "an authority of nothing",
        |place| {
            [origin("https://c.example"), words(&["--tls-authority", &place.file("own.crt")])]
                .concat()
        },
        "needs --tls-cert",
    ),
    (
        "a proxy across the network, in clear",
        |_| {
            words(&[
                "--listen",
                "0.0.0.0:0",
                "--origin",
                "https://c.example",
                "--proxy",
                "192.0.2.9",
            ])
        },
        "behind a proxy too",
    ),
    (
        "a proxy across the network, from loopback",
        |_| words(&["--origin", "https://c.example", "--proxy", "192.0.2.9"]),
        "--proxy 192.0.2.9 is another machine",
    ),
    (
        "a proxy across the network beside one here",
        |_| {
            let mapped = "::ffff:127.0.0.1,2001:db8::9";
            words(&["--origin", "https://c.example", "--proxy", mapped])
        },
        "--proxy 2001:db8::9 is another machine",
    ),
    (
        "a certificate of a kind that browsers do not take",
        |place| own(place, "edwards", "edwards.crt"),
        "get a certificate for one of P-256",
    ),
    (
        "a certificate of a curve that browsers do not take",
        |place| own(place, "long", "long.crt"),
        "get a certificate for one of P-256",
    ),
    (
        "an authority for a server",
        |place| own(place, "authority", "authority.crt"),
        "is an authority's own",
    ),
    (
        "a private key handed over, for all",
        |place| {
            let folder = handed_over(place, 0o444);
            let mut all = own(place, "own", "own.crt");
            all[5] = format!("{folder}/key.pem");
            all.extend(words(&[&format!("CREDENTIALS_DIRECTORY={folder}")]));
            all
        },
        "others may read the certificate's private key",
    ),
    (
        "a private key for a group, said to be handed over",
        |place| {
            let folder = handed_over(place, 0o440);
            mode(Path::new(&place.file("own.key")), 0o640);
            let mut all = own(place, "own", "own.crt");
            all[5] = format!("{folder}/../own.key");
            all.extend(words(&[&format!("CREDENTIALS_DIRECTORY={folder}")]));
            all
        },
        "others may read the certificate's private key",
    ),
    (
        "a private key for all",
        |place| {
            mode(Path::new(&place.file("own.key")), 0o640);
            tls(place, "own.crt", "own.key")
        },
        "others may read the certificate's private key",
    ),
    (
        "a database in clear",
        |_| words(&["--database", "postgres://c@db.example/c"]),
        "add ?sslmode=verify-full",
    ),
    (
        "a database perhaps in clear",
        |_| words(&["--database", "postgres://c@192.0.2.3/c?sslmode=prefer"]),
        "add ?sslmode=verify-full",
    ),
    (
        "a database that anybody may stand in for",
        |_| words(&["--database", "postgres://c@db.example/c?sslmode=require"]),
        "nothing proves that it is the one you mean",
    ),
    (
        "a database by any name",
        |_| words(&["--database", "postgres://c@db.example/c?sslmode=verify-ca"]),
        "nothing proves that it is the one you mean",
    ),
    (
        "a database elsewhere after all",
        |_| words(&["--database", "postgres://c@127.0.0.1/c?host=db.example"]),
        "nothing proves that it is the one you mean",
    ),
    (
        "a database with an unknown wish",
        |_| words(&["--database", "postgres://c@db.example/c?sslmode=perhaps"]),
        "check what stands after the question mark",
    ),
    (
        "a key to the database for all",
        |place| {
            let key = place.file("own.key");
            mode(Path::new(&key), 0o644);
            let url = "postgres://c@db.example/c?sslmode=verify-full&sslkey=";
            words(&["--database", &format!("{url}{key}")])
        },
        "others may read the key by which the database knows this server",
    ),
    (
        "a key to the database for all, by a variable",
        |place| {
            let key = place.file("own.key");
            mode(Path::new(&key), 0o644);
            [elsewhere(""), words(&[&format!("PGSSLKEY={key}")])].concat()
        },
        "others may read the key by which the database knows this server",
    ),
    (
        "an authority beside all others",
        |place| elsewhere(&format!("&sslrootcert={}", place.file("own.crt"))),
        "name the file in SSL_CERT_FILE",
    ),
    (
        "an authority beside all others, by a variable",
        |place| {
            let own = format!("PGSSLROOTCERT={}", place.file("own.crt"));
            [elsewhere(""), words(&[&own])].concat()
        },
        "name the file in SSL_CERT_FILE",
    ),
    (
        "a database that nobody could vouch for",
        |place| {
            [elsewhere(""), words(&[&format!("SSL_CERT_FILE={}", place.file("own.key"))])].concat()
        },
        "own.key holds no certificate",
    ),
    (
        "authorities of which some cannot be read",
        |place| {
            let (file, folder) = trusted(place);
            let none = format!("{file}.none");
            let both = [format!("SSL_CERT_FILE={none}"), format!("SSL_CERT_DIR={folder}")];
            [elsewhere(""), both.to_vec()].concat()
        },
        "own.crt.none cannot be read as PEM",
    ),
    (
        "authorities of which some are none",
        |place| {
            let (_, folder) = trusted(place);
            let key = place.file("own.key");
            let both = [format!("SSL_CERT_FILE={key}"), format!("SSL_CERT_DIR={folder}")];
            [elsewhere(""), both.to_vec()].concat()
        },
        "own.key holds no certificate",
    ),
    (
        "a folder of authorities that is not there",
        |place| {
            let (file, folder) = trusted(place);
            let both = [format!("SSL_CERT_FILE={file}"), format!("SSL_CERT_DIR={folder}/none")];
            [elsewhere(""), both.to_vec()].concat()
        },
        "none'): let the server's user read it",
    ),
    (
        "authorities for a collector of which some cannot be read",
        |place| {
            let (file, folder) = trusted(place);
            let both = [format!("SSL_CERT_FILE={file}"), format!("SSL_CERT_DIR={folder}/none")];
            [words(&["--log-to", "logs.example.org:6514"]), both.to_vec()].concat()
        },
        "none'): let the server's user read it",
    ),
    ("a collector without a port", |_| words(&["--log-to", "logs.example.org"]), "give HOST:PORT"),
    (
        "a collector with a wrong port",
        |_| words(&["--log-to", "logs.example.org:65536"]),
        "give HOST:PORT",
    ),
    (
        "a collector without a name",
        |_| words(&["--log-to", "the logs:6514"]),
        "has no host that a certificate could name",
    ),
    (
        "a collector whose authority is none",
        |place| {
            words(&["--log-to", "logs.example.org:6514", "--log-authority", &place.file("own.key")])
        },
        "holds no certificate",
    ),
    (
        "an authority of no collector",
        |place| words(&["--log-authority", &place.file("own.crt")]),
        "needs --log-to",
    ),
];
