//! What acts write about registrations.

use comity_domain::{
    AccountId, BodyId, FileId, ParticipantId, RegistrationId,
    registration::{Changed, Registered},
};
use jiff::civil::Date;

use crate::{StoreError, Tx};

/// What is needed to enter a registration.
#[derive(Clone, Debug)]
pub struct NewRegistration {
    /// The body.
    pub body: BodyId,
    /// Whose delegation; none for the Chair, the Chair's team and the Secretariat.
    pub participant: Option<ParticipantId>,
    /// The number of the note.
    pub reference: String,
    /// Its date.
    pub dated: Date,
    /// Its scan, stored before, with its hash.
    pub file: Option<(FileId, String)>,
    /// Who enters it.
    pub submitted_by: AccountId,
    /// Who gets an account.
    pub persons: Vec<Registered>,
    /// What becomes of accounts that are there.
    pub changes: Vec<Changed>,
}

/// Enters a registration.
///
/// # Errors
/// When the database fails.
pub async fn insert(tx: &mut Tx, new: &NewRegistration) -> Result<RegistrationId, StoreError> {
    let id: RegistrationId = tx.new_id();
    let now = tx.now_millis();
    let (file, hash) = new.file.as_ref().map(|(file, hash)| (file.0, hash)).unzip();
    write!(tx, |c| {
        sqlx::query(
            "insert into registration (id, body_id, participant_id, reference, dated, file_id,
                                       file_hash, submitted_by, submitted_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(id.0)
        .bind(new.body.0)
        .bind(new.participant.map(|one| one.0))
        .bind(&new.reference)
        .bind(new.dated.to_string())
        .bind(file)
        .bind(hash)
        .bind(new.submitted_by.0)
        .bind(now)
        .execute(c)
        .await?;
    });
    for one in &new.persons {
        write!(tx, |c| {
            sqlx::query(
                "insert into registration_person
                     (registration_id, ordinal, role, person_name, email, language, administrator)
                 values ($1, $2, $3, $4, $5, $6, $7)",
            )
            .bind(id.0)
            .bind(one.ordinal)
            .bind(one.role.word())
            .bind(&one.name)
            .bind(one.email.as_deref())
            .bind(one.language.code())
            .bind(one.administrator)
            .execute(c)
            .await?;
        });
    }
    for one in &new.changes {
        write!(tx, |c| {
            sqlx::query(
                "insert into registration_change (registration_id, account_id, what)
                 values ($1, $2, $3)",
            )
            .bind(id.0)
            .bind(one.account.0)
            .bind(one.change.word())
            .execute(c)
            .await?;
        });
    }
    Ok(id)
}

/// Notes that an officer compared it with the note. Gives `false` when somebody was faster.
///
/// # Errors
/// When the database fails, or the officer entered it.
pub async fn set_checked(
    tx: &mut Tx,
    id: RegistrationId,
    officer: AccountId,
) -> Result<bool, StoreError> {
    let now = tx.now_millis();
    let changed = write!(tx, |c| {
        sqlx::query(
            "update registration set checked_by = $1, checked_at = $2
             where id = $3 and checked_by is null and returned_by is null",
        )
        .bind(officer.0)
        .bind(now)
        .bind(id.0)
        .execute(c)
        .await?
        .rows_affected()
    });
    Ok(changed == 1)
}

/// Notes that a second officer approved it. Gives `false` when somebody was faster.
///
/// # Errors
/// When the database fails, or the officer is the one who compared it.
pub async fn set_approved(
    tx: &mut Tx,
    id: RegistrationId,
    officer: AccountId,
) -> Result<bool, StoreError> {
    let now = tx.now_millis();
    let changed = write!(tx, |c| {
        sqlx::query(
            "update registration set approved_by = $1, approved_at = $2
             where id = $3 and approved_by is null and returned_by is null",
        )
        .bind(officer.0)
        .bind(now)
        .bind(id.0)
        .execute(c)
        .await?
        .rows_affected()
    });
    Ok(changed == 1)
}

/// Sends it back. Gives `false` when it is approved, or sent back already.
///
/// # Errors
/// When the database fails.
pub async fn set_returned(
    tx: &mut Tx,
    id: RegistrationId,
    officer: AccountId,
    reason: &str,
) -> Result<bool, StoreError> {
    let now = tx.now_millis();
    let changed = write!(tx, |c| {
        sqlx::query(
            "update registration set returned_by = $1, returned_at = $2, reason = $3
             where id = $4 and approved_by is null and returned_by is null",
        )
        .bind(officer.0)
        .bind(now)
        .bind(reason)
        .bind(id.0)
        .execute(c)
        .await?
        .rows_affected()
    });
    Ok(changed == 1)
}

/// Whether a note approved later changed what became of the delegation's accounts.
///
/// # Errors
/// When the database fails.
pub async fn is_superseded(tx: &mut Tx, id: RegistrationId) -> Result<bool, StoreError> {
    let (count,): (i64,) = write!(tx, |c| {
        sqlx::query_as(
            "select count(*) from registration r
             join registration later on later.participant_id = r.participant_id
               and later.id <> r.id and later.approved_at >= r.approved_at
             where r.id = $1 and exists
                   (select 1 from registration_change c where c.registration_id = later.id)",
        )
        .bind(id.0)
        .fetch_one(c)
        .await?
    });
    Ok(count > 0)
}

/// Whether another note of this number, which was not sent back, is about the delegation.
///
/// # Errors
/// When the database fails.
pub async fn is_entered(
    tx: &mut Tx,
    participant: ParticipantId,
    reference: &str,
) -> Result<bool, StoreError> {
    let (count,): (i64,) = write!(tx, |c| {
        sqlx::query_as(
            "select count(*) from registration
             where participant_id = $1 and reference = $2 and returned_at is null",
        )
        .bind(participant.0)
        .bind(reference)
        .fetch_one(c)
        .await?
    });
    Ok(count > 0)
}

/// Whether an account was opened for somebody whom an approved note names.
///
/// # Errors
/// When the database fails.
pub async fn opened(tx: &mut Tx, account: AccountId) -> Result<bool, StoreError> {
    let (count,): (i64,) = write!(tx, |c| {
        sqlx::query_as("select count(*) from registration_person where account_id = $1")
            .bind(account.0)
            .fetch_one(c)
            .await?
    });
    Ok(count > 0)
}

/// Notes the account that was opened for a person it names. The database refuses one whose
/// note is not approved. Gives `false` when the person has one already.
///
/// # Errors
/// When the database fails.
pub async fn set_account(
    tx: &mut Tx,
    id: RegistrationId,
    ordinal: i64,
    account: AccountId,
) -> Result<bool, StoreError> {
    let changed = write!(tx, |c| {
        sqlx::query(
            "update registration_person
             set account_id = $1,
                 approved_by = (select r.approved_by from registration r where r.id = $2)
             where registration_id = $2 and ordinal = $3 and account_id is null",
        )
        .bind(account.0)
        .bind(id.0)
        .bind(ordinal)
        .execute(c)
        .await?
        .rows_affected()
    });
    Ok(changed == 1)
}
