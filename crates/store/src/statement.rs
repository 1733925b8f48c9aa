//! Statements: filed, read under a scope, withdrawn.
//!
//! A statement is read by whom its audience admits, and by the States it names as
//! aligned until they remove themselves: what is said in a State's name is shown to
//! that State (design, rules 3 and 12).

mod alignment;
mod answer;
mod list;

use comity_domain::{
    Audience, FileId, ParticipantId, SessionId, StatementId, TopicId, statement::Statement,
};
use uuid::Uuid;

use crate::{Db, Scope, StoreError, Tx, convert};

pub use alignment::{alignments, insert_alignment, named_now, remove_alignment};
pub use answer::{Answer, Answerable, answerable, answers, attach_answer, detach_answer};
pub use list::{Filed, StatementLine, Worded, filed, list, worded};

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    session_id: Uuid,
    number: i64,
    participant_id: Uuid,
    on_behalf_of: Option<String>,
    title: Option<String>,
    topic_id: Option<Uuid>,
    language: String,
    content: String,
    content_hash: String,
    file_id: Option<Uuid>,
    check_against_delivery: bool,
    audience: String,
    filed_at: i64,
    withdrawn_at: Option<i64>,
}

impl Row {
    fn statement(self) -> Result<Statement, StoreError> {
        Ok(Statement {
            id: StatementId(self.id),
            session_id: SessionId(self.session_id),
            number: self.number,
            participant_id: ParticipantId(self.participant_id),
            on_behalf_of: self.on_behalf_of,
            title: self.title,
            topic_id: self.topic_id.map(TopicId),
            language: convert::word("statement.language", &self.language)?,
            text: self.content,
            text_hash: self.content_hash,
            file_id: self.file_id.map(FileId),
            check_against_delivery: self.check_against_delivery,
            audience: convert::word("statement.audience", &self.audience)?,
            filed_at: convert::instant("statement.filed_at", self.filed_at)?,
            withdrawn_at: convert::maybe_instant("statement.withdrawn_at", self.withdrawn_at)?,
        })
    }
}

/// Files a statement under the number it carries.
///
/// # Errors
/// When the database fails.
pub async fn insert(tx: &mut Tx, statement: &Statement) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query(
            "insert into statement
                 (id, session_id, number, participant_id, on_behalf_of, title, topic_id, language,
                  content, content_hash, file_id, check_against_delivery, audience, filed_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        )
        .bind(statement.id.0)
        .bind(statement.session_id.0)
        .bind(statement.number)
        .bind(statement.participant_id.0)
        .bind(&statement.on_behalf_of)
        .bind(&statement.title)
        .bind(statement.topic_id.map(|topic| topic.0))
        .bind(statement.language.code())
        .bind(&statement.text)
        .bind(&statement.text_hash)
        .bind(statement.file_id.map(|file| file.0))
        .bind(statement.check_against_delivery)
        .bind(statement.audience.word())
        .bind(convert::millis(statement.filed_at))
        .execute(c)
        .await?;
    });
    Ok(())
}

const BY_ID: &str = "select id, session_id, number, participant_id, on_behalf_of, title, topic_id,
            language, content, content_hash, file_id, check_against_delivery, audience, filed_at,
            withdrawn_at
     from statement where id = $1 and withdrawn_at is null";

/// A statement that is in force, if this reader may read it.
///
/// # Errors
/// When the database fails.
pub async fn get(db: &Db, scope: Scope, id: StatementId) -> Result<Option<Statement>, StoreError> {
    let row: Option<Row> =
        read!(db, |c| sqlx::query_as(BY_ID).bind(id.0).fetch_optional(c).await?);
    let Some(found) = row.map(Row::statement).transpose()? else { return Ok(None) };
    if scope.admits(found.audience, Some(found.participant_id)) {
        return Ok(Some(found));
    }
    let Some(reader) = scope.participant() else { return Ok(None) };
    let named: Option<(i64,)> = read!(db, |c| {
        sqlx::query_as(
            "select named_at from alignment
             where statement_id = $1 and participant_id = $2 and removed_at is null",
        )
        .bind(id.0)
        .bind(reader.0)
        .fetch_optional(c)
        .await?
    });
    Ok(named.map(|_| found))
}

/// A statement in force, whoever may read it: for the maker of its documents.
///
/// # Errors
/// When the database fails.
pub(crate) async fn whoever_reads(
    db: &Db,
    id: StatementId,
) -> Result<Option<Statement>, StoreError> {
    let row: Option<Row> =
        read!(db, |c| sqlx::query_as(BY_ID).bind(id.0).fetch_optional(c).await?);
    row.map(Row::statement).transpose()
}

/// The statement with this number in its session, if it is in force and this reader
/// may read it.
///
/// # Errors
/// When the database fails.
pub async fn by_number(
    db: &Db,
    scope: Scope,
    session: SessionId,
    number: i64,
) -> Result<Option<Statement>, StoreError> {
    let row: Option<(Uuid,)> = read!(db, |c| {
        sqlx::query_as("select id from statement where session_id = $1 and number = $2")
            .bind(session.0)
            .bind(number)
            .fetch_optional(c)
            .await?
    });
    match row {
        Some((id,)) => get(db, scope, StatementId(id)).await,
        None => Ok(None),
    }
}

/// A statement in force, whoever may read it, as it stands inside a transaction:
/// for acts, which check themselves who acts on it.
///
/// # Errors
/// When the database fails.
pub async fn in_force(tx: &mut Tx, id: StatementId) -> Result<Option<Statement>, StoreError> {
    let row: Option<Row> =
        write!(tx, |c| sqlx::query_as(BY_ID).bind(id.0).fetch_optional(c).await?);
    row.map(Row::statement).transpose()
}

/// Withdraws a statement; every query above passes it over from then on.
///
/// # Errors
/// When the database fails.
pub async fn withdraw(tx: &mut Tx, id: StatementId) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "update statement set withdrawn_at = $1 where id = $2 and withdrawn_at is null",
        )
        .bind(now)
        .bind(id.0)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Spends the draft a statement is filed from; says whether it was there. A form
/// sent twice finds it gone the second time.
///
/// # Errors
/// When the database fails.
pub async fn spend_draft(
    tx: &mut Tx,
    account: comity_domain::AccountId,
    form: &str,
) -> Result<bool, StoreError> {
    let spent: Option<(String,)> = write!(tx, |c| {
        sqlx::query_as("delete from form_draft where account_id = $1 and form = $2 returning form")
            .bind(account.0)
            .bind(form)
            .fetch_optional(c)
            .await?
    });
    Ok(spent.is_some())
}

/// Whether a reader may read a text of this owner: by its audience, or because it
/// names the reader's State.
fn admits(scope: Scope, audience: Audience, owner: ParticipantId, is_named: bool) -> bool {
    is_named || scope.admits(audience, Some(owner))
}
