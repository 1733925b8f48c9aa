//! The record as a participant reads it: what was done in its name, and what names it.

use comity_domain::{AccountId, ParticipantId};
use uuid::Uuid;

use super::{EntryRow, RecordEntry};
use crate::{Db, StoreError};

/// An entry that concerns a participant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnEntry {
    /// The entry.
    pub entry: RecordEntry,
    /// Whether what it stood for is the participant's to show: there is a receipt.
    pub has_receipt: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    #[sqlx(flatten)]
    entry: EntryRow,
    is_own: bool,
}

/// The newest entries before a position that are a participant's own or name it, for the
/// eyes of one of its accounts: what only concerns another person of it is not among them.
///
/// # Errors
/// When the database fails or holds something unreadable.
pub async fn own_entries(
    db: &Db,
    participant: ParticipantId,
    account: AccountId,
    before: i64,
    most: i64,
) -> Result<Vec<OwnEntry>, StoreError> {
    let named = format!("%{}%", participant.0);
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select e.position, e.made_at, e.actor, e.capacity, e.act, e.subjects, e.commitment,
                    p.key_owner is not null and p.key_owner in ($2, $3) as is_own
             from record_entry e left join record_payload p on p.position = e.position
             where e.position < $1 and (p.key_owner in ($2, $3) or e.subjects like $4)
             order by e.position desc limit $5",
        )
        .bind(before)
        .bind(participant.0)
        .bind(account.0)
        .bind(&named)
        .bind(most)
        .fetch_all(c)
        .await?
    });
    let own = |row: Row| Ok(OwnEntry { entry: row.entry.entry()?, has_receipt: row.is_own });
    rows.into_iter().map(own).collect()
}

/// The position of the entry of an act on something, the newest if there are several:
/// what was just done leads to its receipt.
///
/// # Errors
/// When the database fails.
pub async fn position_of(db: &Db, act: &str, subject: Uuid) -> Result<Option<i64>, StoreError> {
    let subject = format!("%{subject}%");
    let row: Option<(i64,)> = read!(db, |c| {
        sqlx::query_as(
            "select position from record_entry where act = $1 and subjects like $2
             order by position desc limit 1",
        )
        .bind(act)
        .bind(&subject)
        .fetch_optional(c)
        .await?
    });
    Ok(row.map(|(position,)| position))
}
