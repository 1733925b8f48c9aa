//! Since when something is new to an account, and what came in since, on both engines.

use anyhow::{Context as _, Result};
use comity_acts::{
    Chair, Contributor, Delegation, NewProposal, NewQuestion, NewRelease, NewStatement, Proposer,
    SignedIn, file_statement, keep_draft, note_seen, note_visit, put_proposal, raise_question,
    release_area, withdraw_proposal,
};
use comity_domain::{
    AccountId, Audience, Clock as _, Language, ParticipantId, Role, Wording, visit::Visit,
};
use comity_store::{at_hand, notice, record, session, session::Since, visit};
use comity_testkit::TestApp;
use jiff::{SignedDuration, Timestamp};

async fn file(
    app: &TestApp,
    code: &str,
    audience: Audience,
    aligned: Vec<ParticipantId>,
) -> Result<()> {
    let may = app.may::<Contributor>(Role::Head, Some(code)).await?;
    let new = NewStatement {
        on_behalf_of: (!aligned.is_empty()).then(|| "the Group of Lakes".to_owned()),
        aligned,
        title: None,
        topic: None,
        language: Language::En,
        text: format!("{code} agrees. It adds nothing."),
        file: None,
        check_against_delivery: false,
        audience,
        from_draft: None,
    };
    file_statement(&app.desk, &may, &app.session, new).await?;
    Ok(())
}

async fn since(app: &TestApp, role: Role, code: Option<&str>, from: Timestamp) -> Result<Since> {
    let scope = app.actor(role, code).await?.scope();
    Ok(session::what_came_since(&app.desk.db, app.session.id, scope, from).await?)
}

async fn what_came(app: TestApp) -> Result<()> {
    let qn = app.participant("QN").await?;
    // A moment before, all of it; a moment after, nothing.
    let start = app.clock.now();
    app.clock.forward(SignedDuration::from_secs(1));
    file(&app, "QM", Audience::Own, Vec::new()).await?;
    file(&app, "QM", Audience::Delegations, Vec::new()).await?;
    file(&app, "QM", Audience::Chair, vec![qn]).await?;
    file(&app, "QM", Audience::Public, Vec::new()).await?;
    let may = app.may::<Delegation>(Role::Head, Some("QN")).await?;
    let new = NewQuestion { topic: None, wording: Wording::new(Language::En, "Who pays?") };
    raise_question(&app.desk, &may, &app.session, new).await?;
    let may = app.may::<Proposer>(Role::Head, Some("QM")).await?;
    let new = NewProposal {
        topic: None,
        title: None,
        wording: Wording::new(Language::En, "A register"),
        audience: Some(Audience::Participants),
        from_draft: None,
    };
    let put = put_proposal(&app.desk, &may, &app.session, new).await?;
    let chair = app.may::<Chair>(Role::Chair, None).await?;
    let new = NewRelease {
        proposal: put.id,
        wording: Some(Wording::new(Language::En, "A register is discussed")),
        audience: Some(Audience::Delegations),
        names_confirmed: false,
    };
    release_area(&app.desk, &chair.also().context("verified")?, &app.session, new).await?;

    for (role, code, statements, questions, areas) in [
        (Role::Member, Some("QM"), 0, 1, 1), // its own statements are no news to it
        (Role::Head, Some("QN"), 3, 0, 1),   // the one to the Chair's team names it
        (Role::Head, Some("QP"), 2, 1, 1),
        (Role::Stakeholder, Some("ngo-a"), 1, 1, 0),
        (Role::ChairTeam, None, 3, 1, 1),
    ] {
        let found = since(&app, role, code, start).await?;
        let counts = (found.statements, found.questions, found.areas);
        assert_eq!(counts, (statements, questions, areas), "{role} {code:?}");
        let later = since(&app, role, code, app.clock.now()).await?;
        assert_eq!(later, Since::default(), "{role} {code:?}");
    }

    // Assessed anew for everybody: given, and withdrawn from nobody. Then for fewer.
    let readers = [(Role::Member, Some("QM")), (Role::Stakeholder, Some("ngo-a"))];
    for (audience, expected) in
        [(Audience::Public, [(1, 0), (1, 0)]), (Audience::Delegations, [(1, 0), (0, 1)])]
    {
        let before = app.clock.now();
        app.clock.forward(SignedDuration::from_secs(1));
        let new = NewRelease {
            proposal: put.id,
            wording: Some(Wording::new(Language::En, "A register is discussed")),
            audience: Some(audience),
            names_confirmed: false,
        };
        release_area(&app.desk, &chair.also().context("verified")?, &app.session, new).await?;
        for ((role, code), expected) in readers.into_iter().zip(expected) {
            let found = since(&app, role, code, before).await?;
            assert_eq!((found.areas, found.areas_withdrawn), expected, "{role} {audience}");
        }
    }
    // Gone with its proposal, for those who had it; whoever was away all the time has
    // missed nothing.
    let before = app.clock.now();
    app.clock.forward(SignedDuration::from_secs(1));
    let owner = app.may::<SignedIn>(Role::Head, Some("QM")).await?;
    withdraw_proposal(&app.desk, &owner, put.id).await?;
    for ((role, code), expected) in readers.into_iter().zip([(0, 1), (0, 0)]) {
        let found = since(&app, role, code, before).await?;
        assert_eq!((found.areas, found.areas_withdrawn), expected, "{role}");
        let found = since(&app, role, code, start).await?;
        assert_eq!((found.areas, found.areas_withdrawn), (0, 0), "{role}");
    }
    Ok(())
}

#[tokio::test]
async fn what_is_new_is_counted_as_far_as_it_may_be_read() -> Result<()> {
    what_came(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn what_is_new_is_counted_as_far_as_it_may_be_read_on_postgres() -> Result<()> {
    what_came(TestApp::postgres().await?).await
}

async fn kept(app: &TestApp, account: AccountId) -> Result<Option<Visit>> {
    let mut tx = app.desk.db.begin(app.clock.now()).await?;
    Ok(visit::kept(&mut tx, account, app.session.id).await?)
}

async fn visits(app: TestApp) -> Result<()> {
    let desk = &app.desk;
    let may = app.may::<SignedIn>(Role::Head, Some("QM")).await?;
    let other = app.may::<SignedIn>(Role::Member, Some("QM")).await?;
    let entries = record::entries(&desk.db, 0, 999).await?.len();
    let first = app.clock.now();
    assert_eq!(note_visit(desk, &may, &app.session).await?.before, None);
    // Within a minute nothing is written.
    app.clock.forward(SignedDuration::from_secs(60));
    assert_eq!(note_visit(desk, &may, &app.session).await?.latest, app.clock.now());
    let noted = kept(&app, may.account()).await?.map(|visit| visit.latest);
    assert_eq!(noted, Some(first));
    app.clock.forward(SignedDuration::from_mins(9));
    assert_eq!(note_visit(desk, &may, &app.session).await?.before, None, "the same visit");
    app.clock.forward(SignedDuration::from_hours(3));
    let visit = note_visit(desk, &may, &app.session).await?;
    assert_eq!(visit.before, Some(first + SignedDuration::from_mins(10)));
    let seen = note_seen(desk, &may, &app.session, app.clock.now()).await?;
    assert_eq!(seen.before, Some(app.clock.now()));
    assert_eq!(kept(&app, may.account()).await?, Some(seen));
    // One account's visit is nothing to another of the same delegation, and opening
    // leaves no trace in the record.
    assert_eq!(kept(&app, other.account()).await?, None);
    assert_eq!(record::entries(&desk.db, 0, 999).await?.len(), entries);

    keep_draft(desk, &may, "statement:1", Some("text")).await?;
    assert_eq!(at_hand::get(&desk.db, may.account()).await?.forms, ["statement:1"]);
    assert!(at_hand::get(&desk.db, other.account()).await?.forms.is_empty());

    // The same and what it was told, in one question, and nothing of another account.
    let at_hand = at_hand::get(&desk.db, may.account()).await?;
    assert_eq!((&*at_hand.forms, at_hand.told_at), (&["statement:1".to_owned()][..], None));
    for kind in ["passkey-refused", "sessions-ended"] {
        app.clock.forward(SignedDuration::from_mins(1));
        let mut tx = desk.db.begin(app.clock.now()).await?;
        notice::tell_account(&mut tx, may.account(), kind).await?;
        tx.commit_technical("told").await?;
        let at_hand = at_hand::get(&desk.db, may.account()).await?;
        assert_eq!((at_hand.forms.len(), at_hand.told_at), (1, Some(app.clock.now())));
    }
    let none = at_hand::get(&desk.db, other.account()).await?;
    assert!(none.forms.is_empty() && none.told_at.is_none());
    Ok(())
}

#[tokio::test]
async fn a_visit_is_the_accounts_own() -> Result<()> {
    visits(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn a_visit_is_the_accounts_own_on_postgres() -> Result<()> {
    visits(TestApp::postgres().await?).await
}
