//! Erasing a person: two officers, nothing left to open, every proof as it was.

use anyhow::{Context as _, Result};
use comity_acts::{
    ActError, May, Registrar, ask_erasure, checkpoint_record, close_account, drop_erasure,
    erase_person, export_record, verifying_key,
};
use comity_domain::{AccountId, Role};
use comity_seal::export::verify;
use comity_store::{account, erasure, record, testing};
use comity_testkit::{TestApp, suite::Row};

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

/// What an officer can do about an erasure.
#[derive(Clone, Copy, Debug)]
enum Step {
    Ask,
    Drop,
    Erase,
}

/// What is known of one erasure, in the plainest words: the reference that the acts are
/// compared with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct World {
    asked_by: Option<usize>,
    erased_by: Option<usize>,
    /// Who took a step that was let through.
    acted: [bool; 3],
}

impl World {
    /// The world after a step, if the rule lets it through.
    fn after(self, who: usize, step: Step) -> Option<World> {
        let mut next = self;
        match (step, self.asked_by, self.erased_by) {
            (Step::Ask, None, None) => next.asked_by = Some(who),
            (Step::Drop, Some(_), None) => next.asked_by = None,
            (Step::Erase, Some(asked), None) if asked != who => next.erased_by = Some(who),
            _ => return None,
        }
        next.acted[who] = true;
        Some(next)
    }
}

/// Row 24: every order of up to eight steps of three officers, by the acts themselves.
/// Orders that come to the same world are one from there on, so each is gone once.
async fn every_order(app: TestApp) -> Result<()> {
    let row = Row::begin(24);
    let mut officers: Vec<May<Registrar>> = Vec::new();
    for _ in 0..3 {
        officers.push(app.may(Role::Secretariat, None).await?);
    }
    let take = async |id, who: usize, step| {
        let done = match step {
            Step::Ask => ask_erasure(&app.desk, &officers[who], id).await,
            Step::Drop => drop_erasure(&app.desk, &officers[who], id).await,
            Step::Erase => erase_person(&app.desk, &officers[who], id).await,
        };
        key(done) == "done"
    };
    let mut known = std::collections::HashSet::from([World::default()]);
    let mut queue = std::collections::VecDeque::from([(World::default(), Vec::new())]);
    let (mut tried, mut erased, mut by_one) = (0, 0, 0);
    while let Some((world, path)) = queue.pop_front() {
        for who in 0..officers.len() {
            for step in [Step::Ask, Step::Drop, Step::Erase] {
                // A person of its own for each, led to this world by real acts. The mail
                // address is free again only once it was erased, so these have none.
                let name = format!("Person {tried}");
                let id = app.open(Role::Member, Some("QM"), &name, None).await?.account;
                close_account(&app.desk, &officers[0], id).await?;
                for (who, step) in &path {
                    assert!(take(id, *who, *step).await, "{path:?}");
                }
                tried += 1;
                let next = world.after(who, step);
                assert_eq!(
                    take(id, who, step).await,
                    next.is_some(),
                    "{who} {step:?} after {path:?}"
                );
                let Some(next) = next else { continue };
                let left = account::get(&app.desk.db, id).await?.context("it stays")?;
                assert_eq!(left.person_name.is_empty(), next.erased_by.is_some());
                if next.erased_by.is_some() {
                    erased += 1;
                    by_one += usize::from(next.asked_by == next.erased_by);
                    by_one += usize::from(next.acted.iter().filter(|one| **one).count() < 2);
                }
                if known.insert(next) && path.len() < 7 {
                    let mut path = path.clone();
                    path.push((who, step));
                    queue.push_back((next, path));
                }
            }
        }
    }
    row.tell(&format!(
        "erasure, {} worlds within 8 steps of 3 officers, {tried} steps tried, {erased} erased, \
         {by_one} by one officer",
        known.len()
    ));
    assert!(by_one == 0 && erased > 10 && known.len() > 30, "the walk came nowhere");
    Ok(())
}

#[tokio::test]
async fn no_order_of_steps_erases_by_one_officer_on_sqlite() -> Result<()> {
    every_order(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn no_order_of_steps_erases_by_one_officer_on_postgres() -> Result<()> {
    every_order(TestApp::postgres().await?).await
}
