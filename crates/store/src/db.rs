//! Connections, and the macros that compile one query for both engines.

use std::{path::Path, str::FromStr, sync::Arc, time::Duration};

use comity_domain::Rng;
use comity_seal::RootKey;
use jiff::Timestamp;
use sqlx::{
    PgPool, SqlitePool,
    postgres::PgPoolOptions,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use crate::{StoreError, Tx, tx::Inner};

/// The database, on either engine.
#[derive(Clone)]
pub struct Db {
    pub(crate) engine: Engine,
    pub(crate) root: RootKey,
    pub(crate) rng: Arc<dyn Rng>,
}

/// The pools of one engine.
#[derive(Clone)]
pub enum Engine {
    /// One writer and several readers over a file (write-ahead log, full sync):
    /// two writers would only wait for each other.
    Sqlite {
        /// Readers.
        read: SqlitePool,
        /// The one writer.
        write: SqlitePool,
    },
    /// A server that speaks PostgreSQL's protocol.
    Postgres(PgPool),
}

/// Runs one body against either engine for reading; the body is written once and
/// compiled for both. `$c` is an executor.
macro_rules! read {
    ($db:expr, |$c:ident| $body:expr) => {
        match &$db.engine {
            $crate::Engine::Sqlite { read: $c, .. } => $body,
            $crate::Engine::Postgres($c) => $body,
        }
    };
}

/// Runs one body inside a transaction of either engine. `$c` is an executor.
macro_rules! write {
    ($tx:expr, |$c:ident| $body:expr) => {
        match &mut $tx.inner {
            $crate::tx::Inner::Sqlite(inner) => {
                let $c = &mut **inner;
                $body
            }
            $crate::tx::Inner::Postgres(inner) => {
                let $c = &mut **inner;
                $body
            }
        }
    };
}

impl Db {
    /// Opens `sqlite:PATH` (made if absent) or `postgres://…` and brings its schema
    /// up to date.
    ///
    /// # Errors
    /// When the address is of neither kind, the database cannot be opened or migrated, or
    /// it began under another root key ([`StoreError::OtherRootKey`]).
    pub async fn open(url: &str, root: RootKey, rng: Arc<dyn Rng>) -> Result<Db, StoreError> {
        let engine = if let Some(path) = url.strip_prefix("sqlite:") {
            open_sqlite(Path::new(path.trim_start_matches("//"))).await?
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            let pool = PgPoolOptions::new()
                .max_connections(16)
                .acquire_timeout(Duration::from_secs(10))
                .connect(url)
                .await?;
            tracing::trace!("migrations");
            sqlx::migrate!("migrations/postgres").run(&pool).await?;
            Engine::Postgres(pool)
        } else {
            return Err(StoreError::UnknownEngine(url.to_owned()));
        };
        let db = Db { engine, root, rng };
        crate::root::check(&db).await?;
        Ok(db)
    }

    /// Begins a transaction at the instant `now`.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn begin(&self, now: Timestamp) -> Result<Tx, StoreError> {
        let inner = match &self.engine {
            Engine::Sqlite { write, .. } => {
                Inner::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?)
            }
            Engine::Postgres(pool) => {
                Inner::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL SERIALIZABLE").await?)
            }
        };
        Ok(Tx::new(inner, now, self.clone()))
    }

    /// Closes every connection, so that files can be moved.
    pub async fn close(&self) {
        match &self.engine {
            Engine::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Engine::Postgres(pool) => pool.close().await,
        }
    }
}

/// A connection to a file does not go away by itself. Asking it before each use whether
/// it is still there would be a second hop to its thread, as dear as most queries.
const ASK_FIRST: bool = false;

/// What a reading connection keeps of the file's pages, as SQLite takes it: below zero, in
/// KiB. Its own default is eight times this. What pages of the server need again and again
/// is kept once for all connections (`web/src/memory.rs`), and the rest the operating
/// system has at hand.
const PAGES_KEPT: &str = "-256";

/// How many read at a time: as many as there are processors for, since reading a file waits
/// for little else, and each connection has a thread and memory of its own.
fn readers() -> u32 {
    let processors = std::thread::available_parallelism().map_or(4, std::num::NonZero::get);
    processors.clamp(2, 4) as u32
}

async fn open_sqlite(path: &Path) -> Result<Engine, StoreError> {
    let options = SqliteConnectOptions::from_str("sqlite:")?
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        // What is erased is overwritten, and does not lie on in free pages.
        .pragma("secure_delete", "on")
        .busy_timeout(Duration::from_secs(10));
    let write = SqlitePoolOptions::new()
        .max_connections(1)
        .test_before_acquire(ASK_FIRST)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options.clone().create_if_missing(true))
        .await?;
    tracing::trace!("migrations");
    sqlx::migrate!("migrations/sqlite").run(&write).await?;
    let read = SqlitePoolOptions::new()
        .max_connections(readers())
        .test_before_acquire(ASK_FIRST)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options.read_only(true).pragma("cache_size", PAGES_KEPT))
        .await?;
    Ok(Engine::Sqlite { read, write })
}
