//! What a server keeps in memory: it never outlives its withdrawal, and never reaches a
//! reader it was not read for.

use anyhow::{Context as _, Result};
use axum::http::StatusCode;
use comity_acts::{
    Chair, ChairsSide, Contributor, Delegation, NewLetter, NewPaper, NewProposal, NewQuestion,
    NewRelease, NewStatement, Proposer, SignedIn, compose_letter, file_statement, publish_letter,
    put_proposal, raise_question, release_area, submit_paper, withdraw_proposal, withdraw_question,
    withdraw_release, withdraw_statement,
};
use comity_domain::{
    Audience, Language, LetterId, QuestionId, Role, Standing, StatementId, Wording,
    letter::{DraftQuestion, RelationKind},
    paper::PaperKind,
    proposal::Proposal,
};
use comity_testkit::{Browser, TestApp};
use jiff::civil::date;

const S: &str = "/en/s/spring";

/// The pages that are made from memory, for anybody.
const PAGES: [&str; 8] = [
    "",
    "/letters/1",
    "/questions",
    "/questions/coverage",
    "/statements",
    "/statements/1",
    "/proposals",
    "/convergence",
];

fn english(text: &str) -> Wording {
    Wording::new(Language::En, text)
}

async fn statement(app: &TestApp, title: &str, audience: Audience) -> Result<StatementId> {
    let may = app.may::<Contributor>(Role::Head, Some("QM")).await?;
    let new = NewStatement {
        on_behalf_of: None,
        aligned: Vec::new(),
        title: Some(title.to_owned()),
        topic: None,
        language: Language::En,
        text: format!("{title}: we thank the Chair."),
        file: None,
        check_against_delivery: false,
        audience,
        from_draft: None,
    };
    Ok(file_statement(&app.desk, &may, &app.session, new).await?)
}

async fn proposal(app: &TestApp, wording: &str, audience: Audience) -> Result<Proposal> {
    let may = app.may::<Proposer>(Role::Head, Some("QM")).await?;
    let new = NewProposal {
        topic: None,
        title: None,
        wording: english(wording),
        audience: Some(audience),
        from_draft: None,
    };
    Ok(put_proposal(&app.desk, &may, &app.session, new).await?)
}

async fn release(app: &TestApp, of: &Proposal, words: &str, audience: Audience) -> Result<()> {
    let may = app.may(Role::Chair, None).await?;
    let new = NewRelease {
        proposal: of.id,
        wording: Some(english(words)),
        audience: Some(audience),
        names_confirmed: true,
    };
    release_area(&app.desk, &may, &app.session, new).await?;
    Ok(())
}

/// A letter with one question; or one that revises another and asks something else.
async fn letter(
    app: &TestApp,
    title: &str,
    question: &str,
    audience: Audience,
    revises: Option<LetterId>,
) -> Result<LetterId> {
    let may = app.may::<ChairsSide>(Role::ChairTeam, None).await?;
    let new = NewLetter {
        dated: Some(date(2026, 12, 7)),
        signed_by: english("A. Chair"),
        addressees: english("All delegations"),
        title: english(title),
        versions: vec![(Language::En, format!("{title}, Excellency,"), Standing::Original)],
        enclosures: Vec::new(),
        relations: revises
            .map(|id| (RelationKind::Revises, Some(id), "My letter".to_owned()))
            .into_iter()
            .collect(),
        deadlines: Vec::new(),
        questions: vec![DraftQuestion {
            id: None,
            number: 1,
            topic: None,
            new_topic: None,
            wording: english(question),
        }],
    };
    let id = compose_letter(&app.desk, &may, &app.session, None, new).await?;
    publish_letter(&app.desk, &may.also().context("verified")?, &app.session, id, Some(audience))
        .await?;
    Ok(id)
}

async fn raised(app: &TestApp, text: &str) -> Result<QuestionId> {
    let may = app.may::<Delegation>(Role::Head, Some("QM")).await?;
    let new = NewQuestion { topic: None, wording: english(text) };
    Ok(raise_question(&app.desk, &may, &app.session, new).await?)
}

/// On how many of the pages this reader meets the words.
async fn met(reader: &Browser, words: &str) -> Result<usize> {
    let mut count = 0;
    for page in PAGES {
        let page = reader.get(&format!("{S}{page}")).await?;
        assert!(!page.body.contains('⟦'), "a text is missing: {}", page.body);
        count += usize::from(page.status == StatusCode::OK && page.body.contains(words));
    }
    Ok(count)
}

async fn what_is_withdrawn_is_gone(app: TestApp) -> Result<()> {
    let visitor = app.visitor();
    let link = app.link(Role::Head, Some("QN")).await?;
    let head = visitor.another().sign_in(&format!("/en/sign-in/{link}")).await?;
    let first = letter(&app, "First", "Asked-at-first?", Audience::Public, None).await?;
    let filed = statement(&app, "Filed-by-us", Audience::Public).await?;
    let asked = raised(&app, "Raised-by-us?").await?;
    let put = proposal(&app, "Put-by-us", Audience::Public).await?;
    release(&app, &put, "Released-words", Audience::Public).await?;

    // Twice each: read once, the pages are made from memory.
    for words in ["Asked-at-first", "Filed-by-us", "Raised-by-us", "Put-by-us", "Released-words"] {
        let before = met(&head, words).await?;
        assert!(before > 0 && met(&head, words).await? == before, "{words}");
        assert_eq!(met(&visitor, words).await? > 0, words != "Raised-by-us", "{words}");
    }
    assert!(head.get(&format!("{S}/statements/{filed}")).await?.body.contains("Filed-by-us"));

    let may = app.may::<Contributor>(Role::Head, Some("QM")).await?;
    withdraw_statement(&app.desk, &may, &app.session, filed).await?;
    for reader in [&visitor, &head] {
        assert_eq!(met(reader, "Filed-by-us").await?, 0);
        let page = reader.get(&format!("{S}/statements/{filed}")).await?;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
    }
    let may = app.may::<Delegation>(Role::Head, Some("QM")).await?;
    withdraw_question(&app.desk, &may, &app.session, asked).await?;
    let may = app.may::<Chair>(Role::Chair, None).await?;
    withdraw_release(&app.desk, &may, &app.session, put.id).await?;
    for reader in [&visitor, &head] {
        assert_eq!(met(reader, "Raised-by-us").await?, 0);
        assert_eq!(met(reader, "Released-words").await?, 0);
        assert!(met(reader, "Put-by-us").await? > 0);
    }
    let may = app.may::<SignedIn>(Role::Head, Some("QM")).await?;
    withdraw_proposal(&app.desk, &may, put.id).await?;
    // A letter stands; the one that revises it takes its question off the list.
    letter(&app, "Second", "Asked-later?", Audience::Public, Some(first)).await?;
    for reader in [&visitor, &head] {
        assert_eq!(met(reader, "Put-by-us").await?, 0);
        let list = reader.get(&format!("{S}/questions")).await?.body;
        assert!(list.contains("Asked-later") && !list.contains("Asked-at-first"));
        assert!(reader.get(&format!("{S}/letters/1")).await?.body.contains("Asked-at-first"));
    }
    Ok(())
}

async fn what_one_reader_filled_another_does_not_see(app: TestApp) -> Result<()> {
    app.participant("QO").await?;
    statement(&app, "For-the-chair", Audience::Chair).await?;
    statement(&app, "For-ourselves", Audience::Own).await?;
    let held = proposal(&app, "Proposed-to-the-chair", Audience::Chair).await?;
    release(&app, &held, "Released-to-delegations", Audience::Delegations).await?;
    letter(&app, "To-delegations", "Asked-of-delegations?", Audience::Delegations, None).await?;
    let may = app.may::<Proposer>(Role::Head, Some("QM")).await?;
    let paper = NewPaper {
        kind: PaperKind::Paper,
        title: "Papered-to-the-chair".to_owned(),
        topics: Vec::new(),
        presents: None,
        language: Language::En,
        text: "A paper.".to_owned(),
        file: None,
        audience: Audience::Chair,
        from_draft: None,
    };
    submit_paper(&app.desk, &may, &app.session, paper).await?;

    let visitor = app.visitor();
    let mut readers = vec![visitor.clone()];
    for (role, code) in [
        (Role::Stakeholder, Some("ngo-L")),
        (Role::Head, Some("QN")),
        (Role::Head, Some("QM")),
        (Role::Chair, None),
    ] {
        let link = app.link(role, code).await?;
        readers.push(visitor.another().sign_in(&format!("/en/sign-in/{link}")).await?);
    }
    // Which of the readers meets what: visitor, stakeholder, another State, the owner,
    // the Chair.
    let expected = [
        ("For-the-chair", [false, false, false, true, true]),
        ("For-ourselves", [false, false, false, true, false]),
        ("Proposed-to-the-chair", [false, false, false, true, true]),
        ("Released-to-delegations", [false, false, true, true, false]),
        ("To-delegations", [false, false, true, true, true]),
        ("Asked-of-delegations", [false, false, true, true, true]),
    ];
    // From the most privileged to the least and back, so that each finds the memory as
    // every other left it.
    for at in [4, 3, 2, 1, 0, 1, 2, 3, 4, 0] {
        for (words, sees) in &expected {
            assert_eq!(met(&readers[at], words).await? > 0, sees[at], "reader {at}: {words}");
        }
        let papers = readers[at].get(&format!("{S}/papers")).await?.body;
        assert_eq!(papers.contains("Papered-to-the-chair"), at >= 3, "reader {at}");
        let own = readers[at].get(&format!("{S}/today")).await?;
        assert_eq!(own.status == StatusCode::OK, at > 0, "reader {at}");
    }
    Ok(())
}

async fn everybody_is_told_apart_when_all_come_at_once(app: TestApp) -> Result<()> {
    let visitor = app.visitor();
    let mut readers = vec![(visitor.clone(), None)];
    for code in ["QM", "QN", "QO", "QP", "QQ", "QR"] {
        let link = app.link(Role::Head, Some(code)).await?;
        let head = visitor.another().sign_in(&format!("/en/sign-in/{link}")).await?;
        readers.push((head, Some(format!("<bdi>Land of {code}</bdi> · "))));
    }
    let mut all = tokio::task::JoinSet::new();
    for (reader, own) in readers.iter().cycle().take(140).cloned() {
        all.spawn(async move {
            let page = reader.get(&format!("{S}/today")).await?;
            match own {
                Some(own) => assert!(page.body.contains(&own), "{own}: {}", page.body),
                None => assert_eq!(page.status, StatusCode::NOT_FOUND),
            }
            anyhow::Ok(())
        });
    }
    while let Some(done) = all.join_next().await {
        done??;
    }
    // Who signs out is out at the next request, also where others were asked about too.
    let (leaver, _) = &readers[1];
    assert_eq!(leaver.post("/en/sign-out", &[]).await?.status, StatusCode::SEE_OTHER);
    assert_eq!(leaver.get(&format!("{S}/today")).await?.status, StatusCode::NOT_FOUND);
    assert_eq!(readers[2].0.get(&format!("{S}/today")).await?.status, StatusCode::OK);
    Ok(())
}

#[tokio::test]
async fn what_is_withdrawn_is_gone_from_the_next_page() -> Result<()> {
    what_is_withdrawn_is_gone(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn what_is_withdrawn_is_gone_from_the_next_page_on_postgres() -> Result<()> {
    what_is_withdrawn_is_gone(TestApp::postgres().await?).await
}

#[tokio::test]
async fn what_one_reader_filled_the_memory_with_another_does_not_see() -> Result<()> {
    what_one_reader_filled_another_does_not_see(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn what_one_reader_filled_the_memory_with_another_does_not_see_on_postgres() -> Result<()> {
    what_one_reader_filled_another_does_not_see(TestApp::postgres().await?).await
}

#[tokio::test]
async fn requests_that_come_at_once_are_told_apart() -> Result<()> {
    everybody_is_told_apart_when_all_come_at_once(TestApp::sqlite().await?).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn requests_that_come_at_once_are_told_apart_on_postgres() -> Result<()> {
    everybody_is_told_apart_when_all_come_at_once(TestApp::postgres().await?).await
}
