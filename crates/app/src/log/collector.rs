//! The collector: another machine that takes the log's lines, over TLS.

use std::{collections::VecDeque, io, path::Path, sync::Arc, time::Duration};

use anyhow::{Context as _, Result, bail};
use socket2::{SockRef, TcpKeepalive};
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

use super::{
    Call,
    queue::Queue,
    syslog::{self, Sender},
};
use crate::trust;

/// How long a connection may take, with its handshake; and how long a line may.
const SHORT: Duration = Duration::from_secs(10);
/// The pause after the first failure; each further one takes twice as long.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
/// The longest pause. A connection that held for so long was a good one.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// How long nothing need pass before the system asks whether the other side is still there,
/// and how long it waits for what it has sent.
const QUIET: Duration = Duration::from_secs(30);
/// How often it asks then, and the pause in between.
const ASKED: (u32, Duration) = (3, Duration::from_secs(10));
/// How far back lines may be missing when a connection breaks: the system takes lines for a
/// dead connection for [`QUIET`], and a collector may have had some in hand.
const UNCERTAIN: Duration = Duration::from_secs(60);
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
    pub fn send(self, queue: Arc<Queue>, sender: Sender, call: Call) -> Result<Sending> {
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
        Ok(Sending(Some(Under { queue, sender, end })))
    }

    async fn connect(&self) -> io::Result<TlsStream<TcpStream>> {
        let connecting = async {
            let stream = TcpStream::connect((self.host.as_str(), self.port)).await?;
            let _ = stream.set_nodelay(true);
            notice_death(&stream)?;
            self.tls.connect(self.name.clone(), stream).await
        };
        in_time(connecting).await
    }
}

/// Has the system notice within a minute that nobody is at the other end any more. A machine
/// that lost its power or its cable says nothing, and by itself the system would take lines
/// for it for a quarter of an hour, and for ever where nothing is written.
fn notice_death(stream: &TcpStream) -> io::Result<()> {
    let socket = SockRef::from(stream);
    let (times, pause) = ASKED;
    let asking = TcpKeepalive::new().with_time(QUIET).with_interval(pause).with_retries(times);
    socket.set_tcp_keepalive(&asking)?;
    #[cfg(target_os = "linux")]
    socket.set_tcp_user_timeout(Some(QUIET))?;
    Ok(())
}

/// When lines went over a connection, as far back as they may be missing if it breaks.
#[derive(Default)]
struct Uncertain(VecDeque<Instant>);

impl Uncertain {
    fn sent(&mut self, now: Instant) {
        self.forget(now);
        self.0.push_back(now);
    }

    /// How many lines may be missing.
    fn count(&mut self, now: Instant) -> usize {
        self.forget(now);
        self.0.len()
    }

    fn forget(&mut self, now: Instant) {
        while self.0.front().is_some_and(|sent| now.duration_since(*sent) > UNCERTAIN) {
            self.0.pop_front();
        }
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
pub struct Sending(Option<Under>);

/// Its way: from where, by whom, until when.
struct Under {
    queue: Arc<Queue>,
    sender: Sender,
    end: oneshot::Receiver<()>,
}

impl Sending {
    /// Nothing, to nobody.
    pub fn nowhere() -> Sending {
        Sending(None)
    }

    /// Ends the log after what a process was there for. Why that failed is told to the
    /// collector alone: on standard error it stands anyway, as a sentence.
    ///
    /// # Errors
    /// What it failed with.
    pub async fn finish_after<T>(self, done: Result<T>) -> Result<T> {
        if let (Some(Under { queue, sender, .. }), Err(error)) = (&self.0, &done) {
            queue.push(sender.last_words(&format!("{error:#}")));
        }
        self.finish().await;
        done
    }

    /// Ends the log: takes no more lines, and stays a moment for those that wait. How many
    /// did not go stands on standard error, the only place that is left.
    async fn finish(self) {
        if let Some(Under { queue, end, .. }) = self.0 {
            queue.close();
            let _ = timeout(FAREWELL, end).await;
            let left = queue.left();
            if left > 0 {
                tracing::error!(
                    lost = left,
                    "the process ends, and so many lines of the log did not reach the collector; \
                     they stand here alone"
                );
            }
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
        let mut uncertain = Uncertain::default();
        let failure = match connected {
            Ok(stream) => match deliver(stream, queue, &mut is_away, &mut uncertain).await {
                Ok(()) => return,
                Err(failure) => failure,
            },
            Err(failure) => failure,
        };
        let lines = uncertain.count(Instant::now());
        if lines > 0 {
            tracing::warn!(
                uncertain = lines,
                error = %failure,
                "the connection to the collector broke; of the lines sent last, so many may not \
                 have arrived; standard error has them"
            );
        }
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
    uncertain: &mut Uncertain,
) -> io::Result<()> {
    let (mut from, mut to) = split(stream);
    let mut unasked = [0; 512];
    loop {
        let line = tokio::select! {
            // First, so that no line goes to whoever is known to be gone.
            biased;
            // It has nothing to say, but hangs up.
            read = from.read(&mut unasked) => match read? {
                0 => return Err(io::Error::other("it hung up")),
                _ => continue,
            },
            line = queue.next() => line,
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
        queue.sent();
        uncertain.sent(Instant::now());
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
mod tests;
