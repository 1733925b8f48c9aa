//! Texts that came by mail. Their words are read under the scope of their owner; the
//! Secretariat learns that something arrived.

use comity_domain::{
    BodyId, FileId, MailedTextId, ParticipantId, Role, StatementId,
    mailed::{Arrival, MailedText, NewMailedText},
    statement::StoredFile,
};
use uuid::Uuid;

use crate::{
    Db, Scope, StoreError, Tx, convert,
    convert::unreadable,
    file::{self, FileFacts},
};

/// Whose open account has an address: participant and capacity. Accounts of the podium
/// belong to no participant, and no text can wait for them.
///
/// # Errors
/// When the database fails.
pub async fn owner_of(
    tx: &mut Tx,
    body: BodyId,
    address: &str,
) -> Result<Option<(ParticipantId, Role)>, StoreError> {
    let row: Option<(Uuid, String)> = write!(tx, |c| {
        sqlx::query_as(
            "select participant_id, role from account
             where body_id = $1 and email = $2 and closed_at is null
               and participant_id is not null",
        )
        .bind(body.0)
        .bind(address)
        .fetch_optional(c)
        .await?
    });
    row.map(|(id, role)| Ok((ParticipantId(id), convert::word("account.role", &role)?))).transpose()
}

/// Whether the message with this digest was taken before.
///
/// # Errors
/// When the database fails.
pub async fn is_there(tx: &mut Tx, message_hash: &str) -> Result<bool, StoreError> {
    let row: Option<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as("select id from mailed_text where message_hash = $1")
            .bind(message_hash)
            .fetch_optional(c)
            .await?
    });
    Ok(row.is_some())
}

/// Puts a text on the list of those that wait.
///
/// # Errors
/// When the database fails.
pub async fn insert(
    tx: &mut Tx,
    body: BodyId,
    id: MailedTextId,
    new: &NewMailedText,
    file: Option<FileId>,
) -> Result<(), StoreError> {
    let now = tx.now_millis();
    let left_out = serde_json::to_string(&new.left_out)
        .map_err(|error| unreadable("mailed_text.left_out", error))?;
    let (refusal, value) = match &new.refusal {
        Some((key, value)) => (Some(key), value.as_ref()),
        None => (None, None),
    };
    write!(tx, |c| {
        sqlx::query(
            "insert into mailed_text
                 (id, body_id, message_hash, arrived_at, sender, role, participant_id, file_id,
                  content, content_hash, left_out, refusal, refusal_value, state)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'waiting')",
        )
        .bind(id.0)
        .bind(body.0)
        .bind(&new.message_hash)
        .bind(now)
        .bind(&new.sender)
        .bind(new.owner.map(|(_, role)| role.word()))
        .bind(new.owner.map(|(participant, _)| participant.0))
        .bind(file.map(|file| file.0))
        .bind(&new.text)
        .bind(&new.text_hash)
        .bind(&left_out)
        .bind(refusal)
        .bind(value)
        .execute(c)
        .await?;
    });
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    arrived_at: i64,
    sender: String,
    participant_id: Uuid,
    file_id: Option<Uuid>,
    content: String,
    content_hash: String,
    left_out: String,
    refusal: Option<String>,
    refusal_value: Option<String>,
    state: String,
    statement_id: Option<Uuid>,
}

impl Row {
    fn text(self) -> Result<MailedText, StoreError> {
        Ok(MailedText {
            id: MailedTextId(self.id),
            arrived_at: convert::instant("mailed_text.arrived_at", self.arrived_at)?,
            sender: self.sender,
            participant_id: ParticipantId(self.participant_id),
            file_id: self.file_id.map(FileId),
            text: self.content,
            text_hash: self.content_hash,
            left_out: serde_json::from_str(&self.left_out)
                .map_err(|error| unreadable("mailed_text.left_out", error))?,
            refusal: self.refusal.map(|key| (key, self.refusal_value)),
            state: convert::word("mailed_text.state", &self.state)?,
            statement_id: self.statement_id.map(StatementId),
        })
    }
}

/// The texts of the reader's own participant, those that wait first, then the latest.
///
/// # Errors
/// When the database fails.
pub async fn own(db: &Db, scope: Scope) -> Result<Vec<MailedText>, StoreError> {
    let Some(owner) = scope.participant() else { return Ok(Vec::new()) };
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, arrived_at, sender, participant_id, file_id, content, content_hash,
                    left_out, refusal, refusal_value, state, statement_id
             from mailed_text where participant_id = $1
             order by case when state = 'waiting' then 0 else 1 end, arrived_at desc, id desc
             limit 200",
        )
        .bind(owner.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter().map(Row::text).collect()
}

/// One text of the reader's own participant.
///
/// # Errors
/// When the database fails.
pub async fn get(
    db: &Db,
    scope: Scope,
    id: MailedTextId,
) -> Result<Option<MailedText>, StoreError> {
    let Some(owner) = scope.participant() else { return Ok(None) };
    let row: Option<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, arrived_at, sender, participant_id, file_id, content, content_hash,
                    left_out, refusal, refusal_value, state, statement_id
             from mailed_text where id = $1 and participant_id = $2",
        )
        .bind(id.0)
        .bind(owner.0)
        .fetch_optional(c)
        .await?
    });
    row.map(Row::text).transpose()
}

/// What a page says of the file a text came in.
///
/// # Errors
/// When the database fails.
pub async fn facts_of(db: &Db, text: &MailedText) -> Result<Option<FileFacts>, StoreError> {
    match text.file_id {
        Some(id) => file::facts(db, id).await,
        None => Ok(None),
    }
}

/// The file a text came in. Whoever was given the text may have its file.
///
/// # Errors
/// When the database fails.
pub async fn file_of(db: &Db, text: &MailedText) -> Result<Option<StoredFile>, StoreError> {
    match text.file_id {
        Some(id) => file::get(db, id).await,
        None => Ok(None),
    }
}

/// How many texts wait for this reader: their participant's own, or, for the
/// Secretariat, those of senders that are not known.
///
/// # Errors
/// When the database fails.
pub async fn waiting(db: &Db, scope: Scope, body: BodyId) -> Result<usize, StoreError> {
    let (count,): (i64,) = match (scope.participant(), scope.role()) {
        (Some(owner), _) => read!(db, |c| {
            sqlx::query_as(
                "select count(*) from mailed_text where participant_id = $1 and state = 'waiting'",
            )
            .bind(owner.0)
            .fetch_one(c)
            .await?
        }),
        (None, Some(Role::Secretariat)) => read!(db, |c| {
            sqlx::query_as(
                "select count(*) from mailed_text
                 where body_id = $1 and participant_id is null and state = 'waiting'",
            )
            .bind(body.0)
            .fetch_one(c)
            .await?
        }),
        _ => (0,),
    };
    Ok(usize::try_from(count).unwrap_or(0))
}

/// What arrived, for the Secretariat: the latest first, without a word of the texts.
///
/// # Errors
/// When the database fails.
pub async fn arrivals(db: &Db, scope: Scope, body: BodyId) -> Result<Vec<Arrival>, StoreError> {
    if scope.role() != Some(Role::Secretariat) {
        return Ok(Vec::new());
    }
    type Row = (Uuid, i64, Option<String>, Option<Uuid>, String, String, Option<String>, String);
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, arrived_at, role, participant_id, sender, content_hash, refusal, state
             from mailed_text where body_id = $1
             order by case when state = 'waiting' and participant_id is null then 0 else 1 end,
                      arrived_at desc, id desc
             limit 500",
        )
        .bind(body.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter()
        .map(|(id, arrived_at, role, participant, sender, text_hash, refusal, state)| {
            Ok(Arrival {
                id: MailedTextId(id),
                arrived_at: convert::instant("mailed_text.arrived_at", arrived_at)?,
                role: role.map(|role| convert::word("mailed_text.role", &role)).transpose()?,
                participant_id: participant.map(ParticipantId),
                // Who is known is named by participant and capacity, not by address.
                sender: participant.is_none().then_some(sender),
                text_hash,
                is_refused: refusal.is_some(),
                state: convert::word("mailed_text.state", &state)?,
            })
        })
        .collect()
}

/// Settles a waiting text of this participant as filed; says whether it was waiting.
///
/// # Errors
/// When the database fails.
pub async fn file(
    tx: &mut Tx,
    id: MailedTextId,
    owner: ParticipantId,
    statement: StatementId,
) -> Result<bool, StoreError> {
    let now = tx.now_millis();
    let row: Option<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as(
            "update mailed_text set state = 'filed', settled_at = $1, statement_id = $2
             where id = $3 and participant_id = $4 and state = 'waiting' returning id",
        )
        .bind(now)
        .bind(statement.0)
        .bind(id.0)
        .bind(owner.0)
        .fetch_optional(c)
        .await?
    });
    Ok(row.is_some())
}

/// Sets a waiting text aside: a participant its own, the Secretariat (`None`) one whose
/// sender is not known. Says whether it was waiting.
///
/// # Errors
/// When the database fails.
pub async fn set_aside(
    tx: &mut Tx,
    body: BodyId,
    id: MailedTextId,
    owner: Option<ParticipantId>,
) -> Result<bool, StoreError> {
    let now = tx.now_millis();
    let row: Option<(Uuid,)> = write!(tx, |c| {
        match owner {
            Some(owner) => {
                sqlx::query_as(
                    "update mailed_text set state = 'set-aside', settled_at = $1
                     where id = $2 and body_id = $3 and participant_id = $4
                       and state = 'waiting' returning id",
                )
                .bind(now)
                .bind(id.0)
                .bind(body.0)
                .bind(owner.0)
                .fetch_optional(c)
                .await?
            }
            None => {
                sqlx::query_as(
                    "update mailed_text set state = 'set-aside', settled_at = $1
                     where id = $2 and body_id = $3 and participant_id is null
                       and state = 'waiting' returning id",
                )
                .bind(now)
                .bind(id.0)
                .bind(body.0)
                .fetch_optional(c)
                .await?
            }
        }
    });
    Ok(row.is_some())
}

/// Gives a text whose sender is not known to a participant; says whether it waited for
/// that.
///
/// # Errors
/// When the database fails.
pub async fn assign(
    tx: &mut Tx,
    body: BodyId,
    id: MailedTextId,
    participant: ParticipantId,
) -> Result<bool, StoreError> {
    let row: Option<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as(
            "update mailed_text set participant_id = $1
             where id = $2 and body_id = $3 and participant_id is null
               and state = 'waiting' returning id",
        )
        .bind(participant.0)
        .bind(id.0)
        .bind(body.0)
        .fetch_optional(c)
        .await?
    });
    Ok(row.is_some())
}
