//! What pages stand on is kept in memory, and is never older than the record.

use anyhow::Result;
use comity_acts::{NewTopic, Podium, add_topic};
use comity_domain::{Language, Role, Wording};
use comity_testkit::TestApp;

const S: &str = "/en/s/spring";

async fn a_change_shows_at_once_in_every_process(app: TestApp) -> Result<()> {
    // Each browser has a server of its own over one database.
    let one = app.visitor();
    let other = app.visitor();
    for browser in [&one, &other] {
        assert!(!browser.get(S).await?.body.contains("Cables under the sea"));
        assert!(!browser.get(&format!("{S}/participants")).await?.body.contains("Land of QZ"));
    }

    let may = app.may::<Podium>(Role::ChairTeam, None).await?;
    let title = Wording::new(Language::En, "Cables under the sea");
    add_topic(&app.desk, &may, &app.session, NewTopic { title, agenda_item: None }).await?;
    app.participant("QZ").await?;

    for browser in [&one, &other] {
        assert!(browser.get(S).await?.body.contains("Cables under the sea"));
        assert!(browser.get(&format!("{S}/participants")).await?.body.contains("Land of QZ"));
    }
    Ok(())
}

#[tokio::test]
async fn a_change_shows_at_once_on_sqlite() -> Result<()> {
    a_change_shows_at_once_in_every_process(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn a_change_shows_at_once_on_postgres() -> Result<()> {
    a_change_shows_at_once_in_every_process(TestApp::postgres().await?).await
}
