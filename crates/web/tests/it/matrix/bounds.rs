//! Numbers as nobody means them, in every address, query and form: no answer is a failure.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, ensure};
use axum::http::Method;
use comity_testkit::{
    Page,
    planted::{Planted, QUERY, Who},
};

use super::{
    SPRING,
    forms::Filled,
    table::{Row, rows},
};

/// Zero, below, above, beyond, and what is no number.
const VALUES: [&str; 18] = [
    "0",
    "-1",
    "00",
    "+1",
    "1.5",
    "1e999",
    "NaN",
    "abc",
    "0x10",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "18446744073709551616",
    "4294967296",
    "٣",
    "%00",
    "%F0%9F%92%A3",
    "999999999999999999999999999999999999999999999999999999999999999999",
];

/// Counts answers, and keeps what was wrong with any.
#[derive(Default)]
struct Judge {
    count: usize,
    wrong: Vec<String>,
}

impl Judge {
    fn judge(&mut self, asked: &str, page: &Page) {
        self.count += 1;
        let is_good = (200..500).contains(&page.status.as_u16()) && !page.body.contains('⟦');
        if !is_good {
            self.wrong.push(format!("{asked}: {}", page.status));
        }
    }
}

/// Somebody who gets something at this row, if anybody does.
fn somebody(row: &Row) -> Who {
    Who::ALL.into_iter().rev().find(|who| row.cell(*who) != '.').unwrap_or(Who::Chair)
}

/// A row about something that is there, for each address.
fn positive(all: Vec<Row>) -> BTreeMap<(String, bool), Row> {
    let mut found: BTreeMap<(String, bool), Row> = BTreeMap::new();
    for row in all {
        let key = (row.path.clone(), row.method == Method::GET);
        let works = row.cells.iter().any(|cell| *cell != '.');
        if works || !found.contains_key(&key) {
            found.insert(key, row);
        }
    }
    found
}

/// The captures of a row's address and what fills them, with one of them replaced.
fn with(row: &Row, planted: &Planted, at: &str, value: &str) -> Result<String> {
    let mut changed = row.clone();
    let fills = row.about.split(',').map(|fill| match fill.split_once('=') {
        Some((capture, _)) if capture == at => format!("{capture}=={value}"),
        _ => fill.to_owned(),
    });
    changed.about = fills.collect::<Vec<_>>().join(",");
    changed.address(&planted.places, SPRING)
}

#[tokio::test]
#[ignore = "needs a minute: cargo xtask test"]
async fn no_number_makes_an_answer_a_failure() -> Result<()> {
    let planted = Planted::new().await?;
    try_all(&planted).await
}

#[tokio::test]
#[ignore = "needs PostgreSQL: cargo xtask test"]
async fn no_number_makes_an_answer_a_failure_on_postgres() -> Result<()> {
    let planted = Planted::postgres().await?;
    try_all(&planted).await
}

async fn try_all(planted: &Planted) -> Result<()> {
    let mut judge = Judge::default();
    let rows = positive(rows()?);
    for row in rows.values().filter(|row| !row.path.starts_with("/assets")) {
        let browser = planted.browser(somebody(row))?;
        let captures: BTreeSet<&str> = row
            .about
            .split(',')
            .filter_map(|fill| Some(fill.split_once('=')?.0))
            .filter(|capture| !capture.starts_with('?'))
            .collect();
        let form = Filled::of(row, &planted.places, "QM")?;
        for capture in captures {
            for value in VALUES {
                let address = with(row, planted, capture, value)?;
                let page = match row.method == Method::GET {
                    true => browser.get(&address).await?,
                    false => form.send(browser, &address).await?,
                };
                judge.judge(&format!("{} {address}", row.method), &page);
            }
        }
        let address = row.address(&planted.places, SPRING)?;
        let address = address.split('?').next().unwrap_or_default();
        if row.method == Method::GET {
            for value in VALUES {
                let all = QUERY.map(|name| format!("{name}={value}")).join("&");
                let page = browser.get(&format!("{address}?{all}")).await?;
                judge.judge(&format!("{address}, all {value}"), &page);
            }
            for name in QUERY {
                for value in ["0", "-1", "9223372036854775807", "abc"] {
                    let asked = format!("{address}?{name}={value}");
                    judge.judge(&asked, &browser.get(&asked).await?);
                }
            }
            continue;
        }
        for at in 0..form.fields.len() {
            // PostgreSQL fails on a NUL, which no page may hand on to it.
            for value in VALUES.into_iter().chain(["\u{0}", "a\u{0}b"]) {
                let mut fields = form.fields.clone();
                fields[at].1 = value.to_owned();
                let changed = Filled { fields, coding: form.coding };
                let page = changed.send(browser, address).await?;
                judge.judge(&format!("{address} {}={value}", form.fields[at].0), &page);
            }
        }
    }
    println!("{} answers at {} addresses, {} wrong", judge.count, rows.len(), judge.wrong.len());
    ensure!(judge.wrong.is_empty(), "{:#?}", judge.wrong);
    ensure!(judge.count > 10_000, "{} answers", judge.count);
    Ok(())
}
