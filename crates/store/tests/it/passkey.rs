//! Passkeys and the sessions they open.

use anyhow::{Context as _, Result};
use comity_domain::{Clock as _, Role};
use comity_store::{
    passkey::{self, NewPasskey},
    signin::{self, Opening},
};
use comity_testkit::TestApp;
use jiff::SignedDuration;

async fn story(app: TestApp) -> Result<()> {
    let db = &app.desk.db;
    let own = app.actor(Role::Head, Some("QM")).await?.account();
    let other = app.actor(Role::Head, Some("QN")).await?.account();
    assert!(!passkey::anyone(db).await?);
    let mut tx = db.begin(app.clock.now()).await?;
    let new = |account, id| NewPasskey { account, credential_id: id, credential: "1", name: "n" };
    let first = passkey::insert(&mut tx, &new(own, b"one")).await?;
    let second = passkey::insert(&mut tx, &new(own, b"two")).await?;
    for (token, key) in [("t1", first), ("t2", second)] {
        let how = Opening::Passkey { passkey: key, browser: "Firefox" };
        signin::open(&mut tx, own, token, how).await?.context("open")?;
    }
    tx.commit_technical("test passkeys").await?;
    let mut tx = db.begin(app.clock.now()).await?;
    let again = passkey::insert(&mut tx, &new(other, b"one")).await;
    assert!(again.is_err_and(|error| error.is_duplicate()), "one credential, two accounts");
    drop(tx);
    assert!(passkey::anyone(db).await?);
    assert_eq!(passkey::enrolled(db, app.body).await?, [own]);
    // Made in one instant, they have no order of their own.
    let mut ids = passkey::credential_ids(db, own).await?;
    ids.sort();
    assert_eq!(ids, [b"one".to_vec(), b"two".to_vec()]);
    let held = passkey::of_credential(db, b"one").await?.context("there")?;
    assert_eq!((held.id, held.account, &*held.credential), (first, own, "1"));

    // Of two answers that were checked against the same counter, one counts.
    let mut tx = db.begin(app.clock.now()).await?;
    assert!(passkey::note_use(&mut tx, first, "1", "2").await?);
    assert!(!passkey::note_use(&mut tx, first, "1", "2").await?);
    // Nothing of somebody else's is touched.
    assert!(!passkey::is_of(&mut tx, other, first).await?);
    assert!(passkey::is_of(&mut tx, own, first).await?);
    assert!(!passkey::rename(&mut tx, other, first, "mine").await?);
    assert!(!passkey::remove(&mut tx, other, first, None).await?);
    assert!(passkey::rename(&mut tx, own, first, "Blue").await?);
    tx.commit_technical("used").await?;
    let all = passkey::of_account(db, own).await?;
    let (blue, other_one): (Vec<_>, Vec<_>) = all.iter().partition(|one| one.id == first);
    assert_eq!((&*blue[0].name, blue[0].used_at.is_some()), ("Blue", true));
    assert_eq!((&*other_one[0].name, other_one[0].used_at), ("n", None));

    // Verified for ten minutes, and anew when asked again.
    let at = async |token: &str| -> Result<Option<bool>> {
        let arrived = signin::arrive(db, Some(token), app.clock.now()).await?;
        Ok(arrived.actor.map(|actor| actor.is_verified()))
    };
    assert_eq!(at("t1").await?, Some(true));
    app.clock.forward(SignedDuration::from_mins(10));
    assert_eq!(at("t1").await?, Some(false));
    let sessions = signin::open_of_account(db, own, app.clock.now()).await?;
    assert_eq!(sessions.len(), 3, "the actor's own, and two");
    assert!(sessions.iter().filter(|one| one.browser == "Firefox").count() == 2);
    let arrived = signin::arrive(db, Some("t1"), app.clock.now()).await?;
    let this = arrived.actor.context("signed in")?.session().context("a session")?;
    let mut tx = db.begin(app.clock.now()).await?;
    assert!(!signin::note_verified(&mut tx, other, this, "new secret").await?);
    assert!(signin::note_verified(&mut tx, own, this, "new secret").await?);
    tx.commit_technical("verified").await?;
    // Under a new secret: the old one is worth nothing.
    assert_eq!((at("new secret").await?, at("t1").await?), (Some(true), None));
    assert_eq!(at("t2").await?, Some(false));

    // Removed with the sessions it opened, but for the one in which that is done.
    let mut tx = db.begin(app.clock.now()).await?;
    assert!(passkey::remove(&mut tx, own, second, Some(this)).await?);
    assert!(passkey::remove(&mut tx, own, first, Some(this)).await?);
    assert_eq!(passkey::count(&mut tx, own).await?, (0, true));
    assert_eq!(passkey::count(&mut tx, other).await?, (0, false));
    assert!(!passkey::note_use(&mut tx, first, "2", "3").await?);
    tx.commit_technical("removed").await?;
    assert_eq!((at("new secret").await?, at("t2").await?), (Some(true), None));
    assert!(passkey::of_credential(db, b"one").await?.is_none());

    // One ended by name, the others at once.
    let mut tx = db.begin(app.clock.now()).await?;
    assert!(!signin::end_one(&mut tx, other, this).await?);
    assert_eq!(signin::end_others(&mut tx, own, Some(this)).await?, 1);
    assert!(signin::end_one(&mut tx, own, this).await?);
    assert!(!signin::end_one(&mut tx, own, this).await?);
    tx.commit_technical("ended").await?;
    assert_eq!(at("new secret").await?, None);
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
