//! Words that stand in restricted fields, looked for in everything the server says.
//!
//! A program of its own, for it hears every line of the log of its process.

mod log;
mod walk;

use std::sync::Arc;

use anyhow::{Result, ensure};
use comity_acts::export_record;
use comity_store::testing::contents;
use comity_testkit::{
    planted::{BEGINNING, Planted, Readers, Who},
    suite::Row,
};

use self::walk::{Found, Walker, Ways};

/// How many walkers of each kind go at the same time, each through answers of its own.
const ROUNDS: usize = 2;

/// All walk until so many answers were read. Every run of one seed walks the same ways.
async fn walk(row: &Row, answers: usize) -> Result<()> {
    let log = log::listen()?;
    let planted = Arc::new(Planted::new().await?);
    let ways = Arc::new(Ways::of(&planted));
    let first = row.seed() * 10_000;
    let mut found = send_out(&planted, &ways, first, answers).await?;
    // Chance may lead them past more than a tenth of what they may read: then they walk as
    // far again, on other ways.
    if !has_met_enough(&planted, &found) {
        println!("more than a tenth was not met: on they walk");
        found.add(send_out(&planted, &ways, first + 5_000, answers).await?);
    }
    let read = report(&planted, &found, answers);
    let exported = exports(&planted).await;
    let tabled = tables(&planted).await;
    let (lines, told) = log.heard();
    row.tell(&format!(
        "{} answers, {} planted words met, {} leaks, 6 exports and 9 tables searched, {lines} \
         lines of the log, {} with a planted word",
        found.answers,
        found.met.values().sum::<usize>(),
        found.leaks.len(),
        told.len()
    ));
    // Each of the four says what it found, whatever the others did.
    read.and(exported).and(tabled)?;
    ensure!(told.is_empty(), "the log tells: {:#?}", &told[..told.len().min(10)]);
    ensure!(lines > 0, "the log was not heard");
    Ok(())
}

/// Everybody walks until so many answers were read together, with seeds from `first` on.
async fn send_out(
    planted: &Arc<Planted>,
    ways: &Arc<Ways>,
    first: u64,
    answers: usize,
) -> Result<Found> {
    let mut walkers = Vec::new();
    for round in 0..ROUNDS {
        for who in Who::ALL {
            let seed = first + (round * 100 + who as usize) as u64;
            walkers.push(Walker::new(Some(who), planted.browser(who)?.clone(), seed));
        }
    }
    // People of another body may read what the public reads.
    for (seed, (_, browser)) in (first + 1_000..).zip(&planted.elsewhere) {
        walkers.push(Walker::new(None, browser.clone(), seed));
    }
    let each = answers.div_ceil(walkers.len());
    println!("{} walkers, {each} answers each", walkers.len());
    let mut all = tokio::task::JoinSet::new();
    for walker in walkers {
        let (planted, ways) = (planted.clone(), ways.clone());
        all.spawn(async move { walker.walk(&planted, &ways, each).await });
    }
    let mut found = Found::default();
    while let Some(done) = all.join_next().await {
        found.add(done??);
    }
    Ok(found)
}

/// The words that somebody may read, and which of them nobody met.
fn readable(planted: &Planted, found: &Found) -> (usize, Vec<String>) {
    let of_somebody =
        |at: &usize| Who::ALL.into_iter().any(|who| planted.plants[*at].readers.has(who));
    let all: Vec<usize> = (0..planted.plants.len()).filter(of_somebody).collect();
    let unmet = all.iter().filter(|at| !found.met.contains_key(at));
    (all.len(), unmet.map(|at| planted.plants[*at].what.to_string()).collect())
}

/// A walk that meets nothing proves nothing: nine tenths of what may be read are read.
fn has_met_enough(planted: &Planted, found: &Found) -> bool {
    let (readable, unmet) = readable(planted, found);
    unmet.len() * 10 < readable
}

/// Everything about each participant, as `comity export --for` gives it: their own words.
async fn exports(planted: &Planted) -> Result<()> {
    let (mut found, mut leaks) = (0, Vec::new());
    for code in ["QM", "QN", "QO", "QP", "org-L", "ngo-L"] {
        let text = export_record(&planted.app.desk, Some(code)).await?;
        let own = Readers::own(code);
        for number in walk::planted_in(&text) {
            found += 1;
            match planted.plants.get(number) {
                Some(plant) if plant.readers.meets(own) || plant.in_record.meets(own) => {}
                Some(plant) => leaks.push(format!("{} in the export for {code}", plant.what)),
                None => leaks.push(format!("an unknown word in the export for {code}")),
            }
        }
    }
    println!("6 exports, {found} planted words in them, {} of others", leaks.len());
    ensure!(leaks.is_empty() && found > 0, "{leaks:#?}");
    Ok(())
}

/// What is neither a text's own place nor sealed holds no text.
async fn tables(planted: &Planted) -> Result<()> {
    const BARE: [&str; 9] = [
        "account_notice",
        "document",
        "event",
        "event_topic",
        "job",
        "notice",
        "record_entry",
        "record_node",
        "signed_in",
    ];
    let all = contents(&planted.app.desk.db).await?;
    let mut read = 0;
    for (table, rows) in all.iter().filter(|(table, _)| BARE.contains(&&**table)) {
        read += 1;
        ensure!(!rows.contains(BEGINNING), "a text in {table}");
    }
    println!("{read} tables without texts, 0 with a planted word");
    ensure!(read == BARE.len(), "not every table is there");
    Ok(())
}

/// Says what was read, and what should not have been.
fn report(planted: &Planted, found: &Found, answers: usize) -> Result<()> {
    println!("{} answers: {:?}", found.answers, found.statuses);
    for leak in found.leaks.iter().take(40) {
        println!("LEAK {leak}");
    }
    let (readable, unmet) = readable(planted, found);
    println!(
        "{} words planted, {readable} may be read by somebody, {} were, {} times; {} leaks",
        planted.plants.len(),
        readable - unmet.len(),
        found.met.values().sum::<usize>(),
        found.leaks.len(),
    );
    println!("never met: {unmet:?}");
    ensure!(found.leaks.is_empty(), "{} words where they should not be", found.leaks.len());
    ensure!(found.answers >= answers, "{} answers", found.answers);
    ensure!(!found.statuses.keys().any(|status| *status >= 500), "{:?}", found.statuses);
    ensure!(has_met_enough(planted, found), "a tenth was never met: too little was walked");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs some minutes: cargo xtask test"]
async fn no_word_reaches_anybody_it_is_not_for() -> Result<()> {
    let row = Row::begin(2);
    walk(&row, usize::try_from(row.size(100_000))?).await
}
