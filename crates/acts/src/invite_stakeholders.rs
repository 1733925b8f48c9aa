//! The podium says which stakeholders the Chair invites to a meeting.

use std::collections::BTreeSet;

use comity_domain::{MeetingId, ParticipantId, Role, session::Session};
use comity_store::{Entry, KeyOwner, modality, notice, participant, session};
use serde_json::json;

use crate::{ActError, Desk, May, Podium, act};

/// Sets whom the Chair invites to a meeting: these stakeholders, accredited or not, and no
/// others. Who is invited anew is told.
///
/// # Errors
/// [`ActError::NotFound`] for a meeting of another session; a refusal when one of them is no
/// stakeholder of the body, or the meeting's day is over.
pub async fn invite_stakeholders(
    desk: &Desk,
    may: &May<Podium>,
    of: &Session,
    id: MeetingId,
    invited: &[ParticipantId],
) -> Result<(), ActError> {
    if of.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let meetings = session::meetings(&desk.db, of.id).await?;
    let meeting = meetings.iter().find(|meeting| meeting.id == id).ok_or(ActError::NotFound)?;
    if of.day_of(desk.clock.now()) > meeting.date {
        return Err(ActError::whole("error-meeting-over"));
    }
    let wished: BTreeSet<ParticipantId> = invited.iter().copied().collect();
    act!(desk, may.actor(), |tx| {
        let all = participant::all_within(tx, may.body()).await?;
        let can = |id: &ParticipantId| {
            all.iter().any(|one| one.id == *id && one.kind.allows(Role::Stakeholder))
        };
        if !wished.iter().all(can) {
            return Err(ActError::field("stakeholders", "error-invited"));
        }
        for one in &all {
            if wished.contains(&one.id) {
                if modality::invite(tx, id, one.id).await? {
                    notice::tell(tx, one.id, Some(of.id), "meeting-invitation", id.0).await?;
                }
            } else {
                modality::take_back(tx, id, one.id).await?;
            }
        }
        tx.touch(of.id).await?;
        let entry = Entry {
            act: "invite_stakeholders",
            subjects: std::iter::once(id.0).chain(wished.iter().map(|one| one.0)).collect(),
            payload: json!({ "invited": wished }),
            key_owner: KeyOwner::Body(may.body()),
        };
        Ok(((), entry))
    })
}
