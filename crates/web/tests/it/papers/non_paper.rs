//! A non-paper shows nothing of its author to anybody but its own delegation: the bytes of
//! every page that others can open are searched.

use anyhow::Result;
use axum::http::StatusCode;
use comity_acts::NewFile;
use comity_domain::{Audience, Language, Role, paper::PaperKind};
use comity_testkit::{Browser, TestApp};

use super::{AT, everybody, plain, revised, submitted};
use crate::statements::{hidden, post_form};

/// The pages on which something of a non-paper could show.
fn pages() -> Vec<String> {
    let mut all = Vec::new();
    for language in Language::ALL {
        let at = format!("/{language}/s/spring");
        let one = format!("{at}/papers/n1");
        all.extend(
            ["", "?version=1", "?version=2", "?received=1", "/compare", "/compare?from=1&to=2"]
                .map(|rest| format!("{one}{rest}")),
        );
        all.extend(
            ["/file", "/file?version=1", "/revise", "/sponsors", "/sponsor", "/symbol"]
                .map(|rest| format!("{one}{rest}")),
        );
        all.extend(["/withdraw", "/proposals/new"].map(|rest| format!("{one}{rest}")));
        all.extend(
            ["papers", "papers?own=1", "papers?presenting=1", "today", "proposals", "statements"]
                .map(|rest| format!("{at}/{rest}")),
        );
    }
    all
}

#[tokio::test]
async fn no_page_for_others_holds_anything_of_the_author() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let readers = everybody(&app).await?;
    let file = NewFile::of_text("from-QM.md", b"One. Two.".to_vec());
    let new = comity_acts::NewPaper {
        kind: PaperKind::NonPaper,
        title: "Without a name".to_owned(),
        file: Some(file),
        ..plain("", Audience::Public)
    };
    let made = submitted(&app, "QM", new).await?;
    revised(&app, "QM", &made, "One. Two. Three.").await?;
    let owner = app.participant("QM").await?;
    // Name, code and ids; the hour of submission, on the clocks of New York and of UTC; the
    // paper's id, which holds the instant.
    let secrets = [
        "Land of QM".to_owned(),
        "QM".to_owned(),
        owner.to_string(),
        made.id.to_string(),
        "09:00".to_owned(),
        "14:00".to_owned(),
        "T14".to_owned(),
    ];
    for (place, (reader, _)) in readers.iter().enumerate().skip(2) {
        let mut read = 0;
        for path in pages() {
            let page = reader.get(&path).await?;
            let whole = format!("{}{:?}{}", page.body, page.headers, page.location);
            for secret in &secrets {
                assert!(!whole.contains(secret), "reader {place}, {path}: {secret} in {whole}");
            }
            read += usize::from(page.status == StatusCode::OK && page.body.contains("Three."));
        }
        assert!(read >= 6, "reader {place} reads it: {read}");
    }
    // Its own delegation sees that it is its own, and may act on it.
    for (reader, _) in &readers[..2] {
        let page = reader.get(&format!("{AT}/n1")).await?;
        assert!(page.body.contains("Of your delegation: only you see this"));
        assert!(page.body.contains("from-QM.md") || page.body.contains("n1?version=1"));
        assert_eq!(reader.get(&format!("{AT}/n1/file?version=1")).await?.body, "One. Two.");
        assert!(reader.get(&format!("{AT}?own=1")).await?.body.contains("T-public"));
    }
    Ok(())
}

#[tokio::test]
async fn nobody_else_can_act_on_it_and_nothing_hangs_on_it() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let readers = everybody(&app).await?;
    let new =
        comity_acts::NewPaper { kind: PaperKind::NonPaper, ..plain("One. Two.", Audience::Public) };
    submitted(&app, "QM", new).await?;
    let qn = app.participant("QN").await?.to_string();
    for (place, (reader, _)) in readers.iter().enumerate() {
        let absent = reader.get(&format!("{AT}/n9")).await?;
        // Not even its own delegation gives it sponsors, proposals or a symbol.
        for part in ["sponsors", "sponsor", "proposals/new", "symbol"] {
            let page = reader.get(&format!("{AT}/n1/{part}")).await?;
            assert_eq!((page.status, &page.body), (StatusCode::NOT_FOUND, &absent.body), "{part}");
        }
        let fields = [("states", &*qn), ("version", "1"), ("sentence", "0-4"), ("symbol", "A/1")];
        for part in ["sponsors", "sponsor", "leave", "proposals/new", "symbol"] {
            let page = reader.post(&format!("{AT}/n1/{part}"), &fields).await?;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "reader {place}: {part}");
        }
        if place >= 2 {
            for part in ["withdraw", "revise/check", "revise/start-again"] {
                let page = reader.post(&format!("{AT}/n1/{part}"), &[]).await?;
                assert_eq!(page.status, StatusCode::NOT_FOUND, "reader {place}: {part}");
            }
        }
        // A paper's number is not a non-paper's.
        assert_eq!(reader.get(&format!("{AT}/1")).await?.status, StatusCode::NOT_FOUND);
    }
    let owner = &readers[0].0;
    let done = owner.post(&format!("{AT}/n1/withdraw"), &[]).await?;
    assert_eq!(done.location, format!("{AT}?withdrawn=1"));
    assert_eq!(owner.get(&format!("{AT}/n1")).await?.status, StatusCode::NOT_FOUND);
    Ok(())
}

/// Sends the form and gives the check page.
async fn checked(browser: &Browser, fields: &[(&str, &str)]) -> Result<comity_testkit::Page> {
    let page = post_form(browser, &format!("{AT}/new"), fields, None).await?;
    browser.get(&page.location).await
}

#[tokio::test]
async fn its_own_words_are_checked_before_they_give_it_away() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let fields = [
        ("title", "What to do"),
        ("text", "We, the land of QM, think that the group should meet less often."),
        ("audience", "public"),
        ("non_paper", "1"),
    ];
    let page = checked(&head, &fields).await?;
    assert!(page.body.contains("holds the name"), "{}", page.body);
    let fields = [
        ("title", "What to do"),
        ("text", "The group should meet less often."),
        ("audience", "public"),
        ("non_paper", "1"),
    ];
    let page = checked(&head, &fields).await?;
    assert!(!page.body.contains("holds the name") && !page.body.contains("Land of QM"));
    let send = [("draft", hidden(&page, "draft")?), ("language", "en")];
    let done = head.post(&format!("{AT}/new/check"), &send).await?;
    assert_eq!(done.location, format!("{AT}/n1?received=1"));
    assert!(head.get(&done.location).await?.body.contains("Received as non-paper"));
    Ok(())
}
