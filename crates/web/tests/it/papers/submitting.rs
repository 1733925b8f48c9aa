//! The two steps of submitting and of revising; nothing typed is lost.

use anyhow::Result;
use axum::http::StatusCode;
use comity_domain::{Audience, Role};
use comity_testkit::TestApp;
use jiff::SignedDuration;

use super::{AT, plain, submitted};
use crate::proposals::confirm;
use crate::statements::{hidden, post_form, read};

const TEXT: &str = "# Aim\n\nThe directory of contacts begins small, and it grows with the use \
                    that delegations make of it.\n\nIt costs little.";

#[tokio::test]
async fn a_paper_is_submitted_in_two_steps() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let form = head.get(&format!("{AT}/new")).await?;
    assert_eq!(form.status, StatusCode::OK);
    assert!(!form.body.contains(" checked"), "nothing is preselected");

    // All faults at once, and everything typed is there again.
    let fields = [("title", " "), ("text", "<b>Bold</b>")];
    let page = post_form(&head, &format!("{AT}/new"), &fields, None).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in [
        "&#60;b&#62;Bold&#60;/b&#62;",
        "Write the title of the paper",
        "Choose who may read the paper",
    ] {
        assert!(page.body.contains(kept), "{kept}: {}", page.body);
    }
    assert!(head.get(&format!("{AT}/new")).await?.body.contains("here again"));

    let fields = [("title", "A list"), ("text", TEXT), ("audience", "delegations")];
    let page = post_form(&head, &format!("{AT}/new"), &fields, None).await?;
    assert_eq!(page.location, format!("{AT}/new/check"));
    let check = head.get(&page.location).await?;
    assert!(check.body.contains("<h2>Aim</h2>"), "a heading has no mark: {}", check.body);
    assert!(check.body.contains("<option value=\"en\" selected>"), "the language is suggested");
    let draft = hidden(&check, "draft")?;
    let wrong = head.post(&page.location, &[("draft", "0"), ("language", "en")]).await?;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "another draft was shown");
    let send = [("draft", draft), ("language", "en")];
    let done = head.post(&page.location, &send).await?;
    assert_eq!(done.location, format!("{AT}/1?received=1"));
    let page = head.get(&done.location).await?;
    let plain = read(&page);
    assert!(plain.contains("Received at 09:00 (New York): Paper 1."), "{plain}");
    assert!(page.body.contains("class=\"para-number\">2."));
    // Sent again by a second click: submitted once.
    let again = head.post(&format!("{AT}/new/check"), &send).await?;
    assert_eq!(again.location, format!("{AT}?own=1"));
    assert!(read(&head.get(AT).await?).contains("1 paper<"));
    Ok(())
}

#[tokio::test]
async fn a_revision_shows_what_changes_before_it_is_submitted() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let made = submitted(&app, "QM", plain("It costs little.\n\nTwo.", Audience::Public)).await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let one = format!("{AT}/{}", made.key());
    assert_eq!(app.visitor().get(&format!("{one}/compare")).await?.status, StatusCode::NOT_FOUND);
    let form = head.get(&format!("{one}/revise")).await?;
    assert!(form.body.contains("It costs little."), "the latest text is there to be changed");
    let version = hidden(&form, "of_version")?;
    let fields = [
        ("of_version", version),
        ("title", "T-public"),
        ("text", "It costs little.\n\nTwo."),
        ("audience", "public"),
    ];
    let page = post_form(&head, &format!("{one}/revise"), &fields, None).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Nothing differs from the version before"));
    let fields = [
        ("of_version", version),
        ("title", "T-2"),
        ("text", "It costs nothing.\n\nTwo."),
        ("audience", "public"),
    ];
    let page = post_form(&head, &format!("{one}/revise"), &fields, None).await?;
    let check = head.get(&page.location).await?;
    for mark in ["<del>", "<ins>", "little", "nothing", "[deleted:", "1 paragraph changed"] {
        assert!(read(&check).contains(mark), "{mark}: {}", check.body);
    }
    let send = [("draft", hidden(&check, "draft")?)];
    let done = head.post(&page.location, &send).await?;
    assert_eq!(done.location, format!("{one}?received=1"));
    assert!(read(&head.get(&done.location).await?).contains("Paper 1, Rev.1"));
    assert_eq!(head.post(&page.location, &send).await?.location, one, "sent twice, done once");

    // Everybody who may read it reads both versions and the difference.
    let visitor = app.visitor();
    let page = visitor.get(&one).await?;
    assert!(page.body.contains("It costs nothing.") && page.body.contains("Rev.1"));
    let earlier = visitor.get(&format!("{one}?version=1")).await?;
    assert!(earlier.body.contains("It costs little."));
    assert!(read(&earlier).contains("This is an earlier version. The latest is Rev.1."));
    let compared = visitor.get(&format!("{one}/compare")).await?;
    assert!(compared.body.contains("<del>") && compared.body.contains("Version 1"));
    for bad in ["?from=2&to=1", "?from=1&to=9", "?from=x", "?from=0&to=1"] {
        let page = visitor.get(&format!("{one}/compare{bad}")).await?;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{bad}");
    }
    assert_eq!(visitor.get(&format!("{one}?version=3")).await?.status, StatusCode::NOT_FOUND);
    Ok(())
}

#[tokio::test]
async fn what_is_sent_after_the_session_lapsed_is_kept() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let made = submitted(&app, "QM", plain("One.", Audience::Public)).await?;
    let link = app.link(Role::Member, Some("QM")).await?;
    let member = app.visitor().sign_in(&format!("/en/sign-in/{link}")).await?;
    app.clock.forward(SignedDuration::from_mins(31));
    let new = [("title", "New-title"), ("text", "New text.")];
    let next = [("of_version", "1"), ("title", "Next-title"), ("text", "Next text.")];
    let revise = format!("{AT}/{}/revise", made.key());
    for (path, fields) in [(format!("{AT}/new"), &new[..]), (revise.clone(), &next[..])] {
        let page = post_form(&member, &path, fields, None).await?;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{path}");
        assert!(page.body.contains("Sign in again"));
    }
    // The later steps keep nothing new; the wording of a proposal is kept as well.
    let propose = format!("{AT}/{}/proposals/new", made.key());
    let wording = [("version", "1"), ("wording", "In other words")];
    for (path, fields) in [
        (format!("{AT}/new/check"), &[("language", "en")][..]),
        (format!("{revise}/check"), &[]),
        (propose.clone(), &wording),
    ] {
        let page = member.post(&path, fields).await?;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{path}");
        assert!(page.body.contains("Sign in again"), "{path}");
    }
    let accounts = comity_store::account::all(&app.desk.db, app.body).await?;
    let person = accounts.iter().find(|one| one.role == Role::Member).expect("is there");
    let link = app.lasting_link(person.id).await?;
    let back = app.visitor().sign_in(&format!("/en/sign-in/{link}")).await?;
    assert!(back.get(&format!("{AT}/new")).await?.body.contains("New-title"));
    assert!(back.get(&revise).await?.body.contains("Next text."));
    back.post(&format!("{revise}/start-again"), &[]).await?;
    assert!(!back.get(&revise).await?.body.contains("Next text."));
    let form = back.get(&propose).await?;
    assert!(form.body.contains("In other words") && form.body.contains("here again"));
    back.post(&format!("{propose}/start-again"), &[]).await?;
    assert!(!back.get(&propose).await?.body.contains("In other words"));
    // A refusal keeps it, for this account; being put spends it.
    back.post(&propose, &[("version", "1"), ("sentence", "0-4"), ("wording", "Mine")]).await?;
    let form = back.get(&propose).await?;
    assert!(form.body.contains("Mine") && form.body.contains(" checked"), "{}", form.body);
    let head = app.browser(Role::Head, Some("QM")).await?;
    assert!(!head.get(&propose).await?.body.contains("Mine"));
    confirm(&back, &back.post(&propose, &[("version", "1"), ("wording", "Mine")]).await?).await?;
    assert!(!back.get(&propose).await?.body.contains("here again"));
    assert!(back.get("/en/s/spring/proposals/1").await?.body.contains("Mine"));
    Ok(())
}

#[tokio::test]
async fn a_file_comes_back_as_it_was() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let bytes = "\u{feff}# Цель\r\n\r\nМы поддерживаем реестр.\r\n".as_bytes();
    let fields = [("title", "Реестр"), ("text", ""), ("audience", "public")];
    let file = Some(("замысел.md", bytes));
    let page = post_form(&head, &format!("{AT}/new"), &fields, file).await?;
    let check = head.get(&page.location).await?;
    assert!(check.body.contains("замысел.md"));
    let send = [("draft", hidden(&check, "draft")?), ("language", "ru")];
    head.post(&page.location, &send).await?;
    let file = app.visitor().get(&format!("{AT}/1/file")).await?;
    assert_eq!(file.body.as_bytes(), bytes);
    assert_eq!(file.headers["content-type"], "text/markdown; charset=utf-8");
    Ok(())
}
