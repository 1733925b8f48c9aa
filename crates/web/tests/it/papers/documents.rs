//! Papers and non-papers submitted from Word documents and PDF.

use anyhow::{Context as _, Result};
use axum::http::StatusCode;
use comity_acts::{May, Proposer};
use comity_domain::{
    Role,
    paper::{PaperKind, PaperVersion, parse_key},
    statement::StoredFile,
};
use comity_seal::sha256_hex;
use comity_store::paper;
use comity_testkit::{
    Browser, Page, TestApp,
    documents::{docx_with, item, paragraph, pdf, styled},
};

use super::{AT, everybody};
use crate::statements::{hidden, post_form, read};

/// A Word document, whose properties name who wrote it.
fn document() -> Result<Vec<u8>> {
    let body = format!(
        "{}{}{}<w:p><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>",
        styled("berschrift1", "Aim"),
        paragraph("The directory of contacts begins small, and it grows with its use."),
        item(1, 0, "It should begin now.")
    );
    docx_with(&body, &[("docProps/core.xml", "<core><creator>Mission of QM</creator></core>")])
}

/// Sends the form with a file, reads the check page, and submits what it shows.
async fn submitted_from(
    head: &Browser,
    fields: &[(&str, &str)],
    file: (&str, &[u8]),
) -> Result<(Page, Page)> {
    let page = post_form(head, &format!("{AT}/new"), fields, Some(file)).await?;
    assert_eq!(page.location, format!("{AT}/new/check"), "{}", page.body);
    let check = head.get(&page.location).await?;
    let send = [("draft", hidden(&check, "draft")?), ("language", "en")];
    let done = head.post(&page.location, &send).await?;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    Ok((check, head.get(&done.location).await?))
}

/// What the store keeps of the latest version of a paper, for its proposer.
async fn kept(app: &TestApp, key: &str) -> Result<(PaperVersion, StoredFile)> {
    let may: May<Proposer> = app.may(Role::Head, Some("QM")).await?;
    let db = &app.desk.db;
    let key: (PaperKind, i64) = parse_key(key).context("a key")?;
    let found = paper::by_number(db, may.scope(), app.session.id, key).await?.context("there")?;
    let version = paper::versions(db, may.scope(), &found).await?.pop().context("a version")?;
    let file = paper::file(db, &found, &version).await?.context("its file")?;
    Ok((version, file))
}

#[tokio::test]
async fn the_text_of_a_word_document_is_confirmed_frozen_and_kept_beside_its_file() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let bytes = document()?;
    let fields = [("title", "A list"), ("text", ""), ("audience", "delegations")];
    let (check, shown) = submitted_from(&head, &fields, ("idea.docx", &bytes)).await?;
    let check = read(&check);
    for part in ["idea.docx", "Aim</h2>", "1. It should begin now.", "1 comment"] {
        assert!(check.contains(part), "{part}: {check}");
    }
    let (version, file) = kept(&app, "1").await?;
    assert!(
        version.text.starts_with("# Aim\n\nThe directory") && check.contains(&version.text_hash)
    );
    assert_eq!(version.text_hash, sha256_hex(version.text.as_bytes()));
    assert_eq!((&file.content, file.hash), (&bytes, sha256_hex(&bytes)));
    assert_eq!(file.taken_hash.as_ref(), Some(&version.text_hash), "nobody mended it");
    assert!(shown.body.contains(&version.text_hash), "{}", shown.body);

    // Whoever reads the paper reads where its text is from, and may have the file.
    let state = app.browser(Role::Member, Some("QN")).await?;
    for reader in [&head, &state] {
        let page = read(&reader.get(&format!("{AT}/1")).await?);
        assert!(page.contains("The text was taken from this file."), "{page}");
        assert!(page.contains(&format!("href=\"{AT}/1/file?version=1\"")));
        let file = reader.get(&format!("{AT}/1/file?version=1")).await?;
        let header = |name: &str| file.headers.get(name).and_then(|value| value.to_str().ok());
        assert!(
            header("content-type").is_some_and(|kind| kind.ends_with("wordprocessingml.document"))
        );
        assert!(header("content-disposition").is_some_and(|how| how.starts_with("attachment")));
    }
    let stranger = app.visitor().get(&format!("{AT}/1/file")).await?;
    assert_eq!(stranger.status, StatusCode::NOT_FOUND);

    // A revision from another file, mended before it is submitted.
    let audience = ("audience", "delegations");
    let fields = [("of_version", "1"), ("title", "A list"), ("text", ""), audience];
    let revise = format!("{AT}/1/revise");
    let page = post_form(&head, &revise, &fields, Some(("second.docx", &bytes))).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "the same words are no revision");
    let text = ("text", "It begins small.");
    let fields = [("of_version", "1"), ("title", "A list"), text, audience];
    let page = post_form(&head, &revise, &fields, None).await?;
    let check = head.get(&page.location).await?;
    assert!(check.body.contains("second.docx"));
    head.post(&page.location, &[("draft", hidden(&check, "draft")?)]).await?;
    let page = read(&state.get(&format!("{AT}/1")).await?);
    assert!(page.contains("and corrected by those who filed it"), "{page}");
    let first = read(&state.get(&format!("{AT}/1?version=1")).await?);
    assert!(first.contains("The text was taken from this file."), "each version its own file");
    Ok(())
}

#[tokio::test]
async fn the_file_of_a_non_paper_is_its_own_delegations() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let readers = everybody(&app).await?;
    let fields = [("title", "Smaller"), ("text", ""), ("audience", "public"), ("non_paper", "1")];
    let bytes = document()?;
    let (_, shown) = submitted_from(&readers[0].0, &fields, ("from-QM.docx", &bytes)).await?;
    assert!(read(&shown).contains("Only your delegation can download this file."));
    let one = format!("{AT}/n1");
    for (place, (reader, _)) in readers.iter().enumerate() {
        let is_own = place < 2;
        let page = reader.get(&one).await?;
        assert!(page.body.contains("It should begin now."), "reader {place} reads the text");
        // Neither the name, nor that there is a file at all: an uploaded text differs from
        // a typed one, and that is the author's matter.
        for part in ["from-QM.docx", "taken from this file", "/file"] {
            assert_eq!(page.body.contains(part), is_own, "reader {place}: {part}");
        }
        let absent = reader.get(&format!("{AT}/n9/file")).await?;
        for path in [format!("{one}/file"), format!("{one}/file?version=1")] {
            let file = reader.get(&path).await?;
            let expected = if is_own { StatusCode::OK } else { StatusCode::NOT_FOUND };
            assert_eq!(file.status, expected, "reader {place}: {path}");
            if !is_own {
                assert_eq!(file.body, absent.body, "foreign and absent look alike");
                assert!(!format!("{:?}", file.headers).contains("QM"));
            }
        }
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs pdftotext: cargo xtask test"]
async fn the_text_of_a_pdf_is_confirmed_and_frozen() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let bytes = pdf(&[vec!["The directory of contacts begins small, and it grows with its use."]]);
    let fields = [("title", "A list"), ("text", ""), ("audience", "public")];
    let (check, shown) = submitted_from(&head, &fields, ("idea.pdf", &bytes)).await?;
    assert!(check.body.contains("The directory of contacts begins small"));
    assert!(read(&shown).contains("The text was taken from this file."));
    let (version, file) = kept(&app, "1").await?;
    assert_eq!((&file.content, file.hash), (&bytes, sha256_hex(&bytes)));
    assert_eq!(file.taken_hash.as_ref(), Some(&version.text_hash));
    let file = app.visitor().get(&format!("{AT}/1/file")).await?;
    let kind = file.headers.get("content-type").and_then(|value| value.to_str().ok());
    assert_eq!(kind, Some("application/pdf"));
    Ok(())
}
