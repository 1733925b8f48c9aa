//! Which question a passage answers.

use comity_domain::{
    ParticipantId, PassageId, QuestionId, SessionId, TopicId, Wording, question::Question,
    statement::Statement,
};
use uuid::Uuid;

use crate::{Db, Scope, StoreError, Tx, question};

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

impl From<Question> for Answerable {
    fn from(read: Question) -> Self {
        Answerable {
            id: read.id,
            topic_id: read.topic_id,
            number: read.number,
            wording: read.wording,
            raised_by: read.raised_by,
        }
    }
}

/// The questions of a session that this reader can answer: those they read, in the words
/// in which they read them ([`crate::question`]). The Chair's come first.
///
/// # Errors
/// When the database fails.
pub async fn answerable(
    db: &Db,
    scope: Scope,
    session: SessionId,
) -> Result<Vec<Answerable>, StoreError> {
    let read = question::list(db, scope, session).await?;
    Ok(read.into_iter().map(Answerable::from).collect())
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
/// the letter before; one that its delegation withdrew is read nowhere. The statement was
/// given to them under the same scope.
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
        #[sqlx(flatten)]
        question: question::Row,
    }
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select a.passage_id, q.id, q.session_id, q.topic_id, q.number, q.wording, q.raised_by,
                    q.letter_id, q.put_at, q.withdrawn_at
             from answer a
             join passage p on p.id = a.passage_id
             join question q on q.id = a.question_id
             where p.statement_id = $1 and a.withdrawn_at is null
               and (q.withdrawn_at is null or q.raised_by is null)
             order by p.first_byte, p.end_byte, q.number, q.id",
        )
        .bind(statement.id.0)
        .fetch_all(c)
        .await?
    });
    let latest = question::latest_carried(db, scope, statement.session_id).await?;
    let mut found = Vec::new();
    for row in rows {
        let asked = row.question.question()?;
        let is_standing = asked.withdrawn_at.is_none();
        let line = latest.get(&asked.id).cloned();
        if let Some(read) = question::as_read(asked, line, scope) {
            let passage_id = PassageId(row.passage_id);
            found.push(Answer { passage_id, question: read.into(), is_standing });
        }
    }
    Ok(found)
}
