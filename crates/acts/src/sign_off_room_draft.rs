//! A draft is laid before those who sign off, signed off, or a name is taken back; and
//! the head of the delegation says by which rule.

use comity_domain::{
    Role, RoomDraftId,
    room::{CallBack, SignOff, SignOffRule},
    session::Session,
};
use comity_store::{RoomEntry, room};
use serde_json::json;

use crate::{
    ActError, Delegation, Desk, Faults, Head, May, begin_room_draft::open_draft, checks, in_room,
};

/// The longest name of whoever was called at the mission.
const MOST_NAME: usize = 200;

/// Lays the latest version before those who sign off: it waits on their Today pages.
///
/// # Errors
/// A fault of the whole when the draft was changed since, filed or set aside.
pub async fn ask_for_sign_off(
    desk: &Desk,
    may: &May<Delegation>,
    at: &Session,
    id: RoomDraftId,
    version: i64,
) -> Result<(), ActError> {
    let room = may.room()?;
    in_room!(desk, may.actor(), room, |tx| {
        let draft = open_draft(tx, room, at, id).await?;
        if draft.version != version {
            return Err(ActError::whole("error-room-changed"));
        }
        room::draft::ask(tx, room, &draft).await?;
        let payload = json!({ "draft": draft.number, "version": version });
        Ok(((), RoomEntry { act: "ask_for_sign_off", subjects: vec![id.0], payload }))
    })
}

/// Signs off the version that was read.
///
/// # Errors
/// A fault of the whole when the draft was changed since, filed or set aside; faults of
/// the call-back where the delegation's rule asks for one and it is not said with whom
/// and when; [`ActError::NotFound`] for a member where the head signs alone.
pub async fn sign_off_room_draft(
    desk: &Desk,
    may: &May<Delegation>,
    at: &Session,
    id: RoomDraftId,
    version: i64,
    call_back: Option<CallBack>,
) -> Result<(), ActError> {
    let room = may.room()?;
    let role = may.actor().role();
    in_room!(desk, may.actor(), room, |tx| {
        let draft = open_draft(tx, room, at, id).await?;
        if draft.version != version {
            return Err(ActError::whole("error-room-changed"));
        }
        let rule = room::rule_within(tx, room).await?;
        let call_back = match rule {
            SignOffRule::HeadAndMission if role == Role::Head => {
                Some(checked(call_back.clone(), at.clock_at(tx.now()))?)
            }
            _ => None,
        };
        // A name that the rule does not ask for would only look like consent.
        if role != Role::Head && rule != SignOffRule::HeadAndOther {
            return Err(ActError::NotFound);
        }
        let given = SignOff { by: may.account(), role, signed_at: tx.now(), call_back };
        room::sign_off::insert(tx, room, &draft, &given).await?;
        let read = room::draft::version_within(tx, room, id, version).await?;
        let read = read.ok_or(ActError::NotFound)?;
        let entry = RoomEntry {
            act: "sign_off_room_draft",
            subjects: vec![id.0],
            payload: json!({
                "called_back": given.call_back.as_ref().map(|one| one.at.to_string()),
                "digest": room::draft::digest(&read.heading, &read.text),
                "draft": draft.number,
                "version": version,
            }),
        };
        Ok(((), entry))
    })
}

/// The call-back, if it says with whom and when, and that is not still to come.
fn checked(given: Option<CallBack>, now: jiff::civil::DateTime) -> Result<CallBack, ActError> {
    let mut faults = Faults::default();
    let Some(mut call) = given else {
        faults.field("called_on", "error-room-called-when");
        faults.check()?;
        return Err(ActError::NotFound);
    };
    call.with = call.with.trim().to_owned();
    if call.with.is_empty() {
        faults.field("called_with", "error-room-called-with");
    }
    checks::line(&mut faults, "called_with", &call.with, MOST_NAME);
    if call.at > now {
        faults.field("called_on", "error-room-called-later");
    }
    faults.check()?;
    Ok(call)
}

/// Takes the actor's own name back from under the latest version.
///
/// # Errors
/// [`ActError::NotFound`] when it does not stand there; a fault of the whole when the
/// draft was filed or set aside.
pub async fn take_back_sign_off(
    desk: &Desk,
    may: &May<Delegation>,
    at: &Session,
    id: RoomDraftId,
) -> Result<(), ActError> {
    let room = may.room()?;
    in_room!(desk, may.actor(), room, |tx| {
        let draft = open_draft(tx, room, at, id).await?;
        if !room::sign_off::remove(tx, room, &draft, may.account()).await? {
            return Err(ActError::NotFound);
        }
        let payload = json!({ "draft": draft.number, "version": draft.version });
        Ok(((), RoomEntry { act: "take_back_sign_off", subjects: vec![id.0], payload }))
    })
}

/// Sets the rule by which the delegation signs off. It holds for everything that has not
/// left yet.
///
/// # Errors
/// When the store fails.
pub async fn set_sign_off_rule(
    desk: &Desk,
    may: &May<Head>,
    rule: SignOffRule,
) -> Result<(), ActError> {
    let room = may.room()?;
    in_room!(desk, may.actor(), room, |tx| {
        let was = room::rule_within(tx, room).await?;
        room::set_rule(tx, room, rule).await?;
        let payload = json!({ "from": was.word(), "to": rule.word() });
        Ok(((), RoomEntry { act: "set_sign_off_rule", subjects: Vec::new(), payload }))
    })
}
