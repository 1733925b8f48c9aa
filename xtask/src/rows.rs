//! The rows of the honest suite (`docs/suite.md`): what their tests say is gathered here.

use std::collections::BTreeMap;

/// The rows that have to say something in every run of all tests, and what they are.
pub const ROWS: [(u8, &str); 17] = [
    (1, "authorisation matrix"),
    (2, "State isolation by canary"),
    (3, "kill -9"),
    (8, "fuzz"),
    (10, "passkey and session negatives"),
    (11, "no oracle (bytes; times in the release suite)"),
    (12, "log tamper"),
    (14, "nothing at rest in clear"),
    (15, "backup and restore"),
    (17, "browser walk"),
    (18, "injection corpus"),
    (23, "limiter abuse"),
    (24, "two-person walk"),
    (26, "lints and types"),
    (27, "unsafe set-ups"),
    (29, "supply chain"),
    (30, "ASVS"),
];

/// The rows that stages of their own say, after the tests.
pub const OF_LATER_STAGES: [u8; 2] = [17, 29];

/// What a row said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Its number.
    pub row: u8,
    /// Its counts, in its own words.
    pub counts: String,
    /// Its seed, as it says it.
    pub seed: String,
    /// How long it took.
    pub minutes: String,
}

impl Said {
    /// Reads `suite row 3: counts; seed 3; 1.2 minutes`, wherever it stands in a line.
    pub fn of(line: &str) -> Option<Said> {
        let (_, rest) = line.split_once("suite row ")?;
        let (row, rest) = rest.split_once(": ")?;
        let mut parts = rest.rsplitn(3, "; ");
        let (minutes, seed, counts) = (parts.next()?, parts.next()?, parts.next()?);
        let minutes = minutes.trim().strip_suffix(" minutes")?;
        Some(Said {
            row: row.parse().ok()?,
            counts: counts.to_owned(),
            seed: seed.strip_prefix("seed ").unwrap_or(seed).to_owned(),
            minutes: minutes.to_owned(),
        })
    }

    /// One that this program says itself.
    pub fn own(row: u8, counts: String, minutes: f64) -> Said {
        Said { row, counts, seed: "none".to_owned(), minutes: format!("{minutes:.1}") }
    }
}

/// One line for each, in the order of the rows.
pub fn shown(said: &[Said]) -> String {
    let mut all: Vec<&Said> = said.iter().collect();
    all.sort_by_key(|one| one.row);
    let line = |one: &Said| {
        format!("row {:>2}  {}; seed {}; {} minutes\n", one.row, one.counts, one.seed, one.minutes)
    };
    all.into_iter().map(line).collect()
}

/// The rows that said nothing, but for those left out.
pub fn silent(said: &[Said], but: &[u8]) -> Vec<String> {
    ROWS.iter()
        .filter(|(row, _)| !but.contains(row) && said.iter().all(|one| one.row != *row))
        .map(|(row, what)| format!("row {row}, {what}"))
        .collect()
}

/// Adds up the counts of several slices: `20 kills (…), 3 lost` and `5 kills, 0 lost` make
/// 25 and 3. What stands in brackets is left out, and so is what does not begin with a
/// number.
pub fn summed<'a>(counts: impl Iterator<Item = &'a str>) -> String {
    let mut order: Vec<String> = Vec::new();
    let mut sums: BTreeMap<String, u64> = BTreeMap::new();
    for one in counts {
        let bare = without_brackets(one);
        for part in bare.split(", ") {
            let Some((number, words)) = part.trim().split_once(' ') else { continue };
            let Ok(number) = number.parse::<u64>() else { continue };
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
            if !sums.contains_key(&words) {
                order.push(words.clone());
            }
            *sums.entry(words).or_default() += number;
        }
    }
    let all: Vec<String> =
        order.into_iter().map(|words| format!("{} {words}", sums[&words])).collect();
    all.join(", ")
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_u32;
    let mut bare = String::new();
    for letter in text.chars() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            letter if depth == 0 => bare.push(letter),
            _ => {}
        }
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = "suite row 3: SQLite, 25 kills (commit 4, at start 3), 9 lost; seed 7; \
                        1.2 minutes";

    #[test]
    fn what_a_row_says_is_read_wherever_it_stands() {
        let said = Said::of(&format!("test killed ... {LINE}")).unwrap();
        assert_eq!((said.row, &*said.seed, &*said.minutes), (3, "7", "1.2"));
        assert_eq!(said.counts, "SQLite, 25 kills (commit 4, at start 3), 9 lost");
        assert_eq!(Said::of("test result: ok"), None);
        assert_eq!(Said::of("suite row x: 1; seed 2; 3 minutes"), None);
    }

    #[test]
    fn a_silent_row_is_named() {
        let said = [Said::of(LINE).unwrap()];
        let silent = silent(&said, &[29]);
        assert_eq!(silent.len(), ROWS.len() - 2);
        assert!(silent.iter().all(|row| !row.starts_with("row 3,")), "{silent:?}");
    }

    #[test]
    fn slices_are_added_up_by_their_words() {
        let counts = ["SQLite, 25 kills (commit 4, x 3), 9 lost", "SQLite, 5 kills, 1 lost"];
        assert_eq!(summed(counts.into_iter()), "30 kills, 10 lost");
    }
}
