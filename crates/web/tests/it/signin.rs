//! Signing in, and what a visitor may not do.

mod account;
mod kinds;
mod recovery;
mod refused;

use anyhow::Result;
use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use comity_domain::{Clock as _, Role};
use comity_testkit::{TestApp, step};
use jiff::SignedDuration;

#[tokio::test]
async fn a_link_shows_a_button_and_only_a_passkey_spends_it() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let link = format!("/en/link#{}", app.invitation(Role::Head, Some("QM")).await?.token);
    let visitor = app.visitor();
    // A mail scanner opens the link twice, presses its button, and has the page ask;
    // nothing happens.
    for _ in 0..2 {
        let page = visitor.get(&link).await?;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("data-passkey=\"create\"") && page.body.contains("<noscript>"));
        let page = visitor.post(&step(&link, "use"), &[]).await?;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.headers.get(header::SET_COOKIE).is_none());
        assert!(page.body.contains("The browser sent no passkey"));
        visitor.ask(&step(&link, "begin")).await?;
    }
    let (head, mut passkey) = visitor.clone().enrol(&link).await?;
    assert!(head.get("/en/").await?.body.contains("Head of delegation"));
    // Spent: another POST opens no session, and the page says why.
    let again = visitor.post(&step(&link, "use"), &[]).await?;
    assert!(again.headers.get(header::SET_COOKIE).is_none());
    let page = visitor.get(&link).await?;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(page.body.contains("does not work"));
    assert!(visitor.clone().enrol(&link).await.is_err());
    // From now on the passkey is the way in, again and again.
    for _ in 0..2 {
        let head = visitor.another().sign_in_with(&mut passkey).await?;
        assert!(head.get("/en/s/spring/today").await?.body.contains("Head of delegation"));
    }
    Ok(())
}

#[tokio::test]
async fn a_lasting_link_signs_in_by_itself() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let link = app.link(Role::Head, Some("QM")).await?;
    // It is one of the exercise's, which anybody at this machine may read anyway.
    let page = app.visitor().get(&format!("/en/link#{link}")).await?;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    let link = format!("/en/sign-in/{link}");
    let page = app.visitor().get(&link).await?;
    assert!(!page.body.contains("data-passkey") && page.body.contains("stays valid"));
    for _ in 0..2 {
        let head = app.visitor().sign_in(&link).await?;
        assert!(head.get("/en/").await?.body.contains("Head of delegation"));
    }
    Ok(())
}

#[tokio::test]
async fn a_session_ends_when_idle_and_in_any_case_after_ten_hours() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    app.clock.forward(SignedDuration::from_mins(29));
    assert!(head.get("/en/").await?.body.contains("Head of delegation"));
    app.clock.forward(SignedDuration::from_mins(31));
    assert!(!head.get("/en/").await?.body.contains("Head of delegation"));

    let busy = app.browser(Role::Head, Some("QN")).await?;
    for _ in 0..29 {
        app.clock.forward(SignedDuration::from_mins(20));
        assert!(busy.get("/en/").await?.body.contains("Head of delegation"));
    }
    app.clock.forward(SignedDuration::from_mins(25));
    assert!(!busy.get("/en/").await?.body.contains("Head of delegation"));
    Ok(())
}

#[tokio::test]
async fn signing_out_ends_the_session() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let page = head.post("/en/sign-out", &[]).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert!(!head.get("/en/").await?.body.contains("Head of delegation"));
    Ok(())
}

#[tokio::test]
async fn requests_that_do_not_come_from_here_change_nothing() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let post = |name: &'static str, value: &'static str| {
        let mut request = Request::builder().method(Method::POST).uri("/en/sign-out");
        if !name.is_empty() {
            request = request.header(name, value);
        }
        request.body(Body::empty())
    };
    for (name, value) in [
        ("", ""),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "http://elsewhere.example"),
        ("origin", "null"),
    ] {
        let page = head.send(post(name, value)?).await?;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{name}: {value}");
        assert!(page.body.contains("did not come from Comity"));
    }
    assert!(head.get("/en/").await?.body.contains("Head of delegation"));
    let page = head.send(post("origin", "http://localhost")?).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    Ok(())
}

#[tokio::test]
async fn every_answer_carries_the_headers() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    for path in ["/en/", "/en/absent", "/ar/sign-in"] {
        let page = head.get(path).await?;
        let policy = page.headers["content-security-policy"].to_str()?;
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"));
        assert_eq!(page.headers["x-content-type-options"], "nosniff");
        assert_eq!(page.headers["cache-control"], "no-store");
        assert!(!page.body.contains(" style="), "{path} has an inline style");
    }
    Ok(())
}

#[tokio::test]
async fn an_absent_page_speaks_the_readers_language() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let page = app.visitor().get("/en/s/nowhere/letters").await?;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(page.body.contains("does not exist, or is not for you"));
    let page = app.visitor().get("/de/").await?;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    let page = app.visitor().get("/").await?;
    assert_eq!((page.status, &*page.location), (StatusCode::SEE_OTHER, "/en/"));
    Ok(())
}

#[tokio::test]
async fn a_server_on_loopback_answers_to_no_other_name() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let visitor = app.visitor();
    let call = |host: &str| Request::builder().uri("/en/").header("host", host).body(Body::empty());
    for good in ["localhost", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080", "127.0.0.1"] {
        assert_eq!(visitor.send(call(good)?).await?.status, StatusCode::OK, "{good}");
    }
    for bad in ["evil.example", "evil.example:8080", "localhost.evil.example", "10.0.0.1", ""] {
        let page = visitor.send(call(bad)?).await?;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{bad}");
        assert!(!page.body.contains("Spring session"), "{bad}");
    }
    Ok(())
}

#[tokio::test]
async fn an_address_with_control_characters_leads_nowhere() -> Result<()> {
    let visitor = TestApp::sqlite().await?.visitor();
    let breaking = [("link", "a\r\nset-cookie:x")];
    for path in ["/en/link/open", "/en/link/use", "/en/s/spring/accreditation/receipt/open"] {
        let page = visitor.post(path, &breaking).await?;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        assert!(page.headers.get(header::SET_COOKIE).is_none(), "{path}");
    }
    assert_eq!(visitor.get("/en/s/%00/statements").await?.status, StatusCode::NOT_FOUND);
    Ok(())
}

/// The first officer makes a passkey, and nobody is signed in before that.
#[tokio::test]
async fn a_server_is_set_up_with_a_passkey() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let mut tx = app.desk.db.begin(app.clock.now()).await?;
    comity_store::signin::insert_set_up_link(&mut tx, "first").await?;
    tx.commit_technical("set-up link").await?;
    let visitor = app.visitor();
    let names = [
        ("officer-name", "Officer Quill"),
        ("second-name", "Officer Wren"),
        ("chair-name", "Chair Tern"),
    ];
    // The link alone gives the form, which carries it on; a wrong one gives nothing.
    let page = visitor.get("/en/set-up#last").await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("data-hand") && !page.body.contains("officer-name"));
    assert_eq!(visitor.get("/en/set-up").await?.status, StatusCode::OK);
    let page = visitor.get("/en/set-up#first").await?;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("name=\"link\" value=\"first\""), "{}", page.body);
    // Three names are missing: the list on top says of which fields, one by one.
    let filled = [&names[..0], &[("step", "filled")]].concat();
    let page = visitor.post("/en/set-up/open#first", &filled).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for label in ["Your name", "Name of the second officer", "Name of the Chair"] {
        assert!(page.body.contains(&format!("{label} · Write the person’s name")), "{label}");
    }
    let filled = [&names[..], &[("step", "filled")]].concat();
    let page = visitor.post("/en/set-up/open#first", &filled).await?;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert!(page.headers.get(header::SET_COOKIE).is_none());
    let links: Vec<&str> = page
        .body
        .split("value=\"http://localhost")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    let [second, chair, own] = links[..] else { anyhow::bail!("{links:?}") };
    let (officer, _) = visitor.another().enrol(own).await?;
    assert!(officer.get("/en/s/spring/manage/accounts").await?.status == StatusCode::OK);
    let (second, _) = visitor.another().enrol(second).await?;
    assert!(second.get("/en/s/spring/manage/accounts").await?.status == StatusCode::OK);
    let (chair, _) = visitor.another().enrol(chair).await?;
    let today = chair.get("/en/s/spring/today").await?.body;
    assert!(today.contains("Chair") && today.contains("Add a second passkey"));
    assert_eq!(visitor.get("/en/set-up#first").await?.status, StatusCode::NOT_FOUND);
    assert_eq!(visitor.get("/en/set-up").await?.status, StatusCode::NOT_FOUND);
    Ok(())
}
