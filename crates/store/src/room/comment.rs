//! Comments beside the paragraphs of drafts.

use comity_domain::{
    AccountId, RoomCommentId, RoomDraftId,
    room::{Comment, Draft},
};
use uuid::Uuid;

use super::{RoomOf, key_within, opened};
use crate::{Db, StoreError, Tx, convert, convert::unreadable};

pub(super) const CONTENT: &str = "room_comment.content";

/// Keeps a comment.
///
/// # Errors
/// When the database fails.
pub async fn insert(
    tx: &mut Tx,
    of: RoomOf,
    draft: &Draft,
    comment: &Comment,
) -> Result<(), StoreError> {
    let key = key_within(tx, of).await?;
    let content = key.seal_text(CONTENT, &comment.id.to_string(), &comment.text, tx)?;
    let paragraph = comment.paragraph.map(i64::try_from).transpose();
    let paragraph = paragraph.map_err(|why| unreadable("room_comment.paragraph", why))?;
    write!(tx, |c| {
        sqlx::query(
            "insert into room_comment (id, draft_id, version, paragraph, account_id, made_at,
                                       content)
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(comment.id.0)
        .bind(draft.id.0)
        .bind(comment.version)
        .bind(paragraph)
        .bind(comment.by.0)
        .bind(convert::millis(comment.made_at))
        .bind(&content[..])
        .execute(c)
        .await?;
    });
    Ok(())
}

/// How many comments a draft has.
///
/// # Errors
/// When the database fails.
pub async fn count(tx: &mut Tx, of: RoomOf, draft: RoomDraftId) -> Result<i64, StoreError> {
    let (count,): (i64,) = write!(tx, |c| {
        sqlx::query_as(
            "select count(*) from room_comment m join room_draft d on d.id = m.draft_id
             where m.draft_id = $1 and d.participant_id = $2",
        )
        .bind(draft.0)
        .bind(of.0.0)
        .fetch_one(c)
        .await?
    });
    Ok(count)
}

/// Settles a comment of a draft, or opens it again; says whether that changed anything.
///
/// # Errors
/// When the database fails.
pub async fn settle(
    tx: &mut Tx,
    of: RoomOf,
    draft: &Draft,
    id: RoomCommentId,
    by: Option<AccountId>,
) -> Result<bool, StoreError> {
    let at = by.map(|_| tx.now_millis());
    let changed = write!(tx, |c| {
        sqlx::query(
            "update room_comment set settled_at = $1, settled_by = $2
             where id = $3 and draft_id = $4 and (settled_at is null) = $5
               and draft_id in (select id from room_draft where participant_id = $6)",
        )
        .bind(at)
        .bind(by.map(|by| by.0))
        .bind(id.0)
        .bind(draft.id.0)
        .bind(by.is_some())
        .bind(of.0.0)
        .execute(c)
        .await?
        .rows_affected()
    });
    Ok(changed == 1)
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    version: i64,
    paragraph: Option<i64>,
    account_id: Uuid,
    made_at: i64,
    content: Vec<u8>,
    settled_at: Option<i64>,
    settled_by: Option<Uuid>,
}

/// The comments on a draft, the earliest first.
///
/// # Errors
/// When the database fails, or what it holds was altered.
pub async fn of_draft(db: &Db, of: RoomOf, draft: RoomDraftId) -> Result<Vec<Comment>, StoreError> {
    opened!(db, of, Vec::new(), |key| {
        let rows: Vec<Row> = read!(db, |c| {
            sqlx::query_as(
                "select m.id, m.version, m.paragraph, m.account_id, m.made_at, m.content,
                        m.settled_at, m.settled_by
                 from room_comment m join room_draft d on d.id = m.draft_id
                 where m.draft_id = $1 and d.participant_id = $2 order by m.made_at, m.id",
            )
            .bind(draft.0)
            .bind(of.0.0)
            .fetch_all(c)
            .await?
        });
        rows.into_iter()
            .map(|row| {
                let id = RoomCommentId(row.id);
                let paragraph = row.paragraph.map(usize::try_from).transpose();
                let at = convert::maybe_instant("room_comment.settled_at", row.settled_at)?;
                Ok(Comment {
                    id,
                    version: row.version,
                    paragraph: paragraph
                        .map_err(|why| unreadable("room_comment.paragraph", why))?,
                    by: AccountId(row.account_id),
                    made_at: convert::instant("room_comment.made_at", row.made_at)?,
                    text: key.open_text(CONTENT, &id.to_string(), &row.content)?,
                    settled: row.settled_by.map(AccountId).zip(at),
                })
            })
            .collect()
    })
}
