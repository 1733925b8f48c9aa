//! Drafts in a list: each with its latest version's heading, and how much is said of it.

use std::collections::HashMap;

use comity_domain::{
    AccountId, RoomDraftId, SessionId,
    room::{Draft, Heading, SignOff, SignOffRule},
};
use jiff::Timestamp;
use uuid::Uuid;

use super::{
    RoomKey, RoomOf,
    draft::{HEADING, Row, row_of},
    has_another_key, opened, sign_off,
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
    /// Whether somebody has put a name under its latest version.
    pub has_names: bool,
}

/// The drafts that are still open, and what decides whether they may leave.
pub struct Open {
    /// By which rule the delegation signs off.
    pub rule: SignOffRule,
    /// The open drafts, the latest changed first.
    pub drafts: Vec<DraftLine>,
    /// The names under their latest versions, by draft.
    pub names: HashMap<RoomDraftId, Vec<SignOff>>,
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
    names: i64,
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
    opened!(db, of, Vec::new(), |key| { list_under(db, key, of, session, asking).await })
}

/// The delegation's open drafts in a session; nothing while nothing was ever kept in the
/// room. Asked at every look at Today, so it asks no more than it must.
///
/// # Errors
/// When the database fails, or what it holds was altered.
pub async fn open(
    db: &Db,
    of: RoomOf,
    session: SessionId,
    asking: AccountId,
) -> Result<Option<Open>, StoreError> {
    loop {
        let row: Option<(Vec<u8>, String)> = read!(db, |c| {
            sqlx::query_as("select sealed, sign_off_rule from room where participant_id = $1")
                .bind(of.0.0)
                .fetch_optional(c)
                .await?
        });
        let Some((sealed, rule)) = row else { return Ok(None) };
        let key = RoomKey::open_with(&db.root, of, sealed)?;
        let found = open_under(db, &key, of, session, asking, &rule).await;
        match found {
            // It got a new one between the two: both are read once more.
            Err(_) if has_another_key(db, of, &key).await? => {}
            done => break done.map(Some),
        }
    }
}

async fn open_under(
    db: &Db,
    key: &RoomKey,
    of: RoomOf,
    session: SessionId,
    asking: AccountId,
    rule: &str,
) -> Result<Open, StoreError> {
    let mut drafts = list_under(db, key, of, session, asking).await?;
    drafts.retain(|line| line.draft.is_open());
    let names = if drafts.iter().any(|line| line.has_names) {
        sign_off::of_session_under(db, key, of, session).await?
    } else {
        HashMap::new()
    };
    Ok(Open { rule: convert::word("room.sign_off_rule", rule)?, drafts, names })
}

async fn list_under(
    db: &Db,
    key: &RoomKey,
    of: RoomOf,
    session: SessionId,
    asking: AccountId,
) -> Result<Vec<DraftLine>, StoreError> {
    let rows: Vec<LineRow> = read!(db, |c| {
        sqlx::query_as(
            "select d.id, d.session_id, d.number, d.version, d.asked_version, d.statement_id,
                    d.paper_id, d.paper_version, d.position_id, d.set_aside_at, v.heading,
                    v.account_id, v.made_at,
                    (select count(*) from room_comment m
                     where m.draft_id = d.id and m.settled_at is null) as comments,
                    (select count(*) from room_comment m
                     where m.draft_id = d.id and m.settled_at is null and m.account_id <> $3)
                        as by_others,
                    (select count(*) from room_sign_off s
                     where s.draft_id = d.id and s.version = d.version) as names
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
                has_names: row.names > 0,
                draft,
            })
        })
        .collect()
}
