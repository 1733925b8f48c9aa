//! Summaries: the working copy for the Chair's side, versions for whom they are
//! published to, on both engines.

use anyhow::{Context as _, Result};
use comity_acts::{
    Delegation, NewProposal, NewQuestion, Proposer, put_proposal, raise_question,
    withdraw_proposal, withdraw_question,
};
use comity_domain::{
    Audience, Clock as _, Language, ProposalId, Role, SummaryId, Wording,
    document::{DocumentKind, Format},
    quantifier::Thresholds,
    summary::{Block, BlockKind, Finding, Frozen, Source, Summary, TakenOver, Version, freeze},
    symbol::symbol_of,
};
use comity_store::{
    Scope, StoreError, Tx,
    document::{self, Subject},
    job::Rank,
    notice, summary, symbol,
};
use comity_testkit::TestApp;

fn english(text: &str) -> Wording {
    Wording::new(Language::En, text)
}

fn block(tx: &Tx, kind: BlockKind, text: &str, origin: Option<&str>) -> Block {
    let finding = Finding::Others;
    Block {
        id: tx.new_id(),
        kind,
        origin: origin.map(str::to_owned),
        taken_over: origin.map(|_| TakenOver { finding, wording: english(text) }),
        wording: english(text),
        sources: vec![Source::Proposal { proposal: ProposalId(uuid::Uuid::from_u128(7)) }],
        revision: 0,
        edited_at: None,
        edited_in: std::collections::BTreeMap::new(),
        left_out_at: None,
    }
}

async fn begin(app: &TestApp, symbol: Option<&str>) -> Result<Summary, StoreError> {
    let mut tx = app.desk.db.begin(app.clock.now()).await?;
    let new = summary::NewSummary {
        body_id: app.body,
        session_id: app.session.id,
        title: english("Summary"),
        symbol: symbol.map(str::to_owned),
        thresholds: Thresholds::default(),
    };
    let begun = summary::begin(&mut tx, &new).await?;
    tx.commit_technical("test summary").await?;
    Ok(begun)
}

async fn publish(app: &TestApp, of: &Summary, audience: Audience) -> Result<Version> {
    let chair = app.actor(Role::Chair, None).await?;
    let mut tx = app.desk.db.begin(app.clock.now()).await?;
    let ordinal = summary::latest_ordinal(&mut tx, of.id).await? + 1;
    let content = Frozen {
        title: of.title.clone(),
        status: english("Status"),
        footnote: english("Note"),
        blocks: freeze(&summary::blocks_in(&mut tx, of.id).await?),
    };
    let text = serde_json::to_string(&content)?;
    let version = Version {
        summary_id: of.id,
        ordinal,
        symbol: symbol_of(of.symbol.as_deref().unwrap_or("A/1"), ordinal),
        content,
        content_hash: "abc".to_owned(),
        audience,
        published_at: tx.now(),
        withdrawn_at: None,
    };
    summary::publish(&mut tx, &version, &text, chair.account()).await?;
    tx.commit_technical("test version").await?;
    Ok(version)
}

async fn the_working_copy_is_kept_in_order(app: TestApp) -> Result<()> {
    let db = &app.desk.db;
    let of = begin(&app, Some("A/1")).await?;
    let team = app.actor(Role::ChairTeam, None).await?.scope();
    let mut tx = db.begin(app.clock.now()).await?;
    let (one, two, own) = (
        block(&tx, BlockKind::Topic, "one", Some("topic:x")),
        block(&tx, BlockKind::Paragraph, "two", Some("question:x")),
        block(&tx, BlockKind::Paragraph, "own", None),
    );
    for (place, each) in (0_i64..).zip([&one, &two, &own]) {
        summary::put_block(&mut tx, of.id, place, each).await?;
    }
    summary::arrange(&mut tx, of.id, &[one.id, own.id, two.id]).await?;
    summary::leave_out(&mut tx, two.id, true).await?;
    let mut edited = summary::find_block(&mut tx, of.id, own.id).await?.context("own")?;
    assert!(summary::find_block(&mut tx, SummaryId(own.id.0), own.id).await?.is_none());
    edited.wording = english("owned");
    edited.edited_at = Some(tx.now());
    summary::reword(&mut tx, &edited, None, &[]).await?;
    summary::count_change(&mut tx, of.id).await?;
    tx.commit_technical("test blocks").await?;

    let found = summary::blocks(db, team, of.id).await?;
    let texts: Vec<&str> = found.iter().map(|one| one.wording.original_text()).collect();
    assert_eq!(texts, ["one", "owned", "two"]);
    assert_eq!((found[1].revision, found[1].sources.len()), (1, 0));
    assert!(found[1].edited_at.is_some() && found[2].left_out_at.is_some());
    assert_eq!(found[0].taken_over, one.taken_over);
    assert_eq!(found[0].sources, one.sources);
    for role in [Role::Secretariat, Role::Head] {
        let scope = app.actor(role, (role == Role::Head).then_some("QM")).await?.scope();
        assert!(summary::blocks(db, scope, of.id).await?.is_empty(), "{role}");
    }

    let mut tx = db.begin(app.clock.now()).await?;
    summary::leave_out(&mut tx, two.id, false).await?;
    let mut head = summary::find(&mut tx, app.session.id, of.id).await?.context("there")?;
    assert_eq!(head.revision, 1);
    head.title = english("Another");
    head.thresholds.several_from = 7;
    summary::put_head(&mut tx, &head).await?;
    assert!(symbol::is_taken(&mut tx, app.body, "A/1", None).await?);
    assert!(!symbol::is_taken(&mut tx, app.body, "A/1", Some(of.id.0)).await?);
    assert!(!symbol::is_taken(&mut tx, app.body, "A/2", None).await?);
    tx.commit_technical("test head").await?;
    let head = summary::by_number(db, app.session.id, of.number, team).await?.context("there")?;
    assert_eq!((head.revision, head.thresholds.several_from), (2, 7));
    assert_eq!(head.title, english("Another"));
    assert!(summary::blocks(db, team, of.id).await?[2].left_out_at.is_none());
    assert_eq!(summary::id_of(db, app.session.id, of.number).await?, Some(of.id));
    assert_eq!(summary::id_of(db, app.session.id, 99).await?, None);
    // The database itself keeps symbols apart.
    assert!(begin(&app, Some("A/1")).await.is_err_and(|error| error.is_duplicate()));
    Ok(())
}

async fn versions_are_read_by_whom_they_are_for(app: TestApp) -> Result<()> {
    let (db, at) = (&app.desk.db, app.session.id);
    let of = begin(&app, Some("A/1")).await?;
    let mut scopes = vec![("public", Scope::PUBLIC)];
    for (name, role, code) in [
        ("delegation", Role::Head, Some("QM")),
        ("stakeholder", Role::Stakeholder, Some("ngo-L")),
        ("secretariat", Role::Secretariat, None),
        ("team", Role::ChairTeam, None),
    ] {
        scopes.push((name, app.actor(role, code).await?.scope()));
    }
    let knows = async || -> Result<Vec<&str>> {
        let published = summary::published(db, at).await?;
        let mut found = Vec::new();
        for (name, scope) in &scopes {
            if published.is_for(*scope) {
                found.push(*name);
            }
        }
        Ok(found)
    };
    assert_eq!(knows().await?, ["secretariat", "team"]);
    let first = publish(&app, &of, Audience::Delegations).await?;
    assert_eq!(knows().await?, ["delegation", "secretariat", "team"]);
    publish(&app, &of, Audience::Public).await?;
    assert_eq!(knows().await?.len(), 5);
    for (name, scope) in &scopes {
        let lines = summary::lines(db, at, *scope).await?;
        let may_read_both = !matches!(*name, "public" | "stakeholder");
        assert_eq!(lines.len(), if may_read_both { 2 } else { 1 }, "{name}");
        let found = summary::version(db, *scope, of.id, 1).await?;
        assert_eq!(found.is_some(), may_read_both, "{name}");
        let newer = summary::version(db, *scope, of.id, 2).await?.context("public")?;
        assert_eq!(newer.symbol, "A/1/Rev.1");
        assert!(summary::version(db, *scope, of.id, 3).await?.is_none());
    }
    // What was published keeps its symbol, and a revision that of its first version,
    // whatever the summary is called later.
    let mut tx = db.begin(app.clock.now()).await?;
    let mut head = summary::find(&mut tx, at, of.id).await?.context("there")?;
    head.symbol = Some("A/2".to_owned());
    summary::put_head(&mut tx, &head).await?;
    for (text, taken) in [("A/1", true), ("a/1", true), ("A/2", true), ("A/3", false)] {
        assert_eq!(symbol::is_taken(&mut tx, app.body, text, None).await?, taken, "{text}");
        let own = symbol::is_taken(&mut tx, app.body, text, Some(of.id.0)).await?;
        assert!(!own, "{text} is its own");
        let elsewhere = comity_domain::BodyId(app.session.id.0);
        assert!(!symbol::is_taken(&mut tx, elsewhere, text, None).await?, "{text}");
    }
    head.symbol = Some("A/1".to_owned());
    summary::put_head(&mut tx, &head).await?;
    tx.commit_technical("test head").await?;

    let read = summary::version(db, scopes[1].1, of.id, 1).await?.context("theirs")?;
    assert_eq!((read.content, read.content_hash), (first.content, first.content_hash));

    // For the maker of documents: whatever stands, and nothing else.
    let all = summary::standing(db, at).await?;
    assert_eq!(
        all.iter().map(|one| (one.number, one.ordinal)).collect::<Vec<_>>(),
        [(1, 1), (1, 2)]
    );
    assert_eq!(all[1].subject(), of.id.version(2));
    let listed = document::lines(db).await?;
    let listed: Vec<_> =
        listed.iter().map(|line| (line.kind, line.subject, line.number, line.version)).collect();
    let kind = DocumentKind::Summary;
    let line = |ordinal| (kind, of.id.version(ordinal), 1, Some(ordinal));
    assert_eq!(listed, [line(1), line(2)]);
    let mut tx = db.begin(app.clock.now()).await?;
    let (language, rank) = (Language::Ar, Rank::Published);
    document::queue(&mut tx, at, kind, of.id.version(2), language, Format::Pdf, rank).await?;
    assert!(document::is_in_force(&mut tx, at, kind, of.id.version(2)).await?);
    assert!(!document::is_in_force(&mut tx, at, kind, of.id.version(3)).await?);
    assert!(!document::is_in_force(&mut tx, at, kind, of.id.0).await?);
    tx.commit_technical("test document").await?;
    let queued = document::find(db, kind, of.id.version(2), language, Format::Pdf).await?;
    let queued = queued.context("queued")?;
    let sheet = document::sheet(db, &queued).await?.context("a version that stands")?;
    assert!(matches!(
        sheet.subject,
        Subject::Summary { version, number: 1, .. } if version.symbol == "A/1/Rev.1"
    ));

    let participant = app.participant("QM").await?;
    let mut tx = db.begin(app.clock.now()).await?;
    for subject in [of.id.0, of.id.version(1), of.id.version(2)] {
        notice::tell(&mut tx, participant, Some(at), "summary-published", subject).await?;
    }
    assert_eq!(
        summary::withdraw(&mut tx, of.id, 2).await?,
        Some(("A/1/Rev.1".to_owned(), Audience::Public))
    );
    assert_eq!(summary::withdraw(&mut tx, of.id, 2).await?, None, "once");
    assert_eq!(summary::standing_now(&mut tx, at).await?, all[..1]);
    assert!(!document::is_in_force(&mut tx, at, kind, of.id.version(2)).await?);
    assert_eq!(summary::latest_ordinal(&mut tx, of.id).await?, 2, "no number is given twice");
    tx.commit_technical("test withdrawal").await?;
    assert!(!summary::published(db, at).await?.is_for(Scope::PUBLIC));
    assert!(document::sheet(db, &queued).await?.is_none());
    assert_eq!(document::lines(db).await?.len(), 1);
    assert!(summary::version(db, scopes[4].1, of.id, 2).await?.is_none());
    assert_eq!(summary::lines(db, at, scopes[4].1).await?.len(), 2, "the Chair's side is told");
    assert_eq!(summary::lines(db, at, scopes[1].1).await?.len(), 1);
    let about = notice::subjects(db, participant).await?;
    // A notice is about a version, or, as earlier ones were, about the summary.
    for (ordinal, symbol, stands) in
        [(None, "A/1", true), (Some(1), "A/1", true), (Some(2), "A/1/Rev.1", false)]
    {
        let (symbol, subject) = (symbol.to_owned(), of.id.version(ordinal.unwrap_or(0)));
        let expected = notice::About::Summary { number: 1, symbol, ordinal, stands };
        assert_eq!(about.get(&subject), Some(&expected));
    }
    assert_eq!(about.len(), 3);
    let other = app.participant("QN").await?;
    assert!(notice::subjects(db, other).await?.is_empty(), "only what one was told about");
    Ok(())
}

async fn words_of_others_are_known_with_whom_they_are_for(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let may = app.may::<Proposer>(Role::Head, Some("QM")).await?;
    let new = NewProposal {
        title: None,
        topic: None,
        wording: english("A proposal"),
        audience: Some(Audience::Delegations),
        from_draft: None,
    };
    let proposal = put_proposal(desk, &may, at, new).await?;
    let asker = app.may::<Delegation>(Role::Head, Some("QM")).await?;
    let new = NewQuestion { topic: None, wording: english("A question?") };
    let question = raise_question(desk, &asker, at, new).await?;
    let mut tx = desk.db.begin(app.clock.now()).await?;
    let mut found: Vec<(String, Audience)> = summary::repeatable(&mut tx, at.id)
        .await?
        .into_iter()
        .map(|one| (one.wording.original_text().to_owned(), one.audience))
        .collect();
    drop(tx);
    found.sort();
    assert_eq!(
        found,
        [
            ("A proposal".to_owned(), Audience::Delegations),
            ("A question?".to_owned(), Audience::Participants),
        ]
    );
    let class = Audience::Delegations;
    assert!(summary::gone(&desk.db, at.id, class).await?.is_empty());
    let owner = app.may(Role::Head, Some("QM")).await?;
    withdraw_proposal(desk, &owner, proposal.id).await?;
    withdraw_question(desk, &asker, at, question).await?;
    let gone = summary::gone(&desk.db, at.id, class).await?;
    assert!(gone.contains(&proposal.id.0) && gone.contains(&question.0));
    Ok(())
}

#[tokio::test]
async fn queries_on_sqlite() -> Result<()> {
    the_working_copy_is_kept_in_order(TestApp::sqlite().await?).await?;
    versions_are_read_by_whom_they_are_for(TestApp::sqlite().await?).await?;
    words_of_others_are_known_with_whom_they_are_for(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn queries_on_postgres() -> Result<()> {
    the_working_copy_is_kept_in_order(TestApp::postgres().await?).await?;
    versions_are_read_by_whom_they_are_for(TestApp::postgres().await?).await?;
    words_of_others_are_known_with_whom_they_are_for(TestApp::postgres().await?).await
}
