//! Drafts in a list: each with its latest version's heading, and how much is said of it.

use comity_domain::{
    AccountId, SessionId,
    room::{Draft, Heading},
};
use jiff::Timestamp;
use uuid::Uuid;

use super::{
    RoomOf,
    draft::{HEADING, Row, row_of},
    key,
};
use crate::{Db, StoreError, convert};

/// A draft in a list.
pub struct DraftLine {
    /// The draft.
    pub draft: Draft,
    /// What stands over its latest version.
    pub heading: Heading,
    /// Who kept the latest version.
    pub by: AccountId,
    /// When.
    pub made_at: Timestamp,
    /// How many comments nobody has settled.
    pub comments: usize,
    /// How many of them are by others than the account that asks.
    pub by_others: usize,
}

#[derive(sqlx::FromRow)]
struct LineRow {
    #[sqlx(flatten)]
    draft: Row,
    heading: Vec<u8>,
    account_id: Uuid,
    made_at: i64,
    comments: i64,
    by_others: i64,
}

/// The delegation's drafts in a session, the latest changed first.
///
/// # Errors
/// When the database fails, or what it holds was altered.
pub async fn list(
    db: &Db,
    of: RoomOf,
    session: SessionId,
    asking: AccountId,
) -> Result<Vec<DraftLine>, StoreError> {
    let Some(key) = key(db, of).await? else { return Ok(Vec::new()) };
    let rows: Vec<LineRow> = read!(db, |c| {
        sqlx::query_as(
            "select d.id, d.session_id, d.number, d.version, d.asked_version, d.statement_id,
                    d.paper_id, d.position_id, d.set_aside_at, v.heading, v.account_id, v.made_at,
                    (select count(*) from room_comment m
                     where m.draft_id = d.id and m.settled_at is null) as comments,
                    (select count(*) from room_comment m
                     where m.draft_id = d.id and m.settled_at is null and m.account_id <> $3)
                        as by_others
             from room_draft d
             join room_version v on v.draft_id = d.id and v.number = d.version
             where d.participant_id = $1 and d.session_id = $2
             order by v.made_at desc, d.number desc",
        )
        .bind(of.0.0)
        .bind(session.0)
        .bind(asking.0)
        .fetch_all(c)
        .await?
    });
    let count = |count: i64| usize::try_from(count).unwrap_or_default();
    rows.into_iter()
        .map(|row| {
            let draft = row.draft.draft()?;
            Ok(DraftLine {
                heading: key.open_value(HEADING, &row_of(draft.id, draft.version), &row.heading)?,
                by: AccountId(row.account_id),
                made_at: convert::instant("room_version.made_at", row.made_at)?,
                comments: count(row.comments),
                by_others: count(row.by_others),
                draft,
            })
        })
        .collect()
}
