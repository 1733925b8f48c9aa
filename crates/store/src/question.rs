//! Questions: the Chair's, which letters carry, and those that delegations raise.
//!
//! A question of the Chair is read by whom one of the published letters that carry it
//! admits, in the words of the latest such letter: a revision kept from a reader does
//! not show through the letter they know. A question raised by a delegation is for all
//! participants.

mod answers;

use std::collections::HashMap;

use comity_domain::{
    Audience, BodyId, LetterId, ParticipantId, QuestionId, SessionId, TopicId, Wording,
    participant::ParticipantKind, question::Question,
};
use jiff::civil::Date;
use uuid::Uuid;

use crate::{Db, Scope, StoreError, Tx, convert};

pub use answers::{AnswerTo, Said, Spoken, answers, said, spoken};

/// Who reads questions raised by delegations.
pub(crate) const RAISED_FOR: Audience = Audience::Participants;

#[derive(sqlx::FromRow)]
pub(crate) struct Row {
    id: Uuid,
    session_id: Uuid,
    topic_id: Option<Uuid>,
    number: i64,
    wording: String,
    raised_by: Option<Uuid>,
    letter_id: Option<Uuid>,
    put_at: i64,
    withdrawn_at: Option<i64>,
}

impl Row {
    pub(crate) fn question(self) -> Result<Question, StoreError> {
        Ok(Question {
            id: QuestionId(self.id),
            session_id: SessionId(self.session_id),
            topic_id: self.topic_id.map(TopicId),
            number: self.number,
            wording: convert::wording("question.wording", &self.wording)?,
            raised_by: self.raised_by.map(ParticipantId),
            letter_id: self.letter_id.map(LetterId),
            put_at: convert::instant("question.put_at", self.put_at)?,
            withdrawn_at: convert::maybe_instant("question.withdrawn_at", self.withdrawn_at)?,
        })
    }
}

/// A question as one letter carries it.
#[derive(Clone, Debug)]
pub struct Carried {
    /// The question.
    pub question_id: QuestionId,
    /// The letter.
    pub letter_id: LetterId,
    /// The letter's number within the session.
    pub letter_number: i64,
    /// The letter's date.
    pub dated: Date,
    /// The letter's title.
    pub title: Wording,
    /// The question's number in this letter.
    pub number: i64,
    /// Its wording in this letter.
    pub wording: Wording,
    /// The topic it stands under in this letter.
    pub topic_id: Option<TopicId>,
}

#[derive(sqlx::FromRow)]
struct CarriedRow {
    question_id: Uuid,
    letter_id: Uuid,
    letter_number: i64,
    dated: String,
    title: String,
    audience: String,
    number: i64,
    wording: String,
    topic_id: Option<Uuid>,
}

impl CarriedRow {
    /// The line, if the reader may read the letter.
    fn admitted(self, scope: Scope) -> Result<Option<Carried>, StoreError> {
        if !scope.admits(convert::word("letter.audience", &self.audience)?, None) {
            return Ok(None);
        }
        Ok(Some(Carried {
            question_id: QuestionId(self.question_id),
            letter_id: LetterId(self.letter_id),
            letter_number: self.letter_number,
            dated: convert::date("letter.dated", &self.dated)?,
            title: convert::wording("letter.title", &self.title)?,
            number: self.number,
            wording: convert::wording("letter_question.wording", &self.wording)?,
            topic_id: self.topic_id.map(TopicId),
        }))
    }
}

/// Adds a question as it is given, number and all.
///
/// # Errors
/// When the database fails.
pub async fn insert(tx: &mut Tx, question: &Question) -> Result<(), StoreError> {
    let wording = convert::wording_text(&question.wording)?;
    write!(tx, |c| {
        sqlx::query(
            "insert into question (id, session_id, topic_id, number, wording, raised_by, letter_id,
                                   put_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(question.id.0)
        .bind(question.session_id.0)
        .bind(question.topic_id.map(|topic| topic.0))
        .bind(question.number)
        .bind(&wording)
        .bind(question.raised_by.map(|one| one.0))
        .bind(question.letter_id.map(|one| one.0))
        .bind(convert::millis(question.put_at))
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Adds a question a delegation raises, under the next number of its series.
///
/// # Errors
/// When the database fails.
pub async fn raise(
    tx: &mut Tx,
    session: SessionId,
    topic: Option<TopicId>,
    wording: &Wording,
    by: ParticipantId,
) -> Result<Question, StoreError> {
    let question = Question {
        id: tx.new_id(),
        session_id: session,
        topic_id: topic,
        number: tx.next_number(session, "raised-question").await?,
        wording: wording.clone(),
        raised_by: Some(by),
        letter_id: None,
        put_at: tx.now(),
        withdrawn_at: None,
    };
    insert(tx, &question).await?;
    Ok(question)
}

/// A standing question that this participant raised, as an act finds it.
///
/// # Errors
/// When the database fails.
pub async fn find_raised(
    tx: &mut Tx,
    id: QuestionId,
    by: ParticipantId,
) -> Result<Option<Question>, StoreError> {
    let row: Option<Row> = write!(tx, |c| {
        sqlx::query_as(
            "select id, session_id, topic_id, number, wording, raised_by, letter_id, put_at,
                    withdrawn_at
             from question where id = $1 and raised_by = $2 and withdrawn_at is null",
        )
        .bind(id.0)
        .bind(by.0)
        .fetch_optional(c)
        .await?
    });
    row.map(Row::question).transpose()
}

/// Withdraws a question: it leaves every view.
///
/// # Errors
/// When the database fails.
pub async fn withdraw(tx: &mut Tx, id: QuestionId) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query("update question set withdrawn_at = $1 where id = $2 and withdrawn_at is null")
            .bind(now)
            .bind(id.0)
            .execute(c)
            .await?;
    });
    Ok(())
}

/// The States of a body other than this participant, for what all are told.
///
/// # Errors
/// When the database fails.
pub async fn other_states(
    tx: &mut Tx,
    body: BodyId,
    than: ParticipantId,
) -> Result<Vec<ParticipantId>, StoreError> {
    let rows: Vec<(Uuid, String)> = write!(tx, |c| {
        sqlx::query_as("select id, kind from participant where body_id = $1 order by code")
            .bind(body.0)
            .fetch_all(c)
            .await?
    });
    let mut found = Vec::new();
    for (id, kind) in rows {
        let kind: ParticipantKind = convert::word("participant.kind", &kind)?;
        if kind.is_state() && id != than.0 {
            found.push(ParticipantId(id));
        }
    }
    Ok(found)
}

/// The standing questions of a session that this reader may read: the Chair's by
/// number, then those raised by delegations by theirs.
///
/// # Errors
/// When the database fails.
pub async fn list(db: &Db, scope: Scope, session: SessionId) -> Result<Vec<Question>, StoreError> {
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, session_id, topic_id, number, wording, raised_by, letter_id, put_at,
                    withdrawn_at
             from question where session_id = $1 and withdrawn_at is null",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let mut latest = latest_carried(db, scope, session).await?;
    let mut found = Vec::new();
    for row in rows {
        let question = row.question()?;
        let line = latest.remove(&question.id);
        found.extend(as_read(question, line, scope));
    }
    found.sort_by_key(|one| (one.raised_by.is_some(), one.number, one.put_at, one.id));
    Ok(found)
}

/// For each question of the Chair the latest published letter that carries it and that
/// this reader may read.
pub(crate) async fn latest_carried(
    db: &Db,
    scope: Scope,
    session: SessionId,
) -> Result<HashMap<QuestionId, Carried>, StoreError> {
    let carriers: Vec<CarriedRow> = read!(db, |c| {
        sqlx::query_as(
            "select lq.question_id, lq.letter_id, l.number as letter_number, l.dated, l.title,
                    l.audience, lq.number, lq.wording, lq.topic_id
             from letter_question lq join letter l on l.id = lq.letter_id
             where l.session_id = $1 and l.status = 'published'
             order by l.published_at, l.number",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    // Later letters replace earlier ones.
    let mut latest = HashMap::new();
    for row in carriers {
        if let Some(line) = row.admitted(scope)? {
            latest.insert(line.question_id, line);
        }
    }
    Ok(latest)
}

/// Whether a standing question of this session is for this reader, inside a transaction:
/// the rule of [`list`] and [`get`].
///
/// # Errors
/// When the database fails.
pub async fn is_read(
    tx: &mut Tx,
    scope: Scope,
    session: SessionId,
    id: QuestionId,
) -> Result<bool, StoreError> {
    let row: Option<(Option<Uuid>,)> = write!(tx, |c| {
        sqlx::query_as(
            "select raised_by from question
             where id = $1 and session_id = $2 and withdrawn_at is null",
        )
        .bind(id.0)
        .bind(session.0)
        .fetch_optional(c)
        .await?
    });
    let Some((raised_by,)) = row else { return Ok(false) };
    if let Some(owner) = raised_by {
        return Ok(scope.admits(RAISED_FOR, Some(ParticipantId(owner))));
    }
    let audiences: Vec<(String,)> = write!(tx, |c| {
        sqlx::query_as(
            "select l.audience from letter_question lq join letter l on l.id = lq.letter_id
             where lq.question_id = $1 and l.status = 'published'",
        )
        .bind(id.0)
        .fetch_all(c)
        .await?
    });
    for (word,) in audiences {
        if scope.admits(convert::word("letter.audience", &word)?, None) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A standing question, if this reader may read it, and the letters that carry it as
/// far as they may read those, the earliest first.
///
/// # Errors
/// When the database fails.
pub async fn get(
    db: &Db,
    scope: Scope,
    id: QuestionId,
) -> Result<Option<(Question, Vec<Carried>)>, StoreError> {
    let row: Option<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, session_id, topic_id, number, wording, raised_by, letter_id, put_at,
                    withdrawn_at
             from question where id = $1 and withdrawn_at is null",
        )
        .bind(id.0)
        .fetch_optional(c)
        .await?
    });
    let Some(row) = row else { return Ok(None) };
    let lines: Vec<CarriedRow> = read!(db, |c| {
        sqlx::query_as(
            "select lq.question_id, lq.letter_id, l.number as letter_number, l.dated, l.title,
                    l.audience, lq.number, lq.wording, lq.topic_id
             from letter_question lq join letter l on l.id = lq.letter_id
             where lq.question_id = $1 and l.status = 'published'
             order by l.published_at, l.number",
        )
        .bind(id.0)
        .fetch_all(c)
        .await?
    });
    let mut carried = Vec::new();
    for line in lines {
        carried.extend(line.admitted(scope)?);
    }
    let question = as_read(row.question()?, carried.last().cloned(), scope);
    Ok(question.map(|question| (question, carried)))
}

/// The question as this reader reads it: in the words of the latest letter they may
/// read, or, raised by a delegation, as it stands.
pub(crate) fn as_read(
    mut question: Question,
    latest: Option<Carried>,
    scope: Scope,
) -> Option<Question> {
    if let Some(owner) = question.raised_by {
        return scope.admits(RAISED_FOR, Some(owner)).then_some(question);
    }
    let line = latest?;
    question.number = line.number;
    question.wording = line.wording;
    question.topic_id = line.topic_id;
    Some(question)
}
