//! A note as somebody types it into the form, kept as a draft and turned into the act's
//! input.

use comity_acts::{ActError, Fault, Faults, NewRegistered, NewRegistration, Scan};
use comity_domain::{
    AccountId, Language,
    registration::{Changed, Registered, Registration},
    statement::StoredFile,
};
use serde::{Deserialize, Serialize};

use crate::{
    error::PageError,
    uploads::{Sent, Upload, from_base64, to_base64},
};

/// How many empty rows stand below those that are filled in.
const EMPTY_ROWS: usize = 2;

/// Everything of the form, as typed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) reference: String,
    pub(super) dated: String,
    pub(super) file: Option<TypedScan>,
    pub(super) persons: Vec<TypedPerson>,
    /// What becomes of accounts that are there: the account, and what.
    pub(super) changes: Vec<(String, String)>,
    /// The registration that it corrects, as its address names it; mostly none.
    pub(super) again: String,
    /// Whether the form was sent for more rows, not to go on.
    #[serde(skip)]
    pub(super) more: bool,
    /// What is wrong with a scan that was just sent, and not taken.
    #[serde(skip)]
    pub(super) refused_file: Option<Fault>,
}

/// A scan that was sent, with its bytes in base64.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct TypedScan {
    pub(super) name: String,
    bytes: String,
}

/// A row of the list of persons.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct TypedPerson {
    pub(super) role: String,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) language: String,
    pub(super) administrator: bool,
}

impl TypedPerson {
    fn is_blank(&self) -> bool {
        self.name.trim().is_empty() && self.email.trim().is_empty() && !self.administrator
    }
}

impl Typed {
    /// A note as it was entered before, to be corrected.
    pub(super) fn of(one: &Registration, scan: Option<StoredFile>) -> Typed {
        let person = |person: &Registered| TypedPerson {
            role: person.role.word().to_owned(),
            name: person.name.clone(),
            email: person.email.clone().unwrap_or_default(),
            language: person.language.code().to_owned(),
            administrator: person.administrator,
        };
        let change = |one: &Changed| (one.account.to_string(), one.change.word().to_owned());
        Typed {
            reference: one.reference.clone(),
            dated: one.dated.to_string(),
            file: scan.map(|scan| TypedScan { name: scan.name, bytes: to_base64(&scan.content) }),
            persons: one.persons.iter().map(person).collect(),
            changes: one.changes.iter().map(change).collect(),
            ..Typed::default()
        }
    }

    /// Reads the form. A scan of an earlier step stays unless a new one comes.
    pub(super) async fn read(form: Upload, earlier: Option<Typed>) -> Result<Typed, PageError> {
        let mut typed =
            Typed { file: earlier.and_then(|earlier| earlier.file), ..Typed::default() };
        let sent = Sent::read(form).await?;
        for (name, value) in sent.fields {
            match (&*name, name.split_once('-')) {
                ("reference", _) => typed.reference = value,
                ("dated", _) => typed.dated = value,
                ("more", _) => typed.more = true,
                (_, Some(("account", id))) if !value.is_empty() => {
                    typed.changes.push((id.to_owned(), value));
                }
                (_, Some((field, row))) => typed.person(row, field, value),
                _ => {}
            }
        }
        typed.refused_file = sent.refused;
        if let Some((name, bytes)) = sent.file {
            typed.file = Some(TypedScan { name, bytes: to_base64(&bytes) });
        }
        // Rows that were left empty go: the number of a person is the one that is shown.
        typed.persons.retain(|person| !person.is_blank());
        Ok(typed)
    }

    /// What is wrong with the scan that was just sent.
    pub(super) fn refused(&self) -> Faults {
        Faults(self.refused_file.iter().cloned().collect())
    }

    /// The act's input, unless the scan was not taken.
    ///
    /// # Errors
    /// When it was not, as the act says what is wrong.
    pub(super) fn entered(&self, page: Language) -> Result<NewRegistration, ActError> {
        match self.refused_file {
            Some(_) => Err(ActError::Refused(self.refused())),
            None => Ok(self.note(page)),
        }
    }

    fn person(&mut self, row: &str, field: &str, value: String) {
        let Some(place) = row.parse::<usize>().ok().and_then(|row| row.checked_sub(1)) else {
            return;
        };
        // A form holds the rows it was given; a made-up number opens no others.
        if place > comity_acts::MOST_PERSONS {
            return;
        }
        if self.persons.len() <= place {
            self.persons.resize(place + 1, TypedPerson::default());
        }
        let Some(person) = self.persons.get_mut(place) else { return };
        match field {
            "role" => person.role = value,
            "name" => person.name = value,
            "email" => person.email = value,
            "language" => person.language = value,
            "administrator" => person.administrator = true,
            _ => {}
        }
    }

    /// The rows to show: those filled in, and a few empty ones.
    pub(super) fn rows(&self) -> Vec<TypedPerson> {
        let empty = if self.more { 2 * EMPTY_ROWS } else { EMPTY_ROWS };
        let most = comity_acts::MOST_PERSONS.max(self.persons.len());
        let count = (self.persons.len() + empty).min(most);
        let mut rows = self.persons.clone();
        rows.resize(count, TypedPerson::default());
        rows
    }

    /// The act's input. What does not parse is absent in it, and the act says so.
    pub(super) fn note(&self, page: Language) -> NewRegistration {
        NewRegistration {
            reference: self.reference.clone(),
            dated: self.dated.trim().parse().ok(),
            scan: self
                .file
                .as_ref()
                .map(|file| Scan { name: file.name.clone(), content: from_base64(&file.bytes) }),
            persons: self
                .persons
                .iter()
                .map(|person| NewRegistered {
                    role: person.role.parse().ok(),
                    name: person.name.clone(),
                    email: Some(person.email.clone()),
                    language: person.language.parse().unwrap_or(page),
                    administrator: person.administrator,
                })
                .collect(),
            changes: self
                .changes
                .iter()
                .filter_map(|(account, change)| {
                    let account: AccountId = account.parse().ok()?;
                    Some(Changed { account, change: change.parse().ok()? })
                })
                .collect(),
        }
    }
}
