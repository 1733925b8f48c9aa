//! The Secretariat asks an organization that applied for something, and it answers. Nobody
//! corrects another's words.

use comity_domain::{accreditation::Standing, session::Session};
use comity_store::{Entry, KeyOwner, accreditation};
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Secretariat, act, applied, checks};

/// The most characters of a note.
const LONGEST_NOTE: usize = 2_000;

/// The most notes on one application.
const MOST_NOTES: i64 = 40;

fn checked(text: &str) -> Result<String, ActError> {
    let text = text.replace("\r\n", "\n").trim().to_owned();
    let mut faults = Faults::default();
    if text.is_empty() {
        faults.field("note", "error-accreditation-note");
    } else if text.chars().count() > LONGEST_NOTE {
        faults.field_with("note", "error-text-long", LONGEST_NOTE.to_string());
    } else {
        checks::seen(&mut faults, "note", &text);
    }
    faults.check()?;
    Ok(text)
}

/// Asks the organization for something; it reads the note on the page of its receipt.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such application; a refusal when the note is
/// empty or too long, or the application is over.
pub async fn ask_applicant(
    desk: &Desk,
    may: &May<Secretariat>,
    at: &Session,
    number: i64,
    note: &str,
) -> Result<(), ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    act!(desk, may.actor(), |tx| {
        let one = accreditation::find(tx, at.id, number).await?.ok_or(ActError::NotFound)?;
        let text = checked(note)?;
        if one.standing.is_over() {
            return Err(ActError::whole("error-accreditation-over"));
        }
        let by = Some(may.account());
        if accreditation::add_note(tx, one.id, by, &text).await? > MOST_NOTES {
            return Err(ActError::whole("error-accreditation-notes"));
        }
        let entry = Entry {
            act: "ask_applicant",
            subjects: vec![one.id.0],
            payload: json!({ "note": text }),
            key_owner: KeyOwner::Body(may.body()),
        };
        Ok(((), entry))
    })
}

/// The organization answers, or adds something, by its receipt.
///
/// # Errors
/// [`ActError::NotFound`] when nobody has such a receipt; a refusal when the note is empty
/// or too long, or nothing is open to be added to.
pub async fn answer_secretariat(
    desk: &Desk,
    at: &Session,
    token: &str,
    note: &str,
) -> Result<(), ActError> {
    applied!(desk, |tx| {
        let found = accreditation::find_by_receipt(tx, at.id, token).await?;
        let one = found.ok_or(ActError::NotFound)?;
        let text = checked(note)?;
        if !matches!(one.standing, Standing::Received | Standing::Checked) {
            return Err(ActError::whole("error-accreditation-over"));
        }
        if accreditation::add_note(tx, one.id, None, &text).await? > MOST_NOTES {
            return Err(ActError::whole("error-accreditation-notes"));
        }
        let entry = Entry {
            act: "answer_secretariat",
            subjects: vec![one.id.0],
            payload: json!({ "note": text }),
            key_owner: KeyOwner::Body(at.body_id),
        };
        Ok(((), one.id, entry))
    })
}
