//! "Sign-in and devices": one's own passkeys and browsers.

use anyhow::{Context as _, Result};
use axum::http::StatusCode;
use comity_domain::Role;
use comity_testkit::{Authenticator, Browser, Manner, TestApp};

async fn enrolled(app: &TestApp) -> Result<(Browser, Authenticator)> {
    let link = app.invitation(Role::Head, Some("QM")).await?.token;
    app.visitor().enrol(&format!("/en/link#{link}")).await
}

/// Adds a passkey and gives its address.
async fn add(browser: &Browser) -> Result<(Authenticator, String)> {
    let path = "/en/account/passkeys/new";
    assert_eq!(browser.get(path).await?.status, StatusCode::OK);
    let asked = browser.ask(&format!("{path}/begin")).await?;
    let (key, answer) = Authenticator::create(&asked["options"], Manner::default())?;
    let page = browser.answer(path, &asked, &answer).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    Ok((key, page.location))
}

#[tokio::test]
async fn a_second_passkey_is_asked_for_until_it_is_there() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (head, mut first) = enrolled(&app).await?;
    let today = "/en/s/spring/today";
    assert!(head.get(today).await?.body.contains("Add a second passkey"));
    let page = head.get("/en/account").await?.body;
    assert!(page.contains("You have one passkey"), "{page}");
    assert!(page.contains("1\u{2069} passkey"), "{page}");
    assert!(!page.contains("/remove"), "the last one can be removed");

    let asked = head.ask("/en/account/passkeys/new/begin").await?;
    let known = &asked["options"]["publicKey"]["excludeCredentials"];
    assert_eq!(known.as_array().map(Vec::len), Some(1), "one authenticator holds one: {known}");
    let chosen = &asked["options"]["publicKey"]["authenticatorSelection"];
    assert_eq!(chosen["residentKey"], "required");
    assert_eq!(chosen["userVerification"], "required");

    let (mut second, address) = add(&head).await?;
    assert!(!head.get(today).await?.body.contains("Add a second passkey"));
    // Named, refused without a name, and shown as text.
    let page = head.post(&address, &[("name", "  ")]).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Enter a name"));
    head.post(&address, &[("name", "Blue <key>")]).await?;
    let page = head.get("/en/account").await?.body;
    assert!(page.contains("Blue &#60;key&#62;") && page.contains("2\u{2069} passkeys"));

    // Both sign in; a browser that came in by the second is out once it is removed.
    head.another().sign_in_with(&mut first).await?;
    let by_second = head.another().sign_in_with(&mut second).await?;
    assert!(head.get("/en/account").await?.body.contains("3\u{2069} browsers"));
    assert!(head.get(&format!("{address}/remove")).await?.body.contains("Remove this passkey?"));
    let page = head.post(&format!("{address}/remove"), &[]).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert_eq!(by_second.get("/en/account").await?.status, StatusCode::NOT_FOUND);
    assert!(head.another().sign_in_with(&mut second).await.is_err());
    head.another().sign_in_with(&mut first).await?;
    Ok(())
}

#[tokio::test]
async fn a_passkey_added_or_removed_is_told_to_whoever_would_object() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let today = "/en/s/spring/today";
    // A delegation is told of its members, and no other delegation is.
    let (head, _) = enrolled(&app).await?;
    let member = app.browser(Role::Member, Some("QM")).await?;
    let other = app.browser(Role::Head, Some("QN")).await?;
    let (added, removed) = ("A passkey was added to the", "A passkey was removed from the");
    assert!(!member.get(today).await?.body.contains(added));
    let (_, address) = add(&head).await?;
    for told in [&member, &head] {
        let page = told.get(today).await?.body;
        assert!(page.contains(added) && !page.contains(removed), "{page}");
    }
    head.post(&format!("{address}/remove"), &[]).await?;
    assert!(member.get(today).await?.body.contains(removed));
    let page = other.get(today).await?.body;
    assert!(!page.contains(added) && !page.contains(removed), "{page}");
    // Somebody of the podium is told of their own.
    let link = app.invitation(Role::Secretariat, None).await?.token;
    let (officer, _) = app.visitor().enrol(&format!("/en/link#{link}")).await?;
    let (_, address) = add(&officer).await?;
    officer.post(&format!("{address}/remove"), &[]).await?;
    let page = officer.get(today).await?.body;
    for own in ["A passkey was added to your account", "A passkey was removed from your account"] {
        assert!(page.contains(own), "{page}");
    }
    for language in ["ar", "zh", "fr", "ru", "es"] {
        let page = officer.get(&format!("/{language}/s/spring/today")).await?.body;
        assert!(!page.contains("passkey was"), "{language}");
    }
    Ok(())
}

#[tokio::test]
async fn browsers_are_shown_and_signed_out_from_each_other() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (head, mut key) = enrolled(&app).await?;
    let phone = head
        .another()
        .called("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1")
        .sign_in_with(&mut key)
        .await?;
    let page = head.get("/en/account").await?.body;
    assert!(page.contains("Safari · iPhone") && page.contains("Unknown browser"));
    assert_eq!(page.matches("(this one)").count(), 1);
    let row = page.split("Safari · iPhone").nth(1).context("a row")?;
    let end = row.split("action=\"").nth(1).and_then(|rest| rest.split('"').next());
    let end = end.context("a button")?;
    assert_eq!(head.post(end, &[]).await?.location, "/en/account");
    assert_eq!(phone.get("/en/account").await?.status, StatusCode::NOT_FOUND);
    assert_eq!(head.post(end, &[]).await?.status, StatusCode::NOT_FOUND, "ended twice");
    // Nobody's page before signing in, in any language.
    for language in ["en", "ar", "zh", "fr", "ru", "es"] {
        let path = format!("/{language}/account");
        assert_eq!(phone.get(&path).await?.status, StatusCode::NOT_FOUND);
        assert_eq!(head.get(&path).await?.status, StatusCode::OK);
    }
    Ok(())
}

#[tokio::test]
async fn the_exercises_links_count_as_a_passkey_and_take_one_too() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    assert!(head.get("/en/account").await?.body.contains("your sign-in link takes its place"));
    assert!(!head.get("/en/s/spring/today").await?.body.contains("second passkey"));
    app.clock.forward(jiff::SignedDuration::from_mins(20));
    let (mut key, _) = add(&head).await?;
    head.another().sign_in_with(&mut key).await?;
    Ok(())
}

#[tokio::test]
async fn whoever_is_in_charge_signs_somebody_out_everywhere() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (head, mut key) = enrolled(&app).await?;
    let phone = head.another().sign_in_with(&mut key).await?;
    let member = app.browser(Role::Member, Some("QM")).await?;
    let officer = app.browser(Role::Secretariat, None).await?;
    let account = uuid::Uuid::from_slice(&key.user)?;
    let accounts = "/en/s/spring/manage/accounts";
    let page = officer.get(accounts).await?.body;
    let at = format!("{accounts}/{account}/sessions");
    assert!(page.contains(&at), "{page}");
    // Not oneself: there is a page for that.
    assert_eq!(page.matches("/sessions\"").count(), 2, "{page}");
    assert!(officer.get(&at).await?.body.contains("Sign this person out everywhere?"));
    assert_eq!(officer.post(&at, &[]).await?.location, accounts);
    for browser in [&head, &phone] {
        assert_eq!(browser.get("/en/account").await?.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(member.get("/en/account").await?.status, StatusCode::OK, "nobody else");
    let told = member.get("/en/s/spring/today").await?.body;
    assert!(told.contains("was signed out everywhere"), "{told}");
    // Whoever holds a passkey comes in again, and ends those of whom they invite.
    let head = head.another().sign_in_with(&mut key).await?;
    let own = "/en/s/spring/delegation";
    let page = head.get(own).await?.body;
    let links = page.split('"').filter(|part| part.ends_with("/sessions"));
    let links: Vec<String> = links.map(str::to_owned).collect();
    let [at] = &links[..] else { anyhow::bail!("one member, and not the head: {links:?}") };
    assert_eq!(head.post(at, &[]).await?.location, own);
    assert_eq!(member.get("/en/account").await?.status, StatusCode::NOT_FOUND);
    Ok(())
}

#[tokio::test]
async fn a_refused_passkey_is_told_to_its_person_alone() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (head, key) = enrolled(&app).await?;
    let member = app.browser(Role::Member, Some("QM")).await?;
    let (today, account) = ("/en/s/spring/today", "/en/account");
    let (told, shown) = ("Somebody tried to use a passkey", "A passkey was refused");
    // Read before, so that nothing kept in memory can stand in the way.
    assert!(!head.get(today).await?.body.contains(told));
    assert!(!head.get(account).await?.body.contains(shown));
    let visitor = head.another();
    let mut answers = Vec::new();
    // More often than anybody is let, and with two passkeys of which one is unknown here.
    for attempt in 0..14 {
        let asked = visitor.ask("/en/sign-in/begin").await?;
        let mut answer = key.clone().sign(&asked["options"])?;
        answer["response"]["signature"] = serde_json::json!("AAAA");
        if attempt == 0 {
            answer["rawId"] = serde_json::json!("AAAAAAAAAAAAAAAA");
        }
        answers.push(visitor.answer("/en/sign-in", &asked, &answer).await?);
        if attempt == 0 {
            assert!(!head.get(today).await?.body.contains(told), "it was nobody's");
        }
    }
    assert_eq!(answers[0].status, answers[1].status, "a stranger learns nothing by it");
    assert_eq!(answers[0].body, answers[1].body);
    assert_eq!(answers[13].status, StatusCode::TOO_MANY_REQUESTS);
    let page = head.get(today).await?.body;
    assert_eq!(page.matches(told).count(), 1, "{page}");
    assert!(page.contains("new notice"), "{page}");
    assert!(head.get(account).await?.body.contains(shown));
    assert!(!member.get(today).await?.body.contains(told), "it is the head's alone");
    let officer = app.browser(Role::Secretariat, None).await?;
    assert!(!officer.get(today).await?.body.contains(told));
    for language in ["ar", "zh", "fr", "ru", "es"] {
        for path in ["account", "s/spring/today"] {
            let page = head.get(&format!("/{language}/{path}")).await?.body;
            assert!(!page.contains('⟦') && !page.contains("passkey was"), "{language} {path}");
        }
    }
    // Read, it is an earlier notice.
    let at = page.split("name=\"up_to\" value=\"").nth(1).context("a form")?;
    let at = at.split('"').next().context("an instant")?;
    head.post(&format!("{today}/read"), &[("up_to", at)]).await?;
    let page = head.get(today).await?.body;
    let earlier = page.split("<details>").nth(1).context("earlier ones")?;
    assert!(earlier.contains(told));
    Ok(())
}
