//! PostgreSQL over TLS with certificates on both sides: what `sslmode=verify-full`, `sslcert`,
//! `sslkey` and `SSL_CERT_FILE` promise, against a server of this test's own.

#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a helper that fails fails its test")]

use std::{
    fs,
    io::{BufRead as _, BufReader},
    net::TcpListener,
    os::unix::{fs::PermissionsExt as _, process::CommandExt as _},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    time::{Duration, Instant},
};

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, date_time_ymd,
};

/// Somebody who signs certificates.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
}

impl Authority {
    /// A new one, whose own certificate is written to a file.
    fn new(file: &Path) -> Authority {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let name = file.file_stem().unwrap().to_str().unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        let key = KeyPair::generate().unwrap();
        fs::write(file, params.self_signed(&key).unwrap().pem()).unwrap();
        Authority { issuer: Issuer::new(params, key) }
    }

    /// A certificate for a common name, and for a host where one is given, until that year;
    /// with its key beside it.
    fn sign(&self, place: &Path, common: &str, host: Option<&str>, until: i32) {
        let mut params = CertificateParams::new(Vec::from_iter(host.map(str::to_owned))).unwrap();
        params.distinguished_name.push(DnType::CommonName, common);
        params.extended_key_usages =
            vec![ExtendedKeyUsagePurpose::ServerAuth, ExtendedKeyUsagePurpose::ClientAuth];
        params.not_before = date_time_ymd(2020, 1, 1);
        params.not_after = date_time_ymd(until, 1, 1);
        let key = KeyPair::generate().unwrap();
        fs::write(place.with_extension("crt"), params.signed_by(&key, &self.issuer).unwrap().pem())
            .unwrap();
        let file = place.with_extension("key");
        fs::write(&file, key.serialize_pem()).unwrap();
        fs::set_permissions(file, fs::Permissions::from_mode(0o600)).unwrap();
    }
}

/// Makes a cluster that takes connections over TLS from whoever has a certificate, and runs
/// it until standard input ends.
const SCRIPT: &str = r#"
set -e
bin=$1 dir=$2 port=$3 user=$4
as_user() { "$@"; }
if [ -n "$user" ]; then
    chown -R "$user" "$dir"
    as_user() { setpriv --reuid "$user" --regid "$user" --init-groups "$@"; }
fi
cd "$dir"
as_user "$bin/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 \
    --no-sync >"$dir/log" 2>&1
printf 'local all postgres trust\nhostssl all all 127.0.0.1/32 cert\n' >"$dir/data/pg_hba.conf"
as_user "$bin/postgres" -D "$dir/data" -p "$port" -h 127.0.0.1 -k "$dir" -c fsync=off \
    -c ssl=on -c ssl_cert_file="$dir/server.crt" -c ssl_key_file="$dir/server.key" \
    -c ssl_ca_file="$dir/own.pem" </dev/null >>"$dir/log" 2>&1 &
cat >/dev/null
as_user "$bin/pg_ctl" -D "$dir/data" -m fast -t 20 --silent stop
"#;

/// A server of PostgreSQL; dropped, it stops.
struct Postgres {
    keeper: Child,
    port: u16,
}

impl Postgres {
    /// With the files `own.pem`, `server.crt` and `server.key` of this folder, which is the
    /// server's from then on.
    fn start(folder: &Path) -> Postgres {
        let bin = programs();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        // PostgreSQL refuses to run as root; Debian's package brings a user for it.
        let user = if rustix::process::geteuid().is_root() { "postgres" } else { "" };
        let keeper = Command::new("sh")
            .args(["-c", SCRIPT, "sh"])
            .args([bin.as_path(), folder])
            .args([&port.to_string(), user])
            .stdin(Stdio::piped())
            .process_group(0)
            .spawn()
            .unwrap();
        let server = Postgres { keeper, port };
        let admin = |statement: &str| {
            Command::new(bin.join("psql"))
                .args(["--quiet", "--username=postgres", "--dbname=postgres", "--host"])
                .arg(folder)
                .args([&format!("--port={port}"), &format!("--command={statement}")])
                .output()
                .unwrap()
        };
        let since = Instant::now();
        while !admin("create role comity login").status.success() {
            if since.elapsed() > Duration::from_secs(60) {
                panic!("{}", fs::read_to_string(folder.join("log")).unwrap_or_default());
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        assert!(admin("create database comity owner comity").status.success());
        server
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

/// The newest server programs; Debian keeps them off the path.
fn programs() -> PathBuf {
    let mut found: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .unwrap()
        .map(|entry| entry.unwrap().path().join("bin"))
        .filter(|bin| bin.join("initdb").exists())
        .collect();
    found.sort();
    found.pop().unwrap()
}

/// A data folder, certificates, and a database that asks for them.
struct Place {
    // The server goes first, and while its folder is there.
    server: Postgres,
    folder: tempfile::TempDir,
    own: Authority,
}

impl Place {
    fn new() -> Place {
        let folder = tempfile::tempdir().unwrap();
        // The server's user goes through it.
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o711)).unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("server")).unwrap();
        let (own, other) = (Authority::new(&at("own.pem")), Authority::new(&at("other.pem")));
        fs::copy(at("own.pem"), at("server/own.pem")).unwrap();
        own.sign(&at("server/server"), "server", Some("localhost"), 2_100);
        own.sign(&at("comity"), "comity", None, 2_100);
        own.sign(&at("late"), "comity", None, 2_021);
        own.sign(&at("another"), "another", None, 2_100);
        other.sign(&at("foreign"), "comity", None, 2_100);
        let server = Postgres::start(&at("server"));
        Place { server, folder, own }
    }

    fn at(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    /// The database's address: by which name, with which certificate of the client.
    fn url(&self, host: &str, client: Option<&str>) -> String {
        let port = self.server.port;
        let client = client.map(|name| {
            let file = self.at(name);
            format!("&sslcert={file}.crt&sslkey={file}.key")
        });
        format!(
            "postgres://comity@{host}:{port}/comity?sslmode=verify-full{}",
            client.unwrap_or_default()
        )
    }

    /// A command that opens the database, on a machine that trusts this authority; without
    /// one, on a machine as it is.
    fn open(&self, url: &str, authority: Option<&str>) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_comity"));
        command
            .args(["document", "--list", "--data", &self.at("data"), "--database", url])
            .env_remove("SSL_CERT_DIR")
            .env_remove("SSL_CERT_FILE");
        if let Some(authority) = authority {
            command.env("SSL_CERT_FILE", self.at(authority));
        }
        command.output().unwrap()
    }
}

#[test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
fn only_the_right_database_is_spoken_to_and_only_by_who_holds_a_certificate() {
    let place = Place::new();
    let own = place.url("localhost", Some("comity"));
    let opened = place.open(&own, Some("own.pem"));
    assert!(opened.status.success(), "{}", String::from_utf8_lossy(&opened.stderr));

    for (what, url, authority, said) in [
        ("no certificate", place.url("localhost", None), "own.pem", "certificate"),
        ("another's", place.url("localhost", Some("another")), "own.pem", "certificate"),
        ("a foreign one", place.url("localhost", Some("foreign")), "own.pem", ""),
        ("one that has ended", place.url("localhost", Some("late")), "own.pem", ""),
        ("a server of another authority", own.clone(), "other.pem", "UnknownIssuer"),
        (
            "a server of another name",
            place.url("127.0.0.1", Some("comity")),
            "own.pem",
            "certificate",
        ),
        ("no TLS", own.replace("verify-full", "disable"), "own.pem", "pg_hba.conf"),
    ] {
        let opened = place.open(&url, Some(authority));
        let told = String::from_utf8_lossy(&opened.stderr).into_owned();
        assert_eq!(opened.status.code(), Some(2), "{what}: {told}");
        assert!(told.starts_with("comity: the database cannot be opened"), "{what}: {told}");
        assert!(told.contains(said), "{what}: {told}");
    }

    // One that is good for a short time is renewed where it lies, and nothing is configured.
    let renewed = place.url("localhost", Some("late"));
    place.own.sign(Path::new(&place.at("late")), "comity", None, 2_100);
    let opened = place.open(&renewed, Some("own.pem"));
    assert!(opened.status.success(), "{}", String::from_utf8_lossy(&opened.stderr));
}

/// The client adds the authority of its address to those it trusts: were these a list of its
/// own, both commands would end alike whatever the machine trusts.
#[test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
fn the_authorities_of_the_machine_are_trusted_and_no_list_of_the_clients() {
    let place = Place::new();
    let url = place.url("localhost", Some("comity"));
    for (what, authority, code) in [
        ("the database's authority", Some("own.pem"), 0),
        ("another one, which stands for all that browsers trust", Some("other.pem"), 2),
        ("those of a machine as it is", None, 2),
        ("none at all", Some("comity.key"), 2),
    ] {
        let opened = place.open(&url, authority);
        let told = String::from_utf8_lossy(&opened.stderr).into_owned();
        assert_eq!(opened.status.code(), Some(code), "{what}: {told}");
    }
    // Named in the address, on this machine, it is one more: which is why a database
    // elsewhere is refused with it.
    let beside = format!("{url}&sslrootcert={}", place.at("own.pem"));
    assert!(place.open(&beside, Some("other.pem")).status.success());
}

#[test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
fn a_server_serves_from_such_a_database() {
    let place = Place::new();
    let mut child = Command::new(env!("CARGO_BIN_EXE_comity"))
        .args(["serve", "--no-worker", "--listen", "127.0.0.1:0", "--data", &place.at("data")])
        .env("COMITY_DATABASE", place.url("localhost", Some("comity")))
        .env("SSL_CERT_FILE", place.at("own.pem"))
        .env_remove("SSL_CERT_DIR")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let said = BufReader::new(child.stdout.take().unwrap());
    let serves = said.lines().map_while(Result::ok).any(|line| line.starts_with("Serving"));
    let _ = child.kill();
    let _ = child.wait();
    assert!(serves);
}
