//! Composing, publishing and reading letters, by actors.

use anyhow::{Context as _, Result};
use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use comity_domain::Role;
use comity_testkit::{Browser, Page, TestApp};

const AT: &str = "/en/s/spring/letters";

const SOURCE: &str = "22 November 2026\n\nExcellency,\n\nFurther to my letter dated 4 November 2026, \
I have the honour to circulate guiding questions. Please find them in Annex A. A further meeting \
may take place on 31 November 2026.\n\nAnnex A\n\nGuiding questions\n\nThreats\n\n1. Which threats \
are new?\n2. Which <b>tools</b> help?\n";

/// The first step as a browser sends it.
async fn paste(browser: &Browser, text: &str, file: Option<(&str, &[u8])>) -> Result<Page> {
    let edge = "----edge";
    let mut body =
        format!("--{edge}\r\ncontent-disposition: form-data; name=\"text\"\r\n\r\n{text}\r\n")
            .into_bytes();
    let (name, content) = file.unwrap_or(("", b""));
    let head = format!(
        "--{edge}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         content-type: text/plain\r\n\r\n"
    );
    body.extend(head.into_bytes());
    body.extend_from_slice(content);
    body.extend(format!("\r\n--{edge}--\r\n").into_bytes());
    let request = Request::builder()
        .method(Method::POST)
        .uri(format!("{AT}/new"))
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={edge}"))
        .body(Body::from(body))?;
    browser.send(request).await
}

/// A whole form; what is given later stands beside it.
fn fields<'f>(more: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    let mut all = vec![
        ("dated", "2026-11-22"),
        ("signed_by", "A. Chair"),
        ("addressees", "All delegations"),
        ("title", "First letter"),
        ("language", "en"),
        ("text", "Excellency,\n\n<script>alert(1)</script>"),
        ("go", "save"),
    ];
    all.extend_from_slice(more);
    all
}

fn question<'f>(
    id: &'f str,
    fate: &'f str,
    number: &'f str,
    text: &'f str,
) -> Vec<(&'f str, &'f str)> {
    vec![
        ("question_id", id),
        ("question_fate", fate),
        ("question_number", number),
        ("question_topic", ""),
        ("question_heading", ""),
        ("question_text", text),
    ]
}

/// Composes a letter and answers the address of its draft.
async fn compose(chair: &Browser, more: &[(&str, &str)]) -> Result<String> {
    paste(chair, "Excellency,", None).await?;
    let page = chair.post(&format!("{AT}/new/review"), &fields(more)).await?;
    anyhow::ensure!(page.status == StatusCode::SEE_OTHER, "{}: {}", page.status, page.body);
    Ok(page.location)
}

async fn publish(chair: &Browser, draft: &str, audience: &str) -> Result<String> {
    let page = chair.post(&format!("{draft}/publish"), &[("audience", audience)]).await?;
    anyhow::ensure!(page.status == StatusCode::SEE_OTHER, "{}: {}", page.status, page.body);
    Ok(page.location)
}

/// The ids of the questions that a published letter links to, in its order.
fn question_ids(page: &Page) -> Vec<String> {
    page.body
        .split("/questions/")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect()
}

async fn a_letter_is_read_checked_and_published(app: TestApp) -> Result<()> {
    let chair = app.browser(Role::Chair, None).await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let page = paste(&chair, SOURCE, None).await?;
    assert_eq!(page.location, format!("{AT}/new/review"));
    let review = chair.get(&page.location).await?;
    for shown in [
        "value=\"2026-11-22\"",
        "31 November 2026</blockquote>",
        "this day is not in the calendar",
        ">Which threats are new?</textarea>",
        "Which &#60;b&#62;tools&#60;/b&#62; help?",
    ] {
        assert!(review.body.contains(shown), "{shown} in {}", review.body);
    }
    assert!(!review.body.contains("<b>tools"));
    let list = chair.get(AT).await?;
    assert!(!list.body.contains("/draft/"), "reading a text saves no letter");

    let draft = compose(&chair, &question("", "", "1", "Which threats are new?")).await?;
    assert!(chair.get(AT).await?.body.contains(&draft));
    let preview = chair.get(&draft).await?;
    assert!(preview.body.contains("&#60;script&#62;alert(1)"));
    assert!(!preview.body.contains(" checked"), "no audience is preselected");
    // For everybody else there is nothing, and nothing looks like a draft.
    let absent = format!("{AT}/draft/01890000-0000-7000-8000-000000000000");
    let none = head.get(&absent).await?;
    let foreign = head.get(&draft).await?;
    assert_eq!(
        (foreign.status, &foreign.body),
        (StatusCode::NOT_FOUND, &none.body.replace(&absent[3..], &draft[3..]))
    );
    assert!(!head.get(AT).await?.body.contains("First letter"));
    let secretariat = app.browser(Role::Secretariat, None).await?;
    assert_eq!(secretariat.get(&draft).await?.status, StatusCode::NOT_FOUND);
    assert_eq!(
        head.post(&format!("{draft}/publish"), &[("audience", "public")]).await?.status,
        StatusCode::NOT_FOUND
    );

    let page = chair.post(&format!("{draft}/publish"), &[]).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Choose who may read the letter"));
    let letter = publish(&chair, &draft, "delegations").await?;
    assert_eq!(letter, format!("{AT}/1"));
    let page = head.get(&letter).await?;
    assert_eq!(page.status, StatusCode::OK);
    for shown in
        ["datetime=\"2026-11-22\"", "All delegations", "Which threats are new?", "&#60;script&#62;"]
    {
        assert!(page.body.contains(shown), "{shown} in {}", page.body);
    }
    assert_eq!(question_ids(&page).len(), 1);
    // Its audience is the delegations.
    let visitor = app.visitor();
    let foreign = visitor.get(&letter).await?;
    let none = visitor.get(&format!("{AT}/7")).await?;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND);
    assert_eq!(foreign.body, none.body.replace("letters/7", "letters/1"));
    // Published, it is no draft any more.
    let page = chair.post(&format!("{draft}/edit"), &fields(&[])).await?;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert_eq!(publish(&chair, &draft, "public").await?, letter, "a second click leads to it");
    Ok(())
}

#[tokio::test]
async fn a_letter_is_read_checked_and_published_on_sqlite() -> Result<()> {
    a_letter_is_read_checked_and_published(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn a_letter_is_read_checked_and_published_on_postgres() -> Result<()> {
    a_letter_is_read_checked_and_published(TestApp::postgres().await?).await
}

#[tokio::test]
async fn questions_keep_their_ids_through_a_revision() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let chair = app.browser(Role::Chair, None).await?;
    let mut first = question("", "", "1", "Which threats are new?");
    first.extend(question("", "", "2", "Which rules apply?"));
    first.extend(question("", "", "3", "Who helps whom?"));
    let draft = compose(&chair, &first).await?;
    let letter = publish(&chair, &draft, "public").await?;
    let before = question_ids(&chair.get(&letter).await?);
    assert_eq!(before.len(), 3);

    // Saying that it revises letter 1 offers the questions of letter 1, before anything is saved.
    paste(&chair, "Excellency,", None).await?;
    let review = format!("{AT}/new/review");
    let form = chair.get(&review).await?;
    let (_, rest) =
        form.body.split_once("name=\"relation_letter\"").context("no letters offered")?;
    let id = rest.split("<option value=\"").nth(2).and_then(|one| one.split('"').next());
    let id = id.context("letter 1 is not offered")?.to_owned();
    let relation = [
        ("relation_kind", "revises"),
        ("relation_letter", &*id),
        ("relation_reference", "my letter of 22 November"),
    ];
    let page = chair.post(&review, &fields(&relation)).await?;
    assert_eq!(page.status, StatusCode::OK, "shown again with the questions");
    for id in &before {
        assert!(page.body.contains(&format!("name=\"question_id\" value=\"{id}\"")));
    }
    let mut second = relation.to_vec();
    second.extend(question(&before[0], "keep", "2", "Which threats are new?"));
    second.extend(question(&before[1], "keep", "1", "Which rules apply to us?"));
    second.extend(question(&before[2], "withdraw", "3", "Who helps whom?"));
    second.extend(question("", "", "3", "What comes next?"));
    let page = chair.post(&review, &fields(&second)).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let revision = publish(&chair, &page.location, "public").await?;
    assert_eq!(revision, format!("{AT}/2"));
    let after = question_ids(&chair.get(&revision).await?);
    assert_eq!(after[..2], [before[1].clone(), before[0].clone()], "moved, with their ids");
    assert!(!before.contains(&after[2]));
    let old = chair.get(&letter).await?;
    assert!(old.body.contains("Which rules apply?"), "the letter keeps the words it carried");
    assert!(!old.body.contains("apply to us"));
    assert!(old.body.contains("Withdrawn"));
    assert!(old.body.contains("A later letter revises this one"));
    Ok(())
}

#[tokio::test]
async fn a_language_version_is_shown_to_its_readers() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let chair = app.browser(Role::Chair, None).await?;
    let draft = compose(&chair, &question("", "", "1", "Which threats are new?")).await?;
    let letter = publish(&chair, &draft, "public").await?;
    let id = question_ids(&chair.get(&letter).await?).remove(0);
    let secretariat = app.browser(Role::Secretariat, None).await?;
    let form = format!("{letter}/version");
    let page = secretariat.post(&form, &[("title", "Lettre"), ("text", "Madame,")]).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("value=\"Lettre\"") && page.body.contains(">Madame,</textarea>"));
    let sent = [
        ("language", "fr"),
        ("standing", "courtesy"),
        ("title", "Lettre"),
        ("text", "Madame, Monsieur,"),
        ("question_id", &*id),
        ("question_text", "Quelles menaces ?"),
    ];
    assert_eq!(secretariat.post(&form, &sent).await?.status, StatusCode::SEE_OTHER);
    let french = app.visitor().get(&letter.replace("/en/", "/fr/")).await?;
    assert!(french.body.contains("Madame, Monsieur,") && french.body.contains("Quelles menaces ?"));
    let english = app.visitor().get(&format!("{letter}?version=fr")).await?;
    assert!(english.body.contains("Courtesy translation"));
    let russian = app.visitor().get(&letter.replace("/en/", "/ru/")).await?;
    assert!(russian.body.contains("Which threats are new?"), "else the original");
    // A courtesy translation stands until the official one comes.
    let page = secretariat.post(&form, &sent).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let mut official = sent;
    official[1] = ("standing", "official");
    assert_eq!(secretariat.post(&form, &official).await?.status, StatusCode::SEE_OTHER);
    let head = app.browser(Role::Head, Some("QM")).await?;
    assert_eq!(head.post(&form, &sent).await?.status, StatusCode::NOT_FOUND);
    Ok(())
}

#[tokio::test]
async fn faults_keep_everything_typed() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let chair = app.browser(Role::ChairTeam, None).await?;
    let page = paste(&chair, "", Some(("letter.txt", b"\xff\xfeE\0"))).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("cannot be read with certainty"));
    let page = paste(&chair, "My text", Some(("letter.docx", b"PK"))).await?;
    assert!(page.body.contains(">My text</textarea>"));
    assert!(page.body.contains("is of a kind that is not read here"));

    paste(&chair, "Excellency,", None).await?;
    let sent = [
        ("signed_by", "Someone"),
        ("text", "A text"),
        ("enclosure_label", "Annex A"),
        ("enclosure_title", "Programme"),
        ("enclosure_present", "yes"),
        ("relation_reference", "an old letter"),
        ("deadline_on", ""),
        ("deadline_what", "papers"),
        ("question_number", "x"),
        ("question_text", "What now?"),
        ("go", "save"),
    ];
    let page = chair.post(&format!("{AT}/new/review"), &sent).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in
        ["Someone", "A text", "Annex A", "Programme", "an old letter", "papers", "What now?"]
    {
        assert!(
            page.body.contains(&format!("{kept}</textarea>"))
                || page.body.contains(&format!("value=\"{kept}\"")),
            "{kept}"
        );
    }
    for fault in [
        "needs a day",
        "Choose how the letter stands",
        "whole number",
        "Choose the language in which",
    ] {
        assert!(page.body.contains(fault), "{fault} in {}", page.body);
    }
    // It is there again for who comes back later.
    let back = chair.get(&format!("{AT}/new/review")).await?;
    assert!(back.body.contains("value=\"an old letter\""));
    assert!(!chair.get(AT).await?.body.contains("/draft/"));
    Ok(())
}

#[tokio::test]
async fn a_heading_becomes_a_topic_when_the_letter_is_published_and_not_before() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let chair = app.browser(Role::Chair, None).await?;
    paste(&chair, SOURCE, None).await?;
    let asked = |number: &'static str| {
        vec![
            ("question_id", ""),
            ("question_fate", ""),
            ("question_number", number),
            ("question_topic", "new"),
            ("question_heading", "Supply of spare parts"),
            ("question_text", "What is missing?"),
        ]
    };
    let draft = compose(&chair, &[asked("1"), asked("2")].concat()).await?;
    let session = "/en/s/spring";
    assert!(!chair.get(session).await?.body.contains("Supply of spare parts"));
    publish(&chair, &draft, "public").await?;
    let page = app.visitor().get(&format!("{session}/questions")).await?;
    // Two questions under one heading: one topic.
    assert_eq!(page.body.matches("Supply of spare parts").count(), 1, "{}", page.body);
    Ok(())
}

#[tokio::test]
async fn a_letter_is_read_from_a_word_document_which_stays_beside_it() -> Result<()> {
    use comity_testkit::documents::{docx, item, paragraph, styled};
    let app = TestApp::sqlite().await?;
    let chair = app.browser(Role::Chair, None).await?;
    let bytes = docx(
        &[
            paragraph("22 November 2026"),
            paragraph("I have the honour to circulate guiding questions."),
            styled("berschrift1", "Threats"),
            item(1, 0, "Which threats are new?"),
        ]
        .concat(),
    )?;
    let page = paste(&chair, "", Some(("letter.docx", &bytes))).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let review = comity_words::strip_isolation(&chair.get(&page.location).await?.body).to_string();
    assert!(review.contains("The text was taken from “letter.docx”"), "{review}");
    assert!(review.contains("Which threats are new?"), "{review}");
    let form = review.split("name=\"text\"").nth(1).unwrap_or_default();
    let text = form.split("</textarea>").next().unwrap_or_default();
    assert!(!text.contains("# Threats"), "{text}");
    let page = chair.post(&format!("{AT}/new/review"), &fields(&[])).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let draft = chair.get(&page.location).await?;
    let (_, rest) = draft.body.split_once(&format!("{AT}/source/")).context("a link")?;
    let source = format!("{AT}/source/{}", rest.split('"').next().unwrap_or_default());
    let file = chair.get(&source).await?;
    assert_eq!(file.status, StatusCode::OK);
    assert!(file.headers["content-type"].to_str()?.ends_with("wordprocessingml.document"));
    for (role, code) in [(Role::Secretariat, None), (Role::Head, Some("QM"))] {
        let other = app.browser(role, code).await?;
        assert_eq!(other.get(&source).await?.status, StatusCode::NOT_FOUND, "{role}");
    }
    Ok(())
}
