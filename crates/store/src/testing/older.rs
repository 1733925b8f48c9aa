//! A database as an earlier version of the program left it.

use std::path::Path;

use sqlx::{
    AssertSqlSafe, Connection as _, PgConnection, SqliteConnection,
    migrate::Migrator,
    sqlite::{SqliteConnectOptions, SqliteJournalMode},
};

use crate::{
    StoreError,
    db::{Address, POSTGRES, SQLITE, address},
};

/// Brings an empty database to a step of its schema, and puts rows in as they lay then.
///
/// # Errors
/// When the database refuses.
pub async fn older_database(url: &str, step: i64, rows: &[String]) -> Result<(), StoreError> {
    let upto = |all: &Migrator| {
        Migrator::with_migrations(all.iter().filter(|one| one.version <= step).cloned().collect())
    };
    match address(url)? {
        Address::Sqlite(path) => {
            let mut connection = sqlite(path).await?;
            upto(&SQLITE).run_direct(None, &mut connection, false).await?;
            for sql in rows {
                // Written by the test that calls this.
                sqlx::query(AssertSqlSafe(sql.clone())).execute(&mut connection).await?;
            }
            connection.close().await?;
        }
        Address::Postgres => {
            let mut connection = PgConnection::connect(url).await?;
            upto(&POSTGRES).run_direct(None, &mut connection, false).await?;
            for sql in rows {
                sqlx::query(AssertSqlSafe(sql.clone())).execute(&mut connection).await?;
            }
            connection.close().await?;
        }
    }
    Ok(())
}

async fn sqlite(path: &Path) -> Result<SqliteConnection, StoreError> {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal);
    Ok(SqliteConnection::connect_with(&options).await?)
}
