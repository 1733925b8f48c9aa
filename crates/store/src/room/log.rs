//! The room's own log: in the form of the record, kept apart from it, and read by the
//! delegation alone.
//!
//! It has a signer of its own. Not even its lines lie open in the database: what happened
//! in a room, when and by whom, is its delegation's matter. Nothing here touches the
//! record's size, so nobody outside can see that a room is in use.

use comity_seal::{
    Checkpoint, Hash, LogLine, Salt, Tree, commitment,
    export::{Exported, Payload},
    hex, leaf_hash,
};
use serde_json::Value;
use uuid::Uuid;

use super::{RoomOf, key_within, opened};
use crate::{
    Actor, Db, StoreError, Tx,
    convert::unreadable,
    record::{Signing, SigningRow, hash, newer, open_signing},
};

/// What happened in a room.
pub struct RoomEntry {
    /// The act's name, such as `comment_room_draft`.
    pub act: &'static str,
    /// The ids it concerns.
    pub subjects: Vec<Uuid>,
    /// What was done. No text, no title.
    pub payload: Value,
}

pub(super) const LINE: &str = "room_log.line";
pub(super) const PAYLOAD: &str = "room_log.payload";
const SIGNER: &str = "room signer";

/// What the sealed secret of a room's signer is bound to.
pub(crate) fn signer_bound_to(name: &str) -> Vec<u8> {
    format!("{SIGNER}: {name}").into_bytes()
}

pub(super) fn row_of(of: RoomOf, position: i64) -> String {
    format!("{} {position}", of.0)
}

/// Appends an entry inside the transaction of its act.
pub(crate) async fn append(
    tx: &mut Tx,
    actor: &Actor,
    of: RoomOf,
    entry: RoomEntry,
) -> Result<(), StoreError> {
    let key = key_within(tx, of).await?;
    // Taking the head first makes every appender of this room wait for the one before.
    let (size,): (i64,) = write!(tx, |c| {
        sqlx::query_as(
            "update room set log_size = log_size + 1 where participant_id = $1 returning log_size",
        )
        .bind(of.0.0)
        .fetch_one(c)
        .await?
    });
    let position = size - 1;
    let salt: Salt = tx.random();
    let payload = entry.payload.to_string().into_bytes();
    let line = LogLine {
        act: entry.act.to_owned(),
        actor: actor.pseudonym,
        capacity: actor.role.word().to_owned(),
        commitment: hex(&commitment(&salt, &payload)),
        position,
        subjects: entry.subjects,
        time: tx.now_millis(),
    };
    let canonical = line.canonical();
    let row = row_of(of, position);
    let sealed_line = key.seal(LINE, &row, &canonical, tx)?;
    let mut plain = salt.to_vec();
    plain.extend_from_slice(&payload);
    let sealed_payload = key.seal(PAYLOAD, &row, &plain, tx)?;
    let leaf = leaf_hash(&canonical);
    write!(tx, |c| {
        sqlx::query(
            "insert into room_log (participant_id, position, leaf_hash, line, payload)
             values ($1, $2, $3, $4, $5)",
        )
        .bind(of.0.0)
        .bind(position)
        .bind(&leaf[..])
        .bind(&sealed_line[..])
        .bind(&sealed_payload[..])
        .execute(c)
        .await?;
    });
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    position: i64,
    leaf_hash: Vec<u8>,
    line: Vec<u8>,
    payload: Option<Vec<u8>>,
}

/// The log, opened: its tree, and its entries in order.
///
/// # Errors
/// [`StoreError::RecordAltered`] when entries are missing, or are not those whose hashes
/// were kept; when the database fails, or something was altered and does not open.
pub async fn read(db: &Db, of: RoomOf) -> Result<(Tree, Vec<Exported>), StoreError> {
    opened!(db, of, (Tree::of(Vec::new()), Vec::new()), |key| {
        // The size first: what is written meanwhile lies behind it.
        let (size,): (i64,) = read!(db, |c| {
            sqlx::query_as("select log_size from room where participant_id = $1")
                .bind(of.0.0)
                .fetch_one(c)
                .await?
        });
        let rows: Vec<Row> = read!(db, |c| {
            sqlx::query_as(
                "select position, leaf_hash, line, payload from room_log
                 where participant_id = $1 and position < $2 order by position",
            )
            .bind(of.0.0)
            .bind(size)
            .fetch_all(c)
            .await?
        });
        let mut leaves: Vec<Hash> = Vec::new();
        let mut entries = Vec::new();
        for row in rows {
            let place = row_of(of, row.position);
            let canonical = key.open(LINE, &place, &row.line)?;
            let leaf = hash("room_log.leaf_hash", row.leaf_hash)?;
            if leaf_hash(&canonical) != leaf {
                return Err(StoreError::RecordAltered);
            }
            let line = LogLine::parse(&canonical).ok_or_else(|| unreadable(LINE, "no line"))?;
            let payload = match row.payload {
                None => Payload::Erased,
                Some(sealed) => {
                    let plain = key.open(PAYLOAD, &place, &sealed)?;
                    let (salt, payload) = plain
                        .split_first_chunk::<32>()
                        .ok_or_else(|| unreadable(PAYLOAD, "short"))?;
                    Payload::Open(*salt, payload.to_vec())
                }
            };
            leaves.push(leaf);
            entries.push(Exported { line, payload });
        }
        if i64::try_from(leaves.len()) != Ok(size) {
            return Err(StoreError::RecordAltered);
        }
        Ok((Tree::of(leaves), entries))
    })
}

const SIGNING: &str = "select signer_name, signer, signer_last from room where participant_id = $1";

/// Who signs this room's log, with what was signed last; none while the room is empty.
///
/// # Errors
/// When the database fails, or name, secret and root key do not belong together.
pub async fn signer(db: &Db, of: RoomOf) -> Result<Option<Signing>, StoreError> {
    let row: Option<SigningRow> =
        read!(db, |c| sqlx::query_as(SIGNING).bind(of.0.0).fetch_optional(c).await?);
    row.map(|row| open_signing(&db.root, SIGNER, row)).transpose()
}

/// Notes what was signed: nothing that does not go on from it is signed later.
///
/// # Errors
/// When the database fails.
pub async fn note_signed(tx: &mut Tx, of: RoomOf, point: &Checkpoint) -> Result<(), StoreError> {
    let row: Option<SigningRow> =
        write!(tx, |c| sqlx::query_as(SIGNING).bind(of.0.0).fetch_optional(c).await?);
    let Some(row) = row else { return Ok(()) };
    let known = open_signing(&tx.db.root, SIGNER, row)?;
    let Some(last) = newer(&known, SIGNER, point, tx.random())? else { return Ok(()) };
    write!(tx, |c| {
        sqlx::query("update room set signer_last = $1 where participant_id = $2")
            .bind(&last[..])
            .bind(of.0.0)
            .execute(c)
            .await?;
    });
    Ok(())
}
