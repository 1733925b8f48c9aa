//! Statements filed from Word documents and PDF.

use anyhow::Result;
use axum::http::StatusCode;
use comity_domain::Role;
use comity_testkit::{
    TestApp,
    documents::{docx, item, paragraph, pdf, styled},
};

use super::{AT, hidden, post_form, read};

const NEW: &str = "/en/s/spring/statements/new";

fn document() -> Result<Vec<u8>> {
    docx(&format!(
        "{}{}{}<w:p><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>",
        styled("berschrift1", "Norms"),
        paragraph("Mr. Chair, we support the register of contacts and thank you for your letter."),
        item(1, 0, "It should begin now.")
    ))
}

#[tokio::test]
async fn the_text_is_confirmed_whole_and_the_file_is_kept() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let bytes = document()?;
    let fields = [("text", ""), ("audience", "delegations"), ("language", "en")];
    // Neither name nor declared type counts.
    let page = post_form(&head, NEW, &fields, Some(("speech.txt", &bytes))).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let check = read(&head.get(&page.location).await?);
    for part in ["speech.txt", "Mr. Chair, we support", "1. It should begin now.", "1 comment"] {
        assert!(check.contains(part), "{part}: {check}");
    }
    let form = head.get(NEW).await?;
    assert!(form.body.contains("1. It should begin now.</textarea>"), "it can be corrected");
    // Sent on as it is, then filed.
    let checked = head.get(&format!("{NEW}/check")).await?;
    let send = [("draft", hidden(&checked, "draft")?), ("language", "en")];
    let page = head.post(&format!("{NEW}/check"), &send).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let shown = read(&head.get(&format!("{AT}/1")).await?);
    assert!(shown.contains("The text was taken from this file."), "{shown}");
    let file = app.browser(Role::Member, Some("QN")).await?.get(&format!("{AT}/1/file")).await?;
    assert_eq!(file.status, StatusCode::OK);
    let header = |name: &str| file.headers.get(name).and_then(|value| value.to_str().ok());
    assert!(header("content-type").is_some_and(|kind| kind.ends_with("wordprocessingml.document")));
    assert_eq!(header("x-content-type-options"), Some("nosniff"));
    assert!(header("content-disposition").is_some_and(|how| how.starts_with("attachment")));
    let stranger = app.visitor().get(&format!("{AT}/1/file")).await?;
    assert_eq!(stranger.status, StatusCode::NOT_FOUND);
    Ok(())
}

#[tokio::test]
async fn a_corrected_text_says_so_and_a_new_file_takes_the_place_of_the_old() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let fields = |text| [("text", text), ("audience", "public"), ("language", "en")];
    post_form(&head, NEW, &fields(""), Some(("a.docx", &document()?))).await?;
    let mended = "Mr. Chair, we support the register of contacts, and said so before.";
    // What was typed is not overwritten by another file.
    let other = docx(&paragraph("Another text of ours, sent in place of the first one."))?;
    let page = post_form(&head, NEW, &fields(mended), Some(("b.docx", &other))).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("said so before"), "nothing typed is lost");
    let page = post_form(&head, NEW, &fields(mended), None).await?;
    let check = head.get(&page.location).await?;
    assert!(check.body.contains("said so before"));
    let send = [("draft", hidden(&check, "draft")?), ("language", "en")];
    head.post(&format!("{NEW}/check"), &send).await?;
    let shown = read(&head.get(&format!("{AT}/1")).await?);
    assert!(shown.contains("and corrected by those who filed it"), "{shown}");
    assert!(shown.contains("a.docx"));
    // Unmended text goes with its file.
    post_form(&head, NEW, &fields(""), Some(("a.docx", &document()?))).await?;
    let form = head.get(NEW).await?.body;
    let text = form.split("</textarea>").next().and_then(|part| part.rsplit('>').next());
    let text = text.unwrap_or_default().to_owned();
    let page = post_form(&head, NEW, &fields(&text), Some(("b.docx", &other))).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert!(head.get(&page.location).await?.body.contains("Another text of ours"));
    Ok(())
}

#[tokio::test]
async fn what_is_refused_is_refused_in_the_readers_words() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let tracked = docx("<w:p><w:ins><w:r><w:t>x</w:t></w:r></w:ins></w:p>")?;
    for (language, word) in
        [("en", "Accept or reject the changes"), ("ru", "отклоните исправления")]
    {
        let path = format!("/{language}/s/spring/statements/new");
        let fields = [("text", ""), ("title", "Our title"), ("audience", "public")];
        let page = post_form(&head, &path, &fields, Some(("a.docx", &tracked))).await?;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains(word), "{language}");
        assert!(page.body.contains("Our title"), "nothing typed is lost");
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs pdftotext: cargo xtask test"]
async fn a_pdf_is_filed_as_its_text() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let bytes = pdf(&[vec!["Mr. Chair, we support the register of contacts and thank you."]]);
    let fields = [("text", ""), ("audience", "public"), ("language", "en")];
    let page = post_form(&head, NEW, &fields, Some(("a.pdf", &bytes))).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let check = head.get(&page.location).await?;
    assert!(check.body.contains("we support the register"));
    let send = [("draft", hidden(&check, "draft")?), ("language", "en")];
    head.post(&format!("{NEW}/check"), &send).await?;
    let file = app.visitor().get(&format!("{AT}/1/file")).await?;
    let kind = file.headers.get("content-type").and_then(|value| value.to_str().ok());
    assert_eq!(kind, Some("application/pdf"));
    Ok(())
}
