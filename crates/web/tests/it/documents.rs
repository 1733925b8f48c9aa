//! Documents to take away, by actors: links, waiting, the file, and who gets neither.

use anyhow::{Context as _, Result};
use axum::http::{StatusCode, header};
use comity_acts::{
    Contributor, May, NewStatement, file_statement, give_document_up, keep_document,
    withdraw_statement,
};
use comity_domain::{
    Audience, Clock as _, Language, Role, StatementId, Wording,
    document::{Document, DocumentKind, Failure, Format},
};
use comity_store::{document, testing};
use comity_testkit::{Page, TestApp};

async fn filed(app: &TestApp, may: &May<Contributor>, audience: Audience) -> Result<StatementId> {
    let new = NewStatement {
        on_behalf_of: None,
        aligned: Vec::new(),
        title: Some("Our view".to_owned()),
        topic: None,
        language: Language::Fr,
        text: "Merci.".to_owned(),
        file: None,
        check_against_delivery: false,
        audience,
        from_draft: None,
    };
    Ok(file_statement(&app.desk, may, &app.session, new).await?)
}

async fn known(app: &TestApp, id: StatementId, language: Language) -> Result<Document> {
    let kind = DocumentKind::Statement;
    let found = document::find(&app.desk.db, kind, id.0, language, Format::Pdf).await?;
    found.context("the document is known")
}

/// Puts bytes where the worker would.
async fn make(app: &TestApp, document: &Document) -> Result<()> {
    let fonts = std::collections::BTreeMap::new();
    let name = "spring-statement-1-fr.pdf";
    assert!(keep_document(&app.desk, document, name, b"%PDF", "from", "recipe", &fonts).await?);
    Ok(())
}

fn value(page: &Page, name: header::HeaderName) -> &str {
    page.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

#[tokio::test]
async fn a_document_is_waited_for_and_then_saved() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let may: May<Contributor> = app.may(Role::Head, Some("QM")).await?;
    let id = filed(&app, &may, Audience::Public).await?;
    let reader = app.visitor();
    for language in ["fr", "ar"] {
        let page = reader.get(&format!("/{language}/s/spring/statements/1")).await?;
        for format in ["pdf", "html"] {
            let href = format!("/{language}/s/spring/statements/1/document/{format}");
            assert!(page.body.contains(&format!("href=\"{href}\"")), "{href}");
            let waiting = reader.get(&href).await?;
            assert_eq!(waiting.status, StatusCode::OK, "{href}");
            assert!(waiting.body.contains(&format!("class=\"button\" href=\"{href}\"")));
        }
    }
    // Asking has queued what publishing did not; looking again queues nothing more.
    let arabic = known(&app, id, Language::Ar).await?;
    assert_eq!(arabic.edition, 1);
    make(&app, &known(&app, id, Language::Fr).await?).await?;
    let file = reader.get("/fr/s/spring/statements/1/document/pdf").await?;
    assert_eq!((file.status, &*file.body), (StatusCode::OK, "%PDF"));
    assert_eq!(value(&file, header::CONTENT_TYPE), "application/pdf");
    assert_eq!(value(&file, header::X_CONTENT_TYPE_OPTIONS), "nosniff");
    let disposition = "attachment; filename=\"spring-statement-1-fr.pdf\"";
    assert_eq!(value(&file, header::CONTENT_DISPOSITION), disposition);

    give_document_up(&app.desk, &arabic, Failure::Fonts, "fonts-noto-core").await?;
    let failed = reader.get("/ar/s/spring/statements/1/document/pdf").await?;
    assert_eq!(failed.status, StatusCode::OK);
    assert!(failed.body.contains("fonts-noto-core"), "{}", failed.body);
    assert!(failed.body.contains("/ar/s/spring/statements/1/document/html"));
    for unknown in ["docx", "PDF", "pdf%00", "akn"] {
        let page = reader.get(&format!("/fr/s/spring/statements/1/document/{unknown}")).await?;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{unknown}");
    }
    Ok(())
}

#[tokio::test]
async fn a_document_is_for_the_readers_of_its_subject() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let may: May<Contributor> = app.may(Role::Head, Some("QM")).await?;
    let id = filed(&app, &may, Audience::Chair).await?;
    make(&app, &known(&app, id, Language::Fr).await?).await?;
    let path = "/fr/s/spring/statements/1/document/pdf";
    let absent = "/fr/s/spring/statements/99/document/pdf";
    let chair = app.browser(Role::Chair, None).await?;
    let owner = app.browser(Role::Member, Some("QM")).await?;
    for reader in [&chair, &owner] {
        assert_eq!(reader.get(path).await?.body, "%PDF");
    }
    let secretariat = app.browser(Role::Secretariat, None).await?;
    let other = app.browser(Role::Head, Some("QN")).await?;
    for reader in [&secretariat, &other, &app.visitor()] {
        let page = reader.get(path).await?;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert_eq!(page.body, reader.get(absent).await?.body, "foreign and absent look alike");
    }
    withdraw_statement(&app.desk, &may, &app.session, id).await?;
    for reader in [&chair, &owner] {
        assert_eq!(reader.get(path).await?.status, StatusCode::NOT_FOUND, "withdrawn");
    }
    Ok(())
}

#[tokio::test]
async fn letters_and_their_questions_have_documents() -> Result<()> {
    let app = TestApp::sqlite().await?;
    let (db, now, at) = (&app.desk.db, app.clock.now(), app.session.id);
    let question = uuid::Uuid::from_u128(9).into();
    let asked = Wording::new(Language::En, "Why?");
    let audience = Audience::Delegations;
    testing::insert_letter(db, now, at, 1, audience, &[(question, 1, asked)]).await?;
    let delegate = app.browser(Role::Member, Some("QN")).await?;
    let letter = delegate.get("/zh/s/spring/letters/1").await?;
    assert!(letter.body.contains("/zh/s/spring/letters/1/document/pdf"));
    let list = delegate.get("/zh/s/spring/questions").await?;
    assert!(list.body.contains("/zh/s/spring/letters/1/questions/html"));
    for path in ["document/pdf", "questions/html"] {
        let path = format!("/zh/s/spring/letters/1/{path}");
        assert_eq!(delegate.get(&path).await?.status, StatusCode::OK, "{path}");
        assert_eq!(app.visitor().get(&path).await?.status, StatusCode::NOT_FOUND, "{path}");
    }
    let public = app.visitor().get("/zh/s/spring/questions").await?;
    assert!(!public.body.contains("/letters/1/"), "no link to what they may not read");
    Ok(())
}
