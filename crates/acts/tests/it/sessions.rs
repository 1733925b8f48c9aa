//! Sessions ended by whoever is in charge, refused passkeys told, and what goes by itself,
//! on both engines.

use anyhow::{Context as _, Result};
use comity_acts::{
    ActError, Administers, Administrator, Contributor, MOST_FILES, May, NewFile, NewStatement,
    PASSKEY_REFUSED, Registrar, SignedIn, close_account, end_account_sessions, end_member_sessions,
    file_statement, forget_spent, mark_notices, note_refusal,
};
use comity_domain::{AccountId, Audience, FileId, Language, Role, statement::StoredFile};
use comity_store::{account, file, notice, record, signin};
use comity_testkit::TestApp;
use jiff::SignedDuration;

fn key<T>(outcome: Result<T, ActError>) -> &'static str {
    match outcome {
        Ok(_) => "done",
        Err(ActError::NotFound) => "not found",
        Err(ActError::Refused(faults)) => faults.0.first().map_or("", |fault| fault.key),
        Err(_) => "failed",
    }
}

async fn open_sessions(app: &TestApp, of: AccountId) -> Result<usize> {
    Ok(signin::open_of_account(&app.desk.db, of, app.desk.clock.now()).await?.len())
}

/// Officers end everybody's but their own, administrators those of whom they invite.
async fn ended(app: TestApp) -> Result<()> {
    let (desk, db) = (&app.desk, &app.desk.db);
    let officer: May<Registrar> = app.may(Role::Secretariat, None).await?;
    let member = app.actor(Role::Member, Some("QM")).await?;
    let other = app.actor(Role::Member, Some("QN")).await?;
    let chair = app.actor(Role::Chair, None).await?;
    assert_eq!(open_sessions(&app, member.account()).await?, 1);

    assert_eq!(end_account_sessions(desk, &officer, member.account()).await?, 1);
    assert_eq!(open_sessions(&app, member.account()).await?, 0);
    assert_eq!(open_sessions(&app, other.account()).await?, 1, "nobody else's");
    let last = record::entries(db, record::size(db).await? - 1, 1).await?.pop();
    let last = last.context("an entry")?;
    assert_eq!((&*last.act, last.subjects), ("end_account_sessions", vec![member.account().0]));
    let told = notice::latest(db, app.participant("QM").await?, 9).await?;
    assert_eq!((&*told[0].kind, told[0].subject), ("sessions-ended", member.account().0));
    // Whoever acts in a session that ended does not act.
    let late: May<SignedIn> = May::grant(member.clone()).context("a member")?;
    assert_eq!(key(mark_notices(desk, &late, app.desk.clock.now()).await), "not found");

    // Somebody of the podium is told. It is no error that nobody is signed in, and no news.
    assert_eq!(end_account_sessions(desk, &officer, chair.account()).await?, 1);
    assert_eq!(end_account_sessions(desk, &officer, chair.account()).await?, 0);
    let told = notice::latest_of_account(db, chair.account(), 9).await?;
    assert_eq!(told.len(), 1);
    let own = end_account_sessions(desk, &officer, officer.account()).await;
    assert_eq!(key(own), "not found");
    let closed = app.open(Role::Member, Some("QM"), "Gone", None).await?.account;
    close_account(desk, &officer, closed).await?;
    assert_eq!(key(end_account_sessions(desk, &officer, closed).await), "not found");

    let head: May<Administrator> = app.may(Role::Head, Some("QN")).await?;
    let administers = Administers::of(desk, &head).await?.context("a head does")?;
    assert_eq!(end_member_sessions(desk, &administers, other.account()).await?, 1);
    for foreign in [member.account(), head.account(), officer.account(), closed] {
        assert_eq!(key(end_member_sessions(desk, &administers, foreign).await), "not found");
    }
    Ok(())
}

/// Once a day, to that person alone, however often it is tried and by how many at once.
async fn told(app: TestApp) -> Result<()> {
    let (desk, db) = (&app.desk, &app.desk.db);
    let member = app.actor(Role::Member, Some("QM")).await?;
    let other = app.actor(Role::Head, Some("QM")).await?;
    let count = async |of: AccountId| -> Result<usize> {
        let all = notice::latest_of_account(db, of, 99).await?;
        Ok(all.iter().filter(|one| one.kind == PASSKEY_REFUSED).count())
    };
    let entries = record::size(db).await?;
    let of = member.account();
    let (one, two, three) =
        tokio::join!(note_refusal(desk, of), note_refusal(desk, of), note_refusal(desk, of));
    one.and(two).and(three)?;
    for _ in 0..20 {
        app.clock.forward(SignedDuration::from_mins(60));
        note_refusal(desk, of).await?;
    }
    assert_eq!((count(of).await?, count(other.account()).await?), (1, 0));
    assert_eq!(record::size(db).await?, entries, "nobody acted");
    app.clock.forward(SignedDuration::from_hours(5));
    note_refusal(desk, of).await?;
    assert_eq!(count(of).await?, 2);

    // Marked as read with what the delegation was told, by its own person alone.
    let now = app.desk.clock.now();
    mark_notices(desk, &app.may(Role::Head, Some("QM")).await?, now).await?;
    assert!(notice::latest_of_account(db, of, 9).await?.iter().all(|one| one.seen_at.is_none()));
    let may: May<SignedIn> = May::grant(member).context("a member")?;
    mark_notices(desk, &may, now).await?;
    assert!(notice::latest_of_account(db, of, 9).await?.iter().all(|one| one.seen_at.is_some()));

    app.clock.forward(SignedDuration::from_hours(91 * 24));
    forget_spent(desk).await?;
    assert_eq!(count(of).await?, 0);
    Ok(())
}

/// Ninety days after a link was spent or a session ended, nothing is known of it but what
/// the record says.
async fn forgotten(app: TestApp) -> Result<()> {
    let (desk, db) = (&app.desk, &app.desk.db);
    let day = SignedDuration::from_hours(24);
    let old = app.actor(Role::Member, Some("QM")).await?.account();
    let unused = app.open(Role::Member, Some("QM"), "Never came", None).await?;
    app.clock.forward(SignedDuration::from_hours(60 * 24));
    let young = app.actor(Role::Member, Some("QN")).await?.account();
    let lasting = app.lasting_link(young).await?;
    forget_spent(desk).await?;
    let usage = async || account::usage(db, app.body, app.desk.clock.now()).await;
    assert!(usage().await?.contains_key(&old), "sixty days are not ninety");

    app.clock.forward(day * 31);
    let entries = record::size(db).await?;
    forget_spent(desk).await?;
    let left = usage().await?;
    assert!(!left.contains_key(&old), "neither its session nor its link is known");
    assert!(left.contains_key(&young));
    assert_eq!(record::size(db).await?, entries, "nobody acted");
    let now = app.desk.clock.now();
    assert!(signin::link(db, &lasting, now).await?.is_some(), "the exercise's links stay");
    assert!(signin::link(db, &unused.token, now).await?.is_none());
    assert!(account::get(db, old).await?.is_some(), "the account is there");
    Ok(())
}

fn with_file(number: i64) -> NewStatement {
    NewStatement {
        on_behalf_of: None,
        aligned: Vec::new(),
        title: None,
        topic: None,
        language: Language::En,
        text: String::new(),
        file: Some(NewFile::of_text(
            format!("{number}.txt"),
            format!("Statement {number}").into_bytes(),
        )),
        check_against_delivery: false,
        audience: Audience::Public,
        from_draft: None,
    }
}

/// One account sends a bounded number of files, and no other account is held up by it.
async fn bounded(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let may: May<Contributor> = app.may(Role::Stakeholder, Some("ngo-L")).await?;
    let other: May<Contributor> = app.may(Role::Head, Some("QM")).await?;
    let mut tx = desk.db.begin(desk.clock.now()).await?;
    for number in 1..MOST_FILES {
        let kept = StoredFile {
            id: tx.new_id::<FileId>(),
            name: format!("{number}.txt"),
            media_type: "text/plain".to_owned(),
            hash: String::new(),
            content: Vec::new(),
            taken_hash: None,
        };
        file::insert_of(&mut tx, &kept, may.account()).await?;
    }
    tx.commit_technical("files for tests").await?;
    assert_eq!(key(file_statement(desk, &may, at, with_file(1)).await), "done", "the last one");
    assert_eq!(key(file_statement(desk, &may, at, with_file(2)).await), "error-files-many");
    let pasted = NewStatement { file: None, text: "Pasted".to_owned(), ..with_file(3) };
    assert_eq!(key(file_statement(desk, &may, at, pasted).await), "done", "without a file");
    assert_eq!(key(file_statement(desk, &other, at, with_file(4)).await), "done");
    app.clock.forward(SignedDuration::from_hours(31 * 24));
    let may: May<Contributor> = may.also().context("the same")?;
    assert_eq!(key(file_statement(desk, &may, at, with_file(5)).await), "done");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_in_charge_ends_sessions() -> Result<()> {
    ended(TestApp::sqlite().await?).await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn whoever_is_in_charge_ends_sessions_on_postgres() -> Result<()> {
    ended(TestApp::postgres().await?).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_passkey_is_told_once_a_day() -> Result<()> {
    told(TestApp::sqlite().await?).await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn a_refused_passkey_is_told_once_a_day_on_postgres() -> Result<()> {
    told(TestApp::postgres().await?).await
}

#[tokio::test(flavor = "multi_thread")]
async fn spent_links_and_ended_sessions_go() -> Result<()> {
    forgotten(TestApp::sqlite().await?).await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn spent_links_and_ended_sessions_go_on_postgres() -> Result<()> {
    forgotten(TestApp::postgres().await?).await
}

#[tokio::test(flavor = "multi_thread")]
async fn files_of_one_account_have_an_end() -> Result<()> {
    bounded(TestApp::sqlite().await?).await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn files_of_one_account_have_an_end_on_postgres() -> Result<()> {
    bounded(TestApp::postgres().await?).await
}
