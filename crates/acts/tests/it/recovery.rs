//! Recoveries through their acts, on both engines: who can do what, and at once.

use anyhow::{Context as _, Result};
use comity_acts::{
    ActError, Administers, Administrator, Head, May, NewRecovery, Registrar, SignedIn,
    approve_recovery, cancel_recovery, close_account, make_link, make_member_link,
    make_recovery_link, open_recovery,
};
use comity_domain::{AccountId, Clock as _, RecoveryId, Role};
use comity_store::{notice, passkey, record, recovery, signin};
use comity_testkit::TestApp;
use jiff::SignedDuration;

fn keys<T>(outcome: Result<T, ActError>) -> Vec<&'static str> {
    match outcome {
        Ok(_) => Vec::new(),
        Err(ActError::Refused(faults)) => faults.0.into_iter().map(|fault| fault.key).collect(),
        Err(ActError::NotFound) => vec!["not found"],
        Err(_) => vec!["the store failed"],
    }
}

fn lost(account: AccountId) -> NewRecovery {
    NewRecovery {
        account,
        reason: "Phone lost".to_owned(),
        ground: "Note 12/2026".to_owned(),
        at_desk: false,
    }
}

/// Gives an account a passkey, as enrolling does.
async fn with_passkey(app: &TestApp, account: AccountId) -> Result<()> {
    let mut tx = app.desk.db.begin(app.clock.now()).await?;
    let new = passkey::NewPasskey {
        account,
        credential_id: account.0.as_bytes(),
        credential: "{}",
        name: "",
    };
    passkey::insert(&mut tx, &new).await?;
    Ok(tx.commit_technical("a passkey for a test").await?)
}

struct Room {
    app: TestApp,
    one: May<Registrar>,
    two: May<Registrar>,
    holder: May<SignedIn>,
}

impl Room {
    async fn new(app: TestApp) -> Result<Room> {
        let one = app.may(Role::Secretariat, None).await?;
        let two = app.may(Role::Secretariat, None).await?;
        let holder: May<SignedIn> = app.may(Role::Member, Some("QM")).await?;
        with_passkey(&app, holder.account()).await?;
        Ok(Room { app, one, two, holder })
    }

    async fn open(&self) -> Result<RecoveryId> {
        Ok(open_recovery(&self.app.desk, &self.one, lost(self.holder.account())).await?)
    }
}

async fn who_may_do_what(app: TestApp) -> Result<()> {
    let room = Room::new(app).await?;
    let (desk, account) = (&room.app.desk, room.holder.account());
    let fresh = room.app.actor(Role::Member, Some("QM")).await?.account();
    assert_eq!(keys(open_recovery(desk, &room.one, lost(fresh)).await), ["error-recovery-never"]);
    with_passkey(&room.app, room.one.account()).await?;
    let own = open_recovery(desk, &room.one, lost(room.one.account())).await;
    assert_eq!(keys(own), ["error-recovery-own"]);
    let nobody = AccountId(uuid::Uuid::nil());
    assert_eq!(keys(open_recovery(desk, &room.one, lost(nobody)).await), ["not found"]);
    let empty = NewRecovery { reason: " ".into(), ground: String::new(), ..lost(account) };
    let refused = open_recovery(desk, &room.one, empty).await;
    assert_eq!(keys(refused), ["error-recovery-reason", "error-recovery-ground"]);

    let id = room.open().await?;
    assert_eq!(keys(open_recovery(desk, &room.two, lost(account)).await), ["error-recovery-open"]);
    assert_eq!(keys(approve_recovery(desk, &room.one, id).await), ["error-recovery-same"]);
    assert_eq!(keys(make_recovery_link(desk, &room.two, id).await), ["error-recovery-early"]);
    // No way round: neither a link of the Secretariat's nor one of the head's.
    assert_eq!(keys(make_link(desk, &room.one, account).await), ["error-link-enrolled"]);
    let head: May<Administrator> = room.app.may(Role::Head, Some("QM")).await?;
    let head = Administers::of(desk, &head).await?.context("a head does")?;
    assert_eq!(keys(make_member_link(desk, &head, account).await), ["error-link-enrolled"]);
    // Others learn nothing of it, and end nothing.
    let other: May<SignedIn> = room.app.may(Role::Head, Some("QN")).await?;
    let member: May<SignedIn> = room.app.may(Role::Member, Some("QM")).await?;
    let podium: May<SignedIn> = room.app.may(Role::Chair, None).await?;
    for stranger in [&other, &member, &podium] {
        assert_eq!(keys(cancel_recovery(desk, stranger, id).await), ["not found"]);
    }
    room.app.clock.forward(SignedDuration::from_secs(1));
    approve_recovery(desk, &room.two, id).await?;
    assert_eq!(keys(approve_recovery(desk, &room.two, id).await), ["error-recovery-over"]);
    assert!(passkey::of_account(&desk.db, account).await?.is_empty());
    let sessions = signin::open_of_account(&desk.db, account, desk.clock.now()).await?;
    assert!(sessions.is_empty(), "{sessions:?}");
    assert_eq!(keys(make_link(desk, &room.one, account).await), ["error-link-enrolled"]);
    room.app.clock.forward(SignedDuration::from_hours(24));
    let (of, token) = make_recovery_link(desk, &room.one, id).await?;
    assert_eq!(of, account);
    assert!(signin::link(&desk.db, &token, desk.clock.now()).await?.is_some());

    // The delegation, and each officer but the one who acts, were told of each step.
    let state = room.holder.participant().context("a participant")?;
    let told: Vec<String> =
        notice::latest(&desk.db, state, 9).await?.into_iter().map(|one| one.kind).collect();
    assert_eq!(told, ["sign-in-link", "recovery-approved", "recovery-opened"]);
    for (officer, kind) in
        [(&room.two, "recovery-opened-officer"), (&room.one, "recovery-approved-officer")]
    {
        let told = notice::latest_of_account(&desk.db, officer.account(), 9).await?;
        assert_eq!(told.iter().map(|one| &*one.kind).collect::<Vec<_>>(), [kind]);
    }
    let acts: Vec<String> =
        record::entries(&desk.db, 0, 99).await?.into_iter().map(|entry| entry.act).collect();
    for act in ["open_recovery", "approve_recovery", "make_recovery_link"] {
        assert_eq!(acts.iter().filter(|one| *one == act).count(), 1, "{act}");
    }
    // Of a closed account there is none.
    close_account(desk, &room.one, account).await?;
    assert_eq!(keys(make_recovery_link(desk, &room.one, id).await), ["not found"]);
    assert!(signin::link(&desk.db, &token, desk.clock.now()).await?.is_none());
    Ok(())
}

/// Two who do the same at once: one of them does it, or both and it counts once.
async fn at_once(app: TestApp) -> Result<()> {
    let room = Room::new(app).await?;
    let (desk, account) = (&room.app.desk, room.holder.account());
    let three: May<Registrar> = room.app.may(Role::Secretariat, None).await?;
    let both = tokio::join!(
        open_recovery(desk, &room.one, lost(account)),
        open_recovery(desk, &room.two, lost(account)),
    );
    let opened = [both.0.is_ok(), both.1.is_ok()];
    assert_eq!(opened.iter().filter(|ok| **ok).count(), 1, "{opened:?}");
    let id = both.0.or(both.1)?;

    // The first officer tries together with two others: exactly one of the others counts.
    let tried = tokio::join!(
        approve_recovery(desk, &room.one, id),
        approve_recovery(desk, &room.two, id),
        approve_recovery(desk, &three, id),
    );
    let approved = [tried.0.is_ok(), tried.1.is_ok(), tried.2.is_ok()];
    assert_eq!(approved.iter().filter(|ok| **ok).count(), 1, "{approved:?}");
    let case = recovery::under_way(&desk.db, room.app.body).await?.pop().context("under way")?;
    assert_ne!(case.recovery.approved_by, Some(case.recovery.opened_by));

    // A link made while somebody puts an end to it is worth nothing afterwards.
    room.app.clock.forward(SignedDuration::from_hours(25));
    let head: May<SignedIn> =
        room.app.may::<Head>(Role::Head, Some("QM")).await?.also().context("x")?;
    let (made, ended) =
        tokio::join!(make_recovery_link(desk, &three, id), cancel_recovery(desk, &head, id));
    ended?;
    if let Ok((_, token)) = made {
        assert!(signin::link(&desk.db, &token, desk.clock.now()).await?.is_none());
    }
    // And the next one begins anew.
    room.open().await?;
    Ok(())
}

/// The rule stands in the database as well: whoever writes past the acts is refused.
async fn the_database_refuses_one_officer(app: TestApp) -> Result<()> {
    let room = Room::new(app).await?;
    let (desk, account) = (&room.app.desk, room.holder.account());
    let id = room.open().await?;
    for officer in [room.one.account(), account] {
        let mut tx = desk.db.begin(desk.clock.now()).await?;
        let done = recovery::approve(&mut tx, id, officer, desk.clock.now()).await;
        assert!(done.is_err(), "the database lets {officer} approve");
    }
    let mut tx = desk.db.begin(desk.clock.now()).await?;
    assert!(recovery::approve(&mut tx, id, room.two.account(), desk.clock.now()).await?);
    Ok(())
}

/// Each test on both engines.
macro_rules! on_both {
    ($($name:ident, $postgres:ident: $story:ident;)+) => {$(
        #[tokio::test]
        async fn $name() -> Result<()> {
            $story(TestApp::sqlite().await?).await
        }

        #[tokio::test]
        #[ignore = "needs PostgreSQL: cargo xtask test"]
        async fn $postgres() -> Result<()> {
            $story(TestApp::postgres().await?).await
        }
    )+};
}

on_both! {
    two_officers_and_nobody_else, two_officers_and_nobody_else_on_postgres: who_may_do_what;
    of_two_at_once_one_counts, of_two_at_once_one_counts_on_postgres: at_once;
    one_officer_is_refused_below, one_officer_is_refused_below_on_postgres:
        the_database_refuses_one_officer;
}
