//! The versions of a paper, and the files they came in.

use comity_domain::{
    FileId, PaperId,
    paper::{Paper, PaperVersion},
    statement::StoredFile,
};
use uuid::Uuid;

use crate::{
    Db, StoreError, Tx, convert,
    file::{self, FileFacts},
};

#[derive(sqlx::FromRow)]
struct Row {
    number: i64,
    title: String,
    content: String,
    content_hash: String,
    file_id: Option<Uuid>,
    submitted_at: i64,
}

impl Row {
    fn version(self) -> Result<PaperVersion, StoreError> {
        Ok(PaperVersion {
            number: self.number,
            title: self.title,
            text: self.content,
            text_hash: self.content_hash,
            file_id: self.file_id.map(FileId),
            submitted_at: convert::instant("paper_version.submitted_at", self.submitted_at)?,
        })
    }
}

/// Freezes a version.
///
/// # Errors
/// When the database fails.
pub async fn insert_version(
    tx: &mut Tx,
    paper: PaperId,
    version: &PaperVersion,
) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query(
            "insert into paper_version
                 (paper_id, number, title, content, content_hash, file_id, submitted_at)
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(paper.0)
        .bind(version.number)
        .bind(&version.title)
        .bind(&version.text)
        .bind(&version.text_hash)
        .bind(version.file_id.map(|file| file.0))
        .bind(convert::millis(version.submitted_at))
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Makes room for the version after `latest`; says whether `latest` still was the
/// latest. [`insert_version`] then freezes it.
///
/// # Errors
/// When the database fails.
pub async fn add_version(tx: &mut Tx, paper: PaperId, latest: i64) -> Result<bool, StoreError> {
    let raised: Option<(i64,)> = write!(tx, |c| {
        sqlx::query_as(
            "update paper set version = version + 1 where id = $1 and version = $2
             returning version",
        )
        .bind(paper.0)
        .bind(latest)
        .fetch_optional(c)
        .await?
    });
    Ok(raised.is_some())
}

/// The versions of a paper that its reader was given, the first one first.
///
/// # Errors
/// When the database fails.
pub async fn versions(db: &Db, paper: &Paper) -> Result<Vec<PaperVersion>, StoreError> {
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select number, title, content, content_hash, file_id, submitted_at
             from paper_version where paper_id = $1 order by number",
        )
        .bind(paper.id.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter().map(Row::version).collect()
}

/// One version inside a transaction.
///
/// # Errors
/// When the database fails.
pub async fn version(
    tx: &mut Tx,
    paper: PaperId,
    number: i64,
) -> Result<Option<PaperVersion>, StoreError> {
    let row: Option<Row> = write!(tx, |c| {
        sqlx::query_as(
            "select number, title, content, content_hash, file_id, submitted_at
             from paper_version where paper_id = $1 and number = $2",
        )
        .bind(paper.0)
        .bind(number)
        .fetch_optional(c)
        .await?
    });
    row.map(Row::version).transpose()
}

/// The file a version was uploaded as; of a non-paper for its own delegation alone: its
/// name and its bytes are the author's.
///
/// # Errors
/// When the database fails.
pub async fn file(
    db: &Db,
    paper: &Paper,
    version: &PaperVersion,
) -> Result<Option<StoredFile>, StoreError> {
    let (Some(id), Some(_)) = (version.file_id, paper.proposer) else { return Ok(None) };
    file::get(db, id).await
}

/// What a page says of that file, for whom [`file()`] gives it to.
///
/// # Errors
/// When the database fails.
pub async fn file_facts(
    db: &Db,
    paper: &Paper,
    version: &PaperVersion,
) -> Result<Option<FileFacts>, StoreError> {
    match (version.file_id, paper.proposer) {
        (Some(id), Some(_)) => file::facts(db, id).await,
        _ => Ok(None),
    }
}
