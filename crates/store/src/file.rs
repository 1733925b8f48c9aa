//! Files as they were received.

use comity_domain::{
    AccountId, FileId, ParticipantId,
    statement::{Statement, StoredFile},
};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    Db, RoomOf, StoreError, Tx,
    convert::{millis, unreadable},
    room,
    ticket::Ticket,
};

pub(crate) const CONTENT: &str = "stored_file.content";

/// Keeps a file.
///
/// # Errors
/// When the database fails.
pub async fn insert(tx: &mut Tx, file: &StoredFile) -> Result<(), StoreError> {
    put(tx, file, &file.content, None, None).await
}

/// Keeps a file that somebody sent.
///
/// # Errors
/// When the database fails.
pub async fn insert_of(tx: &mut Tx, file: &StoredFile, by: AccountId) -> Result<(), StoreError> {
    put(tx, file, &file.content, None, Some(by)).await
}

/// How many files an account sent since an instant.
///
/// # Errors
/// When the database fails.
pub async fn count_since(tx: &mut Tx, by: AccountId, since: Timestamp) -> Result<i64, StoreError> {
    let (count,): (i64,) = write!(tx, |c| {
        sqlx::query_as("select count(*) from stored_file where account_id = $1 and kept_at > $2")
            .bind(by.0)
            .bind(millis(since))
            .fetch_one(c)
            .await?
    });
    Ok(count)
}

/// Keeps a file that was made of what a delegation keeps to itself, sealed under the key of
/// its room.
pub(crate) async fn insert_sealed(
    tx: &mut Tx,
    file: &StoredFile,
    of: RoomOf,
) -> Result<(), StoreError> {
    let key = room::key_within(tx, of).await?;
    let content = key.seal(CONTENT, &file.id.to_string(), &file.content, tx)?;
    put(tx, file, &content, Some(of), None).await
}

async fn put(
    tx: &mut Tx,
    file: &StoredFile,
    content: &[u8],
    of: Option<RoomOf>,
    by: Option<AccountId>,
) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "insert into stored_file (id, name, media_type, hash, content, taken_hash, room_of,
                                      account_id, kept_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(file.id.0)
        .bind(&file.name)
        .bind(&file.media_type)
        .bind(&file.hash)
        .bind(content)
        .bind(&file.taken_hash)
        .bind(of.map(|of| of.0.0))
        .bind(by.map(|by| by.0))
        .bind(now)
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
    type Row = (String, String, String, Vec<u8>, Option<String>, Option<Uuid>);
    let row: Option<Row> = read!(db, |c| {
        sqlx::query_as(
            "select name, media_type, hash, content, taken_hash, room_of
             from stored_file where id = $1",
        )
        .bind(id.0)
        .fetch_optional(c)
        .await?
    });
    let Some((name, media_type, hash, content, taken_hash, of)) = row else {
        return Ok(None);
    };
    let content = match of {
        Some(of) => opened(db, RoomOf(ParticipantId(of)), id).await?,
        None => content,
    };
    Ok(Some(StoredFile { id, name, media_type, hash, content, taken_hash }))
}

/// What a file holds that is sealed under the key of a room.
async fn opened(db: &Db, of: RoomOf, id: FileId) -> Result<Vec<u8>, StoreError> {
    let found: Result<Option<Vec<u8>>, StoreError> = room::opened!(db, of, None, |key| {
        let row: Option<(Vec<u8>,)> = read!(db, |c| {
            sqlx::query_as("select content from stored_file where id = $1")
                .bind(id.0)
                .fetch_optional(c)
                .await?
        });
        row.map(|(content,)| key.open(CONTENT, &id.to_string(), &content)).transpose()
    });
    found?.ok_or_else(|| unreadable(CONTENT, "its key is not there"))
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
