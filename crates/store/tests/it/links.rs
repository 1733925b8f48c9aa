//! One-time links, and those of the demonstration.

use anyhow::{Context as _, Result};
use comity_domain::{Clock as _, Role};
use comity_store::signin;
use comity_testkit::TestApp;

/// A lasting link is used again and again until lasting links end; others are untouched.
async fn story(app: TestApp) -> Result<()> {
    let (db, now) = (&app.desk.db, app.clock.now());
    let account = app.actor(Role::Head, Some("QM")).await?.account();
    let mut tx = db.begin(now).await?;
    signin::insert_link(&mut tx, "lasting", account, true).await?;
    signin::insert_link(&mut tx, "once", account, false).await?;
    tx.commit_technical("test links").await?;
    for (token, lasts) in [(None, true), (Some("lasting"), true), (Some("once"), false)] {
        assert_eq!(signin::is_lasting(db, token).await?, lasts, "{token:?}");
    }
    for session in ["one", "two"] {
        let mut tx = db.begin(now).await?;
        signin::spend_lasting_link(&mut tx, "lasting", session, "").await?.context("good")?;
        tx.commit_technical("test session").await?;
    }
    let mut tx = db.begin(now).await?;
    signin::end_lasting_links(&mut tx).await?;
    tx.commit_technical("lasting links end").await?;
    assert!(signin::link(db, "lasting", now).await?.is_none());
    assert!(signin::link(db, "once", now).await?.is_some_and(|link| !link.lasting));
    assert!(!signin::is_lasting(db, None).await?);
    let mut tx = db.begin(now).await?;
    assert!(signin::spend_lasting_link(&mut tx, "lasting", "three", "").await?.is_none());
    assert!(signin::spend_once(&mut tx, "lasting").await?.is_none());
    assert!(signin::spend_lasting_link(&mut tx, "once", "three", "").await?.is_none());
    assert_eq!(signin::spend_once(&mut tx, "once").await?, Some(account));
    assert!(signin::spend_once(&mut tx, "once").await?.is_none());
    Ok(())
}

#[tokio::test]
async fn queries_on_sqlite() -> Result<()> {
    story(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn queries_on_postgres() -> Result<()> {
    story(TestApp::postgres().await?).await
}
