//! Erasing what is known of a person, by officers in their browsers.

use anyhow::Result;
use axum::http::StatusCode;
use comity_domain::Role;
use comity_testkit::TestApp;

#[tokio::test]
async fn a_closed_account_is_erased_by_two_officers() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let first = app.browser(Role::Secretariat, None).await?;
    let second = app.browser(Role::Secretariat, None).await?;
    let at = "/en/s/spring/manage/accounts";
    app.open(Role::Member, Some("QM"), "Umbriel Vantongeren", None).await?;
    let list = first.get(at).await?;
    assert!(list.body.contains("Umbriel Vantongeren") && !list.body.contains("/erase"));
    let (before, _) =
        list.body.split_once("Umbriel Vantongeren</bdi></span></a>").unwrap_or_default();
    let id = before.rsplit_once("/close").and_then(|(before, _)| before.rsplit('/').next());
    let id = id.unwrap_or_default().to_owned();
    let erase = format!("{at}/{id}/erase");
    assert_eq!(first.get(&erase).await?.status, StatusCode::NOT_FOUND, "still open");
    first.post(&format!("{at}/{id}/close"), &[]).await?;
    let list = first.get(at).await?;
    assert!(list.body.contains(&erase), "{}", list.body);
    assert!(first.get(&erase).await?.body.contains("Ask for the erasure"));
    // Nobody has asked yet: nothing to confirm.
    let early = second.post(&format!("{erase}/confirm"), &[]).await?;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(first.post(&format!("{erase}/ask"), &[]).await?.status, StatusCode::SEE_OTHER);
    assert!(!first.get(&erase).await?.body.contains("Erase for good"));
    let alone = first.post(&format!("{erase}/confirm"), &[]).await?;
    assert_eq!(alone.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(alone.body.contains("another one confirms"), "{}", alone.body);
    assert!(second.get(&erase).await?.body.contains("Erase for good"));
    second.post(&format!("{erase}/confirm"), &[]).await?;
    let done = first.get(&erase).await?;
    assert!(done.body.contains("was erased on"), "{}", done.body);
    assert!(!done.body.contains("Vantongeren"));
    assert!(!first.get(at).await?.body.contains("Vantongeren"));
    for language in ["ar", "zh", "fr", "ru", "es"] {
        let page = first.get(&erase.replacen("/en/", &format!("/{language}/"), 1)).await?;
        assert!(page.status == StatusCode::OK && !page.body.contains('⟦'), "{language}");
    }
    for (role, code) in [(Role::Head, Some("QM")), (Role::Chair, None), (Role::ChairTeam, None)] {
        let other = app.browser(role, code).await?;
        assert_eq!(other.get(&erase).await?.status, StatusCode::NOT_FOUND, "{role}");
        let sent = other.post(&format!("{erase}/ask"), &[]).await?;
        assert_eq!(sent.status, StatusCode::NOT_FOUND, "{role}");
    }
    Ok(())
}
