//! Applications, and the person behind each.

use comity_domain::{
    AccreditationListId, ApplicationId, Language, ParticipantId, Role, SessionId,
    accreditation::{Application, Standing},
};
use comity_seal::token_hash;
use uuid::Uuid;

use crate::{Db, Scope, StoreError, Tx, convert};

/// The person behind an application: for the Secretariat alone.
#[derive(Clone, PartialEq, Eq)]
pub struct Contact {
    /// The person's name; empty once it is forgotten.
    pub name: String,
    /// The person's address for mail; empty once it is forgotten.
    pub email: String,
    /// The language in which they applied.
    pub language: Language,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    session_id: Uuid,
    number: i64,
    name: String,
    kind: String,
    consultative: String,
    seat: String,
    purpose: String,
    applied_at: i64,
    standing: String,
    list_id: Option<Uuid>,
    place: Option<i64>,
    settled_at: Option<i64>,
    symbol: Option<String>,
    said: Option<String>,
    participant_id: Option<Uuid>,
}

impl Row {
    fn application(self) -> Result<Application, StoreError> {
        Ok(Application {
            id: ApplicationId(self.id),
            session_id: SessionId(self.session_id),
            number: self.number,
            name: self.name,
            kind: convert::word("application.kind", &self.kind)?,
            consultative: convert::word("application.consultative", &self.consultative)?,
            seat: self.seat,
            purpose: self.purpose,
            applied_at: convert::instant("application.applied_at", self.applied_at)?,
            standing: convert::word("application.standing", &self.standing)?,
            listed: self.list_id.map(AccreditationListId).zip(self.place),
            settled_at: convert::maybe_instant("application.settled_at", self.settled_at)?,
            symbol: self.symbol,
            said: self.said,
            participant_id: self.participant_id.map(ParticipantId),
        })
    }
}

/// Everything but the person behind it.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select id, session_id, number, name, kind, consultative, seat, purpose, applied_at,
                    standing, list_id, place, settled_at, symbol, said, participant_id
             from application ",
            $rest
        )
    };
}

/// Whether somebody may know of an application: the Secretariat and the Chair's side of
/// all, delegations of what was circulated to them or accepted.
fn may_know(scope: Scope, one: &Application) -> bool {
    match scope.role() {
        Some(Role::Secretariat | Role::Chair | Role::ChairTeam) => true,
        Some(role) if role.is_delegation() => {
            one.listed.is_some() || matches!(one.standing, Standing::Admitted | Standing::Ended)
        }
        _ => false,
    }
}

/// The applications of a session that a reader may know of, by number.
///
/// # Errors
/// When the database fails.
pub async fn all(
    db: &Db,
    scope: Scope,
    session: SessionId,
) -> Result<Vec<Application>, StoreError> {
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(select!("where session_id = $1 order by number"))
            .bind(session.0)
            .fetch_all(c)
            .await?
    });
    let mut found = Vec::new();
    for row in rows {
        found.push(row.application()?);
    }
    found.retain(|one| may_know(scope, one));
    Ok(found)
}

/// One of them, by its number.
///
/// # Errors
/// When the database fails.
pub async fn by_number(
    db: &Db,
    scope: Scope,
    session: SessionId,
    number: i64,
) -> Result<Option<Application>, StoreError> {
    let row: Option<Row> = read!(db, |c| {
        sqlx::query_as(select!("where session_id = $1 and number = $2"))
            .bind(session.0)
            .bind(number)
            .fetch_optional(c)
            .await?
    });
    let found = row.map(Row::application).transpose()?;
    Ok(found.filter(|one| may_know(scope, one)))
}

/// The application whose receipt somebody holds.
///
/// # Errors
/// When the database fails.
pub async fn by_receipt(
    db: &Db,
    session: SessionId,
    token: &str,
) -> Result<Option<Application>, StoreError> {
    let row: Option<Row> = read!(db, |c| {
        sqlx::query_as(select!("where session_id = $1 and receipt_hash = $2"))
            .bind(session.0)
            .bind(token_hash(token))
            .fetch_optional(c)
            .await?
    });
    row.map(Row::application).transpose()
}

/// The same, inside the transaction that adds to it.
///
/// # Errors
/// When the database fails.
pub async fn find_by_receipt(
    tx: &mut Tx,
    session: SessionId,
    token: &str,
) -> Result<Option<Application>, StoreError> {
    let row: Option<Row> = write!(tx, |c| {
        sqlx::query_as(select!("where session_id = $1 and receipt_hash = $2"))
            .bind(session.0)
            .bind(token_hash(token))
            .fetch_optional(c)
            .await?
    });
    row.map(Row::application).transpose()
}

/// An application by its number, inside the transaction that decides on it.
///
/// # Errors
/// When the database fails.
pub async fn find(
    tx: &mut Tx,
    session: SessionId,
    number: i64,
) -> Result<Option<Application>, StoreError> {
    let row: Option<Row> = write!(tx, |c| {
        sqlx::query_as(select!("where session_id = $1 and number = $2"))
            .bind(session.0)
            .bind(number)
            .fetch_optional(c)
            .await?
    });
    row.map(Row::application).transpose()
}

/// The applications on a list, in order, inside the transaction that decides on it.
///
/// # Errors
/// When the database fails.
pub async fn on_list(
    tx: &mut Tx,
    list: AccreditationListId,
) -> Result<Vec<Application>, StoreError> {
    let rows: Vec<Row> = write!(tx, |c| {
        sqlx::query_as(select!("where list_id = $1 order by place"))
            .bind(list.0)
            .fetch_all(c)
            .await?
    });
    rows.into_iter().map(Row::application).collect()
}

/// How many there are in a session, inside the transaction that adds one.
///
/// # Errors
/// When the database fails.
pub async fn count(tx: &mut Tx, session: SessionId) -> Result<i64, StoreError> {
    let (count,): (i64,) = write!(tx, |c| {
        sqlx::query_as("select count(*) from application where session_id = $1")
            .bind(session.0)
            .fetch_one(c)
            .await?
    });
    Ok(count)
}

/// The person behind an application, for a reader of the Secretariat; for nobody else.
///
/// # Errors
/// When the database fails.
pub async fn contact(
    db: &Db,
    scope: Scope,
    id: ApplicationId,
) -> Result<Option<Contact>, StoreError> {
    if scope.role() != Some(Role::Secretariat) {
        return Ok(None);
    }
    let row: Option<(String, String, String)> = read!(db, |c| {
        sqlx::query_as(
            "select contact_name, contact_email, language from application where id = $1",
        )
        .bind(id.0)
        .fetch_optional(c)
        .await?
    });
    row.map(|(name, email, language)| {
        Ok(Contact { name, email, language: convert::word("application.language", &language)? })
    })
    .transpose()
}

/// Stores a new application; of the receipt's secret only the digest is kept.
///
/// # Errors
/// When the database fails.
pub async fn insert(
    tx: &mut Tx,
    new: &Application,
    contact: &Contact,
    token: &str,
) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query(
            "insert into application
                 (id, session_id, number, name, kind, consultative, seat, purpose, language,
                  contact_name, contact_email, receipt_hash, applied_at, standing)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        )
        .bind(new.id.0)
        .bind(new.session_id.0)
        .bind(new.number)
        .bind(&new.name)
        .bind(new.kind.word())
        .bind(new.consultative.word())
        .bind(&new.seat)
        .bind(&new.purpose)
        .bind(contact.language.code())
        .bind(&contact.name)
        .bind(&contact.email)
        .bind(token_hash(token))
        .bind(convert::millis(new.applied_at))
        .bind(new.standing.word())
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Sets how far an application has come, with the document of a decision and what the
/// organization is told, where there is any.
///
/// # Errors
/// When the database fails.
pub async fn settle(
    tx: &mut Tx,
    id: ApplicationId,
    standing: Standing,
    symbol: Option<&str>,
    said: Option<&str>,
) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "update application set standing = $1, settled_at = $2,
                 symbol = coalesce($3, symbol), said = coalesce($4, said) where id = $5",
        )
        .bind(standing.word())
        .bind(now)
        .bind(symbol)
        .bind(said)
        .bind(id.0)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Notes which participant the organization became; before it is admitted.
///
/// # Errors
/// When the database fails.
pub async fn set_participant(
    tx: &mut Tx,
    id: ApplicationId,
    participant: ParticipantId,
) -> Result<(), StoreError> {
    write!(tx, |c| {
        sqlx::query("update application set participant_id = $1 where id = $2")
            .bind(participant.0)
            .bind(id.0)
            .execute(c)
            .await?;
    });
    Ok(())
}

/// Puts an application on a list.
///
/// # Errors
/// When the database fails.
pub async fn put_on_list(
    tx: &mut Tx,
    id: ApplicationId,
    list: AccreditationListId,
    place: i64,
) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "update application set standing = 'listed', list_id = $1, place = $2,
                 settled_at = $3 where id = $4",
        )
        .bind(list.0)
        .bind(place)
        .bind(now)
        .bind(id.0)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Forgets the person behind an application; says whether anybody was known.
///
/// # Errors
/// When the database fails.
pub async fn forget_contact(tx: &mut Tx, id: ApplicationId) -> Result<bool, StoreError> {
    let done = write!(tx, |c| {
        sqlx::query(
            "update application set contact_name = '', contact_email = ''
             where id = $1 and contact_email <> ''",
        )
        .bind(id.0)
        .execute(c)
        .await?
        .rows_affected()
    });
    Ok(done > 0)
}
