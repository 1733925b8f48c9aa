//! Files as they were received.

use comity_domain::{
    FileId,
    statement::{Statement, StoredFile},
};
use uuid::Uuid;

use crate::{Db, StoreError, Tx};

/// Keeps a file.
///
/// # Errors
/// When the database fails.
pub async fn insert(tx: &mut Tx, file: &StoredFile) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query(
            "insert into stored_file (id, name, media_type, hash, content)
             values ($1, $2, $3, $4, $5)",
        )
        .bind(file.id.0)
        .bind(&file.name)
        .bind(&file.media_type)
        .bind(&file.hash)
        .bind(&file.content[..])
        .execute(c)
        .await?;
    });
    Ok(())
}

/// A file by its id. Who was given what it belongs to may have it.
///
/// # Errors
/// When the database fails.
pub(crate) async fn get(db: &Db, id: FileId) -> Result<Option<StoredFile>, StoreError> {
    let row: Option<(Uuid, String, String, String, Vec<u8>)> = read!(db, |c| {
        sqlx::query_as("select id, name, media_type, hash, content from stored_file where id = $1")
            .bind(id.0)
            .fetch_optional(c)
            .await?
    });
    Ok(row.map(|(id, name, media_type, hash, content)| StoredFile {
        id: FileId(id),
        name,
        media_type,
        hash,
        content,
    }))
}

/// Removes a file that was made here. What somebody sent is never removed.
///
/// # Errors
/// When the database fails, or something still refers to it.
pub(crate) async fn remove(tx: &mut Tx, id: FileId) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query("delete from stored_file where id = $1").bind(id.0).execute(c).await?;
    });
    Ok(())
}

/// The file a statement was uploaded as. Who was given the statement may have its file.
///
/// # Errors
/// When the database fails.
pub async fn of_statement(
    db: &Db,
    statement: &Statement,
) -> Result<Option<StoredFile>, StoreError> {
    match statement.file_id {
        Some(id) => get(db, id).await,
        None => Ok(None),
    }
}
