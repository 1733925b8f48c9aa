//! The worker and its maker, killed with the server while they make documents.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use comity_domain::{Audience, Language, Role, document::Format};
use comity_store::{document, testing};
use comity_testkit::{
    TestApp,
    suite::{Dice, Row},
};

use crate::{
    check::{self, Counts},
    server::{How, Server},
};

/// A claim lasts two minutes; one that was killed is made by the next worker after that.
const LEASE: Duration = Duration::from_secs(130);

async fn file(app: &TestApp, number: u64) -> Result<()> {
    let may = app.may(Role::Head, Some("QM")).await?;
    let new = comity_acts::NewStatement {
        on_behalf_of: None,
        aligned: Vec::new(),
        title: Some(format!("Statement {number}")),
        topic: None,
        language: Language::En,
        text: "We thank the Chair.".to_owned(),
        file: None,
        check_against_delivery: false,
        audience: Audience::Public,
        from_draft: None,
    };
    comity_acts::file_statement(&app.desk, &may, &app.session, new).await?;
    Ok(())
}

/// Every statement's documents are made, each once, and no job is left, lost or doubled.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs some minutes: cargo xtask test"]
async fn every_document_is_made_whatever_is_killed() -> Result<()> {
    let row = Row::begin(3);
    // Making a document costs seconds, so these are few.
    let kills = (row.size(160) / 20).clamp(2, 50);
    let dice = Dice::seeded(row.seed() + 77);
    let mut counts = Counts::default();
    let app = TestApp::sqlite().await?;
    app.make_servable()?;
    // A job that was claimed when its worker was killed waits for its claim to lapse, and a
    // quick machine makes some before the kill: there are others for each.
    let statements = kills * 4 + 2;
    for number in 0..statements {
        file(&app, number).await?;
    }
    app.desk.db.close().await;
    let how = How { data: app.folder(), database: None, worker: true };
    for _ in 0..kills {
        let mut server = Server::start(how)?;
        // What the maker logs is the worker's to read; the next claim is the moment after a
        // document was kept.
        let (point, times, later) = [
            ("job claimed", 1, 4),
            ("while a document is made", 1, 400),
            ("next job claimed", 2, 4),
        ][dice.throw(3)];
        let met = server.wait_for("job claimed", times, Duration::from_secs(30));
        std::thread::sleep(Duration::from_millis(dice.throw(later) as u64));
        server.kill()?;
        counts.cycles += 1;
        *counts.at_points.entry(if met { point } else { "at random" }).or_default() += 1;
    }
    let db = check::open(app.url()).await?;
    let folder = app.folder().display().to_string();
    let began = Instant::now();
    while testing::jobs(&db).await? > 0 && began.elapsed() < LEASE * 2 {
        check::command(&["work", "--data", &folder, "--once"], None)?;
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
    ensure!(testing::jobs(&db).await? == 0, "a job is left over");
    let lines = document::lines(&db).await?;
    let mut made = 0;
    for line in &lines {
        for format in [Format::Html, Format::Pdf] {
            let ready = line.ready.iter().filter(|one| **one == (Language::En, format)).count();
            made += ready;
            match ready {
                0 => counts.lost += 1,
                1 => {}
                _ => counts.doubled += 1,
            }
        }
    }
    ensure!(lines.len() as u64 == statements, "{} statements", lines.len());
    let missed = counts.at_points.get("at random").copied().unwrap_or_default();
    ensure!(missed * 2 <= kills, "hardly any point was met: {}", counts.shown());
    for fault in testing::integrity_faults(&db).await? {
        counts.fault(fault);
    }
    db.close().await;
    let server = Server::start(how).context("the last start")?;
    ensure!(server.is_healthy(), "it does not answer");
    counts.acknowledged = made;
    row.tell(&format!("documents, {}", counts.shown()));
    counts.held()
}
