//! The table `docs/asvs.csv`: what of the OWASP ASVS 5.0.0 holds here, and by what one
//! sees it.
//!
//! The standard's sentences are not ours to copy; a row names its own by id alone.

mod evidence;
mod ran;

use std::{collections::BTreeMap, fmt, path::Path};

use anyhow::{Context as _, Result, bail, ensure};

pub use evidence::{Evidence, missing};
pub use ran::Ran;

/// Where the table is.
pub const TABLE: &str = "docs/asvs.csv";

/// The chapters of 5.0.0: number, rows of each section in order, rows of each level.
const CHAPTERS: [(u8, &[usize], [usize; 3]); 17] = [
    (1, &[2, 10, 12, 3, 3], [8, 19, 3]),
    (2, &[3, 3, 5, 2], [4, 7, 2]),
    (3, &[1, 3, 5, 8, 8, 1, 5], [8, 11, 12]),
    (4, &[5, 5, 2, 4], [2, 8, 6]),
    (5, &[1, 6, 3, 3], [4, 5, 4]),
    (6, &[3, 12, 8, 6, 8, 4, 2, 4], [13, 22, 12]),
    (7, &[3, 4, 2, 5, 3, 2], [6, 12, 1]),
    (8, &[4, 4, 3, 2], [4, 3, 6]),
    (9, &[3, 4], [4, 3, 0]),
    (10, &[2, 3, 5, 16, 5, 2, 3], [5, 24, 7]),
    (11, &[4, 5, 5, 4, 2, 2, 2], [3, 11, 10]),
    (12, &[5, 2, 5], [3, 6, 3]),
    (13, &[4, 6, 4, 7], [1, 12, 8]),
    (14, &[2, 8, 3], [2, 7, 4]),
    (15, &[5, 5, 7, 4], [3, 10, 8]),
    (16, &[1, 5, 4, 3, 4], [0, 16, 1]),
    (17, &[2, 8, 2], [0, 7, 5]),
];

/// Parts about kinds of programs that this is none of: media servers, and authorization
/// servers with what belongs to them. They stand in the table and in no figure.
const NOT_OURS: [&str; 4] = ["V17.", "V10.4.", "V10.6.", "V10.7."];

/// What is said of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It holds, and the evidence shows it.
    Holds,
    /// What it is about does not exist here, and the note says so.
    NotApplicable,
    /// It does not hold, or nothing shows it; the note says what is missing.
    NotYet,
}

/// One row.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its id in the standard, such as `V3.4.1`.
    pub id: String,
    /// Its level: 1, 2 or 3.
    pub level: u8,
    /// What it is about, in a few words of our own.
    pub about: String,
    /// What is said of it.
    pub verdict: Verdict,
    /// What shows it.
    pub evidence: Vec<Evidence>,
    /// Why, or what is missing.
    pub note: String,
}

impl Row {
    /// Whether it is about the kind of program that this is.
    fn is_ours(&self) -> bool {
        !NOT_OURS.iter().any(|part| self.id.starts_with(part))
    }
}

/// Reads the table.
///
/// # Errors
/// When it is not there, or a line is none; the message names it.
pub fn read(root: &Path) -> Result<Vec<Row>> {
    let mut reader = csv::Reader::from_path(root.join(TABLE)).context(TABLE)?;
    ensure!(
        reader.headers()? == ["id", "level", "about", "verdict", "evidence", "note"].as_slice(),
        "{TABLE}: the columns are id, level, about, verdict, evidence, note"
    );
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.context(TABLE)?;
        let row = row(&record).with_context(|| format!("{TABLE}: {}", &record[0]))?;
        rows.push(row);
    }
    Ok(rows)
}

fn row(record: &csv::StringRecord) -> Result<Row> {
    let verdict = match &record[3] {
        "holds" => Verdict::Holds,
        "not applicable" => Verdict::NotApplicable,
        "not yet" => Verdict::NotYet,
        other => bail!("“{other}” is no verdict: holds, not applicable, not yet"),
    };
    let evidence = record[4]
        .split("; ")
        .filter(|part| !part.is_empty())
        .map(Evidence::read)
        .collect::<Result<_>>()?;
    Ok(Row {
        id: record[0].to_owned(),
        level: record[1].parse().context("the level is 1, 2 or 3")?,
        about: record[2].trim().to_owned(),
        verdict,
        evidence,
        note: record[5].trim().to_owned(),
    })
}

/// Every id of the version, in its order.
fn ids() -> impl Iterator<Item = String> {
    CHAPTERS.iter().flat_map(|(chapter, sections, _)| {
        sections.iter().enumerate().flat_map(move |(section, rows)| {
            (1..=*rows).map(move |row| format!("V{chapter}.{}.{row}", section + 1))
        })
    })
}

/// What is wrong with the table by itself: rows that are missing, doubled or out of
/// order, levels that do not add up, verdicts without what they need.
pub fn faults(rows: &[Row]) -> Vec<String> {
    let mut found = Vec::new();
    let expected: Vec<String> = ids().collect();
    for (place, id) in expected.iter().enumerate() {
        match rows.iter().filter(|row| row.id == *id).count() {
            1 if rows[place].id == *id => {}
            1 => found.push(format!("{id}: out of order")),
            times => found.push(format!("{id}: there {times} times")),
        }
        if found.len() > 10 {
            break;
        }
    }
    if rows.len() != expected.len() {
        found.push(format!("{} rows, and {} in the standard", rows.len(), expected.len()));
    }
    for (chapter, _, levels) in CHAPTERS {
        let of_chapter = format!("V{chapter}.");
        for (level, expected) in (1..).zip(levels) {
            let there = rows
                .iter()
                .filter(|row| row.id.starts_with(&of_chapter) && row.level == level)
                .count();
            if there != expected {
                found.push(format!("V{chapter}: {there} of level {level}, not {expected}"));
            }
        }
    }
    for row in rows {
        let lacks = match row.verdict {
            _ if row.about.is_empty() => "say what it is about",
            Verdict::Holds if row.evidence.is_empty() => "what holds has evidence",
            Verdict::NotApplicable if row.note.is_empty() => "say why it does not apply",
            Verdict::NotYet if row.note.is_empty() => "say what is missing",
            Verdict::Holds if !row.is_ours() => "this part is not about programs like this",
            _ => continue,
        };
        found.push(format!("{}: {lacks}", row.id));
    }
    found
}

/// How many rows there are of each verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Those that hold.
    pub holds: usize,
    /// Those that do not apply.
    pub not_applicable: usize,
    /// Those that do not hold yet.
    pub not_yet: usize,
}

impl Count {
    /// All of them.
    pub fn all(&self) -> usize {
        self.holds + self.not_applicable + self.not_yet
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Count { holds, not_applicable, not_yet } = self;
        let all = self.all();
        write!(f, "{holds} hold, {not_applicable} do not apply, {not_yet} not yet, of {all}")
    }
}

/// The figures: up to level 2, which contains level 1, and level 3 by itself.
pub fn figures(rows: &[Row]) -> BTreeMap<u8, Count> {
    let mut counts = BTreeMap::from([(2, Count::default()), (3, Count::default())]);
    for row in rows.iter().filter(|row| row.is_ours()) {
        let count = counts.entry(row.level.max(2)).or_default();
        match row.verdict {
            Verdict::Holds => count.holds += 1,
            Verdict::NotApplicable => count.not_applicable += 1,
            Verdict::NotYet => count.not_yet += 1,
        }
    }
    counts
}

/// The figures as they are printed, a line for each.
pub fn shown(rows: &[Row]) -> String {
    let lines: Vec<String> = figures(rows)
        .iter()
        .map(|(level, count)| format!("ASVS 5.0.0, level {level}: {count}"))
        .collect();
    lines.join("\n")
}
