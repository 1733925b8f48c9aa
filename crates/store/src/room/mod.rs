//! A delegation's private room: its key, the rule of sign-off, and (in the files beside)
//! drafts, comments, files, names under them, and the room's own log.
//!
//! Every query takes a [`RoomOf`], which only a reader of that delegation has. What is
//! written in the room is sealed under a key of its own, bound to its row and column; so
//! are, outside the room, the delegation's notes and evening reports.

pub mod comment;
pub mod draft;
pub mod file;
mod list;
pub mod log;
mod rekey;
pub mod sign_off;
mod survey;
pub mod unsaved;

use comity_domain::{ParticipantId, room::SignOffRule};
use comity_seal::{OwnerKey, RootKey, hex};
use jiff::Timestamp;
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

pub(crate) use rekey::rekey;
pub use rekey::renew_key;
pub(crate) use survey::survey;

use crate::{
    Db, StoreError, Tx,
    convert::{self, unreadable},
    evening, own_note, root,
};

/// A delegation's room, in the hands of somebody who may enter it:
/// [`Scope::room`](crate::Scope::room) alone makes one outside the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoomOf(pub(crate) ParticipantId);

impl RoomOf {
    /// Whose room it is.
    pub fn participant(self) -> ParticipantId {
        self.0
    }
}

/// What lies outside the room under its key, each known by an id: its column, how all of a
/// room are asked for, and how one is put in its place.
const OUTSIDE: [(&str, &str, &str); 3] = [
    (
        own_note::CONTENT,
        "select id, content from own_note where participant_id = $1",
        "update own_note set content = $1 where id = $2",
    ),
    (
        evening::CONTENT,
        "select id, content from evening_report where participant_id = $1",
        "update evening_report set content = $1 where id = $2",
    ),
    (
        crate::file::CONTENT,
        "select id, content from stored_file where room_of = $1",
        "update stored_file set content = $1 where id = $2",
    ),
];

/// The key of a room, opened.
pub(crate) struct RoomKey {
    key: OwnerKey,
    /// As it stands in the database.
    sealed: Vec<u8>,
}

/// What a room's key is bound to: no owner's key of the record is bound like this.
pub(crate) fn bound_to(of: RoomOf) -> Vec<u8> {
    format!("room key: {}", of.0).into_bytes()
}

impl RoomKey {
    fn open_with(root: &RootKey, of: RoomOf, sealed: Vec<u8>) -> Result<RoomKey, StoreError> {
        Ok(RoomKey { key: root.open_owner_key(&sealed, &bound_to(of))?, sealed })
    }

    /// Seals a value for one column of one row.
    pub(crate) fn seal(
        &self,
        column: &str,
        row: &str,
        plain: &[u8],
        tx: &Tx,
    ) -> Result<Vec<u8>, StoreError> {
        Ok(self.key.seal(plain, format!("{column} {row}").as_bytes(), tx.random())?)
    }

    /// Opens the value of one column of one row.
    pub(crate) fn open(
        &self,
        column: &str,
        row: &str,
        sealed: &[u8],
    ) -> Result<Vec<u8>, StoreError> {
        Ok(self.key.open(sealed, format!("{column} {row}").as_bytes())?)
    }

    pub(crate) fn seal_text(
        &self,
        column: &str,
        row: &str,
        text: &str,
        tx: &Tx,
    ) -> Result<Vec<u8>, StoreError> {
        self.seal(column, row, text.as_bytes(), tx)
    }

    pub(crate) fn open_text(
        &self,
        column: &'static str,
        row: &str,
        sealed: &[u8],
    ) -> Result<String, StoreError> {
        let plain = self.open(column, row, sealed)?;
        // The reason would quote what is sealed.
        String::from_utf8(plain).map_err(|_| unreadable(column, "not UTF-8"))
    }

    fn seal_value<T: Serialize>(
        &self,
        column: &'static str,
        row: &str,
        value: &T,
        tx: &Tx,
    ) -> Result<Vec<u8>, StoreError> {
        let plain = serde_json::to_vec(value).map_err(|_| unreadable(column, "no JSON"))?;
        self.seal(column, row, &plain, tx)
    }

    pub(crate) fn open_value<T: DeserializeOwned>(
        &self,
        column: &'static str,
        row: &str,
        sealed: &[u8],
    ) -> Result<T, StoreError> {
        let plain = self.open(column, row, sealed)?;
        serde_json::from_slice(&plain).map_err(|_| unreadable(column, "not what it must be"))
    }
}

/// Reads what is sealed under a room's key; `$none` while nothing was ever kept there. A
/// room may get a new key between the reading of its key and that of its texts: then both
/// are read once more.
macro_rules! opened {
    ($db:expr, $of:expr, $none:expr, |$key:ident| $body:block) => {
        loop {
            let Some(key) = $crate::room::key($db, $of).await? else { break Ok($none) };
            let done: Result<_, $crate::StoreError> = async {
                let $key = &key;
                $body
            }
            .await;
            match done {
                Err(_) if $crate::room::has_another_key($db, $of, &key).await? => {}
                done => break done,
            }
        }
    };
}
pub(crate) use opened;

/// The room's key, if anything was ever kept there.
pub(crate) async fn key(db: &Db, of: RoomOf) -> Result<Option<RoomKey>, StoreError> {
    let sealed = sealed_key(db, of).await?;
    sealed.map(|sealed| RoomKey::open_with(&db.root, of, sealed)).transpose()
}

async fn sealed_key(db: &Db, of: RoomOf) -> Result<Option<Vec<u8>>, StoreError> {
    let row: Option<(Vec<u8>,)> = read!(db, |c| {
        sqlx::query_as("select sealed from room where participant_id = $1")
            .bind(of.0.0)
            .fetch_optional(c)
            .await?
    });
    Ok(row.map(|(sealed,)| sealed))
}

/// Whether the room's key is another one by now.
pub(crate) async fn has_another_key(
    db: &Db,
    of: RoomOf,
    key: &RoomKey,
) -> Result<bool, StoreError> {
    Ok(sealed_key(db, of).await?.is_some_and(|sealed| sealed != key.sealed))
}

/// The room's key; the room is furnished on first use.
pub(crate) async fn key_within(tx: &mut Tx, of: RoomOf) -> Result<RoomKey, StoreError> {
    let row: Option<(Vec<u8>,)> = write!(tx, |c| {
        sqlx::query_as("select sealed from room where participant_id = $1")
            .bind(of.0.0)
            .fetch_optional(c)
            .await?
    });
    if let Some((sealed,)) = row {
        return RoomKey::open_with(&tx.db.root, of, sealed);
    }
    root::check_within(tx).await?;
    let key = OwnerKey::new(tx.random());
    let sealed = tx.db.root.seal_owner_key(&key, &bound_to(of), tx.random())?;
    // A log of its own has a signer of its own: two logs under one name would be a fork.
    let mark: [u8; 8] = tx.random();
    let name = format!("comity-room-{}", hex(&mark));
    let signer = OwnerKey::new(tx.random());
    let signer = tx.db.root.seal_owner_key(&signer, &log::signer_bound_to(&name), tx.random())?;
    let now = tx.now_millis();
    write!(tx, |c| {
        // Somebody else who furnishes it at this moment makes PostgreSQL repeat the whole.
        sqlx::query(
            "insert into room (participant_id, sealed, signer_name, signer, sign_off_rule,
                               log_size, keyed_at)
             values ($1, $2, $3, $4, $5, 0, $6) on conflict (participant_id) do nothing",
        )
        .bind(of.0.0)
        .bind(&sealed[..])
        .bind(&name)
        .bind(&signer[..])
        .bind(SignOffRule::Head.word())
        .bind(now)
        .execute(c)
        .await?;
    });
    Ok(RoomKey { key, sealed })
}

const RULE: &str = "select sign_off_rule from room where participant_id = $1";

fn rule_of(row: Option<(String,)>) -> Result<SignOffRule, StoreError> {
    row.map_or(Ok(SignOffRule::Head), |(word,)| convert::word("room.sign_off_rule", &word))
}

/// By which rule the delegation signs off: the head alone, until it is set.
///
/// # Errors
/// When the database fails.
pub async fn rule(db: &Db, of: RoomOf) -> Result<SignOffRule, StoreError> {
    rule_of(read!(db, |c| sqlx::query_as(RULE).bind(of.0.0).fetch_optional(c).await?))
}

/// The rule as it stands inside a transaction.
///
/// # Errors
/// When the database fails.
pub async fn rule_within(tx: &mut Tx, of: RoomOf) -> Result<SignOffRule, StoreError> {
    rule_of(write!(tx, |c| sqlx::query_as(RULE).bind(of.0.0).fetch_optional(c).await?))
}

/// Sets the rule.
///
/// # Errors
/// When the database fails.
pub async fn set_rule(tx: &mut Tx, of: RoomOf, rule: SignOffRule) -> Result<(), StoreError> {
    key_within(tx, of).await?;
    write!(tx, |c| {
        sqlx::query("update room set sign_off_rule = $1 where participant_id = $2")
            .bind(rule.word())
            .bind(of.0.0)
            .execute(c)
            .await?;
    });
    Ok(())
}

/// When an account of the delegation was last closed, if that was after the room got the key
/// it has.
///
/// # Errors
/// When the database fails.
pub async fn closed_since_key(db: &Db, of: RoomOf) -> Result<Option<Timestamp>, StoreError> {
    let (at,): (Option<i64>,) = read!(db, |c| {
        sqlx::query_as(
            "select max(a.closed_at) from account a
             join room r on r.participant_id = a.participant_id
             where a.participant_id = $1 and a.closed_at > coalesce(r.keyed_at, 0)",
        )
        .bind(of.0.0)
        .fetch_one(c)
        .await?
    });
    convert::maybe_instant("account.closed_at", at)
}

/// The names of the delegation's persons, for the delegation alone: also of those whose
/// account is closed by now, by account and by pseudonym.
///
/// # Errors
/// When the database fails.
pub async fn people(db: &Db, of: RoomOf) -> Result<Vec<Person>, StoreError> {
    let rows: Vec<(Uuid, Uuid, String)> = read!(db, |c| {
        sqlx::query_as("select id, pseudonym, person_name from account where participant_id = $1")
            .bind(of.0.0)
            .fetch_all(c)
            .await?
    });
    let person = |(id, pseudonym, name): (Uuid, Uuid, String)| Person {
        account: id.into(),
        pseudonym,
        name,
    };
    Ok(rows.into_iter().map(person).collect())
}

/// Somebody of the delegation.
pub struct Person {
    /// The account.
    pub account: comity_domain::AccountId,
    /// Under which its entries stand in logs.
    pub pseudonym: Uuid,
    /// The person's name.
    pub name: String,
}
