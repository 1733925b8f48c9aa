//! The next version of a paper, drafted in the room of its proposer.

use anyhow::Result;
use axum::http::StatusCode;
use comity_domain::Role;
use comity_testkit::{Browser, TestApp};

use super::{AT, delegation, kept_forms};
use crate::statements::{hidden, post_form, read};

const PAPERS: &str = "/en/s/spring/papers";
const NEWER: &str = "We propose a register of canary contacts.\n\nIt is kept by each State.";

/// Submits paper 1 for everybody to read.
async fn submit(browser: &Browser) -> Result<()> {
    let fields = [
        ("title", "A register"),
        ("text", "We propose a register of contacts."),
        ("audience", "delegations"),
        ("language", "en"),
    ];
    let next = post_form(browser, &format!("{PAPERS}/new"), &fields, None).await?;
    let check = browser.get(&next.location).await?;
    let send = [("draft", hidden(&check, "draft")?), ("language", "en"), ("warned", "en")];
    let made = browser.post(&format!("{PAPERS}/new/check"), &send).await?;
    assert_eq!(made.location, format!("{PAPERS}/1?received=1"), "{}", made.body);
    Ok(())
}

#[tokio::test]
async fn a_new_version_is_drafted_signed_off_and_leaves_as_such() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (head, member) = delegation(&app).await?;
    submit(&member).await?;
    let paper = member.get(&format!("{PAPERS}/1")).await?;
    assert!(paper.body.contains(&format!("href=\"{AT}/new?as=revision")), "{}", paper.body);

    // Its text is taken over; what was typed and refused comes back, for this paper.
    let begin = format!("{AT}/new?as=revision&of=1");
    let form = member.get(&begin).await?;
    assert!(read(&form).contains("Paper 1, Version 1"));
    assert!(form.body.contains("We propose a register of contacts."));
    assert!(!form.body.contains("name=\"language\"") && !form.body.contains("<select"));
    let purpose = hidden(&form, "purpose")?.to_owned();
    let typed = |title: &'static str, text: &'static str| {
        [("as", "revision"), ("purpose", &*purpose), ("title", title), ("text", text)]
            .map(|(name, value)| (name, value.to_owned()))
    };
    let send = async |browser: &Browser, fields: [(&str, String); 4]| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, it)| (*name, &**it)).collect();
        browser.post(&format!("{AT}/new"), &fields).await
    };
    let refused = send(&member, typed("", NEWER)).await?;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(hidden(&refused, "purpose")?, purpose);
    assert!(member.get(&begin).await?.body.contains("canary contacts"));
    member.post(&format!("{AT}/new/start-again?as=revision&of=1"), &[]).await?;
    assert!(!member.get(&begin).await?.body.contains("canary contacts"));
    let begun = send(&member, typed("A register", NEWER)).await?;
    assert_eq!(begun.location, format!("{AT}/1"), "{}", begun.body);
    let one = format!("{AT}/1");
    assert!(read(&member.get(AT).await?).contains("Draft 1 · New version of a paper"));
    // It stays what it was begun as, for this paper.
    let change = member.get(&format!("{one}/change")).await?;
    assert!(read(&change).contains("Paper 1, Version 1") && !change.body.contains("<select"));

    head.post(&format!("{one}/sign-off"), &[("version", "1")]).await?;
    let signed = member.get(&one).await?;
    assert!(signed.body.contains("Submit this version"));
    let out = member.post(&format!("{one}/file"), &[("version", "1")]).await?;
    assert_eq!(out.location, format!("{PAPERS}/1/revise"), "{}", out.body);
    let form = member.get(&out.location).await?;
    assert!(form.body.contains("canary contacts") && !form.body.contains("<textarea"));
    assert!(form.body.contains("comes from your private room"));
    assert!(form.body.contains("value=\"delegations\" checked"), "as it is in the version before");
    let fields =
        [("audience", "public"), ("text", "Smuggled."), ("title", "Smuggled"), ("of_version", "1")];
    let file = Some(("smuggled.txt", &b"Smuggled."[..]));
    let next = post_form(&member, &out.location, &fields, file).await?;
    assert_eq!(next.location, format!("{PAPERS}/1/revise/check"), "{}", next.body);
    let check = member.get(&next.location).await?;
    assert!(check.body.contains("canary") && !check.body.contains("Smuggled"));
    assert!(check.body.contains("digest of what was signed"));
    // The form kept on the way holds no word of it.
    let all = app.at_rest().await?;
    let holds = |text: &str| all.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(!holds("from_room") && !holds("canary"));
    let kept = kept_forms(&app).await?;
    assert!(kept.contains("from_room") && !kept.to_lowercase().contains("canary"), "{kept}");

    // A name taken back while it lies there: nothing leaves.
    let send = [("draft", hidden(&check, "draft")?)];
    head.post(&format!("{one}/take-back"), &[]).await?;
    let refused = member.post(&next.location, &send).await?;
    assert_eq!(refused.location, format!("{PAPERS}/1/revise"));
    let form = member.get(&refused.location).await?;
    assert!(form.body.contains("a sign-off is missing") && !form.body.contains("canary"));
    head.post(&format!("{one}/sign-off"), &[("version", "1")]).await?;
    let made = member.post(&next.location, &send).await?;
    assert_eq!(made.location, format!("{PAPERS}/1?received=1"), "{}", made.body);
    let public = app.visitor().get(&format!("{PAPERS}/1")).await?;
    assert!(public.body.contains("canary contacts") && public.body.contains("Rev.1"));
    assert!(app.visitor().get(&format!("{PAPERS}/2")).await?.status == StatusCode::NOT_FOUND);

    // The room and its log say what became of it; the record has what was signed.
    let page = head.get(&one).await?;
    assert!(read(&page).contains("submitted as a new version of a paper"));
    assert!(page.body.contains(&format!("href=\"{PAPERS}/1?version=2\"")));
    let log = read(&member.get(&format!("{AT}/log")).await?);
    assert!(log.contains("Draft 1 left the room: new version of a paper, 1/Rev.1"), "{log}");
    assert!(member.get("/en/s/spring/record/own").await?.body.contains("\"signed_off\":\""));
    Ok(())
}

#[tokio::test]
async fn nobody_but_the_proposer_begins_one_and_what_was_begun_elsewhere_stays() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (head, member) = delegation(&app).await?;
    submit(&member).await?;
    let begin = format!("{AT}/new?as=revision&of=1");
    let purpose = hidden(&member.get(&begin).await?, "purpose")?.to_owned();
    // A co-sponsor reads the paper, and may not revise it.
    let other = app.browser(Role::Head, Some("QN")).await?;
    other.post(&format!("{PAPERS}/1/sponsor"), &[("version", "1")]).await?;
    let paper = other.get(&format!("{PAPERS}/1")).await?;
    assert!(paper.status == StatusCode::OK && !paper.body.contains("as=revision"));
    let absent = other.get(&format!("{AT}/absent/at/all")).await?;
    let page = other.get(&begin).await?;
    assert_eq!((page.status, &page.body), (StatusCode::NOT_FOUND, &absent.body));
    let fields =
        [("as", "revision"), ("purpose", &*purpose), ("title", "Ours"), ("text", "Ours now.")];
    let refused = other.post(&format!("{AT}/new"), &fields).await?;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Only a paper of your own delegation"));
    assert!(refused.body.contains("Ours now."), "nothing typed is lost");

    // A revision begun elsewhere is not overwritten.
    let fields =
        [("as", "revision"), ("purpose", &*purpose), ("title", "A register"), ("text", NEWER)];
    member.post(&format!("{AT}/new"), &fields).await?;
    head.post(&format!("{AT}/1/sign-off"), &[("version", "1")]).await?;
    let elsewhere = [
        ("title", "A register"),
        ("text", "Written elsewhere."),
        ("audience", "delegations"),
        ("of_version", "1"),
    ];
    post_form(&member, &format!("{PAPERS}/1/revise"), &elsewhere, None).await?;
    let busy = member.post(&format!("{AT}/1/file"), &[("version", "1")]).await?;
    assert_eq!(busy.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(busy.body.contains("You have begun another new version"));
    let form = member.get(&format!("{PAPERS}/1/revise")).await?;
    assert!(form.body.contains("Written elsewhere."));
    // Submitted meanwhile, the draft goes on from the latest version, knowingly.
    let check = member.get(&format!("{PAPERS}/1/revise/check")).await?;
    let send = [("draft", hidden(&check, "draft")?)];
    member.post(&format!("{PAPERS}/1/revise/check"), &send).await?;
    let out = member.post(&format!("{AT}/1/file"), &[("version", "1")]).await?;
    assert_eq!(out.location, format!("{PAPERS}/1/revise"));
    let form = member.get(&out.location).await?;
    assert_eq!(hidden(&form, "of_version")?, "1");
    let fields = [("audience", "delegations"), ("of_version", "1")];
    let moved = post_form(&member, &out.location, &fields, None).await?;
    assert_eq!(moved.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(moved.body.contains("A newer version has come meanwhile"));
    assert_eq!(hidden(&moved, "of_version")?, "2");
    let fields = [("audience", "delegations"), ("of_version", "2")];
    let next = post_form(&member, &out.location, &fields, None).await?;
    assert_eq!(next.location, format!("{PAPERS}/1/revise/check"));

    // Withdrawn, it goes nowhere, and the draft stays.
    member.post(&format!("{PAPERS}/1/withdraw"), &[]).await?;
    let gone = member.post(&format!("{AT}/1/file"), &[("version", "1")]).await?;
    assert_eq!(gone.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(gone.body.contains("It may have been withdrawn") && gone.body.contains("canary"));
    Ok(())
}
