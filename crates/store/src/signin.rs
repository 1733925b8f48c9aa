//! Signing in: one-time links, sessions, and the making of an [`Actor`].

mod arrive;

use comity_domain::{AccountId, BodyId, ParticipantId};
use comity_seal::token_hash;
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use crate::{Actor, Db, RoomOf, Scope, StoreError, Tx, convert};

pub use arrive::{Arrived, arrive, note_seen};

/// A session ends when nothing was asked in it for this long.
pub const IDLE_LIMIT: SignedDuration = SignedDuration::from_mins(30);
/// A session ends this long after signing in, whatever happened in it.
pub const ABSOLUTE_LIMIT: SignedDuration = SignedDuration::from_hours(10);
/// A one-time link is good for this long.
pub const LINK_LIMIT: SignedDuration = SignedDuration::from_hours(72);

#[derive(sqlx::FromRow)]
struct ActorRow {
    id: Uuid,
    pseudonym: Uuid,
    body_id: Uuid,
    role: String,
    participant_id: Option<Uuid>,
    person_name: String,
    language: String,
}

impl ActorRow {
    fn actor(self) -> Result<Actor, StoreError> {
        Ok(Actor {
            account: AccountId(self.id),
            pseudonym: self.pseudonym,
            body: BodyId(self.body_id),
            role: convert::word("account.role", &self.role)?,
            participant: self.participant_id.map(ParticipantId),
            person_name: self.person_name,
            language: convert::word("account.language", &self.language)?,
        })
    }
}

/// How long after a session was last used its account is still known by it.
const LAPSED_LIMIT: SignedDuration = SignedDuration::from_hours(24);

/// An account whose session lapsed. It proves nothing any more and reads nothing; a
/// form sent with it is kept as that account's draft, so that nothing typed is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lapsed {
    /// The account.
    pub account: AccountId,
    /// The body it takes part in.
    pub body: BodyId,
    /// The capacity it acted in.
    pub role: comity_domain::Role,
    /// Its participant.
    participant: Option<ParticipantId>,
}

impl Lapsed {
    /// The private room in which what was typed may be kept.
    pub fn room(&self) -> Option<RoomOf> {
        Scope { role: Some(self.role), participant: self.participant }.room()
    }
}

/// Whose session this token was, when it lapsed by idleness or age within the last
/// day. Sessions that were ended and accounts that were closed are not known.
///
/// # Errors
/// When the database fails.
pub async fn lapsed(db: &Db, token: &str, now: Timestamp) -> Result<Option<Lapsed>, StoreError> {
    let before = |limit| convert::millis(now.saturating_sub(limit).unwrap_or(Timestamp::MIN));
    let row: Option<(Uuid, Uuid, String, Option<Uuid>)> = read!(db, |c| {
        sqlx::query_as(
            "select a.id, a.body_id, a.role, a.participant_id
             from signed_in s join account a on a.id = s.account_id
             where s.token_hash = $1 and s.ended_at is null
               and (s.created_at <= $2 or s.seen_at <= $3) and s.seen_at > $4
               and a.closed_at is null and a.console = false",
        )
        .bind(token_hash(token))
        .bind(before(ABSOLUTE_LIMIT))
        .bind(before(IDLE_LIMIT))
        .bind(before(LAPSED_LIMIT))
        .fetch_optional(c)
        .await?
    });
    row.map(|(account, body, role, participant)| {
        Ok(Lapsed {
            account: AccountId(account),
            body: BodyId(body),
            role: convert::word("account.role", &role)?,
            participant: participant.map(ParticipantId),
        })
    })
    .transpose()
}

/// The account that a command run on the data folder acts as. Whoever can read the
/// folder holds the database and its root key already; no secret is asked for.
///
/// # Errors
/// When the database fails.
pub async fn at_console(db: &Db, account: AccountId) -> Result<Option<Actor>, StoreError> {
    let row: Option<ActorRow> = read!(db, |c| {
        sqlx::query_as(
            "select id, pseudonym, body_id, role, participant_id, person_name, language
             from account where id = $1 and closed_at is null",
        )
        .bind(account.0)
        .fetch_optional(c)
        .await?
    });
    row.map(ActorRow::actor).transpose()
}

/// Stores a one-time link for an account; only the token's digest is kept.
///
/// # Errors
/// When the database fails.
pub async fn insert_link(
    tx: &mut Tx,
    token: &str,
    account: AccountId,
    lasting: bool,
) -> Result<(), StoreError> {
    let now = tx.now();
    let expires = (!lasting)
        .then(|| now.saturating_add(LINK_LIMIT).unwrap_or(Timestamp::MAX))
        .map(convert::millis);
    write!(tx, |c| {
        sqlx::query(
            "insert into sign_in_link (token_hash, account_id, created_at, expires_at, lasting)
             values ($1, $2, $3, $4, $5)",
        )
        .bind(token_hash(token))
        .bind(account.0)
        .bind(convert::millis(now))
        .bind(expires)
        .bind(lasting)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Ends every link that stays valid: they exist in the demonstration alone (design,
/// section 5), and its data folder may be served otherwise later.
///
/// # Errors
/// When the database fails.
pub async fn end_lasting_links(tx: &mut Tx) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query("update sign_in_link set lasting = false, spent_at = $1 where lasting = true")
            .bind(now)
            .execute(c)
            .await?;
    });
    Ok(())
}

/// Whether a link is still good: asked before its button is shown.
///
/// # Errors
/// When the database fails.
pub async fn link_is_good(db: &Db, token: &str, now: Timestamp) -> Result<bool, StoreError> {
    let found: Option<(Uuid,)> = read!(db, |c| {
        sqlx::query_as(
            "select l.account_id from sign_in_link l join account a on a.id = l.account_id
             where l.token_hash = $1 and (l.lasting or l.spent_at is null)
               and (l.expires_at is null or l.expires_at > $2) and a.closed_at is null",
        )
        .bind(token_hash(token))
        .bind(convert::millis(now))
        .fetch_optional(c)
        .await?
    });
    Ok(found.is_some())
}

/// Whether there are links that stay valid: in a demonstration alone. With a token, whether
/// that is one of them.
///
/// # Errors
/// When the database fails.
pub async fn is_lasting(db: &Db, token: Option<&str>) -> Result<bool, StoreError> {
    let found: Option<(Uuid,)> = read!(db, |c| {
        sqlx::query_as(
            "select account_id from sign_in_link
             where lasting and (token_hash = $1 or cast($2 as bigint) = 1) limit 1",
        )
        .bind(token.map(token_hash))
        .bind(i64::from(token.is_none()))
        .fetch_optional(c)
        .await?
    });
    Ok(found.is_some())
}

/// Spends a link and opens a session under `session_token`. Gives the actor, or
/// `None` when the link is spent, expired or unknown: the three look alike.
///
/// # Errors
/// When the database fails.
pub async fn spend_link(
    tx: &mut Tx,
    link_token: &str,
    session_token: &str,
) -> Result<Option<Actor>, StoreError> {
    let now = tx.now_millis();
    let spent: Option<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as(
            "update sign_in_link set spent_at = $1
             where token_hash = $2 and (lasting or spent_at is null)
               and (expires_at is null or expires_at > $1)
             returning account_id",
        )
        .bind(now)
        .bind(token_hash(link_token))
        .fetch_optional(c)
        .await?
    });
    let Some((account,)) = spent else { return Ok(None) };
    let row: Option<ActorRow> = write!(tx, |c| {
        sqlx::query_as(
            "select id, pseudonym, body_id, role, participant_id, person_name, language
             from account where id = $1 and closed_at is null and console = false",
        )
        .bind(account)
        .fetch_optional(c)
        .await?
    });
    let Some(row) = row else { return Ok(None) };
    write!(tx, |c| {
        sqlx::query(
            "insert into signed_in (token_hash, account_id, created_at, seen_at)
             values ($1, $2, $3, $3)",
        )
        .bind(token_hash(session_token))
        .bind(account)
        .bind(now)
        .execute(c)
        .await?;
    });
    row.actor().map(Some)
}

/// Ends one session.
///
/// # Errors
/// When the database fails.
pub async fn end_session(tx: &mut Tx, token: &str) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "update signed_in set ended_at = $1 where token_hash = $2 and ended_at is null",
        )
        .bind(now)
        .bind(token_hash(token))
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Stores a set-up link, good once and only while nobody has an account.
///
/// # Errors
/// When the database fails.
pub async fn insert_set_up_link(tx: &mut Tx, token: &str) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query("update set_up_link set spent_at = $1 where spent_at is null")
            .bind(now)
            .execute(&mut *c)
            .await?;
        sqlx::query("insert into set_up_link (token_hash, created_at) values ($1, $2)")
            .bind(token_hash(token))
            .bind(now)
            .execute(c)
            .await?;
    });
    Ok(())
}

/// Whether a set-up link is still good.
///
/// # Errors
/// When the database fails.
pub async fn set_up_link_is_good(db: &Db, token: &str) -> Result<bool, StoreError> {
    let found: Option<(i64,)> = read!(db, |c| {
        sqlx::query_as(
            "select created_at from set_up_link where token_hash = $1 and spent_at is null",
        )
        .bind(token_hash(token))
        .fetch_optional(c)
        .await?
    });
    Ok(found.is_some() && !crate::account::anyone(db).await?)
}

/// Spends a set-up link; says whether it was good.
///
/// # Errors
/// When the database fails.
pub async fn spend_set_up_link(tx: &mut Tx, token: &str) -> Result<bool, StoreError> {
    let now = tx.now_millis();
    let spent: Option<(i64,)> = write!(tx, |c| {
        sqlx::query_as(
            "update set_up_link set spent_at = $1 where token_hash = $2 and spent_at is null
             returning created_at",
        )
        .bind(now)
        .bind(token_hash(token))
        .fetch_optional(c)
        .await?
    });
    Ok(spent.is_some())
}
