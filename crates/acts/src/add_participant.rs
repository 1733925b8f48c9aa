//! A participant is added to the body.

use comity_domain::{
    ParticipantId, Wording,
    participant::{Participant, ParticipantKind, is_code, is_exercise_code},
};
use comity_store::{Entry, KeyOwner, participant, session};
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Podium, act, checks};

/// The participant to be added.
#[derive(Clone, Debug)]
pub struct NewParticipant {
    /// What kind it is.
    pub kind: ParticipantKind,
    /// Alpha-2 code of a State, a short acronym of others; unique within the body.
    pub code: String,
    /// Its name.
    pub name: Wording,
}

/// Adds one participant. States of a real body come in together, by
/// [`crate::add_states`]; those of an exercise bear codes that stand for no real State.
///
/// # Errors
/// When the name is missing, the code is malformed, taken or a real State's in an
/// exercise, or a State is added singly to a real body.
pub async fn add_participant(
    desk: &Desk,
    may: &May<Podium>,
    new: NewParticipant,
) -> Result<ParticipantId, ActError> {
    let bodies = session::bodies(&desk.db).await?;
    let body = bodies.iter().find(|body| body.id == may.body()).ok_or(ActError::NotFound)?;
    let code = new.code.trim().to_owned();
    let mut faults = Faults::default();
    checks::name(&mut faults, "name", "error-participant-name-empty", &new.name);
    if !is_code(&code) {
        faults.field("code", "error-participant-code");
    } else if new.kind.is_state() && body.exercise && !is_exercise_code(&code) {
        faults.field("code", "error-exercise-code");
    }
    if new.kind.is_state() && !body.exercise {
        faults.field("kind", "error-state-singly");
    }
    faults.check()?;
    act!(desk, may.actor(), |tx| {
        let one = Participant {
            id: tx.new_id(),
            kind: new.kind,
            code: code.clone(),
            name: new.name.clone(),
        };
        match participant::insert(tx, may.body(), &one).await {
            Err(error) if error.is_duplicate() => {
                return Err(ActError::field("code", "error-participant-code-taken"));
            }
            other => other?,
        }
        session::touch_all(tx, may.body()).await?;
        Ok((
            one.id,
            Entry {
                act: "add_participant",
                subjects: vec![one.id.0],
                payload: json!({ "code": code, "kind": new.kind, "name": new.name }),
                key_owner: KeyOwner::Participant(one.id),
            },
        ))
    })
}
