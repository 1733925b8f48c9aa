//! The list of a session's statements.

use std::collections::{HashMap, HashSet};

use comity_domain::{Audience, Language, ParticipantId, SessionId, StatementId, TopicId};
use jiff::Timestamp;
use uuid::Uuid;

use super::admits;
use crate::{Db, Scope, StoreError, convert};

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
