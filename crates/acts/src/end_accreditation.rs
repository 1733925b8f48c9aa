//! An accreditation is withdrawn; and the person behind an application is forgotten.

use comity_domain::{accreditation::Standing, session::Session};
use comity_store::{Entry, KeyOwner, accreditation, session};
use serde_json::json;

use crate::{
    ActError, Desk, Faults, May, Registrar, Secretariat, act,
    check_application::{going_to, said},
    checks,
    circulate_list::tell_states,
};

/// Withdraws an accreditation: from the next request on, whoever belongs to the organization
/// reads what the public reads. What it filed stays. It reads why on its receipt.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such application; a refusal when it is not
/// accredited, nothing is said of why, or the document named is no symbol.
pub async fn end_accreditation(
    desk: &Desk,
    may: &May<Registrar>,
    at: &Session,
    number: i64,
    why: &str,
    symbol: &str,
) -> Result<(), ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    act!(desk, may.actor(), |tx| {
        let one = going_to(tx, at, number, Standing::Ended).await?;
        let why = said(why)?;
        let mut faults = Faults::default();
        let symbol = checks::symbol(&mut faults, symbol);
        faults.check()?;
        let symbol = symbol.as_deref();
        accreditation::settle(tx, one.id, Standing::Ended, symbol, Some(&why)).await?;
        if !accreditation::end(tx, one.id).await? {
            return Err(ActError::whole("error-accreditation-step"));
        }
        let id = one.participant_id.ok_or(ActError::NotFound)?;
        if let Some((list, _)) = one.listed {
            tell_states(tx, may.body(), at, "accreditation-ended", list.0).await?;
        }
        session::touch_all(tx, may.body()).await?;
        let entry = Entry {
            act: "end_accreditation",
            subjects: vec![one.id.0, id.0],
            payload: json!({ "number": number, "said": why, "symbol": symbol }),
            key_owner: KeyOwner::Body(may.body()),
        };
        Ok(((), entry))
    })
}

/// Forgets name and address of the person behind an application that is over.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such application; a refusal when it is not over,
/// or nobody is known any more.
pub async fn forget_contact(
    desk: &Desk,
    may: &May<Secretariat>,
    at: &Session,
    number: i64,
) -> Result<(), ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    act!(desk, may.actor(), |tx| {
        let one = accreditation::find(tx, at.id, number).await?.ok_or(ActError::NotFound)?;
        if !one.standing.is_over() {
            return Err(ActError::whole("error-accreditation-not-over"));
        }
        if !accreditation::forget_contact(tx, one.id).await? {
            return Err(ActError::whole("error-accreditation-step"));
        }
        let entry = Entry {
            act: "forget_contact",
            subjects: vec![one.id.0],
            payload: json!({ "number": number }),
            key_owner: KeyOwner::Body(may.body()),
        };
        Ok(((), entry))
    })
}
