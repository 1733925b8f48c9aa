//! Erasing a person: two officers, nothing left to open, every proof as it was.

use anyhow::{Context as _, Result};
use comity_acts::{
    ActError, May, Registrar, ask_erasure, checkpoint_record, close_account, drop_erasure,
    erase_person, export_record, verifying_key,
};
use comity_domain::{AccountId, Role};
use comity_seal::export::verify;
use comity_store::{account, erasure, record, testing};
use comity_testkit::TestApp;

const NAME: &str = "Umbriel Vantongeren";
const MAIL: &str = "umbriel@qm.example";

async fn person(app: &TestApp) -> Result<AccountId> {
    Ok(app.open(Role::Member, Some("QM"), NAME, Some(MAIL)).await?.account)
}

fn key<T>(outcome: Result<T, ActError>) -> &'static str {
    match outcome {
        Ok(_) => "done",
        Err(ActError::NotFound) => "not found",
        Err(ActError::Refused(faults)) => faults.0.first().map_or("", |fault| fault.key),
        Err(_) => "failed",
    }
}

async fn story(app: TestApp) -> Result<()> {
    let desk = &app.desk;
    let first: May<Registrar> = app.may(Role::Secretariat, None).await?;
    let second: May<Registrar> = app.may(Role::Secretariat, None).await?;
    assert_ne!(first.account(), second.account());
    let id = person(&app).await?;
    assert_eq!(key(ask_erasure(desk, &first, id).await), "not found", "the account is open");
    close_account(desk, &first, id).await?;
    let before = checkpoint_record(desk).await?;
    assert!(export_record(desk, None).await?.contains(NAME));

    // No order of one officer's acts erases anything.
    assert_eq!(key(erase_person(desk, &first, id).await), "error-erasure-second");
    assert_eq!(key(drop_erasure(desk, &first, id).await), "not found");
    assert_eq!(key(ask_erasure(desk, &first, id).await), "done");
    assert_eq!(key(ask_erasure(desk, &first, id).await), "error-erasure-asked");
    assert_eq!(key(erase_person(desk, &first, id).await), "error-erasure-second");
    assert_eq!(key(drop_erasure(desk, &second, id).await), "done");
    assert_eq!(key(erase_person(desk, &second, id).await), "error-erasure-second");
    assert_eq!(key(ask_erasure(desk, &first, id).await), "done");
    let entries = record::size(&desk.db).await?;
    assert_eq!(key(erase_person(desk, &second, id).await), "done");
    assert_eq!(record::size(&desk.db).await?, entries + 1);
    assert_eq!(key(erase_person(desk, &second, id).await), "error-erasure-second");
    assert_eq!(key(drop_erasure(desk, &second, id).await), "not found");
    assert_eq!(key(ask_erasure(desk, &second, id).await), "error-erasure-asked");

    let left = account::get(&desk.db, id).await?.context("the account stays")?;
    assert_eq!((left.person_name.as_str(), left.email), ("", None));
    let done = erasure::all(&desk.db, first.body()).await?;
    assert!(done.iter().any(|one| one.account == id && one.erased_at.is_some()));
    // The record still verifies, and goes on from before; two payloads are gone and said so.
    let whole = export_record(desk, None).await?;
    assert!(!whole.contains(NAME) && !whole.contains(MAIL));
    let vkey = verifying_key(desk).await?;
    let found = verify(whole.as_bytes(), Some(&vkey), Some(&before))?;
    assert_eq!(found.erased.len(), 2, "opened and closed: {:?}", found.erased);
    let part = export_record(desk, Some("QM")).await?;
    assert!(verify(part.as_bytes(), Some(&vkey), Some(&before)).is_ok());
    // The address is free for another account.
    person(&app).await?;
    Ok(())
}

#[tokio::test]
async fn two_officers_erase_on_sqlite() -> Result<()> {
    story(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn two_officers_erase_on_postgres() -> Result<()> {
    story(TestApp::postgres().await?).await
}

/// The rule stands in the database, too.
async fn alone(app: TestApp) -> Result<()> {
    let may: May<Registrar> = app.may(Role::Secretariat, None).await?;
    let id = person(&app).await?;
    close_account(&app.desk, &may, id).await?;
    ask_erasure(&app.desk, &may, id).await?;
    let now = app.desk.clock.now();
    let sql = "update erasure set erased_by = asked_by, erased_at = 1".to_owned();
    assert!(testing::try_sql(&app.desk.db, now, sql).await.is_err());
    let sql = "update erasure set erased_at = 1".to_owned();
    assert!(testing::try_sql(&app.desk.db, now, sql).await.is_err());
    Ok(())
}

#[tokio::test]
async fn one_officer_is_refused_by_sqlite() -> Result<()> {
    alone(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn one_officer_is_refused_by_postgres() -> Result<()> {
    alone(TestApp::postgres().await?).await
}

/// Of every column that names an account it is decided what becomes of it, and what goes
/// is gone.
#[tokio::test]
async fn everything_that_names_a_person_is_decided_on() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let there = testing::columns_of_accounts(&app.desk.db).await?;
    let mut decided: Vec<&str> = erasure::HELD.iter().map(|(column, _)| *column).collect();
    decided.sort_unstable();
    assert_eq!(there, decided, "add the column to `erasure::HELD`, and what goes to `erase`");
    Ok(())
}
