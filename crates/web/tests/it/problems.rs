//! The page for what is not there, or not for this reader.

use anyhow::Result;
use axum::http::StatusCode;
use comity_domain::Role;

use crate::convergence::room::{BASE, Room};

#[tokio::test]
async fn whoever_has_signed_in_is_led_to_their_today_page() -> Result<()> {
    let room = Room::new().await?;
    let app = &room.app;
    let today = format!("<a class=\"button\" href=\"{BASE}/today\">Go to your Today page</a>");
    let sign_in = ["sign in and try again", "href=\"/en/sign-in\""];
    for (role, code) in [(Role::Head, Some("QM")), (Role::Organization, Some("org-L"))] {
        let reader = app.browser(role, code).await?;
        let absent = reader.get(&format!("{BASE}/statements/4711")).await?;
        assert_eq!(absent.status, StatusCode::NOT_FOUND);
        assert!(absent.body.contains(&today), "{}", absent.body);
        assert!(!sign_in.iter().any(|text| absent.body.contains(text)), "{}", absent.body);
        // The Chair's side's pages, and what is nowhere, in this session or another.
        for path in ["/convergence/1", "/convergence/4711", "/manage/accounts", "/nowhere"] {
            let page = reader.get(&format!("{BASE}{path}")).await?;
            assert_eq!((page.status, &page.body), (absent.status, &absent.body), "{path}");
        }
        for path in ["/en/s/elsewhere/today", "/en/nowhere"] {
            assert_eq!(reader.get(path).await?.body, absent.body, "{path}");
        }
        for language in ["ar", "zh", "fr", "ru", "es"] {
            let page = reader.get(&format!("/{language}/s/spring/nowhere")).await?;
            assert!(page.body.contains(&format!("href=\"/{language}/s/spring/today\"")));
            assert!(!page.body.contains('⟦'), "{language}");
        }
    }
    let page = app.visitor().get(&format!("{BASE}/convergence/1")).await?;
    assert!(sign_in.iter().all(|text| page.body.contains(text)), "{}", page.body);
    assert!(!page.body.contains("/today"));
    Ok(())
}
