//! The collector: another machine that takes the log's lines, over TLS.

use std::{io, path::Path, sync::Arc, time::Duration};

use anyhow::{Context as _, Result, bail};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _, split},
    net::TcpStream,
    sync::oneshot,
    time::{Instant, sleep, timeout},
};
use tokio_rustls::{
    TlsConnector,
    client::TlsStream,
    rustls::{ClientConfig, crypto, pki_types::ServerName},
};

use super::{Call, queue::Queue, syslog};
use crate::trust;

/// How long a connection may take, with its handshake; and how long a line may.
const SHORT: Duration = Duration::from_secs(10);
/// The pause after the first failure; each further one takes twice as long.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
/// The longest pause. A connection that held for so long was a good one.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// How long the process stays for lines that are not sent yet when it ends.
const FAREWELL: Duration = Duration::from_secs(2);
/// How long it waits for the collector to hang up.
const LAST_WORD: Duration = Duration::from_millis(300);

/// Where the log's lines go.
pub struct Collector {
    host: String,
    port: u16,
    name: ServerName<'static>,
    tls: TlsConnector,
}

impl Collector {
    /// By its address, believed by the authority in a file alone, or by those that this
    /// machine trusts.
    ///
    /// # Errors
    /// When the address is none, or no authority is there; the message says what to do.
    pub fn named(given: &str, authority: Option<&Path>) -> Result<Collector> {
        let Some((host, port)) = address(given) else {
            bail!(
                "--log-to “{given}” is no collector: give HOST:PORT, such as logs.example.org:6514"
            );
        };
        let Ok(name) = ServerName::try_from(host.to_owned()) else {
            bail!(
                "--log-to “{given}” has no host that a certificate could name: give its own name"
            );
        };
        let roots = match authority {
            Some(file) => trust::in_file("--log-authority", file)?,
            None => trust::of_machine()?,
        };
        let config =
            ClientConfig::builder_with_provider(Arc::new(crypto::aws_lc_rs::default_provider()))
                .with_safe_default_protocol_versions()?
                .with_root_certificates(roots)
                .with_no_client_auth();
        let host = host.to_owned();
        Ok(Collector { host, port, name, tls: TlsConnector::from(Arc::new(config)) })
    }

    /// Sends what comes into the queue until that is closed, from a thread of its own:
    /// nothing that a collector does or leaves undone keeps a request waiting.
    ///
    /// # Errors
    /// When the thread does not start.
    pub fn send(self, queue: Arc<Queue>, call: Call) -> Result<Sending> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .context("the sender of the log does not start")?;
        let (ended, end) = oneshot::channel();
        let lines = queue.clone();
        let send = move || {
            runtime.block_on(async {
                if call == Call::WithFirstLine {
                    lines.something().await;
                }
                keep_sending(&self, &lines).await;
            });
            let _ = ended.send(());
            // A look-up of a name may still be under way, and nobody waits for it.
            runtime.shutdown_background();
        };
        std::thread::Builder::new()
            .name("log".to_owned())
            .spawn(send)
            .context("the sender of the log does not start")?;
        Ok(Sending(Some((queue, end))))
    }

    async fn connect(&self) -> io::Result<TlsStream<TcpStream>> {
        let connecting = async {
            let stream = TcpStream::connect((self.host.as_str(), self.port)).await?;
            let _ = stream.set_nodelay(true);
            self.tls.connect(self.name.clone(), stream).await
        };
        in_time(connecting).await
    }
}

/// A host and a port; the host may be an address, of IPv6 between brackets.
fn address(given: &str) -> Option<(&str, u16)> {
    let (host, port) = given.rsplit_once(':')?;
    let host = match host.strip_prefix('[') {
        Some(rest) => rest.strip_suffix(']')?,
        None if host.contains(':') => return None,
        None => host,
    };
    let port = port.parse().ok().filter(|port| *port != 0)?;
    (!host.is_empty()).then_some((host, port))
}

async fn in_time<T>(what: impl Future<Output = io::Result<T>>) -> io::Result<T> {
    match timeout(SHORT, what).await {
        Ok(done) => done,
        Err(_) => Err(io::Error::new(io::ErrorKind::TimedOut, "it took too long")),
    }
}

/// What is sent, until it has been.
#[must_use]
pub struct Sending(Option<(Arc<Queue>, oneshot::Receiver<()>)>);

impl Sending {
    /// Nothing, to nobody.
    pub fn nowhere() -> Sending {
        Sending(None)
    }

    /// Ends the log: takes no more lines, and stays a moment for those that wait.
    pub async fn finish(self) {
        if let Some((queue, end)) = self.0 {
            queue.close();
            let _ = timeout(FAREWELL, end).await;
        }
    }
}

/// Sends until the queue is closed and empty. The log says when the collector does not
/// answer, and when it does again, once each.
async fn keep_sending(collector: &Collector, queue: &Queue) {
    let (mut pause, mut is_away) = (FIRST_PAUSE, false);
    loop {
        let connected = tokio::select! {
            connected = collector.connect() => connected,
            () = queue.is_over() => return,
        };
        let since = Instant::now();
        let failure = match connected {
            Ok(stream) => match deliver(stream, queue, &mut is_away).await {
                Ok(()) => return,
                Err(failure) => failure,
            },
            Err(failure) => failure,
        };
        // Some collectors hang up on whoever says nothing for a while.
        let was_good = since.elapsed() >= LONGEST_PAUSE;
        if was_good {
            pause = FIRST_PAUSE;
        } else if !is_away {
            is_away = true;
            let Collector { host, port, .. } = collector;
            tracing::error!(
                collector = format!("{host}:{port}"),
                error = %failure,
                "the log does not reach its collector; lines wait for it"
            );
        }
        tokio::select! {
            () = sleep(pause) => {}
            () = queue.is_over() => return,
        }
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}

/// Sends line by line over one connection, until the queue is closed and empty.
async fn deliver(
    stream: TlsStream<TcpStream>,
    queue: &Queue,
    is_away: &mut bool,
) -> io::Result<()> {
    let (mut from, mut to) = split(stream);
    let mut unasked = [0; 512];
    loop {
        let line = tokio::select! {
            line = queue.next() => line,
            // It has nothing to say, but hangs up.
            read = from.read(&mut unasked) => match read? {
                0 => return Err(io::Error::other("it hung up")),
                _ => continue,
            },
        };
        let Some(line) = line else { break };
        let sent = in_time(async {
            to.write_all(&syslog::frame(&line)).await?;
            to.flush().await
        });
        if let Err(failure) = sent.await {
            queue.put_back(line);
            return Err(failure);
        }
        if std::mem::take(is_away) {
            tracing::warn!("the log reaches its collector again");
        }
        match queue.lost() {
            0 => {}
            lines => tracing::error!(
                lost = lines,
                "so many lines of the log did not reach the collector; standard error has them"
            ),
        }
    }
    let farewell = async {
        to.shutdown().await?;
        while from.read(&mut unasked).await? > 0 {}
        Ok::<_, io::Error>(())
    };
    // What was sent is with the system already; this only lets it arrive in peace.
    let _ = timeout(LAST_WORD, farewell).await;
    Ok(())
}

#[cfg(test)]
mod tests {
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

    #[tokio::test]
    async fn how_many_lines_were_lost_is_said_when_they_go_again() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("own.pem");
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
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let takes = async {
            let (stream, _) = listener.accept().await.unwrap();
            let mut stream = TlsAcceptor::from(Arc::new(config)).accept(stream).await.unwrap();
            let mut taken = String::new();
            stream.read_to_string(&mut taken).await.unwrap();
            taken
        };

        let (out, log) = io::pipe().unwrap();
        let subscriber = tracing_subscriber::fmt()
            .with_ansi(false)
            .with_writer(std::sync::Mutex::new(log))
            .finish();
        let heard = tracing::subscriber::set_default(subscriber);
        let queue = Queue::default();
        for number in 0..10_003 {
            queue.push(format!("line {number};"));
        }
        queue.close();
        let collector = Collector::named(&format!("localhost:{port}"), Some(&file)).unwrap();
        let ((), taken) = tokio::join!(keep_sending(&collector, &queue), takes);
        drop(heard);
        assert!(taken.starts_with("7 line 3;7 line 4;") && taken.ends_with("11 line 10002;"));
        let said = io::read_to_string(out).unwrap();
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(said.contains("did not reach the collector") && said.contains("lost=3"), "{said}");
    }
}
