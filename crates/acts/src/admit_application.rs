//! Organizations are admitted: as the outcome of a list, by their notice, or because the
//! body decides otherwise.

use std::collections::HashSet;

use comity_domain::{
    Language, ParticipantId, SessionId, Wording,
    accreditation::{Application, Consultative, Period, Standing, code_of},
    participant::Participant,
    session::Session,
};
use comity_store::{Entry, KeyOwner, Tx, accreditation, participant, session};
use serde_json::json;

use crate::{
    ActError, Desk, Faults, May, Registrar, act, check_application::going_to, checks,
    circulate_list::tell_states,
};

/// Makes an organization a participant of the body, accredited for the call's period.
async fn admit(
    tx: &mut Tx,
    may: &May<Registrar>,
    at: &Session,
    one: &Application,
    symbol: Option<&str>,
) -> Result<ParticipantId, ActError> {
    let call = accreditation::call_within(tx, at.id).await?.ok_or(ActError::NotFound)?;
    let all = participant::all_within(tx, may.body()).await?;
    let taken: HashSet<String> = all.iter().map(|one| one.code.to_lowercase()).collect();
    let id = match one.participant_id {
        Some(id) => id,
        None => {
            let stem = code_of(&one.name, one.kind, one.number);
            let numbered = (2..).map(|number| format!("{stem}-{number}"));
            let mut codes = std::iter::once(stem.clone()).chain(numbered);
            let code = codes.find(|code| !taken.contains(code)).unwrap_or(stem.clone());
            let language = name_language(&one.name);
            let new = Participant {
                id: tx.new_id(),
                kind: one.kind,
                code,
                name: Wording::new(language, one.name.clone()),
            };
            participant::insert(tx, may.body(), &new).await?;
            accreditation::set_participant(tx, one.id, new.id).await?;
            new.id
        }
    };
    let of: Option<SessionId> = (call.period == Period::Session).then_some(at.id);
    accreditation::accredit(tx, one.id, id, of).await?;
    accreditation::settle(tx, one.id, Standing::Admitted, symbol, None).await?;
    session::touch_all(tx, may.body()).await?;
    Ok(id)
}

/// In which language a name is most likely written, by its script.
fn name_language(name: &str) -> Language {
    let is_in = |from: char, to: char| name.chars().any(|letter| (from..=to).contains(&letter));
    if is_in('\u{0600}', '\u{06ff}') {
        Language::Ar
    } else if is_in('\u{3400}', '\u{9fff}') {
        Language::Zh
    } else if is_in('\u{0400}', '\u{04ff}') {
        Language::Ru
    } else {
        Language::En
    }
}

/// How a list came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// How many are admitted.
    pub admitted: usize,
    /// How many are not.
    pub not_admitted: usize,
}

/// Establishes the outcome of a list after its deadline: to whom no State objects is
/// admitted, the others are not, and every delegation is told.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such list; a refusal before the deadline, or when
/// it is established already.
pub async fn decide_list(
    desk: &Desk,
    may: &May<Registrar>,
    at: &Session,
    number: i64,
) -> Result<Outcome, ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    act!(desk, may.actor(), |tx| {
        let list = accreditation::list_numbered(tx, at.id, number).await?;
        let list = list.ok_or(ActError::NotFound)?;
        if tx.now() < list.deadline {
            return Err(ActError::whole("error-accreditation-too-early"));
        }
        if !accreditation::decide(tx, list.id).await? {
            return Err(ActError::whole("error-accreditation-step"));
        }
        let objected = accreditation::objected_to(tx, list.id).await?;
        let (mut admitted, mut refused) = (Vec::new(), Vec::new());
        for one in accreditation::on_list(tx, list.id).await? {
            // What was withdrawn is decided already, by the organization itself.
            if one.standing != Standing::Listed {
                continue;
            }
            if objected.contains(&one.id) {
                accreditation::settle(tx, one.id, Standing::NotAdmitted, None, None).await?;
                refused.push(one.id.0);
            } else {
                admit(tx, may, at, &one, None).await?;
                admitted.push(one.id.0);
            }
        }
        tell_states(tx, may.body(), at, "list-decided", list.id.0).await?;
        tx.touch(at.id).await?;
        let outcome = Outcome { admitted: admitted.len(), not_admitted: refused.len() };
        let entry = Entry {
            act: "decide_list",
            subjects: vec![list.id.0],
            payload: json!({ "admitted": admitted, "list": number, "not_admitted": refused }),
            key_owner: KeyOwner::Body(may.body()),
        };
        Ok((outcome, entry))
    })
}

/// Admits an organization in consultative status, which gives notice and is not subject to
/// non-objection.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such application; a refusal when it is not
/// complete, or has no consultative status.
pub async fn admit_notified(
    desk: &Desk,
    may: &May<Registrar>,
    at: &Session,
    number: i64,
) -> Result<ParticipantId, ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    act!(desk, may.actor(), |tx| {
        let one = going_to(tx, at, number, Standing::Admitted).await?;
        if one.consultative == Consultative::None || one.standing != Standing::Checked {
            return Err(ActError::whole("error-accreditation-step"));
        }
        let id = admit(tx, may, at, &one, None).await?;
        Ok((id, entry("admit_notified", may, &one, id, None)))
    })
}

/// Admits an organization that was not admitted, because the body decided so in a document.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such application; a refusal when it is not one
/// that was not admitted, or the symbol of the decision is missing or no symbol.
pub async fn decide_application(
    desk: &Desk,
    may: &May<Registrar>,
    at: &Session,
    number: i64,
    symbol: &str,
) -> Result<ParticipantId, ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    act!(desk, may.actor(), |tx| {
        let one = going_to(tx, at, number, Standing::Admitted).await?;
        if one.standing != Standing::NotAdmitted {
            return Err(ActError::whole("error-accreditation-step"));
        }
        let mut faults = Faults::default();
        let symbol = checks::symbol(&mut faults, symbol);
        if symbol.is_none() {
            faults.field("symbol", "error-symbol-empty");
        }
        faults.check()?;
        let id = admit(tx, may, at, &one, symbol.as_deref()).await?;
        if let Some((list, _)) = one.listed {
            tell_states(tx, may.body(), at, "list-decided-otherwise", list.0).await?;
        }
        Ok((id, entry("decide_application", may, &one, id, symbol.as_deref())))
    })
}

fn entry(
    act: &'static str,
    may: &May<Registrar>,
    one: &Application,
    id: ParticipantId,
    symbol: Option<&str>,
) -> Entry {
    Entry {
        act,
        subjects: vec![one.id.0, id.0],
        payload: json!({ "number": one.number, "symbol": symbol }),
        key_owner: KeyOwner::Body(may.body()),
    }
}
