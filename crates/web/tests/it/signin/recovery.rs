//! The way back for somebody who lost every passkey, through the pages.

use anyhow::{Context as _, Result};
use axum::http::StatusCode;
use comity_domain::Role;
use comity_testkit::{Authenticator, Browser, Page, TestApp};
use jiff::SignedDuration;

const S: &str = "/en/s/spring";
const FIELDS: [(&str, &str); 2] = [("reason", "Phone lost"), ("ground", "Note 12/2026")];

struct Scene {
    app: TestApp,
    first: Browser,
    second: Browser,
    holder: Browser,
    key: Authenticator,
    account: String,
}

impl Scene {
    async fn new() -> Result<Scene> {
        let app = TestApp::sqlite().await?;
        let first = app.browser(Role::Secretariat, None).await?;
        let second = app.browser(Role::Secretariat, None).await?;
        let invited = app.invitation(Role::Member, Some("QM")).await?;
        let path = format!("/en/link#{}", invited.token);
        let (holder, key) = app.visitor().enrol(&path).await?;
        let account = invited.account.to_string();
        Ok(Scene { app, first, second, holder, key, account })
    }

    async fn open(&self, fields: &[(&str, &str)]) -> Result<Page> {
        self.first.post(&format!("{S}/manage/accounts/{}/recover", self.account), fields).await
    }

    /// The address of the one recovery under way.
    async fn address(&self) -> Result<String> {
        let page = self.first.get(&format!("{S}/manage/recoveries")).await?.body;
        let at = page.split("action=\"").find(|part| part.contains("/cancel")).context("none")?;
        Ok(at.split("/cancel").next().context("no end")?.to_owned())
    }
}

/// The link that a page shows.
fn link(page: &Page) -> Result<String> {
    let rest = page.body.split("http://localhost").nth(1).context("no link")?;
    Ok(rest.split('"').next().context("no end")?.to_owned())
}

#[tokio::test]
async fn two_officers_a_day_and_a_new_passkey() -> Result<()> {
    let scene = Scene::new().await?;
    let Scene { app, first, second, holder, .. } = &scene;
    // A link alone brings nobody back any more.
    let page = first.post(&format!("{S}/manage/accounts/{}/link", scene.account), &[]).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.body);
    assert!(page.body.contains("let back in by two officers"), "{}", page.body);
    let page = scene.open(&[]).await?;
    assert!(page.body.contains("Say what happened") && page.body.contains("note verbale"));
    assert_eq!(scene.open(&FIELDS).await?.status, StatusCode::SEE_OTHER);
    let again = scene.open(&FIELDS).await?;
    assert!(again.body.contains("under way already"), "{}", again.body);
    let at = scene.address().await?;
    // The first officer cannot approve; everybody who could object was told.
    let page = first.post(&format!("{at}/approve"), &[]).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Another officer must approve it"));
    let head = app.browser(Role::Head, Some("QM")).await?;
    for told in [&head, holder] {
        assert!(told.get(&format!("{S}/today")).await?.body.contains("opened a recovery"));
    }
    let told = second.get(&format!("{S}/today")).await?.body;
    assert!(told.contains("waits for a second officer") && told.contains("Another officer opened"));
    let page = second.post(&format!("{at}/link"), &[]).await?;
    assert!(page.body.contains("It is too early"));

    let page = second.get(&format!("{at}/approve")).await?.body;
    assert!(page.contains("Phone lost") && page.contains("Note 12/2026"));
    assert_eq!(second.post(&format!("{at}/approve"), &[]).await?.status, StatusCode::SEE_OTHER);
    // Old sessions and passkeys end at once; new ones wait a day.
    assert_eq!(holder.get("/en/account").await?.status, StatusCode::NOT_FOUND);
    assert!(first.another().sign_in_with(&mut scene.key.clone()).await.is_err());
    app.clock.forward(SignedDuration::from_hours(9));
    let first = app.browser(Role::Secretariat, None).await?;
    let page = first.post(&format!("{at}/link"), &[]).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = first.post(&format!("{S}/manage/accounts/{}/link", scene.account), &[]).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "one officer went round it");
    app.clock.forward(SignedDuration::from_hours(15));
    let first = app.browser(Role::Secretariat, None).await?;
    let older = link(&first.post(&format!("{at}/link"), &[]).await?)?;
    let newer = link(&first.post(&format!("{at}/link"), &[]).await?)?;
    assert!(first.another().enrol(&older).await.is_err());
    let (back, mut key) = first.another().enrol(&newer).await?;
    assert!(back.get(&format!("{S}/today")).await?.body.contains("Member of delegation"));
    first.another().sign_in_with(&mut key).await?;
    assert!(first.get(&format!("{S}/manage/recoveries")).await?.body.contains("No recovery is"));
    let page = first.post(&format!("{at}/link"), &[]).await?;
    assert!(page.body.contains("is over"));
    Ok(())
}

#[tokio::test]
async fn at_the_desk_nobody_waits_but_two_are_needed() -> Result<()> {
    let scene = Scene::new().await?;
    let Scene { app, first, second, .. } = &scene;
    let desk = [FIELDS[0], ("ground", "Came with passport"), ("at-desk", "yes")];
    assert_eq!(scene.open(&desk).await?.status, StatusCode::SEE_OTHER);
    let at = scene.address().await?;
    app.clock.forward(SignedDuration::from_mins(16));
    let page = second.post(&format!("{at}/approve"), &[]).await?;
    assert!(page.body.contains("Fifteen minutes are over"), "{}", page.body);
    // Opened again while the person is still there.
    assert_eq!(scene.open(&desk).await?.status, StatusCode::SEE_OTHER);
    let at = scene.address().await?;
    assert_eq!(second.post(&format!("{at}/approve"), &[]).await?.status, StatusCode::SEE_OTHER);
    let link = link(&first.post(&format!("{at}/link"), &[]).await?)?;
    first.another().enrol(&link).await?;
    // Between sessions there is no desk.
    app.clock.forward(SignedDuration::from_hours(24 * 20));
    let first = app.browser(Role::Secretariat, None).await?;
    let page = first.post(&format!("{S}/manage/accounts/{}/recover", scene.account), &desk).await?;
    assert!(page.body.contains("No session meets today"));
    Ok(())
}

#[tokio::test]
async fn the_holder_and_the_head_put_an_end_to_it() -> Result<()> {
    let scene = Scene::new().await?;
    let Scene { app, second, holder, .. } = &scene;
    let (head, other) =
        (app.browser(Role::Head, Some("QM")).await?, app.browser(Role::Head, Some("QN")).await?);
    scene.open(&FIELDS).await?;
    assert!(holder.get("/en/account").await?.body.contains("about to let somebody into"));
    let page = holder.post("/en/account/recovery/cancel", &[]).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert_eq!(
        holder.post("/en/account/recovery/cancel", &[]).await?.status,
        StatusCode::NOT_FOUND
    );

    scene.open(&FIELDS).await?;
    let at = scene.address().await?;
    let id = at.rsplit('/').next().context("an id")?;
    let cancel = format!("{S}/delegation/recoveries/{id}/cancel");
    assert_eq!(other.post(&cancel, &[]).await?.status, StatusCode::NOT_FOUND);
    assert!(!other.get(&format!("{S}/delegation")).await?.body.contains("Phone lost"));
    assert!(head.get(&format!("{S}/delegation")).await?.body.contains("Phone lost"));
    // Also after the second officer, and then the link is worth nothing.
    second.post(&format!("{at}/approve"), &[]).await?;
    app.clock.forward(SignedDuration::from_hours(25));
    let (first, head) =
        (app.browser(Role::Secretariat, None).await?, app.browser(Role::Head, Some("QM")).await?);
    let made = link(&first.post(&format!("{at}/link"), &[]).await?)?;
    assert_eq!(head.post(&cancel, &[]).await?.status, StatusCode::SEE_OTHER);
    assert!(first.another().enrol(&made).await.is_err());
    Ok(())
}
