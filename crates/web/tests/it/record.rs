//! The record's page: what is proved, the checkpoint to keep, a delegation's own part.

use anyhow::Result;
use axum::http::{StatusCode, header};
use comity_acts::{Delegation, May, NewQuestion, raise_question};
use comity_domain::{Audience, Language, Role, Wording};
use comity_seal::{
    VerifyingKey,
    export::{Scope, verify},
};
use comity_testkit::TestApp;

use crate::statements::{hidden, post_form};

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
    for (role, code) in [(Role::Organization, "org-L"), (Role::Stakeholder, "ngo-L")] {
        let browser = app.browser(role, Some(code)).await?;
        let part = browser.get(&format!("{AT}/own")).await?;
        let found = verify(part.body.as_bytes(), Some(&key), Some(&note.body))?;
        assert_eq!(found.scope, Scope::Participant(code.to_owned()));
    }
    for role in [Role::Chair, Role::ChairTeam, Role::Secretariat] {
        let browser = app.browser(role, None).await?;
        let absent = browser.get("/en/s/spring/absent").await?.body;
        for of in ["own", "acts", "acts/1/receipt"] {
            let page = browser.get(&format!("{AT}/{of}")).await?;
            assert_eq!((page.status, &page.body), (StatusCode::NOT_FOUND, &absent), "{role} {of}");
        }
        assert_eq!(browser.get(AT).await?.status, StatusCode::OK, "{role}");
    }
    for language in ["ar", "zh", "fr", "ru", "es"] {
        let page = head.get(&format!("/{language}/s/spring/record")).await?;
        assert!(page.body.contains("/record/own") && !page.body.contains('⟦'), "{language}");
    }
    Ok(())
}

/// The addresses of receipts on a page.
fn receipts(page: &str) -> Vec<&str> {
    let links = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    links.filter(|link| link.ends_with("/receipt")).collect()
}

#[tokio::test]
async fn each_act_has_its_receipt_for_its_owner_alone() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let named = app.browser(Role::Head, Some("QN")).await?;
    let empty = head.get(&format!("{AT}/acts")).await?;
    assert_eq!(empty.status, StatusCode::OK);
    let qn = app.participant("QN").await?.to_string();
    let fields = [
        ("text", "A text for several."),
        ("language", Language::En.code()),
        ("audience", Audience::Delegations.word()),
        ("on_behalf_of", "Some States"),
        ("aligned", qn.as_str()),
    ];
    let at = "/en/s/spring/statements/new";
    let page = post_form(&head, at, &fields, None).await?;
    let check = head.get(&page.location).await?;
    let send = [("draft", hidden(&check, "draft")?), ("language", "en"), ("warned", "")];
    let page = head.post(&format!("{at}/check"), &send).await?;
    let received = head.get(&page.location).await?;
    let on_receiving = receipts(&received.body);
    assert_eq!(on_receiving.len(), 1, "{}", received.body);

    let page = head.get(&format!("{AT}/acts")).await?;
    assert!(page.body.contains("Statement filed"), "{}", page.body);
    let own = receipts(&page.body);
    assert!(own.contains(&on_receiving[0]), "{own:?}");
    let receipt = head.get(on_receiving[0]).await?;
    let found = verify(receipt.body.as_bytes(), None, None)?;
    assert_eq!((found.scope, found.entries), (Scope::Entry, 1));
    assert!(receipt.body.contains("file_statement"), "{}", receipt.body);

    // The State that is named sees that, and whose receipt it is not.
    let page = named.get(&format!("{AT}/acts")).await?;
    assert!(page.body.contains("Statement filed"), "{}", page.body);
    assert!(!receipts(&page.body).contains(&on_receiving[0]), "{}", page.body);
    let absent = named.get("/en/s/spring/absent").await?;
    for path in [on_receiving[0], "/en/s/spring/record/acts/99999/receipt"] {
        let refused = named.get(path).await?;
        assert_eq!((refused.status, &refused.body), (absent.status, &absent.body), "{path}");
    }
    for odd in ["-1", "0", "9223372036854775807", "9223372036854775808", "x", "1.5", "%00"] {
        for path in [format!("{AT}/acts/{odd}/receipt"), format!("{AT}/acts?before={odd}")] {
            let status = head.get(&path).await?.status;
            assert!(status == StatusCode::OK || status.is_client_error(), "{path}: {status}");
        }
    }
    for language in ["ar", "zh", "fr", "ru", "es"] {
        let page = head.get(&format!("/{language}/s/spring/record/acts")).await?;
        assert!(!page.body.contains('⟦') && !page.body.contains("Statement"), "{language}");
    }
    Ok(())
}

#[tokio::test]
async fn older_acts_stand_on_older_pages() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let asker: May<Delegation> = app.may(Role::Head, Some("QM")).await?;
    for n in 0..60 {
        let wording = Wording::new(Language::En, format!("Why {n}?"));
        let new = NewQuestion { topic: None, wording };
        raise_question(&app.desk, &asker, &app.session, new).await?;
    }
    let first = head.get(&format!("{AT}/acts")).await?;
    assert_eq!(receipts(&first.body).len(), 50);
    let (_, rest) = first.body.split_once("?before=").unwrap_or_default();
    let before = rest.split('"').next().unwrap_or_default();
    let second = head.get(&format!("{AT}/acts?before={before}")).await?;
    let (newer, older) = (receipts(&first.body), receipts(&second.body));
    assert!(older.len() >= 10 && older.iter().all(|one| !newer.contains(one)), "{older:?}");
    Ok(())
}
