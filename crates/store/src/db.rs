//! Connections, and the macros that compile one query for both engines.

use std::{path::Path, str::FromStr, sync::Arc, time::Duration};

use comity_domain::Rng;
use comity_seal::RootKey;
use jiff::Timestamp;
use sqlx::{
    PgPool, SqlitePool,
    migrate::Migrator,
    postgres::PgPoolOptions,
    sqlite::{
        SqliteConnectOptions, SqliteJournalMode, SqliteLockingMode, SqlitePoolOptions,
        SqliteSynchronous,
    },
};

use crate::{StoreError, Tx, tx::Inner};

/// The steps that bring a schema up to date; the files of both engines have the same numbers.
pub(crate) static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
/// As [`SQLITE`].
pub(crate) static POSTGRES: Migrator = sqlx::migrate!("migrations/postgres");

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
        let engine = match address(url)? {
            Address::Sqlite(path) => open_sqlite(path).await?,
            Address::Postgres => open_postgres(url).await?,
        };
        let db = Db { engine, root, rng };
        db.settle().await?;
        Ok(db)
    }

    /// Opens a database as [`Db::open`] does, for one connection and nobody else: as long as
    /// it is open, no server opens it, and it does not open beside one.
    ///
    /// # Errors
    /// [`StoreError::InUse`] when somebody else has it open; otherwise as [`Db::open`].
    pub async fn open_alone(url: &str, root: RootKey, rng: Arc<dyn Rng>) -> Result<Db, StoreError> {
        let engine = match address(url)? {
            Address::Sqlite(path) => open_sqlite_alone(path).await?,
            Address::Postgres => open_postgres_alone(url).await?,
        };
        let db = Db { engine, root, rng };
        db.settle().await?;
        Ok(db)
    }

    /// What has to be so before anybody works with it: it is of this root key, and what is
    /// private lies sealed in it.
    async fn settle(&self) -> Result<(), StoreError> {
        crate::root::check(self).await?;
        crate::in_clear::seal(self).await
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

/// Which engine an address means.
pub(crate) enum Address<'u> {
    /// A file.
    Sqlite(&'u Path),
    /// A server that speaks PostgreSQL's protocol.
    Postgres,
}

/// Which engine an address means.
///
/// # Errors
/// [`StoreError::UnknownEngine`].
pub(crate) fn address(url: &str) -> Result<Address<'_>, StoreError> {
    if let Some(path) = url.strip_prefix("sqlite:") {
        Ok(Address::Sqlite(Path::new(path.trim_start_matches("//"))))
    } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
        Ok(Address::Postgres)
    } else {
        Err(StoreError::UnknownEngine(url.to_owned()))
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

/// The number of the lock that every connection to a PostgreSQL database shares, and that
/// whoever needs the database alone holds alone. It means nothing else.
const IN_USE: i64 = 0x636f_6d69_7479;

async fn open_postgres(url: &str) -> Result<Engine, StoreError> {
    let pool = PgPoolOptions::new()
        // One stays as long as the server does, for the lock that it shares.
        .min_connections(1)
        .max_connections(16)
        .acquire_timeout(Duration::from_secs(10))
        .after_connect(|connection, _| {
            Box::pin(async move {
                let (is_shared,): (bool,) =
                    sqlx::query_as("select pg_try_advisory_lock_shared($1)")
                        .bind(IN_USE)
                        .fetch_one(connection)
                        .await?;
                match is_shared {
                    true => Ok(()),
                    // Tried again until the time for connecting is over.
                    false => Err(sqlx::Error::Protocol("somebody has the database alone".into())),
                }
            })
        })
        .connect(url)
        .await?;
    tracing::trace!("migrations");
    POSTGRES.run(&pool).await?;
    Ok(Engine::Postgres(pool))
}

async fn open_postgres_alone(url: &str) -> Result<Engine, StoreError> {
    let pool = PgPoolOptions::new()
        .max_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .acquire_timeout(Duration::from_secs(10))
        .connect(url)
        .await?;
    // Whoever has just closed its connections may still have them for a moment.
    let mut tries = 0;
    loop {
        let (is_ours,): (bool,) =
            sqlx::query_as("select pg_try_advisory_lock($1)").bind(IN_USE).fetch_one(&pool).await?;
        if is_ours {
            break;
        }
        if tries == 20 {
            return Err(StoreError::InUse);
        }
        tries += 1;
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    tracing::trace!("migrations");
    POSTGRES.run(&pool).await?;
    Ok(Engine::Postgres(pool))
}

/// How a connection to a file is opened, whoever opens it.
fn sqlite_options(path: &Path) -> Result<SqliteConnectOptions, StoreError> {
    Ok(SqliteConnectOptions::from_str("sqlite:")?
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        // What is erased is overwritten, and does not lie on in free pages.
        .pragma("secure_delete", "on")
        .busy_timeout(Duration::from_secs(10)))
}

/// SQLite's own lock: a connection that holds the file alone is refused while others have
/// it open, and they while it does.
async fn open_sqlite_alone(path: &Path) -> Result<Engine, StoreError> {
    let options = sqlite_options(path)?
        .locking_mode(SqliteLockingMode::Exclusive)
        .busy_timeout(Duration::from_secs(1));
    let opened = SqlitePoolOptions::new()
        .max_connections(1)
        .test_before_acquire(ASK_FIRST)
        .idle_timeout(None)
        .max_lifetime(None)
        .acquire_timeout(Duration::from_secs(5))
        .connect_with(options)
        .await;
    let only = match opened {
        Ok(only) => only,
        Err(error) if is_locked(&error) => return Err(StoreError::InUse),
        Err(error) => return Err(error.into()),
    };
    // The lock is taken by the first writing.
    match sqlx::query("begin exclusive; commit").execute(&only).await {
        Ok(_) => {}
        Err(error) if is_locked(&error) => return Err(StoreError::InUse),
        Err(error) => return Err(error.into()),
    }
    SQLITE.run(&only).await?;
    Ok(Engine::Sqlite { read: only.clone(), write: only })
}

/// Whether SQLite says that others have the file (SQLITE_BUSY in any of its kinds).
fn is_locked(error: &sqlx::Error) -> bool {
    let code = match error {
        sqlx::Error::Database(error) => error.code(),
        _ => None,
    };
    code.and_then(|code| code.parse::<u32>().ok()).is_some_and(|code| code & 0xff == 5)
}

async fn open_sqlite(path: &Path) -> Result<Engine, StoreError> {
    let options = sqlite_options(path)?;
    let write = SqlitePoolOptions::new()
        .max_connections(1)
        .test_before_acquire(ASK_FIRST)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options.clone().create_if_missing(true))
        .await?;
    tracing::trace!("migrations");
    SQLITE.run(&write).await?;
    let read = SqlitePoolOptions::new()
        .max_connections(readers())
        .test_before_acquire(ASK_FIRST)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options.read_only(true).pragma("cache_size", PAGES_KEPT))
        .await?;
    Ok(Engine::Sqlite { read, write })
}
