//! A paper drafted in the room: begun, signed off, and submitted as it was signed.

use anyhow::{Context as _, Result};
use axum::http::StatusCode;
use comity_domain::Role;
use comity_testkit::TestApp;

use super::{AT, TEXT, TITLE, delegation, kept_forms};
use crate::statements::{hidden, post_form, read};

const PAPERS: &str = "/en/s/spring/papers";

#[tokio::test]
async fn a_paper_is_drafted_in_the_room_and_leaves_as_it_was_signed() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (head, member) = delegation(&app).await?;
    let one = format!("{AT}/1");

    // Begun as a paper: the form carries it, and what was typed comes back as such.
    let list = member.get(AT).await?;
    assert!(list.body.contains("href=\"/en/s/spring/room/new?as=paper\""));
    let form = member.get(&format!("{AT}/new?as=paper")).await?;
    assert_eq!(hidden(&form, "as")?, "paper");
    assert!(form.body.contains("<h1>Begin a draft of a concept paper</h1>"));
    let typed = [("as", "paper"), ("title", ""), ("text", TEXT), ("language", "en")];
    let refused = member.post(&format!("{AT}/new"), &typed).await?;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(hidden(&refused, "as")?, "paper");
    let again = member.get(&format!("{AT}/new?as=paper")).await?;
    assert!(again.body.contains("canary opening words"), "what was typed is here again");
    let statement = member.get(&format!("{AT}/new")).await?;
    assert!(!statement.body.contains("canary"), "and not in the form of a statement");
    member.post(&format!("{AT}/new/start-again?as=paper"), &[]).await?;
    let empty = member.get(&format!("{AT}/new?as=paper")).await?;
    assert!(!empty.body.contains("canary"));
    let typed = [("as", "paper"), ("title", TITLE), ("text", TEXT), ("language", "en")];
    let begun = member.post(&format!("{AT}/new"), &typed).await?;
    assert_eq!(begun.location, one, "{}", begun.body);
    assert!(read(&member.get(AT).await?).contains("Draft 1 · Concept paper · Version 1"));

    // Unsigned it goes nowhere; signed, to the form of a paper.
    let unsigned = member.get(&one).await?;
    assert!(!unsigned.body.contains("Submit this paper"));
    head.post(&format!("{one}/sign-off"), &[("version", "1")]).await?;
    let signed = member.get(&one).await?;
    assert!(signed.body.contains("Submit this paper"));
    assert!(!signed.body.contains("File this statement"));
    let out = member.post(&format!("{one}/file"), &[("version", "1")]).await?;
    assert_eq!(out.location, format!("{PAPERS}/new"));
    let form = member.get(&out.location).await?;
    assert!(form.body.contains("canary opening words") && !form.body.contains("<textarea"));
    assert!(form.body.contains("name=\"non_paper\"") && form.body.contains("name=\"audience\""));
    assert!(!form.body.contains("name=\"language\"") && !form.body.contains("name=\"title\""));
    let fields = [("text", "Smuggled."), ("title", "Smuggled"), ("language", "fr")];
    let refused = post_form(&member, &out.location, &fields, None).await?;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "an audience is to be chosen");
    assert!(refused.body.contains("canary opening words") && !refused.body.contains("Smuggled"));
    let fields = [("audience", "public"), ("text", "Smuggled."), ("title", "Smuggled")];
    let file = ("smuggled.txt", &b"Smuggled."[..]);
    let next = post_form(&member, &out.location, &fields, Some(file)).await?;
    assert_eq!(next.location, format!("{PAPERS}/new/check"), "{}", next.body);
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
    assert_eq!(refused.location, format!("{PAPERS}/new"));
    let form = member.get(&refused.location).await?;
    assert!(form.body.contains("The draft was changed, or a sign-off is missing"));
    assert!(!form.body.contains("canary") && !form.body.contains("Smuggled"));
    assert!(member.get(PAPERS).await?.body.contains("No paper"));
    let fields = [("title", TITLE), ("text", TEXT), ("of_version", "2"), ("language", "en")];
    head.post(&format!("{one}/change"), &fields).await?;
    head.post(&format!("{one}/sign-off"), &[("version", "3")]).await?;
    member.post(&format!("{one}/file"), &[("version", "3")]).await?;
    post_form(&member, &format!("{PAPERS}/new"), &[("audience", "public")], None).await?;
    let check = member.get(&format!("{PAPERS}/new/check")).await?;
    let send = [("draft", hidden(&check, "draft")?)];
    let made = member.post(&format!("{PAPERS}/new/check"), &send).await?;
    assert_eq!(made.location, format!("{PAPERS}/1?received=1"), "{}", made.body);
    let public = app.visitor().get(&format!("{PAPERS}/1")).await?;
    assert!(public.body.contains("canary opening words") && public.body.contains(TITLE));

    // The room says what became of it; record and log say it each in its way.
    let page = head.get(&one).await?;
    assert!(read(&page).contains("was submitted as a paper"));
    assert!(page.body.contains("href=\"/en/s/spring/papers/1\""));
    let left = head.get(&format!("{AT}?which=filed")).await?;
    assert!(read(&left).contains("Submitted as a paper"));
    let digest = page.body.split("<code class=\"hash\">").nth(1).context("a digest")?;
    let digest = digest.split('<').next().unwrap_or_default();
    let part = member.get("/en/s/spring/record/own").await?;
    assert!(part.body.contains(&format!("\"signed_off\":\"{digest}\"")));
    let log = member.get(&format!("{AT}/log")).await?;
    assert!(read(&log).contains("Draft 1 left the room: paper 1"));
    Ok(())
}

#[tokio::test]
async fn a_paper_begun_elsewhere_is_not_overwritten() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QN")).await?;
    let typed = [("as", "paper"), ("title", TITLE), ("text", TEXT), ("language", "en")];
    head.post(&format!("{AT}/new"), &typed).await?;
    head.post(&format!("{AT}/1/sign-off"), &[("version", "1")]).await?;
    let fields = [("title", "Elsewhere"), ("text", "Drafted elsewhere."), ("audience", "public")];
    post_form(&head, &format!("{PAPERS}/new"), &fields, None).await?;
    let busy = head.post(&format!("{AT}/1/file"), &[("version", "1")]).await?;
    assert_eq!(busy.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(busy.body.contains("You have begun another paper"));
    assert!(head.get(&format!("{PAPERS}/new")).await?.body.contains("Drafted elsewhere."));
    head.post(&format!("{PAPERS}/new/start-again"), &[]).await?;
    let out = head.post(&format!("{AT}/1/file"), &[("version", "1")]).await?;
    assert_eq!(out.location, format!("{PAPERS}/new"));
    // Taken back while it lies there, nothing of it is shown; given up, the form is empty.
    head.post(&format!("{AT}/1/take-back"), &[]).await?;
    let form = head.get(&out.location).await?;
    assert!(form.body.contains("a sign-off is missing") && !form.body.contains("canary"));
    head.post(&format!("{PAPERS}/new/start-again"), &[]).await?;
    assert!(head.get(&out.location).await?.body.contains("<textarea"));
    Ok(())
}
