//! Files beside drafts: what they are called and hold is sealed like the texts.

use comity_domain::{
    AccountId, ParticipantId, RoomDraftId, RoomFileId,
    room::{Draft, RoomFile},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{RoomKey, RoomOf, key_within, opened};
use crate::{Db, StoreError, Tx, convert, ticket::Ticket};

pub(super) const HEADING: &str = "room_file.heading";
pub(super) const CONTENT: &str = "room_file.content";

/// A file stands by its draft: moved to another one, it does not open.
pub(super) fn row_of(draft: RoomDraftId, id: RoomFileId) -> String {
    format!("{draft} {id}")
}

/// What is sealed of a file beside its bytes.
#[derive(Serialize, Deserialize)]
pub(super) struct Heading {
    name: String,
    media_type: String,
    hash: String,
}

/// Keeps a file.
///
/// # Errors
/// When the database fails.
pub async fn insert(
    tx: &mut Tx,
    of: RoomOf,
    draft: &Draft,
    file: &RoomFile,
    content: &[u8],
) -> Result<(), StoreError> {
    let key = key_within(tx, of).await?;
    let row = row_of(draft.id, file.id);
    let heading = Heading {
        name: file.name.clone(),
        media_type: file.media_type.clone(),
        hash: file.hash.clone(),
    };
    let heading = key.seal_value(HEADING, &row, &heading, tx)?;
    let content = key.seal(CONTENT, &row, content, tx)?;
    write!(tx, |c| {
        sqlx::query(
            "insert into room_file (id, draft_id, account_id, added_at, size, heading, content)
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(file.id.0)
        .bind(draft.id.0)
        .bind(file.by.0)
        .bind(convert::millis(file.added_at))
        .bind(file.size)
        .bind(&heading[..])
        .bind(&content[..])
        .execute(c)
        .await?;
    });
    Ok(())
}

/// How many files a draft has, and how many bytes all files of the room have together.
///
/// # Errors
/// When the database fails.
pub async fn totals(tx: &mut Tx, of: RoomOf, draft: RoomDraftId) -> Result<(i64, i64), StoreError> {
    let totals: (i64, i64) = write!(tx, |c| {
        sqlx::query_as(
            "select cast(coalesce(sum(case when f.draft_id = $1 then 1 else 0 end), 0) as bigint),
                    cast(coalesce(sum(f.size), 0) as bigint)
             from room_file f join room_draft d on d.id = f.draft_id
             where d.participant_id = $2",
        )
        .bind(draft.0)
        .bind(of.0.0)
        .fetch_one(c)
        .await?
    });
    Ok(totals)
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    account_id: Uuid,
    added_at: i64,
    size: i64,
    heading: Vec<u8>,
}

impl Row {
    fn file(self, draft: RoomDraftId, key: &RoomKey) -> Result<RoomFile, StoreError> {
        let id = RoomFileId(self.id);
        let heading: Heading = key.open_value(HEADING, &row_of(draft, id), &self.heading)?;
        Ok(RoomFile {
            id,
            name: heading.name,
            media_type: heading.media_type,
            size: self.size,
            hash: heading.hash,
            by: AccountId(self.account_id),
            added_at: convert::instant("room_file.added_at", self.added_at)?,
        })
    }
}

/// The files beside a draft, the earliest first, without their bytes.
///
/// # Errors
/// When the database fails, or what it holds was altered.
pub async fn of_draft(
    db: &Db,
    of: RoomOf,
    draft: RoomDraftId,
) -> Result<Vec<RoomFile>, StoreError> {
    opened!(db, of, Vec::new(), |key| {
        let rows: Vec<Row> = read!(db, |c| {
            sqlx::query_as(
                "select f.id, f.account_id, f.added_at, f.size, f.heading
                 from room_file f join room_draft d on d.id = f.draft_id
                 where f.draft_id = $1 and d.participant_id = $2 order by f.added_at, f.id",
            )
            .bind(draft.0)
            .bind(of.0.0)
            .fetch_all(c)
            .await?
        });
        rows.into_iter().map(|row| row.file(draft, key)).collect()
    })
}

/// A file with its bytes, if it lies beside this draft.
///
/// # Errors
/// When the database fails, or what it holds was altered.
pub async fn get(
    db: &Db,
    of: RoomOf,
    draft: RoomDraftId,
    id: RoomFileId,
) -> Result<Option<(RoomFile, Vec<u8>)>, StoreError> {
    #[derive(sqlx::FromRow)]
    struct Whole {
        #[sqlx(flatten)]
        row: Row,
        content: Vec<u8>,
    }
    opened!(db, of, None, |key| {
        let row: Option<Whole> = read!(db, |c| {
            sqlx::query_as(
                "select f.id, f.account_id, f.added_at, f.size, f.heading, f.content
                 from room_file f join room_draft d on d.id = f.draft_id
                 where f.id = $1 and f.draft_id = $2 and d.participant_id = $3",
            )
            .bind(id.0)
            .bind(draft.0)
            .bind(of.0.0)
            .fetch_optional(c)
            .await?
        });
        let opened = |Whole { row, content }: Whole| {
            let content = key.open(CONTENT, &row_of(draft, id), &content)?;
            Ok((row.file(draft, key)?, content))
        };
        row.map(opened).transpose()
    })
}

/// The file of a ticket, for the account that it was written for: its delegation's reader
/// was given the file a moment ago.
///
/// # Errors
/// When the database fails, or what it holds was altered.
pub async fn of_ticket(
    db: &Db,
    ticket: &Ticket,
) -> Result<Option<(RoomFile, Vec<u8>)>, StoreError> {
    let row: Option<(Uuid, Uuid)> = read!(db, |c| {
        sqlx::query_as(
            "select f.draft_id, d.participant_id
             from room_file f join room_draft d on d.id = f.draft_id
             join account a on a.participant_id = d.participant_id
             where f.id = $1 and a.id = $2 and a.closed_at is null",
        )
        .bind(ticket.file.0)
        .bind(ticket.account.0)
        .fetch_optional(c)
        .await?
    });
    let Some((draft, participant)) = row else { return Ok(None) };
    let of = RoomOf(ParticipantId(participant));
    get(db, of, RoomDraftId(draft), RoomFileId(ticket.file.0)).await
}

/// Takes a file out: its row goes, and with it what was sealed. Gives what it was; none
/// when it does not lie beside this draft.
///
/// # Errors
/// When the database fails, or what it holds was altered.
pub async fn remove(
    tx: &mut Tx,
    of: RoomOf,
    draft: &Draft,
    id: RoomFileId,
) -> Result<Option<RoomFile>, StoreError> {
    let key = key_within(tx, of).await?;
    let row: Option<Row> = write!(tx, |c| {
        sqlx::query_as(
            "delete from room_file where id = $1 and draft_id = $2
               and draft_id in (select id from room_draft where participant_id = $3)
             returning id, account_id, added_at, size, heading",
        )
        .bind(id.0)
        .bind(draft.id.0)
        .bind(of.0.0)
        .fetch_optional(c)
        .await?
    });
    row.map(|row| row.file(draft.id, &key)).transpose()
}
