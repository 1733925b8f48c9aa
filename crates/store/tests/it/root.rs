//! A database belongs to the root key it began under, on both engines.

use anyhow::Result;
use comity_domain::Clock as _;
use comity_seal::RootKey;
use comity_store::{StoreError, testing::forget_root_key_check};
use comity_testkit::TestApp;

async fn story(app: TestApp) -> Result<()> {
    let (own, other) = (RootKey::new([7; 32]), RootKey::new([8; 32]));
    let refuses =
        async || matches!(app.open_again(other.clone()).await, Err(StoreError::OtherRootKey));
    assert!(refuses().await);
    app.open_again(own.clone()).await?.close().await;

    // From before there was a check: known by what was sealed, and checked from then on.
    forget_root_key_check(&app.desk.db, app.clock.now()).await?;
    assert!(refuses().await);
    app.open_again(own.clone()).await?.close().await;
    assert!(refuses().await);

    // Opened by several at once, it has one check and all of them go on.
    forget_root_key_check(&app.desk.db, app.clock.now()).await?;
    let at_once = tokio::join!(app.open_again(own.clone()), app.open_again(own.clone()));
    assert!(at_once.0.is_ok() && at_once.1.is_ok());
    assert!(refuses().await);
    Ok(())
}

#[tokio::test]
async fn on_sqlite() -> Result<()> {
    story(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn on_postgres() -> Result<()> {
    story(TestApp::postgres().await?).await
}
