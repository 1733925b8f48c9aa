//! Accounts of persons.

mod within;

use std::collections::HashMap;

use comity_domain::{AccountId, BodyId, Language, ParticipantId, Role};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{Actor, Db, StoreError, Tx, convert};

pub use within::{holder_of, is_console, make_administrator, officers_seen, open_of, open_within};

/// An account as its own organization and the Secretariat see it.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// Its capacity.
    pub role: Role,
    /// Its participant; none for the podium's roles.
    pub participant_id: Option<ParticipantId>,
    /// The person's name.
    pub person_name: String,
    /// The person's address for mail.
    pub email: Option<String>,
    /// The language they asked for.
    pub language: Language,
    /// Whether the person administers the accounts of their delegation or organization.
    pub administrator: bool,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was closed.
    pub closed_at: Option<Timestamp>,
}

/// What is needed to open an account.
#[derive(Clone, Debug)]
pub struct NewAccount {
    /// The body.
    pub body: BodyId,
    /// The capacity.
    pub role: Role,
    /// The participant; none for the podium's roles.
    pub participant: Option<ParticipantId>,
    /// The person's name.
    pub person_name: String,
    /// The person's address for mail.
    pub email: Option<String>,
    /// The language they asked for.
    pub language: Language,
    /// Whether the person administers the accounts of their delegation or organization.
    pub administrator: bool,
    /// Whether it stands for whoever runs commands on the data folder.
    pub console: bool,
}

/// Inserts an account and gives it as an actor: whoever opens the first account
/// must be able to act as it in the same transaction, or no act could be first.
///
/// # Errors
/// When the database fails; [`StoreError::is_duplicate`] when the address is taken.
pub async fn insert(tx: &mut Tx, new: &NewAccount) -> Result<Actor, StoreError> {
    let id: AccountId = tx.new_id();
    let pseudonym: Uuid = tx.new_id();
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "insert into account (id, pseudonym, body_id, role, participant_id, person_name,
                                  email, language, administrator, console, created_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        )
        .bind(id.0)
        .bind(pseudonym)
        .bind(new.body.0)
        .bind(new.role.word())
        .bind(new.participant.map(|participant| participant.0))
        .bind(&new.person_name)
        .bind(new.email.as_deref())
        .bind(new.language.code())
        .bind(new.administrator)
        .bind(new.console)
        .bind(now)
        .execute(c)
        .await?;
    });
    Ok(Actor {
        account: id,
        pseudonym,
        body: new.body,
        role: new.role,
        participant: new.participant,
        person_name: new.person_name.clone(),
        language: new.language,
        session: None,
        is_verified: true,
    })
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    role: String,
    participant_id: Option<Uuid>,
    person_name: String,
    email: Option<String>,
    language: String,
    administrator: bool,
    created_at: i64,
    closed_at: Option<i64>,
}

impl Row {
    fn account(self) -> Result<Account, StoreError> {
        Ok(Account {
            id: AccountId(self.id),
            role: convert::word("account.role", &self.role)?,
            participant_id: self.participant_id.map(ParticipantId),
            person_name: self.person_name,
            email: self.email,
            language: convert::word("account.language", &self.language)?,
            administrator: self.administrator,
            created_at: convert::instant("account.created_at", self.created_at)?,
            closed_at: convert::maybe_instant("account.closed_at", self.closed_at)?,
        })
    }
}

/// All accounts of a body, the newest last, without the console's.
///
/// # Errors
/// When the database fails.
pub async fn all(db: &Db, body: BodyId) -> Result<Vec<Account>, StoreError> {
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, role, participant_id, person_name, email, language, administrator,
                    created_at, closed_at
             from account where body_id = $1 and console = false order by created_at, id",
        )
        .bind(body.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter().map(Row::account).collect()
}

/// One account.
///
/// # Errors
/// When the database fails.
pub async fn get(db: &Db, id: AccountId) -> Result<Option<Account>, StoreError> {
    let row: Option<Row> = read!(db, |c| {
        sqlx::query_as(
            "select id, role, participant_id, person_name, email, language, administrator,
                    created_at, closed_at
             from account where id = $1",
        )
        .bind(id.0)
        .fetch_optional(c)
        .await?
    });
    row.map(Row::account).transpose()
}

/// The console's account of a body, if commands were run on it before.
///
/// # Errors
/// When the database fails.
pub async fn console(db: &Db, body: BodyId) -> Result<Option<AccountId>, StoreError> {
    let row: Option<(Uuid,)> = read!(db, |c| {
        sqlx::query_as("select id from account where body_id = $1 and console = true")
            .bind(body.0)
            .fetch_optional(c)
            .await?
    });
    Ok(row.map(|(id,)| AccountId(id)))
}

/// Whether anybody can sign in at all; if not, a set-up link is printed.
///
/// # Errors
/// When the database fails.
pub async fn anyone(db: &Db) -> Result<bool, StoreError> {
    let (count,): (i64,) = read!(db, |c| {
        sqlx::query_as("select count(*) from account where console = false").fetch_one(c).await?
    });
    Ok(count > 0)
}

/// Whether anybody can sign in at all, as the open transaction sees it.
///
/// # Errors
/// When the database fails.
pub async fn anyone_within(tx: &mut Tx) -> Result<bool, StoreError> {
    let (count,): (i64,) = write!(tx, |c| {
        sqlx::query_as("select count(*) from account where console = false").fetch_one(c).await?
    });
    Ok(count > 0)
}

/// What is known of an account's use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// When a page was last asked for in one of its sessions.
    pub last_seen: Option<Timestamp>,
    /// Until when its newest unused one-time link is good; `None` without such a link.
    pub link_until: Option<Timestamp>,
}

/// How the accounts of a body are used. Accounts without sign-in or link are absent.
///
/// # Errors
/// When the database fails.
pub async fn usage(
    db: &Db,
    body: BodyId,
    now: Timestamp,
) -> Result<HashMap<AccountId, Usage>, StoreError> {
    let seen: Vec<(Uuid, i64)> = read!(db, |c| {
        sqlx::query_as(
            "select s.account_id, max(s.seen_at) from signed_in s
             join account a on a.id = s.account_id where a.body_id = $1 group by s.account_id",
        )
        .bind(body.0)
        .fetch_all(c)
        .await?
    });
    let links: Vec<(Uuid, i64)> = read!(db, |c| {
        sqlx::query_as(
            "select l.account_id, max(l.expires_at) from sign_in_link l
             join account a on a.id = l.account_id
             where a.body_id = $1 and l.spent_at is null and l.expires_at > $2
             group by l.account_id",
        )
        .bind(body.0)
        .bind(convert::millis(now))
        .fetch_all(c)
        .await?
    });
    let mut found: HashMap<AccountId, Usage> = HashMap::new();
    for (account, seen_at) in seen {
        found.entry(AccountId(account)).or_default().last_seen =
            Some(convert::instant("signed_in.seen_at", seen_at)?);
    }
    for (account, expires_at) in links {
        found.entry(AccountId(account)).or_default().link_until =
            Some(convert::instant("sign_in_link.expires_at", expires_at)?);
    }
    Ok(found)
}

/// Makes an account's unused one-time links worthless; those of the exercise last.
///
/// # Errors
/// When the database fails.
pub async fn void_links(tx: &mut Tx, id: AccountId) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "update sign_in_link set spent_at = $1
             where account_id = $2 and spent_at is null and lasting = false",
        )
        .bind(now)
        .bind(id.0)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// The open accounts of the Secretariat of a body, inside a transaction.
///
/// # Errors
/// When the database fails.
pub async fn officers(tx: &mut Tx, body: BodyId) -> Result<Vec<AccountId>, StoreError> {
    let rows: Vec<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as(
            "select id from account
             where body_id = $1 and role = $2 and closed_at is null and console = false
             order by created_at, id",
        )
        .bind(body.0)
        .bind(Role::Secretariat.word())
        .fetch_all(c)
        .await?
    });
    Ok(rows.into_iter().map(|(id,)| AccountId(id)).collect())
}

/// Closes an account and ends all its sessions. Its address is free for another: the
/// person may come back, in this capacity or another.
///
/// # Errors
/// When the database fails.
pub async fn close(tx: &mut Tx, id: AccountId) -> Result<(), StoreError> {
    let now = tx.now_millis();
    write!(tx, |c| {
        sqlx::query(
            "update account set closed_at = $1, former_email = email, email = null
             where id = $2 and closed_at is null",
        )
        .bind(now)
        .bind(id.0)
        .execute(&mut *c)
        .await?;
        sqlx::query(
            "update signed_in set ended_at = $1 where account_id = $2 and ended_at is null",
        )
        .bind(now)
        .bind(id.0)
        .execute(c)
        .await?;
    });
    Ok(())
}
