//! The two steps of filing; nothing typed is lost.

use anyhow::Result;
use axum::http::StatusCode;
use comity_domain::{Audience, Role};
use comity_testkit::TestApp;
use jiff::SignedDuration;

use super::{AT, filed, hidden, plain, post_form, question, read};

const TEXT: &str = "Mr. Chair, my delegation supports the register of contacts and thanks you \
                    for your letter and for the questions in its annex.";

fn address(rest: &str) -> String {
    format!("{AT}/{rest}")
}

#[tokio::test]
async fn a_statement_is_filed_in_two_steps_and_received_with_a_number() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let page = head.get(&address("new")).await?;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.body.contains(" checked"), "nothing is preselected and no State is ticked");
    assert!(!page.body.contains("Land of QM</bdi>"), "the author is not in the list");
    let state = app.participant("QN").await?.to_string();

    let fields = [
        ("text", TEXT),
        ("audience", "delegations"),
        ("on_behalf_of", "the Group of Lakes"),
        ("aligned", &state),
        ("check_against_delivery", "1"),
    ];
    let page = post_form(&head, &address("new"), &fields, None).await?;
    assert_eq!((page.status, &*page.location), (StatusCode::SEE_OTHER, &*address("new/check")));
    let check = head.get(&page.location).await?;
    assert!(check.body.contains(TEXT));
    assert!(check.body.contains("Land of QN"));
    assert!(check.body.contains("<option value=\"en\" selected>"), "the language is suggested");
    assert!(check.body.contains(&comity_hash(TEXT)));
    let draft = hidden(&check, "draft")?;
    let send = [("draft", draft), ("language", "en")];
    let page = head.post(&address("new/check"), &send).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let receipt = head.get(&page.location).await?;
    let plain = read(&receipt);
    assert!(plain.contains("Statement received at 09:00 (New York), number 1"), "{plain}");
    // Sent again by a second click: filed once.
    let again = head.post(&address("new/check"), &send).await?;
    assert_eq!(again.location, format!("{AT}?own=1"));
    assert!(read(&head.get(AT).await?).contains("1 statement<"));
    // The draft is spent.
    assert!(!head.get(&address("new")).await?.body.contains(TEXT));
    Ok(())
}

#[tokio::test]
async fn faults_keep_everything_typed() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let state = app.participant("QN").await?.to_string();
    let fields = [
        ("text", "<b>Bold</b> & more"),
        ("aligned", &*state),
        ("title", "Our \"title\""),
        ("check_against_delivery", "1"),
    ];
    let page = post_form(&head, &address("new"), &fields, None).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in [
        "&#60;b&#62;Bold&#60;/b&#62; &#38; more",
        &format!("value=\"{state}\" checked"),
        "Our &#34;title&#34;",
        "name=\"check_against_delivery\" value=\"1\" checked",
        "Choose who may read the statement",
        "Name the group for which you speak",
        "<details class=\"field\" open>",
    ] {
        assert!(page.body.contains(kept), "{kept} in {}", page.body);
    }
    // It is a draft now, and waits where the form is opened again, for this account only.
    assert!(head.get(&address("new")).await?.body.contains("here again"));
    let other = app.browser(Role::Member, Some("QM")).await?;
    assert!(!other.get(&address("new")).await?.body.contains("Bold"));
    head.post(&address("new/start-again"), &[]).await?;
    assert!(!head.get(&address("new")).await?.body.contains("Bold"));
    Ok(())
}

#[tokio::test]
async fn a_file_is_kept_as_it_was_and_downloaded_as_an_attachment() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let bytes = "\u{feff}# Заявление\r\n\r\nМы поддерживаем реестр.\r\n".as_bytes();
    let file = Some(("заявление.md", bytes));
    let page = post_form(&head, &address("new"), &[("text", "")], file).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "no audience yet");
    assert!(page.body.contains("заявление.md"));
    // The second time the file need not be sent again.
    let fields = [("text", ""), ("audience", "public")];
    let page = post_form(&head, &address("new"), &fields, None).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let check = head.get(&page.location).await?;
    assert!(check.body.contains("<option value=\"ru\" selected>"));
    let draft = hidden(&check, "draft")?;
    // Another language than the text seems to be in: asked once, then believed.
    let send = [("draft", draft), ("language", "fr"), ("warned", "")];
    let page = head.post(&address("new/check"), &send).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Русский"));
    let send = [
        ("draft", hidden(&page, "draft")?),
        ("language", "fr"),
        ("warned", hidden(&page, "warned")?),
    ];
    let page = head.post(&address("new/check"), &send).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);

    let one = page.location.trim_end_matches("/received").to_owned();
    let visitor = app.visitor();
    let shown = visitor.get(&one).await?;
    assert!(shown.body.contains("# Заявление</p>"), "Markdown stays as typed: {}", shown.body);
    let file = visitor.get(&format!("{one}/file")).await?;
    assert_eq!(file.body.as_bytes(), bytes);
    assert_eq!(file.headers["x-content-type-options"], "nosniff");
    assert_eq!(file.headers["content-type"], "text/markdown; charset=utf-8");
    let disposition = file.headers["content-disposition"].to_str()?;
    assert!(disposition.starts_with("attachment; filename*=UTF-8''%D0%B7"), "{disposition}");
    Ok(())
}

#[tokio::test]
async fn files_that_cannot_be_read_are_refused_in_plain_words() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Organization, Some("org-L")).await?;
    let fields = [("text", ""), ("audience", "public")];
    let large = vec![b'a'; 1024 * 1024 + 1];
    for (content, says) in [
        (&b"caf\xe9"[..], "cannot be read with certainty"),
        (&large[..], "larger than 1 MB"),
        (&b" \n"[..], "holds no text"),
        (&b"a\n\0b"[..], "Line \u{2068}2\u{2069} holds a character"),
    ] {
        let page = post_form(&head, &address("new"), &fields, Some(("a.txt", content))).await?;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{says}");
        assert!(page.body.contains(says), "{says} in {}", page.body);
        head.post(&address("new/start-again"), &[]).await?;
    }
    let both = [("text", "one"), ("audience", "public")];
    let page = post_form(&head, &address("new"), &both, Some(("a.txt", b"two"))).await?;
    assert!(page.body.contains("You gave a text and a file"));
    let left = [("text", "one"), ("audience", "public"), ("leave_out_file", "1")];
    let page = post_form(&head, &address("new"), &left, None).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    Ok(())
}

#[tokio::test]
async fn what_is_sent_after_the_session_lapsed_is_kept_for_its_account() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let link = app.link(Role::Head, Some("QM")).await?;
    let head = app.visitor().sign_in(&format!("/en/sign-in/{link}")).await?;
    app.clock.forward(SignedDuration::from_mins(31));
    let fields = [("text", TEXT), ("audience", "chair")];
    let page = post_form(&head, &address("new"), &fields, None).await?;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert!(page.body.contains("Sign in again: your text is kept"));
    assert!(!page.body.contains(TEXT), "whoever sits there now reads nothing");
    assert_eq!(head.get(&address("new")).await?.status, StatusCode::NOT_FOUND);

    // Then the person is back.
    let account = comity_store::account::all(&app.desk.db, app.body).await?;
    let person = account.iter().find(|one| one.role == Role::Head).expect("the head is there");
    let link = app.lasting_link(person.id).await?;
    let back = app.visitor().sign_in(&format!("/en/sign-in/{link}")).await?;
    assert!(back.get(&address("new")).await?.body.contains(TEXT));

    // A session that was ended knows nobody any more; nor does a made-up one.
    let page = back.post("/en/sign-out", &[]).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    app.clock.forward(SignedDuration::from_mins(31));
    let page = post_form(&back, &address("new"), &fields, None).await?;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    let page = post_form(&app.visitor(), &address("new"), &fields, None).await?;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    Ok(())
}

#[tokio::test]
async fn ticks_sent_after_the_session_lapsed_are_kept_too() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let asked = question(&app, 1, "Why?").await?.to_string();
    let id = filed(&app, "QM", plain("One. Two.", Audience::Public)).await?;
    let path = address(&format!("{id}/passages"));
    let member = app.browser(Role::Member, Some("QM")).await?;
    app.clock.forward(SignedDuration::from_mins(31));
    let page = member.post(&path, &[("sentence", "5-9"), ("question", &asked)]).await?;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    let accounts = comity_store::account::all(&app.desk.db, app.body).await?;
    let person = accounts.iter().find(|one| one.role == Role::Member).expect("is there");
    let link = app.lasting_link(person.id).await?;
    let back = app.visitor().sign_in(&format!("/en/sign-in/{link}")).await?;
    let page = back.get(&path).await?;
    assert!(page.body.contains("value=\"5-9\" checked"));
    assert!(page.body.contains(&format!("value=\"{asked}\" checked")));
    back.post(&path, &[("sentence", "5-9"), ("question", &asked)]).await?;
    assert!(!back.get(&path).await?.body.contains(" checked"), "sent, so forgotten");
    Ok(())
}

#[tokio::test]
async fn the_podium_files_nothing() -> Result<()> {
    let app = TestApp::sqlite().await?;
    for role in [Role::Chair, Role::ChairTeam, Role::Secretariat] {
        let podium = app.browser(role, None).await?;
        assert_eq!(podium.get(&address("new")).await?.status, StatusCode::NOT_FOUND);
        let fields = [("text", TEXT), ("audience", "public")];
        let page = post_form(&podium, &address("new"), &fields, None).await?;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert!(!podium.get(AT).await?.body.contains("statements/new"));
    }
    Ok(())
}

#[tokio::test]
async fn filing_demands_the_draft_that_was_shown() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let fields = [("text", TEXT), ("audience", "public")];
    post_form(&head, &address("new"), &fields, None).await?;
    let check = head.get(&address("new/check")).await?;
    let other = [("text", "Quite another text, in English."), ("audience", "public")];
    post_form(&head, &address("new"), &other, None).await?;
    let send = [("draft", hidden(&check, "draft")?), ("language", "en")];
    let page = head.post(&address("new/check"), &send).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("changed in another window"));
    assert!(page.body.contains("Quite another text"));
    Ok(())
}

fn comity_hash(text: &str) -> String {
    comity_seal::sha256_hex(text.as_bytes())
}

#[tokio::test]
async fn a_statement_begun_on_a_question_leads_back_to_it() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let asked = question(&app, 3, "What threats do you see?").await?;
    let other = question(&app, 4, "Which rules apply?").await?;
    let page = head.get(&format!("/en/s/spring/questions/{asked}")).await?.body;
    let to = format!("statements/new?question={asked}");
    assert!(page.contains(&to), "{page}");
    let form = head.get(&format!("/en/s/spring/{to}")).await?.body;
    let ticked = format!("name=\"question\" value=\"{asked}\" checked");
    assert!(form.contains(&ticked) && form.contains("What threats do you see?"), "{form}");
    // It is kept with the rest, and the check shows it.
    let asked = asked.to_string();
    let fields = [("text", TEXT), ("audience", "delegations"), ("question", &asked)];
    let page = post_form(&head, &address("new"), &fields, None).await?;
    assert!(head.get(&address("new")).await?.body.contains(&ticked));
    let check = head.get(&page.location).await?;
    assert!(check.body.contains("What threats do you see?"));
    let send = [("draft", hidden(&check, "draft")?), ("language", "en")];
    let page = head.post(&address("new/check"), &send).await?;
    assert!(page.location.ends_with(&format!("/received?question={asked}")), "{}", page.location);
    let receipt = head.get(&page.location).await?.body;
    let to = format!("{AT}/1/passages?question={asked}");
    assert!(receipt.contains(&to) && receipt.contains("What threats do you see?"), "{receipt}");
    let chosen = |id: &str| format!("name=\"question\" value=\"{id}\" checked");
    let passages = head.get(&to).await?.body;
    assert!(passages.contains(&chosen(&asked)) && !passages.contains(&chosen(&other.to_string())));
    // Unticked it is forgotten, and what is no question is none.
    let fields = [("text", TEXT), ("audience", "delegations")];
    let page = post_form(&head, &address("new"), &fields, None).await?;
    let check = head.get(&page.location).await?;
    assert!(!check.body.contains("What threats do you see?"));
    let send = [("draft", hidden(&check, "draft")?), ("language", "en")];
    let page = head.post(&address("new/check"), &send).await?;
    assert!(page.location.ends_with("/received"), "{}", page.location);
    let form = head.get(&address("new?question=nothing")).await?;
    assert!(form.status == StatusCode::OK && !form.body.contains("name=\"question\""));
    Ok(())
}
