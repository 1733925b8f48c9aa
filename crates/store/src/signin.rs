//! Signing in: links, sessions, and the making of an [`Actor`].

mod arrive;
mod link;
mod session;

use comity_domain::{AccountId, BodyId, ParticipantId, SignedInId};
use comity_seal::token_hash;
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use crate::{Actor, Db, RoomOf, Scope, StoreError, convert};

pub use arrive::{Arrived, arrive, note_seen};
pub use link::{
    Link, end_lasting_links, insert_link, insert_set_up_link, is_lasting, link,
    set_up_link_is_good, spend_lasting_link, spend_once, spend_set_up_link,
};
pub use session::{
    Opening, SignedIn, end_all, end_of_account, end_one, end_others, end_session, forget,
    is_still_in, note_verified, open, open_of_account,
};

/// A session ends when nothing was asked in it for this long.
pub const IDLE_LIMIT: SignedDuration = SignedDuration::from_mins(30);
/// A session ends this long after signing in, whatever happened in it.
pub const ABSOLUTE_LIMIT: SignedDuration = SignedDuration::from_hours(10);
/// What matters is done within this long after a passkey was asked for.
pub const VERIFIED_LIMIT: SignedDuration = SignedDuration::from_mins(10);
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
    fn actor(self, session: Option<SignedInId>, is_verified: bool) -> Result<Actor, StoreError> {
        Ok(Actor {
            account: AccountId(self.id),
            pseudonym: self.pseudonym,
            body: BodyId(self.body_id),
            role: convert::word("account.role", &self.role)?,
            participant: self.participant_id.map(ParticipantId),
            person_name: self.person_name,
            language: convert::word("account.language", &self.language)?,
            session,
            is_verified,
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
    row.map(|row| row.actor(None, true)).transpose()
}
