//! What answers a question, and who has spoken to which.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use comity_domain::{
    Audience, Language, ParticipantId, PassageId, QuestionId, SessionId, StatementId,
    statement::passage_text,
};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{Db, Scope, StoreError, convert, passage::place};

/// A passage that answers a question.
#[derive(Clone, Debug)]
pub struct AnswerTo {
    /// The passage.
    pub passage_id: PassageId,
    /// Its words, in the language of the statement.
    pub text: String,
    /// The statement it is taken from.
    pub statement_id: StatementId,
    /// The statement's number within the session.
    pub statement_number: i64,
    /// Who filed the statement.
    pub participant_id: ParticipantId,
    /// The group in whose name it is made.
    pub on_behalf_of: Option<String>,
    /// The statement's heading.
    pub title: Option<String>,
    /// The language it was made in.
    pub language: Language,
    /// When it was received.
    pub filed_at: Timestamp,
}

#[derive(sqlx::FromRow)]
struct Row {
    passage_id: Uuid,
    first_byte: i64,
    end_byte: i64,
    statement_id: Uuid,
    number: i64,
    participant_id: Uuid,
    on_behalf_of: Option<String>,
    title: Option<String>,
    language: String,
    audience: String,
    filed_at: i64,
    named_at: Option<i64>,
}

impl Row {
    fn answer(self, content: &str) -> Result<AnswerTo, StoreError> {
        let range = place(self.first_byte)?..place(self.end_byte)?;
        let text = passage_text(content, &range)
            .map_err(|why| convert::unreadable("passage", why))?
            .to_owned();
        Ok(AnswerTo {
            passage_id: PassageId(self.passage_id),
            text,
            statement_id: StatementId(self.statement_id),
            statement_number: self.number,
            participant_id: ParticipantId(self.participant_id),
            on_behalf_of: self.on_behalf_of,
            title: self.title,
            language: convert::word("statement.language", &self.language)?,
            filed_at: convert::instant("statement.filed_at", self.filed_at)?,
        })
    }
}

/// Whether a statement is for this reader: by its audience, or because it names the
/// reader's State as aligned.
fn admits(
    scope: Scope,
    audience: &str,
    owner: Uuid,
    named_at: Option<i64>,
) -> Result<bool, StoreError> {
    let audience: Audience = convert::word("statement.audience", audience)?;
    Ok(named_at.is_some() || scope.admits(audience, Some(ParticipantId(owner))))
}

/// The passages that answer a question, of statements in force that this reader may
/// read: statement by statement as they were filed, in the order of each text.
///
/// The caller has found the question under the same scope.
///
/// # Errors
/// When the database fails.
pub async fn answers(
    db: &Db,
    scope: Scope,
    question: QuestionId,
) -> Result<Vec<AnswerTo>, StoreError> {
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select p.id as passage_id, p.first_byte, p.end_byte, s.id as statement_id, s.number,
                    s.participant_id, s.on_behalf_of, s.title, s.language, s.audience, s.filed_at,
                    al.named_at
             from answer a
             join passage p on p.id = a.passage_id
             join statement s on s.id = p.statement_id
             left join alignment al on al.statement_id = s.id and al.participant_id = $2
                  and al.removed_at is null
             where a.question_id = $1 and a.withdrawn_at is null and s.withdrawn_at is null
             order by s.number, p.first_byte, p.end_byte",
        )
        .bind(question.0)
        .bind(scope.participant().map(|one| one.0))
        .fetch_all(c)
        .await?
    });
    // Each text once: joined to its passages it would come as often as it has any.
    let texts: Vec<(Uuid, String)> = read!(db, |c| {
        sqlx::query_as(
            "select id, content from statement where withdrawn_at is null and id in
                 (select p.statement_id from answer a join passage p on p.id = a.passage_id
                  where a.question_id = $1 and a.withdrawn_at is null)",
        )
        .bind(question.0)
        .fetch_all(c)
        .await?
    });
    let texts: HashMap<Uuid, String> = texts.into_iter().collect();
    let mut found = Vec::new();
    for row in rows {
        // One withdrawn between the two questions is left out.
        if let Some(text) = texts.get(&row.statement_id)
            && admits(scope, &row.audience, row.participant_id, row.named_at)?
        {
            found.push(row.answer(text)?);
        }
    }
    Ok(found)
}

/// A passage that answers a question, without its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// The statement it is taken from.
    pub statement_id: StatementId,
    /// The passage.
    pub passage_id: PassageId,
    /// Who filed the statement.
    pub participant_id: ParticipantId,
}

/// What [`answers`] gives, for all questions of a session at once and without words, in
/// the same order. Questions that nobody has answered are absent.
///
/// # Errors
/// When the database fails.
pub async fn said(
    db: &Db,
    scope: Scope,
    session: SessionId,
) -> Result<HashMap<QuestionId, Vec<Said>>, StoreError> {
    type Row = (Uuid, Uuid, Uuid, Uuid, String, Option<i64>);
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select a.question_id, s.id, p.id, s.participant_id, s.audience, al.named_at
             from answer a
             join passage p on p.id = a.passage_id
             join statement s on s.id = p.statement_id
             left join alignment al on al.statement_id = s.id and al.participant_id = $2
                  and al.removed_at is null
             where s.session_id = $1 and a.withdrawn_at is null and s.withdrawn_at is null
             order by s.number, p.first_byte, p.end_byte",
        )
        .bind(session.0)
        .bind(scope.participant().map(|one| one.0))
        .fetch_all(c)
        .await?
    });
    let mut found: HashMap<QuestionId, Vec<Said>> = HashMap::new();
    for (question, statement, passage, participant, audience, named_at) in rows {
        if admits(scope, &audience, participant, named_at)? {
            found.entry(QuestionId(question)).or_default().push(Said {
                statement_id: StatementId(statement),
                passage_id: PassageId(passage),
                participant_id: ParticipantId(participant),
            });
        }
    }
    Ok(found)
}

/// Per question, the participants whose own statements speak to it. A State that is
/// named as aligned has not spoken itself.
pub type Spoken = BTreeMap<QuestionId, BTreeSet<ParticipantId>>;

/// Who has spoken to which question of a session, in statements in force that this
/// reader may read. Questions to which nobody has spoken are absent.
///
/// # Errors
/// When the database fails.
pub async fn spoken(db: &Db, scope: Scope, session: SessionId) -> Result<Spoken, StoreError> {
    let rows: Vec<(Uuid, Uuid, String, Option<i64>)> = read!(db, |c| {
        sqlx::query_as(
            "select distinct a.question_id, s.participant_id, s.audience, al.named_at
             from answer a
             join passage p on p.id = a.passage_id
             join statement s on s.id = p.statement_id
             left join alignment al on al.statement_id = s.id and al.participant_id = $2
                  and al.removed_at is null
             where s.session_id = $1 and a.withdrawn_at is null and s.withdrawn_at is null",
        )
        .bind(session.0)
        .bind(scope.participant().map(|one| one.0))
        .fetch_all(c)
        .await?
    });
    let mut found = Spoken::new();
    for (question, participant, audience, named_at) in rows {
        if admits(scope, &audience, participant, named_at)? {
            found.entry(QuestionId(question)).or_default().insert(ParticipantId(participant));
        }
    }
    Ok(found)
}
