//! Every query on documents and jobs, on both engines.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use comity_domain::{
    Audience, Clock as _, Language, Wording,
    document::{Document, DocumentKind, Failure, Format, State},
    statement::{Statement, StoredFile},
};
use comity_store::{
    Tx,
    document::{self, Made, Subject},
    job::{self, Rank},
    letter, statement, testing,
};
use comity_testkit::TestApp;
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

const KIND: DocumentKind = DocumentKind::Statement;

async fn file_one(app: &TestApp, tx: &mut Tx, audience: Audience) -> Result<Statement> {
    let filed = Statement {
        id: tx.new_id(),
        session_id: app.session.id,
        number: tx.next_number(app.session.id, "statement").await?,
        participant_id: app.participant("QM").await?,
        on_behalf_of: None,
        title: Some("Title".to_owned()),
        topic_id: None,
        language: Language::Zh,
        text: "我们支持。".to_owned(),
        text_hash: "11".to_owned(),
        file_id: None,
        check_against_delivery: false,
        audience,
        filed_at: tx.now(),
        withdrawn_at: None,
    };
    statement::insert(tx, &filed).await?;
    Ok(filed)
}

fn made(tx: &Tx, recipe: &str) -> Made {
    Made {
        made_from: "digest".to_owned(),
        recipe: recipe.to_owned(),
        fonts: BTreeMap::from([("a.ttf".to_owned(), "22".to_owned())]),
        file: StoredFile {
            id: tx.new_id(),
            name: "a.pdf".to_owned(),
            media_type: "application/pdf".to_owned(),
            hash: "33".to_owned(),
            taken_hash: None,
            content: vec![0, 1, 2],
        },
    }
}

async fn pdf(app: &TestApp, subject: Uuid) -> Result<Document> {
    let found = document::find(&app.desk.db, KIND, subject, Language::Zh, Format::Pdf).await?;
    found.context("the document is known")
}

async fn claim(app: &TestApp, at: Timestamp) -> Result<Option<job::Job>> {
    let mut tx = app.desk.db.begin(at).await?;
    let claimed = job::claim(&mut tx, at.saturating_add(SignedDuration::from_secs(60))?).await?;
    tx.commit_technical("test claim").await?;
    Ok(claimed)
}

async fn story(app: TestApp) -> Result<()> {
    let db = &app.desk.db;
    let at = app.session.id;
    let now = app.clock.now();
    let later = |seconds| now.saturating_add(SignedDuration::from_secs(seconds));
    assert!(!job::is_waiting(db, now).await?);
    let asked = Wording::new(Language::En, "Why?");
    let mut tx = db.begin(now).await?;
    let question = tx.new_id();
    let filed = file_one(&app, &mut tx, Audience::Chair).await?;
    let own = file_one(&app, &mut tx, Audience::Own).await?;
    let subject = filed.id.0;
    for format in Format::ALL {
        let rank = Rank::Published;
        document::queue(&mut tx, at, KIND, subject, Language::Zh, *format, rank).await?;
    }
    // Known already: nothing happens, its rank and edition stay.
    let rank = Rank::Anew;
    document::queue_if_absent(&mut tx, at, KIND, subject, Language::Zh, Format::Pdf, rank).await?;
    let rank = Rank::Asked;
    document::queue_if_absent(&mut tx, at, KIND, subject, Language::Fr, Format::Pdf, rank).await?;
    assert!(document::is_in_force(&mut tx, at, KIND, subject).await?);
    assert!(!document::is_in_force(&mut tx, at, DocumentKind::Letter, subject).await?);
    assert!(!document::is_in_force(&mut tx, at, DocumentKind::Questions, subject).await?);
    tx.commit_technical("test").await?;
    assert!(job::is_waiting(db, now).await?);
    assert!(document::find(db, KIND, own.id.0, Language::Zh, Format::Pdf).await?.is_none());

    // What a reader waits for goes first; what is claimed is not claimed twice.
    let first = claim(&app, now).await?.context("a job")?;
    let french = document::get(db, first.document).await?.context("its document")?;
    assert_eq!(
        (french.language, french.state.clone(), first.tries),
        (Language::Fr, State::Waiting, 1)
    );
    let second = claim(&app, now).await?.context("a job")?;
    let third = claim(&app, now).await?.context("a job")?;
    assert_eq!(claim(&app, now).await?, None);
    assert!(!job::is_waiting(db, now).await?);
    let waiting = pdf(&app, subject).await?;
    assert!([second.document, third.document].contains(&waiting.id));

    // Given back, it waits its time; a lease that ran out sets a job free.
    let mut tx = db.begin(now).await?;
    job::give_back(&mut tx, &first, 5_000).await?;
    tx.commit_technical("test").await?;
    assert_eq!(claim(&app, later(4)?).await?, None);
    assert_eq!(claim(&app, later(6)?).await?.map(|job| job.tries), Some(2));
    assert_eq!(claim(&app, later(61)?).await?.map(|job| job.document), Some(second.document));
    // The first holder comes too late to give it back.
    let mut tx = db.begin(later(62)?).await?;
    job::give_back(&mut tx, &second, 0).await?;
    tx.commit_technical("test").await?;
    assert!(claim(&app, later(62)?).await?.is_none_or(|job| job.document == third.document));

    // What it is made from: all of the statement, whoever may read it.
    let sheet = document::sheet(db, &waiting).await?.context("in force")?;
    assert_eq!((sheet.session.id, sheet.body.id), (at, app.body));
    assert!(sheet.participants.iter().any(|one| one.id == filed.participant_id));
    let Subject::Statement { statement: found, aligned } = sheet.subject else {
        anyhow::bail!("no statement")
    };
    assert_eq!((found.id, aligned.len(), sheet.topics.len()), (filed.id, 0, 0));

    // Kept, read back, kept again.
    for recipe in ["old", "new"] {
        let mut tx = db.begin(now).await?;
        let kept = made(&tx, recipe);
        assert!(document::keep(&mut tx, &waiting, &kept).await?);
        tx.commit_technical("test").await?;
        let ready = pdf(&app, subject).await?;
        let State::Ready { file_id, made_from, made_at } = &ready.state else {
            anyhow::bail!("not ready: {ready:?}")
        };
        assert_eq!((*file_id, &**made_from, *made_at), (kept.file.id, "digest", now));
        let content = document::content(db, &ready).await?.context("its bytes")?;
        assert_eq!((content.content, content.name), (vec![0, 1, 2], "a.pdf".to_owned()));
    }
    assert!(document::content(db, &waiting).await?.is_none());
    let lines = document::lines(db).await?;
    assert_eq!(lines.len(), 1, "what a delegation keeps to itself is not listed");
    assert_eq!((lines[0].subject, lines[0].number, lines[0].original), (subject, 1, Language::Zh));
    assert_eq!(lines[0].ready, [(Language::Zh, Format::Pdf)]);

    // A worker that begins: another template, and what was given up.
    let mut tx = db.begin(now).await?;
    document::give_up(&mut tx, &french, Failure::Fonts, "fonts-x").await?;
    document::give_up(&mut tx, &pdf(&app, subject).await?, Failure::Crash, "").await?;
    tx.commit_technical("test").await?;
    let given_up = document::get(db, french.id).await?.context("known")?;
    let failure = State::Failed { failure: Failure::Fonts, detail: "fonts-x".to_owned() };
    assert_eq!(given_up.state, failure);
    assert!(matches!(pdf(&app, subject).await?.state, State::Ready { .. }), "an older one stays");
    let mut tx = db.begin(now).await?;
    assert_eq!(document::queue_outdated(&mut tx, "newest").await?, 2);
    tx.commit_technical("test").await?;
    assert_eq!(document::get(db, french.id).await?.map(|one| one.state), Some(State::Waiting));
    let mut tx = db.begin(now).await?;
    document::confirm(&mut tx, &pdf(&app, subject).await?, "newest").await?;
    assert_eq!(document::queue_outdated(&mut tx, "newest").await?, 0);
    tx.commit_technical("test").await?;

    // The subject changes: what was made is gone, and what was begun is not kept.
    let before = pdf(&app, subject).await?;
    let mut tx = db.begin(now).await?;
    document::queue_again(&mut tx, KIND, subject).await?;
    tx.commit_technical("test").await?;
    assert!(document::content(db, &before).await?.is_none(), "its bytes are gone");
    assert_eq!(pdf(&app, subject).await?.state, State::Waiting);
    let mut tx = db.begin(now).await?;
    let late = made(&tx, "newest");
    assert!(!document::keep(&mut tx, &before, &late).await?);
    document::give_up(&mut tx, &before, Failure::Time, "").await?;
    tx.commit_technical("test").await?;
    assert_eq!(pdf(&app, subject).await?.state, State::Waiting);

    // Withdrawn: neither document nor job nor bytes are left.
    let mut tx = db.begin(now).await?;
    statement::withdraw(&mut tx, filed.id).await?;
    document::remove(&mut tx, KIND, subject).await?;
    assert!(!document::is_in_force(&mut tx, at, KIND, subject).await?);
    tx.commit_technical("test").await?;
    assert!(document::get(db, before.id).await?.is_none());
    assert!(document::sheet(db, &before).await?.is_none());
    assert!(!job::is_waiting(db, later(999)?).await?);
    letters(&app, question, asked).await
}

/// A letter, its questions, and which letters ask.
async fn letters(app: &TestApp, question: comity_domain::QuestionId, asked: Wording) -> Result<()> {
    let (db, at, now) = (&app.desk.db, app.session.id, app.clock.now());
    let chair = app.actor(comity_domain::Role::Chair, None).await?;
    let audience = Audience::Delegations;
    let id = testing::insert_letter(db, now, at, 1, audience, &[(question, 1, asked)]).await?;
    testing::insert_letter(db, now, at, 2, audience, &[]).await?;
    assert_eq!(letter::asking(db, at, chair.scope()).await?, [1]);
    assert!(letter::asking(db, at, comity_store::Scope::PUBLIC).await?.is_empty());
    let mut tx = db.begin(now).await?;
    let (kind, rank) = (DocumentKind::Questions, Rank::Asked);
    document::queue(&mut tx, at, kind, id.0, Language::En, Format::Html, rank).await?;
    assert!(document::is_in_force(&mut tx, at, DocumentKind::Letter, id.0).await?);
    tx.commit_technical("test").await?;
    let found = document::find(db, kind, id.0, Language::En, Format::Html).await?;
    let sheet = document::sheet(db, &found.context("queued")?).await?.context("published")?;
    let Subject::Letter { letter, asked } = sheet.subject else { anyhow::bail!("no letter") };
    assert_eq!((letter.number, asked.len()), (Some(1), 1));
    let kinds: Vec<_> = document::lines(db).await?.iter().map(|one| one.kind).collect();
    assert_eq!(kinds.len(), 4, "two letters, each with its questions: {kinds:?}");
    Ok(())
}

#[tokio::test]
async fn queries_on_sqlite() -> Result<()> {
    story(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn queries_on_postgres() -> Result<()> {
    story(TestApp::postgres().await?).await
}
