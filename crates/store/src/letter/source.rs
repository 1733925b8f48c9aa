//! The document a letter was read from: for the Chair's side alone.

use comity_domain::{FileId, LetterId, letter::Letter, statement::StoredFile};
use uuid::Uuid;

use crate::{Db, Scope, StoreError, Tx, file};

/// Keeps the document of a letter with the text taken from it. The file itself is kept
/// already.
///
/// # Errors
/// When the database fails.
pub async fn put_source(
    tx: &mut Tx,
    letter: LetterId,
    file: &StoredFile,
    text: &str,
) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query(
            "insert into letter_source (letter_id, file_id, content, content_hash)
             values ($1, $2, $3, $4)",
        )
        .bind(letter.0)
        .bind(file.id.0)
        .bind(text)
        .bind(&file.taken_hash)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// The document a letter was read from, if there is one and the reader is of the
/// Chair's side.
///
/// # Errors
/// When the database fails.
pub async fn source(
    db: &Db,
    scope: Scope,
    letter: &Letter,
) -> Result<Option<StoredFile>, StoreError> {
    if !scope.is_chairs_side() {
        return Ok(None);
    }
    let row: Option<(Uuid,)> = read!(db, |c| {
        sqlx::query_as("select file_id from letter_source where letter_id = $1")
            .bind(letter.id.0)
            .fetch_optional(c)
            .await?
    });
    match row {
        Some((id,)) => file::get(db, FileId(id)).await,
        None => Ok(None),
    }
}

/// The name of the document a letter was read from, for the Chair's side.
///
/// # Errors
/// When the database fails.
pub async fn source_name(
    db: &Db,
    scope: Scope,
    letter: &Letter,
) -> Result<Option<String>, StoreError> {
    if !scope.is_chairs_side() {
        return Ok(None);
    }
    let row: Option<(String,)> = read!(db, |c| {
        sqlx::query_as(
            "select f.name from letter_source s join stored_file f on f.id = s.file_id
             where s.letter_id = $1",
        )
        .bind(letter.id.0)
        .fetch_optional(c)
        .await?
    });
    Ok(row.map(|(name,)| name))
}
