//! A Member State asks who objected, and the Chair discloses it to States.

use comity_domain::{
    accreditation::{Disclosure, List},
    participant::ParticipantKind,
    session::Session,
};
use comity_store::{Entry, KeyOwner, Tx, accreditation, participant};
use serde_json::json;

use crate::{ActError, Chair, Delegation, Desk, May, act, circulate_list::tell_states};

/// A list whose rule knows disclosure on request, and whose outcome is established.
async fn disclosable(tx: &mut Tx, at: &Session, number: i64) -> Result<List, ActError> {
    let list = accreditation::list_numbered(tx, at.id, number).await?;
    let list = list.filter(|list| list.disclosure == Disclosure::OnRequest);
    let list = list.ok_or(ActError::NotFound)?;
    if list.decided_at.is_none() {
        return Err(ActError::whole("error-accreditation-not-decided"));
    }
    if list.disclosed_at.is_some() {
        return Err(ActError::whole("error-accreditation-disclosed"));
    }
    Ok(list)
}

/// Asks the Chair, in a Member State's name, to disclose the objections to those on a list.
///
/// # Errors
/// [`ActError::NotFound`] when it is no Member State's, or there is no such list with that
/// rule; a refusal before the outcome, after the disclosure, or when it asked already.
pub async fn ask_disclosure(
    desk: &Desk,
    may: &May<Delegation>,
    at: &Session,
    number: i64,
) -> Result<(), ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let own = may.own()?;
    act!(desk, may.actor(), |tx| {
        let all = participant::all_within(tx, may.body()).await?;
        if !all.iter().any(|one| one.id == own && one.kind == ParticipantKind::MemberState) {
            return Err(ActError::NotFound);
        }
        let list = disclosable(tx, at, number).await?;
        if !accreditation::ask_disclosure(tx, list.id, own).await? {
            return Err(ActError::whole("error-accreditation-asked"));
        }
        let entry = Entry {
            act: "ask_disclosure",
            subjects: vec![list.id.0],
            payload: json!({ "list": number }),
            key_owner: KeyOwner::Participant(own),
        };
        Ok(((), entry))
    })
}

/// Discloses to all States which States objected to which organization, with any reason
/// volunteered.
///
/// # Errors
/// As [`ask_disclosure`]; a refusal when no State asked.
pub async fn disclose_objections(
    desk: &Desk,
    may: &May<Chair>,
    at: &Session,
    number: i64,
) -> Result<(), ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    act!(desk, may.actor(), |tx| {
        let list = disclosable(tx, at, number).await?;
        if accreditation::requests(tx, list.id).await? == 0 {
            return Err(ActError::whole("error-accreditation-not-asked"));
        }
        accreditation::disclose(tx, list.id).await?;
        tell_states(tx, may.body(), at, "list-disclosed", list.id.0).await?;
        tx.touch(at.id).await?;
        let entry = Entry {
            act: "disclose_objections",
            subjects: vec![list.id.0],
            payload: json!({ "list": number }),
            key_owner: KeyOwner::Body(may.body()),
        };
        Ok(((), entry))
    })
}
