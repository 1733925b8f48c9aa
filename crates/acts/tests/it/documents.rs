//! What acts do to documents: queued with what they are of, and gone with it.

use anyhow::{Context as _, Result};
use comity_acts::{
    ActError, ChairsSide, Contributor, Delegation, May, NewLetter, NewStatement, NewVersion,
    Podium, add_letter_version, ask_for_document, begin_work, claim_job, compose_letter,
    file_statement, give_document_up, give_job_back, keep_document, publish_letter,
    remove_alignment, withdraw_statement,
};
use comity_domain::{
    Audience, Language, Role, Standing, Wording,
    document::{Document, DocumentKind, Failure, Format, State},
    letter::DraftQuestion,
};
use comity_store::{document, record};
use comity_testkit::TestApp;
use jiff::civil::date;
use uuid::Uuid;

fn statement(audience: Audience) -> NewStatement {
    NewStatement {
        on_behalf_of: Some("the Group of Lakes".to_owned()),
        aligned: Vec::new(),
        title: None,
        topic: None,
        language: Language::Es,
        text: "Apoyamos.".to_owned(),
        file: None,
        check_against_delivery: false,
        audience,
        from_draft: None,
    }
}

async fn known(
    app: &TestApp,
    kind: DocumentKind,
    subject: Uuid,
    language: Language,
) -> Result<Option<Document>> {
    Ok(document::find(&app.desk.db, kind, subject, language, Format::Pdf).await?)
}

async fn kept(app: &TestApp, document: &Document) -> Result<bool> {
    let fonts = std::collections::BTreeMap::new();
    Ok(keep_document(&app.desk, document, "a.pdf", b"bytes", "from", "recipe", &fonts).await?)
}

async fn statements(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let may: May<Contributor> = app.may(Role::Head, Some("QM")).await?;
    let named: May<Delegation> = app.may(Role::Member, Some("QN")).await?;
    let kind = DocumentKind::Statement;
    let own = file_statement(desk, &may, at, statement(Audience::Own)).await?;
    assert!(known(&app, kind, own.0, Language::Es).await?.is_none(), "not queued by itself");
    let new =
        NewStatement { aligned: vec![app.participant("QN").await?], ..statement(Audience::Public) };
    let id = file_statement(desk, &may, at, new).await?;
    let before = known(&app, kind, id.0, Language::Es).await?.context("queued")?;
    assert!(known(&app, kind, id.0, Language::Ar).await?.is_none());
    let entries = record::entries(&desk.db, 0, 999).await?.len();
    for _ in 0..2 {
        ask_for_document(desk, at, kind, id.0, Language::Ar, Format::Pdf).await?;
    }
    let arabic = known(&app, kind, id.0, Language::Ar).await?.context("asked for")?;
    assert_eq!(arabic.edition, 1);
    assert!(kept(&app, &before).await? && kept(&app, &arabic).await?);
    // No one acted: the record says nothing of all this.
    assert_eq!(record::entries(&desk.db, 0, 999).await?.len(), entries);

    // The State that removes itself is named by no document from then on.
    remove_alignment(desk, &named, at, id).await?;
    let after = known(&app, kind, id.0, Language::Ar).await?.context("queued again")?;
    assert_eq!(after.state, State::Waiting);
    assert!(!kept(&app, &arabic).await?, "what was begun before names it");

    withdraw_statement(desk, &may, at, id).await?;
    assert!(known(&app, kind, id.0, Language::Ar).await?.is_none());
    assert!(!kept(&app, &after).await?, "what was begun before is not kept");
    let asked = ask_for_document(desk, at, kind, id.0, Language::Fr, Format::Pdf).await;
    assert!(matches!(asked, Err(ActError::NotFound)));
    Ok(())
}

async fn letters(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let may: May<ChairsSide> = app.may(Role::Chair, None).await?;
    let podium: May<Podium> = app.may(Role::Secretariat, None).await?;
    let question = DraftQuestion {
        id: None,
        number: 1,
        topic: None,
        new_topic: None,
        wording: Wording::new(Language::En, "Why?"),
    };
    let new = NewLetter {
        dated: Some(date(2026, 11, 22)),
        signed_by: Wording::new(Language::En, "A. Chair"),
        addressees: Wording::new(Language::En, "All"),
        title: Wording::new(Language::En, "Letter"),
        versions: vec![(Language::En, "Excellency,".to_owned(), Standing::Original)],
        enclosures: Vec::new(),
        relations: Vec::new(),
        deadlines: Vec::new(),
        questions: vec![question],
    };
    let id = compose_letter(desk, &may, at, None, new).await?;
    let asked = ask_for_document(desk, at, DocumentKind::Letter, id.0, Language::En, Format::Pdf);
    assert!(matches!(asked.await, Err(ActError::NotFound)), "a draft has no document");
    publish_letter(desk, &may.also().context("verified")?, at, id, Some(Audience::Public)).await?;
    for kind in [DocumentKind::Letter, DocumentKind::Questions] {
        assert!(known(&app, kind, id.0, Language::En).await?.is_some());
        assert!(known(&app, kind, id.0, Language::Fr).await?.is_none());
        ask_for_document(desk, at, kind, id.0, Language::Fr, Format::Pdf).await?;
    }
    let original = known(&app, DocumentKind::Letter, id.0, Language::Fr).await?.context("asked")?;
    assert!(kept(&app, &original).await?);
    let french = NewVersion {
        language: Language::Fr,
        standing: Standing::Courtesy,
        text: "Madame,".to_owned(),
        title: "Lettre".to_owned(),
        signed_by: String::new(),
        enclosures: Vec::new(),
        questions: Vec::new(),
    };
    add_letter_version(desk, &podium, at, id, french).await?;
    let now = known(&app, DocumentKind::Letter, id.0, Language::Fr).await?.context("known")?;
    assert_eq!((now.state, now.edition), (State::Waiting, 2), "it showed the original");
    Ok(())
}

async fn work(app: TestApp) -> Result<()> {
    let desk = &app.desk;
    let lease = std::time::Duration::from_secs(60);
    assert_eq!(claim_job(desk, lease).await?, None);
    let may: May<Contributor> = app.may(Role::Head, Some("QM")).await?;
    file_statement(desk, &may, &app.session, statement(Audience::Chair)).await?;
    // Two workers at once get two jobs.
    let (a, b) = tokio::join!(claim_job(desk, lease), claim_job(desk, lease));
    let (a, b) = (a?.context("a job")?, b?.context("a job")?);
    assert_ne!(a.document, b.document);
    assert_eq!(claim_job(desk, lease).await?, None);
    give_job_back(desk, &a, 0).await?;
    assert_eq!(claim_job(desk, lease).await?.map(|job| job.tries), Some(2));
    let document = document::get(&desk.db, a.document).await?.context("its document")?;
    give_document_up(desk, &document, Failure::Fonts, "fonts-x").await?;
    assert_eq!(begin_work(desk, "recipe").await?, 1);
    assert_eq!(claim_job(desk, lease).await?.map(|job| job.document), Some(a.document));
    Ok(())
}

#[tokio::test]
async fn statements_on_sqlite() -> Result<()> {
    statements(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn statements_on_postgres() -> Result<()> {
    statements(TestApp::postgres().await?).await
}

#[tokio::test]
async fn letters_on_sqlite() -> Result<()> {
    letters(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn letters_on_postgres() -> Result<()> {
    letters(TestApp::postgres().await?).await
}

#[tokio::test]
async fn work_on_sqlite() -> Result<()> {
    work(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn work_on_postgres() -> Result<()> {
    work(TestApp::postgres().await?).await
}
