//! From the database into the stream.

use std::io::Write;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use comity_seal::{Checkpoint, Hasher, Manifest, TableDigest, export::checkpoint};
use futures_util::TryStreamExt as _;
use serde::Serialize;
use serde_json::Value;
use sqlx::{AssertSqlSafe, Row as _};

use super::{
    BackupError, End, FORM, Head, Step, TableHead,
    schema::{self, Kind, Table},
};
use crate::{
    Db, Engine, StoreError,
    convert::unreadable,
    record::{NODES, Signing, nodes_of, tree_over},
    tx::Inner,
};

/// One moment of the whole database, for reading.
struct Moment {
    inner: Inner,
}

/// What was copied.
pub struct Copied {
    /// What the backup holds.
    pub manifest: Manifest,
    /// The state of the record in it, which was signed with it.
    pub checkpoint: Checkpoint,
}

/// Writes everything the database holds at one moment, with the root key, signed. Nobody
/// has to stop working meanwhile: a reader's moment is its own on both engines.
///
/// # Errors
/// When the database or the stream fails; [`StoreError::RecordAltered`] when the record
/// contradicts itself or what was signed of it before: that is not signed.
pub async fn copy(
    db: &Db,
    signing: &Signing,
    made: &str,
    out: &mut dyn Write,
    step: Step<'_>,
) -> Result<Copied, BackupError> {
    let inner = match &db.engine {
        Engine::Sqlite { read, .. } => Inner::Sqlite(read.begin().await?),
        Engine::Postgres(pool) => Inner::Postgres(
            pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?,
        ),
    };
    let mut moment = Moment { inner };
    let steps = schema::steps(&mut moment.inner).await?;
    let tables = schema::tables(&mut moment.inner).await?;
    let mut of = 0;
    for table in &tables {
        of += count(&mut moment, table).await?;
    }
    let head =
        Head { comity_backup: FORM, schema: steps.clone(), root_key: db.root.to_text(), rows: of };
    write_line(&head, "the first line", None, out)?;
    let mut digests = Vec::new();
    let mut done = 0;
    step(done, of);
    for table in &tables {
        digests.push(copy_table(&mut moment, table, out, &mut |rows| step(done + rows, of)).await?);
        done += digests.last().map_or(0, |one| one.rows);
    }
    let (size,): (i64,) = write!(moment, |c| {
        sqlx::query_as("select size from record_head where single = 1").fetch_one(c).await?
    });
    let nodes = write!(moment, |c| sqlx::query_as(NODES).fetch_all(c).await?);
    let tree = tree_over(size, nodes_of(nodes)?)?;
    signing.check(&tree)?;
    let checkpoint = checkpoint(&signing.signer, &tree);
    let manifest = Manifest {
        made: made.to_owned(),
        schema: steps,
        record: checkpoint.clone(),
        tables: digests,
    };
    let end = End { manifest: signing.signer.sign(&manifest.text()) };
    write_line(&end, "the manifest", None, out)?;
    Ok(Copied { manifest, checkpoint })
}

async fn count(moment: &mut Moment, table: &Table) -> Result<u64, StoreError> {
    let sql = format!("select count(*) from {}", schema::quoted(&table.name));
    // A name out of the catalogue, quoted.
    let (count,): (i64,) =
        write!(moment, |c| sqlx::query_as(AssertSqlSafe(sql.clone())).fetch_one(c).await?);
    u64::try_from(count).map_err(|why| unreadable("count", why))
}

async fn copy_table(
    moment: &mut Moment,
    table: &Table,
    out: &mut dyn Write,
    step: &mut dyn FnMut(u64),
) -> Result<TableDigest, BackupError> {
    let mut hasher = Hasher::default();
    let at = format!("table {}", table.name);
    let head = TableHead { table: table.name.clone(), columns: table.column_names() };
    write_line(&head, &at, Some(&mut hasher), out)?;
    let sql = table.select(matches!(moment.inner, Inner::Postgres(_)));
    let mut rows = 0;
    write!(moment, |c| {
        // Names out of the catalogue, quoted.
        let mut found = sqlx::query(AssertSqlSafe(sql.clone())).fetch(c);
        while let Some(row) = found.try_next().await? {
            let mut line = Vec::with_capacity(table.columns.len());
            for (place, column) in table.columns.iter().enumerate() {
                line.push(match column.kind {
                    Kind::Bytes => {
                        let bytes: Option<Vec<u8>> = row.try_get(place)?;
                        bytes.map_or(Value::Null, |bytes| STANDARD.encode(bytes).into())
                    }
                    Kind::Text => row.try_get::<Option<String>, _>(place)?.into(),
                    Kind::Integer => row.try_get::<Option<i64>, _>(place)?.into(),
                    Kind::Boolean => row.try_get::<Option<bool>, _>(place)?.into(),
                });
            }
            write_line(&line, &at, Some(&mut hasher), out)?;
            rows += 1;
            if rows % 256 == 0 {
                step(rows);
            }
        }
    });
    step(rows);
    Ok(TableDigest { name: table.name.clone(), rows, digest: hasher.finish() })
}

fn write_line(
    line: &impl Serialize,
    at: &str,
    hasher: Option<&mut Hasher>,
    out: &mut dyn Write,
) -> Result<(), BackupError> {
    let mut bytes = serde_json::to_vec(line).map_err(|why| unreadable("a row", why))?;
    bytes.push(b'\n');
    if let Some(hasher) = hasher {
        hasher.update(&bytes);
    }
    out.write_all(&bytes).map_err(|error| BackupError::Io { at: at.to_owned(), error })
}
