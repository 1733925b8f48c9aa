//! What is asked before every page: who carries a session token, and how large the record
//! is.

use comity_domain::SignedInId;
use comity_seal::token_hash;
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::{ABSOLUTE_LIMIT, ActorRow, IDLE_LIMIT, VERIFIED_LIMIT};
use crate::{Actor, Db, StoreError, convert};

/// The last-seen time is written at most this often: not every page is a write.
const SEEN_STEP: SignedDuration = SignedDuration::from_mins(1);

/// A request, as far as the database knows about it before anything else is asked.
#[derive(Clone)]
pub struct Arrived {
    /// How many entries the record held: what is read from now on is at least as new.
    pub record_size: i64,
    /// Who carries the session token, if the session is still good.
    pub actor: Option<Actor>,
    /// Whether it is time to note that the session was used ([`note_seen`]).
    pub is_overdue: bool,
}

impl Arrived {
    fn nobody(record_size: i64) -> Arrived {
        Arrived { record_size, actor: None, is_overdue: false }
    }
}

/// What stands before every page, in one question: the size of the record, and who
/// carries this session token. It is asked anew each time, so whoever is signed out or
/// closed is so from the next request on.
///
/// # Errors
/// When the database fails.
pub async fn arrive(db: &Db, token: Option<&str>, now: Timestamp) -> Result<Arrived, StoreError> {
    let Some(token) = token else {
        return Ok(Arrived::nobody(crate::record::size(db).await?));
    };
    let hash = token_hash(token);
    let oldest = convert::millis(now.saturating_sub(ABSOLUTE_LIMIT).unwrap_or(Timestamp::MIN));
    let idlest = convert::millis(now.saturating_sub(IDLE_LIMIT).unwrap_or(Timestamp::MIN));
    let row: ArrivedRow = read!(db, |c| {
        sqlx::query_as(
            "select h.size, s.seen_at, s.session_id, s.verified_at, s.lasting, s.id, s.pseudonym,
                    s.body_id, s.role, s.participant_id, s.person_name, s.language
             from record_head h left join
                  (select i.seen_at, i.id as session_id, i.verified_at, i.lasting, a.id, a.pseudonym, a.body_id, a.role, a.participant_id,
                          a.person_name, a.language
                   from signed_in i join account a on a.id = i.account_id
                   where i.token_hash = $1 and i.ended_at is null and i.created_at > $2
                     and i.seen_at > $3 and a.closed_at is null and a.console = false) s
                  on true
             where h.single = 1",
        )
        .bind(&hash)
        .bind(oldest)
        .bind(idlest)
        .fetch_one(c)
        .await?
    });
    let record_size = row.size;
    let Some((seen_at, actor)) = row.signed_in(now)? else {
        return Ok(Arrived::nobody(record_size));
    };
    let step = SEEN_STEP.as_millis().try_into().unwrap_or(i64::MAX);
    let is_overdue = convert::millis(now) - seen_at > step;
    Ok(Arrived { record_size, actor: Some(actor), is_overdue })
}

/// Notes that a session was used.
///
/// # Errors
/// When the database fails.
pub async fn note_seen(db: &Db, token: &str, now: Timestamp) -> Result<(), StoreError> {
    let hash = token_hash(token);
    let mut tx = db.begin(now).await?;
    write!(tx, |c| {
        sqlx::query("update signed_in set seen_at = $1 where token_hash = $2")
            .bind(convert::millis(now))
            .bind(&hash)
            .execute(c)
            .await?;
    });
    // Losing this race only means that somebody else just wrote a time as late.
    match tx.commit_technical("session last seen").await {
        Err(error) if !error.is_passing() => Err(error),
        _ => Ok(()),
    }
}

/// The size of the record, and the account where the token is good.
#[derive(sqlx::FromRow)]
struct ArrivedRow {
    size: i64,
    seen_at: Option<i64>,
    session_id: Option<Uuid>,
    verified_at: Option<i64>,
    lasting: Option<bool>,
    id: Option<Uuid>,
    pseudonym: Option<Uuid>,
    body_id: Option<Uuid>,
    role: Option<String>,
    participant_id: Option<Uuid>,
    person_name: Option<String>,
    language: Option<String>,
}

impl ArrivedRow {
    /// When the session was last seen, and whose it is.
    fn signed_in(self, now: Timestamp) -> Result<Option<(i64, Actor)>, StoreError> {
        let (Some(seen_at), Some(id), Some(pseudonym), Some(body_id)) =
            (self.seen_at, self.id, self.pseudonym, self.body_id)
        else {
            return Ok(None);
        };
        let (Some(role), Some(person_name), Some(language)) =
            (self.role, self.person_name, self.language)
        else {
            return Ok(None);
        };
        let participant_id = self.participant_id;
        let row = ActorRow { id, pseudonym, body_id, role, participant_id, person_name, language };
        let limit = convert::millis(now.saturating_sub(VERIFIED_LIMIT).unwrap_or(Timestamp::MIN));
        let is_verified =
            self.lasting == Some(true) || self.verified_at.is_some_and(|at| at > limit);
        Ok(Some((seen_at, row.actor(self.session_id.map(SignedInId), is_verified)?)))
    }
}
