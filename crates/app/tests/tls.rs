//! TLS by the server itself: 1.3 and nothing older, to browsers and to a proxy in front.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    os::unix::fs::PermissionsExt as _,
    process::{Child, Command, Stdio},
    sync::Arc,
    time::Duration,
};

use rcgen::{CertifiedKey, generate_simple_self_signed};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio_rustls::{
    TlsConnector,
    rustls::{
        ClientConfig, ProtocolVersion, RootCertStore, crypto,
        pki_types::{CertificateDer, ServerName},
    },
};

struct Server {
    child: Child,
    port: u16,
    certificate: CertificateDer<'static>,
}

impl Server {
    fn start(folder: &std::path::Path, more: &[&str]) -> Server {
        let names = ["localhost".to_owned()];
        let CertifiedKey { cert, signing_key } = generate_simple_self_signed(names).unwrap();
        let (chain, key) = (folder.join("chain.pem"), folder.join("key.pem"));
        fs::write(&chain, cert.pem()).unwrap();
        fs::write(&key, signing_key.serialize_pem()).unwrap();
        fs::set_permissions(&key, fs::Permissions::from_mode(0o600)).unwrap();
        // A port that was free a moment ago: the origin must name it.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut child = Command::new(env!("CARGO_BIN_EXE_comity"))
            .args(["serve", "--no-worker", "--data"])
            .arg(folder.join("data"))
            .args(["--listen", &format!("127.0.0.1:{port}")])
            .args(["--origin", &format!("https://localhost:{port}"), "--tls-cert"])
            .arg(&chain)
            .arg("--tls-key")
            .arg(key)
            // It is signed by nobody but itself.
            .arg("--tls-authority")
            .arg(chain)
            .args(more)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let said = BufReader::new(child.stdout.take().unwrap());
        let serving = format!("Serving https://localhost:{port}");
        assert!(said.lines().any(|line| line.unwrap() == serving), "it does not serve");
        Server { child, port, certificate: cert.der().clone() }
    }
}

impl Server {
    /// The answer to a request over TLS, from a client that believes this certificate alone.
    async fn ask(&self, request: &str, body: &str) -> String {
        let mut known = RootCertStore::empty();
        known.add(self.certificate.clone()).unwrap();
        let config =
            ClientConfig::builder_with_provider(Arc::new(crypto::aws_lc_rs::default_provider()))
                .with_safe_default_protocol_versions()
                .unwrap()
                .with_root_certificates(known)
                .with_no_client_auth();
        let connector = TlsConnector::from(Arc::new(config));
        let stream = tokio::net::TcpStream::connect(("127.0.0.1", self.port)).await.unwrap();
        let name = ServerName::try_from("localhost").unwrap();
        let mut stream = connector.connect(name, stream).await.unwrap();
        assert_eq!(stream.get_ref().1.protocol_version(), Some(ProtocolVersion::TLSv1_3));
        let length = body.len();
        let ask = format!(
            "{request}\r\nhost: localhost:{}\r\nsec-fetch-site: same-origin\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\
             connection: close\r\n\r\n{body}",
            self.port
        );
        stream.write_all(ask.as_bytes()).await.unwrap();
        let mut said = String::new();
        stream.read_to_string(&mut said).await.unwrap();
        said
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test]
async fn pages_come_over_tls_1_3_and_signing_in_is_for_tls_alone() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(folder.path(), &[]);
    for (path, status) in [("/health", "200"), ("/en/", "200"), ("/en/nowhere", "404")] {
        let said = server.ask(&format!("GET {path} HTTP/1.1"), "").await;
        assert!(said.starts_with(&format!("HTTP/1.1 {status}")), "{path}: {said:.300}");
        assert!(said.contains("strict-transport-security: max-age=63072000"), "{said:.900}");
    }
}

/// What a client says that knows TLS 1.2 and no later one.
fn hello_1_2() -> Vec<u8> {
    let mut hello = vec![3, 3];
    hello.extend([7; 32]);
    hello.push(0);
    hello.extend([0, 4, 0xc0, 0x2b, 0xc0, 0x2f, 1, 0]);
    // Groups, kinds of signatures.
    let extensions = [0, 10, 0, 4, 0, 2, 0, 0x17, 0, 13, 0, 4, 0, 2, 4, 3];
    hello.extend([0, extensions.len() as u8]);
    hello.extend(extensions);
    let mut all = vec![0x16, 3, 1, 0, hello.len() as u8 + 4, 1, 0, 0, hello.len() as u8];
    all.extend(hello);
    all
}

#[test]
fn older_tls_and_none_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(folder.path(), &[]);
    let ask = |bytes: &[u8]| {
        let mut stream = TcpStream::connect(("127.0.0.1", server.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream.write_all(bytes).unwrap();
        let mut said = Vec::new();
        let _ = stream.read_to_end(&mut said);
        said
    };
    // Fatal: this version of the protocol is not spoken.
    assert_eq!(ask(&hello_1_2()), [0x15, 3, 3, 0, 2, 2, 70]);
    let said = ask(b"GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n");
    assert!(!said.windows(4).any(|some| some == b"HTTP"), "{said:?}");
}

#[tokio::test]
async fn a_proxy_speaks_tls_to_the_server_and_is_believed_by_its_address() {
    for (proxy, place) in [("127.0.0.1", "192.0.2.77"), ("192.0.2.9", "127.0.0.1")] {
        let folder = tempfile::tempdir().unwrap();
        let mut server = Server::start(folder.path(), &["--proxy", proxy]);
        let said = server.ask("POST /en/sign-in/begin HTTP/1.1", "").await;
        let asked = said.split_once("\"ceremony\":\"").unwrap().1;
        let ceremony = asked.split('"').next().unwrap();
        let forwarded = "POST /en/sign-in HTTP/1.1\r\nx-forwarded-for: 198.51.100.1, 192.0.2.77";
        let said = server.ask(forwarded, &format!("ceremony={ceremony}&credential=x")).await;
        assert!(said.starts_with("HTTP/1.1 422"), "{said:.300}");
        let mut log = server.child.stderr.take().unwrap();
        drop(server);
        let mut lines = String::new();
        log.read_to_string(&mut lines).unwrap();
        let line = lines.lines().find(|line| line.contains("a passkey was refused")).unwrap();
        assert!(line.contains(&format!("source=Source({place})")), "{proxy}: {line}");
    }
}
