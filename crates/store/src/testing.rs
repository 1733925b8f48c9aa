//! For tests only: databases on a PostgreSQL server.

use sqlx::{AssertSqlSafe, Connection as _, PgConnection};

use crate::StoreError;

/// Makes an empty database on the server at `base` (an address without a database).
///
/// # Errors
/// When the name is not made of lower-case letters and digits, or the server refuses.
pub async fn create_database(base: &str, name: &str) -> Result<(), StoreError> {
    if !name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()) {
        return Err(StoreError::UnknownEngine(name.to_owned()));
    }
    let mut connection = PgConnection::connect(&format!("{base}/postgres")).await?;
    // A database's name cannot be a parameter; the check above leaves nothing to escape.
    sqlx::query(AssertSqlSafe(format!("create database {name}"))).execute(&mut connection).await?;
    connection.close().await?;
    Ok(())
}
