//! Every query on statements, files, alignments, passages and answers, on both engines.

use anyhow::{Context as _, Result};
use comity_domain::{
    Audience, Clock as _, Language, Role, Wording,
    statement::{Statement, StoredFile},
};
use comity_store::{
    Entry, KeyOwner, Scope, draft, file, passage, question, signin, statement, testing,
};
use comity_testkit::TestApp;
use jiff::SignedDuration;
use serde_json::json;

async fn story(app: TestApp) -> Result<()> {
    let owner = app.actor(Role::Head, Some("QM")).await?;
    let named = app.actor(Role::Member, Some("QN")).await?;
    let chair = app.actor(Role::Chair, None).await?;
    let own = owner.participant().context("of a State")?;
    let state = named.participant().context("of a State")?;
    let db = &app.desk.db;
    let now = app.clock.now();

    let mut tx = db.begin(now).await?;
    let kept = StoredFile {
        id: tx.new_id(),
        name: "نص.md".to_owned(),
        media_type: "text/markdown".to_owned(),
        hash: "00".to_owned(),
        content: vec![0xef, 0xbb, 0xbf, b'a', 0],
        taken_hash: Some("22".to_owned()),
    };
    file::insert(&mut tx, &kept).await?;
    let filed = Statement {
        id: tx.new_id(),
        session_id: app.session.id,
        number: tx.next_number(app.session.id, "statement").await?,
        participant_id: own,
        on_behalf_of: Some("the Group of Lakes".to_owned()),
        title: Some("Title".to_owned()),
        topic_id: None,
        language: Language::Zh,
        text: "我们支持。谢谢。".to_owned(),
        text_hash: "11".to_owned(),
        file_id: Some(kept.id),
        check_against_delivery: true,
        audience: Audience::Own,
        filed_at: now,
        withdrawn_at: None,
    };
    statement::insert(&mut tx, &filed).await?;
    statement::insert_alignment(&mut tx, filed.id, state).await?;
    assert_eq!(statement::named_now(&mut tx, filed.id).await?, [state]);
    let part = passage::get_or_insert(&mut tx, filed.id, &(0..15)).await?;
    assert!(passage::is_of(&mut tx, part, filed.id).await?);
    draft::keep(&mut tx, owner.account(), "form", "{}").await?;
    assert!(statement::spend_draft(&mut tx, owner.account(), "form").await?);
    assert!(!statement::spend_draft(&mut tx, owner.account(), "form").await?);
    let entry = || Entry {
        act: "test",
        subjects: vec![filed.id.0],
        payload: json!({}),
        key_owner: KeyOwner::Participant(own),
    };
    tx.commit(&owner, entry()).await?;

    let found = statement::get(db, owner.scope(), filed.id).await?.context("the owner reads")?;
    assert_eq!(format!("{found:?}"), format!("{filed:?}"));
    let back = file::of_statement(db, &found).await?.context("the file is there")?;
    let facts = file::facts_of_statement(db, &found).await?.context("the file is there")?;
    assert_eq!((&facts.name, &facts.taken_hash), (&kept.name, &kept.taken_hash));
    assert_eq!(back.taken_hash, kept.taken_hash);
    assert_eq!(
        (back.name, back.media_type, back.hash, back.content),
        (kept.name, kept.media_type, kept.hash, kept.content)
    );
    // Only the owner, and the State in whose name it speaks.
    assert!(statement::get(db, named.scope(), filed.id).await?.is_some());
    for scope in [chair.scope(), Scope::PUBLIC] {
        assert!(statement::get(db, scope, filed.id).await?.is_none());
        assert!(statement::list(db, scope, app.session.id).await?.is_empty());
    }
    let lines = statement::list(db, named.scope(), app.session.id).await?;
    assert_eq!((lines.len(), lines[0].aligned, lines[0].number), (1, 1, 1));
    assert!(lines[0].names_reader);
    assert!(!statement::list(db, owner.scope(), app.session.id).await?[0].names_reader);
    assert_eq!((lines[0].id, lines[0].language), (filed.id, Language::Zh));

    // Answers: attached, attached again, detached, attached once more.
    let asked = Wording::new(Language::En, "Why?");
    let question = testing::insert_question(db, now, app.session.id, 1, &asked, own).await?;
    // What a delegation raised is for participants.
    assert!(statement::answerable(db, Scope::PUBLIC, app.session.id).await?.is_empty());
    let questions = statement::answerable(db, owner.scope(), app.session.id).await?;
    assert_eq!(questions.len(), 1);
    assert_eq!((questions[0].id, &questions[0].wording), (question, &asked));
    assert_eq!(questions[0].raised_by, Some(own));
    let mut tx = db.begin(now).await?;
    let session = app.session.id;
    assert!(question::is_read(&mut tx, owner.scope(), session, question).await?);
    let absent = tx.new_id();
    assert!(!question::is_read(&mut tx, owner.scope(), session, absent).await?);
    assert!(!question::is_read(&mut tx, Scope::PUBLIC, session, question).await?);
    for _ in 0..2 {
        statement::attach_answer(&mut tx, part, question).await?;
    }
    assert!(statement::detach_answer(&mut tx, part, question).await?);
    assert!(!statement::detach_answer(&mut tx, part, question).await?);
    tx.commit(&owner, entry()).await?;
    assert!(statement::answers(db, owner.scope(), &filed).await?.is_empty());
    let mut tx = db.begin(now).await?;
    statement::attach_answer(&mut tx, part, question).await?;
    tx.commit(&owner, entry()).await?;
    let answers = statement::answers(db, owner.scope(), &filed).await?;
    assert_eq!((answers.len(), answers[0].passage_id), (1, part));
    assert!(answers[0].is_standing && answers[0].question.id == question);
    assert!(statement::answers(db, Scope::PUBLIC, &filed).await?.is_empty());
    // Withdrawn by its delegation, its words are in no view, its own included.
    let mut tx = db.begin(now).await?;
    question::withdraw(&mut tx, question).await?;
    tx.commit(&owner, entry()).await?;
    assert!(statement::answers(db, owner.scope(), &filed).await?.is_empty());

    // The State removes itself once; then it no longer reads what is not in its name.
    let mut tx = db.begin(now).await?;
    assert!(!statement::remove_alignment(&mut tx, filed.id, own).await?);
    assert!(statement::remove_alignment(&mut tx, filed.id, state).await?);
    assert!(!statement::remove_alignment(&mut tx, filed.id, state).await?);
    assert!(statement::named_now(&mut tx, filed.id).await?.is_empty());
    tx.commit(&named, entry()).await?;
    assert!(statement::get(db, named.scope(), filed.id).await?.is_none());
    let all = statement::alignments(db, &filed).await?;
    assert_eq!((all.len(), all[0].participant_id, all[0].removed_at), (1, state, Some(now)));

    let mut tx = db.begin(now).await?;
    assert!(statement::in_force(&mut tx, filed.id).await?.is_some());
    statement::withdraw(&mut tx, filed.id).await?;
    assert!(statement::in_force(&mut tx, filed.id).await?.is_none());
    tx.commit(&owner, entry()).await?;
    assert!(statement::get(db, owner.scope(), filed.id).await?.is_none());
    assert!(statement::list(db, owner.scope(), app.session.id).await?.is_empty());
    lapsing(&app).await
}

/// Whose session lapsed is known for a day; whose was ended is not.
async fn lapsing(app: &TestApp) -> Result<()> {
    let link = app.link(Role::Organization, Some("org-L")).await?;
    let (db, token) = (&app.desk.db, "session-token");
    let mut tx = db.begin(app.clock.now()).await?;
    let actor =
        signin::spend_lasting_link(&mut tx, &link, token, "").await?.context("the link is good")?;
    tx.commit_technical("test session").await?;
    let after = |minutes| app.clock.now().saturating_add(SignedDuration::from_mins(minutes));
    assert_eq!(signin::lapsed(db, token, after(29)?).await?, None, "it still holds");
    let lapsed = signin::lapsed(db, token, after(31)?).await?.context("it lapsed")?;
    assert_eq!((lapsed.account, lapsed.body), (actor.account(), app.body));
    assert_eq!((lapsed.role, lapsed.room()), (Role::Organization, None));
    assert_eq!(signin::lapsed(db, token, after(24 * 60 + 1)?).await?, None, "too long ago");
    assert_eq!(signin::lapsed(db, "made-up", after(31)?).await?, None);
    let mut tx = db.begin(app.clock.now()).await?;
    signin::end_session(&mut tx, token).await?;
    tx.commit_technical("test session").await?;
    assert_eq!(signin::lapsed(db, token, after(31)?).await?, None, "it was ended");
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
