//! `comity serve`: the server over a data folder.

use std::{net::SocketAddr, path::PathBuf, process::ExitCode, sync::Arc, time::Duration};

use anyhow::{Context as _, Result};
use clap::Parser as _;
use comity_acts::{Desk, forget_spent};
use comity_domain::{Clock, Language, Role};
use comity_outside::{SystemClock, confine, scanner::Scanner};
use comity_seal::Token;
use comity_store::{account, passkey, session, signin};
use comity_web::{App, Settings, router};
use tokio::{net::TcpListener, sync::watch};
use tokio_rustls::TlsAcceptor;

use crate::{
    connections::{self, TlsArgs},
    data::{KeyArgs, open},
    documents::FontArgs,
    log::{self, Call, LogArgs},
    safety,
    trust::Shown,
    work::beside::{self, Beside},
};

/// Serves the pages over a data folder.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The data folder; made if absent.
    #[arg(long, value_name = "DIR", default_value = "./data", env = "COMITY_DATA")]
    data: PathBuf,
    /// A PostgreSQL database (postgres://…) in place of SQLite in the data folder.
    #[arg(long, value_name = "URL", env = "COMITY_DATABASE", hide_env_values = true)]
    database: Option<String>,
    #[command(flatten)]
    key: KeyArgs,
    /// Where to listen.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080", env = "COMITY_LISTEN")]
    listen: SocketAddr,
    /// How browsers reach the server: scheme, host, port. Sets passkeys, cookies and
    /// printed links; passkeys are bound to the host, so it must not change later.
    #[arg(long, value_name = "URL", env = "COMITY_ORIGIN")]
    origin: Option<String>,
    /// A second origin, on a host of its own that leads to this server too, from which what
    /// people upload is given back.
    #[arg(long, value_name = "URL", env = "COMITY_FILES_ORIGIN")]
    files_origin: Option<String>,
    #[command(flatten)]
    tls: TlsArgs,
    /// The address a proxy in front connects from; what it adds to X-Forwarded-For is
    /// believed. May be repeated, or separated by commas.
    #[arg(long, value_name = "ADDR", env = "COMITY_PROXY", value_delimiter = ',')]
    proxy: Vec<String>,
    /// A scanner for malicious software (clamd) on this machine: its socket (unix:/PATH) or
    /// 127.0.0.1:PORT. What it does not call clean is not taken.
    #[arg(long, value_name = "ADDRESS", env = "COMITY_SCANNER")]
    scanner: Option<String>,
    /// Take passkeys with RSA keys too, the only kind that older machines can make. They are
    /// weaker than anything else here.
    #[arg(long)]
    rsa_passkeys: bool,
    #[command(flatten)]
    fonts: FontArgs,
    /// Make no documents here: `comity work` runs elsewhere.
    #[arg(long)]
    no_worker: bool,
    #[command(flatten)]
    log: LogArgs,
}

#[derive(Debug, clap::Parser)]
struct Defaults {
    #[command(flatten)]
    args: Args,
}

impl Args {
    /// What `comity` without any argument means.
    pub fn default_values() -> Self {
        Defaults::parse_from(["comity"]).args
    }
}

/// Runs the command.
pub fn run(args: &Args) -> ExitCode {
    match runtime().and_then(|runtime| runtime.block_on(serve(args))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => crate::refuse(&error),
    }
}

async fn serve(args: &Args) -> Result<()> {
    let sending = log::start(&args.log, Call::AtStart)?;
    sending.finish_after(serve_logged(args).await).await
}

async fn serve_logged(args: &Args) -> Result<()> {
    let now = SystemClock.now();
    safety::clock(now)?;
    let listener = listen(args.listen).await?;
    let address = listener.local_addr()?;
    let origin = safety::origin(args.origin.as_deref(), address)?;
    let files = args.files_origin.as_deref();
    let files = files.map(|files| safety::files_origin(files, &origin)).transpose()?;
    let proxies = safety::proxies(&args.proxy)?;
    safety::encryption(&origin, address, &args.tls, &proxies)?;
    safety::log(&args.log.level, &origin)?;
    let scanner = args.scanner.as_deref().map(safety::scanner).transpose()?;
    let tls = args.tls.acceptor(&safety::hosts(&origin, files.as_deref()), now)?;
    safety::folder(&args.data)?;
    safety::root_key(&args.key.place(&args.data), &args.data)?;
    let desk = open(&args.data, args.database.as_deref(), &args.key, Arc::new(SystemClock)).await?;
    safety::clock_and_record(desk.clock.now(), safety::newest_entry(&desk.db).await?)?;
    end_lasting_links(&desk).await?;
    forget_spent(&desk).await?;
    if !account::anyone(&desk.db).await? {
        let link = set_up_link(&desk).await?;
        println!("Nobody has an account yet. Open this link once to set the server up:");
        println!("{origin}{}", comity_web::set_up_link(Language::En, link.reveal()));
    } else if let Some(link) = first_way_in(&desk).await? {
        println!("Nobody has a passkey yet. Open this link once to make the Secretariat's:");
        println!("{origin}{link}");
    }
    let worker = match args.no_worker {
        true => None,
        false => Some(Beside::start(
            desk.db.clone(),
            beside::Args {
                data: args.data.clone(),
                database: args.database.clone(),
                key: args.key.clone(),
                fonts: args.fonts.clone(),
                log: args.log.clone(),
            },
        )?),
    };
    tokio::spawn(forget_daily(desk.clone()));
    let tls = tls.map(|(tls, shown)| {
        tokio::spawn(tell_daily(shown, desk.clock.clone()));
        tls
    });
    tell_of_scanner(scanner.as_ref()).await;
    confine::tell();
    println!("Serving {origin}");
    let settings = Settings::at(&origin)?.behind(proxies).giving_files_at(files);
    let settings = settings.scanned_by(scanner).taking_rsa(args.rsa_passkeys);
    answer(listener, desk, settings, tls, worker).await
}

/// Says in the log what becomes of uploads, where that is not what one would wish for.
async fn tell_of_scanner(scanner: Option<&Scanner>) {
    let Some(scanner) = scanner else {
        tracing::warn!("uploads are not scanned for malicious software: --scanner names a scanner");
        return;
    };
    if let Err(error) = scanner.scan(b"").await {
        tracing::error!(%error, "no file is taken until it does");
    }
}

/// A multi-threaded runtime.
pub fn runtime() -> Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("the runtime does not start")
}

/// Listens at an address.
///
/// # Errors
/// When it is taken or not this machine's; the message says what to do.
pub async fn listen(address: SocketAddr) -> Result<TcpListener> {
    TcpListener::bind(address).await.with_context(|| {
        format!("cannot listen on {address}: choose another with --listen, such as 127.0.0.1:8081")
    })
}

/// Links of a demonstration that was built in this folder before work here no more.
async fn end_lasting_links(desk: &Desk) -> Result<()> {
    let mut tx = desk.db.begin(desk.clock.now()).await?;
    signin::end_lasting_links(&mut tx).await?;
    tx.commit_technical("lasting links end").await?;
    Ok(())
}

const A_DAY: Duration = Duration::from_hours(24);

/// Forgets once a day, as at the start, what nobody needs any more.
async fn forget_daily(desk: Desk) {
    loop {
        tokio::time::sleep(A_DAY).await;
        if let Err(error) = forget_spent(&desk).await {
            tracing::error!(%error, "spent links and ended sessions are not forgotten");
        }
    }
}

/// Says at the start and once a day what becomes of the certificate.
async fn tell_daily(shown: Shown, clock: Arc<dyn Clock>) {
    loop {
        shown.tell(clock.now());
        tokio::time::sleep(A_DAY).await;
    }
}

/// Makes a set-up link, good once and only while nobody has an account.
async fn set_up_link(desk: &Desk) -> Result<Token> {
    let token = desk.new_token();
    let mut tx = desk.db.begin(desk.clock.now()).await?;
    signin::insert_set_up_link(&mut tx, &token).await?;
    tx.commit_technical("set-up link").await?;
    Ok(token)
}

/// A link for the Secretariat's first account, as long as nobody ever had a passkey: whoever
/// set the server up and lost it before making one would otherwise be locked out, and so
/// would be everybody on a server from before there were passkeys.
async fn first_way_in(desk: &Desk) -> Result<Option<String>> {
    if passkey::anyone(&desk.db).await? {
        return Ok(None);
    }
    let mut officers = Vec::new();
    for body in session::bodies(&desk.db).await? {
        officers.extend(account::all(&desk.db, body.id).await?);
    }
    let first =
        officers.into_iter().find(|one| one.role == Role::Secretariat && one.closed_at.is_none());
    let Some(officer) = first else { return Ok(None) };
    let token = desk.new_token();
    let mut tx = desk.db.begin(desk.clock.now()).await?;
    account::void_links(&mut tx, officer.id).await?;
    signin::insert_link(&mut tx, &token, officer.id, false).await?;
    tx.commit_technical("first way in").await?;
    Ok(Some(comity_web::link(officer.language, token.reveal())))
}

/// How many files and connections the process may have open.
const OPEN_FILES: u64 = 16_384;

/// Answers requests until the process is asked to end, then lets those under way finish
/// and ends the worker beside it.
///
/// # Errors
/// None yet.
pub async fn answer(
    listener: TcpListener,
    desk: Desk,
    settings: Settings,
    tls: Option<TlsAcceptor>,
    worker: Option<Beside>,
) -> Result<()> {
    // A connection is a file to the system, which gives few until asked.
    if let Err(error) = rlimit::increase_nofile_limit(OPEN_FILES) {
        tracing::warn!(%error, "the limit of open files stays as it is");
    }
    let db = desk.db.clone();
    let mut told = asked_to_end(false);
    let serving =
        connections::answer(listener, router(App::new(desk, settings)), tls, told.clone());
    let bound = async move {
        let _ = told.wait_for(|end| *end).await;
        // A connection that will not end must not keep the server from ending.
        tokio::time::sleep(Duration::from_secs(5)).await;
    };
    tokio::select! {
        () = serving => {}
        () = bound => {}
    }
    if let Some(worker) = worker {
        worker.stop().await;
    }
    db.close().await;
    Ok(())
}

/// Becomes true when this process is asked to end: by a signal, and `with_parent` also
/// when standard input closes.
pub fn asked_to_end(with_parent: bool) -> watch::Receiver<bool> {
    let (asked, told) = watch::channel(false);
    let asked = Arc::new(asked);
    if with_parent {
        let asked = asked.clone();
        // A thread of its own: a runtime would wait for a read that never returns.
        std::thread::spawn(move || {
            let _ = std::io::copy(&mut std::io::stdin().lock(), &mut std::io::sink());
            let _ = asked.send(true);
        });
    }
    tokio::spawn(async move {
        end_asked().await;
        let _ = asked.send(true);
    });
    told
}

async fn end_asked() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
