//! Every query on papers, their versions, co-sponsors and proposals, on both engines.

use anyhow::{Context as _, Result};
use comity_domain::{
    Audience, Clock as _, Language, Role, TopicId, Wording,
    paper::{Paper, PaperKind, PaperVersion, Standing},
    proposal::WordedBy,
    statement::StoredFile,
};
use comity_store::{
    Actor, Entry, KeyOwner, Scope, Tx, file, notice,
    paper::{self, MadeProposal},
    proposal, session, summary, symbol, testing,
};
use comity_testkit::TestApp;
use serde_json::json;

/// A paper with its first version, written down.
async fn submitted(
    tx: &mut Tx,
    app: &TestApp,
    owner: &Actor,
    kind: PaperKind,
    audience: Audience,
    topics: Vec<TopicId>,
) -> Result<Paper> {
    let one = Paper {
        id: tx.new_id(),
        session_id: app.session.id,
        kind,
        number: tx.next_number(app.session.id, kind.word()).await?,
        proposer: owner.participant(),
        language: Language::Zh,
        audience,
        presents: topics.first().copied().filter(|_| kind == PaperKind::Paper),
        topics,
        symbol: None,
        version: 1,
        submitted_at: tx.now(),
        withdrawn_at: None,
    };
    paper::insert(tx, &one).await?;
    let kept = StoredFile {
        id: tx.new_id(),
        name: "author.md".to_owned(),
        media_type: "text/markdown".to_owned(),
        hash: "00".to_owned(),
        content: b"bytes".to_vec(),
        taken_hash: None,
    };
    file::insert(tx, &kept).await?;
    let version = PaperVersion {
        number: 1,
        title: format!("标题 {audience}"),
        text: "我们支持。谢谢。".to_owned(),
        text_hash: "11".to_owned(),
        file_id: Some(kept.id),
        audience,
        topics: one.topics.clone(),
        submitted_at: tx.now(),
    };
    paper::insert_version(tx, one.id, &version).await?;
    Ok(one)
}

async fn story(app: TestApp) -> Result<()> {
    let owner = app.actor(Role::Head, Some("QM")).await?;
    let state = app.actor(Role::Member, Some("QN")).await?;
    let chair = app.actor(Role::Chair, None).await?;
    let (own, other) =
        (owner.participant().context("of a State")?, state.participant().context("of a State")?);
    let (db, at, now) = (&app.desk.db, app.session.id, app.clock.now());
    let entry = || Entry {
        act: "test",
        subjects: Vec::new(),
        payload: json!({}),
        key_owner: KeyOwner::Participant(own),
    };

    let mut tx = db.begin(now).await?;
    let mut topics = Vec::new();
    for title in ["One", "Two"] {
        let title = Wording::new(Language::En, title);
        topics.push(session::insert_topic(&mut tx, at, &title, None).await?);
    }
    let closed =
        submitted(&mut tx, &app, &owner, PaperKind::Paper, Audience::Chair, topics.clone()).await?;
    let open =
        submitted(&mut tx, &app, &owner, PaperKind::Paper, Audience::Public, Vec::new()).await?;
    let bare =
        submitted(&mut tx, &app, &owner, PaperKind::NonPaper, Audience::Public, Vec::new()).await?;
    tx.commit(&owner, entry()).await?;
    assert_eq!((closed.number, open.number, bare.number), (1, 2, 1), "each kind its own series");

    // What a reader is given.
    let get =
        async |scope: Scope, kind, number| paper::by_number(db, scope, at, (kind, number)).await;
    let found = get(owner.scope(), PaperKind::Paper, 1).await?.context("the owner reads")?;
    let mut sorted = closed.clone();
    sorted.topics.sort_unstable();
    assert_eq!(format!("{found:?}"), format!("{sorted:?}"));
    assert!(get(chair.scope(), PaperKind::Paper, 1).await?.is_some());
    assert!(get(state.scope(), PaperKind::Paper, 1).await?.is_none());
    assert!(get(Scope::PUBLIC, PaperKind::Paper, 2).await?.is_some());
    assert!(get(Scope::PUBLIC, PaperKind::Paper, 3).await?.is_none());
    // A non-paper loses its author on the way to anybody else, the Chair included.
    for scope in [Scope::PUBLIC, state.scope(), chair.scope()] {
        let found = get(scope, PaperKind::NonPaper, 1).await?.context("is public")?;
        assert_eq!(found.proposer, None);
        let version = &paper::versions(db, scope, &found).await?[0];
        assert!(paper::file(db, &found, version).await?.is_none(), "nor its file");
        assert!(paper::file_facts(db, &found, version).await?.is_none(), "nor its name");
        let lines = paper::list(db, scope, at).await?;
        let line = lines.iter().find(|line| line.paper.is_non_paper()).context("is listed")?;
        assert_eq!((line.paper.proposer, line.sponsors), (None, 0));
    }
    let mine = get(owner.scope(), PaperKind::NonPaper, 1).await?.context("its own")?;
    assert_eq!(mine.proposer, Some(own));
    let version = &paper::versions(db, owner.scope(), &mine).await?[0];
    let kept = paper::file(db, &mine, version).await?;
    assert_eq!(kept.context("its own file")?.content, b"bytes");
    // The database itself refuses what would tell who wrote it.
    for change in ["symbol = 'EX/1'", "presents = (select id from topic limit 1)"] {
        let sql = format!("update paper set {change} where kind = 'non-paper'");
        assert!(testing::try_sql(db, now, sql).await.is_err(), "{change}");
    }

    // Lists: newest first, non-papers last.
    let seen = async |scope| -> Result<Vec<(PaperKind, i64)>> {
        let lines = paper::list(db, scope, at).await?;
        Ok(lines.iter().map(|line| (line.paper.kind, line.paper.number)).collect())
    };
    let (paper_kind, non) = (PaperKind::Paper, PaperKind::NonPaper);
    assert_eq!(seen(owner.scope()).await?, [(paper_kind, 2), (paper_kind, 1), (non, 1)]);
    assert_eq!(seen(Scope::PUBLIC).await?, [(paper_kind, 2), (non, 1)]);
    let lines = paper::list(db, owner.scope(), at).await?;
    assert_eq!(lines[1].title, "标题 chair");
    assert_eq!(lines[1].paper.topics.len(), 2);
    assert_eq!(lines[0].standing, None);
    let epoch = jiff::Timestamp::UNIX_EPOCH;
    let came = session::what_came_since(db, at, Scope::PUBLIC, epoch).await?;
    assert_eq!(came.papers, 1, "the non-paper is not counted");
    assert_eq!(session::what_came_since(db, at, Scope::PUBLIC, now).await?.papers, 0);

    // Co-sponsorship: each standing is read back as it was written.
    let mut tx = db.begin(now).await?;
    assert_eq!(paper::standing_now(&mut tx, closed.id, other).await?, None);
    for standing in [
        Standing::Asked { version: 1 },
        Standing::Ended,
        Standing::Invited,
        Standing::Sponsor { since: now, version: 1 },
        Standing::Invited,
    ] {
        paper::set_standing(&mut tx, closed.id, other, standing).await?;
        assert_eq!(paper::standing_now(&mut tx, closed.id, other).await?, Some(standing));
    }
    assert_eq!(paper::sponsors_now(&mut tx, closed.id).await?.len(), 1);
    assert!(paper::find(&mut tx, state.scope(), closed.id).await?.is_some());
    tx.commit(&owner, entry()).await?;
    // Whoever is invited reads it; nobody counts as a sponsor before confirming.
    assert!(get(state.scope(), PaperKind::Paper, 1).await?.is_some());
    let line =
        paper::list(db, state.scope(), at).await?.into_iter().find(|line| line.paper.number == 1);
    let line = line.context("listed")?;
    assert_eq!((line.standing.as_deref(), line.sponsors), (Some("invited"), 0));
    let mut tx = db.begin(now).await?;
    let sponsor = Standing::Sponsor { since: now, version: 1 };
    paper::set_standing(&mut tx, closed.id, other, sponsor).await?;
    tx.commit(&state, entry()).await?;
    let all = paper::sponsors(db, &closed).await?;
    assert_eq!((all.len(), all[0].participant_id, all[0].standing), (1, other, sponsor));
    assert_eq!(paper::list(db, chair.scope(), at).await?[1].sponsors, 1);
    let mut tx = db.begin(now).await?;
    paper::set_standing(&mut tx, closed.id, other, Standing::Ended).await?;
    assert!(paper::find(&mut tx, state.scope(), closed.id).await?.is_none());
    tx.commit(&state, entry()).await?;
    assert!(paper::sponsors(db, &closed).await?.is_empty());
    assert!(get(state.scope(), PaperKind::Paper, 1).await?.is_none(), "no longer its matter");

    // Versions.
    let mut tx = db.begin(now).await?;
    let wide = Audience::Public;
    assert!(!paper::add_version(&mut tx, open.id, 2, wide, None).await?, "not the latest");
    assert!(paper::add_version(&mut tx, open.id, 1, wide, None).await?);
    let first = paper::version(&mut tx, open.id, 1).await?.context("the first")?;
    let mut sorted = topics.clone();
    sorted.sort_unstable();
    let second = PaperVersion {
        number: 2,
        title: "新".to_owned(),
        file_id: None,
        topics: sorted.clone(),
        ..first.clone()
    };
    paper::insert_version(&mut tx, open.id, &second).await?;
    assert!(paper::version(&mut tx, open.id, 3).await?.is_none());
    tx.commit(&owner, entry()).await?;
    let open = get(owner.scope(), PaperKind::Paper, 2).await?.context("there")?;
    assert_eq!((open.version, &open.topics), (2, &sorted), "the topics of its latest version");
    assert_eq!(paper::versions(db, owner.scope(), &open).await?, [first, second]);
    assert_eq!(paper::list(db, Scope::PUBLIC, at).await?[0].title, "新");

    // Opened wider: the first version stays with those for whom it was submitted, and
    // the paper is new to whom it was opened.
    let later = now + jiff::SignedDuration::from_secs(60);
    let mut tx = db.begin(later).await?;
    assert!(paper::add_version(&mut tx, closed.id, 1, wide, None).await?);
    let first = paper::version(&mut tx, closed.id, 1).await?.context("the first")?;
    assert_eq!((first.audience, first.topics.len()), (Audience::Chair, 2));
    let second = PaperVersion { number: 2, audience: wide, submitted_at: later, ..first };
    paper::insert_version(&mut tx, closed.id, &second).await?;
    tx.commit(&owner, entry()).await?;
    let numbers = async |scope: Scope| -> Result<Vec<i64>> {
        let found = get(scope, PaperKind::Paper, 1).await?.context("everybody reads it")?;
        let versions = paper::versions(db, scope, &found).await?;
        Ok(versions.iter().map(|one| one.number).collect())
    };
    assert_eq!(numbers(owner.scope()).await?, [1, 2]);
    assert_eq!(numbers(chair.scope()).await?, [1, 2]);
    assert_eq!(numbers(state.scope()).await?, [2], "nor who left its co-sponsorship");
    assert_eq!(numbers(Scope::PUBLIC).await?, [2]);
    let came = async |scope| -> Result<usize> {
        Ok(session::what_came_since(db, at, scope, now).await?.papers)
    };
    assert_eq!((came(Scope::PUBLIC).await?, came(chair.scope()).await?), (1, 0));
    // A title that was for fewer is for fewer still, unless a wider version has it too; and
    // what repeats a paper's words leaves those it is kept from.
    let repeated = async |tx: &mut Tx, title: &str| -> Result<Option<Audience>> {
        let all = summary::repeatable(tx, at).await?;
        let found = all.iter().find(|one| one.wording.original_text() == title);
        Ok(found.map(|one| one.audience))
    };
    let mut tx = db.begin(now).await?;
    assert_eq!(repeated(&mut tx, "标题 chair").await?, Some(wide));
    assert!(!summary::gone(db, at, wide).await?.contains(&closed.id.0));
    assert!(paper::add_version(&mut tx, closed.id, 2, Audience::Chair, None).await?);
    let third =
        PaperVersion { number: 3, audience: Audience::Chair, title: "最后".to_owned(), ..second };
    paper::insert_version(&mut tx, closed.id, &third).await?;
    assert_eq!(repeated(&mut tx, "标题 chair").await?, Some(Audience::Chair));
    tx.commit(&owner, entry()).await?;
    assert!(summary::gone(db, at, Audience::Delegations).await?.contains(&closed.id.0));
    assert!(!summary::gone(db, at, Audience::Chair).await?.contains(&closed.id.0));

    // A symbol is used once.
    let mut tx = db.begin(now).await?;
    paper::set_symbol(&mut tx, open.id, "EX/2026/WP.1").await?;
    assert!(symbol::is_taken(&mut tx, app.body, "EX/2026/WP.1", Some(closed.id.0)).await?);
    assert!(!symbol::is_taken(&mut tx, app.body, "EX/2026/WP.1", Some(open.id.0)).await?);
    assert!(!symbol::is_taken(&mut tx, app.body, "EX/2026/WP.2", None).await?);

    // Proposals made from it.
    let new = proposal::NewProposal {
        session_id: at,
        topic_id: None,
        proposer: Some(own),
        worded_by: WordedBy::Proposer,
        title: None,
        wording: Wording::new(Language::Zh, "我们支持。"),
        audience: Audience::Public,
    };
    let (one, typed) = (proposal::put(&mut tx, &new).await?, proposal::put(&mut tx, &new).await?);
    let marked = MadeProposal { proposal_id: one.id, version: 1, range: Some(0..15) };
    let free = MadeProposal { proposal_id: typed.id, version: 2, range: None };
    paper::link_proposal(&mut tx, open.id, &marked).await?;
    paper::link_proposal(&mut tx, open.id, &free).await?;
    assert_eq!(paper::proposals_now(&mut tx, open.id).await?, [marked.clone(), free.clone()]);
    assert!(paper::holders(&mut tx, one.id, own).await?.is_empty());
    notice::tell(&mut tx, other, Some(at), "paper-invited", open.id.0).await?;
    notice::tell(&mut tx, other, Some(at), "paper-invited", bare.id.0).await?;
    tx.commit(&owner, entry()).await?;
    assert_eq!(paper::proposals(db, &open).await?, [marked, free.clone()]);
    let from = paper::made_from(db, Scope::PUBLIC, one.id).await?.context("it was")?;
    assert_eq!(
        (from.number, from.version, &*from.title, from.symbol.as_deref(), from.language),
        (2, 1, "标题 public", Some("EX/2026/WP.1"), Language::Zh)
    );
    let about = notice::subjects(db, other).await?;
    let known = notice::About::Paper { number: 2, proposer: own, withdrawn: false };
    assert_eq!(about.get(&open.id.0), Some(&known));
    assert_eq!(about.get(&bare.id.0), None, "no notice names a non-paper");
    let mut tx = db.begin(now).await?;
    proposal::withdraw(&mut tx, one.id).await?;
    tx.commit(&owner, entry()).await?;
    assert_eq!(paper::proposals(db, &open).await?, [free]);

    // Withdrawn, it is in no view; the symbol stays taken.
    let mut tx = db.begin(now).await?;
    paper::withdraw(&mut tx, open.id).await?;
    assert!(paper::find(&mut tx, owner.scope(), open.id).await?.is_none());
    assert!(symbol::is_taken(&mut tx, app.body, "EX/2026/WP.1", Some(closed.id.0)).await?);
    tx.commit(&owner, entry()).await?;
    assert!(get(owner.scope(), PaperKind::Paper, 2).await?.is_none());
    assert!(paper::made_from(db, owner.scope(), typed.id).await?.is_none());
    assert_eq!(seen(owner.scope()).await?, [(paper_kind, 1), (non, 1)]);
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
