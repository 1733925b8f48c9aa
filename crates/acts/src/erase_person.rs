//! The Secretariat erases what is known of a person whose account is closed: one officer
//! asks, another one does it.

use comity_domain::AccountId;
use comity_seal::export::ERASE;
use comity_store::{
    Entry, KeyOwner,
    account::{self, Account},
    erasure,
};
use serde_json::json;

use crate::{ActError, Desk, May, Registrar, act};

/// A closed account of the officer's body.
async fn closed(desk: &Desk, may: &May<Registrar>, id: AccountId) -> Result<Account, ActError> {
    account::all(&desk.db, may.body())
        .await?
        .into_iter()
        .find(|account| account.id == id && account.closed_at.is_some())
        .ok_or(ActError::NotFound)
}

/// Asks another officer to erase a person's data.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such closed account; a fault of the whole when
/// it was asked for already, or done.
pub async fn ask_erasure(desk: &Desk, may: &May<Registrar>, id: AccountId) -> Result<(), ActError> {
    closed(desk, may, id).await?;
    act!(desk, may.actor(), |tx| {
        if !erasure::ask(tx, id, may.account()).await? {
            return Err(ActError::whole("error-erasure-asked"));
        }
        Ok(((), said("ask_erasure", may, id)))
    })
}

/// Takes back what was asked for, one's own or another officer's.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such closed account, or nothing is asked for.
pub async fn drop_erasure(
    desk: &Desk,
    may: &May<Registrar>,
    id: AccountId,
) -> Result<(), ActError> {
    closed(desk, may, id).await?;
    act!(desk, may.actor(), |tx| {
        if !erasure::drop(tx, id).await? {
            return Err(ActError::NotFound);
        }
        Ok(((), said("drop_erasure", may, id)))
    })
}

/// Erases what another officer asked for. The entries that concern the person stay in the
/// record with their proofs; what they stood for cannot be opened by anybody again, and
/// the entry of this act lists them.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such closed account; a fault of the whole when
/// nobody asked, the officer asked alone, or it was done already.
pub async fn erase_person(
    desk: &Desk,
    may: &May<Registrar>,
    id: AccountId,
) -> Result<(), ActError> {
    closed(desk, may, id).await?;
    act!(desk, may.actor(), |tx| {
        if !erasure::approve(tx, id, may.account()).await? {
            return Err(ActError::whole("error-erasure-second"));
        }
        let positions = erasure::erase(tx, id).await?;
        let mut entry = said(ERASE, may, id);
        entry.payload = json!({ "positions": positions });
        Ok(((), entry))
    })
}

/// An entry about the account; its key is the body's, for the person's goes.
fn said(act: &'static str, may: &May<Registrar>, id: AccountId) -> Entry {
    let key_owner = KeyOwner::Body(may.body());
    Entry { act, subjects: vec![id.0], payload: json!({}), key_owner }
}
