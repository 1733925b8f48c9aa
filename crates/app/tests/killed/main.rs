//! Row 3 of the suite: the real server, killed with `kill -9` while people write.
//!
//! A point is a line that the store logs at its level `trace`: whoever reads it kills the
//! process a moment later, so that the kill falls on either side of it (decision 59). What
//! an answer acknowledged is there once after each restart; what got no answer may be
//! there, once; what a person sends again is there once.

mod check;
mod client;
mod documents;
mod server;

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use anyhow::{Result, ensure};
use comity_domain::Role;
use comity_testkit::{
    TestApp,
    suite::{Dice, Row},
};

use self::{
    check::Counts,
    client::Client,
    server::{How, Server},
};

/// The points: what the store says, and how it is called in the counts.
const POINTS: [&str; 4] = ["record entry", "record grown", "commit", "committed"];
/// Those who write, all at the same time.
const STATES: [&str; 6] = ["QM", "QN", "QO", "QP", "QQ", "QR"];
/// After so many kills a new folder is begun: what is there is looked at whole each time.
const KILLS_OF_A_FOLDER: u64 = 20;

/// A folder's life: some kills, and everything looked at after each.
async fn life(
    app: TestApp,
    kills: u64,
    seed: u64,
    stretch: usize,
    counts: &mut Counts,
) -> Result<()> {
    let url = app.url().to_owned();
    let database = url.starts_with("postgres").then_some(&*url);
    let how = How { data: app.folder(), database, worker: false };
    app.make_servable()?;
    let mut clients = Vec::new();
    for (at, code) in (0..).zip(STATES) {
        // By a passkey: a server ends at its start what lasting links opened.
        let invited = app.invitation(Role::Head, Some(code)).await?;
        let signed = app.entered(&invited.token).await?;
        clients.push(Client::new(signed.actor, &signed.session_token, code.into(), seed + at));
    }
    app.desk.db.close().await;
    let dice = Dice::seeded(seed);
    let folder = app.folder().display().to_string();
    let mut note = String::new();
    for kill in 0..=kills {
        let mut server = Server::start(how)?;
        let db = check::open(&url).await?;
        check::everything(&db, &app.session, &clients, counts).await?;
        db.close().await;
        if !note.is_empty()
            && let Err(error) = check::record_verifies(app.folder(), database, &note)
        {
            counts.fault(format!("{error:#}"));
        }
        if kill == kills {
            ensure!(server.is_healthy(), "it does not answer");
            break;
        }
        note = check::command(&["checkpoint", "--data", &folder], database)?;
        let before: usize = clients.iter().map(|client| client.acknowledged.len()).sum();
        let point = write_and_kill(&mut server, &mut clients, &dice, stretch)?;
        let after: usize = clients.iter().map(|client| client.acknowledged.len()).sum();
        counts.cycles += 1;
        *counts.at_points.entry(point).or_default() += 1;
        counts.acknowledged += after - before;
    }
    counts.sent_again += clients.iter().map(|client| client.sent_again).sum::<usize>();
    for client in clients {
        counts.refused += client.refused;
        counts.refusals.extend(client.said);
    }
    Ok(())
}

/// All write; the server is killed in the middle of it. Gives the point.
fn write_and_kill(
    server: &mut Server,
    clients: &mut [Client],
    dice: &Dice,
    stretch: usize,
) -> Result<&'static str> {
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let address = server.address.clone();
        for client in clients.iter_mut() {
            let (address, stop) = (address.clone(), &stop);
            scope.spawn(move || client.write_until(&address, stop));
        }
        let point = match dice.throw(2) {
            0 => {
                std::thread::sleep(Duration::from_millis(20 + dice.throw(500 * stretch) as u64));
                "at random"
            }
            _ => {
                let point = POINTS[dice.throw(POINTS.len())];
                let times = 1 + dice.throw(60 * stretch);
                // A point that is not met any more is a moment like any other.
                let met = server.wait_for(point, times, Duration::from_secs(2));
                std::thread::sleep(Duration::from_micros(dice.throw(1500) as u64));
                if met { point } else { "at random" }
            }
        };
        let done = server.kill();
        stop.store(true, Ordering::Relaxed);
        done.map(|()| point)
    })
}

async fn lives(kills: u64, row: &Row, postgres: bool, counts: &mut Counts) -> Result<()> {
    let (mut left, mut at) = (kills, row.seed());
    // Two hundred writes for each kill, where there is time for them.
    let stretch = if row.is_release() { 8 } else { 1 };
    // A change waits no longer than this for its turn; what was left out is printed.
    let (began, patience) = (std::time::Instant::now(), Duration::from_secs(110));
    while left > 0 && (row.is_release() || began.elapsed() < patience) {
        let some = left.min(KILLS_OF_A_FOLDER);
        let app = match postgres {
            true => TestApp::postgres().await?,
            false => TestApp::sqlite().await?,
        };
        life(app, some, at * 1_000, stretch, counts).await?;
        left -= some;
        at += 1;
    }
    Ok(())
}

/// Kills at the start of a new folder, where the schema is made. Whatever is left, the
/// next start makes whole.
fn starts(kills: u64, dice: &Dice, counts: &mut Counts) -> Result<()> {
    for _ in 0..kills {
        let folder = tempfile::tempdir()?;
        let data = folder.path().join("data");
        let how = How { data: &data, database: None, worker: false };
        // More than once: what the first left, the second meets.
        for _ in 0..1 + dice.throw(3) {
            let mut server = Server::spawn(how)?;
            let met =
                dice.throw(2) == 0 && server.wait_for("migrations", 1, Duration::from_secs(20));
            std::thread::sleep(Duration::from_micros(dice.throw(120_000) as u64));
            server.kill()?;
            counts.cycles += 1;
            *counts.at_points.entry(if met { "migrations" } else { "at start" }).or_default() += 1;
        }
        match Server::start(how) {
            Ok(server) if server.is_healthy() => {}
            Ok(_) => counts.fault("it does not answer after a killed start".to_owned()),
            Err(error) => counts.fault(format!("{error:#}")),
        }
    }
    Ok(())
}

/// A kill that meets nobody writing proves nothing.
fn enough(counts: &Counts, kills: u64) -> Result<()> {
    let least = usize::try_from(kills * 5)?;
    ensure!(counts.acknowledged >= least, "hardly anything was written: {}", counts.shown());
    let named: u64 = POINTS.iter().filter_map(|point| counts.at_points.get(point)).sum();
    ensure!(named * 5 >= kills, "hardly any point was met: {}", counts.shown());
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs some minutes: cargo xtask test"]
async fn what_was_acknowledged_outlives_every_kill() -> Result<()> {
    let row = Row::begin(3);
    let kills = row.size(160);
    let mut counts = Counts::default();
    lives(kills, &row, false, &mut counts).await?;
    starts(kills / 8, &Dice::seeded(row.seed()), &mut counts)?;
    row.tell(&format!("SQLite, {}", counts.shown()));
    counts.held()?;
    enough(&counts, kills)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn what_was_acknowledged_outlives_every_kill_on_postgres() -> Result<()> {
    let row = Row::begin(3);
    let kills = row.size(160) / 4;
    let mut counts = Counts::default();
    lives(kills, &row, true, &mut counts).await?;
    row.tell(&format!("PostgreSQL, {}", counts.shown()));
    counts.held()?;
    enough(&counts, kills)
}
