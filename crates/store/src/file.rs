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

/// The file a statement was uploaded as. Who was given the statement may have its file.
///
/// # Errors
/// When the database fails.
pub async fn of_statement(
    db: &Db,
    statement: &Statement,
) -> Result<Option<StoredFile>, StoreError> {
    let Some(id) = statement.file_id else { return Ok(None) };
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
