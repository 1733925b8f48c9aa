//! The evening report: a delegation's day, with notes that nobody else reads.

use anyhow::{Context as _, Result};
use axum::http::StatusCode;
use comity_acts::{claim_job, keep_document};
use comity_domain::{
    Language, Role,
    document::{Document, DocumentKind, Format, State},
};
use comity_store::document::{self, Subject};
use comity_testkit::Browser;
use jiff::SignedDuration;

use super::convergence::room::{BASE, Room};

const AT: &str = "/en/s/spring/evening";

async fn read(browser: &Browser, path: &str) -> Result<String> {
    let page = browser.get(path).await?;
    assert_eq!(page.status, StatusCode::OK, "{path}");
    assert!(!page.body.contains('⟦'), "a text is missing: {}", page.body);
    Ok(comity_words::strip_isolation(&page.body).replace('\u{a0}', " "))
}

#[tokio::test]
async fn a_days_report_holds_what_the_delegation_may_read_and_its_own_notes() -> Result<()> {
    let room = Room::new().await?;
    let app = &room.app;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let empty = read(&head, AT).await?;
    assert!(empty.contains("Evening report, 7 December 2026") && empty.contains("Land of QM"));
    assert!(empty.contains("Nobody outside your delegation reads your notes"));
    // Confirmed this day: its own on the first proposal, and one through a statement.
    assert!(empty.contains("Proposal 1: ") && empty.contains("Proposal 2: "), "{empty}");
    assert!(empty.contains("on behalf of the Group of Lakes"));
    assert!(!empty.contains("Proposal 3: "));
    // Of each statement its first words, and which language another one is in.
    assert!(
        empty.contains("<blockquote lang=\"en\" dir=\"auto\">We have read it. We say"),
        "{empty}"
    );
    let french = read(&head, "/fr/s/spring/evening").await?;
    assert!(french.contains("<span class=\"tag\" lang=\"en\">English</span>"), "{french}");
    assert!(!empty.contains("<span class=\"tag\" lang=\"en\">"));
    assert!(read(&head, &format!("{BASE}/today")).await?.contains("href=\"/en/s/spring/evening\""));

    let page = head.post(AT, &[("text", "  ")]).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = head.post(AT, &[("text", "Kept words"), ("meeting", "7")]).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Kept words"), "nothing typed is lost");
    let page = head.post(AT, &[("text", "Ask <b>the</b> capital.\r\n\r\nSoon.")]).await?;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let member = app.browser(Role::Member, Some("QM")).await?;
    let report = read(&member, AT).await?;
    assert!(report.contains("Ask &#60;b&#62;the&#60;/b&#62; capital.</p>"), "{report}");

    let absent = app.visitor().get(&format!("{BASE}/absent")).await?.body;
    for (role, code) in [
        (Role::Chair, None),
        (Role::ChairTeam, None),
        (Role::Secretariat, None),
        (Role::Organization, Some("org-L")),
        (Role::Stakeholder, Some("ngo-a")),
    ] {
        let browser = app.browser(role, code).await?;
        let absent = browser.get(&format!("{BASE}/absent")).await?.body;
        assert_eq!(browser.get(AT).await?.body, absent, "{role}");
        let page = browser.post(AT, &[("text", "x")]).await?;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{role}");
    }
    assert_eq!(app.visitor().get(AT).await?.body, absent);
    let other = app.browser(Role::Head, Some("QN")).await?;
    assert!(!read(&other, AT).await?.contains("capital"));

    // The day after, the report is of that day; yesterday's is a link away.
    app.clock.forward(SignedDuration::from_hours(24));
    let head = app.browser(Role::Head, Some("QM")).await?;
    let member = app.browser(Role::Member, Some("QM")).await?;
    let other = app.browser(Role::Head, Some("QN")).await?;
    let next = read(&head, AT).await?;
    assert!(next.contains("8 December 2026") && !next.contains("capital"));
    assert!(next.contains("No statement that you may read was filed on this day"));
    let back = format!("{AT}?on=2026-12-07");
    assert!(next.contains(&format!("href=\"{back}\"")));
    let report = read(&head, &back).await?;
    assert!(report.contains("capital") && !report.contains("<textarea"), "notes are made today");
    let remove = report
        .split("href=\"")
        .find(|part| part.starts_with("/en/s/spring/evening/notes/"))
        .and_then(|part| part.split('"').next())
        .context("a way to remove it")?
        .replace("&#38;", "&");
    assert_eq!(other.get(&remove).await?.status, StatusCode::NOT_FOUND);
    assert_eq!(other.post(&remove, &[]).await?.status, StatusCode::NOT_FOUND);
    // Asked once, with the words before one's eyes.
    let ask = read(&member, &remove).await?;
    assert!(ask.contains("Remove this note?") && ask.contains("capital"), "{ask}");
    assert!(read(&head, &back).await?.contains("capital"), "asking removes nothing");
    let page = member.post(&remove, &[]).await?;
    assert_eq!((page.status, page.location), (StatusCode::SEE_OTHER, back.clone()));
    assert!(!read(&head, &back).await?.contains("capital"));
    for language in ["ar", "zh", "fr", "ru", "es"] {
        let page = head.get(&format!("/{language}/s/spring/evening?on=2026-12-07")).await?;
        assert!(page.status == StatusCode::OK && !page.body.contains('⟦'), "{language}");
    }
    Ok(())
}

#[tokio::test]
async fn the_report_is_saved_by_its_delegation_alone_and_says_what_holds_now() -> Result<()> {
    let room = Room::new().await?;
    let app = &room.app;
    let head = app.browser(Role::Head, Some("QM")).await?;
    let path = format!("{AT}/2026-12-07/document/pdf");
    let page = read(&head, AT).await?;
    assert!(page.contains(&format!("href=\"{path}\"")), "{page}");
    let absent = app.visitor().get(&format!("{BASE}/absent")).await?.body;
    for (role, code) in
        [(Role::Chair, None), (Role::Secretariat, None), (Role::Organization, Some("org-L"))]
    {
        let browser = app.browser(role, code).await?;
        let absent = browser.get(&format!("{BASE}/absent")).await?.body;
        assert_eq!(browser.get(&path).await?.body, absent, "{role}");
    }
    assert_eq!(app.visitor().get(&path).await?.body, absent);
    let absent = head.get(&format!("{BASE}/absent")).await?.body;
    assert_eq!(head.get(&format!("{AT}/someday/document/pdf")).await?.body, absent);

    // What the documents are of stands in no page: the list of jobs tells.
    let claimed = async || -> Result<Document> {
        let job =
            claim_job(&app.desk, std::time::Duration::from_secs(60)).await?.context("a job")?;
        document::get(&app.desk.db, job.document).await?.context("its document")
    };
    assert!(head.get(&path).await?.body.contains(&format!("class=\"button\" href=\"{path}\"")));
    let pdf = claimed().await?;
    assert_eq!(pdf.format, Format::Pdf);
    for path in ["1001-01-01/document/pdf", "2026-12-06/document/pdf", "2026-12-07/document/akn"] {
        assert_eq!(head.get(&format!("{AT}/{path}")).await?.body, absent, "{path}");
    }
    while let Some(job) = claim_job(&app.desk, std::time::Duration::from_secs(60)).await? {
        let other = document::get(&app.desk.db, job.document).await?.context("known")?;
        assert_ne!(other.kind, DocumentKind::Evening, "one format, one day");
    }
    let sheet = document::sheet(&app.desk.db, &pdf).await?.context("a report")?;
    let Subject::Evening(report) = sheet.subject else { anyhow::bail!("another subject") };
    assert_eq!(report.attributed.len(), 2);
    assert!(report.notes.is_empty());
    let made = async |document: &Document| {
        let fonts = std::collections::BTreeMap::new();
        keep_document(&app.desk, document, "e.pdf", b"%PDF", "from", "recipe", &fonts).await
    };
    assert!(made(&pdf).await?);
    assert_eq!(head.get(&path).await?.body, "%PDF");
    // The other delegation's report is another one.
    let other = app.browser(Role::Head, Some("QN")).await?;
    assert!(other.get(&path).await?.body.contains("class=\"button\""));

    // A note more, and the report is made anew.
    head.post(AT, &[("text", "Ask the capital.")]).await?;
    assert!(head.get(&path).await?.body.contains("class=\"button\""));
    let found = document::get(&app.desk.db, pdf.id).await?.context("known")?;
    assert_eq!((found.edition, found.state.clone()), (2, State::Waiting));
    assert!(!made(&pdf).await?, "what was begun before is not kept");
    assert!(made(&found).await?);
    assert_eq!(head.get(&path).await?.body, "%PDF");
    // Removed, the note stands nowhere: neither in the report nor in what was made of it.
    let page = head.get(AT).await?.body;
    let remove = page
        .split("href=\"")
        .find(|part| part.starts_with("/en/s/spring/evening/notes/"))
        .and_then(|part| part.split('"').next())
        .context("a way to remove it")?
        .replace("&#38;", "&");
    head.post(&remove, &[]).await?;
    assert!(document::get(&app.desk.db, pdf.id).await?.is_none());
    assert!(document::sheet(&app.desk.db, &found).await?.is_none());
    let (kind, language) = (DocumentKind::Evening, Language::En);
    head.get(&path).await?;
    let again = document::find(&app.desk.db, kind, pdf.subject, language, Format::Pdf).await?;
    assert!(again.is_none(), "another report");
    Ok(())
}
