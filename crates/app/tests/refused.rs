//! Row 27 of the suite: set-ups in which the server does not start. Each is refused before
//! anything is served, with one plain sentence that says what to do, and code 2.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

#[path = "refused/beyond.rs"]
mod beyond;
#[path = "refused/cases.rs"]
mod cases;

use std::{
    fs::{self, Permissions},
    os::unix::fs::PermissionsExt as _,
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use comity_testkit::suite::Row;
use rcgen::{
    BasicConstraints, CertificateParams, IsCa, KeyPair, PKCS_ECDSA_P256_SHA256,
    PKCS_ECDSA_P384_SHA384, PKCS_ECDSA_P521_SHA512, PKCS_ED25519, date_time_ymd,
};

use beyond::{CASES_BEYOND, handed_over, own};
use cases::{CASES, CASES_OF_ROOT, mode, words};

/// A place to set something up in: a data folder that a server has used, certificates.
struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Place {
        let place = Place { folder: tempfile::tempdir().unwrap() };
        place.make_keys();
        let mut child = place.start(&[]);
        let database = place.data().join("comity.db");
        // Serving, it has made everything.
        let since = Instant::now();
        while !(database.exists() && reached(&mut child)) {
            assert!(since.elapsed() < Duration::from_secs(60), "the good set-up does not start");
            std::thread::sleep(Duration::from_millis(50));
        }
        let _ = child.kill();
        let _ = child.wait();
        place
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn file(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    /// Certificates for `c.example`, each its own authority: of today, of the past, of the
    /// future, of a kind that browsers do not take, and of an authority.
    fn make_keys(&self) {
        for (name, from, until, kind) in [
            ("own", 2020, 2100, &PKCS_ECDSA_P256_SHA256),
            ("other", 2020, 2100, &PKCS_ECDSA_P256_SHA256),
            ("ended", 2020, 2021, &PKCS_ECDSA_P256_SHA256),
            ("early", 2099, 2100, &PKCS_ECDSA_P256_SHA256),
            ("authority", 2020, 2100, &PKCS_ECDSA_P256_SHA256),
            ("edwards", 2020, 2100, &PKCS_ED25519),
            ("long", 2020, 2100, &PKCS_ECDSA_P521_SHA512),
            ("middle", 2020, 2100, &PKCS_ECDSA_P384_SHA384),
        ] {
            let mut params = CertificateParams::new(["c.example".to_owned()]).unwrap();
            params.not_before = date_time_ymd(from, 1, 1);
            params.not_after = date_time_ymd(until, 1, 1);
            if name == "authority" {
                params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
            }
            let signing_key = KeyPair::generate_for(kind).unwrap();
            let cert = params.self_signed(&signing_key).unwrap();
            fs::write(self.file(&format!("{name}.crt")), cert.pem()).unwrap();
            let key = self.file(&format!("{name}.key"));
            fs::write(&key, signing_key.serialize_pem()).unwrap();
            fs::set_permissions(key, Permissions::from_mode(0o600)).unwrap();
        }
    }

    /// Starts a server here with these arguments more. One that is a name in capitals, an
    /// equals sign and a value is a variable of its environment.
    fn start(&self, more: &[String]) -> Child {
        let (variables, more): (Vec<String>, Vec<String>) =
            more.iter().cloned().partition(|one| one.starts_with(char::is_uppercase));
        let variables = variables.iter().map(|one| one.split_once('=').unwrap());
        let mut args = vec!["serve".to_owned(), "--no-worker".to_owned()];
        let has = |flag: &str| more.iter().any(|one| one == flag);
        if !has("--data") {
            args.extend(["--data".to_owned(), self.data().to_str().unwrap().to_owned()]);
        }
        if !has("--listen") {
            args.extend(["--listen".to_owned(), "127.0.0.1:0".to_owned()]);
        }
        args.extend(more);
        Command::new(env!("CARGO_BIN_EXE_comity"))
            .args(args)
            .env_remove("SSL_CERT_DIR")
            .env_remove("SSL_CERT_FILE")
            .env_remove("CREDENTIALS_DIRECTORY")
            .envs(variables)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    }
}

/// Whether a server has said where it serves.
fn reached(child: &mut Child) -> bool {
    use std::io::{BufRead as _, BufReader};
    let Some(said) = child.stdout.take() else { return true };
    BufReader::new(said).lines().map_while(Result::ok).any(|line| line.starts_with("Serving"))
}

/// How a set-up ended: its code, and what it said; no code when it serves.
fn ended(mut child: Child) -> (Option<i32>, String) {
    let since = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if since.elapsed() > Duration::from_secs(20) {
            let _ = child.kill();
            let _ = child.wait();
            return (None, "it serves".to_owned());
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    let output = child.wait_with_output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

/// A copy of what a good server left behind.
fn copy(of: &Place) -> Place {
    let place = Place { folder: tempfile::tempdir().unwrap() };
    fs::create_dir(place.data()).unwrap();
    mode(&place.data(), 0o700);
    for folder in [of.folder.path().to_owned(), of.data()] {
        for entry in fs::read_dir(&folder).unwrap() {
            let entry = entry.unwrap();
            if entry.file_type().unwrap().is_file() {
                let to = match folder == of.data() {
                    true => place.data().join(entry.file_name()),
                    false => place.folder.path().join(entry.file_name()),
                };
                fs::copy(entry.path(), to).unwrap();
            }
        }
    }
    place
}

#[test]
fn a_bad_set_up_is_refused_with_a_sentence() {
    let row = Row::begin(27);
    let good = Place::new();
    let is_root = rustix::process::geteuid().is_root();
    let of_root = CASES_OF_ROOT.iter().filter(|_| is_root);
    let all = CASES.iter().chain(&CASES_BEYOND).chain(of_root);
    let (mut refused, mut wrong) = (0, Vec::new());
    for (name, set_up, expected) in all {
        let place = copy(&good);
        let args = set_up(&place);
        let (code, said) = ended(place.start(&args));
        let is_sentence = said.starts_with("comity: ") && said.trim_end().lines().count() == 1;
        if code == Some(2) && is_sentence && said.contains(expected) {
            refused += 1;
        } else {
            wrong.push(format!("{name}: {code:?}, {said}"));
        }
    }
    row.tell_all(&format!("{} bad set-ups, {refused} refused", refused + wrong.len()));
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(refused >= 25);
}

#[test]
fn what_is_well_set_up_serves() {
    let good = Place::new();
    let mut wrong = Vec::new();
    for (name, set_up) in GOOD {
        let place = copy(&good);
        let args = set_up(&place);
        if let (Some(code), said) = ended_or_serving(&place, &args) {
            wrong.push(format!("{name}: {code}, {said}"));
        }
    }
    // A key handed over is no reason; that nobody answers there is another one.
    let place = copy(&good);
    let folder = handed_over(&place, 0o440);
    let url = format!("postgres://c@127.0.0.1:1/c?sslkey={folder}/key.pem");
    let handed_over = format!("CREDENTIALS_DIRECTORY={folder}");
    let (code, said) = ended(place.start(&["--database".to_owned(), url, handed_over]));
    if code != Some(2) || !said.contains("cannot be opened") {
        wrong.push(format!("a database's key handed over: {code:?}, {said}"));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What is well set up, and near to what is not.
type Good = (&'static str, fn(&Place) -> Vec<String>);

const GOOD: [Good; 5] = [
    ("nothing more", |_| Vec::new()),
    ("wide, with a certificate", |place| {
        [own(place, "own", "own.crt"), words(&["--listen", "0.0.0.0:0"])].concat()
    }),
    ("a certificate of another good kind", |place| own(place, "middle", "middle.crt")),
    ("loopback as IPv6 writes it", |_| words(&["--listen", "[::ffff:127.0.0.1]:0"])),
    ("a private key handed over", |place| {
        let folder = handed_over(place, 0o440);
        let mut all = own(place, "own", "own.crt");
        all[5] = format!("{folder}/key.pem");
        all.push(format!("CREDENTIALS_DIRECTORY={folder}"));
        all
    }),
];

/// A good set-up serves.
fn ended_or_serving(place: &Place, more: &[String]) -> (Option<i32>, String) {
    let mut child = place.start(more);
    if reached(&mut child) {
        let _ = child.kill();
        let _ = child.wait();
        return (None, String::new());
    }
    ended(child)
}
