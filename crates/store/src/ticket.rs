//! Tickets: what lets a browser have one file from the second origin, where it has no
//! cookie ([decision 55](../../../docs/decisions/0055-second-origin.md)).

use comity_domain::{AccountId, FileId, SignedInId};
use comity_seal::hex;
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use crate::{Actor, Db, StoreError, convert, signin};

/// How long a ticket is good: a browser that is sent on comes at once.
pub const GOOD_FOR: SignedDuration = SignedDuration::from_mins(1);

/// Three ids and an instant, before what shows that we said them.
const WORDS: usize = 3 * 16 + 8;

/// A ticket that was looked at and is good: only [`Ticket::read`] makes one.
pub struct Ticket {
    /// The file: one that somebody sent to others, or one of a private room.
    pub(crate) file: FileId,
    /// Whom it was written for; nil for the public.
    pub(crate) account: AccountId,
}

impl Ticket {
    /// A ticket for a file that this reader was just given; `None` is the public. It is
    /// good in the session it was made in, for as long as that stands.
    pub fn write(db: &Db, reader: Option<&Actor>, file: Uuid, now: Timestamp) -> String {
        let (account, session) = match reader {
            Some(actor) => (actor.account.0, actor.session.map_or(Uuid::nil(), |one| one.0)),
            None => (Uuid::nil(), Uuid::nil()),
        };
        let until = now.saturating_add(GOOD_FOR).unwrap_or(now);
        let mut words = Vec::with_capacity(WORDS + 32);
        for id in [file, account, session] {
            words.extend_from_slice(id.as_bytes());
        }
        words.extend_from_slice(&convert::millis(until).to_be_bytes());
        let tag = db.root.ticket_key().sign(&words);
        words.extend_from_slice(&tag);
        hex(&words)
    }

    /// Looks at a ticket. One that is altered, late, of another server, or of a session that
    /// ended meanwhile, is none.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn read(db: &Db, text: &str, now: Timestamp) -> Result<Option<Ticket>, StoreError> {
        let Some(bytes) = unhex(text) else { return Ok(None) };
        let Some((words, tag)) = bytes.split_at_checked(WORDS) else { return Ok(None) };
        if !db.root.ticket_key().has_said(words, tag) {
            return Ok(None);
        }
        let Some((file, account, session, until)) = parts(words) else { return Ok(None) };
        if convert::millis(now) >= until {
            return Ok(None);
        }
        if !account.is_nil() {
            let open = signin::open_of_account(db, AccountId(account), now).await?;
            if open.iter().all(|one| one.id != SignedInId(session)) {
                return Ok(None);
            }
        }
        Ok(Some(Ticket { file: FileId(file), account: AccountId(account) }))
    }
}

fn parts(words: &[u8]) -> Option<(Uuid, Uuid, Uuid, i64)> {
    let id = |at: usize| Uuid::from_slice(words.get(at * 16..at * 16 + 16)?).ok();
    let until = words.get(48..56)?.try_into().ok().map(i64::from_be_bytes)?;
    Some((id(0)?, id(1)?, id(2)?, until))
}

/// Bytes from lower-case hexadecimal: a ticket is written in one way only.
fn unhex(text: &str) -> Option<Vec<u8>> {
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    if text.len() != (WORDS + 32) * 2 || !text.bytes().all(is_digit) {
        return None;
    }
    let pair = |at: usize| u8::from_str_radix(text.get(at..at + 2)?, 16).ok();
    (0..text.len()).step_by(2).map(pair).collect()
}
