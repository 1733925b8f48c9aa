//! Registrations: notes verbales, whom they name, and who handled them.
//!
//! They are read under the scope of the reader: the Secretariat reads all of its body, a
//! delegation or organization those about itself, everybody else none.

mod write;

use std::collections::HashMap;

use comity_domain::{
    AccountId, BodyId, FileId, ParticipantId, RegistrationId, Role,
    registration::{Changed, Hands, Presence, Registered, Registration, Signed},
    statement::StoredFile,
};
use uuid::Uuid;

use crate::{Db, Scope, StoreError, Tx, convert, convert::unreadable, file};

pub use write::{
    NewRegistration, insert, is_entered, is_superseded, opened, set_account, set_approved,
    set_checked, set_returned,
};

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    participant_id: Option<Uuid>,
    reference: String,
    dated: String,
    file_id: Option<Uuid>,
    file_hash: Option<String>,
    submitted_by: Uuid,
    submitted_at: i64,
    checked_by: Option<Uuid>,
    checked_at: Option<i64>,
    approved_by: Option<Uuid>,
    approved_at: Option<i64>,
    returned_by: Option<Uuid>,
    returned_at: Option<i64>,
    reason: Option<String>,
}

#[derive(sqlx::FromRow)]
struct PersonRow {
    registration_id: Uuid,
    ordinal: i64,
    role: String,
    person_name: String,
    email: Option<String>,
    language: String,
    administrator: bool,
    account_id: Option<Uuid>,
    closed_at: Option<i64>,
    /// Sessions and passkeys: of sessions long past nothing is known.
    signed_in: i64,
}

#[derive(sqlx::FromRow)]
struct ChangeRow {
    registration_id: Uuid,
    account_id: Uuid,
    what: String,
}

fn signed(by: Option<Uuid>, at: Option<i64>) -> Result<Option<Signed>, StoreError> {
    by.zip(at)
        .map(|(by, at)| {
            Ok(Signed { by: AccountId(by), at: convert::instant("registration instant", at)? })
        })
        .transpose()
}

impl PersonRow {
    fn registered(self) -> Result<Registered, StoreError> {
        let presence = match (self.account_id, self.closed_at, self.signed_in) {
            (None, ..) => Presence::Waits,
            (_, Some(_), _) => Presence::Closed,
            (_, None, 0) => Presence::Invited,
            _ => Presence::Active,
        };
        Ok(Registered {
            ordinal: self.ordinal,
            role: convert::word("registration_person.role", &self.role)?,
            name: self.person_name,
            email: self.email,
            language: convert::word("registration_person.language", &self.language)?,
            administrator: self.administrator,
            account: self.account_id.map(AccountId),
            presence,
        })
    }
}

fn joined(
    rows: Vec<Row>,
    persons: Vec<PersonRow>,
    changes: Vec<ChangeRow>,
) -> Result<Vec<Registration>, StoreError> {
    let mut named: HashMap<Uuid, Vec<Registered>> = HashMap::new();
    for row in persons {
        named.entry(row.registration_id).or_default().push(row.registered()?);
    }
    let mut changed: HashMap<Uuid, Vec<Changed>> = HashMap::new();
    for row in changes {
        let change = convert::word("registration_change.what", &row.what)?;
        let of = changed.entry(row.registration_id).or_default();
        of.push(Changed { account: AccountId(row.account_id), change });
    }
    rows.into_iter()
        .map(|row| {
            let hands = Hands {
                submitted: signed(Some(row.submitted_by), Some(row.submitted_at))?
                    .ok_or_else(|| unreadable("registration.submitted_by", "absent"))?,
                checked: signed(row.checked_by, row.checked_at)?,
                approved: signed(row.approved_by, row.approved_at)?,
                returned: signed(row.returned_by, row.returned_at)?,
            };
            Ok(Registration {
                id: RegistrationId(row.id),
                participant: row.participant_id.map(ParticipantId),
                reference: row.reference,
                dated: convert::date("registration.dated", &row.dated)?,
                file: row.file_id.map(FileId),
                file_hash: row.file_hash,
                hands,
                reason: row.reason,
                persons: named.remove(&row.id).unwrap_or_default(),
                changes: changed.remove(&row.id).unwrap_or_default(),
            })
        })
        .collect()
}

/// The registrations of a body that are for this reader, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn all(db: &Db, scope: Scope, body: BodyId) -> Result<Vec<Registration>, StoreError> {
    let own = match (scope.role(), scope.participant()) {
        (Some(Role::Secretariat), _) => None,
        (Some(_), Some(own)) => Some(own.0),
        _ => return Ok(Vec::new()),
    };
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, participant_id, reference, dated, file_id, file_hash, submitted_by,
                    submitted_at, checked_by, checked_at, approved_by, approved_at, returned_by,
                    returned_at, reason
             from registration
             where body_id = $1 and ($2 is null or participant_id = $2)
             order by submitted_at desc, id desc",
        )
        .bind(body.0)
        .bind(own)
        .fetch_all(c)
        .await?
    });
    let persons: Vec<PersonRow> = read!(db, |c| {
        sqlx::query_as(
            "select p.registration_id, p.ordinal, p.role, p.person_name, p.email, p.language,
                    p.administrator, p.account_id, a.closed_at,
                    (select count(*) from signed_in s where s.account_id = p.account_id)
                        + (select count(*) from passkey k where k.account_id = p.account_id)
                        as signed_in
             from registration_person p
             join registration r on r.id = p.registration_id
             left join account a on a.id = p.account_id
             where r.body_id = $1 and ($2 is null or r.participant_id = $2)
             order by p.registration_id, p.ordinal",
        )
        .bind(body.0)
        .bind(own)
        .fetch_all(c)
        .await?
    });
    let changes: Vec<ChangeRow> = read!(db, |c| {
        sqlx::query_as(
            "select c.registration_id, c.account_id, c.what
             from registration_change c join registration r on r.id = c.registration_id
             where r.body_id = $1 and ($2 is null or r.participant_id = $2)
             order by c.registration_id, c.account_id",
        )
        .bind(body.0)
        .bind(own)
        .fetch_all(c)
        .await?
    });
    joined(rows, persons, changes)
}

/// One registration, if it is for this reader.
///
/// # Errors
/// When the database fails.
pub async fn get(
    db: &Db,
    scope: Scope,
    body: BodyId,
    id: RegistrationId,
) -> Result<Option<Registration>, StoreError> {
    Ok(all(db, scope, body).await?.into_iter().find(|one| one.id == id))
}

/// The scan of a registration that the reader was given.
///
/// # Errors
/// When the database fails.
pub async fn file_of(db: &Db, one: &Registration) -> Result<Option<StoredFile>, StoreError> {
    match one.file {
        Some(id) => file::get(db, id).await,
        None => Ok(None),
    }
}

/// A registration of a body, inside a transaction: what officers decide on.
///
/// # Errors
/// When the database fails.
pub async fn within(
    tx: &mut Tx,
    body: BodyId,
    id: RegistrationId,
) -> Result<Option<Registration>, StoreError> {
    let rows: Vec<Row> = write!(tx, |c| {
        sqlx::query_as(
            "select id, participant_id, reference, dated, file_id, file_hash, submitted_by,
                    submitted_at, checked_by, checked_at, approved_by, approved_at, returned_by,
                    returned_at, reason
             from registration where body_id = $1 and id = $2",
        )
        .bind(body.0)
        .bind(id.0)
        .fetch_all(c)
        .await?
    });
    let persons: Vec<PersonRow> = write!(tx, |c| {
        sqlx::query_as(
            "select p.registration_id, p.ordinal, p.role, p.person_name, p.email, p.language,
                    p.administrator, p.account_id, a.closed_at,
                    (select count(*) from signed_in s where s.account_id = p.account_id)
                        + (select count(*) from passkey k where k.account_id = p.account_id)
                        as signed_in
             from registration_person p left join account a on a.id = p.account_id
             where p.registration_id = $1 order by p.ordinal",
        )
        .bind(id.0)
        .fetch_all(c)
        .await?
    });
    let changes: Vec<ChangeRow> = write!(tx, |c| {
        sqlx::query_as(
            "select registration_id, account_id, what from registration_change
             where registration_id = $1 order by account_id",
        )
        .bind(id.0)
        .fetch_all(c)
        .await?
    });
    Ok(joined(rows, persons, changes)?.pop())
}
