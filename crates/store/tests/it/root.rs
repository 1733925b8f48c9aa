//! A database belongs to the root key it began under, on both engines.

use anyhow::Result;
use comity_domain::Clock as _;
use comity_seal::RootKey;
use comity_store::{StoreError, testing::forget_root_key_check};
use comity_testkit::{TEST_ROOT, TestApp};

async fn story(app: TestApp) -> Result<()> {
    let (own, other) = (RootKey::new(TEST_ROOT), RootKey::new([8; 32]));
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

/// Columns of bytes that hold nothing sealed; ids are of another type.
const OPEN: [&str; 6] = [
    "passkey.credential_id",
    "stored_file.content",
    "record_entry.commitment",
    "record_entry.leaf_hash",
    "record_node.hash",
    "room_log.leaf_hash",
];

/// A column of bytes that somebody adds is either open by intent, or belongs to what a
/// rotation and a survey have to know.
#[test]
fn every_column_of_bytes_is_known() -> Result<()> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/postgres");
    let mut files: Vec<_> =
        folder.read_dir()?.map(|entry| entry.map(|it| it.path())).collect::<Result<_, _>>()?;
    files.sort();
    let mut found = std::collections::BTreeSet::new();
    for file in files {
        let text = std::fs::read_to_string(file)?.to_lowercase();
        let mut table = String::new();
        for line in text.lines() {
            let words: Vec<&str> = line.split_whitespace().collect();
            match words.as_slice() {
                ["create", "table", name, ..] => table = (*name).to_owned(),
                ["alter", "table", name, "add", "column", column, "bytea", ..] => {
                    found.insert(format!("{name}.{column}"));
                }
                [column, kind, ..] if kind.trim_end_matches(',') == "bytea" => {
                    found.insert(format!("{table}.{column}"));
                }
                _ => {}
            }
        }
    }
    let sealed = comity_store::testing::sealed_columns();
    let known: std::collections::BTreeSet<String> =
        sealed.into_iter().chain(OPEN.map(str::to_owned)).collect();
    assert_eq!(found, known);
    Ok(())
}

/// What is in use is not had alone, and what somebody has alone is not opened.
async fn alone(app: TestApp) -> Result<()> {
    let root = RootKey::new(TEST_ROOT);
    let alone = async || app.open_alone(root.clone()).await;
    assert!(matches!(alone().await, Err(StoreError::InUse)));
    app.desk.db.close().await;
    let db = alone().await?;
    assert!(alone().await.is_err());
    assert!(app.open_again(root.clone()).await.is_err());
    db.close().await;
    app.open_again(root.clone()).await?.close().await;
    alone().await?.close().await;
    Ok(())
}

#[tokio::test]
async fn alone_on_sqlite() -> Result<()> {
    alone(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn alone_on_postgres() -> Result<()> {
    alone(TestApp::postgres().await?).await
}
