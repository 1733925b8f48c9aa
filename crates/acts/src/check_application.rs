//! The Secretariat finds an application complete, or sets it aside.

use comity_domain::{
    accreditation::{Application, Standing},
    session::Session,
};
use comity_store::{Entry, KeyOwner, Tx, accreditation};
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Secretariat, act, checks};

/// The most characters of what an organization is told of why.
pub(crate) const LONGEST_SAID: usize = 500;

/// An application of the session that may go on to a standing.
pub(crate) async fn going_to(
    tx: &mut Tx,
    at: &Session,
    number: i64,
    next: Standing,
) -> Result<Application, ActError> {
    let one = accreditation::find(tx, at.id, number).await?.ok_or(ActError::NotFound)?;
    if !one.standing.leads_to(next) {
        return Err(ActError::whole("error-accreditation-step"));
    }
    Ok(one)
}

/// What the organization is told: a line that is there.
pub(crate) fn said(text: &str) -> Result<String, ActError> {
    let text = text.trim().to_owned();
    let mut faults = Faults::default();
    if text.is_empty() {
        faults.field("said", "error-accreditation-said");
    }
    checks::line(&mut faults, "said", &text, LONGEST_SAID);
    faults.check()?;
    Ok(text)
}

/// Notes that an application is complete, and can go on.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such application; a refusal when it has gone
/// further already.
pub async fn check_application(
    desk: &Desk,
    may: &May<Secretariat>,
    at: &Session,
    number: i64,
) -> Result<(), ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    act!(desk, may.actor(), |tx| {
        let one = going_to(tx, at, number, Standing::Checked).await?;
        accreditation::settle(tx, one.id, Standing::Checked, None, None).await?;
        let entry = Entry {
            act: "check_application",
            subjects: vec![one.id.0],
            payload: json!({ "number": number }),
            key_owner: KeyOwner::Body(may.body()),
        };
        Ok(((), entry))
    })
}

/// Sets an application aside that is there twice or stays incomplete. The organization
/// reads why.
///
/// # Errors
/// As [`check_application`]; also when nothing is said of why.
pub async fn set_aside_application(
    desk: &Desk,
    may: &May<Secretariat>,
    at: &Session,
    number: i64,
    why: &str,
) -> Result<(), ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    act!(desk, may.actor(), |tx| {
        let one = going_to(tx, at, number, Standing::SetAside).await?;
        let why = said(why)?;
        accreditation::settle(tx, one.id, Standing::SetAside, None, Some(&why)).await?;
        let entry = Entry {
            act: "set_aside_application",
            subjects: vec![one.id.0],
            payload: json!({ "number": number, "said": why }),
            key_owner: KeyOwner::Body(may.body()),
        };
        Ok(((), entry))
    })
}
