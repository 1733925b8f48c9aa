//! Which question a passage answers.

use comity_domain::{
    ParticipantId, PassageId, QuestionId, SessionId, TopicId, Wording, statement::Statement,
};
use uuid::Uuid;

use crate::{Db, Scope, StoreError, Tx, convert};

/// A passage said to answer a question.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The passage.
    pub passage_id: PassageId,
    /// The question.
    pub question: Answerable,
    /// Whether the question still stands.
    pub is_standing: bool,
}

/// A question as a list to choose from shows it.
#[derive(Clone, Debug)]
pub struct Answerable {
    /// Its id.
    pub id: QuestionId,
    /// The topic it stands under.
    pub topic_id: Option<TopicId>,
    /// Its number.
    pub number: i64,
    /// What is asked.
    pub wording: Wording,
    /// The delegation that raised it; `None` for the Chair's.
    pub raised_by: Option<ParticipantId>,
}

#[derive(sqlx::FromRow)]
struct QuestionRow {
    id: Uuid,
    topic_id: Option<Uuid>,
    number: i64,
    wording: String,
    raised_by: Option<Uuid>,
    letter_audience: Option<String>,
}

impl QuestionRow {
    /// The question, if the reader may read the letter it came in; one that a
    /// delegation raised is for all participants (as in [`crate::question`]).
    fn admitted(self, scope: Scope) -> Result<Option<Answerable>, StoreError> {
        if let Some(owner) = self.raised_by
            && !scope.admits(crate::question::RAISED_FOR, Some(ParticipantId(owner)))
        {
            return Ok(None);
        }
        if let Some(word) = &self.letter_audience
            && !scope.admits(convert::word("letter.audience", word)?, None)
        {
            return Ok(None);
        }
        Ok(Some(Answerable {
            id: QuestionId(self.id),
            topic_id: self.topic_id.map(TopicId),
            number: self.number,
            wording: convert::wording("question.wording", &self.wording)?,
            raised_by: self.raised_by.map(ParticipantId),
        }))
    }
}

/// The questions of a session that can be answered: put, not withdrawn, and in a
/// letter this reader may read, if in one. The Chair's come first.
///
/// # Errors
/// When the database fails.
pub async fn answerable(
    db: &Db,
    scope: Scope,
    session: SessionId,
) -> Result<Vec<Answerable>, StoreError> {
    let rows: Vec<QuestionRow> = read!(db, |c| {
        sqlx::query_as(
            "select q.id, q.topic_id, q.number, q.wording, q.raised_by, l.audience as letter_audience
             from question q left join letter l on l.id = q.letter_id
             where q.session_id = $1 and q.withdrawn_at is null
               and (l.id is null or l.status = 'published')
             order by q.number, q.put_at, q.id",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let mut found = Vec::new();
    for row in rows {
        found.extend(row.admitted(scope)?);
    }
    found.sort_by_key(|question| question.raised_by.is_some());
    Ok(found)
}

/// Whether [`answerable`] holds this question, inside a transaction.
///
/// # Errors
/// When the database fails.
pub async fn can_be_answered(
    tx: &mut Tx,
    scope: Scope,
    session: SessionId,
    question: QuestionId,
) -> Result<bool, StoreError> {
    let row: Option<QuestionRow> = write!(tx, |c| {
        sqlx::query_as(
            "select q.id, q.topic_id, q.number, q.wording, q.raised_by, l.audience as letter_audience
             from question q left join letter l on l.id = q.letter_id
             where q.id = $1 and q.session_id = $2 and q.withdrawn_at is null
               and (l.id is null or l.status = 'published')",
        )
        .bind(question.0)
        .bind(session.0)
        .fetch_optional(c)
        .await?
    });
    match row {
        Some(row) => Ok(row.admitted(scope)?.is_some()),
        None => Ok(false),
    }
}

/// Says that a passage answers a question. Saying it again changes nothing; saying
/// it after it was detached attaches it again.
///
/// # Errors
/// When the database fails.
pub async fn attach_answer(
    tx: &mut Tx,
    passage: PassageId,
    question: QuestionId,
) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "insert into answer (passage_id, question_id, made_at) values ($1, $2, $3)
             on conflict (passage_id, question_id) do update
             set made_at = case when answer.withdrawn_at is null then answer.made_at
                                else excluded.made_at end,
                 withdrawn_at = null",
        )
        .bind(passage.0)
        .bind(question.0)
        .bind(now)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Takes it back; says whether it was attached until now.
///
/// # Errors
/// When the database fails.
pub async fn detach_answer(
    tx: &mut Tx,
    passage: PassageId,
    question: QuestionId,
) -> Result<bool, StoreError> {
    let now = tx.now_millis();
    let detached: Option<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as(
            "update answer set withdrawn_at = $1
             where passage_id = $2 and question_id = $3 and withdrawn_at is null
             returning passage_id",
        )
        .bind(now)
        .bind(passage.0)
        .bind(question.0)
        .fetch_optional(c)
        .await?
    });
    Ok(detached.is_some())
}

/// What the passages of a statement answer, as far as this reader may read the
/// questions. A question of the Chair that a later letter left out is still read in
/// the letter before; one that its delegation withdrew is read nowhere. The statement was given to them under the same scope.
///
/// # Errors
/// When the database fails.
pub async fn answers(
    db: &Db,
    scope: Scope,
    statement: &Statement,
) -> Result<Vec<Answer>, StoreError> {
    #[derive(sqlx::FromRow)]
    struct Row {
        passage_id: Uuid,
        withdrawn_at: Option<i64>,
        #[sqlx(flatten)]
        question: QuestionRow,
    }
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select a.passage_id, q.withdrawn_at, q.id, q.topic_id, q.number, q.wording, q.raised_by,
                    l.audience as letter_audience
             from answer a
             join passage p on p.id = a.passage_id
             join question q on q.id = a.question_id
             left join letter l on l.id = q.letter_id
             where p.statement_id = $1 and a.withdrawn_at is null
               and (q.withdrawn_at is null or q.raised_by is null)
             order by p.first_byte, p.end_byte, q.number, q.id",
        )
        .bind(statement.id.0)
        .fetch_all(c)
        .await?
    });
    let mut found = Vec::new();
    for row in rows {
        let is_standing = row.withdrawn_at.is_none();
        if let Some(question) = row.question.admitted(scope)? {
            found.push(Answer { passage_id: PassageId(row.passage_id), question, is_standing });
        }
    }
    Ok(found)
}
