//! An organization without an account applies for accreditation.

use comity_domain::{
    ApplicationId, Language,
    accreditation::{Application, Consultative, Standing, may_apply},
    participant::ParticipantKind,
    session::Session,
};
use comity_seal::Token;
use comity_store::{Entry, KeyOwner, accreditation};
use serde_json::json;

use crate::{
    ActError, Desk, Faults, applied, checks,
    open_account::{LONGEST_PERSON_NAME, looks_like_mail},
};

/// The most applications a session takes: somebody who floods it fills no disk.
const MOST_APPLICATIONS: i64 = 2_000;

/// The longest name of an organization, in characters.
const LONGEST_NAME: usize = 200;

/// The longest account of itself, in characters.
const LONGEST_PURPOSE: usize = 3_000;

/// The longest name of a place, in characters.
const LONGEST_SEAT: usize = 200;

/// The longest address for mail.
const LONGEST_MAIL: usize = 254;

/// An application, as it is typed.
#[derive(Clone, Debug)]
pub struct NewApplication {
    /// The organization.
    pub name: String,
    /// What kind it is; `None` when nothing was chosen.
    pub kind: Option<ParticipantKind>,
    /// Its consultative status; `None` when nothing was chosen.
    pub consultative: Option<Consultative>,
    /// Where it has its seat; may be empty.
    pub seat: String,
    /// What it does and why it applies.
    pub purpose: String,
    /// The person to whom the Secretariat turns.
    pub contact_name: String,
    /// That person's address for mail.
    pub contact_email: String,
    /// The language of the page.
    pub language: Language,
}

/// Takes an application while the call is open, and gives the secret of its receipt: shown
/// once, kept as a digest only.
///
/// # Errors
/// [`ActError::NotFound`] without a call; a refusal when it is closed or full, or with all
/// that is wrong in the form.
pub async fn apply(desk: &Desk, at: &Session, new: NewApplication) -> Result<Token, ActError> {
    let mut faults = Faults::default();
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (name, seat) = (line(&new.name), line(&new.seat));
    let (person, mail) = (line(&new.contact_name), new.contact_email.trim().to_lowercase());
    if name.is_empty() {
        faults.field("name", "error-accreditation-name");
    }
    checks::line(&mut faults, "name", &name, LONGEST_NAME);
    if !new.kind.is_some_and(may_apply) {
        faults.field("kind", "error-accreditation-kind");
    }
    if new.consultative.is_none() {
        faults.field("consultative", "error-accreditation-consultative");
    }
    checks::line(&mut faults, "seat", &seat, LONGEST_SEAT);
    let purpose = new.purpose.replace("\r\n", "\n").trim().to_owned();
    if purpose.is_empty() {
        faults.field("purpose", "error-accreditation-purpose");
    } else if purpose.chars().count() > LONGEST_PURPOSE {
        faults.field_with("purpose", "error-text-long", LONGEST_PURPOSE.to_string());
    } else {
        checks::seen(&mut faults, "purpose", &purpose);
    }
    if person.is_empty() {
        faults.field("contact", "error-person-name-empty");
    }
    checks::line(&mut faults, "contact", &person, LONGEST_PERSON_NAME);
    if mail.len() > LONGEST_MAIL || !looks_like_mail(&mail) {
        faults.field("email", "error-accreditation-email");
    } else {
        checks::line(&mut faults, "email", &mail, LONGEST_MAIL);
    }
    faults.check()?;
    let (Some(kind), Some(consultative)) = (new.kind, new.consultative) else {
        return Err(ActError::field("kind", "error-accreditation-kind"));
    };
    let contact = accreditation::Contact { name: person, email: mail, language: new.language };
    let token = desk.new_token();
    applied!(desk, |tx| {
        let call = accreditation::call_within(tx, at.id).await?.ok_or(ActError::NotFound)?;
        if !call.is_open(tx.now()) {
            return Err(ActError::whole("error-accreditation-closed"));
        }
        if accreditation::count(tx, at.id).await? >= MOST_APPLICATIONS {
            return Err(ActError::whole("error-accreditation-full"));
        }
        let one = Application {
            id: tx.new_id::<ApplicationId>(),
            session_id: at.id,
            number: tx.next_number(at.id, "application").await?,
            name: name.clone(),
            kind,
            consultative,
            seat: seat.clone(),
            purpose: purpose.clone(),
            applied_at: tx.now(),
            standing: Standing::Received,
            listed: None,
            settled_at: None,
            symbol: None,
            said: None,
            participant_id: None,
        };
        accreditation::insert(tx, &one, &contact, &token).await?;
        tx.touch(at.id).await?;
        // The person behind it is not in the record: it is forgotten when all is over.
        let entry = Entry {
            act: "apply",
            subjects: vec![one.id.0],
            payload: json!({
                "consultative": one.consultative,
                "kind": one.kind,
                "name": one.name,
                "number": one.number,
                "purpose": one.purpose,
                "seat": one.seat,
                "session": at.id,
            }),
            key_owner: KeyOwner::Body(at.body_id),
        };
        Ok(((), one.id, entry))
    })?;
    Ok(token)
}
