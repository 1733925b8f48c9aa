//! The Secretariat opens and closes accounts and makes one-time links.

use comity_domain::{AccountId, Language, ParticipantId, Role};
use comity_store::{Actor, Entry, KeyOwner, account, notice, participant, passkey, signin};
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Registrar, act, checks};

/// The most characters of a person's name.
pub(crate) const LONGEST_PERSON_NAME: usize = 200;

/// Who is to get an account.
#[derive(Clone, Debug)]
pub struct NewPerson {
    /// The capacity.
    pub role: Role,
    /// The participant; none for the podium's roles.
    pub participant: Option<ParticipantId>,
    /// The person's name.
    pub name: String,
    /// The person's address for mail.
    pub email: Option<String>,
    /// The language to greet them in.
    pub language: Language,
}

/// An account with its first one-time link.
pub struct Opened {
    /// The account.
    pub account: AccountId,
    /// The secret part of the link: shown once, stored as a digest only.
    pub token: String,
}

/// Opens an account and makes its one-time link.
///
/// # Errors
/// When the name is empty, role and participant do not fit together, or the mail
/// address belongs to another account (so that one person cannot stand on both
/// sides of the wall round the Chair).
pub async fn open_account(
    desk: &Desk,
    may: &May<Registrar>,
    new: NewPerson,
) -> Result<Opened, ActError> {
    open(desk, may.actor(), new, false).await
}

/// Opens an account for anyone who may; `lasting` links are the exercise's alone.
pub(crate) async fn open(
    desk: &Desk,
    actor: &Actor,
    new: NewPerson,
    lasting: bool,
) -> Result<Opened, ActError> {
    let mut faults = Faults::default();
    let name = new.name.trim().to_owned();
    if name.is_empty() {
        faults.field("name", "error-person-name-empty");
    }
    checks::line(&mut faults, "name", &name, LONGEST_PERSON_NAME);
    let email = new.email.as_deref().map(str::trim).filter(|text| !text.is_empty());
    if email.is_some_and(|text| !looks_like_mail(text)) {
        faults.field("email", "error-email-form");
    }
    match (new.role.is_of_participant(), new.participant) {
        // Of this body only: an id of another body is as good as none.
        (true, Some(id)) => match participant::all(&desk.db, actor.body())
            .await?
            .into_iter()
            .find(|one| one.id == id)
        {
            Some(found) if found.kind.allows(new.role) => {}
            _ => faults.field("participant", "error-role-participant"),
        },
        (false, None) => {}
        _ => faults.field("participant", "error-role-participant"),
    }
    faults.check()?;
    let token = desk.new_token();
    let row = account::NewAccount {
        body: actor.body(),
        role: new.role,
        participant: new.participant,
        person_name: name,
        email: email.map(str::to_lowercase),
        language: new.language,
        console: false,
    };
    let account = act!(desk, actor, |tx| {
        let opened = match account::insert(tx, &row).await {
            Err(error) if error.is_duplicate() => {
                return Err(ActError::field("email", "error-email-taken"));
            }
            other => other?,
        };
        signin::insert_link(tx, &token, opened.account(), lasting).await?;
        Ok((
            opened.account(),
            Entry {
                act: "open_account",
                subjects: vec![opened.account().0],
                payload: json!({
                    "email": row.email,
                    "name": row.person_name,
                    "participant": row.participant,
                    "role": row.role,
                }),
                key_owner: KeyOwner::Person(opened.account()),
            },
        ))
    })?;
    Ok(Opened { account, token })
}

/// Makes another one-time link for an open account of the same body. Links of the
/// account that were not used die with it: whoever lost one may have lost it to somebody.
/// Whoever has the link is the account's holder to everybody, so the holder is told.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such open account; a refusal when it ever had a
/// passkey.
pub async fn make_link(
    desk: &Desk,
    may: &May<Registrar>,
    id: AccountId,
) -> Result<String, ActError> {
    let found = known(desk, may, id).await?;
    let of = Holder { account: id, participant: found.participant_id };
    link(desk, may.actor(), of, "sign-in-link").await
}

/// The account that a link is made for, and whom it belongs to.
pub(crate) struct Holder {
    pub(crate) account: AccountId,
    pub(crate) participant: Option<ParticipantId>,
}

/// Makes a link for an account that the actor was found to be in charge of, and tells
/// its delegation or organization, or the account itself where it belongs to none.
pub(crate) async fn link(
    desk: &Desk,
    actor: &Actor,
    of: Holder,
    kind: &'static str,
) -> Result<String, ActError> {
    let token = desk.new_token();
    let id = of.account;
    act!(desk, actor, |tx| {
        // Whoever had a passkey once comes back by two officers, or not at all.
        if passkey::count(tx, id).await?.1 {
            return Err(ActError::whole("error-link-enrolled"));
        }
        account::void_links(tx, id).await?;
        signin::insert_link(tx, &token, id, false).await?;
        match of.participant {
            Some(participant) => notice::tell(tx, participant, None, kind, id.0).await?,
            None => notice::tell_account(tx, id, kind).await?,
        }
        Ok((
            (),
            Entry {
                act: "make_sign_in_link",
                subjects: vec![id.0],
                payload: json!({}),
                key_owner: KeyOwner::Person(id),
            },
        ))
    })?;
    Ok(token)
}

/// Closes an account; its sessions end with it.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such open account; a refusal when it is the
/// last of the Secretariat.
pub async fn close_account(
    desk: &Desk,
    may: &May<Registrar>,
    id: AccountId,
) -> Result<(), ActError> {
    known(desk, may, id).await?;
    close(desk, may.actor(), id).await
}

/// Closes an account that the actor was found to be in charge of.
pub(crate) async fn close(desk: &Desk, actor: &Actor, id: AccountId) -> Result<(), ActError> {
    act!(desk, actor, |tx| {
        if account::is_last_officer(tx, id).await? {
            return Err(ActError::whole("error-account-last"));
        }
        account::close(tx, id).await?;
        Ok((
            (),
            Entry {
                act: "close_account",
                subjects: vec![id.0],
                payload: json!({}),
                key_owner: KeyOwner::Person(id),
            },
        ))
    })
}

/// The open account with this id in the actor's body.
async fn known(
    desk: &Desk,
    may: &May<Registrar>,
    id: AccountId,
) -> Result<account::Account, ActError> {
    account::all(&desk.db, may.body())
        .await?
        .into_iter()
        .find(|account| account.id == id && account.closed_at.is_none())
        .ok_or(ActError::NotFound)
}

/// A mail address has a part before and a part with a dot after one `@`, and no
/// white space. Whether it works is shown only by a mail that arrives.
pub(crate) fn looks_like_mail(text: &str) -> bool {
    text.split_once('@').is_some_and(|(local, host)| {
        !local.is_empty()
            && host.contains('.')
            && !host.starts_with('.')
            && !host.ends_with('.')
            && !host.contains('@')
    }) && !text.contains(char::is_whitespace)
}
