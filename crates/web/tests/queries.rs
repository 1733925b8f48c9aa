//! How often a page asks the database: its time, on an engine that is a network away, and
//! no matter how much the record holds.
//!
//! A program of its own, for the counter hears every query of its process.

use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context as _, Result};
use axum::http::StatusCode;
use comity_acts::{
    Contributor, Delegation, NewQuestion, NewStatement, attach_passage, file_statement,
    raise_question,
};
use comity_domain::{Audience, Clock as _, Language, Role, Wording};
use comity_store::testing::insert_letter;
use comity_testkit::{Browser, TestApp};
use tracing::{Event, Metadata, Subscriber, span};

static ASKED: AtomicUsize = AtomicUsize::new(0);

/// Counts what the database is asked.
struct Counter;

impl Subscriber for Counter {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "sqlx::query"
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, _: &Event<'_>) {
        ASKED.fetch_add(1, Ordering::Relaxed);
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

/// How many queries a page takes once the server is warm.
async fn asked(browser: &Browser, path: &str) -> Result<usize> {
    for _ in 0..2 {
        ASKED.store(0, Ordering::Relaxed);
        let page = browser.get(path).await?;
        assert_eq!(page.status, StatusCode::OK, "{path}");
    }
    Ok(ASKED.load(Ordering::Relaxed))
}

/// A question, and statements of several States that answer it.
async fn question(app: &TestApp, number: usize) -> Result<()> {
    let may = app.may::<Delegation>(Role::Head, Some("QM")).await?;
    let wording = Wording::new(Language::En, format!("Question {number}?"));
    let new = NewQuestion { topic: None, wording };
    let question = raise_question(&app.desk, &may, &app.session, new).await?;
    for code in ["QM", "QN", "QP"] {
        let may = app.may::<Contributor>(Role::Head, Some(code)).await?;
        let new = NewStatement {
            on_behalf_of: None,
            aligned: Vec::new(),
            title: None,
            topic: None,
            language: Language::En,
            text: "We agree. It is enough.".to_owned(),
            file: None,
            check_against_delivery: false,
            audience: Audience::Public,
            from_draft: None,
        };
        let id = file_statement(&app.desk, &may, &app.session, new).await?;
        attach_passage(&app.desk, &may, &app.session, id, 0..9, Some(question)).await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_pages_of_a_summary_ask_as_little_of_a_long_record_as_of_a_short_one() -> Result<()> {
    tracing::subscriber::set_global_default(Counter)?;
    let app = TestApp::sqlite().await?;
    let team = app.browser(Role::ChairTeam, None).await?;
    question(&app, 1).await?;
    let form = [
        ("text_en", "Summary"),
        ("symbol", "EX/WG.1/2026/CRP.2"),
        ("several_from", "4"),
        ("many_percent", "50"),
        ("most_percent", "75"),
    ];
    let begun = team.post("/en/s/spring/summaries/new", &form).await?;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.body);
    let at = "/en/s/spring/summaries/1";
    let work = team.get(&format!("{at}/work")).await?.body;
    let mut longest = (0, String::new());
    for block in work.split("id=\"b-").skip(1) {
        let id = block.split('"').next().context("an id")?;
        let sources = team.get(&format!("{at}/{id}/sources")).await?.body;
        longest = longest.max((sources.matches("class=\"source\"").count(), id.to_owned()));
    }
    assert!(longest.0 >= 3, "a paragraph with sources: {longest:?}");
    let pages = [format!("{at}/work"), format!("{at}/{}/sources", longest.1)];
    let mut short = Vec::new();
    for path in &pages {
        short.push(asked(&team, path).await?);
    }
    for number in 2..8 {
        question(&app, number).await?;
        let id = uuid::Uuid::from_u128(number as u128);
        let wording = Wording::new(Language::En, "Of the Chair?");
        let questions = [(comity_domain::QuestionId(id), number as i64, wording)];
        let (db, now) = (&app.desk.db, app.clock.now());
        let letter = i64::try_from(number)?;
        insert_letter(db, now, app.session.id, letter, Audience::Public, &questions).await?;
    }
    for (path, short) in pages.iter().zip(short) {
        let long = asked(&team, path).await?;
        println!("{path}: {short} queries, then {long}");
        assert!(short > 0, "the counter hears");
        assert_eq!(long, short, "{path}");
        assert!(long < 15, "{path} asks {long} times");
    }
    Ok(())
}
