//! Who may do what, at every address: `table.txt` says it, and every cell is tried.

mod bounds;
mod forms;
mod injection;
mod states;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, ensure};
use axum::{
    body::Body,
    http::{Method, Request, header},
};
use comity_store::testing::contents;
use comity_testkit::{
    Browser, Page, TestApp,
    planted::{Planted, Who},
    suite,
};

use jiff::SignedDuration;

use self::{
    forms::{Filled, prepared},
    table::{Row, lasting, rows},
};

const SPRING: &str = "spring";

/// What an answer is, in the table's letters.
fn letter_of(method: &Method, page: &Page, absent: &str, changed: bool) -> char {
    match (page.status.as_u16(), changed) {
        (200, true) if method == Method::POST => 'A',
        (200, _) => 'P',
        (303, true) => 'R',
        (303, false) => 'r',
        (422, _) => 'F',
        (403, _) => 'K',
        (404, _) if page.body == absent => '.',
        (404, _) => 'N',
        _ => '!',
    }
}

/// The answer to an address where nothing is: what everything absent looks like.
async fn absent_for(browser: &Browser) -> Result<String> {
    absent_at(browser, SPRING).await
}

/// The same in another session; outside of every session, for none.
async fn absent_at(browser: &Browser, session: &str) -> Result<String> {
    let page = browser.get(&format!("/en/s/{session}/nothing-is-here")).await?;
    ensure!(page.status == 404, "{}", page.status);
    Ok(page.body)
}

/// A server that cells may change, with the people at it.
struct Copy {
    app: TestApp,
    server: Browser,
    before: Vec<(String, String)>,
    stamp: Vec<u8>,
}

impl Copy {
    async fn of(planted: &Planted, seed: u64) -> Result<Copy> {
        let app = planted.app.copy(seed).await?;
        // Later than anything planted: a mode changes once in an instant.
        app.clock.forward(SignedDuration::from_secs(1));
        let (server, before) = (app.visitor(), contents(&app.desk.db).await?);
        let stamp = app.stamp()?;
        Ok(Copy { app, server, before, stamp })
    }

    /// The tables that changed since the copy was made.
    async fn changed(&self) -> Result<Vec<String>> {
        if self.app.stamp()? == self.stamp {
            return Ok(Vec::new());
        }
        let now = contents(&self.app.desk.db).await?;
        let pairs = self.before.iter().zip(&now).filter(|(before, now)| before != now);
        Ok(pairs.map(|(before, _)| before.0.clone()).collect())
    }
}

/// The cells of a row that asks.
async fn ask(planted: &Planted, row: &Row, absent: &Absent) -> Result<String> {
    let address = row.address(&planted.places, SPRING)?;
    let mut cells = String::new();
    for who in Who::ALL {
        let page = planted.browser(who)?.get(&address).await?;
        cells.push(letter_of(&row.method, &page, absent.to(who, row), false));
    }
    Ok(cells)
}

/// How an address answers to somebody who finds nothing there, when the body of the
/// request cannot be read.
type Unreadable = BTreeMap<(String, Who), BTreeSet<(u16, String)>>;

/// The cells of a row that changes something: each by somebody who may, at a server of
/// its own; all others one after the other at one server, which must stay as it is.
async fn change(
    planted: &Planted,
    row: &Row,
    absent: &Absent,
    unreadable: &mut Unreadable,
) -> Result<(String, usize)> {
    let places = &planted.places;
    let address = row.address(places, SPRING)?;
    let mut seed = row.line as u64 * 100;
    let mut copy = Copy::of(planted, seed).await?;
    let (mut cells, mut asked) = (String::new(), 0);
    for who in Who::ALL {
        // Whoever has no text of their own tries with somebody else's.
        let own = who.code().filter(|code| *code != "ngo-L").unwrap_or("QM");
        let may = row.cell(who) != '.';
        let browser = planted.browser(who)?.at(&copy.server);
        let filled = if may {
            prepared(row, places, own, &browser, &address).await?
        } else {
            Filled::of(row, places, own)?
        };
        // What preparing left behind is no change of the form's own.
        if copy.app.stamp()? != copy.stamp {
            copy.before = contents(&copy.app.desk.db).await?;
            copy.stamp = copy.app.stamp()?;
        }
        let page = filled.send(&browser, &address).await?;
        asked += 1;
        let changed = copy.changed().await?;
        let letter = letter_of(&row.method, &page, absent.to(who, row), !changed.is_empty());
        if letter == '!' || (letter == 'F' && row.cell(who) != 'F') {
            let main = page.body.split("<main").nth(1).unwrap_or(&page.body);
            println!("{} by {who:?}: {} {main:.1500}", row.name(), page.status);
        }
        if letter == '.' {
            let others: Vec<_> = changed
                .iter()
                .filter(|one| !["form_draft", "room_unsaved"].contains(&&***one))
                .collect();
            ensure!(others.is_empty(), "{} by {who:?} changed {others:?}", row.name());
            // A body that cannot be read tells no more than one that can.
            let junk = Request::post(&address)
                .header("sec-fetch-site", "same-origin")
                .header(header::CONTENT_TYPE, "text/plain")
                .body(Body::from("\u{0}"))?;
            let junk = browser.send(junk).await?;
            asked += 1;
            unreadable
                .entry((row.path.clone(), who))
                .or_default()
                .insert((junk.status.as_u16(), junk.body));
        }
        cells.push(letter);
        if letter != '.' {
            seed += 1;
            copy = Copy::of(planted, seed).await?;
        }
    }
    Ok((cells, asked))
}

/// What is absent, as each sees it: in the session, and outside.
struct Absent(BTreeMap<(Who, bool), String>);

impl Absent {
    async fn of(planted: &Planted) -> Result<Absent> {
        let mut all = BTreeMap::new();
        for who in Who::ALL {
            let browser = planted.browser(who)?;
            all.insert((who, true), absent_for(browser).await?);
            all.insert((who, false), absent_at(browser, "").await?);
        }
        Ok(Absent(all))
    }

    fn to(&self, who: Who, row: &Row) -> &str {
        self.0.get(&(who, row.is_in_session())).map_or("", String::as_str)
    }
}

/// Compares, and says all that is unexpected at once.
fn compare(found: &[(Row, String)]) -> Result<()> {
    let mut wrong = 0;
    for (row, cells) in found {
        let expected: String = row.cells.iter().collect();
        if *cells != expected {
            wrong += 1;
            println!("{}\n    expected {expected}\n    found    {cells}", row.name());
        }
    }
    suite::Row::begin(1).tell(&format!(
        "matrix, {} rows, {} cells, {wrong} rows unexpected",
        found.len(),
        found.len() * Who::ALL.len()
    ));
    ensure!(wrong == 0, "{wrong} rows are not as the table says");
    Ok(())
}

#[test]
fn every_route_has_a_row_and_every_row_a_route() -> Result<()> {
    let routes: BTreeSet<_> = comity_web::listed()
        .into_iter()
        .map(|one| (lasting(&one.path), one.method.to_string()))
        .collect();
    let rows = rows()?;
    let tabled: BTreeSet<_> =
        rows.iter().map(|row| (row.path.clone(), row.method.to_string())).collect();
    let without_row: Vec<_> = routes.difference(&tabled).collect();
    let without_route: Vec<_> = tabled.difference(&routes).collect();
    suite::Row::begin(1).tell(&format!("{} routes, {} rows", routes.len(), rows.len()));
    assert!(without_row.is_empty(), "no row in table.txt: {without_row:#?}");
    assert!(without_route.is_empty(), "no such route: {without_route:#?}");
    Ok(())
}

#[tokio::test]
async fn whoever_asks_gets_what_the_table_says() -> Result<()> {
    let planted = Planted::new().await?;
    let before = contents(&planted.app.desk.db).await?;
    ask_all(&planted).await?;
    let after = contents(&planted.app.desk.db).await?;
    for (before, after) in before.iter().zip(&after) {
        // Asking for a document that nobody has made queues it; the record is signed
        // for whoever asks.
        let is_work =
            ["document", "job", "evening_report", "record_signer", "room"].contains(&&*before.0);
        ensure!(is_work || before == after, "asking changed {}", before.0);
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn whoever_asks_gets_what_the_table_says_on_postgres() -> Result<()> {
    ask_all(&Planted::postgres().await?).await
}

async fn ask_all(planted: &Planted) -> Result<()> {
    let absent = Absent::of(planted).await?;
    let mut found = Vec::new();
    for row in rows()?.into_iter().filter(|row| row.method == Method::GET) {
        // Named by their content; who may see them is no question.
        if !row.path.starts_with("/assets/") {
            let cells = ask(planted, &row, &absent).await?;
            found.push((row, cells));
        }
    }
    compare(&found)
}

#[tokio::test]
#[ignore = "needs a minute: cargo xtask test"]
async fn whoever_changes_something_may_as_the_table_says() -> Result<()> {
    let planted = Planted::new().await?;
    let absent = Absent::of(&planted).await?;
    let (mut found, mut asked) = (Vec::new(), 0);
    let mut unreadable = Unreadable::new();
    for row in rows()?.into_iter().filter(|row| row.method == Method::POST) {
        let (cells, some) =
            change(&planted, &row, &absent, &mut unreadable).await.with_context(|| row.name())?;
        asked += some;
        found.push((row, cells));
    }
    suite::Row::begin(1).tell(&format!("{asked} forms sent"));
    for ((path, who), answers) in &unreadable {
        // Foreign, absent and withdrawn alike; to the public, nothing at all.
        ensure!(answers.len() == 1, "{path}, unreadable, tells {who:?} what is there");
        let is_public = *who == Who::Public && path.contains("{session}");
        ensure!(!is_public || answers.iter().all(|(status, _)| *status == 404), "{path}");
    }
    compare(&found)
}
