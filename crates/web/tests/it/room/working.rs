//! Drafting, commenting, comparing; nothing typed is lost, and nothing of it lies in clear.

use anyhow::Result;
use axum::http::StatusCode;
use comity_domain::Role;
use comity_testkit::TestApp;
use jiff::SignedDuration;

use super::{AT, TEXT, TITLE, begin, comment_id, delegation};
use crate::statements::read;

#[tokio::test]
async fn a_draft_is_commented_by_paragraph_and_changed() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (head, member) = delegation(&app).await?;
    let empty = head.get(AT).await?;
    assert_eq!(empty.status, StatusCode::OK);
    for said in [
        "No draft yet",
        "Whoever runs this server could still read along while you work",
        "stored sealed",
        "just as easy",
        "href=\"/en/s/spring/statements/new\"",
        "the head of delegation signs it off.",
    ] {
        assert!(empty.body.contains(said), "{said}");
    }
    let begun = begin(&member, TITLE, TEXT).await?;
    assert_eq!((begun.status, &*begun.location), (StatusCode::SEE_OTHER, &*format!("{AT}/1")));
    let one = format!("{AT}/1");
    let page = head.get(&one).await?;
    assert!(page.body.contains(TITLE) && page.body.contains("Mr. Chair, canary opening words"));
    assert!(page.body.contains("member QM"), "the delegation reads its own people's names");

    let fields = [("version", "1"), ("paragraph", "1"), ("comment", "Say why, in a <word>.")];
    let said = head.post(&format!("{one}/comments"), &fields).await?;
    assert_eq!(said.status, StatusCode::SEE_OTHER);
    let page = member.get(&one).await?;
    let id = comment_id(&page, "Say why, in a &#60;word&#62;.")?;
    assert_eq!(said.location, format!("{one}#c-{id}"));
    let (_, second) = page.body.split_once("id=\"p-1\"").unwrap_or_default();
    assert!(second.contains("Say why"), "it stands beside its paragraph");
    assert!(
        read(&member.get("/en/s/spring/today").await?)
            .contains(&format!("1 open comment on {TITLE}"))
    );
    assert!(!head.get("/en/s/spring/today").await?.body.contains("open comment"), "one's own");

    // A comment with nothing in it comes back at its paragraph.
    let blank = [("version", "1"), ("paragraph", "0"), ("comment", " ")];
    let refused = head.post(&format!("{one}/comments"), &blank).await?;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Write the comment") && refused.body.contains("id=\"comment\""));

    // The paragraph moves; its comment goes with it. What is gone keeps its comments below.
    let changed = "A new beginning.\n\nMr. Chair, canary opening words of the draft.\n\nWe support \
                   the whole register.";
    let form = member.get(&format!("{one}/change")).await?;
    assert!(form.body.contains("We support the register.") && form.body.contains("value=\"1\""));
    let fields = [("title", TITLE), ("text", changed), ("of_version", "1"), ("language", "en")];
    let kept = member.post(&format!("{one}/change"), &fields).await?;
    assert_eq!((kept.status, &*kept.location), (StatusCode::SEE_OTHER, &*one));
    let page = head.get(&one).await?;
    let (_, third) = page.body.split_once("id=\"p-2\"").unwrap_or_default();
    assert!(third.contains("Say why"), "it followed its paragraph");
    assert!(read(&page).contains("· Version 1"), "and says beside which version it was written");
    let compared = head.get(&format!("{one}/compare")).await?;
    assert!(compared.body.contains("<ins>") && compared.body.contains("whole"));
    let fields =
        [("title", TITLE), ("text", "All new words."), ("of_version", "2"), ("language", "en")];
    member.post(&format!("{one}/change"), &fields).await?;
    assert!(head.get(&one).await?.body.contains("Comments on passages that are gone"));

    // Settled, and opened again.
    let settled = member.post(&format!("{one}/comments/{id}/settle"), &[]).await?;
    assert_eq!(settled.status, StatusCode::SEE_OTHER);
    assert!(read(&head.get(&one).await?).contains("Settled by member QM"));
    assert!(!member.get("/en/s/spring/today").await?.body.contains("open comment"));
    member.post(&format!("{one}/comments/{id}/reopen"), &[]).await?;
    assert!(!head.get(&one).await?.body.contains("Settled by"));

    // Set aside and taken up again.
    member.post(&format!("{one}/set-aside"), &[]).await?;
    assert!(head.get(&one).await?.body.contains("Take it up again"));
    assert!(head.get(&format!("{AT}?which=aside")).await?.body.contains(TITLE));
    assert!(!head.get(AT).await?.body.contains(TITLE));
    head.post(&format!("{one}/take-up"), &[]).await?;
    assert!(head.get(AT).await?.body.contains(TITLE));
    Ok(())
}

#[tokio::test]
async fn what_was_typed_is_kept_and_kept_sealed() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (head, member) = delegation(&app).await?;
    let fields = [("title", ""), ("text", "Canary typed without a title."), ("purpose", "topic:x")];
    let refused = member.post(&format!("{AT}/new"), &fields).await?;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for said in ["Canary typed without a title.", "Write the title", "Choose a topic or question"] {
        assert!(refused.body.contains(said), "{said}");
    }
    let again = member.get(&format!("{AT}/new")).await?;
    assert!(again.body.contains("Canary typed without") && again.body.contains("here again"));
    assert!(!head.get(&format!("{AT}/new")).await?.body.contains("Canary"), "this account's own");
    member.post(&format!("{AT}/new/start-again"), &[]).await?;
    assert!(!member.get(&format!("{AT}/new")).await?.body.contains("Canary"));

    // Two write at once: the later one is told, and loses nothing.
    begin(&member, TITLE, TEXT).await?;
    let one = format!("{AT}/1");
    let write = async |browser: &comity_testkit::Browser, text: &str| {
        let fields = [("title", TITLE), ("text", text), ("of_version", "1"), ("language", "en")];
        browser.post(&format!("{one}/change"), &fields).await
    };
    assert_eq!(write(&head, "The head's words.").await?.status, StatusCode::SEE_OTHER);
    let late = write(&member, "Canary of the member.").await?;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        late.body.contains("kept a newer version") && late.body.contains("Canary of the member.")
    );
    assert!(late.body.contains("/compare?from=1&#38;to=2"), "{}", late.body);
    assert!(late.body.contains("name=\"of_version\" value=\"2\""), "sent again, it goes on from 2");

    // Sent after the session lapsed: kept, and there after signing in again.
    app.clock.forward(SignedDuration::from_mins(31));
    let fields = [
        ("title", TITLE),
        ("text", "Canary sent too late."),
        ("of_version", "2"),
        ("language", "en"),
    ];
    let lapsed = head.post(&format!("{one}/change"), &fields).await?;
    assert_eq!(lapsed.status, StatusCode::FORBIDDEN);
    assert!(!lapsed.body.contains("Canary"));
    let fields = [("version", "2"), ("paragraph", "0"), ("comment", "Canary said too late.")];
    let lapsed = head.post(&format!("{one}/comments"), &fields).await?;
    assert_eq!(lapsed.status, StatusCode::FORBIDDEN);
    let all = app.at_rest().await?;
    let holds = |text: &str| all.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(holds("comment:") && !holds("Canary"), "kept, and sealed");
    Ok(())
}

#[tokio::test]
async fn every_page_speaks_six_languages() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (head, member) = delegation(&app).await?;
    head.post(&format!("{AT}/rule"), &[("rule", "head-and-mission")]).await?;
    begin(&member, TITLE, TEXT).await?;
    let fields = [("version", "1"), ("paragraph", ""), ("comment", "Shorter.")];
    member.post(&format!("{AT}/1/comments"), &fields).await?;
    let fields = [
        ("title", TITLE),
        ("text", "# Heading\n\nOther words."),
        ("of_version", "1"),
        ("language", "en"),
    ];
    member.post(&format!("{AT}/1/change"), &fields).await?;
    for language in ["en", "ar", "zh", "fr", "ru", "es"] {
        for rest in [
            "",
            "/new",
            "/1",
            "/1/change",
            "/1/compare",
            "/1/sign-off",
            "/rule",
            "/log",
            "/../today",
        ] {
            let path = format!("/{language}/s/spring/room{rest}").replace("/room/..", "");
            let page = head.get(&path).await?;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            assert!(!page.body.contains('⟦'), "{path}");
        }
    }
    let visitor = app.browser(Role::Organization, Some("org-L")).await?;
    assert!(!visitor.get("/en/s/spring").await?.body.contains("/room\""), "no way in is shown");
    Ok(())
}
