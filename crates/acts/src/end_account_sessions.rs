//! Whoever is in charge of an account signs its person out everywhere at once.

use comity_domain::{AccountId, ParticipantId};
use comity_store::{Entry, KeyOwner, Tx, account, notice, signin};
use serde_json::json;

use crate::{ActError, Administers, Administrator, Desk, May, Registrar, act};

/// Ends every session of an account; its person, or their delegation or organization, is
/// told. It shuts out and lets nobody in, so one officer may: a lost device cannot wait.
/// Whoever holds a passkey signs in again.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such open account; for the officer's own as
/// well, whose sessions are ended from “Sign-in and devices”.
pub async fn end_account_sessions(
    desk: &Desk,
    may: &May<Registrar>,
    id: AccountId,
) -> Result<u64, ActError> {
    act!(desk, may.actor(), |tx| {
        if id == may.account() {
            return Err(ActError::NotFound);
        }
        let found = account::open_within(tx, may.body(), id).await?.ok_or(ActError::NotFound)?;
        end_within(tx, id, found.participant_id).await
    })
}

/// Ends every session of an account of the administrator's own; the delegation or
/// organization is told.
///
/// # Errors
/// [`ActError::NotFound`] for anybody else, and for the administrator's own account.
pub async fn end_member_sessions(
    desk: &Desk,
    administers: &Administers<Administrator>,
    id: AccountId,
) -> Result<u64, ActError> {
    act!(desk, administers.actor(), |tx| {
        if id == administers.actor().account() {
            return Err(ActError::NotFound);
        }
        administers.one_within(tx, id).await?;
        end_within(tx, id, Some(administers.own())).await
    })
}

async fn end_within(
    tx: &mut Tx,
    id: AccountId,
    of: Option<ParticipantId>,
) -> Result<(u64, Entry), ActError> {
    let ended = signin::end_of_account(tx, id).await?;
    // Where nobody was signed in, nobody is told: lines without news would push others off.
    match of {
        _ if ended == 0 => {}
        Some(participant) => notice::tell(tx, participant, None, "sessions-ended", id.0).await?,
        None => notice::tell_account(tx, id, "sessions-ended").await?,
    }
    let entry = Entry {
        act: "end_account_sessions",
        subjects: vec![id.0],
        payload: json!({ "ended": ended }),
        key_owner: KeyOwner::Person(id),
    };
    Ok((ended, entry))
}
