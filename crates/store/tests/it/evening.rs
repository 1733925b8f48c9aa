//! Evening reports as they were asked for, on both engines.

use anyhow::{Context as _, Result};
use comity_acts::{OfDelegation, ask_for_evening, forget_evenings};
use comity_domain::{
    EveningId, Language, Role,
    document::{DocumentKind, Format},
    evening::{Evening, Line, OwnWords, Said},
};
use comity_store::{
    document::{self, Subject},
    evening, record,
};
use comity_testkit::TestApp;
use jiff::{SignedDuration, civil::date};

fn report(note: &str) -> Evening {
    let said = |words: &str| Said { language: Language::Fr, words: words.to_owned() };
    Evening {
        day: date(2026, 12, 7),
        language: Language::Fr,
        who: said("Pays QM"),
        notes: vec![OwnWords { about: "18:00".to_owned(), text: said(note) }],
        documents: Vec::new(),
        statements: vec![Line { what: "12".to_owned(), more: vec![said("Titre")] }],
        areas: Vec::new(),
        attributed: Vec::new(),
        next: date(2026, 12, 8),
        meetings: Vec::new(),
    }
}

async fn story(app: TestApp) -> Result<()> {
    let (desk, db, at) = (&app.desk, &app.desk.db, &app.session);
    let may: May = app.may(Role::Member, Some("QM")).await?;
    let other: May = app.may(Role::Head, Some("QN")).await?;
    let find = async |subject| {
        let kind = DocumentKind::Evening;
        document::find(db, kind, subject, Language::Fr, Format::Pdf).await
    };
    let before = record::entries(db, 0, 1000).await?.len();
    let subject = ask_for_evening(desk, &may, at, &report("Note"), Format::Pdf).await?;
    let found = find(subject).await?.context("queued")?;
    let sheet = document::sheet(db, &found).await?.context("there")?;
    assert!(matches!(sheet.subject, Subject::Evening(read) if *read == report("Note")));
    // The same again is the same; another word is another edition.
    assert_eq!(ask_for_evening(desk, &may, at, &report("Note"), Format::Pdf).await?, subject);
    assert_eq!(find(subject).await?.context("known")?.edition, 1);
    assert_eq!(ask_for_evening(desk, &may, at, &report("Another"), Format::Pdf).await?, subject);
    assert_eq!(find(subject).await?.context("known")?.edition, 2);
    let theirs = ask_for_evening(desk, &other, at, &report("Theirs"), Format::Pdf).await?;
    assert_ne!(theirs, subject);
    assert!(document::lines(db).await?.is_empty(), "no list names them");

    // After a day it is forgotten, with what was made of it, at the next asking.
    app.clock.forward(SignedDuration::from_hours(25));
    let late = Evening { day: date(2026, 12, 8), ..report("Late") };
    let next = ask_for_evening(desk, &may, at, &late, Format::Pdf).await?;
    assert!(find(subject).await?.is_none());
    assert!(evening::whoever_reads(db, EveningId(subject)).await?.is_none());
    assert!(find(theirs).await?.is_some(), "another delegation's stays until it asks");
    forget_evenings(desk).await?;
    assert!(find(theirs).await?.is_none(), "or until the worker comes by");
    let mut tx = db.begin(jiff::Timestamp::UNIX_EPOCH).await?;
    assert!(evening::is_there(&mut tx, at.id, EveningId(next)).await?);
    assert!(!evening::is_there(&mut tx, at.id, EveningId(subject)).await?);
    assert_eq!(record::entries(db, 0, 1000).await?.len(), before, "nothing goes on the record");
    Ok(())
}

type May = comity_acts::May<OfDelegation>;

#[tokio::test]
async fn reports_on_sqlite() -> Result<()> {
    story(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn reports_on_postgres() -> Result<()> {
    story(TestApp::postgres().await?).await
}
