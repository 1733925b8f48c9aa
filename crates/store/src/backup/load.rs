//! From the stream into an empty database.

use std::{
    fs::File,
    io::BufRead,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use comity_domain::Rng;
use comity_seal::{Hasher, Manifest, RootKey, TableDigest, VerifyingKey};
use serde::de::DeserializeOwned;
use serde_json::Value;
use sqlx::{
    AssertSqlSafe, SqlitePool,
    postgres::PgPoolOptions,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use super::{
    BackupError, End, FORM, Head, Step, TableHead, damaged,
    schema::{self, Kind, Table},
    verify::verify,
};
use crate::{
    Db, StoreError,
    convert::unreadable,
    db::{Address, address},
    tx::Inner,
};

/// A database that was restored.
pub struct Loaded {
    /// The database, opened.
    pub db: Db,
    /// The root key that came with it.
    pub root: RootKey,
    /// What the backup said it holds.
    pub manifest: Manifest,
    /// Who signed it.
    pub signer: VerifyingKey,
}

/// The transaction in which everything comes in.
pub(super) struct Load {
    pub(super) inner: Inner,
    /// Whose only connection it is, with SQLite: closed before the file is opened anew.
    file: Option<(SqlitePool, PathBuf)>,
}

/// The stream, line by line, with where one is in it.
struct Lines<'r> {
    from: &'r mut dyn BufRead,
    line: Vec<u8>,
    at: String,
}

impl Lines<'_> {
    /// The next line with its line break; nothing at the end.
    fn next(&mut self) -> Result<Option<&[u8]>, BackupError> {
        self.line.clear();
        let read = self.from.read_until(b'\n', &mut self.line);
        let count = read.map_err(|error| BackupError::Io { at: self.at.clone(), error })?;
        if count == 0 {
            return Ok(None);
        }
        if self.line.last() != Some(&b'\n') {
            return Err(damaged(&self.at, "the line breaks off"));
        }
        Ok(Some(&self.line))
    }
}

fn parsed<T: DeserializeOwned>(line: &[u8], at: &str) -> Result<T, BackupError> {
    // What the parser says would quote the line.
    serde_json::from_slice(line).map_err(|_| damaged(at, "the line cannot be read"))
}

/// Fills an empty database with what a backup holds, and opens it. `expected` is the
/// signer's key, known from elsewhere. Until all of it is there, signed and the record in
/// it whole, the database holds nothing: on PostgreSQL it is one transaction, of SQLite a
/// file that is of no use until then.
///
/// # Errors
/// When the stream is no backup, is damaged, or was made by a newer program; when the
/// database is not empty, or fails.
pub async fn load(
    from: &mut dyn BufRead,
    url: &str,
    rng: Arc<dyn Rng>,
    expected: Option<&VerifyingKey>,
    step: Step<'_>,
) -> Result<Loaded, BackupError> {
    let mut lines = Lines { from, line: Vec::new(), at: "the first line".to_owned() };
    let first = lines.next()?.ok_or(BackupError::NoBackup)?;
    let head: Head = serde_json::from_slice(first).map_err(|_| match is_later_form(first) {
        true => BackupError::Newer("of another form".to_owned()),
        false => BackupError::NoBackup,
    })?;
    let unknown = schema::unknown(&head.schema);
    if head.comity_backup != FORM || !unknown.is_empty() {
        let unknown: Vec<String> = unknown.iter().map(i64::to_string).collect();
        return Err(BackupError::Newer(unknown.join(", ")));
    }
    let root = RootKey::from_text(&head.root_key)
        .map_err(|_| damaged("the first line", "it holds no root key"))?;
    let mut load = begin(url, &head.schema).await?;
    let tables = schema::tables(&mut load.inner).await?;
    empty(&mut load, &tables).await?;
    let (found, end) = fill(&mut load, &tables, &mut lines, &head, step).await?;
    let (manifest, signer) = verify(&mut load, &root, &end, &found, &head, expected).await?;
    finish(load).await?;
    // What was made by an older program is brought up to date here.
    let db = Db::open(url, root.clone(), rng).await?;
    Ok(Loaded { db, root, manifest, signer })
}

/// Whether this is the first line of a backup whose form is not known here.
fn is_later_form(line: &[u8]) -> bool {
    let form = serde_json::from_slice::<Value>(line).ok();
    let form = form.as_ref().and_then(|value| value.get("comity_backup")?.as_u64());
    form.is_some_and(|form| form != u64::from(FORM))
}

/// Brings an empty database to the schema of the backup.
async fn begin(url: &str, steps: &[i64]) -> Result<Load, BackupError> {
    match address(url)? {
        Address::Sqlite(path) => {
            let pool = sqlite(path).await?;
            schema::migrator(steps, false).run(&pool).await.map_err(StoreError::from)?;
            let inner = Inner::Sqlite(pool.begin().await?);
            Ok(Load { inner, file: Some((pool, path.to_owned())) })
        }
        Address::Postgres => {
            let pool = PgPoolOptions::new()
                .max_connections(1)
                .acquire_timeout(Duration::from_secs(10))
                .connect(url)
                .await?;
            let mut tx = pool.begin().await?;
            let (tables,): (i64,) = sqlx::query_as(
                "select count(*) from pg_class where relnamespace = current_schema()::regnamespace",
            )
            .fetch_one(&mut *tx)
            .await?;
            if tables > 0 {
                return Err(BackupError::NotEmpty);
            }
            // In the same transaction: broken off, it leaves not even empty tables.
            schema::migrator(steps, true)
                .run_direct(None, &mut *tx, false)
                .await
                .map_err(StoreError::from)?;
            set_constraints(&mut tx, "deferrable initially deferred").await?;
            Ok(Load { inner: Inner::Postgres(tx), file: None })
        }
    }
}

/// A file that nobody else knows yet: what interrupts us loses it as a whole, so it is
/// brought to the disk once, at the end.
async fn sqlite(path: &Path) -> Result<SqlitePool, BackupError> {
    if path.exists() {
        return Err(BackupError::NotEmpty);
    }
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Memory)
        .synchronous(SqliteSynchronous::Off)
        // Tables come in by name; what refers to what is checked when all are there.
        .foreign_keys(false)
        .pragma("secure_delete", "on");
    Ok(SqlitePoolOptions::new().max_connections(1).connect_with(options).await?)
}

/// When the rules between tables are checked, on PostgreSQL.
async fn set_constraints(
    tx: &mut sqlx::Transaction<'static, sqlx::Postgres>,
    when: &str,
) -> Result<(), BackupError> {
    let rules: Vec<(String, String)> = sqlx::query_as(
        "select conrelid::regclass::text, conname::text from pg_constraint
         where contype = 'f' and connamespace = current_schema()::regnamespace order by 1, 2",
    )
    .fetch_all(&mut **tx)
    .await?;
    for (table, rule) in rules {
        let rule = schema::quoted(&rule);
        // `regclass` gives the name as SQL takes it.
        let sql = format!("alter table {table} alter constraint {rule} {when}");
        sqlx::query(AssertSqlSafe(sql)).execute(&mut **tx).await?;
    }
    Ok(())
}

/// What the schema itself puts in goes: the backup has it.
async fn empty(load: &mut Load, tables: &[Table]) -> Result<(), BackupError> {
    for table in tables {
        let sql = format!("delete from {}", schema::quoted(&table.name));
        write!(load, |c| {
            sqlx::query(AssertSqlSafe(sql.clone())).execute(c).await?;
        });
    }
    Ok(())
}

/// Reads tables until the manifest comes; gives what they were, and the manifest.
async fn fill(
    load: &mut Load,
    tables: &[Table],
    lines: &mut Lines<'_>,
    head: &Head,
    step: Step<'_>,
) -> Result<(Vec<TableDigest>, End), BackupError> {
    let mut found: Vec<TableDigest> = Vec::new();
    let mut hasher = Hasher::default();
    let mut table: Option<(&Table, Arc<str>)> = None;
    let mut done = 0;
    step(done, head.rows);
    loop {
        let at = lines.at.clone();
        let line = lines.next()?.ok_or_else(|| damaged(&at, "the backup breaks off here"))?;
        if line.starts_with(b"[") {
            let Some((table, sql)) = &table else {
                return Err(damaged(&at, "a row stands in front of every table"));
            };
            hasher.update(line);
            let row: Vec<Value> = parsed(line, &at)?;
            insert(load, table, sql, row, &at).await?;
            if let Some(last) = found.last_mut() {
                last.rows += 1;
            }
            done += 1;
            if done % 256 == 0 {
                step(done, head.rows);
            }
            continue;
        }
        if let Some(last) = found.last_mut() {
            last.digest = std::mem::take(&mut hasher).finish();
        }
        if line.starts_with(b"{\"manifest\"") {
            let end: End = parsed(line, "the manifest")?;
            step(done, head.rows);
            lines.at = "behind the manifest".to_owned();
            return match lines.next()? {
                None => Ok((found, end)),
                Some(_) => Err(damaged("behind the manifest", "there is more")),
            };
        }
        hasher.update(line);
        let begun: TableHead = parsed(line, &at)?;
        let known = tables.iter().find(|one| one.name == begun.table);
        let known = known.filter(|one| one.column_names() == begun.columns);
        let known = known.ok_or_else(|| damaged(&at, "a table follows that the schema has not"))?;
        if found.iter().any(|one| one.name == known.name) {
            return Err(damaged(&at, "a table follows for the second time"));
        }
        table = Some((known, known.insert().into()));
        lines.at = format!("table {}", known.name);
        let name = known.name.clone();
        found.push(TableDigest { name, rows: 0, digest: String::new() });
    }
}

/// A value on its way into the database.
enum Cell {
    Bytes(Option<Vec<u8>>),
    Text(Option<String>),
    Integer(Option<i64>),
    Boolean(Option<bool>),
}

fn cell(kind: Kind, value: Value) -> Option<Cell> {
    Some(match (kind, value) {
        (Kind::Bytes, Value::Null) => Cell::Bytes(None),
        (Kind::Bytes, Value::String(text)) => Cell::Bytes(Some(STANDARD.decode(text).ok()?)),
        (Kind::Text, Value::Null) => Cell::Text(None),
        (Kind::Text, Value::String(text)) => Cell::Text(Some(text)),
        (Kind::Integer, Value::Null) => Cell::Integer(None),
        (Kind::Integer, Value::Number(number)) => Cell::Integer(Some(number.as_i64()?)),
        (Kind::Boolean, Value::Null) => Cell::Boolean(None),
        (Kind::Boolean, Value::Bool(is)) => Cell::Boolean(Some(is)),
        _ => return None,
    })
}

async fn insert(
    load: &mut Load,
    table: &Table,
    sql: &Arc<str>,
    row: Vec<Value>,
    at: &str,
) -> Result<(), BackupError> {
    if row.len() != table.columns.len() {
        return Err(damaged(at, "a row has another number of values than its table"));
    }
    let cells: Option<Vec<Cell>> =
        table.columns.iter().zip(row).map(|(column, value)| cell(column.kind, value)).collect();
    let cells = cells.ok_or_else(|| damaged(at, "a row holds a value of another kind"))?;
    write!(load, |c| {
        // Names of the schema, quoted.
        let mut query = sqlx::query(AssertSqlSafe(Arc::clone(sql)));
        for cell in cells {
            query = match cell {
                Cell::Bytes(value) => query.bind(value),
                Cell::Text(value) => query.bind(value),
                Cell::Integer(value) => query.bind(value),
                Cell::Boolean(value) => query.bind(value),
            };
        }
        query.execute(c).await?;
    });
    Ok(())
}

/// Checks what refers to what, and makes everything visible at once.
async fn finish(load: Load) -> Result<(), BackupError> {
    match load.inner {
        Inner::Sqlite(mut tx) => {
            let broken: Option<(String,)> =
                sqlx::query_as("select \"table\" from pragma_foreign_key_check limit 1")
                    .fetch_optional(&mut *tx)
                    .await?;
            if let Some((table,)) = broken {
                return Err(damaged(
                    format!("table {table}"),
                    "it refers to a row that is not there",
                ));
            }
            tx.commit().await?;
        }
        Inner::Postgres(mut tx) => {
            sqlx::query("set constraints all immediate")
                .execute(&mut *tx)
                .await
                .map_err(|why| unreadable("what refers to what", why))?;
            set_constraints(&mut tx, "not deferrable").await?;
            tx.commit().await?;
        }
    }
    if let Some((pool, path)) = load.file {
        pool.close().await;
        let synced = File::open(&path).and_then(|file| file.sync_all());
        let at = "the restored file".to_owned();
        synced.map_err(|error| BackupError::Io { at, error })?;
    }
    Ok(())
}
