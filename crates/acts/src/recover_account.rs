//! Two officers let somebody back in who lost every passkey.

use comity_domain::{
    AccountId, ParticipantId, RecoveryId, Role,
    recovery::{NotNow, Recovery, Stage},
};
use comity_store::{
    Entry, KeyOwner, Tx, account, notice, passkey,
    recovery::{self, Case},
    session, signin,
};
use serde_json::json;

use crate::{
    ActError, Desk, Faults, May, Registrar, SignedIn, act, checks,
    open_account::{Holder, tell_of_link},
};

/// The most characters of why, and of what it rests on.
const LONGEST: usize = 300;

/// Why somebody is to be let back in.
#[derive(Clone, Debug)]
pub struct NewRecovery {
    /// Whose account.
    pub account: AccountId,
    /// What happened to the passkeys.
    pub reason: String,
    /// The number of a note verbale, or the visit, on which it rests.
    pub ground: String,
    /// Whether the person stands at the registration desk.
    pub at_desk: bool,
}

/// The first officer opens a recovery. Nothing changes for the account yet; everybody who
/// could object is told.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such open account of the same body. A refusal
/// when it is the officer's own; when it never had a passkey, for then a link does; when a
/// recovery is under way; when no session meets and the desk is named; when a field is
/// empty or too long.
pub async fn open_recovery(
    desk: &Desk,
    may: &May<Registrar>,
    new: NewRecovery,
) -> Result<RecoveryId, ActError> {
    let all = account::all(&desk.db, may.body()).await?;
    let found = all.iter().find(|one| one.id == new.account && one.closed_at.is_none());
    let participant = found.ok_or(ActError::NotFound)?.participant_id;
    let mut faults = Faults::default();
    let (reason, ground) = (new.reason.trim(), new.ground.trim());
    for (field, text, empty) in
        [("reason", reason, "error-recovery-reason"), ("ground", ground, "error-recovery-ground")]
    {
        if text.is_empty() {
            faults.field(field, empty);
        }
        checks::line(&mut faults, field, text, LONGEST);
    }
    if new.at_desk && !meets(desk, may).await? {
        faults.field("at-desk", "error-recovery-desk");
    }
    faults.check()?;
    act!(desk, may.actor(), |tx| {
        let id: RecoveryId = tx.new_id();
        let now = tx.now();
        let opened = Recovery::open(id, new.account, may.account(), new.at_desk, now);
        let opened = opened.map_err(refused)?;
        if !passkey::count(tx, new.account).await?.1 {
            return Err(ActError::whole("error-recovery-never"));
        }
        if let Some(earlier) = recovery::of_account(tx, new.account).await? {
            // At the desk the second officer came too late: that one is as good as over.
            let earlier = find(tx, may, earlier).await?.recovery;
            if earlier.stage(now) != Stage::Lapsed {
                return Err(ActError::whole("error-recovery-open"));
            }
            recovery::cancel(tx, earlier.id, may.account()).await?;
        }
        recovery::insert(tx, &opened, reason, ground).await?;
        let told = Told { opened: true, account: new.account };
        told.tell(tx, may, participant).await?;
        let entry =
            entry("open_recovery", &opened, json!({ "desk": new.at_desk, "ground": ground }));
        Ok((id, entry))
    })
}

/// The second officer approves it: from now on the old passkeys, links and sessions are
/// worth nothing.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such recovery of the same body. A refusal when
/// the officer is the first one or the person themselves; too late, or when it is over.
pub async fn approve_recovery(
    desk: &Desk,
    may: &May<Registrar>,
    id: RecoveryId,
) -> Result<(), ActError> {
    act!(desk, may.actor(), |tx| {
        let case = find(tx, may, id).await?;
        let mut one = case.recovery;
        one.approve(may.account(), tx.now()).map_err(refused)?;
        let ready = one.ready_at.ok_or(ActError::NotFound)?;
        if !recovery::approve(tx, id, may.account(), ready).await? {
            return Err(refused(NotNow::Over));
        }
        passkey::remove_all(tx, one.account).await?;
        signin::end_of_account(tx, one.account).await?;
        account::void_links(tx, one.account).await?;
        let told = Told { opened: false, account: one.account };
        told.tell(tx, may, case.participant).await?;
        Ok(((), entry("approve_recovery", &one, json!({ "ready": ready }))))
    })
}

/// Makes the one-time link of an approved recovery, when its time has come. One made before
/// is worth nothing any more.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such recovery of the same body. A refusal before
/// its time, or when it is over.
pub async fn make_recovery_link(
    desk: &Desk,
    may: &May<Registrar>,
    id: RecoveryId,
) -> Result<(AccountId, String), ActError> {
    let token = desk.new_token();
    let account = act!(desk, may.actor(), |tx| {
        let case = find(tx, may, id).await?;
        let one = case.recovery;
        one.link_is_due(tx.now()).map_err(refused)?;
        if one.account == may.account() {
            return Err(refused(NotNow::Own));
        }
        account::void_links(tx, one.account).await?;
        signin::insert_link(tx, &token, one.account, false).await?;
        recovery::link_comes_from(tx, &token, id).await?;
        let of = Holder { account: one.account, participant: case.participant };
        tell_of_link(tx, may.actor(), &of, "sign-in-link").await?;
        Ok((one.account, entry("make_recovery_link", &one, json!({}))))
    })?;
    Ok((account, token))
}

/// An officer, the person themselves, the head of their delegation or whoever administers
/// its accounts puts an end to it.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such recovery under way, or it is none of the
/// actor's business: alike.
pub async fn cancel_recovery(
    desk: &Desk,
    may: &May<SignedIn>,
    id: RecoveryId,
) -> Result<(), ActError> {
    act!(desk, may.actor(), |tx| {
        let case = recovery::find(tx, may.body(), id).await?.ok_or(ActError::NotFound)?;
        let mut one = case.recovery;
        let speaks_for_it = match may.participant() {
            Some(own) if case.participant == Some(own) => speaks_for(tx, may, own).await?,
            _ => false,
        };
        let is_officer = may.actor().role() == Role::Secretariat;
        if !(is_officer || speaks_for_it || one.account == may.account()) {
            return Err(ActError::NotFound);
        }
        one.cancel(tx.now()).map_err(|_| ActError::NotFound)?;
        if !recovery::cancel(tx, id, may.account()).await? {
            return Err(ActError::NotFound);
        }
        Ok(((), entry("cancel_recovery", &one, json!({}))))
    })
}

/// Whether the actor heads a participant's delegation or administers its accounts.
async fn speaks_for(
    tx: &mut Tx,
    may: &May<SignedIn>,
    own: ParticipantId,
) -> Result<bool, ActError> {
    let all = account::open_of(tx, own).await?;
    let found = all.into_iter().find(|one| one.id == may.account());
    Ok(found.is_some_and(|one| one.role == Role::Head || one.administrator))
}

async fn find(tx: &mut Tx, may: &May<Registrar>, id: RecoveryId) -> Result<Case, ActError> {
    recovery::find(tx, may.body(), id).await?.ok_or(ActError::NotFound)
}

/// Whether a session of the body meets today, where it meets.
async fn meets(desk: &Desk, may: &May<Registrar>) -> Result<bool, ActError> {
    let now = desk.clock.now();
    let all = session::all(&desk.db).await?;
    Ok(all.iter().any(|one| {
        let day = one.day_of(now);
        one.body_id == may.body() && one.starts <= day && day <= one.ends
    }))
}

fn refused(why: NotNow) -> ActError {
    ActError::whole(match why {
        NotNow::Own => "error-recovery-own",
        NotNow::SamePerson => "error-recovery-same",
        NotNow::TooLate => "error-recovery-late",
        NotNow::TooEarly => "error-recovery-early",
        NotNow::Expired => "error-recovery-expired",
        NotNow::Over => "error-recovery-over",
    })
}

fn entry(act: &'static str, of: &Recovery, payload: serde_json::Value) -> Entry {
    Entry {
        act,
        subjects: vec![of.account.0, of.id.0],
        payload,
        key_owner: KeyOwner::Person(of.account),
    }
}

/// Who is told: the delegation or organization with its head, or the account itself; and
/// every other officer. No mail is sent by this program; the officers ring the mission up.
struct Told {
    opened: bool,
    account: AccountId,
}

impl Told {
    async fn tell(
        &self,
        tx: &mut Tx,
        may: &May<Registrar>,
        participant: Option<comity_domain::ParticipantId>,
    ) -> Result<(), ActError> {
        let kind = |opened, approved| if self.opened { opened } else { approved };
        let told = kind("recovery-opened", "recovery-approved");
        match participant {
            Some(participant) => {
                notice::tell(tx, participant, None, told, self.account.0).await?;
            }
            None => notice::tell_account(tx, self.account, told).await?,
        }
        let kind = kind("recovery-opened-officer", "recovery-approved-officer");
        for officer in account::officers(tx, may.body()).await? {
            if officer != self.account && officer != may.account() {
                notice::tell_account(tx, officer, kind).await?;
            }
        }
        Ok(())
    }
}
