//! Row 9 of the suite, in small: what clients should not send, over real connections, while
//! a good one reads on.

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use std::{
    collections::BTreeMap,
    io::{BufRead as _, BufReader, ErrorKind, Read as _, Write as _},
    net::{Shutdown, TcpStream},
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(data: &str) -> Server {
        let mut child = Command::new(env!("CARGO_BIN_EXE_comity"))
            .args(["serve", "--data", data, "--listen", "127.0.0.1:0", "--no-worker"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let said = BufReader::new(child.stdout.take().unwrap());
        let port = said
            .lines()
            .find_map(|line| line.unwrap().strip_prefix("Serving http://localhost:")?.parse().ok());
        let port: u16 = port.unwrap();
        Server { child, address: format!("127.0.0.1:{port}") }
    }

    fn connect(&self) -> TcpStream {
        connect(&self.address)
    }

    /// Resident memory in KiB.
    fn memory(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn connect(address: &str) -> TcpStream {
    let stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(8))).unwrap();
    stream.set_write_timeout(Some(Duration::from_secs(8))).unwrap();
    stream
}

/// In place of an end.
const KEPT: &[u8] = b"the server keeps the connection";

/// All that comes back before the connection ends.
fn rest(mut stream: TcpStream) -> String {
    let mut all = Vec::new();
    match stream.read_to_end(&mut all) {
        Ok(_) => {}
        // Ended in the middle of what was sent: that is an answer too.
        Err(error) if error.kind() == ErrorKind::ConnectionReset => {}
        Err(_) => all.extend_from_slice(KEPT),
    }
    String::from_utf8_lossy(&all).into_owned()
}

/// The statuses of all answers on a connection.
fn statuses(said: &str) -> Vec<u16> {
    let lines = said.match_indices("HTTP/1.").filter(|(at, _)| {
        *at == 0 || said.get(at - 1..*at).is_none_or(|before| !before.contains(['"', ' ']))
    });
    lines.filter_map(|(at, _)| said.get(at + 9..at + 12)?.parse().ok()).collect()
}

const POST: &str =
    "POST /en/sign-in HTTP/1.1\r\nhost: localhost\r\nsec-fetch-site: same-origin\r\n";
const FORM: &str = "content-type: application/x-www-form-urlencoded\r\n";
const CLOSE: &str = "connection: close\r\n";

/// A form with this body, as it should be sent but for what is in it.
fn form(body: &[u8]) -> Vec<u8> {
    let mut all = format!("{POST}{FORM}{CLOSE}content-length: {}\r\n\r\n", body.len()).into_bytes();
    all.extend_from_slice(body);
    all
}

fn parts(body: &[u8]) -> Vec<u8> {
    let kind = "content-type: multipart/form-data; boundary=edge\r\n";
    let mut all = format!("{POST}{kind}{CLOSE}content-length: {}\r\n\r\n", body.len()).into_bytes();
    all.extend_from_slice(body);
    all
}

fn head(lines: &str) -> Vec<u8> {
    format!("{POST}{FORM}{lines}\r\n").into_bytes()
}

fn credential(json: &str) -> Vec<u8> {
    form(format!("ceremony=x&credential={json}").as_bytes())
}

/// What is wrong, and the bytes.
fn shapes() -> Vec<(&'static str, Vec<u8>)> {
    let smuggled = "GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n";
    let both = "content-length: 4\r\ntransfer-encoding: chunked\r\n";
    let other = "transfer-encoding: chunked\r\ncontent-length: 4\r\n";
    let mut all = vec![
        ("a length and chunks", [head(both), format!("0\r\n\r\n{smuggled}").into()].concat()),
        ("chunks and a length", [head(other), format!("0\r\n\r\n{smuggled}").into()].concat()),
        ("two lengths", head(&format!("content-length: 4\r\ncontent-length: 5\r\n{CLOSE}"))),
        ("a list of lengths", head(&format!("content-length: 4, 5\r\n{CLOSE}"))),
        ("a length with a sign", head(&format!("content-length: +4\r\n{CLOSE}"))),
        ("a length below nought", head(&format!("content-length: -1\r\n{CLOSE}"))),
        ("a length in hexadecimal", head(&format!("content-length: 0x4\r\n{CLOSE}"))),
        ("a length beyond numbers", head(&format!("content-length: {}\r\n", "9".repeat(40)))),
        ("a length beyond the limit", head("content-length: 999999999999\r\n")),
        ("chunks that are none", head(&format!("transfer-encoding: xchunked\r\n{CLOSE}"))),
        ("chunks before the last", head("transfer-encoding: chunked, identity\r\n")),
        ("chunks twice", head("transfer-encoding: chunked\r\ntransfer-encoding: x\r\n")),
        ("a blank before the colon", head("transfer-encoding : chunked\r\n")),
        ("a folded line", head(&format!("x-long: a\r\n b\r\n{CLOSE}"))),
        ("a huge chunk", [head("transfer-encoding: chunked\r\n"), b"FFFFFFFFFFFFFFFFF\r\n".into()].concat()),
        ("a chunk below nought", [head("transfer-encoding: chunked\r\n"), b"-1\r\n".into()].concat()),
        ("a chunk's endless notes", [head("transfer-encoding: chunked\r\n"), format!("4;{}\r\n", "x".repeat(50_000)).into()].concat()),
        ("a NUL in a header", head("x-nul: a\0b\r\n")),
        ("a header without a name", head(": x\r\n")),
        ("bytes in an address", b"GET /en/\xff\xfe HTTP/1.1\r\nhost: localhost\r\n\r\n".to_vec()),
        ("escaped bytes in an address", format!("GET /en/%ff%fe%00 HTTP/1.1\r\nhost: localhost\r\n{CLOSE}\r\n").into()),
        ("an address of another site", format!("GET http://evil.example/en/ HTTP/1.1\r\nhost: evil.example\r\n{CLOSE}\r\n").into()),
        ("another site's name", format!("GET /en/ HTTP/1.1\r\nhost: evil.example\r\n{CLOSE}\r\n").into()),
        ("two names", format!("GET /en/ HTTP/1.1\r\nhost: localhost\r\nhost: evil.example\r\n{CLOSE}\r\n").into()),
        ("a version to come", b"GET /en/ HTTP/3.0\r\nhost: localhost\r\n\r\n".to_vec()),
        ("a version of old", b"GET /en/\r\n\r\n".to_vec()),
        ("HTTP/2 out of the blue", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec()),
        ("TLS where there is none", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 nothing more\r\n\r\n".to_vec()),
        ("a method that is none", b"G\xc3\x89T /en/ HTTP/1.1\r\nhost: localhost\r\n\r\n".to_vec()),
        ("a way through", format!("CONNECT evil.example:443 HTTP/1.1\r\nhost: localhost\r\nsec-fetch-site: same-origin\r\n{CLOSE}\r\n").into()),
        ("an echo", format!("TRACE /en/ HTTP/1.1\r\nhost: localhost\r\nsec-fetch-site: same-origin\r\n{CLOSE}\r\n").into()),
        ("an endless address", format!("GET /{} HTTP/1.1\r\nhost: localhost\r\n\r\n", "a".repeat(70_000)).into()),
        ("a huge header", head(&format!("x-huge: {}\r\n", "a".repeat(70_000)))),
        ("very many headers", head(&"x-many: a\r\n".repeat(300))),
        ("a huge cookie", head(&format!("cookie: comity={}\r\n", "a".repeat(40_000)))),
        ("parts without an edge", format!("{POST}content-type: multipart/form-data\r\n{CLOSE}content-length: 4\r\n\r\nabcd").into()),
        ("very many parts", parts("--edge\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\nx\r\n".repeat(5_000).as_bytes())),
        ("parts that never end", parts(b"--edge\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\nx")),
        ("very many fields", form("a=1&".repeat(100_000).as_bytes())),
        ("bytes in a form", form(b"ceremony=\xff\xfe&credential=\xc0\x80")),
        ("escaped bytes in a form", form(b"ceremony=%ff%fe&credential=%c0%80%zz%")),
        ("a field twice", form(b"ceremony=a&ceremony=b&credential={}&credential=[]")),
        ("a form larger than any", form(&vec![b'a'; 3 * 1024 * 1024])),
        ("deep JSON", credential(&"[".repeat(200_000))),
        ("deep JSON with names", credential(&"{\"id\":".repeat(100_000))),
        ("names twice in JSON", credential("{\"id\":\"a\",\"id\":\"b\",\"rawId\":\"a\",\"rawId\":\"b\"}")),
        ("numbers beyond JSON", credential("{\"id\":1e999999,\"rawId\":-0}")),
        ("half a surrogate in JSON", credential("{\"id\":\"\\ud800\"}")),
        ("a form said to be packed", format!("{POST}{FORM}content-encoding: gzip\r\n{CLOSE}content-length: 4\r\n\r\n\x1f\x08aa").into()),
        ("a form of another kind", format!("{POST}content-type: application/json\r\n{CLOSE}content-length: 2\r\n\r\n{{}}").into()),
        ("no kind at all", format!("{POST}{CLOSE}content-length: 2\r\n\r\nab").into()),
    ];
    // The same at addresses of forms that need somebody signed in.
    let targets = ["/en/confirm", "/ar/confirm", "/en/s/x/statements/new", "/zz", "/en/sign-out"];
    let posts: Vec<_> =
        all.iter().filter(|(_, bytes)| bytes.starts_with(POST.as_bytes())).cloned().collect();
    for target in targets {
        for (name, bytes) in &posts {
            let mut moved = format!("POST {target} ").into_bytes();
            moved.extend_from_slice(&bytes["POST /en/sign-in ".len()..]);
            all.push((name, moved));
        }
    }
    all
}

/// A client as they should be: gives how long each of its answers took.
fn read_on(address: String, stop: Arc<AtomicBool>) -> Vec<Duration> {
    let mut all = Vec::new();
    while !stop.load(Ordering::Relaxed) {
        let since = Instant::now();
        let mut stream = connect(&address);
        let ask = format!("GET /en/ HTTP/1.1\r\nhost: localhost\r\n{CLOSE}\r\n");
        stream.write_all(ask.as_bytes()).unwrap();
        let said = rest(stream);
        assert!(said.starts_with("HTTP/1.1 200"), "{said:.200}");
        all.push(since.elapsed());
        thread::sleep(Duration::from_millis(20));
    }
    all
}

/// What slow clients of each kind get in the end.
fn slow(server: &Server) -> BTreeMap<&'static str, Vec<String>> {
    let begin = |bytes: &str| {
        let mut stream = server.connect();
        stream.write_all(bytes.as_bytes()).unwrap();
        stream
    };
    let mut all: Vec<(&'static str, TcpStream)> = Vec::new();
    for _ in 0..50 {
        all.push(("says nothing", begin("")));
        all.push(("half a head", begin("GET /en/ HTTP/1.1\r\nhost: local")));
        all.push((
            "half a form",
            begin(&format!("{POST}{FORM}content-length: 100\r\n\r\nceremony=")),
        ));
        all.push((
            "half a chunk",
            begin(&format!("{POST}{FORM}transfer-encoding: chunked\r\n\r\n64\r\na")),
        ));
        let half = begin("GET /en/ HTTP/1.1\r\nhost: local");
        half.shutdown(Shutdown::Write).unwrap();
        all.push(("half-open", half));
        // Asks and asks, and takes none of the answers.
        let greedy = begin("");
        greedy.set_nonblocking(true).unwrap();
        let ask = "GET /en/ HTTP/1.1\r\nhost: localhost\r\n\r\n".repeat(50);
        let _ = (&greedy).write(ask.as_bytes());
        greedy.set_nonblocking(false).unwrap();
        all.push(("reads nothing", greedy));
    }
    // Each drips a byte a second meanwhile.
    let drips: Vec<TcpStream> = all
        .iter()
        .filter(|(kind, _)| kind.starts_with("half a"))
        .map(|(_, stream)| stream.try_clone().unwrap())
        .collect();
    let dripping = thread::spawn(move || {
        for _ in 0..14 {
            thread::sleep(Duration::from_secs(1));
            for mut stream in &drips {
                let _ = stream.write(b"a");
            }
        }
    });
    thread::sleep(Duration::from_secs(20));
    dripping.join().unwrap();
    let mut ended: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (kind, stream) in all {
        if kind != "reads nothing" {
            ended.entry(kind).or_default().push(rest(stream));
        }
    }
    ended
}

#[test]
#[ignore = "needs a minute: cargo xtask test"]
fn hostile_clients_are_refused_and_a_good_one_reads_on() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(folder.path().join("data").to_str().unwrap());
    let stop = Arc::new(AtomicBool::new(false));
    let good = {
        let (address, stop) = (server.address.clone(), stop.clone());
        thread::spawn(move || read_on(address, stop))
    };
    thread::sleep(Duration::from_secs(1));
    let before = server.memory();

    let mut answers: BTreeMap<u16, usize> = BTreeMap::new();
    let (mut sent, mut closed, mut wrong) = (0, 0, Vec::new());
    for (name, bytes) in shapes() {
        let mut stream = server.connect();
        // Whoever is refused in the middle cannot send the rest.
        let _ = stream.write_all(&bytes);
        let _ = stream.shutdown(Shutdown::Write);
        let said = rest(stream);
        sent += 1;
        let found = statuses(&said);
        if found.is_empty() {
            closed += 1;
        }
        // What is smuggled behind a request is no request.
        if found.len() > 1 || found.iter().any(|status| !(400..500).contains(status)) {
            wrong.push(format!("{name}: {found:?} {said:.300}"));
        }
        for status in found {
            *answers.entry(status).or_default() += 1;
        }
    }
    println!("{sent} hostile requests: {answers:?}, {closed} closed without a word");
    let ended = slow(&server);
    for (kind, said) in &ended {
        let ends: BTreeMap<Vec<u16>, usize> = said.iter().fold(BTreeMap::new(), |mut all, one| {
            *all.entry(statuses(one)).or_default() += 1;
            all
        });
        println!("{} clients, {kind}: {ends:?}", said.len());
        let is_bad = |one: &String| statuses(one).iter().any(|status| !(400..500).contains(status));
        let is_kept = |one: &String| one.as_bytes().ends_with(KEPT);
        println!("    kept: {}", said.iter().filter(|one| is_kept(one)).count());
        if said.iter().any(|one| is_bad(one) || is_kept(one)) {
            wrong.push(format!("{kind}: {ends:?}"));
        }
    }
    let after = server.memory();
    stop.store(true, Ordering::Relaxed);
    let mut times = good.join().unwrap();
    times.sort_unstable();
    let p99 = times[times.len() * 99 / 100];
    println!(
        "a good client meanwhile: {} pages, p99 {p99:?}; memory {before} KiB before, {after} after",
        times.len()
    );
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(times.len() > 100, "the good client hardly read");
    // Not a measure of speed: a good client waits for none of the others.
    assert!(p99 < Duration::from_secs(3), "{p99:?}");
    assert!(after < before + 50 * 1024, "{before} KiB grew to {after}");
}
