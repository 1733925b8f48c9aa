//! Files as they were received.

use comity_domain::{
    FileId,
    statement::{Statement, StoredFile},
};
use uuid::Uuid;

use crate::{Db, StoreError, Tx, ticket::Ticket};

/// Keeps a file.
///
/// # Errors
/// When the database fails.
pub async fn insert(tx: &mut Tx, file: &StoredFile) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query(
            "insert into stored_file (id, name, media_type, hash, content, taken_hash)
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(file.id.0)
        .bind(&file.name)
        .bind(&file.media_type)
        .bind(&file.hash)
        .bind(&file.content[..])
        .bind(&file.taken_hash)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// A file by its id. Who was given what it belongs to may have it.
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

/// What a page says of a file. Its bytes may be megabytes, and are read only to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileFacts {
    /// Its name, without folders.
    pub name: String,
    /// SHA-256 of the text that was taken out of it; none when its bytes are the text.
    pub taken_hash: Option<String>,
}

/// What a page says of the file a statement was uploaded as.
///
/// # Errors
/// When the database fails.
pub async fn facts_of_statement(
    db: &Db,
    statement: &Statement,
) -> Result<Option<FileFacts>, StoreError> {
    match statement.file_id {
        Some(id) => facts(db, id).await,
        None => Ok(None),
    }
}

/// What a page says of a file: for the nouns that know who may have it.
pub(crate) async fn facts(db: &Db, id: FileId) -> Result<Option<FileFacts>, StoreError> {
    let row: Option<(String, Option<String>)> = read!(db, |c| {
        sqlx::query_as("select name, taken_hash from stored_file where id = $1")
            .bind(id.0)
            .fetch_optional(c)
            .await?
    });
    Ok(row.map(|(name, taken_hash)| FileFacts { name, taken_hash }))
}

/// The file of a ticket: whoever holds one was given the file a moment ago.
///
/// # Errors
/// When the database fails.
pub async fn of_ticket(db: &Db, ticket: &Ticket) -> Result<Option<StoredFile>, StoreError> {
    get(db, ticket.file).await
}

/// A file by its id: for the nouns that know who may have it.
pub(crate) async fn get(db: &Db, id: FileId) -> Result<Option<StoredFile>, StoreError> {
    type Row = (Uuid, String, String, String, Vec<u8>, Option<String>);
    let row: Option<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, name, media_type, hash, content, taken_hash from stored_file where id = $1",
        )
        .bind(id.0)
        .fetch_optional(c)
        .await?
    });
    Ok(row.map(|(id, name, media_type, hash, content, taken_hash)| StoredFile {
        id: FileId(id),
        name,
        media_type,
        hash,
        content,
        taken_hash,
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
