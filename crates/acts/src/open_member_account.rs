//! The head of a delegation opens and closes accounts of its members.

use comity_domain::{AccountId, Language, Role};
use comity_seal::Token;
use comity_store::account;

use crate::{
    ActError, Administrator, Desk, May, NewPerson, Opened,
    open_account::{self, Holder},
};

/// A member of the head's own delegation.
#[derive(Clone, Debug)]
pub struct NewMember {
    /// The person's name.
    pub name: String,
    /// The person's address for mail.
    pub email: Option<String>,
    /// The language to greet them in.
    pub language: Language,
}

/// Opens an account for a member of the head's own delegation.
///
/// # Errors
/// As [`crate::open_account`].
pub async fn open_member_account(
    desk: &Desk,
    may: &May<Administrator>,
    new: NewMember,
) -> Result<Opened, ActError> {
    let person = NewPerson {
        role: Role::Member,
        participant: Some(may.own()?),
        name: new.name,
        email: new.email,
        language: new.language,
    };
    open_account::open(desk, may.actor(), person, false).await
}

/// Makes another one-time link for a member of the head's own delegation; links of
/// theirs that were not used die with it. The delegation is told.
///
/// # Errors
/// [`ActError::NotFound`] for anybody else.
pub async fn make_member_link(
    desk: &Desk,
    may: &May<Administrator>,
    id: AccountId,
) -> Result<Token, ActError> {
    own_member(desk, may, id).await?;
    let of = Holder { account: id, participant: Some(may.own()?) };
    open_account::link(desk, may.actor(), of, "sign-in-link-by-head").await
}

/// Closes the account of a member of the head's own delegation; its sessions end with it.
///
/// # Errors
/// [`ActError::NotFound`] for anybody else.
pub async fn close_member_account(
    desk: &Desk,
    may: &May<Administrator>,
    id: AccountId,
) -> Result<(), ActError> {
    own_member(desk, may, id).await?;
    open_account::close(desk, may.actor(), id).await
}

async fn own_member(desk: &Desk, may: &May<Administrator>, id: AccountId) -> Result<(), ActError> {
    let own = may.own()?;
    let found = account::get(&desk.db, id).await?;
    let is_own = found.is_some_and(|account| {
        account.role == Role::Member
            && account.participant_id == Some(own)
            && account.closed_at.is_none()
    });
    if is_own { Ok(()) } else { Err(ActError::NotFound) }
}
