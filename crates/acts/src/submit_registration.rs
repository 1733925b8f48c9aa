//! A note verbale is entered: whom it names, and which accounts it ends.

use std::collections::HashSet;

use comity_domain::{
    AccountId, Language, ParticipantId, RegistrationId, Role,
    participant::Participant,
    registration::{Change, Changed, Presence, Registered},
    statement::StoredFile,
    unseen_character,
};
use comity_seal::sha256_hex;
use comity_store::{Actor, Entry, KeyOwner, Tx, account, participant, registration};
use jiff::{ToSpan as _, civil::Date, tz::TimeZone};
use serde_json::{Value, json};

use crate::{
    ActError, Administers, Desk, Fault, Faults, May, NewFile, OfParticipant, Participating,
    Secretariat, act, checks,
    file_statement::ending_in,
    keep_file::keep_file,
    open_account::{LONGEST_PERSON_NAME, email, looks_like_mail},
};

/// The most characters of a note's number.
const LONGEST_REFERENCE: usize = 100;

/// The most persons one note names: a delegation of this size comes on several notes.
pub const MOST_PERSONS: usize = 60;

/// The largest scan, in bytes.
pub const MOST_SCAN_BYTES: usize = 10 * 1024 * 1024;

/// A note verbale, or for those who send none a letter, as somebody entered it.
#[derive(Clone, Debug)]
pub struct NewRegistration {
    /// Its number.
    pub reference: String,
    /// Its date.
    pub dated: Option<Date>,
    /// The scan.
    pub scan: Option<Scan>,
    /// Whom it names.
    pub persons: Vec<NewRegistered>,
    /// What becomes of accounts that are there.
    pub changes: Vec<Changed>,
}

/// The scan of a note, as it was received.
#[derive(Clone, Debug)]
pub struct Scan {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub content: Vec<u8>,
}

impl Scan {
    /// What it is, by its bytes: a PDF or a picture; `None` for anything else.
    pub fn media_type(&self) -> Option<&'static str> {
        self.kind().map(|(media_type, _)| media_type)
    }

    /// The same, with how names of such files end.
    fn kind(&self) -> Option<(&'static str, &'static [&'static str])> {
        match &*self.content {
            [b'%', b'P', b'D', b'F', b'-', ..] => Some(("application/pdf", &[".pdf"])),
            [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => Some(("image/png", &[".png"])),
            [0xff, 0xd8, 0xff, ..] => Some(("image/jpeg", &[".jpg", ".jpeg"])),
            _ => None,
        }
    }

    fn stored(&self, tx: &Tx) -> Option<StoredFile> {
        let (media_type, endings) = self.kind()?;
        let named = NewFile::of_text(self.name.clone(), Vec::new());
        Some(StoredFile {
            id: tx.new_id(),
            name: ending_in(named.safe_name(), endings),
            media_type: media_type.to_owned(),
            hash: sha256_hex(&self.content),
            content: self.content.clone(),
            taken_hash: None,
        })
    }
}

/// A person whom the note names.
#[derive(Clone, Debug)]
pub struct NewRegistered {
    /// The capacity; none where nobody chose one.
    pub role: Option<Role>,
    /// The person's name.
    pub name: String,
    /// The person's address for mail.
    pub email: Option<String>,
    /// The language to greet them in.
    pub language: Language,
    /// Whether the person administers the delegation's accounts.
    pub administrator: bool,
}

/// Enters the note of a participant of the body, or for the podium (`None`) the decision
/// by which somebody joins it. Nothing follows until another officer has compared it and a
/// second one has approved it.
///
/// # Errors
/// When something is missing or does not fit together: all of it at once.
/// [`ActError::NotFound`] for a participant of another body.
pub async fn submit_registration(
    desk: &Desk,
    may: &May<Secretariat>,
    of: Option<ParticipantId>,
    new: NewRegistration,
) -> Result<RegistrationId, ActError> {
    submit::<Participating>(desk, may.actor(), of, &new, None).await
}

/// Enters a note of the administrator's own delegation or organization. Two officers of the
/// Secretariat compare and approve it like any other.
///
/// # Errors
/// As [`submit_registration`].
pub async fn submit_own_registration<R: OfParticipant>(
    desk: &Desk,
    administers: &Administers<R>,
    new: NewRegistration,
) -> Result<RegistrationId, ActError> {
    submit(desk, administers.actor(), Some(administers.own()), &new, Some(administers)).await
}

async fn submit<R: OfParticipant>(
    desk: &Desk,
    actor: &Actor,
    of: Option<ParticipantId>,
    new: &NewRegistration,
    administers: Option<&Administers<R>>,
) -> Result<RegistrationId, ActError> {
    let of = match of {
        None => None,
        Some(id) => {
            let all = participant::all(&desk.db, actor.body()).await?;
            Some(all.into_iter().find(|one| one.id == id).ok_or(ActError::NotFound)?)
        }
    };
    // Dates are days somewhere: tomorrow here may be today where the note was written.
    let today = TimeZone::UTC.to_datetime(desk.clock.now()).date();
    let (note, faults) = checked(new, of.as_ref(), today.saturating_add(1.day()));
    act!(desk, actor, |tx| {
        if let Some(administers) = administers {
            administers.all_within(tx).await?;
        }
        let mut faults = faults.clone();
        let asks = if administers.is_some() { Asks::Delegation } else { Asks::Officer };
        fits(tx, of.as_ref(), &note, asks, &mut faults).await?;
        faults.check()?;
        let kept = new.scan.as_ref().and_then(|scan| scan.stored(tx));
        if let Some(kept) = &kept {
            keep_file(tx, kept, actor.account()).await?;
        }
        let row = registration::NewRegistration {
            body: actor.body(),
            participant: of.as_ref().map(|one| one.id),
            reference: note.reference.clone(),
            dated: note.dated.ok_or(ActError::NotFound)?,
            file: kept.as_ref().map(|kept| (kept.id, kept.hash.clone())),
            submitted_by: actor.account(),
            persons: note.persons.clone(),
            changes: note.changes.clone(),
        };
        let id = registration::insert(tx, &row).await?;
        Ok((
            id,
            Entry {
                act: "submit_registration",
                subjects: subjects(id, row.participant),
                payload: payload(
                    &row.reference,
                    row.dated,
                    row.file.as_ref().map(|(_, hash)| &**hash),
                    &row.persons,
                    &row.changes,
                ),
                key_owner: key_owner(actor, row.participant),
            },
        ))
    })
}

/// What a registration's entries are about: itself, and the delegation.
pub(crate) fn subjects(id: RegistrationId, of: Option<ParticipantId>) -> Vec<uuid::Uuid> {
    [Some(id.0), of.map(|one| one.0)].into_iter().flatten().collect()
}

/// Whose key seals what the record keeps of a registration.
pub(crate) fn key_owner(actor: &Actor, of: Option<ParticipantId>) -> KeyOwner {
    of.map_or(KeyOwner::Body(actor.body()), KeyOwner::Participant)
}

/// What the record keeps of a registration: the note, and how many it names in which
/// capacity. The persons' names come on the record when their accounts are opened, each
/// under the person's own key.
pub(crate) fn payload(
    reference: &str,
    dated: Date,
    hash: Option<&str>,
    persons: &[Registered],
    changes: &[Changed],
) -> Value {
    let of = |change: Change| -> Vec<AccountId> {
        changes.iter().filter(|one| one.change == change).map(|one| one.account).collect()
    };
    let capacities: Vec<Value> = persons
        .iter()
        .map(|one| json!({ "administrator": one.administrator, "role": one.role }))
        .collect();
    json!({
        "administrators": of(Change::Administers),
        "dated": dated.to_string(),
        "ends": of(Change::Ends),
        "file_hash": hash,
        "persons": capacities,
        "reference": reference,
    })
}

/// A note as it will be kept.
struct Checked {
    reference: String,
    dated: Option<Date>,
    persons: Vec<Registered>,
    changes: Vec<Changed>,
}

/// A fault of the person in this place of the list.
fn at_person(faults: &mut Faults, key: &'static str, ordinal: usize) {
    faults.0.push(Fault { field: Some("persons"), key, value: Some(ordinal.to_string().into()) });
}

/// What can be said of the note without the database.
fn checked(new: &NewRegistration, of: Option<&Participant>, latest: Date) -> (Checked, Faults) {
    let mut faults = Faults::default();
    let reference = new.reference.trim().to_owned();
    if reference.is_empty() {
        faults.field("reference", "error-registration-reference");
    }
    checks::line(&mut faults, "reference", &reference, LONGEST_REFERENCE);
    match new.dated {
        None => faults.field("dated", "error-registration-dated"),
        Some(dated) if dated > latest => faults.field("dated", "error-registration-future"),
        Some(_) => {}
    }
    match &new.scan {
        None if of.is_some() => faults.field("file", "error-registration-scan"),
        Some(scan) if scan.content.len() > MOST_SCAN_BYTES => {
            faults.field("file", "error-registration-scan-large");
        }
        Some(scan) if scan.media_type().is_none() => {
            faults.field("file", "error-registration-scan-kind");
        }
        _ => {}
    }
    if new.persons.len() > MOST_PERSONS {
        faults.field_with("persons", "error-registration-persons-most", MOST_PERSONS.to_string());
    }
    if new.persons.is_empty() && new.changes.is_empty() {
        faults.field("persons", "error-registration-nothing");
    }
    let mut addresses = HashSet::new();
    let mut persons = Vec::new();
    for (place, one) in new.persons.iter().enumerate() {
        let ordinal = place + 1;
        let name = one.name.trim().to_owned();
        let mut of_name = Faults::default();
        checks::line(&mut of_name, "persons", &name, LONGEST_PERSON_NAME);
        if name.is_empty() {
            at_person(&mut faults, "error-registration-person-name", ordinal);
        } else if !of_name.0.is_empty() {
            at_person(&mut faults, "error-registration-person-characters", ordinal);
        }
        let email = email(one.email.as_deref());
        if let Some(email) = &email {
            if !looks_like_mail(email) {
                at_person(&mut faults, "error-registration-person-email", ordinal);
            } else if !addresses.insert(email.clone()) {
                at_person(&mut faults, "error-registration-person-twice", ordinal);
            }
        }
        let fits = |role: Role| match of {
            Some(of) => of.kind.allows(role),
            None => !role.is_of_participant(),
        };
        let role = one.role.filter(|role| fits(*role));
        if role.is_none() {
            at_person(&mut faults, "error-registration-person-role", ordinal);
        }
        persons.push(Registered {
            ordinal: i64::try_from(ordinal).unwrap_or(i64::MAX),
            role: role.unwrap_or(Role::Member),
            name,
            email,
            language: one.language,
            administrator: one.administrator && of.is_some(),
            account: None,
            presence: Presence::Waits,
        });
    }
    (Checked { reference, dated: new.dated, persons, changes: new.changes.clone() }, faults)
}

/// What only the accounts that are there can tell.
async fn fits(
    tx: &mut Tx,
    of: Option<&Participant>,
    note: &Checked,
    asks: Asks,
    faults: &mut Faults,
) -> Result<(), ActError> {
    // What is wrong with the number was said already; PostgreSQL takes no text with a NUL.
    if let Some(of) = of
        && unseen_character(&note.reference).is_none()
        && registration::is_entered(tx, of.id, &note.reference).await?
    {
        faults.field("reference", "error-registration-twice");
    }
    match after(tx, of.map(|one| one.id), &note.persons, &note.changes, asks).await? {
        After::Foreign => faults.field("changes", "error-registration-changes"),
        After::Taken(ordinal) => {
            let ordinal = usize::try_from(ordinal).unwrap_or_default();
            at_person(faults, "error-registration-person-taken", ordinal);
        }
        After::Headless if of.is_some_and(|one| one.kind.is_state()) => {
            faults.field("persons", "error-registration-headless");
        }
        After::Unadministered => faults.field("persons", "error-registration-unadministered"),
        After::Headless | After::Sound => {}
    }
    Ok(())
}

/// What would be there once a note is carried out.
pub(crate) enum After {
    /// The delegation has a head and somebody who administers it, or nobody is left.
    Sound,
    /// A change is of an account that is not the delegation's own.
    Foreign,
    /// Somebody else has the address of the person in this place.
    Taken(i64),
    /// Nobody would head it.
    Headless,
    /// Nobody would administer it.
    Unadministered,
}

/// Who asks what a note would leave: a delegation is not told whose addresses of other
/// people have an account. The officer who approves is asked again.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asks {
    /// The Secretariat.
    Officer,
    /// The delegation the note is about.
    Delegation,
}

/// Reads inside the transaction what a note would leave. The podium has neither heads nor
/// administrators, and its accounts are closed one by one.
pub(crate) async fn after(
    tx: &mut Tx,
    of: Option<ParticipantId>,
    persons: &[Registered],
    changes: &[Changed],
    asks: Asks,
) -> Result<After, ActError> {
    let open = match of {
        Some(of) => account::open_of(tx, of).await?,
        None => Vec::new(),
    };
    if changes.iter().any(|one| !open.iter().any(|each| each.id == one.account)) {
        return Ok(After::Foreign);
    }
    let becomes =
        |id: AccountId| changes.iter().find(|one| one.account == id).map(|one| one.change);
    for one in persons.iter().filter(|one| one.account.is_none()) {
        let Some(email) = &one.email else { continue };
        if let Some(holder) = account::holder_of(tx, email).await?
            && becomes(holder) != Some(Change::Ends)
            && (asks == Asks::Officer || open.iter().any(|each| each.id == holder))
        {
            return Ok(After::Taken(one.ordinal));
        }
    }
    if of.is_none() {
        return Ok(After::Sound);
    }
    let stay: Vec<_> = open.iter().filter(|one| becomes(one.id) != Some(Change::Ends)).collect();
    if stay.is_empty() && persons.is_empty() {
        return Ok(After::Sound);
    }
    let administers = stay.iter().any(|one| one.administrator || becomes(one.id).is_some())
        || persons.iter().any(|one| one.administrator);
    let heads = stay.iter().any(|one| one.role == Role::Head)
        || persons.iter().any(|one| one.role == Role::Head);
    Ok(match (administers, heads) {
        (false, _) => After::Unadministered,
        (true, false) => After::Headless,
        (true, true) => After::Sound,
    })
}
