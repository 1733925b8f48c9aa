//! Documents to take away: asked for, made, kept, removed.
//!
//! A query here says nothing about who may read. A page finds the subject under its
//! reader's [`Scope`](crate::Scope) first, and asks for the subject's document only
//! then: a document has no audience but its subject's.

mod list;
mod sheet;

use comity_domain::{
    DocumentId, EveningId, FileId, Language, SessionId,
    document::{Document, DocumentKind, Failure, Format, State},
    statement::StoredFile,
};
use uuid::Uuid;

use crate::{
    Db, StoreError, Tx, convert, evening, file,
    job::{self, Rank},
};

pub use list::{Line, lines};
pub use sheet::{Sheet, Subject, is_in_force, sheet};

const BY_SUBJECT: &str =
    "select id, session_id, kind, subject_id, language, format, edition, file_id, made_from,
            made_at, failure, failure_detail
     from document where kind = $1 and subject_id = $2 and language = $3 and format = $4";
const BY_ID: &str =
    "select id, session_id, kind, subject_id, language, format, edition, file_id, made_from,
            made_at, failure, failure_detail
     from document where id = $1";

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    session_id: Uuid,
    kind: String,
    subject_id: Uuid,
    language: String,
    format: String,
    edition: i64,
    file_id: Option<Uuid>,
    made_from: Option<String>,
    made_at: Option<i64>,
    failure: Option<String>,
    failure_detail: Option<String>,
}

impl Row {
    fn document(self) -> Result<Document, StoreError> {
        let state = match (self.file_id, self.made_from, self.made_at, self.failure) {
            (Some(file), Some(made_from), Some(made_at), _) => State::Ready {
                file_id: FileId(file),
                made_from,
                made_at: convert::instant("document.made_at", made_at)?,
            },
            (_, _, _, Some(failure)) => State::Failed {
                failure: convert::word("document.failure", &failure)?,
                detail: self.failure_detail.unwrap_or_default(),
            },
            _ => State::Waiting,
        };
        Ok(Document {
            id: DocumentId(self.id),
            session_id: SessionId(self.session_id),
            kind: convert::word("document.kind", &self.kind)?,
            subject: self.subject_id,
            language: convert::word("document.language", &self.language)?,
            format: convert::word("document.format", &self.format)?,
            edition: self.edition,
            state,
        })
    }
}

/// Queues a document of a subject. One that was made before is gone at once and made
/// anew: its subject has something else to show.
///
/// # Errors
/// When the database fails.
pub async fn queue(
    tx: &mut Tx,
    session: SessionId,
    kind: DocumentKind,
    subject: Uuid,
    language: Language,
    format: Format,
    rank: Rank,
) -> Result<(), StoreError> {
    let row: Option<(Uuid, Option<Uuid>)> = write!(tx, |c| {
        sqlx::query_as(
            "select id, file_id from document
             where kind = $1 and subject_id = $2 and language = $3 and format = $4",
        )
        .bind(kind.word())
        .bind(subject)
        .bind(language.code())
        .bind(format.word())
        .fetch_optional(c)
        .await?
    });
    if let Some((known, old)) = row {
        begin_anew(tx, DocumentId(known), old.map(FileId)).await?;
        return job::put(tx, DocumentId(known), rank).await;
    }
    queue_if_absent(tx, session, kind, subject, language, format, rank).await
}

/// Queues a document of a subject, unless it is known already.
///
/// # Errors
/// When the database fails.
pub async fn queue_if_absent(
    tx: &mut Tx,
    session: SessionId,
    kind: DocumentKind,
    subject: Uuid,
    language: Language,
    format: Format,
    rank: Rank,
) -> Result<(), StoreError> {
    let id: DocumentId = tx.new_id();
    let now = tx.now_millis();
    let row: Option<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as(
            "insert into document (id, session_id, kind, subject_id, language, format, asked_at)
             values ($1, $2, $3, $4, $5, $6, $7)
             on conflict (kind, subject_id, language, format) do nothing returning id",
        )
        .bind(id.0)
        .bind(session.0)
        .bind(kind.word())
        .bind(subject)
        .bind(language.code())
        .bind(format.word())
        .bind(now)
        .fetch_optional(c)
        .await?
    });
    match row {
        Some((id,)) => job::put(tx, DocumentId(id), rank).await,
        None => Ok(()),
    }
}

/// Takes away what was made of a document and raises its edition.
async fn begin_anew(
    tx: &mut Tx,
    id: DocumentId,
    file_id: Option<FileId>,
) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query(
            "update document set edition = edition + 1, file_id = null, made_from = null,
                 recipe = null, fonts = null, made_at = null, failure = null,
                 failure_detail = null
             where id = $1",
        )
        .bind(id.0)
        .execute(c)
        .await?;
    });
    match file_id {
        Some(file_id) => file::remove(tx, file_id).await,
        None => Ok(()),
    }
}

/// Makes every document of a subject anew, because what it shows has changed: what was
/// made before is gone at once.
///
/// # Errors
/// When the database fails.
pub async fn queue_again(tx: &mut Tx, kind: DocumentKind, subject: Uuid) -> Result<(), StoreError> {
    for (id, file_id) in of_subject(tx, kind, subject).await? {
        begin_anew(tx, id, file_id).await?;
        job::put(tx, id, Rank::Published).await?;
    }
    Ok(())
}

/// Removes every document of a subject that was withdrawn, with its bytes.
///
/// # Errors
/// When the database fails.
pub async fn remove(tx: &mut Tx, kind: DocumentKind, subject: Uuid) -> Result<(), StoreError> {
    for (id, file_id) in of_subject(tx, kind, subject).await? {
        job::end(tx, id).await?;
        write!(tx, |c| {
            sqlx::query("delete from document where id = $1").bind(id.0).execute(c).await?;
        });
        if let Some(file_id) = file_id {
            file::remove(tx, file_id).await?;
        }
    }
    Ok(())
}

async fn of_subject(
    tx: &mut Tx,
    kind: DocumentKind,
    subject: Uuid,
) -> Result<Vec<(DocumentId, Option<FileId>)>, StoreError> {
    let rows: Vec<(Uuid, Option<Uuid>)> = write!(tx, |c| {
        sqlx::query_as("select id, file_id from document where kind = $1 and subject_id = $2")
            .bind(kind.word())
            .bind(subject)
            .fetch_all(c)
            .await?
    });
    Ok(rows.into_iter().map(|(id, file)| (DocumentId(id), file.map(FileId))).collect())
}

/// The document of a subject in one language and format, if it was ever asked for.
///
/// # Errors
/// When the database fails.
pub async fn find(
    db: &Db,
    kind: DocumentKind,
    subject: Uuid,
    language: Language,
    format: Format,
) -> Result<Option<Document>, StoreError> {
    let row: Option<Row> = read!(db, |c| {
        sqlx::query_as(BY_SUBJECT)
            .bind(kind.word())
            .bind(subject)
            .bind(language.code())
            .bind(format.word())
            .fetch_optional(c)
            .await?
    });
    row.map(Row::document).transpose()
}

/// A document by its id.
///
/// # Errors
/// When the database fails.
pub async fn get(db: &Db, id: DocumentId) -> Result<Option<Document>, StoreError> {
    let row: Option<Row> =
        read!(db, |c| sqlx::query_as(BY_ID).bind(id.0).fetch_optional(c).await?);
    row.map(Row::document).transpose()
}

/// The bytes of a document that is ready.
///
/// # Errors
/// When the database fails.
pub async fn content(db: &Db, document: &Document) -> Result<Option<StoredFile>, StoreError> {
    match &document.state {
        State::Ready { file_id, .. } => file::get(db, *file_id).await,
        State::Waiting | State::Failed { .. } => Ok(None),
    }
}

/// What a document was made of and from.
#[derive(Clone, Debug)]
pub struct Made {
    /// Digest of content, template and fonts.
    pub made_from: String,
    /// Digest of the template.
    pub recipe: String,
    /// Names and digests of the fonts.
    pub fonts: std::collections::BTreeMap<String, String>,
    /// The bytes.
    pub file: StoredFile,
}

/// Keeps what was made, and ends its job. Nothing is kept when the document was removed,
/// or its subject changed, since it was read: what it says may not be shown any more.
///
/// # Returns
/// Whether it was kept.
///
/// # Errors
/// When the database fails.
pub async fn keep(tx: &mut Tx, document: &Document, made: &Made) -> Result<bool, StoreError> {
    let Some(old) = at_edition(tx, document).await? else { return Ok(false) };
    match document.kind {
        // It holds the delegation's own notes.
        DocumentKind::Evening => {
            let Some(of) = evening::room_of(tx, EveningId(document.subject)).await? else {
                return Ok(false);
            };
            file::insert_sealed(tx, &made.file, of).await?;
        }
        _ => file::insert(tx, &made.file).await?,
    }
    let fonts = serde_json::to_string(&made.fonts)
        .map_err(|why| convert::unreadable("document.fonts", why))?;
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "update document set file_id = $1, made_from = $2, recipe = $3, fonts = $4,
                 made_at = $5, failure = null, failure_detail = null
             where id = $6",
        )
        .bind(made.file.id.0)
        .bind(&made.made_from)
        .bind(&made.recipe)
        .bind(&fonts)
        .bind(now)
        .bind(document.id.0)
        .execute(c)
        .await?;
    });
    if let Some(old) = old {
        file::remove(tx, old).await?;
    }
    job::end(tx, document.id).await?;
    tracing::trace!("document kept");
    Ok(true)
}

/// Says that a document that is there is what would be made now, and ends its job.
///
/// # Errors
/// When the database fails.
pub async fn confirm(tx: &mut Tx, document: &Document, recipe: &str) -> Result<(), StoreError> {
    if at_edition(tx, document).await?.is_none() {
        return Ok(());
    }
    write!(tx, |c| {
        sqlx::query("update document set recipe = $1 where id = $2")
            .bind(recipe)
            .bind(document.id.0)
            .execute(c)
            .await?;
    });
    job::end(tx, document.id).await
}

/// Gives a document up, and ends its job. An older one that is there stays.
///
/// # Errors
/// When the database fails.
pub async fn give_up(
    tx: &mut Tx,
    document: &Document,
    failure: Failure,
    detail: &str,
) -> Result<(), StoreError> {
    let Some(old) = at_edition(tx, document).await? else { return Ok(()) };
    if old.is_none() {
        write!(tx, |c| {
            sqlx::query("update document set failure = $1, failure_detail = $2 where id = $3")
                .bind(failure.word())
                .bind(detail)
                .bind(document.id.0)
                .execute(c)
                .await?;
        });
    }
    job::end(tx, document.id).await
}

/// The file a document has, if it still is the edition given.
// No such document, and one without a file, differ.
async fn at_edition(
    tx: &mut Tx,
    document: &Document,
) -> Result<Option<Option<FileId>>, StoreError> {
    let row: Option<(Option<Uuid>,)> = write!(tx, |c| {
        sqlx::query_as("select file_id from document where id = $1 and edition = $2")
            .bind(document.id.0)
            .bind(document.edition)
            .fetch_optional(c)
            .await?
    });
    Ok(row.map(|(file,)| file.map(FileId)))
}

/// Queues what was made by another template, and what was given up: a new version, or
/// fonts installed meanwhile, may do better. What is there stays until it is replaced.
///
/// # Returns
/// How many were queued.
///
/// # Errors
/// When the database fails.
pub async fn queue_outdated(tx: &mut Tx, recipe: &str) -> Result<usize, StoreError> {
    let rows: Vec<(Uuid, bool)> = write!(tx, |c| {
        sqlx::query_as(
            "select id, failure is not null from document
             where failure is not null or (file_id is not null and recipe <> $1) order by id",
        )
        .bind(recipe)
        .fetch_all(c)
        .await?
    });
    for (id, failed) in &rows {
        let id = DocumentId(*id);
        if *failed {
            begin_anew(tx, id, None).await?;
        }
        job::put(tx, id, Rank::Anew).await?;
    }
    Ok(rows.len())
}
