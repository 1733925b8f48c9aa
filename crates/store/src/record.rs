//! The record: one entry per act, in the transaction of the act.
//!
//! An entry holds the time, the actor's pseudonym and capacity, the act, the ids it
//! concerns, and a commitment HMAC(salt, payload); no name and no text. Payload and
//! salt lie apart, sealed under the key of the participant (or person) they concern,
//! so that destroying that key erases the content and leaves every proof intact.

mod listed;
mod out;
mod signer;

use comity_domain::{AccountId, BodyId, ParticipantId};
use comity_seal::{Hash, LogLine, Node, OwnerKey, Salt, commitment, hex, leaf_hash, node_hash};
use jiff::Timestamp;
use serde_json::Value;
use uuid::Uuid;

use crate::{Actor, Db, StoreError, Tx, convert, convert::unreadable, root};

pub use listed::{OwnEntry, own_entries, position_of};
pub(crate) use out::lines;
pub use out::{About, about, about_own, lines_out, receipt};
pub(crate) use signer::{RECORD, ROW, SigningRow, bound_to, newer, open_signing, tree_over};
pub use signer::{Signing, make_signer, note_signed, signer, tree};

/// Whose key seals an entry's payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyOwner {
    /// A State, an organization or a stakeholder.
    Participant(ParticipantId),
    /// A person, for acts that concern an account.
    Person(AccountId),
    /// The body itself: acts of the Chair's team and the Secretariat.
    Body(BodyId),
}

impl KeyOwner {
    fn id(self) -> Uuid {
        match self {
            KeyOwner::Participant(id) => id.0,
            KeyOwner::Person(id) => id.0,
            KeyOwner::Body(id) => id.0,
        }
    }
}

/// What an act puts on the record.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The act's name, such as `file_statement`.
    pub act: &'static str,
    /// The ids it concerns.
    pub subjects: Vec<Uuid>,
    /// What was done, for those who hold the key. Keys are written in alphabetical
    /// order, so the same payload has the same bytes everywhere.
    pub payload: Value,
    /// Whose key seals the payload.
    pub key_owner: KeyOwner,
}

/// An entry as it stands in the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordEntry {
    /// Its place in the log, from 0.
    pub position: i64,
    /// When.
    pub made_at: Timestamp,
    /// The actor's pseudonym.
    pub actor: Uuid,
    /// The capacity, one of the roles.
    pub capacity: String,
    /// The act's name.
    pub act: String,
    /// The ids it concerns.
    pub subjects: Vec<Uuid>,
    /// HMAC-SHA-256 of the payload under the salt.
    pub commitment: Hash,
}

impl RecordEntry {
    /// The line of the log, whose canonical bytes the leaf's hash covers.
    pub fn line(&self) -> LogLine {
        LogLine {
            act: self.act.clone(),
            actor: self.actor,
            capacity: self.capacity.clone(),
            commitment: hex(&self.commitment),
            position: self.position,
            subjects: self.subjects.clone(),
            time: self.made_at.as_millisecond(),
        }
    }
}

/// Appends an entry inside the transaction of its act.
pub(crate) async fn append(tx: &mut Tx, actor: &Actor, entry: Entry) -> Result<i64, StoreError> {
    append_by(tx, actor.pseudonym, actor.role.word(), entry).await
}

/// Appends an entry of somebody whom the record knows by a pseudonym and a capacity.
pub(crate) async fn append_by(
    tx: &mut Tx,
    actor: Uuid,
    capacity: &'static str,
    entry: Entry,
) -> Result<i64, StoreError> {
    // Taking the head first makes every appender wait for (or lose to) the one before.
    let (size,): (i64,) = write!(tx, |c| {
        sqlx::query_as("update record_head set size = size + 1 where single = 1 returning size")
            .fetch_one(c)
            .await?
    });
    let position = size - 1;
    tracing::trace!("record entry");

    let salt: Salt = tx.random();
    let payload = entry.payload.to_string().into_bytes();
    let line = RecordEntry {
        position,
        made_at: convert::instant("now", tx.now_millis())?,
        actor,
        capacity: capacity.to_owned(),
        act: entry.act.to_owned(),
        subjects: entry.subjects,
        commitment: commitment(&salt, &payload),
    };
    let leaf = leaf_hash(&line.line().canonical());
    let subjects =
        serde_json::to_string(&line.subjects).map_err(|why| unreadable("record.subjects", why))?;

    write!(tx, |c| {
        sqlx::query(
            "insert into record_entry
                 (position, made_at, actor, capacity, act, subjects, commitment, leaf_hash)
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(position)
        .bind(line.made_at.as_millisecond())
        .bind(line.actor)
        .bind(&line.capacity)
        .bind(&line.act)
        .bind(&subjects)
        .bind(&line.commitment[..])
        .bind(&leaf[..])
        .execute(c)
        .await?;
    });

    let owner = entry.key_owner.id();
    let key = owner_key(tx, owner).await?;
    let mut plain = salt.to_vec();
    plain.extend_from_slice(&payload);
    let sealed = key.seal(&plain, &position.to_be_bytes(), tx.random())?;
    write!(tx, |c| {
        sqlx::query("insert into record_payload (position, key_owner, sealed) values ($1, $2, $3)")
            .bind(position)
            .bind(owner)
            .bind(&sealed[..])
            .execute(c)
            .await?;
    });

    grow_tree(tx, position, leaf).await?;
    tracing::trace!("record grown");
    Ok(position)
}

/// Stores the leaf and every subtree it completes.
async fn grow_tree(tx: &mut Tx, position: i64, leaf: Hash) -> Result<(), StoreError> {
    let place = u64::try_from(position).map_err(|why| unreadable("record.position", why))?;
    let mut node = Node { level: 0, place, hash: leaf };
    loop {
        let (level, place) = (i64::from(node.level), node.place.cast_signed());
        write!(tx, |c| {
            sqlx::query("insert into record_node (level, place, hash) values ($1, $2, $3)")
                .bind(level)
                .bind(place)
                .bind(&node.hash[..])
                .execute(c)
                .await?;
        });
        if node.place.is_multiple_of(2) {
            return Ok(());
        }
        let (left,): (Vec<u8>,) = write!(tx, |c| {
            sqlx::query_as("select hash from record_node where level = $1 and place = $2")
                .bind(level)
                .bind(place - 1)
                .fetch_one(c)
                .await?
        });
        let left = hash("record_node.hash", left)?;
        node = Node {
            level: node.level + 1,
            place: node.place / 2,
            hash: node_hash(&left, &node.hash),
        };
    }
}

/// The owner's key, made on first use.
pub(crate) async fn owner_key(tx: &mut Tx, owner: Uuid) -> Result<OwnerKey, StoreError> {
    let stored: Option<(Vec<u8>,)> = write!(tx, |c| {
        sqlx::query_as("select sealed from sealing_key where owner = $1")
            .bind(owner)
            .fetch_optional(c)
            .await?
    });
    if let Some((sealed,)) = stored {
        return Ok(tx.db.root.open_owner_key(&sealed, owner.as_bytes())?);
    }
    root::check_within(tx).await?;
    let key = OwnerKey::new(tx.random());
    let sealed = tx.db.root.seal_owner_key(&key, owner.as_bytes(), tx.random())?;
    write!(tx, |c| {
        sqlx::query("insert into sealing_key (owner, sealed) values ($1, $2)")
            .bind(owner)
            .bind(&sealed[..])
            .execute(c)
            .await?;
    });
    Ok(key)
}

#[derive(sqlx::FromRow)]
struct EntryRow {
    position: i64,
    made_at: i64,
    actor: Uuid,
    capacity: String,
    act: String,
    subjects: String,
    commitment: Vec<u8>,
}

impl EntryRow {
    fn entry(self) -> Result<RecordEntry, StoreError> {
        Ok(RecordEntry {
            position: self.position,
            made_at: convert::instant("record_entry.made_at", self.made_at)?,
            actor: self.actor,
            capacity: self.capacity,
            act: self.act,
            subjects: serde_json::from_str(&self.subjects)
                .map_err(|why| unreadable("record_entry.subjects", why))?,
            commitment: hash("record_entry.commitment", self.commitment)?,
        })
    }
}

/// All entries from a position on, in order.
///
/// # Errors
/// When the database fails or holds something unreadable.
pub async fn entries(db: &Db, from: i64, most: i64) -> Result<Vec<RecordEntry>, StoreError> {
    let rows: Vec<EntryRow> = read!(db, |c| {
        sqlx::query_as(
            "select position, made_at, actor, capacity, act, subjects, commitment
             from record_entry where position >= $1 order by position limit $2",
        )
        .bind(from)
        .bind(most)
        .fetch_all(c)
        .await?
    });
    rows.into_iter().map(EntryRow::entry).collect()
}

/// How many entries the record holds. It grows with every act and stands still otherwise
/// (`Tx::commit`, `Tx::commit_technical`), so it is a version of all that acts can change.
///
/// # Errors
/// When the database fails.
pub async fn size(db: &Db) -> Result<i64, StoreError> {
    let (size,): (i64,) = read!(db, |c| {
        sqlx::query_as("select size from record_head where single = 1").fetch_one(c).await?
    });
    Ok(size)
}

/// How the stored hashes are asked for.
pub(crate) const NODES: &str = "select level, place, hash from record_node order by level, place";

/// The stored hashes of the log's complete subtrees, level by level.
///
/// # Errors
/// When the database fails or holds something unreadable.
pub async fn nodes(db: &Db) -> Result<Vec<Node>, StoreError> {
    nodes_of(read!(db, |c| sqlx::query_as(NODES).fetch_all(c).await?))
}

/// Nodes from their rows.
pub(crate) fn nodes_of(rows: Vec<(i64, i64, Vec<u8>)>) -> Result<Vec<Node>, StoreError> {
    rows.into_iter()
        .map(|(level, place, bytes)| {
            Ok(Node {
                level: u32::try_from(level).map_err(|why| unreadable("record_node.level", why))?,
                place: u64::try_from(place).map_err(|why| unreadable("record_node.place", why))?,
                hash: hash("record_node.hash", bytes)?,
            })
        })
        .collect()
}

/// Salt and payload of an entry, opened; `None` when its key was destroyed.
///
/// # Errors
/// When the database fails or the payload does not open.
pub async fn payload(db: &Db, position: i64) -> Result<Option<(Salt, Vec<u8>)>, StoreError> {
    let row: Option<(Uuid, Vec<u8>, Vec<u8>)> = read!(db, |c| {
        sqlx::query_as(
            "select p.key_owner, p.sealed, k.sealed
             from record_payload p join sealing_key k on k.owner = p.key_owner
             where p.position = $1",
        )
        .bind(position)
        .fetch_optional(c)
        .await?
    });
    let Some((owner, sealed, sealed_key)) = row else { return Ok(None) };
    let key = db.root.open_owner_key(&sealed_key, owner.as_bytes())?;
    let plain = key.open(&sealed, &position.to_be_bytes())?;
    let (salt, payload) =
        plain.split_at_checked(32).ok_or_else(|| unreadable("record_payload", "too short"))?;
    let salt = salt.try_into().map_err(|why| unreadable("record_payload", why))?;
    Ok(Some((salt, payload.to_vec())))
}

pub(crate) fn hash(what: &'static str, bytes: Vec<u8>) -> Result<Hash, StoreError> {
    bytes.try_into().map_err(|_| unreadable(what, "not 32 bytes"))
}
