//! The versions of a paper, and the files they came in.

use comity_domain::{
    Audience, FileId, PaperId, TopicId,
    paper::{Paper, PaperVersion, opens_by_name},
    statement::StoredFile,
};
use uuid::Uuid;

use crate::{
    Db, Scope, StoreError, Tx, convert,
    file::{self, FileFacts},
};

#[derive(sqlx::FromRow)]
struct Row {
    number: i64,
    title: String,
    content: String,
    content_hash: String,
    file_id: Option<Uuid>,
    audience: String,
    submitted_at: i64,
    /// How the reader's own participant stands to the paper, where a reader asks.
    #[sqlx(default)]
    standing: Option<String>,
}

impl Row {
    fn version(self, topics: Vec<TopicId>) -> Result<PaperVersion, StoreError> {
        Ok(PaperVersion {
            number: self.number,
            title: self.title,
            text: self.content,
            text_hash: self.content_hash,
            file_id: self.file_id.map(FileId),
            audience: convert::word("paper_version.audience", &self.audience)?,
            topics,
            submitted_at: convert::instant("paper_version.submitted_at", self.submitted_at)?,
        })
    }
}

/// Freezes a version, with its topics.
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
                 (paper_id, number, title, content, content_hash, file_id, audience, submitted_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(paper.0)
        .bind(version.number)
        .bind(&version.title)
        .bind(&version.text)
        .bind(&version.text_hash)
        .bind(version.file_id.map(|file| file.0))
        .bind(version.audience.word())
        .bind(convert::millis(version.submitted_at))
        .execute(&mut *c)
        .await?;
        for topic in &version.topics {
            sqlx::query(
                "insert into paper_version_topic (paper_id, version, topic_id)
                 values ($1, $2, $3) on conflict (paper_id, version, topic_id) do nothing",
            )
            .bind(paper.0)
            .bind(version.number)
            .bind(topic.0)
            .execute(&mut *c)
            .await?;
        }
    });
    Ok(())
}

/// Makes room for the version after `latest`, by which the paper gets another audience,
/// and stands by its wish to be presented or drops it; says whether `latest` still was
/// the latest. [`insert_version`] then freezes it.
///
/// # Errors
/// When the database fails.
pub async fn add_version(
    tx: &mut Tx,
    paper: PaperId,
    latest: i64,
    audience: Audience,
    presents: Option<TopicId>,
) -> Result<bool, StoreError> {
    let raised: Option<(i64,)> = write!(tx, |c| {
        sqlx::query_as(
            "update paper set version = version + 1, audience = $3, presents = $4
             where id = $1 and version = $2 returning version",
        )
        .bind(paper.0)
        .bind(latest)
        .bind(audience.word())
        .bind(presents.map(|topic| topic.0))
        .fetch_optional(c)
        .await?
    });
    Ok(raised.is_some())
}

/// The versions that this reader may read of a paper that the reader was given, the first
/// one first. The latest is always among them; an earlier one is only for whom it was
/// submitted, and for the States that the paper was opened to by name.
///
/// # Errors
/// When the database fails.
pub async fn versions(
    db: &Db,
    scope: Scope,
    paper: &Paper,
) -> Result<Vec<PaperVersion>, StoreError> {
    let reader = scope.participant().map(|reader| reader.0);
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select v.number, v.title, v.content, v.content_hash, v.file_id, v.audience,
                    v.submitted_at, s.standing
             from paper_version v
             left join paper_sponsor s on s.paper_id = v.paper_id and s.participant_id = $2
             where v.paper_id = $1 order by v.number",
        )
        .bind(paper.id.0)
        .bind(reader)
        .fetch_all(c)
        .await?
    });
    let topics: Vec<(i64, Uuid)> = read!(db, |c| {
        sqlx::query_as(
            "select version, topic_id from paper_version_topic where paper_id = $1
             order by version, topic_id",
        )
        .bind(paper.id.0)
        .fetch_all(c)
        .await?
    });
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        let by_name = row.standing.as_deref().is_some_and(opens_by_name);
        let number = row.number;
        let of = topics.iter().filter(|(version, _)| *version == number);
        let version = row.version(of.map(|(_, id)| TopicId(*id)).collect())?;
        if scope.admits(version.audience, paper.proposer) || (by_name && !paper.is_non_paper()) {
            found.push(version);
        }
    }
    Ok(found)
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
    let (row, topics): (Option<Row>, Vec<(Uuid,)>) = write!(tx, |c| {
        let row = sqlx::query_as(
            "select number, title, content, content_hash, file_id, audience, submitted_at
             from paper_version where paper_id = $1 and number = $2",
        )
        .bind(paper.0)
        .bind(number)
        .fetch_optional(&mut *c)
        .await?;
        let topics = sqlx::query_as(
            "select topic_id from paper_version_topic where paper_id = $1 and version = $2
             order by topic_id",
        )
        .bind(paper.0)
        .bind(number)
        .fetch_all(&mut *c)
        .await?;
        (row, topics)
    });
    let topics = topics.into_iter().map(|(id,)| TopicId(id)).collect();
    row.map(|row| row.version(topics)).transpose()
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
