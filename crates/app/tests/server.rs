//! The server's commands as a person starts them: what they print, answer and refuse.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    process::{Child, Command, Output, Stdio},
    time::{Duration, Instant},
};

use comity_testkit::scanner::ScriptedScanner;

/// A server of this test's own; it ends with the test.
struct Server {
    child: Child,
    /// What it printed until it was serving.
    lines: Vec<String>,
    address: String,
}

impl Server {
    fn start(args: &[&str]) -> Server {
        let mut child = Command::new(env!("CARGO_BIN_EXE_comity"))
            .args(args)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = Vec::new();
        let mut address = String::new();
        for line in BufReader::new(child.stdout.take().unwrap()).lines() {
            let line = line.unwrap();
            if let Some(rest) = line.strip_prefix("Serving http://localhost:") {
                let port = rest.split_whitespace().next().unwrap();
                address = format!("127.0.0.1:{port}");
                lines.push(line);
                break;
            }
            lines.push(line);
        }
        assert!(!address.is_empty(), "the server did not say where it serves: {lines:?}");
        Server { child, lines, address }
    }

    /// The whole answer to one request.
    fn ask(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    fn get(&self, path: &str) -> String {
        self.ask(&format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn run(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_comity")).args(args).output().unwrap()
}

#[test]
fn serve_says_how_to_set_up_and_answers() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let data = data.to_str().unwrap();
    let server = Server::start(&["serve", "--data", data, "--listen", "127.0.0.1:0"]);
    let link = server.lines.iter().find(|line| line.contains("/en/set-up#")).unwrap();
    assert!(server.get("/health").ends_with("ok"));
    let (path, secret) = link[link.find("/en/set-up").unwrap()..].split_once('#').unwrap();
    let page = server.get(path);
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("name=\"link\""), "{page}");
    assert!(secret.len() >= 43 && !page.contains(secret), "{page}");
    assert!(server.get("/").contains("location: /en/"));
    // The key of the folder is for its owner alone.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let key = std::fs::metadata(folder.path().join("data/root.key")).unwrap();
        assert_eq!(key.permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn a_folder_without_its_key_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    drop(Server::start(&["serve", "--data", data, "--listen", "127.0.0.1:0"]));
    std::fs::remove_file(folder.path().join("root.key")).unwrap();
    let output = run(&["serve", "--data", data, "--listen", "127.0.0.1:0"]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("root.key is missing"), "{said}");
}

#[test]
fn unsafe_and_impossible_settings_are_refused_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "x").unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = taken.local_addr().unwrap().to_string();
    for (args, words) in [
        (vec!["serve", "--data", data, "--listen", "0.0.0.0:0"], "without TLS"),
        (
            vec![
                "serve",
                "--data",
                data,
                "--listen",
                "127.0.0.1:0",
                "--origin",
                "http://a.example",
            ],
            "has no TLS",
        ),
        (vec!["serve", "--data", data, "--listen", &taken], "choose another"),
        (vec!["serve", "--data", file.to_str().unwrap(), "--listen", "127.0.0.1:0"], "is a file"),
        (
            vec!["serve", "--data", data, "--database", "mysql://x", "--listen", "127.0.0.1:0"],
            "not a database address",
        ),
        (vec!["demo", "--listen", "0.0.0.0:0"], "loopback only"),
        (vec!["serve", "--flag-that-is-not-built"], "unexpected argument"),
    ] {
        let output = run(&args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains(words), "{args:?}: {said}");
        assert!(!said.contains("panicked"), "{said}");
    }
}

#[test]
fn the_demonstration_prints_its_roles_and_their_links_stay_valid() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let started = Instant::now();
    let built = run(&["demo", "--data", data, "--no-serve"]);
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    // Not a benchmark: a world that takes a minute in a debug build is broken.
    assert!(started.elapsed() < Duration::from_secs(60));
    let server = Server::start(&["demo", "--data", data, "--listen", "127.0.0.1:0"]);
    let roles: Vec<(&str, &str)> =
        server.lines.iter().filter_map(|line| line.split_once('\t')).collect();
    let names: Vec<&str> = roles.iter().map(|(role, _)| *role).collect();
    for role in ["chair", "chair-team", "secretariat"] {
        assert!(names.contains(&role), "{names:?}");
    }
    assert!(roles.len() >= 7, "{names:?}");
    for (role, url) in &roles {
        let path = &url[url.find("localhost").unwrap()..];
        let path = &path[path.find('/').unwrap()..];
        for _ in 0..2 {
            let post = server.ask(&format!(
                "POST {path} HTTP/1.1\r\nhost: localhost\r\nsec-fetch-site: same-origin\r\n\
                 content-length: 0\r\nconnection: close\r\n\r\n"
            ));
            assert!(post.starts_with("HTTP/1.1 303"), "{role}: {post}");
            assert!(post.contains("set-cookie: comity="), "{role}: {post}");
        }
    }
    // Served by `serve`, the folder has accounts: no set-up link, and the exercise's band.
    drop(server);
    let server = Server::start(&["serve", "--data", data, "--listen", "127.0.0.1:0"]);
    assert!(server.lines.iter().all(|line| !line.contains("set-up")));
    assert!(server.get("/en/").contains("class=\"exercise\""));
}

/// How many processes this one has started that have not ended.
#[cfg(target_os = "linux")]
fn children(of: u32) -> usize {
    let stats = std::fs::read_dir("/proc").unwrap().filter_map(|entry| {
        // One that ends meanwhile has no file any more.
        std::fs::read_to_string(entry.ok()?.path().join("stat")).ok()
    });
    // Behind the name, which may hold anything: the state, and whose child it is.
    let parents = stats
        .filter_map(|stat| stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse::<u32>().ok());
    parents.filter(|parent| *parent == of).count()
}

/// Looks again and again, for at most as long as a slow machine may need.
#[cfg(target_os = "linux")]
fn comes_true(what: &str, mut holds: impl FnMut() -> bool) {
    let since = Instant::now();
    while !holds() {
        assert!(since.elapsed() < Duration::from_secs(60), "{what}: not after a minute");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_worker_comes_when_a_document_is_asked_for_and_goes() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let built = run(&["demo", "--data", data, "--no-serve"]);
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    // What the exercise has queued is somebody else's: making all of it takes a minute.
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        let key = std::fs::read_to_string(folder.path().join("root.key")).unwrap();
        let rng = std::sync::Arc::new(comity_outside::SystemRng);
        let url = format!("sqlite:{}", folder.path().join("comity.db").display());
        let root = comity_seal::RootKey::from_text(&key).unwrap();
        let db = comity_store::Db::open(&url, root, rng.clone()).await.unwrap();
        let clock = std::sync::Arc::new(comity_outside::SystemClock);
        let desk = comity_acts::Desk { db, clock, rng };
        let lease = Duration::from_secs(3600);
        while comity_acts::claim_job(&desk, lease).await.unwrap().is_some() {}
        desk.db.close().await;
    });
    let server = Server::start(&["serve", "--data", data, "--listen", "127.0.0.1:0"]);
    let worker_is_gone = || children(server.child.id()) == 0;
    comes_true("the first worker has nothing to do and ends", worker_is_gone);

    let session = "s/inter-sessional-2026/statements";
    let list = server.get(&format!("/en/{session}"));
    let link = list.split(&format!("/en/{session}/")).nth(1).unwrap();
    let number = link.split(|letter: char| !letter.is_ascii_digit()).next().unwrap();
    // Its own language is queued from the start; one of these two is another one.
    let wanted =
        ["ar", "zh"].map(|language| format!("/{language}/{session}/{number}/document/html"));
    let is_made = |path: &String| server.get(path).contains("content-disposition: ");
    assert!(!wanted.iter().any(is_made), "nobody has made it yet");
    comes_true("a worker makes it", || wanted.iter().any(is_made));
    comes_true("the worker ends", worker_is_gone);
}

/// What a server has written to its log when it serves.
fn log_of(args: &[&str]) -> String {
    let mut child = Command::new(env!("CARGO_BIN_EXE_comity"))
        .args(args)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let out = BufReader::new(child.stdout.take().unwrap());
    let serves = out.lines().map_while(Result::ok).any(|line| line.starts_with("Serving"));
    child.kill().unwrap();
    let log = String::from_utf8(child.wait_with_output().unwrap().stderr).unwrap();
    assert!(serves, "{log}");
    log
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_log_says_once_what_becomes_of_uploads() {
    let scanner = ScriptedScanner::start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let data = data.to_str().unwrap();
    let serve = ["serve", "--no-worker", "--data", data, "--listen", "127.0.0.1:0"];
    let log = log_of(&serve);
    assert_eq!(log.matches("uploads are not scanned").count(), 1, "{log}");
    let log = log_of(&[&serve[..], &["--scanner", "127.0.0.1:1"]].concat());
    assert_eq!(log.matches("no file is taken until it does").count(), 1, "{log}");
    let log = log_of(&[&serve[..], &["--scanner", scanner.address()]].concat());
    assert!(!log.contains("scan"), "{log}");
    assert_eq!(scanner.seen(), [Vec::<u8>::new()], "it was asked whether it is there");
}
