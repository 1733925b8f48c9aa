//! `cargo xtask release-suite`: every row at the size of a release, in slices that can be
//! run one after the other on different days.
//!
//! Each slice is one line of `docs/release-suite.tsv`; what is there is not run again. The file
//! is kept with the sources, so that a release goes on on any machine; for the next release it
//! is emptied. The sums stand in `docs/suite.md`, between its two marks.

use std::{
    fmt::Write as _,
    fs::{self, OpenOptions},
    io::Write as _,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, ensure};

use crate::{
    machine,
    postgres::Postgres,
    rows::{self, Said},
    suite, supply,
    tally::Tally,
};

/// One row at its release size.
struct Big {
    row: u8,
    /// The test programs, and which of their tests.
    programs: &'static [&'static str],
    tests: &'static [&'static str],
    /// What one slice asks for; nothing for rows that always run whole.
    size: Option<u64>,
    slices: u64,
}

const fn whole(row: u8, programs: &'static [&'static str], tests: &'static [&'static str]) -> Big {
    Big { row, programs, tests, size: None, slices: 1 }
}

/// What runs. The sizes are those that `docs/suite.md` names.
const ALL: [Big; 15] = [
    whole(1, &["it"], &["matrix::"]),
    Big { row: 2, programs: &["canary"], tests: &[], size: Some(100_000), slices: 10 },
    Big { row: 3, programs: &["killed"], tests: &[], size: Some(200), slices: 25 },
    Big { row: 8, programs: &["row8"], tests: &[], size: Some(60), slices: 60 },
    whole(10, &["it"], &["signin::refused"]),
    Big { row: 11, programs: &["oracle"], tests: &[], size: Some(500), slices: 10 },
    Big { row: 12, programs: &["row12"], tests: &[], size: Some(2_000), slices: 10 },
    whole(14, &["at_rest"], &[]),
    whole(15, &["backup"], &[]),
    whole(18, &["it"], &["matrix::injection"]),
    whole(23, &["it"], &["limits::forged"]),
    whole(24, &["recovery", "it"], &["no_path", "one_officer", "no_order"]),
    whole(26, &["tidy", "row26"], &["source::", "lints::", "no_secret"]),
    whole(27, &["refused"], &[]),
    // Checked by this program itself; a second slice builds the binary twice.
    Big { row: 29, programs: &[], tests: &[], size: None, slices: 2 },
];

/// What is run of it now.
#[derive(Default)]
pub struct Wanted {
    /// These rows; all of them when there is none.
    pub rows: Vec<u8>,
    /// At most so many slices.
    pub slices: Option<usize>,
}

impl Wanted {
    /// Reads `--row 3 --slices 5`, in any order.
    pub fn of(words: &[&str]) -> Option<Wanted> {
        let mut wanted = Wanted::default();
        for pair in words.chunks(2) {
            match pair {
                ["--row", row] => wanted.rows.push(row.parse().ok()?),
                ["--slices", most] => wanted.slices = Some(most.parse().ok()?),
                _ => return None,
            }
        }
        let known = |row: &u8| ALL.iter().any(|big| big.row == *row);
        wanted.rows.iter().all(known).then_some(wanted)
    }
}

/// A slice that was run.
struct Done {
    row: u8,
    slice: u64,
    held: bool,
    seconds: u64,
    commit: String,
    counts: String,
}

impl Done {
    fn of(line: &str) -> Option<Done> {
        let mut cells = line.split('\t');
        let mut next = || cells.next();
        Some(Done {
            row: next()?.parse().ok()?,
            slice: next()?.parse().ok()?,
            held: next()? == "held",
            seconds: next()?.parse().ok()?,
            commit: next()?.to_owned(),
            counts: next()?.to_owned(),
        })
    }

    fn line(&self) -> String {
        let held = if self.held { "held" } else { "failed" };
        let Done { row, slice, seconds, commit, counts, .. } = self;
        format!("{row}\t{slice}\t{held}\t{seconds}\t{commit}\t{counts}\n")
    }
}

/// Runs what is wanted and not there yet; gives whether every slice held.
pub fn run(wanted: &Wanted) -> Result<bool> {
    let root = crate::root()?;
    let data = machine::shared_data(&root)?;
    let state = root.join("docs/release-suite.tsv");
    let mut left = wanted.slices.unwrap_or(usize::MAX);
    let (mut held, mut server) = (true, None);
    for big in &ALL {
        if !wanted.rows.is_empty() && !wanted.rows.contains(&big.row) {
            continue;
        }
        for slice in 0..big.slices {
            let there = known(&state)?;
            let is_done = |done: &Done| (done.row, done.slice, done.held) == (big.row, slice, true);
            if left == 0 || there.iter().any(is_done) {
                continue;
            }
            left -= 1;
            println!("\n== row {}, slice {} of {} ==", big.row, slice + 1, big.slices);
            if server.is_none() && !big.programs.is_empty() {
                server = Some(Postgres::start()?);
            }
            let began = Instant::now();
            let said = one(&root, &data, big, slice, server.as_ref());
            let done = record(&root, big, slice, said, began.elapsed())?;
            held &= done.held;
            OpenOptions::new()
                .create(true)
                .append(true)
                .open(&state)?
                .write_all(done.line().as_bytes())?;
        }
    }
    let table = table(&known(&state)?);
    println!("\n{table}");
    put(&root.join("docs/suite.md"), &table)?;
    Ok(held)
}

/// Every slice that the state knows; none when nothing was run yet.
fn known(state: &Path) -> Result<Vec<Done>> {
    if !state.exists() {
        return Ok(Vec::new());
    }
    Ok(fs::read_to_string(state)?.lines().filter_map(Done::of).collect())
}

fn record(
    root: &Path,
    big: &Big,
    slice: u64,
    said: Result<Vec<Said>>,
    took: Duration,
) -> Result<Done> {
    let commit =
        Command::new("git").args(["rev-parse", "--short", "HEAD"]).current_dir(root).output()?;
    let (held, counts) = match said {
        Ok(said) => {
            let counts: Vec<String> = said.into_iter().map(|one| one.counts).collect();
            (true, counts.join(", "))
        }
        Err(error) => {
            eprintln!("xtask: {error:#}");
            (false, String::new())
        }
    };
    Ok(Done {
        row: big.row,
        slice,
        held,
        seconds: took.as_secs(),
        commit: String::from_utf8_lossy(&commit.stdout).trim().to_owned(),
        counts: counts.replace(['\t', '\n'], " "),
    })
}

/// Runs one slice; gives what its row said.
fn one(
    root: &Path,
    data: &Path,
    big: &Big,
    slice: u64,
    server: Option<&Postgres>,
) -> Result<Vec<Said>> {
    if big.programs.is_empty() {
        let said = if slice == 0 { supply::check(root) } else { supply::two_builds(root) };
        return Ok(vec![said?]);
    }
    let mut command = Command::new("cargo");
    command.args(["test", "--workspace", "--locked"]).current_dir(root);
    for program in big.programs {
        command.args(["--test", program]);
    }
    command.args(["--", "--include-ignored"]).args(big.tests);
    command.env("COMITY_SHARED_DATA", data);
    // Another seed for each slice, and the same one whenever it is run again.
    command.env("COMITY_SUITE_SEED", (u64::from(big.row) * 1_000 + slice).to_string());
    if let Some(size) = big.size {
        command.env("COMITY_SUITE_SIZE", size.to_string());
    }
    if let Some(server) = server {
        command.env("COMITY_TEST_POSTGRES", server.url());
    }
    let found = suite::watch(&mut command, Tally::of_cargo)?;
    ensure!(found.held && found.tally.failed == 0, "row {} does not hold", big.row);
    let said: Vec<Said> = found.said.into_iter().filter(|one| one.row == big.row).collect();
    ensure!(!said.is_empty(), "row {} said nothing", big.row);
    Ok(said)
}

/// The sums, as Markdown.
fn table(there: &[Done]) -> String {
    let mut table =
        String::from("| row | slices | counts | minutes | at |\n| --- | --- | --- | --- | --- |\n");
    for big in &ALL {
        let mut of_row: Vec<&Done> =
            there.iter().filter(|done| done.row == big.row && done.held).collect();
        of_row.sort_by_key(|done| done.slice);
        of_row.dedup_by_key(|done| done.slice);
        let failed = there.iter().filter(|done| done.row == big.row && !done.held).count();
        let mut counts = rows::summed(of_row.iter().map(|done| &*done.counts));
        if failed > 0 {
            let _ = write!(counts, "; {failed} slices failed");
        }
        let seconds: u64 = of_row.iter().map(|done| done.seconds).sum();
        let mut commits: Vec<&str> = of_row.iter().map(|done| &*done.commit).collect();
        commits.dedup();
        let _ = writeln!(
            table,
            "| {} | {} of {} | {counts} | {:.0} | {} |",
            big.row,
            of_row.len(),
            big.slices,
            seconds as f64 / 60.0,
            commits.join(" "),
        );
    }
    table
}

const BEGIN: &str = "<!-- sums of the release suite -->\n";
const END: &str = "<!-- end of the sums -->";

/// Puts the table between its marks.
fn put(path: &Path, table: &str) -> Result<()> {
    let text = fs::read_to_string(path)?;
    fs::write(path, between(&text, table).context("docs/suite.md has no marks for the sums")?)?;
    Ok(())
}

fn between(text: &str, table: &str) -> Option<String> {
    let (head, rest) = text.split_once(BEGIN)?;
    let (_, tail) = rest.split_once(END)?;
    Some(format!("{head}{BEGIN}\n{table}\n{END}{tail}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slice_reads_back() {
        let text = "3\t4\theld\t61\tabc\t20 kills, 0 lost\n";
        assert_eq!(Done::of(text.trim_end()).unwrap().line(), text);
        assert!(Done::of("nothing").is_none());
    }

    #[test]
    fn what_is_wanted_is_read() {
        let wanted = Wanted::of(&["--slices", "2", "--row", "3"]).unwrap();
        assert_eq!((wanted.rows, wanted.slices), (vec![3], Some(2)));
        assert!(Wanted::of(&["--row", "99"]).is_none() && Wanted::of(&["--row"]).is_none());
        assert!(Wanted::of(&[]).unwrap().rows.is_empty());
    }

    #[test]
    fn the_sums_stand_between_their_marks() {
        let done = |slice, held| Done {
            row: 3,
            slice,
            held,
            seconds: 60,
            commit: "abc".to_owned(),
            counts: "20 kills, 0 lost".to_owned(),
        };
        let table = table(&[done(0, true), done(1, true), done(2, false)]);
        assert!(table.contains("| 3 | 2 of 25 | 40 kills, 0 lost; 1 slices failed | 2 | abc |"));
        let text = format!("a\n{BEGIN}old\n{END}\nb");
        let new = between(&text, &table).unwrap();
        assert!(new.starts_with("a\n") && new.ends_with("\nb") && !new.contains("old"));
        assert_eq!(between(&new, &table), Some(new.clone()));
    }
}
