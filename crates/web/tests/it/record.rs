//! The record's page: what is proved, the checkpoint to keep, a delegation's own part.

use anyhow::Result;
use axum::http::{StatusCode, header};
use comity_domain::{Audience, Language, Role};
use comity_seal::{
    VerifyingKey,
    export::{Scope, verify},
};
use comity_testkit::TestApp;

const AT: &str = "/en/s/spring/record";

#[tokio::test]
async fn the_checkpoint_is_everybodys_and_a_part_its_delegations() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let other = app.browser(Role::Member, Some("QN")).await?;
    let page = app.visitor().get(AT).await?;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("What is not proved") && !page.body.contains("/record/own"));
    let note = app.visitor().get(&format!("{AT}/checkpoint")).await?;
    assert!(note.body.starts_with("comity-record-"), "{}", note.body);
    let disposition = note.headers.get(header::CONTENT_DISPOSITION);
    assert!(disposition.is_some_and(|value| value.as_bytes().starts_with(b"attachment")));
    let (_, rest) = page.body.split_once("--key ").unwrap_or_default();
    let key = rest.split('<').next().unwrap_or_default().replace("&#43;", "+");
    let key = VerifyingKey::parse(&key)?;

    for (browser, code) in [(&head, "QM"), (&other, "QN")] {
        let fields = [
            ("text", "A text for ourselves."),
            ("language", Language::En.code()),
            ("audience", Audience::Own.word()),
        ];
        browser.post("/en/s/spring/statements/new", &fields).await?;
        let form = [("text", "Why?"), ("text_en", "Why?")];
        browser.post("/en/s/spring/questions/new", &form).await?;
        let part = browser.get(&format!("{AT}/own")).await?;
        assert_eq!(part.status, StatusCode::OK);
        let found = verify(part.body.as_bytes(), Some(&key), Some(&note.body))?;
        assert_eq!(found.scope, Scope::Participant(code.to_owned()));
    }
    for (role, code) in [
        (Role::Chair, None),
        (Role::ChairTeam, None),
        (Role::Secretariat, None),
        (Role::Organization, Some("org-L")),
        (Role::Stakeholder, Some("ngo-L")),
    ] {
        let browser = app.browser(role, code).await?;
        let page = browser.get(&format!("{AT}/own")).await?;
        let absent = browser.get("/en/s/spring/absent").await?.body;
        assert_eq!((page.status, page.body), (StatusCode::NOT_FOUND, absent), "{role}");
        assert_eq!(browser.get(AT).await?.status, StatusCode::OK, "{role}");
    }
    for language in ["ar", "zh", "fr", "ru", "es"] {
        let page = head.get(&format!("/{language}/s/spring/record")).await?;
        assert!(page.body.contains("/record/own") && !page.body.contains('⟦'), "{language}");
    }
    Ok(())
}
