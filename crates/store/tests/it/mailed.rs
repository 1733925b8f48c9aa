//! Every query on texts that came by mail, and on a letter's document, on both engines.

use anyhow::{Context as _, Result};
use comity_acts::{
    ChairsSide, NewFile, NewLetter, Secretariat, compose_letter, compose_read_letter,
};
use comity_domain::{
    Clock as _, Language, Role, Standing, Wording,
    mailed::{MailState, NewMailedText},
    statement::StoredFile,
};
use comity_outside::documents::Kind;
use comity_store::{Tx, file, letter, mailed};
use comity_testkit::TestApp;

fn new(message: &str, sender: &str) -> NewMailedText {
    NewMailedText {
        message_hash: message.to_owned(),
        sender: sender.to_owned(),
        owner: None,
        text: "نؤيد.".to_owned(),
        text_hash: "11".to_owned(),
        left_out: vec![("picture".to_owned(), 2)],
        refusal: None,
    }
}

async fn put(
    tx: &mut Tx,
    app: &TestApp,
    new: NewMailedText,
) -> Result<comity_domain::MailedTextId> {
    let id = tx.new_id();
    mailed::insert(tx, app.body, id, &new, None).await?;
    Ok(id)
}

async fn story(app: TestApp) -> Result<()> {
    let db = &app.desk.db;
    let officer = app.may::<Secretariat>(Role::Secretariat, None).await?;
    let qm = app.participant("QM").await?;
    app.open(Role::Expert, Some("QM"), "Expert", Some("Expert@Example.org")).await?;
    let own = app.actor(Role::Head, Some("QM")).await?.scope();
    let other = app.actor(Role::Head, Some("QN")).await?.scope();
    let chair = app.actor(Role::Chair, None).await?.scope();
    let (secretariat, now) = (officer.scope(), app.clock.now());

    let mut tx = db.begin(now).await?;
    let owner = mailed::owner_of(&mut tx, app.body, "expert@example.org").await?;
    assert_eq!(owner, Some((qm, Role::Expert)));
    assert_eq!(mailed::owner_of(&mut tx, app.body, "nobody@example.org").await?, None);
    assert!(!mailed::is_there(&mut tx, "m1").await?);
    let kept = StoredFile {
        id: tx.new_id(),
        name: "a.docx".to_owned(),
        media_type: "application/pdf".to_owned(),
        hash: "00".to_owned(),
        content: vec![0, 1],
        taken_hash: Some("11".to_owned()),
    };
    file::insert(&mut tx, &kept).await?;
    let known = NewMailedText { owner, ..new("m1", "expert@example.org") };
    let first = tx.new_id();
    mailed::insert(&mut tx, app.body, first, &known, Some(kept.id)).await?;
    assert!(mailed::is_there(&mut tx, "m1").await?);
    let refusal = Some(("error-document-pages".to_owned(), Some("500".to_owned())));
    let strange =
        put(&mut tx, &app, NewMailedText { refusal, ..new("m2", "x@example.org") }).await?;
    let stray = put(&mut tx, &app, new("m3", "y@example.org")).await?;
    tx.commit_technical("test").await?;

    let texts = mailed::own(db, own).await?;
    let text = texts.first().context("its own")?;
    assert_eq!((texts.len(), &*text.text, text.state), (1, "نؤيد.", MailState::Waiting));
    assert_eq!(text.left_out, [("picture".to_owned(), 2)]);
    assert_eq!(mailed::file_of(db, text).await?.context("kept")?.content, [0, 1]);
    assert_eq!(mailed::facts_of(db, text).await?.context("kept")?.name, "a.docx");
    for nobody in [other, chair, secretariat, comity_store::Scope::PUBLIC] {
        assert!(mailed::own(db, nobody).await?.is_empty());
        assert!(mailed::get(db, nobody, first).await?.is_none());
    }
    assert!(mailed::get(db, own, strange).await?.is_none());
    let waits = [(own, 1), (other, 0), (chair, 0), (secretariat, 2)];
    for (scope, count) in waits {
        assert_eq!(mailed::waiting(db, scope, app.body).await?, count);
        let listed = mailed::arrivals(db, scope, app.body).await?;
        assert_eq!(listed.len(), if scope == secretariat { 3 } else { 0 });
    }
    let arrivals = mailed::arrivals(db, secretariat, app.body).await?;
    let of = |id| arrivals.iter().find(|one| one.id == id).context("listed");
    assert_eq!((of(first)?.participant_id, of(first)?.role), (Some(qm), Some(Role::Expert)));
    assert_eq!(of(first)?.sender, None, "who is known is not named by address");
    assert_eq!(of(strange)?.sender.as_deref(), Some("x@example.org"));
    assert!(of(strange)?.is_refused && !of(stray)?.is_refused);

    let mut tx = db.begin(now).await?;
    assert!(!mailed::assign(&mut tx, app.body, first, qm).await?, "it has an owner");
    assert!(mailed::assign(&mut tx, app.body, strange, qm).await?);
    assert!(!mailed::set_aside(&mut tx, app.body, strange, None).await?, "not the Secretariat's");
    assert!(mailed::set_aside(&mut tx, app.body, strange, Some(qm)).await?);
    assert!(!mailed::set_aside(&mut tx, app.body, strange, Some(qm)).await?, "once");
    assert!(mailed::set_aside(&mut tx, app.body, stray, None).await?);
    tx.commit_technical("test").await?;
    let aside = mailed::get(db, own, strange).await?.context("assigned")?;
    assert_eq!(aside.refusal.context("refused")?.1.as_deref(), Some("500"));
    assert_eq!(aside.state, MailState::SetAside);
    assert_eq!(mailed::waiting(db, secretariat, app.body).await?, 0);
    Ok(())
}

#[tokio::test]
async fn mailed_texts_on_sqlite() -> Result<()> {
    story(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn mailed_texts_on_postgres() -> Result<()> {
    story(TestApp::postgres().await?).await
}

async fn a_letters_document(app: TestApp) -> Result<()> {
    let db = &app.desk.db;
    let chair = app.may::<ChairsSide>(Role::Chair, None).await?;
    let head = app.actor(Role::Head, Some("QM")).await?.scope();
    let new = NewLetter {
        dated: Some(jiff::civil::date(2026, 11, 22)),
        signed_by: comity_domain::Wording::new(comity_domain::Language::En, "A. Chair"),
        addressees: Wording::new(Language::En, "All"),
        title: Wording::new(Language::En, "Letter"),
        versions: vec![(Language::En, "Excellency,".to_owned(), Standing::Original)],
        enclosures: Vec::new(),
        relations: Vec::new(),
        deadlines: Vec::new(),
        questions: Vec::new(),
    };
    let file = NewFile {
        name: "letter.docx".to_owned(),
        content: vec![1, 2],
        kind: Kind::Docx,
        taken: Some("Excellency,".to_owned()),
    };
    let id = compose_read_letter(&app.desk, &chair, &app.session, new.clone(), &file).await?;
    let composed = letter::get(db, id, chair.scope()).await?.context("composed")?;
    let kept = letter::source(db, chair.scope(), &composed).await?.context("kept")?;
    assert_eq!((&*kept.name, kept.content), ("letter.docx", vec![1, 2]));
    let name = letter::source_name(db, chair.scope(), &composed).await?;
    assert_eq!(name.as_deref(), Some("letter.docx"));
    assert!(letter::source(db, head, &composed).await?.is_none());
    assert!(letter::source_name(db, head, &composed).await?.is_none());
    let plain = compose_letter(&app.desk, &chair, &app.session, None, new).await?;
    let plain = letter::get(db, plain, chair.scope()).await?.context("composed")?;
    assert!(letter::source(db, chair.scope(), &plain).await?.is_none());
    Ok(())
}

#[tokio::test]
async fn a_letters_document_on_sqlite() -> Result<()> {
    a_letters_document(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn a_letters_document_on_postgres() -> Result<()> {
    a_letters_document(TestApp::postgres().await?).await
}
