//! Accounts: how one is opened, its one-time links, and how it is closed.

use comity_domain::{AccountId, BodyId, Language, ParticipantId, Role};
use comity_store::{
    Actor, Entry, KeyOwner, Tx,
    account::{self, Account},
    notice, passkey, registration, signin,
};
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Registrar, act, checks};

/// The most characters of a person's name.
pub(crate) const LONGEST_PERSON_NAME: usize = 200;

/// Who is to get an account.
#[derive(Clone, Debug)]
pub(crate) struct NewPerson {
    /// The capacity.
    pub(crate) role: Role,
    /// The participant; none for the podium's roles.
    pub(crate) participant: Option<ParticipantId>,
    /// The person's name.
    pub(crate) name: String,
    /// The person's address for mail.
    pub(crate) email: Option<String>,
    /// The language to greet them in.
    pub(crate) language: Language,
    /// Whether the person administers the accounts of their delegation or organization.
    pub(crate) administrator: bool,
}

/// An account with its first one-time link.
pub struct Opened {
    /// The account.
    pub account: AccountId,
    /// The secret part of the link: shown once, stored as a digest only.
    pub token: String,
}

/// A name as it is kept; what is wrong with it is noted at `field`.
pub(crate) fn person_name(faults: &mut Faults, field: &'static str, typed: &str) -> String {
    let name = typed.trim().to_owned();
    if name.is_empty() {
        faults.field(field, "error-person-name-empty");
    }
    checks::line(faults, field, &name, LONGEST_PERSON_NAME);
    name
}

/// An address as it is kept: none where nothing was typed.
pub(crate) fn email(typed: Option<&str>) -> Option<String> {
    typed.map(str::trim).filter(|text| !text.is_empty()).map(str::to_lowercase)
}

/// Opens an account inside the transaction of an act, makes its one-time link, and gives
/// what the record keeps of it. Whether anybody may is the act's matter: nobody opens an
/// account of another delegation, or of the podium, without two officers.
///
/// # Errors
/// When the mail address belongs to another account, so that one person cannot stand on
/// both sides of the wall round the Chair.
pub(crate) async fn open_within(
    tx: &mut Tx,
    body: BodyId,
    new: NewPerson,
    token: &str,
) -> Result<(AccountId, Entry), ActError> {
    let row = account::NewAccount {
        body,
        role: new.role,
        participant: new.participant,
        person_name: new.name,
        email: new.email,
        language: new.language,
        administrator: new.administrator,
        console: false,
    };
    let opened = match account::insert(tx, &row).await {
        Err(error) if error.is_duplicate() => {
            return Err(ActError::field("email", "error-email-taken"));
        }
        other => other?.account(),
    };
    signin::insert_link(tx, token, opened, false).await?;
    let entry = Entry {
        act: "open_account",
        subjects: vec![opened.0],
        payload: json!({
            "administrator": row.administrator,
            "email": row.email,
            "name": row.person_name,
            "participant": row.participant,
            "role": row.role,
        }),
        key_owner: KeyOwner::Person(opened),
    };
    Ok((opened, entry))
}

/// Makes another one-time link for somebody of the body who never had a passkey. Links
/// of the account that were not used die with it: whoever lost one may have lost it to
/// somebody. Whoever has the link is the account's holder to everybody, so the holder is
/// told.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such open account; a refusal once it has had a
/// passkey, for an account that its own delegation opened, and for an officer: one
/// officer alone must not come to act as a person who is there, for a delegation whose note
/// no second officer has seen, or as two officers.
pub async fn make_link(
    desk: &Desk,
    may: &May<Registrar>,
    id: AccountId,
) -> Result<String, ActError> {
    let token = desk.new_token();
    act!(desk, may.actor(), |tx| {
        let found = account::open_within(tx, may.body(), id).await?.ok_or(ActError::NotFound)?;
        never_enrolled(tx, id).await?;
        if found.role == Role::Secretariat {
            return Err(ActError::whole("error-link-officer"));
        }
        if found.participant_id.is_some() && !registration::opened(tx, id).await? {
            return Err(ActError::whole("error-link-own"));
        }
        let of = Holder { account: id, participant: found.participant_id };
        Ok(((), link_within(tx, may.actor(), &of, &token, "sign-in-link").await?))
    })?;
    Ok(token)
}

/// The account that a link is made for, and whom it belongs to.
pub(crate) struct Holder {
    pub(crate) account: AccountId,
    pub(crate) participant: Option<ParticipantId>,
}

/// Makes a link for an account that the actor was found to be in charge of, and tells
/// its delegation or organization, or the account itself where it belongs to none.
pub(crate) async fn link_within(
    tx: &mut Tx,
    actor: &Actor,
    of: &Holder,
    token: &str,
    kind: &'static str,
) -> Result<Entry, ActError> {
    let id = of.account;
    never_enrolled(tx, id).await?;
    account::void_links(tx, id).await?;
    signin::insert_link(tx, token, id, false).await?;
    tell_of_link(tx, actor, of, kind).await?;
    Ok(Entry {
        act: "make_sign_in_link",
        subjects: vec![id.0],
        payload: json!({}),
        key_owner: KeyOwner::Person(id),
    })
}

/// Tells a delegation or organization that a link was made for one of its accounts. On the
/// podium the account itself is told, and every other officer: whoever took the link would
/// be the only one to read it otherwise.
pub(crate) async fn tell_of_link(
    tx: &mut Tx,
    actor: &Actor,
    of: &Holder,
    kind: &'static str,
) -> Result<(), ActError> {
    let id = of.account;
    let Some(participant) = of.participant else {
        notice::tell_account(tx, id, kind).await?;
        for officer in account::officers(tx, actor.body()).await? {
            if officer != id && officer != actor.account() {
                notice::tell_account(tx, officer, "sign-in-link-officer").await?;
            }
        }
        return Ok(());
    };
    Ok(notice::tell(tx, participant, None, kind, id.0).await?)
}

/// Whoever had a passkey once comes back by two officers, or not at all.
async fn never_enrolled(tx: &mut Tx, id: AccountId) -> Result<(), ActError> {
    if passkey::count(tx, id).await?.1 {
        return Err(ActError::whole("error-link-enrolled"));
    }
    Ok(())
}

/// The fewest officers the Secretariat keeps: what needs two must stay possible.
pub(crate) const FEWEST_OFFICERS: usize = 2;

/// Closes an account; its sessions end with it, and its delegation or organization is
/// told. It shuts out and lets nobody in, so one officer may: when a device is lost, it
/// has to be quick.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such open account; a refusal when fewer than two
/// officers would be left, or nobody who administers the delegation.
pub async fn close_account(
    desk: &Desk,
    may: &May<Registrar>,
    id: AccountId,
) -> Result<(), ActError> {
    let actor: &Actor = may.actor();
    act!(desk, actor, |tx| {
        let found = account::open_within(tx, may.body(), id).await?.ok_or(ActError::NotFound)?;
        if found.role == Role::Secretariat
            && account::officers(tx, may.body()).await?.len() <= FEWEST_OFFICERS
        {
            return Err(ActError::whole("error-account-last"));
        }
        let entry = close_within(tx, &found).await?;
        if let Some(participant) = found.participant_id {
            notice::tell(tx, participant, None, "account-closed", id.0).await?;
        }
        Ok(((), entry))
    })
}

/// Closes an account that the actor was found to be in charge of; never the last one that
/// administers a delegation or organization, for then nobody could do anything about the
/// others.
pub(crate) async fn close_within(tx: &mut Tx, found: &Account) -> Result<Entry, ActError> {
    if let Some(participant) = found.participant_id
        && found.administrator
    {
        let all = account::open_of(tx, participant).await?;
        if !all.iter().any(|one| one.administrator && one.id != found.id) {
            return Err(ActError::whole("error-administrator-last"));
        }
    }
    account::close(tx, found.id).await?;
    Ok(Entry {
        act: "close_account",
        subjects: vec![found.id.0],
        payload: json!({}),
        key_owner: KeyOwner::Person(found.id),
    })
}

/// A mail address has a part before and a part with a dot after one `@`, and neither
/// white space nor control characters. Whether it works is shown only by a mail that arrives.
pub(crate) fn looks_like_mail(text: &str) -> bool {
    text.split_once('@').is_some_and(|(local, host)| {
        !local.is_empty()
            && host.contains('.')
            && !host.starts_with('.')
            && !host.ends_with('.')
            && !host.contains('@')
    }) && !text.contains(|letter: char| letter.is_whitespace() || letter.is_control())
}
