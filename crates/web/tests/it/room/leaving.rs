//! Sign-off, and the way out: the statement, the record, the room's own log.

use anyhow::{Context as _, Result};
use axum::http::{StatusCode, header};
use comity_domain::Role;
use comity_seal::{VerifyingKey, export::verify};
use comity_testkit::TestApp;

use super::{AT, TEXT, TITLE, begin, delegation, kept_forms};
use crate::statements::{hidden, post_form, read};

const STATEMENTS: &str = "/en/s/spring/statements";

#[tokio::test]
async fn a_text_leaves_when_two_have_signed_it_off_and_as_it_was_signed() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (head, member) = delegation(&app).await?;
    let one = format!("{AT}/1");
    head.post(&format!("{AT}/rule"), &[("rule", "head-and-other")]).await?;
    assert!(head.get(AT).await?.body.contains("and one other person sign it off."));
    begin(&member, TITLE, TEXT).await?;

    // Asked for: it waits on the head's Today page, and not on the member's.
    let waits = format!("A draft waits for your sign-off: {TITLE}");
    let today = "/en/s/spring/today";
    assert!(!read(&head.get(today).await?).contains(&waits));
    member.post(&format!("{one}/ask"), &[("version", "1")]).await?;
    assert!(read(&head.get(today).await?).contains(&waits));
    let sign = head.get(&format!("{one}/sign-off")).await?;
    assert!(sign.body.contains("canary opening words"), "what is signed is shown");
    let signed = head.post(&format!("{one}/sign-off"), &[("version", "1")]).await?;
    assert_eq!(signed.status, StatusCode::SEE_OTHER);
    let page = member.get(&one).await?;
    assert!(read(&page).contains("Signed off by head QM (Head of delegation)"));
    assert!(page.body.contains("one other person") && !page.body.contains("File this statement"));
    assert!(read(&member.get(today).await?).contains(&waits), "the second name is asked for");
    let early = member.post(&format!("{one}/file"), &[("version", "1")]).await?;
    assert_eq!(early.status, StatusCode::SEE_OTHER);
    let form = member.get(&early.location).await?;
    assert!(form.body.contains("a sign-off is missing") && !form.body.contains("canary"));
    member.post(&format!("{STATEMENTS}/new/start-again"), &[]).await?;
    member.post(&format!("{one}/sign-off"), &[("version", "1")]).await?;

    // It goes to the form of a statement, where only its audience is chosen.
    let out = member.post(&format!("{one}/file"), &[("version", "1")]).await?;
    assert_eq!(out.location, format!("{STATEMENTS}/new"));
    let form = member.get(&out.location).await?;
    assert!(form.body.contains("canary opening words") && !form.body.contains("<textarea"));
    let fields = [("audience", "public"), ("text", "Smuggled."), ("title", "Smuggled")];
    let next = post_form(&member, &out.location, &fields, None).await?;
    assert_eq!(next.location, format!("{STATEMENTS}/new/check"), "{}", next.body);
    let check = member.get(&next.location).await?;
    assert!(check.body.contains("canary opening words") && !check.body.contains("Smuggled"));
    assert!(check.body.contains(TITLE) && check.body.contains("digest of what was signed"));
    assert!(!check.body.contains("name=\"language\""), "its language was signed with it");
    // The form kept on the way holds no word of it.
    let all = app.at_rest().await?;
    let holds = |text: &str| all.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(!holds("from_room") && !holds("canary") && !holds("Canary"));
    let kept = kept_forms(&app).await?;
    assert!(kept.contains("from_room") && !kept.to_lowercase().contains("canary"), "{kept}");

    // Changed while it lies there: nothing leaves.
    let send = [("draft", hidden(&check, "draft")?)];
    let fields =
        [("title", TITLE), ("text", "Other words."), ("of_version", "1"), ("language", "en")];
    head.post(&format!("{one}/change"), &fields).await?;
    let refused = member.post(&next.location, &send).await?;
    assert_eq!(refused.location, format!("{STATEMENTS}/new"));
    let form = member.get(&refused.location).await?;
    assert!(form.body.contains("The draft was changed, or a sign-off is missing"));
    assert!(member.get(STATEMENTS).await?.body.contains("No statement yet"));
    // The words as they were, as a new version, are signed anew.
    let fields = [("title", TITLE), ("text", TEXT), ("of_version", "2"), ("language", "en")];
    head.post(&format!("{one}/change"), &fields).await?;
    for browser in [&member, &head] {
        let old = browser.post(&format!("{one}/sign-off"), &[("version", "2")]).await?;
        assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY, "another version was shown");
        assert!(old.body.contains("kept a newer version"));
        browser.post(&format!("{one}/sign-off"), &[("version", "3")]).await?;
    }
    member.post(&format!("{one}/file"), &[("version", "3")]).await?;
    post_form(&member, &format!("{STATEMENTS}/new"), &[("audience", "public")], None).await?;
    let check = member.get(&format!("{STATEMENTS}/new/check")).await?;
    let send = [("draft", hidden(&check, "draft")?)];
    let filed = member.post(&format!("{STATEMENTS}/new/check"), &send).await?;
    assert!(filed.location.ends_with("/received"), "{}", filed.location);
    let public = app.visitor().get(&format!("{STATEMENTS}/1")).await?;
    assert!(public.body.contains("canary opening words") && public.body.contains(TITLE));
    let page = head.get(&one).await?;
    assert!(page.body.contains("was filed as a statement"));
    assert!(page.body.contains("href=\"/en/s/spring/statements/1\""));

    // The record has the digest of what was signed; the room's log has the whole way.
    let digest = page.body.split("<code class=\"hash\">").nth(1).context("a digest")?;
    let digest = digest.split('<').next().unwrap_or_default();
    let part = member.get("/en/s/spring/record/own").await?;
    assert!(part.body.contains(&format!("\"signed_off\":\"{digest}\"")));
    let log = member.get(&format!("{AT}/log")).await?;
    for said in [
        "Draft 1 begun",
        "Sign-off of draft 1 asked for: version 1",
        "Draft 1 signed off: version 3",
        "Draft 1 changed: version 2",
        "Draft 1 left the room: statement 1",
        "Rule of sign-off set",
    ] {
        assert!(read(&log).contains(said), "{said}");
    }
    let saved = member.get(&format!("{AT}/log/save")).await?;
    let disposition = saved.headers.get(header::CONTENT_DISPOSITION);
    assert!(disposition.is_some_and(|value| value.as_bytes().starts_with(b"attachment")));
    let (_, key) = log.body.split_once("--key ").context("a key")?;
    let key = key.split('<').next().unwrap_or_default().replace("&#43;", "+");
    assert!(key.starts_with("comity-room-"));
    verify(saved.body.as_bytes(), Some(&VerifyingKey::parse(&key)?), None)?;
    let record = app.visitor().get("/en/s/spring/record").await?;
    let (_, other) = record.body.split_once("--key ").context("a key")?;
    let other = other.split('<').next().unwrap_or_default().replace("&#43;", "+");
    let other = VerifyingKey::parse(&other)?;
    assert!(verify(saved.body.as_bytes(), Some(&other), None).is_err(), "another log's key");
    Ok(())
}

#[tokio::test]
async fn a_delegation_of_one_notes_its_call_and_other_filing_stays_as_it_was() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QN")).await?;
    let refused = head.post(&format!("{AT}/rule"), &[]).await?;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Choose who signs off"));
    head.post(&format!("{AT}/rule"), &[("rule", "head-and-mission")]).await?;
    begin(&head, TITLE, TEXT).await?;
    let sign = format!("{AT}/1/sign-off");
    let fields = [("version", "1"), ("called_with", "The duty officer")];
    let refused = head.post(&sign, &fields).await?;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Write the day and the time"));
    assert!(refused.body.contains("value=\"The duty officer\""), "nothing typed is lost");
    let fields = [
        ("version", "1"),
        ("called_with", "The duty officer"),
        ("called_on", "2026-12-07"),
        ("called_at", "08:30"),
    ];
    assert_eq!(head.post(&sign, &fields).await?.status, StatusCode::SEE_OTHER);
    let page = read(&head.get(&format!("{AT}/1")).await?);
    assert!(page.contains("Call-back to the mission: The duty officer,"), "{page}");
    assert!(page.contains("08:30") && page.contains("File this statement"));

    // A statement begun elsewhere is not overwritten by what comes from the room.
    let fields = [("text", "Drafted elsewhere."), ("audience", "public")];
    post_form(&head, &format!("{STATEMENTS}/new"), &fields, None).await?;
    let busy = head.post(&format!("{AT}/1/file"), &[("version", "1")]).await?;
    assert_eq!(busy.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(busy.body.contains("You have begun another statement"));
    // And it is filed as ever, under no rule of the room.
    let check = head.get(&format!("{STATEMENTS}/new/check")).await?;
    let send = [("draft", hidden(&check, "draft")?), ("language", "en"), ("warned", "en")];
    let filed = head.post(&format!("{STATEMENTS}/new/check"), &send).await?;
    assert!(filed.location.ends_with("/received"), "{}", filed.body);
    let out = head.post(&format!("{AT}/1/file"), &[("version", "1")]).await?;
    assert_eq!(out.location, format!("{STATEMENTS}/new"));
    // Taken back while it lies there.
    head.post(&format!("{AT}/1/take-back"), &[]).await?;
    let form = head.get(&out.location).await?;
    assert!(form.body.contains("a sign-off is missing") && !form.body.contains("canary"));
    Ok(())
}
