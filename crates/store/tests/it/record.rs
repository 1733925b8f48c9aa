//! The record: an entry, its commitment and its place in the tree come with the act.

use anyhow::{Context as _, Result};
use comity_domain::{Language, Role, Wording};
use comity_seal::{commitment, leaf_hash, root_of};
use comity_store::{Entry, KeyOwner, Tx, record, session};
use comity_testkit::TestApp;
use serde_json::json;
use uuid::Uuid;

async fn commit_one(app: &TestApp, actor: &comity_store::Actor, number: i64) -> Result<i64> {
    loop {
        let mut tx: Tx = app.desk.db.begin(app.desk.clock.now()).await?;
        let done = async {
            session::announce_rule(
                &mut tx,
                app.session.id,
                &Wording::new(Language::En, format!("Rule {number}")),
                50,
            )
            .await
        }
        .await;
        let result = match done {
            Ok(()) => {
                let entry = Entry {
                    act: "test",
                    subjects: vec![Uuid::from_u128(number.cast_unsigned().into())],
                    payload: json!({ "zebra": number, "apple": "Ж" }),
                    key_owner: KeyOwner::Person(actor.account()),
                };
                tx.commit(actor, entry).await
            }
            Err(error) => Err(error),
        };
        match result {
            Ok(position) => return Ok(position),
            Err(error) if error.is_passing() => tokio::task::yield_now().await,
            Err(error) => return Err(error.into()),
        }
    }
}

/// Entries of acts at once stand one after the other, each with its payload and all
/// subtrees; none is lost, doubled or half there.
async fn story(app: TestApp) -> Result<()> {
    let actor = app.actor(Role::Head, Some("QM")).await?;
    let app = std::sync::Arc::new(app);
    let before = record::entries(&app.desk.db, 0, 1000).await?.len();
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..20 {
        let (app, actor) = (app.clone(), actor.clone());
        tasks.spawn(async move { commit_one(&app, &actor, number).await });
    }
    let mut positions = Vec::new();
    while let Some(done) = tasks.join_next().await {
        positions.push(done??);
    }
    positions.sort_unstable();
    let first = i64::try_from(before)?;
    assert_eq!(positions, (first..first + 20).collect::<Vec<_>>());

    let entries = record::entries(&app.desk.db, 0, 1000).await?;
    assert_eq!(entries.len(), before + 20);
    let leaves: Vec<_> = entries.iter().map(|entry| leaf_hash(&entry.line().canonical())).collect();
    for entry in &entries {
        let (salt, payload) =
            record::payload(&app.desk.db, entry.position).await?.context("no payload")?;
        assert_eq!(entry.commitment, commitment(&salt, &payload));
        if entry.act == "test" {
            // Keys in alphabetical order: the same payload has the same bytes everywhere.
            assert!(String::from_utf8(payload)?.starts_with(r#"{"apple":"Ж","zebra":"#));
        }
    }
    // Every stored node is the root of the leaves below it, and none is missing.
    let nodes = record::nodes(&app.desk.db).await?;
    for node in &nodes {
        let width = 1_usize << node.level;
        let start = usize::try_from(node.place)? * width;
        assert_eq!(node.hash, root_of(&leaves[start..start + width]), "{node:?}");
    }
    let expected: usize = (0..usize::BITS).map(|level| leaves.len() >> level).sum();
    assert_eq!(nodes.len(), expected);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_sqlite() -> Result<()> {
    story(TestApp::sqlite().await?).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn on_postgres() -> Result<()> {
    story(TestApp::postgres().await?).await
}

#[tokio::test]
async fn a_change_without_a_commit_leaves_nothing() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let before = record::entries(&app.desk.db, 0, 1000).await?.len();
    {
        let mut tx = app.desk.db.begin(app.desk.clock.now()).await?;
        session::announce_rule(&mut tx, app.session.id, &Wording::new(Language::En, "X"), 60)
            .await?;
    }
    let found = session::by_slug(&app.desk.db, "spring").await?.context("the session")?;
    assert_eq!((found.quorum_percent, found.announced_at), (50, None));
    assert_eq!(record::entries(&app.desk.db, 0, 1000).await?.len(), before);
    Ok(())
}
