//! Founding a body, setting a server up, the wall and the roster, on both engines.

use std::sync::Arc;

use anyhow::{Context as _, Result};
use comity_acts::{
    ActError, Desk, May, NewBody, NewMeeting, NewMode, NewServer, NewSession, Podium, Roster,
    RosterGroup, RosterMember, add_meeting, add_session, add_states, change_mode, found_body,
    set_up,
};
use comity_domain::{
    Language, Role, Wording,
    participant::ParticipantKind,
    session::{Regime, SessionKind},
};
use comity_seal::RootKey;
use comity_store::{Db, account, group, participant, record, session, signin, testing};
use comity_testkit::{TEST_ROOT, TestApp, TestClock, TestRng, test_postgres_url};
use jiff::civil::{date, time};

/// A desk over a database with nothing in it.
async fn empty(url: &str) -> Result<Desk> {
    let clock = Arc::new(TestClock::at("2026-12-07T14:00:00Z".parse()?));
    let rng = Arc::new(TestRng::seeded(11));
    let db = Db::open(url, RootKey::new(TEST_ROOT), rng.clone()).await?;
    Ok(Desk { db, clock, rng })
}

async fn empty_sqlite() -> Result<(Desk, tempfile::TempDir)> {
    let folder = tempfile::tempdir()?;
    let url = format!("sqlite:{}", folder.path().join("comity.db").display());
    Ok((empty(&url).await?, folder))
}

async fn empty_postgres(name: &str) -> Result<Desk> {
    let base = test_postgres_url()?;
    let name = format!("{name}{}", std::process::id());
    testing::create_database(&base, &name).await?;
    empty(&format!("{base}/{name}")).await
}

fn body(name: &str) -> NewBody {
    NewBody { name: Wording::new(Language::En, name), exercise: false, mandates: Vec::new() }
}

fn first(slug: Option<&str>) -> NewSession {
    NewSession {
        name: Wording::new(Language::En, "First session"),
        kind: SessionKind::Substantive,
        starts: Some(date(2026, 12, 7)),
        ends: Some(date(2026, 12, 11)),
        place: None,
        zone: "Africa/Nairobi".to_owned(),
        slug: slug.map(str::to_owned),
    }
}

fn server() -> NewServer {
    NewServer {
        body: Some((body("Working group"), first(None))),
        officer_name: "Officer".to_owned(),
        second_name: "Second officer".to_owned(),
        chair_name: "Chair".to_owned(),
        language: Language::Es,
    }
}

async fn printed(desk: &Desk, token: &str) -> Result<()> {
    let mut tx = desk.db.begin(desk.clock.now()).await?;
    signin::insert_set_up_link(&mut tx, token).await?;
    Ok(tx.commit_technical("set-up link").await?)
}

async fn one_of_two_wins(desk: Desk) -> Result<()> {
    printed(&desk, "token").await?;
    assert!(signin::set_up_link_is_good(&desk.db, "token").await?);
    assert!(matches!(set_up(&desk, "another", server()).await, Err(ActError::NotFound)));
    let mut nameless = server();
    nameless.chair_name.clear();
    assert!(matches!(set_up(&desk, "token", nameless).await, Err(ActError::Refused(_))));
    assert!(signin::set_up_link_is_good(&desk.db, "token").await?, "a refusal spent the link");

    let (left, right) =
        tokio::join!(set_up(&desk, "token", server()), set_up(&desk, "token", server()));
    assert_eq!(usize::from(left.is_ok()) + usize::from(right.is_ok()), 1);
    let ready = left.or(right)?;
    assert_eq!(ready.officer.role(), Role::Secretariat);
    assert_eq!(session::bodies(&desk.db).await?.len(), 1);
    assert_eq!(session::all(&desk.db).await?.len(), 1);
    let body = ready.officer.body();
    let mut roles: Vec<Role> =
        account::all(&desk.db, body).await?.iter().map(|account| account.role).collect();
    // Opened in the same instant, they have no order of their own.
    roles.sort_unstable();
    assert_eq!(roles, [Role::Chair, Role::Secretariat, Role::Secretariat]);
    // All links lead to a passkey, and sign nobody in by themselves.
    for (token, role) in [
        (&ready.officer_token, Role::Secretariat),
        (&ready.second_token, Role::Secretariat),
        (&ready.chair_token, Role::Chair),
    ] {
        let link = signin::link(&desk.db, token, desk.clock.now()).await?.context("good")?;
        assert!(!link.lasting);
        let all = account::all(&desk.db, body).await?;
        assert!(all.iter().any(|one| one.id == link.account && one.role == role));
        let refused = comity_acts::sign_in_by_link(&desk, token, "").await;
        assert!(matches!(refused, Err(ActError::NotFound)));
    }
    // Somebody has an account: even a fresh link is dead.
    printed(&desk, "later").await?;
    assert!(!signin::set_up_link_is_good(&desk.db, "later").await?);
    assert!(matches!(set_up(&desk, "later", server()).await, Err(ActError::NotFound)));
    let acts: Vec<String> =
        record::entries(&desk.db, 0, 9).await?.into_iter().map(|entry| entry.act).collect();
    assert_eq!(acts, ["set_up"]);
    Ok(())
}

#[tokio::test]
async fn of_two_who_set_up_at_once_one_wins() -> Result<()> {
    let (desk, _folder) = empty_sqlite().await?;
    one_of_two_wins(desk).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn of_two_who_set_up_at_once_one_wins_on_postgres() -> Result<()> {
    one_of_two_wins(empty_postgres("setup").await?).await
}

async fn one_body(desk: Desk) -> Result<()> {
    let (left, right) =
        tokio::join!(found_body(&desk, body("One")), found_body(&desk, body("Two")));
    assert_eq!(usize::from(left.is_ok()) + usize::from(right.is_ok()), 1);
    let (body, officer) = left.or(right)?;
    assert_eq!(session::bodies(&desk.db).await?.len(), 1);
    assert!(!account::anyone(&desk.db).await?, "the console counts as somebody");
    // The set-up link asks for two names only when an import made the body.
    printed(&desk, "token").await?;
    let mut names = server();
    names.body = None;
    let ready = set_up(&desk, "token", names).await?;
    assert_eq!(ready.officer.body(), body);

    let may: May<Podium> = May::grant(officer).context("the console is no podium")?;
    let one = add_session(&desk, &may, first(None)).await?;
    let two = add_session(&desk, &may, first(None)).await?;
    assert_eq!((&*one.slug, &*two.slug), ("first-session", "first-session-2"));
    let taken = add_session(&desk, &may, first(Some("first-session"))).await;
    assert!(matches!(taken, Err(ActError::Refused(_))));

    let roster = || Roster {
        states: ["KE", "FR"]
            .into_iter()
            .map(|code| comity_acts::NewParticipant {
                kind: ParticipantKind::MemberState,
                code: code.to_owned(),
                name: Wording::new(Language::En, code),
            })
            .collect(),
        groups: vec![RosterGroup {
            code: "AFR".to_owned(),
            partition: "regional".to_owned(),
            name: Wording::new(Language::En, "African States"),
            members: vec![RosterMember {
                code: "KE".to_owned(),
                since: Some(date(1963, 12, 17)),
                until: None,
                source: "list".to_owned(),
            }],
        }],
    };
    let before = session::change_number(&desk.db, one.id).await?;
    let added = add_states(&desk, &may, roster()).await?;
    assert_eq!((added.states, added.groups), (2, 1));
    assert!(session::change_number(&desk.db, one.id).await? > before, "analyses stay stale");
    assert!(matches!(add_states(&desk, &may, roster()).await, Err(ActError::Refused(_))));
    assert_eq!(participant::all(&desk.db, body).await?.len(), 2);
    let groups = group::all(&desk.db, body).await?;
    assert_eq!(groups[0].members[0].since, Some(date(1963, 12, 17)));
    Ok(())
}

#[tokio::test]
async fn a_server_has_one_body() -> Result<()> {
    let (desk, _folder) = empty_sqlite().await?;
    one_body(desk).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn a_server_has_one_body_on_postgres() -> Result<()> {
    one_body(empty_postgres("onebody").await?).await
}

async fn modes(app: TestApp) -> Result<()> {
    let may: May<Podium> = app.may(Role::ChairTeam, None).await?;
    let new = NewMeeting {
        date: Some(date(2026, 12, 7)),
        starts: Some(time(10, 0, 0, 0)),
        ends: Some(time(13, 0, 0, 0)),
        title: None,
        formal: true,
        regime: None,
        topics: Vec::new(),
    };
    let meeting = add_meeting(&app.desk, &may, &app.session, new.clone()).await?;
    let second = add_meeting(&app.desk, &may, &app.session, new).await?;
    assert_eq!((meeting.ordinal, second.ordinal), (1, 2));
    let informal = || NewMode { formal: false, regime: Regime::NothingKept, reason: String::new() };
    // The meeting begins at 15:00 UTC; it is 14:00. A change before it begins holds.
    app.clock.forward(jiff::SignedDuration::from_mins(5));
    change_mode(&app.desk, &may, &app.session, meeting.id, informal()).await?;
    let stored = session::meetings(&app.desk.db, app.session.id).await?;
    let at_start = app.session.instant_of(meeting.date, meeting.starts).context("zone")?;
    assert!(!stored[0].mode_at(at_start).context("mode")?.formal);
    assert!(stored[1].mode_at(at_start).context("mode")?.formal);
    let (left, right) = tokio::join!(
        change_mode(&app.desk, &may, &app.session, second.id, informal()),
        change_mode(&app.desk, &may, &app.session, second.id, informal()),
    );
    assert_eq!(usize::from(left.is_ok()) + usize::from(right.is_ok()), 1);
    app.clock.forward(jiff::SignedDuration::from_hours(24));
    let formal = NewMode { formal: true, regime: Regime::PublicWebcast, reason: String::new() };
    let over = change_mode(&app.desk, &may, &app.session, second.id, formal).await;
    assert!(matches!(over, Err(ActError::Refused(_))));
    Ok(())
}

#[tokio::test]
async fn a_mode_changes_at_once_and_only_to_another() -> Result<()> {
    modes(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn a_mode_changes_at_once_and_only_to_another_on_postgres() -> Result<()> {
    modes(TestApp::postgres().await?).await
}

async fn wall(app: TestApp) -> Result<()> {
    let qm = app.participant("QM").await?;
    for (role, participant) in [
        (Role::Chair, Some(qm)),
        (Role::ChairTeam, Some(qm)),
        (Role::Secretariat, Some(qm)),
        (Role::Head, None),
        (Role::Stakeholder, None),
    ] {
        let mut tx = app.desk.db.begin(app.desk.clock.now()).await?;
        let row = account::NewAccount {
            body: app.body,
            role,
            participant,
            person_name: "Both".to_owned(),
            email: None,
            language: Language::En,
            administrator: false,
            console: false,
        };
        // Straight at the table, past every act: the database itself refuses.
        assert!(account::insert(&mut tx, &row).await.is_err(), "{role} {participant:?}");
    }
    Ok(())
}

#[tokio::test]
async fn the_database_lets_nobody_stand_on_both_sides_of_the_wall() -> Result<()> {
    wall(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn the_database_lets_nobody_stand_on_both_sides_of_the_wall_on_postgres() -> Result<()> {
    wall(TestApp::postgres().await?).await
}
