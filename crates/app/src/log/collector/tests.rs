use std::path::PathBuf;

use tokio::net::TcpListener;
use tokio_rustls::{
    TlsAcceptor,
    rustls::{ServerConfig, pki_types::PrivateKeyDer},
};

use super::*;

#[test]
fn an_address_is_a_host_and_a_port() {
    for (given, host, port) in [
        ("logs.example.org:6514", "logs.example.org", 6514),
        ("192.0.2.7:514", "192.0.2.7", 514),
        ("[2001:db8::7]:6514", "2001:db8::7", 6514),
    ] {
        assert_eq!(address(given), Some((host, port)), "{given}");
        assert!(ServerName::try_from(host).is_ok(), "{given}");
    }
    for given in
        ["logs", "logs:", ":6514", "logs:0", "logs:65536", "2001:db8::7:6514", "[::1", "[]:1"]
    {
        assert_eq!(address(given), None, "{given}");
    }
}

/// A certificate for `localhost`, its own authority, and what speaks TLS with it.
fn own_certificate(folder: &Path) -> (PathBuf, TlsAcceptor) {
    let file = folder.join("own.pem");
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    std::fs::write(&file, made.cert.pem()).unwrap();
    let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
    let provider = Arc::new(crypto::aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    (file, TlsAcceptor::from(Arc::new(config)))
}

#[tokio::test]
async fn how_many_lines_were_lost_is_said_when_they_go_again() {
    let folder = tempfile::tempdir().unwrap();
    let (file, tls) = own_certificate(folder.path());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let takes = async {
        let (stream, _) = listener.accept().await.unwrap();
        let mut stream = tls.accept(stream).await.unwrap();
        let mut taken = String::new();
        stream.read_to_string(&mut taken).await.unwrap();
        taken
    };

    let queue = Queue::default();
    for number in 0..10_003 {
        queue.push(format!("line {number};"));
    }
    queue.close();
    let collector = Collector::named(&format!("localhost:{port}"), Some(&file)).unwrap();
    let both = async { tokio::join!(keep_sending(&collector, &queue), takes) };
    let (((), taken), said) = heard(both).await;
    assert!(taken.starts_with("7 line 3;7 line 4;") && taken.ends_with("11 line 10002;"));
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains("did not reach the collector") && said.contains("lost=3"), "{said}");
}

/// Runs this with a log that is read afterwards.
async fn heard<T>(what: impl Future<Output = T>) -> (T, String) {
    let (out, log) = io::pipe().unwrap();
    let subscriber =
        tracing_subscriber::fmt().with_ansi(false).with_writer(std::sync::Mutex::new(log)).finish();
    let hears = tracing::subscriber::set_default(subscriber);
    let result = what.await;
    drop(hears);
    (result, io::read_to_string(out).unwrap())
}

#[tokio::test]
async fn a_connection_that_breaks_says_how_many_lines_may_be_missing() {
    let folder = tempfile::tempdir().unwrap();
    let (file, tls) = own_certificate(folder.path());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let collector = Collector::named(&format!("localhost:{port}"), Some(&file)).unwrap();
    let queue = Queue::default();
    for number in 0..3 {
        queue.push(format!("line {number};"));
    }
    let takes = async {
        let (stream, _) = listener.accept().await.unwrap();
        let mut stream = tls.accept(stream).await.unwrap();
        let mut taken = [0; 27];
        stream.read_exact(&mut taken).await.unwrap();
        // It ends as a process does that is killed.
        drop(stream);
        let (stream, _) = listener.accept().await.unwrap();
        queue.push("line 3;".to_owned());
        queue.close();
        let mut stream = tls.accept(stream).await.unwrap();
        let mut taken = String::new();
        stream.read_to_string(&mut taken).await.unwrap();
        taken
    };
    let both = async { tokio::join!(keep_sending(&collector, &queue), takes) };
    let (((), taken), said) = heard(both).await;
    assert_eq!(taken, "7 line 3;");
    let broken: Vec<&str> = said.lines().filter(|line| line.contains("broke;")).collect();
    assert_eq!(broken.len(), 1, "{said}");
    assert!(broken[0].contains("may not have arrived"), "{said}");
    assert!(broken[0].contains("uncertain=3"), "{said}");
}

#[tokio::test]
async fn lines_of_the_last_minute_are_uncertain_and_earlier_ones_are_not() {
    let begin = Instant::now();
    let after = |seconds| begin + Duration::from_secs(seconds);
    let mut uncertain = Uncertain::default();
    for seconds in [0, 10, 65] {
        uncertain.sent(after(seconds));
    }
    assert_eq!(uncertain.count(after(66)), 2);
    assert_eq!(uncertain.count(after(125)), 1);
    assert_eq!(uncertain.count(after(126)), 0);
}

#[tokio::test]
async fn the_system_notices_that_a_collector_is_gone() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let stream = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
    notice_death(&stream).unwrap();
    let socket = SockRef::from(&stream);
    assert!(socket.keepalive().unwrap());
    #[cfg(target_os = "linux")]
    {
        assert_eq!(socket.tcp_keepalive_time().unwrap(), Duration::from_secs(30));
        assert_eq!(socket.tcp_keepalive_interval().unwrap(), Duration::from_secs(10));
        assert_eq!(socket.tcp_keepalive_retries().unwrap(), 3);
        assert_eq!(socket.tcp_user_timeout().unwrap(), Some(Duration::from_secs(30)));
    }
}

#[tokio::test]
async fn what_did_not_go_when_the_process_ends_is_counted_on_standard_error() {
    let queue = Arc::new(Queue::default());
    for number in 0..10_002 {
        queue.push(format!("line {number};"));
    }
    // Whoever sends never comes back.
    let (_ended, end) = oneshot::channel();
    let ((), said) =
        heard(Sending(Some(Under { queue, sender: Sender::new(false), end })).finish()).await;
    assert!(said.contains("did not reach the collector") && said.contains("lost=10002"), "{said}");
}
