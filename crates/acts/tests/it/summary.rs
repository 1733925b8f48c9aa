//! Acts on summaries: who may, what they refuse, what they write.

use anyhow::{Context as _, Result};
use comity_acts::{
    ActError, ChairsSide, Drafted, Edited, May, NewParagraph, NewProposal, NewPublication,
    NewSummary, Proposer, Releaser, Secretariat, SummaryHead, Taken, Wished, add_paragraph,
    begin_summary, change_summary, edit_paragraph, give_summary_symbol, leave_out_paragraph,
    move_paragraph, publish_summary, put_proposal, take_over, withdraw_proposal, withdraw_summary,
};
use comity_domain::{
    Audience, BlockId, Language, Role, StatementId, SummaryId, Wording,
    document::{DocumentKind, Format},
    quantifier::{Quantifier, Thresholds},
    summary::{Assembled, Block, BlockKind, Direction, Finding, Part},
};
use comity_store::{document, notice, record, summary};
use comity_testkit::TestApp;
use uuid::Uuid;

fn english(text: &str) -> Wording {
    Wording::new(Language::En, text)
}

fn keys<T>(outcome: Result<T, ActError>) -> Vec<&'static str> {
    match outcome {
        Err(ActError::Refused(faults)) => faults.0.into_iter().map(|one| one.key).collect(),
        Err(ActError::NotFound) => vec!["not found"],
        Err(ActError::Store(_)) => vec!["store"],
        Ok(_) => Vec::new(),
    }
}

fn drafted(origin: &str, finding: Finding, text: &str) -> Drafted {
    let assembled = Assembled { origin: origin.to_owned(), finding, sources: Vec::new() };
    Drafted { assembled, wording: english(text) }
}

fn draft(who: Quantifier, text: &str) -> Vec<Drafted> {
    vec![
        drafted("opening", Finding::Heading { part: Part::Opening }, "Introduction"),
        drafted("opening/speakers", Finding::Speakers { who }, text),
    ]
}

pub(crate) fn new(symbol: &str) -> NewSummary {
    NewSummary {
        title: Some(english("Summary")),
        symbol: symbol.to_owned(),
        thresholds: Thresholds::default(),
        draft: draft(Quantifier::Some, "Some spoke."),
    }
}

pub(crate) fn publication(audience: Option<Audience>, revision: i64) -> NewPublication {
    NewPublication {
        audience,
        names_confirmed: false,
        languages_confirmed: false,
        status: english("Status"),
        footnote: english("Note"),
        revision,
    }
}

pub(crate) struct Begun {
    pub(crate) id: SummaryId,
    blocks: Vec<Block>,
    pub(crate) revision: i64,
}

pub(crate) async fn begun(app: &TestApp, team: &May<ChairsSide>, number: i64) -> Result<Begun> {
    let found = summary::by_number(&app.desk.db, app.session.id, number, team.scope()).await?;
    let found = found.context("there")?;
    let blocks = summary::blocks(&app.desk.db, team.scope(), found.id).await?;
    Ok(Begun { id: found.id, blocks, revision: found.revision })
}

async fn a_summary_from_its_beginning_to_its_withdrawal(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let team: May<ChairsSide> = app.may(Role::ChairTeam, None).await?;
    let chair: May<Releaser> = app.may(Role::Chair, None).await?;
    let officer: May<Secretariat> = app.may(Role::Secretariat, None).await?;
    assert!(May::<Releaser>::grant(team.actor().clone()).is_none());
    let qm = app.participant("QM").await?;
    let ngo = app.participant("ngo-L").await?;

    let number = begin_summary(desk, &team, at, new("")).await?;
    let one = begun(&app, &team, number).await?;
    let paragraph = one.blocks[1].id;
    // Everything wrong at once.
    let refused = publish_summary(desk, &chair, at, one.id, publication(None, 99)).await;
    assert_eq!(
        keys(refused),
        ["error-summary-changed", "error-summary-symbol-missing", "error-summary-audience"]
    );
    give_summary_symbol(desk, &officer, at, one.id, " EX/WG/1 ").await?;
    assert_eq!(
        keys(give_summary_symbol(desk, &officer, at, one.id, "").await),
        ["error-symbol-empty"]
    );
    let taken = begin_summary(desk, &team, at, new("EX/WG/1")).await;
    assert_eq!(keys(taken), ["error-symbol-taken"]);

    let edited = |text: &str, revision| Edited { wording: Some(english(text)), revision };
    let stale = edit_paragraph(desk, &team, at, one.id, paragraph, edited("Two.", 5)).await;
    assert_eq!(keys(stale), ["error-summary-changed"]);
    let text = "Land of QM spoke first.";
    edit_paragraph(desk, &team, at, one.id, paragraph, edited(text, 0)).await?;

    let now = begun(&app, &team, number).await?.revision;
    let named = publication(Some(Audience::Delegations), now);
    assert_eq!(
        keys(publish_summary(desk, &chair, at, one.id, named.clone()).await),
        ["error-release-names"]
    );
    let meant = NewPublication { names_confirmed: true, ..named };
    assert_eq!(publish_summary(desk, &chair, at, one.id, meant.clone()).await?, 1);
    let again = publish_summary(desk, &chair, at, one.id, meant).await;
    assert_eq!(keys(again), ["error-summary-changed"], "sent twice, published once");
    let told = notice::latest(&desk.db, qm, 5).await?;
    assert_eq!(told.first().map(|one| one.kind.as_str()), Some("summary-published"));
    assert_eq!(told.first().map(|told| told.subject), Some(one.id.version(1)), "of that version");
    assert!(notice::latest(&desk.db, ngo, 5).await?.is_empty(), "it is not for stakeholders");

    // Queued with the act, in the languages there are; made anew when somebody's words
    // leave every view; gone with the version.
    let kind = DocumentKind::Summary;
    let find = async |language| {
        let subject = one.id.version(1);
        document::find(&desk.db, kind, subject, language, Format::Pdf).await
    };
    assert_eq!(find(Language::En).await?.context("queued")?.edition, 1);
    assert!(find(Language::Ar).await?.is_none());
    let proposer: May<Proposer> = app.may(Role::Head, Some("QN")).await?;
    let new = NewProposal {
        title: None,
        topic: None,
        wording: english("Words"),
        audience: Some(Audience::Delegations),
        from_draft: None,
    };
    let put = put_proposal(desk, &proposer, at, new).await?;
    assert_eq!(find(Language::En).await?.context("queued")?.edition, 1);
    withdraw_proposal(desk, &app.may(Role::Head, Some("QN")).await?, put.id).await?;
    assert_eq!(find(Language::En).await?.context("queued")?.edition, 2);

    withdraw_summary(desk, &chair.also().context("the Chair")?, at, one.id, 1).await?;
    assert!(find(Language::En).await?.is_none());
    assert_eq!(
        keys(withdraw_summary(desk, &chair.also().context("the Chair")?, at, one.id, 1).await),
        ["not found"]
    );
    let told = notice::latest(&desk.db, qm, 5).await?;
    let withdrawn = told.iter().find(|told| told.kind == "summary-withdrawn");
    assert_eq!(withdrawn.map(|told| told.subject), Some(one.id.version(1)));

    let entries = record::entries(&desk.db, 0, 1000).await?;
    let acts: Vec<&str> = entries
        .iter()
        .filter(|entry| entry.subjects.contains(&one.id.0))
        .map(|entry| entry.act.as_str())
        .collect();
    assert_eq!(
        acts,
        [
            "begin_summary",
            "give_summary_symbol",
            "edit_paragraph",
            "publish_summary",
            "withdraw_summary"
        ]
    );
    // No entry holds the text, sealed or not: only its digest.
    for entry in entries.iter().filter(|entry| entry.subjects.contains(&one.id.0)) {
        let payload = record::payload(&desk.db, entry.position).await?.context("a payload")?;
        assert!(!String::from_utf8_lossy(&payload.1).contains("spoke first"));
    }
    Ok(())
}

async fn blocks_are_added_moved_and_left_out(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let team: May<ChairsSide> = app.may(Role::ChairTeam, None).await?;
    let number = begin_summary(desk, &team, at, new("EX/WG/1")).await?;
    let one = begun(&app, &team, number).await?;
    let paragraph = |text: &str, statements| NewParagraph {
        kind: BlockKind::Paragraph,
        wording: Some(english(text)),
        after: Some(one.blocks[0].id),
        statements,
    };
    let unknown = vec![StatementId(Uuid::from_u128(1))];
    let refused = add_paragraph(desk, &team, at, one.id, paragraph("x", unknown)).await;
    assert_eq!(keys(refused), ["not found"]);
    let empty = add_paragraph(desk, &team, at, one.id, paragraph(" ", Vec::new())).await;
    assert_eq!(keys(empty), ["error-summary-empty"]);
    let own = add_paragraph(desk, &team, at, one.id, paragraph("Own.", Vec::new())).await?;
    let order = async || -> Result<Vec<BlockId>> {
        Ok(begun(&app, &team, number).await?.blocks.iter().map(|one| one.id).collect())
    };
    assert_eq!(order().await?, [one.blocks[0].id, own, one.blocks[1].id]);
    move_paragraph(desk, &team, at, one.id, own, Direction::Down).await?;
    assert_eq!(order().await?, [one.blocks[0].id, one.blocks[1].id, own]);
    let end = move_paragraph(desk, &team, at, one.id, own, Direction::Down).await;
    assert_eq!(keys(end), ["not found"]);
    leave_out_paragraph(desk, &team, at, one.id, own, true).await?;
    let left = begun(&app, &team, number).await?;
    assert!(left.blocks[2].left_out_at.is_some() && left.revision > one.revision);

    let head = SummaryHead {
        title: None,
        symbol: "x".to_owned(),
        thresholds: Thresholds { several_from: 2, many_percent: 0, most_percent: 10 },
    };
    let refused = change_summary(desk, &team, at, one.id, head).await;
    assert_eq!(
        keys(refused),
        [
            "error-summary-title",
            "error-symbol-form",
            "error-summary-several",
            "error-summary-many",
            "error-summary-most",
        ]
    );
    let other = SummaryId(Uuid::from_u128(9));
    let absent = leave_out_paragraph(desk, &team, at, other, own, true).await;
    assert_eq!(keys(absent), ["not found"]);
    Ok(())
}

async fn what_changed_is_taken_over_as_it_was_looked_at(app: TestApp) -> Result<()> {
    let (desk, at) = (&app.desk, &app.session);
    let team: May<ChairsSide> = app.may(Role::ChairTeam, None).await?;
    let number = begin_summary(desk, &team, at, new("EX/WG/1")).await?;
    let one = begun(&app, &team, number).await?;
    let mut now = draft(Quantifier::Several, "Several spoke.");
    now.insert(1, drafted("opening/others", Finding::Others, "Others spoke."));
    let take =
        |origin: &str, wished, revision| Taken { origin: origin.to_owned(), wished, revision };
    let none = take_over(desk, &team, at, one.id, &now, &[]).await;
    assert_eq!(keys(none), ["error-summary-nothing-taken"]);
    let stale = [take("opening/speakers", Wished::All, Some(4))];
    assert_eq!(
        keys(take_over(desk, &team, at, one.id, &now, &stale).await),
        ["error-summary-changed"]
    );
    let edited = Edited { wording: Some(english("Ours.")), revision: 0 };
    edit_paragraph(desk, &team, at, one.id, one.blocks[1].id, edited).await?;
    let both = [
        take("opening/speakers", Wished::Sources, Some(1)),
        take("opening/others", Wished::All, None),
    ];
    assert_eq!(take_over(desk, &team, at, one.id, &now, &both).await?, 2);
    let found = begun(&app, &team, number).await?.blocks;
    let texts: Vec<&str> = found.iter().map(|one| one.wording.original_text()).collect();
    assert_eq!(texts, ["Introduction", "Others spoke.", "Ours."]);
    let kept = found[2].taken_over.as_ref().context("kept")?;
    assert_eq!(kept.finding, Finding::Speakers { who: Quantifier::Several });
    assert!(found[2].edited_at.is_some());
    // What is not found any more is left out, and never deleted.
    let gone = [take("opening/others", Wished::All, Some(0))];
    let before = draft(Quantifier::Several, "Several spoke.");
    assert_eq!(take_over(desk, &team, at, one.id, &before, &gone).await?, 1);
    assert!(begun(&app, &team, number).await?.blocks[1].left_out_at.is_some());
    Ok(())
}

#[tokio::test]
async fn acts_on_sqlite() -> Result<()> {
    a_summary_from_its_beginning_to_its_withdrawal(TestApp::sqlite().await?).await?;
    blocks_are_added_moved_and_left_out(TestApp::sqlite().await?).await?;
    what_changed_is_taken_over_as_it_was_looked_at(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn acts_on_postgres() -> Result<()> {
    a_summary_from_its_beginning_to_its_withdrawal(TestApp::postgres().await?).await?;
    blocks_are_added_moved_and_left_out(TestApp::postgres().await?).await?;
    what_changed_is_taken_over_as_it_was_looked_at(TestApp::postgres().await?).await
}
