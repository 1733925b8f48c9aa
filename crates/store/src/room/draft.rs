//! Drafts and their versions.

use comity_domain::{
    AccountId, PaperId, PositionId, RoomDraftId, SessionId, StatementId,
    room::{Became, Draft, DraftKind, Heading, Purpose, Version},
};
use jiff::Timestamp;
use uuid::Uuid;

use super::{RoomKey, RoomOf, key_within, opened};
use crate::{Db, StoreError, Tx, convert};

pub use super::list::{DraftLine, Open, list, open};

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    id: Uuid,
    session_id: Uuid,
    number: i64,
    version: i64,
    asked_version: Option<i64>,
    statement_id: Option<Uuid>,
    paper_id: Option<Uuid>,
    paper_version: Option<i64>,
    position_id: Option<Uuid>,
    set_aside_at: Option<i64>,
}

impl Row {
    pub(super) fn draft(self) -> Result<Draft, StoreError> {
        let statement = self.statement_id.map(|id| Became::Statement(StatementId(id)));
        let paper = self.paper_id.map(|id| match self.paper_version {
            Some(version) if version > 1 => Became::Revision(PaperId(id), version),
            _ => Became::Paper(PaperId(id)),
        });
        let position = self.position_id.map(|id| Became::Position(PositionId(id)));
        Ok(Draft {
            id: RoomDraftId(self.id),
            session_id: SessionId(self.session_id),
            number: self.number,
            version: self.version,
            asked_version: self.asked_version,
            became: statement.or(paper).or(position),
            set_aside_at: convert::maybe_instant("room_draft.set_aside_at", self.set_aside_at)?,
        })
    }
}

/// The heading of a version as it is sealed, in its row.
pub(super) fn row_of(draft: RoomDraftId, version: i64) -> String {
    format!("{draft} {version}")
}

pub(super) const HEADING: &str = "room_version.heading";
pub(super) const CONTENT: &str = "room_version.content";

/// The digest of what is signed off: title, language and text, as canonical JSON, and what
/// it is to become where that is no statement (a statement's digest is older than kinds
/// are); of a position also proposal and stance, of a new version its paper. The topic or
/// question a text is for is not part of it.
pub fn digest(heading: &Heading, text: &str) -> String {
    let mut said = serde_json::Map::new();
    said.insert("language".to_owned(), heading.language.code().into());
    said.insert("text".to_owned(), text.into());
    said.insert("title".to_owned(), heading.title.as_str().into());
    if heading.kind != DraftKind::Statement {
        said.insert("kind".to_owned(), heading.kind.word().into());
    }
    if let Some(stance) = heading.stance {
        said.insert("stance".to_owned(), stance.word().into());
    }
    match heading.purpose {
        Some(Purpose::Proposal(id)) => {
            said.insert("proposal".to_owned(), id.to_string().into());
        }
        Some(Purpose::Revises { paper, .. }) => {
            said.insert("paper".to_owned(), paper.to_string().into());
        }
        Some(Purpose::Topic(_) | Purpose::Question(_)) | None => {}
    }
    let said = serde_json::Value::Object(said);
    comity_seal::sha256_hex(said.to_string().as_bytes())
}

/// Begins a draft with its first version; gives its number among the delegation's drafts
/// of the session.
///
/// # Errors
/// When the database fails.
pub async fn insert(
    tx: &mut Tx,
    of: RoomOf,
    id: RoomDraftId,
    session: SessionId,
    by: AccountId,
    heading: &Heading,
    text: &str,
) -> Result<i64, StoreError> {
    let key = key_within(tx, of).await?;
    let (number,): (i64,) = write!(tx, |c| {
        sqlx::query_as(
            "insert into room_draft (id, participant_id, session_id, number, version)
             select $1, $2, $3, coalesce(max(number), 0) + 1, 1 from room_draft
             where participant_id = $2 and session_id = $3 returning number",
        )
        .bind(id.0)
        .bind(of.0.0)
        .bind(session.0)
        .fetch_one(c)
        .await?
    });
    insert_version(tx, &key, id, 1, by, heading, text).await?;
    Ok(number)
}

/// Adds the next version, which is the latest from now on.
///
/// # Errors
/// When the database fails.
pub async fn add_version(
    tx: &mut Tx,
    of: RoomOf,
    draft: &Draft,
    by: AccountId,
    heading: &Heading,
    text: &str,
) -> Result<i64, StoreError> {
    let key = key_within(tx, of).await?;
    let number = draft.version + 1;
    insert_version(tx, &key, draft.id, number, by, heading, text).await?;
    write!(tx, |c| {
        sqlx::query("update room_draft set version = $1 where id = $2 and participant_id = $3")
            .bind(number)
            .bind(draft.id.0)
            .bind(of.0.0)
            .execute(c)
            .await?;
    });
    Ok(number)
}

async fn insert_version(
    tx: &mut Tx,
    key: &RoomKey,
    draft: RoomDraftId,
    number: i64,
    by: AccountId,
    heading: &Heading,
    text: &str,
) -> Result<(), StoreError> {
    let row = row_of(draft, number);
    let heading = key.seal_value(HEADING, &row, heading, tx)?;
    let content = key.seal_text(CONTENT, &row, text, tx)?;
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "insert into room_version (draft_id, number, heading, content, account_id, made_at)
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(draft.0)
        .bind(number)
        .bind(&heading[..])
        .bind(&content[..])
        .bind(by.0)
        .bind(now)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// How many drafts the delegation has in a session.
///
/// # Errors
/// When the database fails.
pub async fn count(tx: &mut Tx, of: RoomOf, session: SessionId) -> Result<i64, StoreError> {
    let (count,): (i64,) = write!(tx, |c| {
        sqlx::query_as(
            "select count(*) from room_draft where participant_id = $1 and session_id = $2",
        )
        .bind(of.0.0)
        .bind(session.0)
        .fetch_one(c)
        .await?
    });
    Ok(count)
}

const BY_ID: &str = "select id, session_id, number, version, asked_version, statement_id, paper_id,
            paper_version, position_id, set_aside_at
     from room_draft where id = $1 and participant_id = $2";

/// A draft of the delegation, as it stands inside a transaction.
///
/// # Errors
/// When the database fails.
pub async fn within(tx: &mut Tx, of: RoomOf, id: RoomDraftId) -> Result<Option<Draft>, StoreError> {
    let row: Option<Row> =
        write!(tx, |c| sqlx::query_as(BY_ID).bind(id.0).bind(of.0.0).fetch_optional(c).await?);
    row.map(Row::draft).transpose()
}

/// A draft of the delegation.
///
/// # Errors
/// When the database fails.
pub async fn get(db: &Db, of: RoomOf, id: RoomDraftId) -> Result<Option<Draft>, StoreError> {
    let row: Option<Row> =
        read!(db, |c| sqlx::query_as(BY_ID).bind(id.0).bind(of.0.0).fetch_optional(c).await?);
    row.map(Row::draft).transpose()
}

/// The delegation's draft with this number in a session.
///
/// # Errors
/// When the database fails.
pub async fn by_number(
    db: &Db,
    of: RoomOf,
    session: SessionId,
    number: i64,
) -> Result<Option<Draft>, StoreError> {
    let row: Option<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, session_id, number, version, asked_version, statement_id, paper_id,
                    paper_version, position_id, set_aside_at
             from room_draft where participant_id = $1 and session_id = $2 and number = $3",
        )
        .bind(of.0.0)
        .bind(session.0)
        .bind(number)
        .fetch_optional(c)
        .await?
    });
    row.map(Row::draft).transpose()
}

type VersionRow = (Vec<u8>, Vec<u8>, Uuid, i64);

const VERSION: &str = "select v.heading, v.content, v.account_id, v.made_at
     from room_version v join room_draft d on d.id = v.draft_id
     where v.draft_id = $1 and v.number = $2 and d.participant_id = $3";

fn version_of(
    key: &RoomKey,
    draft: RoomDraftId,
    number: i64,
    (heading, content, by, made_at): VersionRow,
) -> Result<Version, StoreError> {
    let row = row_of(draft, number);
    Ok(Version {
        number,
        heading: key.open_value(HEADING, &row, &heading)?,
        text: key.open_text(CONTENT, &row, &content)?,
        by: AccountId(by),
        made_at: convert::instant("room_version.made_at", made_at)?,
    })
}

/// A version of a draft, opened.
///
/// # Errors
/// When the database fails, or what it holds was altered.
pub async fn version(
    db: &Db,
    of: RoomOf,
    draft: RoomDraftId,
    number: i64,
) -> Result<Option<Version>, StoreError> {
    opened!(db, of, None, |key| {
        let row: Option<VersionRow> = read!(db, |c| {
            sqlx::query_as(VERSION)
                .bind(draft.0)
                .bind(number)
                .bind(of.0.0)
                .fetch_optional(c)
                .await?
        });
        row.map(|row| version_of(key, draft, number, row)).transpose()
    })
}

/// A version of a draft, opened inside a transaction.
///
/// # Errors
/// When the database fails, or what it holds was altered.
pub async fn version_within(
    tx: &mut Tx,
    of: RoomOf,
    draft: RoomDraftId,
    number: i64,
) -> Result<Option<Version>, StoreError> {
    let key = key_within(tx, of).await?;
    let row: Option<VersionRow> = write!(tx, |c| {
        sqlx::query_as(VERSION).bind(draft.0).bind(number).bind(of.0.0).fetch_optional(c).await?
    });
    row.map(|row| version_of(&key, draft, number, row)).transpose()
}

/// Who kept which version and when, the first one first.
///
/// # Errors
/// When the database fails.
pub async fn versions(
    db: &Db,
    of: RoomOf,
    draft: RoomDraftId,
) -> Result<Vec<(i64, AccountId, Timestamp)>, StoreError> {
    let rows: Vec<(i64, Uuid, i64)> = read!(db, |c| {
        sqlx::query_as(
            "select v.number, v.account_id, v.made_at
             from room_version v join room_draft d on d.id = v.draft_id
             where v.draft_id = $1 and d.participant_id = $2 order by v.number",
        )
        .bind(draft.0)
        .bind(of.0.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter()
        .map(|(number, by, at)| {
            Ok((number, AccountId(by), convert::instant("room_version.made_at", at)?))
        })
        .collect()
}

/// Lays the latest version before those who sign off.
///
/// # Errors
/// When the database fails.
pub async fn ask(tx: &mut Tx, of: RoomOf, draft: &Draft) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query(
            "update room_draft set asked_version = $1 where id = $2 and participant_id = $3",
        )
        .bind(draft.version)
        .bind(draft.id.0)
        .bind(of.0.0)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Notes what it left the room as.
///
/// # Errors
/// When the database fails.
pub async fn left(
    tx: &mut Tx,
    of: RoomOf,
    draft: &Draft,
    became: Became,
) -> Result<(), StoreError> {
    let (statement, paper, position) = match became {
        Became::Statement(id) => (Some(id.0), None, None),
        Became::Paper(id) => (None, Some((id.0, 1)), None),
        Became::Revision(id, version) => (None, Some((id.0, version)), None),
        Became::Position(id) => (None, None, Some(id.0)),
    };
    write!(tx, |c| {
        sqlx::query(
            "update room_draft set statement_id = $1, paper_id = $4, paper_version = $5,
                    position_id = $6
             where id = $2 and participant_id = $3",
        )
        .bind(statement)
        .bind(draft.id.0)
        .bind(of.0.0)
        .bind(paper.map(|(id, _)| id))
        .bind(paper.map(|(_, version)| version))
        .bind(position)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Sets it aside, or takes it up again.
///
/// # Errors
/// When the database fails.
pub async fn set_aside(
    tx: &mut Tx,
    of: RoomOf,
    draft: &Draft,
    aside: bool,
) -> Result<(), StoreError> {
    let at = aside.then(|| tx.now_millis());
    write!(tx, |c| {
        sqlx::query(
            "update room_draft set set_aside_at = $1 where id = $2 and participant_id = $3",
        )
        .bind(at)
        .bind(draft.id.0)
        .bind(of.0.0)
        .execute(c)
        .await?;
    });
    Ok(())
}
