//! A room gets a new key: everything in it is sealed anew, in its place.

use comity_domain::{AccountId, RoomCommentId, RoomDraftId, RoomFileId};
use comity_seal::OwnerKey;
use jiff::Timestamp;
use uuid::Uuid;

use super::{
    OUTSIDE, RoomKey, RoomOf, bound_to, comment, draft, file, key_within, log, sign_off, unsaved,
};
use crate::{StoreError, Tx, convert, root};

/// From one key to another.
struct Change {
    old: RoomKey,
    new: RoomKey,
    done: u64,
}

impl Change {
    fn anew(
        &mut self,
        column: &str,
        row: &str,
        sealed: &[u8],
        tx: &Tx,
    ) -> Result<Vec<u8>, StoreError> {
        self.done += 1;
        self.new.seal(column, row, &self.old.open(column, row, sealed)?, tx)
    }
}

/// Makes a new key for a room and seals everything in it under it. Who signs its log stays
/// the same: others know the log by it. Gives how many values were sealed anew.
///
/// # Errors
/// When something does not open; when the database fails.
pub(crate) async fn rekey(tx: &mut Tx, of: RoomOf) -> Result<u64, StoreError> {
    let new = OwnerKey::new(tx.random());
    let sealed = tx.db.root.seal_owner_key(&new, &bound_to(of), tx.random())?;
    let old = key_within(tx, of).await?;
    let mut change = Change { old, new: RoomKey { key: new, sealed: sealed.clone() }, done: 0 };
    drafts(tx, of, &mut change).await?;
    files(tx, of, &mut change).await?;
    forms(tx, of, &mut change).await?;
    entries(tx, of, &mut change).await?;
    outside(tx, of, &mut change).await?;
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query("update room set sealed = $1, keyed_at = $2 where participant_id = $3")
            .bind(&sealed[..])
            .bind(now)
            .bind(of.0.0)
            .execute(c)
            .await?;
    });
    Ok(change.done)
}

/// The same for one room, while others work: what they write meanwhile waits or is tried
/// again, and is sealed under the new key. None, and nothing is done, when the key that
/// holds was made after `before` and no account of the delegation was closed since.
///
/// # Errors
/// As `rekey`; when the root key was replaced meanwhile.
pub async fn renew_key(
    tx: &mut Tx,
    of: RoomOf,
    before: Timestamp,
) -> Result<Option<u64>, StoreError> {
    root::check_within(tx).await?;
    key_within(tx, of).await?;
    // First of all, and in one statement: of two at once, the second finds out here, and
    // has sealed nothing yet.
    let now = tx.now_millis();
    let is_due = write!(tx, |c| {
        sqlx::query(
            "update room set keyed_at = $1 where participant_id = $2
               and (keyed_at is null or keyed_at <= $3 or exists
                    (select 1 from account a where a.participant_id = room.participant_id
                       and a.closed_at > room.keyed_at))",
        )
        .bind(now)
        .bind(of.0.0)
        .bind(convert::millis(before))
        .execute(c)
        .await?
        .rows_affected()
    }) == 1;
    if is_due { rekey(tx, of).await.map(Some) } else { Ok(None) }
}

/// Files, one after the other: each may have megabytes.
async fn files(tx: &mut Tx, of: RoomOf, change: &mut Change) -> Result<(), StoreError> {
    let all: Vec<(Uuid, Uuid)> = write!(tx, |c| {
        sqlx::query_as(
            "select f.id, f.draft_id from room_file f join room_draft d on d.id = f.draft_id
             where d.participant_id = $1",
        )
        .bind(of.0.0)
        .fetch_all(c)
        .await?
    });
    for (id, draft) in all {
        let (heading, content): (Vec<u8>, Vec<u8>) = write!(tx, |c| {
            sqlx::query_as("select heading, content from room_file where id = $1")
                .bind(id)
                .fetch_one(c)
                .await?
        });
        let row = file::row_of(RoomDraftId(draft), RoomFileId(id));
        let heading = change.anew(file::HEADING, &row, &heading, tx)?;
        let content = change.anew(file::CONTENT, &row, &content, tx)?;
        write!(tx, |c| {
            sqlx::query("update room_file set heading = $1, content = $2 where id = $3")
                .bind(&heading[..])
                .bind(&content[..])
                .bind(id)
                .execute(c)
                .await?;
        });
    }
    Ok(())
}

/// Versions of drafts, comments on them, and what was noted of a call-back.
async fn drafts(tx: &mut Tx, of: RoomOf, change: &mut Change) -> Result<(), StoreError> {
    // One after the other: all versions together may be more than memory holds.
    let versions: Vec<(Uuid, i64)> = write!(tx, |c| {
        sqlx::query_as(
            "select v.draft_id, v.number
             from room_version v join room_draft d on d.id = v.draft_id
             where d.participant_id = $1",
        )
        .bind(of.0.0)
        .fetch_all(c)
        .await?
    });
    for (id, number) in versions {
        let (heading, content): (Vec<u8>, Vec<u8>) = write!(tx, |c| {
            sqlx::query_as(
                "select heading, content from room_version where draft_id = $1 and number = $2",
            )
            .bind(id)
            .bind(number)
            .fetch_one(c)
            .await?
        });
        let row = draft::row_of(RoomDraftId(id), number);
        let heading = change.anew(draft::HEADING, &row, &heading, tx)?;
        let content = change.anew(draft::CONTENT, &row, &content, tx)?;
        write!(tx, |c| {
            sqlx::query(
                "update room_version set heading = $1, content = $2
                 where draft_id = $3 and number = $4",
            )
            .bind(&heading[..])
            .bind(&content[..])
            .bind(id)
            .bind(number)
            .execute(c)
            .await?;
        });
    }
    let comments: Vec<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as(
            "select m.id from room_comment m join room_draft d on d.id = m.draft_id
             where d.participant_id = $1",
        )
        .bind(of.0.0)
        .fetch_all(c)
        .await?
    });
    for (id,) in comments {
        let (content,): (Vec<u8>,) = write!(tx, |c| {
            sqlx::query_as("select content from room_comment where id = $1")
                .bind(id)
                .fetch_one(c)
                .await?
        });
        let row = RoomCommentId(id).to_string();
        let content = change.anew(comment::CONTENT, &row, &content, tx)?;
        write!(tx, |c| {
            sqlx::query("update room_comment set content = $1 where id = $2")
                .bind(&content[..])
                .bind(id)
                .execute(c)
                .await?;
        });
    }
    let names: Vec<(Uuid, i64, Uuid, Vec<u8>)> = write!(tx, |c| {
        sqlx::query_as(
            "select s.draft_id, s.version, s.account_id, s.call_back
             from room_sign_off s join room_draft d on d.id = s.draft_id
             where d.participant_id = $1 and s.call_back is not null",
        )
        .bind(of.0.0)
        .fetch_all(c)
        .await?
    });
    for (id, version, by, call_back) in names {
        let row = sign_off::row_of(RoomDraftId(id), version, AccountId(by));
        let call_back = change.anew(sign_off::CALL_BACK, &row, &call_back, tx)?;
        write!(tx, |c| {
            sqlx::query(
                "update room_sign_off set call_back = $1
                 where draft_id = $2 and version = $3 and account_id = $4",
            )
            .bind(&call_back[..])
            .bind(id)
            .bind(version)
            .bind(by)
            .execute(c)
            .await?;
        });
    }
    Ok(())
}

/// What was typed and not kept.
async fn forms(tx: &mut Tx, of: RoomOf, change: &mut Change) -> Result<(), StoreError> {
    let forms: Vec<(Uuid, String, Vec<u8>)> = write!(tx, |c| {
        sqlx::query_as(
            "select account_id, form, content from room_unsaved where participant_id = $1",
        )
        .bind(of.0.0)
        .fetch_all(c)
        .await?
    });
    for (by, form, content) in forms {
        let row = unsaved::row_of(AccountId(by), &form);
        let content = change.anew(unsaved::CONTENT, &row, &content, tx)?;
        write!(tx, |c| {
            sqlx::query("update room_unsaved set content = $1 where account_id = $2 and form = $3")
                .bind(&content[..])
                .bind(by)
                .bind(&form)
                .execute(c)
                .await?;
        });
    }
    Ok(())
}

/// The room's log. Its leaves stay as they are: they are over the open lines.
async fn entries(tx: &mut Tx, of: RoomOf, change: &mut Change) -> Result<(), StoreError> {
    let rows: Vec<(i64, Vec<u8>, Option<Vec<u8>>)> = write!(tx, |c| {
        sqlx::query_as("select position, line, payload from room_log where participant_id = $1")
            .bind(of.0.0)
            .fetch_all(c)
            .await?
    });
    for (position, line, payload) in rows {
        let row = log::row_of(of, position);
        let line = change.anew(log::LINE, &row, &line, tx)?;
        let payload = match payload {
            Some(payload) => Some(change.anew(log::PAYLOAD, &row, &payload, tx)?),
            None => None,
        };
        write!(tx, |c| {
            sqlx::query(
                "update room_log set line = $1, payload = $2
                 where participant_id = $3 and position = $4",
            )
            .bind(&line[..])
            .bind(payload.as_deref())
            .bind(of.0.0)
            .bind(position)
            .execute(c)
            .await?;
        });
    }
    Ok(())
}

/// The delegation's notes, its evening reports, and documents made of these.
async fn outside(tx: &mut Tx, of: RoomOf, change: &mut Change) -> Result<(), StoreError> {
    for (column, select, update) in OUTSIDE {
        let rows: Vec<(Uuid, Vec<u8>)> =
            write!(tx, |c| sqlx::query_as(select).bind(of.0.0).fetch_all(c).await?);
        for (id, content) in rows {
            let content = change.anew(column, &id.to_string(), &content, tx)?;
            write!(tx, |c| {
                sqlx::query(update).bind(&content[..]).bind(id).execute(c).await?;
            });
        }
    }
    Ok(())
}
