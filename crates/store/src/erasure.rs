//! Erasing a person's data: what is asked for, and what is destroyed.

use comity_domain::{AccountId, BodyId};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{Db, StoreError, Tx, convert};

/// An erasure that one officer asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erasure {
    /// Whose data.
    pub account: AccountId,
    /// The officer who asked; another one has to do it.
    pub asked_by: AccountId,
    /// When.
    pub asked_at: Timestamp,
    /// When it was done.
    pub erased_at: Option<Timestamp>,
}

type Row = (Uuid, Uuid, i64, Option<i64>);

fn erasure(row: Row) -> Result<Erasure, StoreError> {
    let (account, asked_by, asked_at, erased_at) = row;
    Ok(Erasure {
        account: AccountId(account),
        asked_by: AccountId(asked_by),
        asked_at: convert::instant("erasure.asked_at", asked_at)?,
        erased_at: convert::maybe_instant("erasure.erased_at", erased_at)?,
    })
}

/// The erasures of a body's accounts, done or asked for.
///
/// # Errors
/// When the database fails.
pub async fn all(db: &Db, body: BodyId) -> Result<Vec<Erasure>, StoreError> {
    let rows: Vec<Row> = read!(db, |c| {
        sqlx::query_as(
            "select e.account_id, e.asked_by, e.asked_at, e.erased_at
             from erasure e join account a on a.id = e.account_id
             where a.body_id = $1 order by e.asked_at, e.account_id",
        )
        .bind(body.0)
        .fetch_all(c)
        .await?
    });
    rows.into_iter().map(erasure).collect()
}

/// Notes that somebody asks; says whether nobody had.
///
/// # Errors
/// When the database fails.
pub async fn ask(tx: &mut Tx, account: AccountId, by: AccountId) -> Result<bool, StoreError> {
    let now = tx.now_millis();
    let asked: Option<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as(
            "insert into erasure (account_id, asked_by, asked_at) values ($1, $2, $3)
             on conflict (account_id) do nothing returning account_id",
        )
        .bind(account.0)
        .bind(by.0)
        .bind(now)
        .fetch_optional(c)
        .await?
    });
    Ok(asked.is_some())
}

/// Takes what was asked for back; says whether there was anything.
///
/// # Errors
/// When the database fails.
pub async fn drop(tx: &mut Tx, account: AccountId) -> Result<bool, StoreError> {
    let dropped: Option<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as(
            "delete from erasure where account_id = $1 and erased_at is null
             returning account_id",
        )
        .bind(account.0)
        .fetch_optional(c)
        .await?
    });
    Ok(dropped.is_some())
}

/// Notes that a second officer does what another one asked for; says whether that was so.
///
/// # Errors
/// When the database fails.
pub async fn approve(tx: &mut Tx, account: AccountId, by: AccountId) -> Result<bool, StoreError> {
    let now = tx.now_millis();
    let approved: Option<(Uuid,)> = write!(tx, |c| {
        sqlx::query_as(
            "update erasure set erased_by = $1, erased_at = $2
             where account_id = $3 and erased_at is null and asked_by <> $1
             returning account_id",
        )
        .bind(by.0)
        .bind(now)
        .bind(account.0)
        .fetch_optional(c)
        .await?
    });
    Ok(approved.is_some())
}

/// What holds a person's data, each with what becomes of it. A test holds this list
/// against the columns of the database that name an account.
pub const HELD: &[(&str, Held)] = &[
    ("sign_in_link.account_id", Held::Goes),
    ("signed_in.account_id", Held::Goes),
    ("passkey.account_id", Held::Goes),
    ("recovery.account_id", Held::Goes),
    ("recovery.opened_by", Held::Stays),
    ("recovery.approved_by", Held::Stays),
    ("recovery.cancelled_by", Held::Stays),
    ("form_draft.account_id", Held::Goes),
    ("stored_file.account_id", Held::Stays),
    ("account_notice.account_id", Held::Goes),
    ("visit.account_id", Held::Goes),
    ("stance_position.confirmed_by", Held::Stays),
    ("heard_note.made_by", Held::Stays),
    ("area_release.released_by", Held::Stays),
    ("summary_version.published_by", Held::Stays),
    ("registration.submitted_by", Held::Stays),
    ("registration.checked_by", Held::Stays),
    ("registration.approved_by", Held::Stays),
    ("registration.returned_by", Held::Stays),
    // The row stays, without name and address.
    ("registration_person.account_id", Held::Stays),
    ("registration_change.account_id", Held::Stays),
    ("application_note.account_id", Held::Stays),
    ("room_unsaved.account_id", Held::Goes),
    ("room_version.account_id", Held::Stays),
    ("room_comment.account_id", Held::Stays),
    ("room_comment.settled_by", Held::Stays),
    ("room_file.account_id", Held::Stays),
    ("room_sign_off.account_id", Held::Stays),
    ("erasure.account_id", Held::Stays),
    ("erasure.asked_by", Held::Stays),
    ("erasure.erased_by", Held::Stays),
];

/// What becomes of rows that name an erased account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// They are the person's alone, and go.
    Goes,
    /// They say that somebody acted in a capacity; without the name in the account they
    /// say no more.
    Stays,
}

/// Destroys what is known of a person: name and address, sessions, drafts and notices,
/// the key that seals what the record holds of them, and what it sealed. Gives the
/// positions of those entries, which stay as they are.
///
/// # Errors
/// When the database fails.
pub async fn erase(tx: &mut Tx, account: AccountId) -> Result<Vec<i64>, StoreError> {
    let positions: Vec<(i64,)> = write!(tx, |c| {
        sqlx::query_as("select position from record_payload where key_owner = $1 order by position")
            .bind(account.0)
            .fetch_all(c)
            .await?
    });
    const DESTROYED: &[&str] = &[
        "delete from record_payload where key_owner = $1",
        "delete from sealing_key where owner = $1",
        "delete from sign_in_link where account_id = $1",
        "delete from signed_in where account_id = $1",
        "delete from passkey where account_id = $1",
        "delete from recovery where account_id = $1",
        "delete from form_draft where account_id = $1",
        "delete from room_unsaved where account_id = $1",
        "delete from account_notice where account_id = $1",
        "delete from visit where account_id = $1",
        "update mailed_text set sender = '' where sender in
             (select coalesce(email, former_email) from account
               where id = $1 and coalesce(email, former_email) is not null)",
        // The person behind an application, known by the same address.
        "update application set contact_name = '', contact_email = '' where contact_email <> ''
             and lower(contact_email) in
             (select coalesce(email, former_email) from account
               where id = $1 and coalesce(email, former_email) is not null)",
        "update registration_person set person_name = '', email = null where account_id = $1",
        "update account set person_name = '', email = null, former_email = null where id = $1",
    ];
    for text in DESTROYED {
        write!(tx, |c| {
            sqlx::query(*text).bind(account.0).execute(c).await?;
        });
    }
    Ok(positions.into_iter().map(|(position,)| position).collect())
}
