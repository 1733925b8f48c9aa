//! Everybody else: no way in, and no sign that there is a room.

use anyhow::{Context as _, Result};
use axum::http::StatusCode;
use comity_domain::Role;
use comity_testkit::TestApp;

use super::{AT, TEXT, TITLE, begin, comment_id, delegation};

#[tokio::test]
async fn nobody_outside_the_delegation_has_a_way_in() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (head, member) = delegation(&app).await?;
    begin(&member, TITLE, TEXT).await?;
    let fields = [("version", "1"), ("paragraph", "0"), ("comment", "Canary remark")];
    member.post(&format!("{AT}/1/comments"), &fields).await?;
    let id = comment_id(&head.get(&format!("{AT}/1")).await?, "Canary remark")?;
    let settle = format!("/1/comments/{id}/settle");
    let scan = Some(("canary.txt", &b"Canary file"[..]));
    member.post_parts(&format!("{AT}/1/files"), &[], scan).await?;
    let page = member.get(&format!("{AT}/1")).await?;
    let (_, file) = page.body.split_once("/room/1/files/").context("a file")?;
    let file = format!("/1/files/{}", file.split('"').next().unwrap_or_default());
    assert_eq!(member.get(&format!("{AT}{file}")).await?.body, "Canary file");
    let take_out = format!("{file}/take-out");
    let gets = [
        "",
        "/new",
        "/rule",
        "/log",
        "/key",
        "/log/save",
        "/1",
        "/1/change",
        "/1/compare",
        "/1/sign-off",
        &file,
    ];
    let posts = [
        "/new",
        "/new/start-again",
        "/rule",
        "/key",
        "/1/change",
        "/1/change/start-again",
        "/1/comments",
        &settle,
        &take_out,
        "/1/ask",
        "/1/sign-off",
        "/1/take-back",
        "/1/file",
        "/1/set-aside",
        "/1/take-up",
    ];
    for (role, code) in [
        (Some(Role::Chair), None),
        (Some(Role::ChairTeam), None),
        (Some(Role::Secretariat), None),
        (Some(Role::Organization), Some("org-L")),
        (Some(Role::Stakeholder), Some("ngo-L")),
        (None, None),
    ] {
        let browser = match role {
            Some(role) => app.browser(role, code).await?,
            None => app.visitor(),
        };
        let absent = browser.get(&format!("{AT}/absent/at/all")).await?;
        for rest in gets {
            let page = browser.get(&format!("{AT}{rest}")).await?;
            assert_eq!((page.status, &page.body), (StatusCode::NOT_FOUND, &absent.body), "{rest}");
        }
        for rest in posts {
            let page = browser.post(&format!("{AT}{rest}"), &fields).await?;
            assert_eq!((page.status, &page.body), (StatusCode::NOT_FOUND, &absent.body), "{rest}");
        }
    }

    // Another delegation has a room of its own, in which there is nothing.
    let stranger = app.browser(Role::Head, Some("QN")).await?;
    let absent = stranger.get(&format!("{AT}/absent/at/all")).await?;
    for rest in &gets[5..] {
        let page = stranger.get(&format!("{AT}{rest}")).await?;
        assert_eq!((page.status, &page.body), (StatusCode::NOT_FOUND, &absent.body), "{rest}");
    }
    for rest in &posts[4..] {
        let page = stranger.post(&format!("{AT}{rest}"), &fields).await?;
        assert_eq!((page.status, &page.body), (StatusCode::NOT_FOUND, &absent.body), "{rest}");
    }
    for rest in ["", "/log"] {
        let page = stranger.get(&format!("{AT}{rest}")).await?;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.body.contains("anary"), "{rest}");
    }
    begin(&stranger, "Ours", "Words of our own.").await?;
    assert!(stranger.get(&format!("{AT}/1")).await?.body.contains("Words of our own."));
    assert!(head.get(&format!("{AT}/1")).await?.body.contains(TITLE), "each has a draft 1");

    // A member may not set the rule, nor sign off where the head signs alone.
    for rest in ["/rule", "/key"] {
        let page = member.get(&format!("{AT}{rest}")).await?;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{rest}");
    }
    let page = member.post(&format!("{AT}/1/sign-off"), &[("version", "1")]).await?;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    Ok(())
}

/// An expert in the capital reads and comments, and changes, signs and files nothing.
#[tokio::test]
async fn an_expert_reads_and_comments() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (head, member) = delegation(&app).await?;
    let link = app.link(Role::Expert, Some("QM")).await?;
    let expert = head.another().sign_in(&format!("/en/sign-in/{link}")).await?;
    begin(&member, TITLE, TEXT).await?;
    head.post(&format!("{AT}/1/sign-off"), &[("version", "1")]).await?;
    let list = expert.get(AT).await?;
    assert!(list.body.contains(TITLE) && list.body.contains("aria-current=\"page\">Drafts"));
    for absent in ["/room/new", "/statements/new", "/room/rule"] {
        assert!(!list.body.contains(absent), "{absent}");
    }
    let page = expert.get(&format!("{AT}/1")).await?;
    for absent in ["/change", "/sign-off", "/file", "/ask", "/set-aside", "/take-back"] {
        assert!(!page.body.contains(&format!("room/1{absent}\"")), "{absent}");
    }
    let fields = [("version", "1"), ("paragraph", "0"), ("comment", "From the capital.")];
    let said = expert.post(&format!("{AT}/1/comments"), &fields).await?;
    assert_eq!(said.status, StatusCode::SEE_OTHER);
    let page = member.get(&format!("{AT}/1")).await?;
    assert!(page.body.contains("expert QM") && page.body.contains("From the capital."));
    let id = comment_id(&page, "From the capital.")?;
    let settled = expert.post(&format!("{AT}/1/comments/{id}/settle"), &[]).await?;
    assert_eq!(settled.status, StatusCode::SEE_OTHER);
    assert!(expert.get(&format!("{AT}/log")).await?.body.contains("Comment on draft"));
    let absent = expert.get(&format!("{AT}/absent/at/all")).await?;
    for rest in ["/new", "/rule", "/1/change", "/1/sign-off"] {
        let page = expert.get(&format!("{AT}{rest}")).await?;
        assert_eq!((page.status, &page.body), (StatusCode::NOT_FOUND, &absent.body), "{rest}");
    }
    for rest in [
        "/new",
        "/rule",
        "/1/change",
        "/1/ask",
        "/1/sign-off",
        "/1/take-back",
        "/1/file",
        "/1/set-aside",
        "/1/take-up",
    ] {
        let page = expert.post(&format!("{AT}{rest}"), &[("version", "1")]).await?;
        assert_eq!((page.status, &page.body), (StatusCode::NOT_FOUND, &absent.body), "{rest}");
    }
    Ok(())
}

/// What happens in a room leaves no trace on any page of others, and does not move what
/// others can see of the record.
#[tokio::test]
async fn a_room_in_use_shows_nowhere() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (head, member) = delegation(&app).await?;
    let link = app.link(Role::Secretariat, None).await?;
    let office = head.another().sign_in(&format!("/en/sign-in/{link}")).await?;
    let link = app.link(Role::Head, Some("QN")).await?;
    let stranger = head.another().sign_in(&format!("/en/sign-in/{link}")).await?;
    let pages = ["record", "today", "statements", "participants"];
    let all = async || -> Result<Vec<String>> {
        let mut found = Vec::new();
        for browser in [&office, &stranger] {
            for page in pages {
                found.push(browser.get(&format!("/en/s/spring/{page}")).await?.body);
            }
        }
        Ok(found)
    };
    all().await?;
    let before = all().await?;
    begin(&member, TITLE, TEXT).await?;
    head.post(&format!("{AT}/1/sign-off"), &[("version", "1")]).await?;
    assert_eq!(all().await?, before);
    // While its own delegation sees each change at once, though the record stands still.
    assert!(head.get(&format!("{AT}/1")).await?.body.contains("Signed off"));
    assert!(member.get("/en/s/spring/today").await?.body.contains("Signed off and not yet filed"));
    Ok(())
}
