//! A data folder with nothing in it is made ready for recorded votes.

use comity_domain::{
    Language, Role, SessionId, Wording,
    participant::{Participant, ParticipantKind},
    session::{Body, Session, SessionKind},
};
use comity_store::{Entry, KeyOwner, account, participant, session};
use jiff::tz::TimeZone;
use serde_json::json;

use crate::{ActError, Desk, May, Secretariat, act};

/// A participant of the folder to be: its code and its names.
pub type Named = (String, Wording, ParticipantKind);

/// Makes a body, a session of today, its roster and an officer's console account.
///
/// # Errors
/// When there is a body already.
pub async fn found_votes(
    desk: &Desk,
    exercise: bool,
    roster: &[Named],
) -> Result<(May<Secretariat>, Session), ActError> {
    if !session::bodies(&desk.db).await?.is_empty() {
        return Err(ActError::NotFound);
    }
    let (actor, session) = act!(desk, |tx| {
        let body =
            Body { id: tx.new_id(), name: Wording::new(Language::En, "Recorded votes"), exercise };
        session::insert_body(tx, &body).await?;
        let today = TimeZone::UTC.to_datetime(tx.now()).date();
        let row = Session {
            id: tx.new_id::<SessionId>(),
            body_id: body.id,
            slug: "recorded-votes".to_owned(),
            name: Wording::new(Language::En, "Recorded votes"),
            kind: SessionKind::Substantive,
            starts: today,
            ends: today,
            place: None,
            zone: "UTC".to_owned(),
            quorum_percent: 50,
            announced_rule: None,
            announced_at: None,
        };
        session::insert(tx, &row).await?;
        for (code, name, kind) in roster {
            let one = Participant {
                id: tx.new_id(),
                kind: *kind,
                code: code.clone(),
                name: name.clone(),
            };
            participant::insert(tx, body.id, &one).await?;
        }
        let officer = account::NewAccount {
            body: body.id,
            role: Role::Secretariat,
            participant: None,
            person_name: "Console".to_owned(),
            email: None,
            language: Language::En,
            administrator: false,
            console: true,
        };
        let actor = account::insert(tx, &officer).await?;
        let entry = Entry {
            act: "found_votes",
            subjects: vec![body.id.0, row.id.0],
            payload: json!({ "exercise": exercise, "participants": roster.len() }),
            key_owner: KeyOwner::Body(body.id),
        };
        Ok(((actor.clone(), row), actor, entry))
    })?;
    let may = May::grant(actor).ok_or(ActError::NotFound)?;
    Ok((may, session))
}
