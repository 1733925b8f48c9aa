//! A Member State objects to an organization on a list, or withdraws its objection.

use comity_domain::{
    ObjectionId, ParticipantId,
    accreditation::{Application, List, Objection, Release, Standing},
    participant::ParticipantKind,
    session::Session,
};
use comity_store::{Entry, KeyOwner, Tx, accreditation, participant};
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Objector, act, checks};

/// The most characters of a reason.
const LONGEST_REASON: usize = 2_000;

/// An objection, as it is typed.
#[derive(Clone, Debug)]
pub struct NewObjection {
    /// Number of the list.
    pub list: i64,
    /// Number of the application.
    pub application: i64,
    /// Why; may be empty.
    pub reason: String,
    /// What may be known of it; `None` when nothing was chosen.
    pub release: Option<Release>,
}

/// The organization on an open list, as a Member State may object to it.
async fn concerned(
    tx: &mut Tx,
    may: &May<Objector>,
    at: &Session,
    list: i64,
    number: i64,
) -> Result<(ParticipantId, List, Application), ActError> {
    let own = may.own()?;
    let all = participant::all_within(tx, may.body()).await?;
    let is_member = all.iter().any(|one| one.id == own && one.kind == ParticipantKind::MemberState);
    let list = accreditation::list_numbered(tx, at.id, list).await?;
    let one = accreditation::find(tx, at.id, number).await?;
    let (Some(list), Some(one)) = (list, one) else { return Err(ActError::NotFound) };
    if !is_member || one.listed.map(|(of, _)| of) != Some(list.id) {
        return Err(ActError::NotFound);
    }
    if !list.is_open(tx.now()) {
        return Err(ActError::whole("error-accreditation-too-late"));
    }
    Ok((own, list, one))
}

/// Objects, in the State's name, with or without a reason.
///
/// # Errors
/// [`ActError::NotFound`] when it is no Member State's, or the organization is on no such
/// list; a refusal when the deadline is past, the State's objection stands already, or it
/// was not chosen what may be known.
pub async fn object(
    desk: &Desk,
    may: &May<Objector>,
    at: &Session,
    new: NewObjection,
) -> Result<ObjectionId, ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let reason = new.reason.replace("\r\n", "\n").trim().to_owned();
    act!(desk, may.actor(), |tx| {
        let (own, list, one) = concerned(tx, may, at, new.list, new.application).await?;
        if one.standing != Standing::Listed {
            return Err(ActError::whole("error-accreditation-applicant-withdrew"));
        }
        let mut faults = Faults::default();
        if reason.chars().count() > LONGEST_REASON {
            faults.field_with("reason", "error-text-long", LONGEST_REASON.to_string());
        } else {
            checks::seen(&mut faults, "reason", &reason);
        }
        if new.release.is_none() {
            faults.field("release", "error-accreditation-release");
        }
        faults.check()?;
        let objection = Objection {
            id: tx.new_id::<ObjectionId>(),
            application_id: one.id,
            participant_id: own,
            reason: Some(reason.clone()).filter(|reason| !reason.is_empty()),
            release: new.release.ok_or(ActError::NotFound)?,
            made_at: tx.now(),
            withdrawn_at: None,
        };
        match accreditation::insert_objection(tx, &objection).await {
            Err(error) if error.is_duplicate() => {
                return Err(ActError::whole("error-accreditation-objected"));
            }
            other => other?,
        }
        // Its subjects name no organization: who reads the record by ids learns nothing of
        // who objected to whom.
        let entry = Entry {
            act: "object",
            subjects: vec![objection.id.0],
            payload: json!({
                "application": one.id,
                "list": list.id,
                "name": one.name,
                "reason": objection.reason,
                "release": objection.release,
            }),
            key_owner: KeyOwner::Participant(own),
        };
        Ok((objection.id, entry))
    })
}

/// Withdraws the State's objection, before the deadline.
///
/// # Errors
/// As [`object`]; also when none stands.
pub async fn withdraw_objection(
    desk: &Desk,
    may: &May<Objector>,
    at: &Session,
    list: i64,
    number: i64,
) -> Result<(), ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    act!(desk, may.actor(), |tx| {
        let (own, _, one) = concerned(tx, may, at, list, number).await?;
        let withdrawn = accreditation::withdraw_objection(tx, one.id, own).await?;
        let id = withdrawn.ok_or(ActError::NotFound)?;
        let entry = Entry {
            act: "withdraw_objection",
            subjects: vec![id.0],
            payload: json!({ "application": one.id, "name": one.name }),
            key_owner: KeyOwner::Participant(own),
        };
        Ok(((), entry))
    })
}
