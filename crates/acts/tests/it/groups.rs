//! Groups of the list, single memberships, and which groups govern, on both engines.

use anyhow::{Context as _, Result};
use comity_acts::{
    ActError, ListedGroups, May, NewGroup, NewParticipant, Podium, Roster, RosterGroup,
    RosterMember, Value, add_group, add_membership, add_states, bring_groups, end_membership,
    govern_group, withdraw_membership,
};
use comity_domain::{
    GroupId, Language, Role, Wording,
    group::{Group, Membership},
    participant::ParticipantKind,
};
use comity_store::{group, record, session};
use comity_testkit::TestApp;
use jiff::civil::{Date, date};

fn refusals<T>(outcome: Result<T, ActError>) -> Vec<(&'static str, Option<String>)> {
    match outcome {
        Err(ActError::Refused(faults)) => faults
            .0
            .into_iter()
            .map(|one| match one.value {
                Some(Value::One(one_of)) => (one.key, Some(one_of)),
                Some(Value::Several(all)) => (one.key, Some(all.join(", "))),
                None => (one.key, None),
            })
            .collect(),
        Err(ActError::NotFound) => vec![("not found", None)],
        _ => Vec::new(),
    }
}

fn keys<T>(outcome: Result<T, ActError>) -> Vec<&'static str> {
    refusals(outcome).into_iter().map(|(key, _)| key).collect()
}

async fn member(app: &TestApp, code: &str, since: Option<Date>) -> Result<Membership> {
    Ok(Membership {
        participant_id: app.participant(code).await?,
        since,
        until: None,
        source: "Charter".to_owned(),
        end_source: None,
    })
}

async fn lakes(app: &TestApp, may: &May<Podium>, members: Vec<Membership>) -> Result<GroupId> {
    let new = NewGroup {
        code: "GLS".to_owned(),
        partition: None,
        name: Wording::new(Language::En, "Group of Lake States"),
        governs: false,
        listed_on: None,
        members,
    };
    Ok(add_group(&app.desk, may, new).await?)
}

async fn found(app: &TestApp, id: GroupId) -> Result<Group> {
    let all = group::all(&app.desk.db, app.body).await?;
    all.into_iter().find(|one| one.id == id).context("the group is there")
}

async fn last_act(app: &TestApp) -> Result<String> {
    let entries = record::entries(&app.desk.db, 0, 999).await?;
    Ok(entries.into_iter().next_back().context("an entry")?.act)
}

async fn memberships(app: TestApp) -> Result<()> {
    let (desk, db) = (&app.desk, &app.desk.db);
    let may: May<Podium> = app.may(Role::Secretariat, None).await?;
    let id = lakes(&app, &may, vec![member(&app, "QM", Some(date(2000, 1, 1))).await?]).await?;
    assert_eq!(found(&app, id).await?.partition, "GLS", "a partition of its own");

    // A State cannot stand twice on one day, and the fault names it.
    let again = member(&app, "QM", Some(date(2020, 1, 1))).await?;
    let outcome = add_membership(desk, &may, id, again.clone()).await;
    assert_eq!(refusals(outcome), [("error-membership-overlap", Some("QM".to_owned()))]);
    let qm = app.participant("QM").await?;
    let last = Some(date(2019, 12, 31));
    let bare = end_membership(desk, &may, id, qm, None, " ").await;
    assert_eq!(keys(bare), ["error-membership-until", "error-membership-end-source"]);
    let early = end_membership(desk, &may, id, qm, Some(date(1999, 1, 1)), "Note").await;
    assert_eq!(keys(early), ["error-dates-reversed"]);
    let before = session::change_number(db, app.session.id).await?;
    end_membership(desk, &may, id, qm, last, "Note of 2019").await?;
    assert_eq!(last_act(&app).await?, "end_membership");
    assert!(session::change_number(db, app.session.id).await? > before, "analyses stay stale");
    assert_eq!(keys(end_membership(desk, &may, id, qm, last, "Note").await), ["not found"]);
    let ended = &found(&app, id).await?.members[0];
    assert_eq!((ended.until, ended.end_source.as_deref()), (last, Some("Note of 2019")));
    assert_eq!(ended.source, "Charter", "the source of the beginning stays");
    add_membership(desk, &may, id, again).await?;
    assert_eq!(last_act(&app).await?, "add_membership");
    assert_eq!(found(&app, id).await?.changes().len(), 2);

    // What is wrong comes at once; strangers to the body are none of its States.
    let mut wrong = member(&app, "org-a", Some(date(2020, 1, 1))).await?;
    (wrong.until, wrong.source) = (Some(date(2019, 1, 1)), String::new());
    let outcome = add_membership(desk, &may, id, wrong).await;
    assert_eq!(
        keys(outcome),
        ["error-group-states-only", "error-group-source-empty", "error-dates-reversed"]
    );
    let elsewhere = GroupId(uuid::Uuid::from_u128(9));
    let one = member(&app, "QN", None).await?;
    assert_eq!(keys(add_membership(desk, &may, elsewhere, one.clone()).await), ["not found"]);
    assert_eq!(keys(govern_group(desk, &may, elsewhere, true).await), ["not found"]);

    // Two who add the same State at once: one of them wins.
    let (left, right) = tokio::join!(
        add_membership(desk, &may, id, one.clone()),
        add_membership(desk, &may, id, Membership { since: Some(date(2021, 1, 1)), ..one }),
    );
    assert_eq!(usize::from(left.is_ok()) + usize::from(right.is_ok()), 1);

    // Entered by mistake: it never was, on any day; the record keeps what it was.
    let (since, reason) = (Some(date(2020, 1, 1)), "Another State was meant");
    let mistake =
        async |since, reason| keys(withdraw_membership(desk, &may, id, qm, since, reason).await);
    assert_eq!(mistake(since, " ").await, ["error-membership-reason"]);
    assert_eq!(mistake(since, "a\u{202e}b").await, ["error-name-characters"]);
    assert_eq!(mistake(Some(date(2021, 1, 1)), reason).await, ["not found"]);
    assert_eq!(mistake(None, reason).await, ["not found"]);
    let before = session::change_number(db, app.session.id).await?;
    assert!(mistake(since, reason).await.is_empty());
    assert_eq!(last_act(&app).await?, "withdraw_membership");
    assert!(session::change_number(db, app.session.id).await? > before, "analyses stay stale");
    assert_eq!(mistake(since, reason).await, ["not found"], "sent twice");
    let left = found(&app, id).await?;
    assert!(!left.members_on(date(2022, 1, 1)).contains(&qm));
    assert!(left.members_on(date(2010, 1, 1)).contains(&qm), "the earlier one was real");
    let entry = record::entries(db, 0, 999).await?.into_iter().next_back().context("an entry")?;
    let payload = record::payload(db, entry.position).await?.context("a payload")?;
    let payload = String::from_utf8_lossy(&payload.1).into_owned();
    for part in ["2020-01-01", "Charter", reason, &qm.to_string()] {
        assert!(payload.contains(part), "{part} in {payload}");
    }
    // And what was meant can be entered at once.
    let again = member(&app, "QM", since).await?;
    add_membership(desk, &may, id, again).await?;

    govern_group(desk, &may, id, true).await?;
    assert_eq!(last_act(&app).await?, "govern_group");
    assert!(found(&app, id).await?.governs);
    assert_eq!(keys(govern_group(desk, &may, id, true).await), ["not found"]);
    govern_group(desk, &may, id, false).await?;
    assert!(!found(&app, id).await?.governs);
    for (role, code) in [(Role::Head, "QM"), (Role::Organization, "org-a")] {
        assert!(app.may::<Podium>(role, Some(code)).await.is_err(), "{role}");
    }
    Ok(())
}

#[tokio::test]
async fn memberships_begin_and_end_with_a_source() -> Result<()> {
    memberships(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn memberships_begin_and_end_with_a_source_on_postgres() -> Result<()> {
    memberships(TestApp::postgres().await?).await
}

fn listed(codes: &[&str]) -> ListedGroups {
    let one = |code: &&str| RosterGroup {
        code: (*code).to_owned(),
        partition: (*code).to_owned(),
        name: Wording::new(Language::En, *code),
        members: ["KE", "FR"]
            .into_iter()
            .map(|state| RosterMember {
                code: state.to_owned(),
                since: Some(date(1999, 5, 1)),
                until: None,
                source: "Treaty".to_owned(),
            })
            .collect(),
    };
    ListedGroups { listed_on: date(2026, 11, 25), groups: codes.iter().map(one).collect() }
}

async fn the_list(app: TestApp) -> Result<()> {
    let desk = &app.desk;
    let may: May<Podium> = app.may(Role::ChairTeam, None).await?;
    assert_eq!(keys(bring_groups(desk, &may, listed(&[])).await), ["error-groups-none"]);
    // No group comes in part: first all its States.
    let outcome = bring_groups(desk, &may, listed(&["NEW", "OLD"])).await;
    assert_eq!(refusals(outcome), [("error-groups-states", Some("2".to_owned()))]);
    let states = ["KE", "FR"].map(|code| NewParticipant {
        kind: ParticipantKind::MemberState,
        code: code.to_owned(),
        name: Wording::new(Language::En, code),
    });
    let roster = Roster { states: states.to_vec(), groups: Vec::new() };
    add_states(desk, &may, roster).await?;
    let ids = bring_groups(desk, &may, listed(&["NEW"])).await?;
    assert_eq!(last_act(&app).await?, "bring_groups");
    let new = found(&app, ids[0]).await?;
    assert_eq!(new.listed_on, Some(date(2026, 11, 25)));
    assert_eq!((&*new.partition, new.governs, new.members.len()), ("NEW", false, 2));
    let outcome = bring_groups(desk, &may, listed(&["NEW", "OLD"])).await;
    assert_eq!(refusals(outcome), [("error-groups-there", Some("NEW".to_owned()))]);
    assert_eq!(group::all(&desk.db, app.body).await?.len(), 1, "nothing comes in by half");
    Ok(())
}

#[tokio::test]
async fn groups_of_the_list_come_in_whole() -> Result<()> {
    the_list(TestApp::sqlite_of_real_states().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn groups_of_the_list_come_in_whole_on_postgres() -> Result<()> {
    the_list(TestApp::postgres_of_real_states().await?).await
}

#[tokio::test]
async fn the_exercise_world_has_no_real_groups() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let may: May<Podium> = app.may(Role::Secretariat, None).await?;
    let outcome = bring_groups(&app.desk, &may, listed(&["NEW"])).await;
    assert_eq!(keys(outcome), ["error-roster-exercise"]);
    Ok(())
}
