//! The log on another machine: real servers, and collectors of this test's own, who take
//! messages over TLS and count them by their length.

#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a helper that fails fails its test")]

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use rcgen::{CertificateParams, KeyPair, date_time_ymd};
use tokio::{
    io::{AsyncRead, AsyncReadExt as _},
    net::TcpListener,
    task::JoinHandle,
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{ServerConfig, crypto, pki_types::PrivateKeyDer},
};

/// A certificate for `localhost`, its own authority, and a collector's set-up with it.
fn certificate(folder: &Path, name: &str) -> (PathBuf, TlsAcceptor) {
    certificate_of(folder, name, "localhost", 2100)
}

/// One for this host, until the first day of this year.
fn certificate_of(folder: &Path, name: &str, host: &str, until: i32) -> (PathBuf, TlsAcceptor) {
    let mut params = CertificateParams::new([host.to_owned()]).unwrap();
    params.not_before = date_time_ymd(2020, 1, 1);
    params.not_after = date_time_ymd(until, 1, 1);
    let signing_key = KeyPair::generate().unwrap();
    let cert = params.self_signed(&signing_key).unwrap();
    let file = folder.join(name);
    fs::write(&file, cert.pem()).unwrap();
    let key = PrivateKeyDer::try_from(signing_key.serialize_der()).unwrap();
    let config =
        ServerConfig::builder_with_provider(Arc::new(crypto::aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![cert.der().clone()], key)
            .unwrap();
    (file, TlsAcceptor::from(Arc::new(config)))
}

/// Takes messages; dropped, it is away.
struct Collector {
    port: u16,
    messages: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

impl Collector {
    async fn start(port: u16, tls: TlsAcceptor) -> Collector {
        Collector::hesitating(port, tls, Duration::ZERO).await
    }

    /// One that takes so long before it begins with a handshake.
    async fn hesitating(port: u16, tls: TlsAcceptor, pause: Duration) -> Collector {
        let listener = TcpListener::bind(("127.0.0.1", port)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let messages = Arc::new(Mutex::new(Vec::new()));
        let kept = messages.clone();
        let task = tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let (tls, kept) = (tls.clone(), kept.clone());
                tokio::spawn(async move {
                    tokio::time::sleep(pause).await;
                    let Ok(mut stream) = tls.accept(stream).await else { return };
                    while let Some(message) = message(&mut stream).await {
                        kept.lock().unwrap().push(message);
                    }
                });
            }
        });
        Collector { port, messages, task }
    }

    fn address(&self) -> String {
        format!("localhost:{}", self.port)
    }

    fn messages(&self) -> Vec<Message> {
        self.messages.lock().unwrap().iter().map(|message| Message::read(message)).collect()
    }

    /// Waits until a message says this.
    async fn hears(&self, said: &str) {
        comes_true(said, || self.messages().iter().any(|message| message.line.contains(said)))
            .await;
    }
}

impl Drop for Collector {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// The next message of a stream: its length in bytes, a space, and so many bytes.
async fn message(stream: &mut (impl AsyncRead + Unpin)) -> Option<String> {
    let mut length = 0_usize;
    loop {
        match stream.read_u8().await.ok()? {
            b' ' => break,
            digit => length = length * 10 + usize::from(digit.checked_sub(b'0')?),
        }
    }
    let mut bytes = vec![0; length];
    stream.read_exact(&mut bytes).await.ok()?;
    String::from_utf8(bytes).ok()
}

/// What stands in a message.
#[derive(Debug)]
struct Message {
    priority: u8,
    process: u32,
    line: String,
}

impl Message {
    fn read(text: &str) -> Message {
        let (priority, rest) = text.strip_prefix('<').unwrap().split_once(">1 ").unwrap();
        let parts: Vec<&str> = rest.splitn(7, ' ').collect();
        let [time, host, "comity", process, "-", "-", line] = parts[..] else {
            panic!("{text}");
        };
        assert!(time.ends_with('Z') && time.parse::<jiff::Timestamp>().is_ok(), "{text}");
        assert!(!host.is_empty(), "{text}");
        Message {
            priority: priority.parse().unwrap(),
            process: process.parse().unwrap(),
            line: line.to_owned(),
        }
    }
}

async fn comes_true(what: &str, mut holds: impl FnMut() -> bool) {
    let since = Instant::now();
    while !holds() {
        assert!(since.elapsed() < Duration::from_secs(60), "not after a minute: {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// A server, and what it writes to standard error.
struct Server {
    child: Child,
    port: u16,
    errors: Arc<Mutex<String>>,
    reader: Option<std::thread::JoinHandle<()>>,
}

impl Server {
    fn start(folder: &Path, to: &str, more: &[&str], authority: (&str, &Path)) -> Server {
        let mut command = Command::new(env!("CARGO_BIN_EXE_comity"));
        command
            .args(["serve", "--listen", "127.0.0.1:0", "--log-to", to, "--data"])
            .arg(folder.join("data"))
            .args(more)
            .env_remove("SSL_CERT_DIR")
            .env_remove("SSL_CERT_FILE")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        match authority {
            ("SSL_CERT_FILE", file) => command.env("SSL_CERT_FILE", file),
            (flag, file) => command.arg(flag).arg(file),
        };
        let mut child = command.spawn().unwrap();
        let errors = Arc::new(Mutex::new(String::new()));
        let (kept, from) = (errors.clone(), child.stderr.take().unwrap());
        let reader = std::thread::spawn(move || {
            for line in BufReader::new(from).lines() {
                *kept.lock().unwrap() += &format!("{}\n", line.unwrap());
            }
        });
        let mut said = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let serving =
            said.find_map(|line| line.strip_prefix("Serving http://localhost:")?.parse().ok());
        let port =
            serving.unwrap_or_else(|| panic!("it does not serve: {}", errors.lock().unwrap()));
        Server { child, port, errors, reader: Some(reader) }
    }

    fn ask(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut said = String::new();
        stream.read_to_string(&mut said).unwrap();
        said
    }

    fn serves(&self) -> bool {
        self.ask("GET /health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")
            .ends_with("ok")
    }

    fn errors(&self) -> String {
        self.errors.lock().unwrap().clone()
    }

    /// Ends as it does when systemd stops it.
    ///
    /// # Returns
    /// All that it wrote to standard error.
    async fn end(mut self) -> String {
        let process = rustix::process::Pid::from_child(&self.child);
        rustix::process::kill_process(process, rustix::process::Signal::TERM).unwrap();
        comes_true("it ends", || self.child.try_wait().unwrap().is_some()).await;
        self.reader.take().unwrap().join().unwrap();
        self.errors()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What another site has sent; the log says so.
const FORGED: &str = "POST /en/sign-out HTTP/1.1\r\nhost: localhost\r\norigin: \
                      https://b.example\r\nsec-fetch-site: cross-site\r\n\
                      content-length: 0\r\nconnection: close\r\n\r\n";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_line_reaches_the_collector_as_it_stands_on_standard_error() {
    for (more, trusted) in [
        (&["--no-worker"][..], "--log-authority"),
        (&["--no-worker", "--log-json"][..], "SSL_CERT_FILE"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let (authority, tls) = certificate(folder.path(), "own.pem");
        let collector = Collector::start(0, tls).await;
        let server =
            Server::start(folder.path(), &collector.address(), more, (trusted, &authority));
        let process = server.child.id();
        for _ in 0..50 {
            assert!(server.ask(FORGED).starts_with("HTTP/1.1 403"));
        }
        // It ends at once, with lines under way.
        let errors = server.end().await;
        comes_true("all of it", || collector.messages().len() >= errors.lines().count()).await;
        let messages = collector.messages();
        let lines: Vec<&str> = messages.iter().map(|message| &*message.line).collect();
        assert_eq!(lines, errors.lines().collect::<Vec<_>>());
        assert!(lines.len() > 50, "{lines:#?}");
        for Message { priority, process: from, line } in &messages {
            assert_eq!((*priority, *from), (28, process), "{line}");
            assert!(line.contains("WARN") && !line.contains(char::is_control), "{line}");
            if more.contains(&"--log-json") {
                let entry: serde_json::Value = serde_json::from_str(line).unwrap();
                assert_eq!(entry["level"], "WARN");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_collector_that_is_not_the_one_meant_gets_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let (own, _) = certificate(at, "own.pem");
    let foreign = certificate(at, "foreign.pem");
    let elsewhere = certificate_of(at, "elsewhere.pem", "elsewhere.example", 2100);
    let ended = certificate_of(at, "ended.pem", "localhost", 2021);
    for (authority, tls, why) in [
        (&own, foreign.1, "invalid peer certificate"),
        (&elsewhere.0, elsewhere.1, "not valid for name"),
        (&ended.0, ended.1, "expired"),
    ] {
        let collector = Collector::start(0, tls).await;
        let (to, trusted) = (collector.address(), ("--log-authority", &**authority));
        let server = Server::start(at, &to, &["--no-worker"], trusted);
        comes_true("it says so", || server.errors().contains("does not reach its collector")).await;
        assert!(server.serves());
        let errors = server.end().await;
        assert!(errors.contains(why), "{why}: {errors}");
        assert_eq!(errors.matches("does not reach its collector").count(), 1, "{errors}");
        // What nobody got is counted where it stands.
        let lines = errors.lines().count() - 1;
        assert!(errors.trim_end().ends_with(&format!("lost={lines}")), "{errors}");
        assert!(collector.messages().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn why_a_server_does_not_start_reaches_the_collector() {
    for json in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let (authority, tls) = certificate(folder.path(), "own.pem");
        let collector = Collector::start(0, tls).await;
        let output = tokio::process::Command::new(env!("CARGO_BIN_EXE_comity"))
            .args(["serve", "--listen", "127.0.0.1:0", "--origin", "http://c.example"])
            .args(["--log-to", &collector.address(), "--log-authority"])
            .arg(authority)
            .args(json.then_some("--log-json"))
            .arg("--data")
            .arg(folder.path().join("data"))
            .output()
            .await
            .unwrap();
        assert_eq!(output.status.code(), Some(2));
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.starts_with("comity: ") && said.lines().count() == 1, "{said}");
        collector.hears("http://c.example has no TLS").await;
        let messages = collector.messages();
        assert!(messages.len() == 1 && messages[0].priority == 27, "{messages:#?}");
        let entry: Result<serde_json::Value, _> = serde_json::from_str(&messages[0].line);
        assert_eq!(entry.is_ok_and(|entry| entry["level"] == "ERROR"), json, "{messages:#?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lines_wait_for_a_collector_that_is_away() {
    let folder = tempfile::tempdir().unwrap();
    let (authority, tls) = certificate(folder.path(), "own.pem");
    // A port that was free a moment ago.
    let port = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    let to = format!("localhost:{port}");
    let trusted = ("--log-authority", &*authority);
    let server = Server::start(folder.path(), &to, &["--no-worker"], trusted);
    comes_true("it says so", || server.errors().contains("does not reach its collector")).await;
    assert!(server.serves());
    let collector = Collector::start(port, tls).await;
    collector.hears("reaches its collector again").await;
    let messages = collector.messages();
    assert_eq!(messages.iter().filter(|one| one.priority == 27).count(), 1, "{messages:#?}");
    let errors = server.end().await;
    let lines: Vec<String> = collector.messages().into_iter().map(|one| one.line).collect();
    assert_eq!(lines, errors.lines().collect::<Vec<_>>());
    assert!(errors.contains("uploads are not scanned") && !errors.contains("did not reach"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_waits_when_the_server_ends_is_sent_first() {
    let folder = tempfile::tempdir().unwrap();
    let (authority, tls) = certificate(folder.path(), "own.pem");
    let collector = Collector::hesitating(0, tls, Duration::from_millis(500)).await;
    let (to, trusted) = (collector.address(), ("--log-authority", &*authority));
    let server = Server::start(folder.path(), &to, &["--no-worker"], trusted);
    assert!(server.serves());
    let errors = server.end().await;
    collector.hears("uploads are not scanned").await;
    assert_eq!(collector.messages().len(), errors.lines().count(), "{errors}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_beside_a_server_sends_its_lines_too() {
    let folder = tempfile::tempdir().unwrap();
    let (authority, tls) = certificate(folder.path(), "own.pem");
    let collector = Collector::start(0, tls).await;
    // At this level both write.
    let (to, trusted) = (collector.address(), ("--log-authority", &*authority));
    let server = Server::start(folder.path(), &to, &["--log", "debug"], trusted);
    let own = server.child.id();
    comes_true("both are heard", || {
        let from: Vec<u32> = collector.messages().iter().map(|message| message.process).collect();
        from.contains(&own) && from.iter().any(|process| *process != own)
    })
    .await;
    server.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_collector_that_says_nothing_keeps_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let (authority, _) = certificate(folder.path(), "own.pem");
    // It takes connections and leaves them.
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let to = format!("localhost:{}", silent.local_addr().unwrap().port());
    // The handshake alone may take ten seconds, and tries go on for ever: whoever waited for
    // one would take so long for a line, of which the start writes one, a request another.
    let least = Duration::from_secs(10);
    let trusted = ("--log-authority", &*authority);
    let since = Instant::now();
    let server = Server::start(folder.path(), &to, &["--no-worker"], trusted);
    assert!(since.elapsed() < least, "the start: {:?}", since.elapsed());
    for _ in 0..3 {
        let since = Instant::now();
        assert!(server.ask(FORGED).starts_with("HTTP/1.1 403"));
        assert!(since.elapsed() < least, "a request: {:?}", since.elapsed());
    }
    let since = Instant::now();
    let errors = server.end().await;
    assert!(since.elapsed() < least, "the end: {:?}", since.elapsed());
    assert!(errors.matches("does not come from here").count() == 3, "{errors}");
    assert!(errors.trim_end().ends_with("lost=4"), "{errors}");
}
