//! Whoever administers a delegation or organization opens and closes its accounts.

use comity_domain::{AccountId, Language, ParticipantId, Role};
use comity_seal::Token;
use comity_store::{
    Actor, Tx,
    account::{self, Account},
    notice,
};

use crate::{
    ActError, Administrator, Desk, Faults, May, OfParticipant, Opened, act,
    open_account::{self, Holder, NewPerson, email, looks_like_mail, person_name},
};

/// The proof that somebody administers the accounts of their own delegation or
/// organization, an attribute of the account given by note verbale, and holds the right
/// `R`: what opens or closes accounts demands [`Administrator`], and so a passkey asked for
/// just now.
pub struct Administers<R: OfParticipant> {
    may: May<R>,
    own: ParticipantId,
}

impl<R: OfParticipant> Administers<R> {
    /// Whether the actor does; asked of the database, and again inside each act, for it may
    /// have ended since.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn of(desk: &Desk, may: &May<R>) -> Result<Option<Self>, ActError> {
        let own = may.own()?;
        let found = account::get(&desk.db, may.account()).await?;
        let is_so = found.is_some_and(|one| one.administrator && one.closed_at.is_none());
        Ok(is_so.then(|| Administers { may: may.clone(), own }))
    }

    /// The same with another right of the actor, if it holds that too.
    pub fn also<S: OfParticipant>(&self) -> Option<Administers<S>> {
        Some(Administers { may: self.may.also()?, own: self.own })
    }

    /// The right it was made from.
    pub fn may(&self) -> &May<R> {
        &self.may
    }

    /// Who acts.
    pub fn actor(&self) -> &Actor {
        self.may.actor()
    }

    /// The delegation or organization.
    pub fn own(&self) -> ParticipantId {
        self.own
    }

    /// The capacities in which this administrator may invite somebody. Heads are named by
    /// their Government alone.
    pub fn invites(&self) -> &'static [Role] {
        match self.may.actor().role() {
            Role::Organization => &[Role::Organization],
            Role::Stakeholder => &[Role::Stakeholder],
            // An expert does nothing in the State's name, and gives nobody the right to.
            Role::Expert => &[Role::Expert],
            _ => &[Role::Member, Role::Expert],
        }
    }

    /// The open accounts of its own, if the actor still administers them.
    pub(crate) async fn all_within(&self, tx: &mut Tx) -> Result<Vec<Account>, ActError> {
        let all = account::open_of(tx, self.own).await?;
        let still = all.iter().any(|one| one.id == self.may.account() && one.administrator);
        if still { Ok(all) } else { Err(ActError::NotFound) }
    }

    pub(crate) async fn one_within(&self, tx: &mut Tx, id: AccountId) -> Result<Account, ActError> {
        let all = self.all_within(tx).await?;
        let found = all.into_iter().find(|one| one.id == id && self.may_change(one));
        found.ok_or(ActError::NotFound)
    }

    /// Whether an account is one that this administrator invites again and closes.
    pub fn may_change(&self, one: &Account) -> bool {
        one.participant_id == Some(self.own)
            && one.closed_at.is_none()
            && self.invites().contains(&one.role)
    }
}

/// Somebody of the administrator's own delegation or organization.
#[derive(Clone, Debug)]
pub struct NewMember {
    /// The capacity.
    pub role: Role,
    /// The person's name.
    pub name: String,
    /// The person's address for mail.
    pub email: Option<String>,
    /// The language to greet them in.
    pub language: Language,
}

/// Opens an account for somebody of the administrator's own.
///
/// # Errors
/// When the name is empty, the capacity is not one the administrator invites, or the mail
/// address belongs to another account; [`ActError::NotFound`] for who administers nothing
/// any more.
pub async fn open_member_account(
    desk: &Desk,
    administers: &Administers<Administrator>,
    new: NewMember,
) -> Result<Opened, ActError> {
    let mut faults = Faults::default();
    if !administers.invites().contains(&new.role) {
        faults.field("role", "error-role");
    }
    let name = person_name(&mut faults, "name", &new.name);
    let email = email(new.email.as_deref());
    if email.as_deref().is_some_and(|text| !looks_like_mail(text)) {
        faults.field("email", "error-email-form");
    }
    faults.check()?;
    let token = desk.new_token();
    let account = act!(desk, administers.actor(), |tx| {
        administers.all_within(tx).await?;
        let person = NewPerson {
            role: new.role,
            participant: Some(administers.own()),
            name: name.clone(),
            email: email.clone(),
            language: new.language,
            administrator: false,
        };
        let body = administers.actor().body();
        let (account, entry) = open_account::open_within(tx, body, person, &token).await?;
        notice::tell(tx, administers.own(), None, "account-opened", account.0).await?;
        Ok((account, entry))
    })?;
    Ok(Opened { account, token })
}

/// Makes another one-time link for somebody of the administrator's own; links of theirs
/// that were not used die with it. The delegation is told.
///
/// # Errors
/// [`ActError::NotFound`] for anybody else.
pub async fn make_member_link(
    desk: &Desk,
    administers: &Administers<Administrator>,
    id: AccountId,
) -> Result<Token, ActError> {
    let token = desk.new_token();
    act!(desk, administers.actor(), |tx| {
        administers.one_within(tx, id).await?;
        let of = Holder { account: id, participant: Some(administers.own()) };
        Ok((
            (),
            open_account::link_within(tx, administers.actor(), &of, &token, "sign-in-link-by-head")
                .await?,
        ))
    })?;
    Ok(token)
}

/// Closes an account of the administrator's own; its sessions end with it.
///
/// # Errors
/// [`ActError::NotFound`] for anybody else; a refusal when nobody would administer the
/// delegation any more: that needs a note verbale.
pub async fn close_member_account(
    desk: &Desk,
    administers: &Administers<Administrator>,
    id: AccountId,
) -> Result<(), ActError> {
    act!(desk, administers.actor(), |tx| {
        let found = administers.one_within(tx, id).await?;
        let entry = open_account::close_within(tx, &found).await?;
        notice::tell(tx, administers.own(), None, "account-closed", id.0).await?;
        Ok(((), entry))
    })
}
