//! The first question of a request: the size of the record, and who carries a token.

use anyhow::{Context as _, Result};
use comity_acts::{Registrar, close_account, sign_in_by_link, sign_out};
use comity_domain::{Clock as _, Role};
use comity_store::{
    record,
    signin::{Arrived, IDLE_LIMIT, arrive, note_seen},
};
use comity_testkit::TestApp;
use jiff::SignedDuration;

async fn at(app: &TestApp, token: &str) -> Result<Arrived> {
    let db = &app.desk.db;
    let arrived = arrive(db, Some(token), app.clock.now()).await?;
    assert_eq!(arrived.record_size, record::size(db).await?);
    assert_eq!(arrive(db, None, app.clock.now()).await?.record_size, arrived.record_size);
    Ok(arrived)
}

async fn story(app: TestApp) -> Result<()> {
    let (desk, db) = (&app.desk, &app.desk.db);
    let mut tokens = Vec::new();
    for code in ["QM", "QN", "QO"] {
        let link = app.link(Role::Head, Some(code)).await?;
        tokens.push(sign_in_by_link(desk, &link, "").await?.session_token);
    }
    let nobody = at(&app, "made up").await?;
    assert!(nobody.actor.is_none() && !nobody.is_overdue);
    assert!(arrive(db, None, app.clock.now()).await?.actor.is_none());
    for (token, code) in tokens.iter().zip(["QM", "QN", "QO"]) {
        let found = at(&app, token).await?;
        assert!(!found.is_overdue);
        let actor = found.actor.context("signed in")?;
        assert_eq!(actor.participant(), Some(app.participant(code).await?));
        assert_eq!((actor.role(), actor.body()), (Role::Head, app.body));
    }
    // The record grows with each act, and the answer says so.
    let before = at(&app, &tokens[0]).await?.record_size;
    app.participant("QP").await?;
    assert_eq!(at(&app, &tokens[0]).await?.record_size, before + 1);

    // Who was seen more than a minute ago is to be noted, which is no act of anybody.
    app.clock.forward(SignedDuration::from_secs(61));
    assert!(at(&app, &tokens[0]).await?.is_overdue);
    note_seen(db, &tokens[0], app.clock.now()).await?;
    let noted = at(&app, &tokens[0]).await?;
    assert_eq!((noted.is_overdue, noted.record_size), (false, before + 1));

    // Signed out, closed, idle: known no more, each at the next question.
    let actor = at(&app, &tokens[0]).await?.actor.context("signed in")?;
    sign_out(desk, &actor, &tokens[0]).await?;
    assert!(at(&app, &tokens[0]).await?.actor.is_none());
    let account = at(&app, &tokens[1]).await?.actor.context("signed in")?.account();
    let may = app.may::<Registrar>(Role::Secretariat, None).await?;
    app.open(Role::Head, Some("QN"), "Another", None).await?;
    close_account(desk, &may, account).await?;
    assert!(at(&app, &tokens[1]).await?.actor.is_none());
    assert!(at(&app, &tokens[2]).await?.actor.is_some());
    app.clock.forward(IDLE_LIMIT);
    assert!(at(&app, &tokens[2]).await?.actor.is_none());
    Ok(())
}

#[tokio::test]
async fn who_carries_a_token_on_sqlite() -> Result<()> {
    story(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn who_carries_a_token_on_postgres() -> Result<()> {
    story(TestApp::postgres().await?).await
}
