//! Proposals, positions, notes, releases and what the analysis reads, on both engines.

use anyhow::{Context as _, Result};
use comity_domain::{
    Audience, Clock as _, Language, Role, Stance, Wording,
    position::{Confirmed, Position},
    proposal::WordedBy,
    statement::Statement,
};
use comity_store::{
    Scope, convergence, passage,
    position::{self, RecordedDocument, RecordedRow},
    proposal::{self, NewProposal},
    release, statement, testing,
};
use comity_testkit::TestApp;
use jiff::SignedDuration;

async fn story(app: TestApp) -> Result<()> {
    let speaker = app.actor(Role::Head, Some("QM")).await?;
    let named = app.actor(Role::Member, Some("QN")).await?;
    let chair = app.actor(Role::Chair, None).await?;
    let secretariat = app.actor(Role::Secretariat, None).await?;
    let own = speaker.participant().context("of a State")?;
    let aligned = named.participant().context("of a State")?;
    let (db, session) = (&app.desk.db, app.session.id);
    let now = app.clock.now();

    // A proposal that only its owner and the Chair's side read.
    let mut tx = db.begin(now).await?;
    let new = NewProposal {
        session_id: session,
        topic_id: None,
        proposer: Some(own),
        worded_by: WordedBy::Proposer,
        title: Some(Wording::new(Language::Fr, "Registre")),
        wording: Wording::new(Language::Fr, "Un registre"),
        audience: Audience::Chair,
    };
    let put = proposal::put(&mut tx, &new).await?;
    let merged = NewProposal {
        proposer: None,
        worded_by: WordedBy::Chair,
        audience: Audience::Public,
        ..new.clone()
    };
    let merged = proposal::put(&mut tx, &merged).await?;
    assert_eq!((put.number, merged.number), (1, 2));
    proposal::put_sources(&mut tx, merged.id, &[put.id]).await?;
    let filed = Statement {
        id: tx.new_id(),
        session_id: session,
        number: 1,
        participant_id: own,
        on_behalf_of: Some("the Group of Lakes".to_owned()),
        title: None,
        topic_id: None,
        language: Language::Zh,
        text: "我们支持。谢谢。".to_owned(),
        text_hash: "11".to_owned(),
        file_id: None,
        check_against_delivery: false,
        audience: Audience::Chair,
        filed_at: now,
        withdrawn_at: None,
    };
    statement::insert(&mut tx, &filed).await?;
    statement::insert_alignment(&mut tx, filed.id, aligned).await?;
    let passage_id = passage::get_or_insert(&mut tx, filed.id, &(0..15)).await?;
    let taken = Position {
        id: tx.new_id(),
        proposal_id: put.id,
        participant_id: own,
        stance: Stance::SupportWithChanges,
        changes: Some("partout".to_owned()),
        confirmed: Confirmed { passage_id, by: speaker.account(), at: now },
    };
    position::insert(&mut tx, &taken).await?;
    assert_eq!(position::aligned_with(&mut tx, filed.id).await?, [aligned]);
    assert_eq!(position::ascribed_in(&mut tx, put.id, aligned).await?, Some(session));
    assert_eq!(position::ascribed_in(&mut tx, put.id, own).await?, None);
    assert_eq!(position::ascribed_in(&mut tx, merged.id, aligned).await?, None);
    let found = position::find_citable(&mut tx, filed.id, own).await?.context("own")?;
    assert_eq!((found.aligned, found.text.as_str()), (1, filed.text.as_str()));
    assert!(position::find_citable(&mut tx, filed.id, aligned).await?.is_none());
    assert!(proposal::find(&mut tx, put.id, named.scope()).await?.is_none());
    assert!(proposal::find(&mut tx, put.id, chair.scope()).await?.is_some());
    tx.commit_technical("test").await?;

    let numbers = async |scope: Scope| -> Result<Vec<i64>> {
        Ok(proposal::all(db, session, scope).await?.iter().map(|one| one.number).collect())
    };
    assert_eq!(numbers(speaker.scope()).await?, [1, 2]);
    assert_eq!(numbers(chair.scope()).await?, [1, 2]);
    for scope in [named.scope(), secretariat.scope(), Scope::PUBLIC] {
        assert_eq!(numbers(scope).await?, [2]);
        assert!(proposal::by_number(db, session, 1, scope).await?.is_none());
    }
    let read = proposal::by_number(db, session, 1, speaker.scope()).await?.context("own")?;
    assert_eq!(read.wording, new.wording);
    let nobodys = proposal::without_proposer(db, session).await?;
    assert_eq!(nobodys, [("Un registre".to_owned(), merged.id)]);
    assert!(proposal::of_recorded_votes(db, session).await?.is_empty());
    assert_eq!(position::citable(db, session, own).await?.len(), 1);
    assert!(position::citable(db, session, aligned).await?.is_empty());

    // Everybody reads the merged wording; its source is for its owner and the Chair's side.
    for (scope, seen) in [(speaker.scope(), 1), (chair.scope(), 1), (named.scope(), 0)] {
        let sources = proposal::sources(db, merged.id, scope).await?;
        assert_eq!(sources.len(), seen);
        let title = sources.first().and_then(|one| one.title.as_ref());
        assert_eq!(title.map(Wording::original_text), (seen == 1).then_some("Registre"));
        assert!(proposal::sources(db, put.id, scope).await?.is_empty());
    }

    let loaded = convergence::load(db, session).await?;
    assert_eq!(loaded.proposals.len(), 2);
    let sources = loaded.history.latest();
    assert_eq!(sources.given.len(), 1);
    assert_eq!(sources.given[0].position, taken);
    assert!(sources.given[0].stands && !sources.given[0].is_recorded_vote);
    assert_eq!(sources.alignments, [(filed.id, aligned)]);
    assert_eq!(loaded.statements[&filed.id].text, filed.text);
    assert_eq!(loaded.passages[&passage_id], 0..15);

    // Disclaimed twice, it stands once; withdrawn, the position stays as history.
    app.clock.forward(SignedDuration::from_secs(60));
    let mut tx = db.begin(app.clock.now()).await?;
    for _ in 0..2 {
        position::disclaim(&mut tx, put.id, aligned).await?;
    }
    assert_eq!(position::withdraw(&mut tx, taken.id, aligned).await?, None);
    assert_eq!(position::withdraw(&mut tx, taken.id, own).await?, Some((put.id, session)));
    assert_eq!(position::withdraw(&mut tx, taken.id, own).await?, None);
    let note =
        position::add_note(&mut tx, put.id, aligned, "heard in the corridor", chair.account())
            .await?;
    let words = Wording::new(Language::En, "Some delegations");
    release::insert(&mut tx, put.id, &words, Audience::Public, chair.account()).await?;
    release::insert(&mut tx, put.id, &words, Audience::Delegations, chair.account()).await?;
    tx.commit_technical("test").await?;

    let loaded = convergence::load(db, session).await?;
    let sources = loaded.history.latest();
    assert!(sources.disclaimers.contains(&(put.id, aligned)));
    assert!(!sources.given[0].stands);
    // What stood before is still known, up to the second in which it ended.
    let before = loaded.history.at(app.clock.now() - SignedDuration::from_secs(1));
    assert!(before.given[0].stands && before.disclaimers.is_empty());
    assert_eq!(before.alignments, [(filed.id, aligned)]);
    let nothing = loaded.history.at(now - SignedDuration::from_secs(1));
    assert!(nothing.given.is_empty() && nothing.alignments.is_empty());
    let history = position::history(db, session, own, speaker.scope()).await?;
    assert_eq!(history[0].position, taken);
    assert!(history[0].withdrawn_at.is_some());
    assert_eq!(history[0].passage.as_deref(), Some("我们支持。"));
    assert_eq!(position::history(db, session, own, chair.scope()).await?.len(), 1);
    for scope in [named.scope(), secretariat.scope(), Scope::PUBLIC] {
        assert!(position::history(db, session, own, scope).await?.is_empty());
    }
    assert!(position::history(db, session, aligned, named.scope()).await?.is_empty());
    assert_eq!(position::takers(db, put.id, chair.scope()).await?, [own].into());
    assert!(position::takers(db, merged.id, chair.scope()).await?.is_empty());
    assert!(position::takers(db, put.id, speaker.scope()).await?.is_empty());
    assert_eq!(position::notes(db, put.id, chair.scope()).await?[0].text, "heard in the corridor");
    for scope in [speaker.scope(), named.scope(), secretariat.scope(), Scope::PUBLIC] {
        assert!(position::notes(db, put.id, scope).await?.is_empty());
    }
    // The second release took the place of the first.
    for (scope, count) in
        [(chair.scope(), 1), (named.scope(), 1), (secretariat.scope(), 1), (Scope::PUBLIC, 0)]
    {
        assert_eq!(release::all(db, session, scope).await?.len(), count);
    }
    assert_eq!(release::topics(db, session).await?.len(), 1);

    // Recorded rows, and everything withdrawn.
    let mut tx = db.begin(app.clock.now()).await?;
    let document = RecordedDocument {
        session_id: session,
        participant_id: aligned,
        title: "Recorded vote",
        text: "R/1: oppose".to_owned(),
        text_hash: "22".to_owned(),
    };
    let row = RecordedRow { proposal_id: merged.id, stance: Stance::Oppose, range: 0..11 };
    let officer = secretariat.account();
    // The first statement of this test took number 1 past the counter.
    tx.next_number(session, "statement").await?;
    position::insert_recorded(&mut tx, &document, &[row], officer).await?;
    assert!(position::withdraw_note(&mut tx, session, note).await?);
    assert!(!position::withdraw_note(&mut tx, session, note).await?);
    assert!(release::withdraw(&mut tx, put.id).await?.is_some());
    assert!(release::withdraw(&mut tx, put.id).await?.is_none());
    proposal::withdraw(&mut tx, put.id).await?;
    tx.commit_technical("test").await?;
    assert_eq!(proposal::of_recorded_votes(db, session).await?.len(), 1);
    assert_eq!(numbers(chair.scope()).await?, [2]);
    assert!(position::notes(db, put.id, chair.scope()).await?.is_empty());
    let loaded = convergence::load(db, session).await?;
    let sources = loaded.history.latest();
    assert_eq!(sources.given.len(), 1);
    assert!(sources.given[0].is_recorded_vote);
    Ok(())
}

/// What the type cannot hold, the database does not take either.
async fn constraints(app: TestApp, is_postgres: bool) -> Result<()> {
    let db = &app.desk.db;
    let speaker = app.actor(Role::Head, Some("QM")).await?;
    let own = speaker.participant().context("of a State")?;
    let now = app.clock.now();
    let mut tx = db.begin(now).await?;
    let new = NewProposal {
        session_id: app.session.id,
        topic_id: None,
        proposer: Some(own),
        worded_by: WordedBy::Proposer,
        title: None,
        wording: Wording::new(Language::En, "A register"),
        audience: Audience::Public,
    };
    let put = proposal::put(&mut tx, &new).await?;
    let filed = Statement {
        id: tx.new_id(),
        session_id: app.session.id,
        number: 1,
        participant_id: own,
        on_behalf_of: None,
        title: None,
        topic_id: None,
        language: Language::En,
        text: "We support it.".to_owned(),
        text_hash: "11".to_owned(),
        file_id: None,
        check_against_delivery: false,
        audience: Audience::Chair,
        filed_at: now,
        withdrawn_at: None,
    };
    statement::insert(&mut tx, &filed).await?;
    let passage = passage::get_or_insert(&mut tx, filed.id, &(0..10)).await?;
    tx.commit_technical("test").await?;

    let id = |id: uuid::Uuid| {
        if is_postgres { format!("'{id}'") } else { format!("x'{}'", id.simple()) }
    };
    let good = [
        id(uuid::Uuid::from_u128(7)),
        id(put.id.0),
        id(own.0),
        "'support'".to_owned(),
        "null".to_owned(),
        id(passage.0),
        id(speaker.account().0),
        "1".to_owned(),
    ];
    let insert = async |values: &[String]| {
        let sql = format!(
            "insert into stance_position (id, proposal_id, participant_id, stance, changes,
                                          passage_id, confirmed_by, confirmed_at)
             values ({})",
            values.join(", ")
        );
        testing::try_sql(db, now, sql).await
    };
    // The rows below differ from one that is taken in a single value each.
    insert(&good).await?;
    let stranger = id(uuid::Uuid::from_u128(8));
    for (column, value) in [
        (5, "null"),
        (5, stranger.as_str()),
        (6, "null"),
        (6, stranger.as_str()),
        (7, "null"),
        (3, "null"),
        (3, "'agrees'"),
        (3, "'support-with-changes'"),
    ] {
        let mut bad = good.clone();
        bad[column] = value.to_owned();
        assert!(insert(&bad).await.is_err(), "column {column} took {value}");
    }
    Ok(())
}

#[tokio::test]
async fn every_query_on_sqlite() -> Result<()> {
    story(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn every_query_on_postgres() -> Result<()> {
    story(TestApp::postgres().await?).await
}

#[tokio::test]
async fn no_position_without_a_confirmed_passage_on_sqlite() -> Result<()> {
    constraints(TestApp::sqlite().await?, false).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn no_position_without_a_confirmed_passage_on_postgres() -> Result<()> {
    constraints(TestApp::postgres().await?, true).await
}
