//! The Chair's questions, and which letter carries which.

use comity_domain::{
    LetterId, QuestionId, SessionId, TopicId, Wording,
    letter::{CarriedQuestion, DraftQuestion, Letter},
};
use uuid::Uuid;

use crate::{Db, StoreError, Tx, convert};

type Row = (Uuid, i64, Option<Uuid>, String, Option<i64>);

const CARRIED: &str = "select lq.question_id, lq.number, lq.topic_id, lq.wording, q.withdrawn_at
     from letter_question lq join question q on q.id = lq.question_id
     where lq.letter_id = $1 order by lq.number, lq.question_id";

fn question((id, number, topic, wording, withdrawn): Row) -> Result<CarriedQuestion, StoreError> {
    Ok(CarriedQuestion {
        id: QuestionId(id),
        number,
        topic_id: topic.map(TopicId),
        wording: convert::wording("letter_question.wording", &wording)?,
        is_withdrawn: withdrawn.is_some(),
    })
}

/// The questions as this letter carries them, by number. Whoever holds the letter was
/// admitted to it.
///
/// # Errors
/// When the database fails.
pub async fn carried(db: &Db, letter: &Letter) -> Result<Vec<CarriedQuestion>, StoreError> {
    let rows: Vec<Row> =
        read!(db, |c| sqlx::query_as(CARRIED).bind(letter.id.0).fetch_all(c).await?);
    rows.into_iter().map(question).collect()
}

/// The questions of a published letter that no later letter withdrew.
///
/// # Errors
/// When the database fails.
pub async fn current_questions(
    db: &Db,
    letter: &Letter,
) -> Result<Vec<CarriedQuestion>, StoreError> {
    let mut all = carried(db, letter).await?;
    all.retain(|one| !one.is_withdrawn);
    Ok(all)
}

/// The questions a letter carries, inside a transaction.
///
/// # Errors
/// When the database fails.
pub async fn carried_in(tx: &mut Tx, letter: LetterId) -> Result<Vec<CarriedQuestion>, StoreError> {
    let rows: Vec<Row> =
        write!(tx, |c| sqlx::query_as(CARRIED).bind(letter.0).fetch_all(c).await?);
    rows.into_iter().map(question).collect()
}

/// Those of them that no later letter withdrew: what a revision may carry on.
///
/// # Errors
/// When the database fails.
pub async fn standing_of(
    tx: &mut Tx,
    letter: LetterId,
) -> Result<Vec<CarriedQuestion>, StoreError> {
    let mut all = carried_in(tx, letter).await?;
    all.retain(|one| !one.is_withdrawn);
    Ok(all)
}

/// Puts a question of a letter that is being published: a new row, or the row of the
/// question it carries on, which keeps its id. The row follows the newest letter, and
/// with it that letter's audience; answers its id either way.
///
/// # Errors
/// When the database fails.
pub async fn put_question(
    tx: &mut Tx,
    session: SessionId,
    letter: LetterId,
    new: &DraftQuestion,
) -> Result<QuestionId, StoreError> {
    let wording = convert::wording_text(&new.wording)?;
    let id: QuestionId = new.id.unwrap_or_else(|| tx.new_id());
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "insert into question (id, session_id, topic_id, number, wording, letter_id, put_at)
             values ($1, $2, $3, $4, $5, $6, $7)
             on conflict (id) do update set topic_id = excluded.topic_id,
                 number = excluded.number, wording = excluded.wording,
                 letter_id = excluded.letter_id",
        )
        .bind(id.0)
        .bind(session.0)
        .bind(new.topic.map(|topic| topic.0))
        .bind(new.number)
        .bind(&wording)
        .bind(letter.0)
        .bind(now)
        .execute(c)
        .await?;
    });
    Ok(id)
}

/// Says that a letter carries a question, in these words.
///
/// # Errors
/// When the database fails.
pub async fn carry(
    tx: &mut Tx,
    letter: LetterId,
    question: QuestionId,
    new: &DraftQuestion,
) -> Result<(), StoreError> {
    let wording = convert::wording_text(&new.wording)?;
    write!(tx, |c| {
        sqlx::query(
            "insert into letter_question (letter_id, question_id, number, wording, topic_id)
             values ($1, $2, $3, $4, $5)",
        )
        .bind(letter.0)
        .bind(question.0)
        .bind(new.number)
        .bind(&wording)
        .bind(new.topic.map(|topic| topic.0))
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Withdraws a question that the revising letter does not carry on.
///
/// # Errors
/// When the database fails.
pub async fn withdraw_question(tx: &mut Tx, id: QuestionId) -> Result<(), StoreError> {
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

/// Puts a question's words with one more language, as this letter carries it; also on
/// the question itself while this letter is the newest that carries it.
///
/// # Errors
/// When the database fails.
pub async fn reword_for_version(
    tx: &mut Tx,
    letter: LetterId,
    question: QuestionId,
    wording: &Wording,
) -> Result<(), StoreError> {
    let wording = convert::wording_text(wording)?;
    for sql in [
        "update letter_question set wording = $1 where letter_id = $2 and question_id = $3",
        "update question set wording = $1 where letter_id = $2 and id = $3",
    ] {
        write!(tx, |c| {
            sqlx::query(sql).bind(&wording).bind(letter.0).bind(question.0).execute(c).await?;
        });
    }
    Ok(())
}
