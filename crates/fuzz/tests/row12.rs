//! Row 12 of the suite: copies of an export, altered as somebody would who wants to
//! deceive, and what `comity verify` makes of each.

use anyhow::{Context as _, Result, ensure};
use comity_acts::{checkpoint_record, export_record, verifying_key};
use comity_domain::Role;
use comity_seal::export::verify;
use comity_store::testing;
use comity_testkit::{
    TestApp,
    suite::{Dice, Row},
};

/// Base64's letters: an altered proof is still one.
const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// One way to alter a text.
const WAYS: [&str; 9] =
    ["flip", "letter", "delete", "insert", "swap", "truncate", "repeat", "move", "drop entry"];

/// Alters a copy; `None` when it came out as it was.
fn altered(whole: &[u8], way: &str, dice: &Dice) -> Option<Vec<u8>> {
    let mut copy = whole.to_vec();
    let at = dice.throw(copy.len());
    let end = (at + 1 + dice.throw(200)).min(copy.len());
    match way {
        "flip" => copy[at] ^= 1 << dice.throw(8),
        "letter" => copy[at] = LETTERS[dice.throw(LETTERS.len())],
        "delete" => drop(copy.drain(at..end)),
        "insert" => drop(copy.splice(at..at, dice.bytes(1 + dice.throw(40)))),
        "truncate" => copy.truncate(at),
        "repeat" => {
            let part = copy[at..end].to_vec();
            copy.splice(at..at, part);
        }
        "swap" | "move" | "drop entry" => {
            // Whole entries, each of three lines.
            let text = String::from_utf8_lossy(whole);
            let starts: Vec<usize> = text.match_indices("\nentry ").map(|(at, _)| at + 1).collect();
            let (one, two) = (dice.throw(starts.len() - 1), dice.throw(starts.len() - 1));
            let part = |at: usize| whole[starts[at]..starts[at + 1]].to_vec();
            let (low, high) = (one.min(two), one.max(two));
            copy.truncate(starts[low]);
            match way {
                "drop entry" => {}
                "swap" => {
                    copy.extend(part(high));
                    copy.extend(&whole[starts[(low + 1).min(high)]..starts[high]]);
                    copy.extend(part(low));
                }
                _ => copy.extend(part(high)),
            }
            let rest = if way == "swap" {
                starts[high + 1]
            } else {
                starts[low + usize::from(way == "drop entry")]
            };
            copy.extend(&whole[rest..]);
        }
        _ => return None,
    }
    (copy != whole).then_some(copy)
}

/// A record of some length.
async fn record(acts: usize) -> Result<TestApp> {
    let app = TestApp::sqlite().await?;
    for _ in 0..acts {
        app.actor(Role::Head, Some("QM")).await?;
    }
    Ok(app)
}

#[tokio::test]
async fn every_alteration_of_an_export_is_found() -> Result<()> {
    let row = Row::begin(12);
    let dice = Dice::seeded(row.seed());
    let app = record(30).await?;
    let note = checkpoint_record(&app.desk).await?;
    app.actor(Role::Head, Some("QN")).await?;
    let key = verifying_key(&app.desk).await?;
    let mut exports = Vec::new();
    for code in [None, Some("QM")] {
        exports.push(export_record(&app.desk, code).await?);
    }
    for whole in &exports {
        ensure!(verify(whole.as_bytes(), Some(&key), Some(&note)).is_ok(), "as it is");
    }
    let (mut tried, mut caught, mut named) = (0_u64, 0_u64, 0_u64);
    let mut missed = Vec::new();
    while tried < row.size(2_000) {
        let way = WAYS[dice.throw(WAYS.len())];
        let whole = &exports[dice.throw(exports.len())];
        let Some(copy) = altered(whole.as_bytes(), way, &dice) else { continue };
        tried += 1;
        match verify(&copy, Some(&key), None) {
            Err(broken) => {
                caught += 1;
                named += u64::from(broken.to_string().contains("entry "));
            }
            Ok(_) => missed.push(way),
        }
    }
    let deceived = behind_its_back().await?;
    row.tell(&format!(
        "{tried} alterations of exports, {caught} caught, {named} with the entry named, \
         4 forks and cuts of the record itself, {deceived} caught by an earlier checkpoint"
    ));
    ensure!(missed.is_empty(), "{} not found: {missed:?}", missed.len());
    ensure!(deceived == 4, "a fork was not found");
    Ok(())
}

/// Somebody with the database and its keys alters the record itself and signs it anew: it
/// verifies by itself, and not against a checkpoint that a witness kept.
async fn behind_its_back() -> Result<usize> {
    let mut caught = 0;
    for how in ["alter", "cut", "cut and go on", "split view"] {
        let app = record(12).await?;
        let first = checkpoint_record(&app.desk).await?;
        let size = comity_store::record::size(&app.desk.db).await?;
        match how {
            "alter" => testing::alter_entry(&app.desk.db, 5, "sign_out").await?,
            "cut" => testing::cut_record(&app.desk.db, 8).await?,
            "cut and go on" => {
                testing::cut_record(&app.desk.db, 8).await?;
                for _ in 0..size {
                    // The tree was cut to its leaves, so the store refuses to build on it;
                    // that is one way to be caught.
                    let _ = app.actor(Role::Head, Some("QN")).await;
                }
            }
            _ => {
                // Two histories of one signer: what one witness keeps, the other refutes.
                let other = app.copy(99).await?;
                app.actor(Role::Head, Some("QN")).await?;
                other.actor(Role::Chair, None).await?;
                let (mine, its) =
                    (checkpoint_record(&app.desk).await?, export_record(&other.desk, None).await?);
                let key = verifying_key(&other.desk).await?;
                let alone = verify(its.as_bytes(), Some(&key), Some(&first)).is_ok();
                ensure!(alone, "each history is whole by itself");
                caught += usize::from(verify(its.as_bytes(), Some(&key), Some(&mine)).is_err());
                continue;
            }
        }
        let refused = match export_record(&app.desk, None).await {
            Err(_) => true,
            Ok(text) => {
                let key = verifying_key(&app.desk).await.context("a key")?;
                verify(text.as_bytes(), Some(&key), Some(&first)).is_err()
            }
        };
        caught += usize::from(refused);
    }
    Ok(caught)
}
