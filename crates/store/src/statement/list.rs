//! The list of a session's statements.

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

use comity_domain::{
    Audience, Language, ParticipantId, PassageId, SessionId, StatementId, TopicId,
};
use jiff::Timestamp;
use uuid::Uuid;

use super::admits;
use crate::{Db, Scope, StoreError, convert, passage::place};

/// A statement in a list: everything but its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementLine {
    /// Its id.
    pub id: StatementId,
    /// Its number within the session.
    pub number: i64,
    /// Who filed it.
    pub participant_id: ParticipantId,
    /// The group in whose name it is made.
    pub on_behalf_of: Option<String>,
    /// How many States are named as aligned and have not removed themselves.
    pub aligned: i64,
    /// Whether the reader's own participant is one of them.
    pub names_reader: bool,
    /// Its heading.
    pub title: Option<String>,
    /// The topic it is filed under.
    pub topic_id: Option<TopicId>,
    /// The language it was made in.
    pub language: Language,
    /// Who may read it.
    pub audience: Audience,
    /// When it was received.
    pub filed_at: Timestamp,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    number: i64,
    participant_id: Uuid,
    on_behalf_of: Option<String>,
    title: Option<String>,
    topic_id: Option<Uuid>,
    language: String,
    audience: String,
    filed_at: i64,
}

/// The statements of a session that are in force and that this reader may read,
/// newest first.
///
/// # Errors
/// When the database fails.
pub async fn list(
    db: &Db,
    scope: Scope,
    session: SessionId,
) -> Result<Vec<StatementLine>, StoreError> {
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, number, participant_id, on_behalf_of, title, topic_id, language, audience,
                    filed_at
             from statement where session_id = $1 and withdrawn_at is null
             order by number desc",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let named: Vec<(Uuid, Uuid)> = read!(db, |c| {
        sqlx::query_as(
            "select a.statement_id, a.participant_id
             from alignment a join statement s on s.id = a.statement_id
             where s.session_id = $1 and s.withdrawn_at is null and a.removed_at is null",
        )
        .bind(session.0)
        .fetch_all(c)
        .await?
    });
    let mut counts: HashMap<Uuid, i64> = HashMap::new();
    let mut naming_reader = HashSet::new();
    for (statement, participant) in named {
        *counts.entry(statement).or_default() += 1;
        if scope.participant() == Some(ParticipantId(participant)) {
            naming_reader.insert(statement);
        }
    }
    let mut found = Vec::new();
    for row in rows {
        let audience = convert::word("statement.audience", &row.audience)?;
        let owner = ParticipantId(row.participant_id);
        let names_reader = naming_reader.contains(&row.id);
        if !admits(scope, audience, owner, names_reader) {
            continue;
        }
        found.push(StatementLine {
            id: StatementId(row.id),
            number: row.number,
            participant_id: owner,
            on_behalf_of: row.on_behalf_of,
            aligned: counts.get(&row.id).copied().unwrap_or_default(),
            names_reader,
            title: row.title,
            topic_id: row.topic_id.map(TopicId),
            language: convert::word("statement.language", &row.language)?,
            audience,
            filed_at: convert::instant("statement.filed_at", row.filed_at)?,
        });
    }
    Ok(found)
}

/// What is known of a statement where it is only counted and named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Filed {
    /// Its id.
    pub id: StatementId,
    /// Its number within the session.
    pub number: i64,
    /// Who filed it.
    pub participant_id: ParticipantId,
    /// The topic it is filed under.
    pub topic_id: Option<TopicId>,
}

/// The statements of [`list`], oldest first, with little of each.
///
/// # Errors
/// When the database fails.
pub async fn filed(db: &Db, scope: Scope, session: SessionId) -> Result<Vec<Filed>, StoreError> {
    type Row = (Uuid, i64, Uuid, Option<Uuid>, String, Option<i64>);
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select s.id, s.number, s.participant_id, s.topic_id, s.audience, al.named_at
             from statement s
             left join alignment al on al.statement_id = s.id and al.participant_id = $2
                  and al.removed_at is null
             where s.session_id = $1 and s.withdrawn_at is null order by s.number",
        )
        .bind(session.0)
        .bind(scope.participant().map(|one| one.0))
        .fetch_all(c)
        .await?
    });
    let mut found = Vec::with_capacity(rows.len());
    for (id, number, participant, topic, audience, named_at) in rows {
        let audience = convert::word("statement.audience", &audience)?;
        let participant_id = ParticipantId(participant);
        if admits(scope, audience, participant_id, named_at.is_some()) {
            let topic_id = topic.map(TopicId);
            found.push(Filed { id: StatementId(id), number, participant_id, topic_id });
        }
    }
    Ok(found)
}

/// A statement where its words are read beside those of others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worded {
    /// Its id.
    pub id: StatementId,
    /// Its number within the session.
    pub number: i64,
    /// The language it was made in.
    pub language: Language,
    /// Its text.
    pub text: String,
    /// Its passages.
    pub passages: Vec<(PassageId, Range<usize>)>,
}

/// How many statements one query asks for: a list of ids has no form that both engines
/// read, so it is written out, and what is missing filled with an id that nothing has.
const AT_ONCE: usize = 16;

/// Those of these statements that are in force and that this reader may read, with their
/// passages.
///
/// # Errors
/// When the database fails.
pub async fn worded(db: &Db, scope: Scope, ids: &[StatementId]) -> Result<Vec<Worded>, StoreError> {
    type Row = (Uuid, i64, String, String, Uuid, String, Option<i64>);
    type PassageRow = (Uuid, Uuid, i64, i64);
    let mut found: Vec<Worded> = Vec::with_capacity(ids.len());
    for some in ids.chunks(AT_ONCE) {
        let mut asked = [Uuid::nil(); AT_ONCE];
        for (place, id) in asked.iter_mut().zip(some) {
            *place = id.0;
        }
        let rows: Vec<Row> = read!(db, |c| {
            let mut query = sqlx::query_as(
                "select s.id, s.number, s.language, s.content, s.participant_id, s.audience,
                        al.named_at
                 from statement s
                 left join alignment al on al.statement_id = s.id and al.participant_id = $17
                      and al.removed_at is null
                 where s.withdrawn_at is null and s.id in ($1, $2, $3, $4, $5, $6, $7, $8, $9,
                       $10, $11, $12, $13, $14, $15, $16)",
            );
            for id in asked {
                query = query.bind(id);
            }
            query.bind(scope.participant().map(|one| one.0)).fetch_all(c).await?
        });
        let passages: Vec<PassageRow> = read!(db, |c| {
            let mut query = sqlx::query_as(
                "select id, statement_id, first_byte, end_byte from passage
                 where statement_id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
                       $14, $15, $16)
                 order by first_byte, end_byte",
            );
            for id in asked {
                query = query.bind(id);
            }
            query.fetch_all(c).await?
        });
        for (id, number, language, text, owner, audience, named_at) in rows {
            let audience = convert::word("statement.audience", &audience)?;
            if !admits(scope, audience, ParticipantId(owner), named_at.is_some()) {
                continue;
            }
            let mut own = Vec::new();
            for (passage, _, first, end) in passages.iter().filter(|row| row.1 == id) {
                own.push((PassageId(*passage), place(*first)?..place(*end)?));
            }
            found.push(Worded {
                id: StatementId(id),
                number,
                language: convert::word("statement.language", &language)?,
                text,
                passages: own,
            });
        }
    }
    Ok(found)
}
