//! Connections: let in, encrypted where the server has a certificate, and given so much
//! time for what they owe ([decision 53](../../../docs/decisions/0053-limits.md)).

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use anyhow::{Context as _, Result, bail};
use axum::{Router, extract::ConnectInfo, middleware::AddExtension};
use hyper::server::conn::http1;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use jiff::Timestamp;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
    sync::{Semaphore, watch},
};
use tokio_io_timeout::TimeoutStream;
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig, SignatureScheme, crypto,
        pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject as _},
        version::TLS13,
    },
};
use tower::Service as _;

use crate::{
    safety,
    trust::{self, Shown},
};

/// The most connections at once; the next ones wait until one ends.
const MOST: u32 = 8_192;
/// How long a client may take for the head of a request, or say nothing in between.
const HEAD: Duration = Duration::from_secs(15);
/// How long a client may take for the handshake.
const HANDSHAKE: Duration = Duration::from_secs(10);
/// How long a client may take none of what it asked for.
const UNREAD: Duration = Duration::from_secs(30);
/// The largest head of a request.
const HEAD_BYTES: usize = 32 * 1024;

/// The certificate of this server, and who vouches for it.
#[derive(Debug, clap::Args)]
pub struct TlsArgs {
    /// The certificate's chain in PEM, to speak TLS (1.3): the server's own first. Browsers
    /// have to trust it.
    #[arg(long = "tls-cert", value_name = "FILE", env = "COMITY_TLS_CERT")]
    pub cert: Option<PathBuf>,
    /// The certificate's private key in PEM.
    #[arg(long = "tls-key", value_name = "FILE", env = "COMITY_TLS_KEY")]
    pub key: Option<PathBuf>,
    /// The authority of your own that signed the certificate, in PEM, where every browser or
    /// the proxy in front knows it.
    #[arg(
        id = "tls_authority",
        long = "tls-authority",
        value_name = "FILE",
        env = "COMITY_TLS_AUTHORITY"
    )]
    pub authority: Option<PathBuf>,
}

impl TlsArgs {
    /// What speaks TLS, with what it shows; none where there is no certificate.
    ///
    /// # Errors
    /// When the certificate is not believed for one of these hosts, its key is open to
    /// others, or one of them cannot be read; the message says what to do.
    pub fn acceptor(
        &self,
        hosts: &[(&str, &str)],
        now: Timestamp,
    ) -> Result<Option<(TlsAcceptor, Shown)>> {
        let (Some(cert), Some(key)) = (&self.cert, &self.key) else { return Ok(None) };
        safety::secret(key, "the certificate's private key")?;
        let instead = "give the chain in PEM, the server's own first";
        let chain = trust::certificates("--tls-cert", cert, instead)?;
        let acceptor = tls(cert, chain.clone(), key)?;
        let shown = Shown::new(cert, chain, self.authority.as_deref(), hosts)?;
        shown.believed(now)?;
        Ok(Some((acceptor, shown)))
    }
}

/// TLS 1.3 with this chain of certificates and its key.
///
/// # Errors
/// When the key cannot be read or is of a kind that browsers do not take, or they are not of
/// each other; the message says what to do.
fn tls(cert: &Path, chain: Vec<CertificateDer<'static>>, key: &Path) -> Result<TlsAcceptor> {
    let named = |flag: &str, path: &Path| format!("{flag} {}", path.display());
    let secret = PrivateKeyDer::from_pem_file(key).with_context(|| {
        format!("{} holds no private key: give it in PEM", named("--tls-key", key))
    })?;
    let provider = Arc::new(crypto::aws_lc_rs::default_provider());
    // Of curves, browsers know two.
    let known = [
        SignatureScheme::RSA_PSS_SHA256,
        SignatureScheme::ECDSA_NISTP256_SHA256,
        SignatureScheme::ECDSA_NISTP384_SHA384,
    ];
    let kind = provider.key_provider.load_private_key(secret.clone_key());
    if !kind.is_ok_and(|key| key.choose_scheme(&known).is_some()) {
        bail!(
            "{} holds a key of a kind that browsers do not take: get a certificate for one of P-256, \
             P-384 or RSA",
            named("--tls-key", key)
        );
    }
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&TLS13])?
        .with_no_client_auth()
        .with_single_cert(chain, secret)
        .with_context(|| {
            format!(
                "{} and {} are not of each other: give the two that belong together, the server's \
                 own certificate first in its file",
                named("--tls-cert", cert),
                named("--tls-key", key)
            )
        })?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}

/// Answers connections until told to end, and then those that are under way.
pub async fn answer(
    listener: TcpListener,
    router: Router,
    tls: Option<TlsAcceptor>,
    mut told: watch::Receiver<bool>,
) {
    // Made once: a bare router is built anew for each connection, which costs 400 kB of
    // memory for as long as the connection stays.
    let mut services = router.into_make_service_with_connect_info::<SocketAddr>();
    let room = Arc::new(Semaphore::new(MOST as usize));
    loop {
        let accepted = async {
            let place = room.clone().acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            both = accepted => both,
            () = is_over(&mut told) => break,
        };
        let (Ok(place), Ok((stream, peer))) = (place, accepted) else {
            // Out of files, mostly: some are given back before long.
            tracing::warn!("a connection could not be accepted");
            tokio::time::sleep(Duration::from_millis(200)).await;
            continue;
        };
        let service = match services.call(peer).await {
            Ok(service) => TowerToHyperService::new(service),
            Err(never) => match never {},
        };
        let (tls, told) = (tls.clone(), told.clone());
        tokio::spawn(async move {
            encrypt(stream, tls, service, told).await;
            drop(place);
        });
    }
    drop(listener);
    // All places are free when nobody is left.
    let _ = room.acquire_many(MOST).await;
}

/// Waits until told to end.
async fn is_over(told: &mut watch::Receiver<bool>) {
    let _ = told.wait_for(|end| *end).await;
}

/// The router, as one connection uses it.
type Service = TowerToHyperService<AddExtension<Router, ConnectInfo<SocketAddr>>>;

async fn encrypt(
    stream: TcpStream,
    tls: Option<TlsAcceptor>,
    service: Service,
    told: watch::Receiver<bool>,
) {
    // Small answers are not kept back until there is more to send.
    let _ = stream.set_nodelay(true);
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(UNREAD));
    let stream = Box::pin(stream);
    let Some(tls) = tls else {
        return converse(stream, service, told).await;
    };
    match tokio::time::timeout(HANDSHAKE, tls.accept(stream)).await {
        Ok(Ok(stream)) => converse(stream, service, told).await,
        Ok(Err(error)) => tracing::info!(%error, "a handshake failed"),
        Err(_) => tracing::info!("a handshake took too long"),
    }
}

async fn converse<I>(stream: I, service: Service, mut told: watch::Receiver<bool>)
where
    I: AsyncRead + AsyncWrite + Unpin,
{
    let talk = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .max_buf_size(HEAD_BYTES)
        .serve_connection(TokioIo::new(stream), service);
    let mut talk = std::pin::pin!(talk);
    let ended = tokio::select! {
        ended = talk.as_mut() => ended,
        () = is_over(&mut told) => {
            talk.as_mut().graceful_shutdown();
            talk.await
        }
    };
    if let Err(error) = ended {
        // Clients leave in the middle of things; nobody has to do anything about it.
        tracing::debug!(%error, "a connection broke off");
    }
}
