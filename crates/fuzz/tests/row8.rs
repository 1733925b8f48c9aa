//! Row 8 of the suite, on stable: real inputs changed at random, thrown at every parser.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::atomic::{AtomicUsize, Ordering},
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, ensure};
use comity_fuzz::{Mutator, TARGETS, Target};
use comity_testkit::suite::Row;

/// What is taken from each target when it has not taken its time yet.
const INPUTS: u64 = 200_000;
/// What each target takes at the least.
const LEAST: u64 = 200;
/// One input's time: more is a fault.
const MOST_TIME: Duration = Duration::from_secs(1);
/// What all targets together may take beyond what the program had at the start.
const MOST_MEMORY: u64 = 256 * 1024 * 1024;

/// What came of one target.
struct Found {
    name: &'static str,
    inputs: u64,
    slowest: Duration,
    faults: Vec<String>,
}

/// An input in a form that a regression test can hold.
fn shown(input: &[u8]) -> String {
    let shown = input.escape_ascii().to_string();
    let end = shown.char_indices().nth(3_000).map_or(shown.len(), |(at, _)| at);
    format!("{} bytes: {}", input.len(), &shown[..end])
}

fn timed(target: &Target, input: &[u8]) -> (bool, Duration) {
    let began = Instant::now();
    let held = catch_unwind(AssertUnwindSafe(|| (target.run)(input))).is_ok();
    (held, began.elapsed())
}

fn throw_at(target: &Target, seed: u64, time: Duration) -> Found {
    let samples = (target.samples)();
    let mut found =
        Found { name: target.name, inputs: 0, slowest: Duration::ZERO, faults: Vec::new() };
    // What is real comes first, as it is.
    let mutator = Mutator::new(samples.clone(), seed);
    let mut samples = samples.into_iter();
    let began = Instant::now();
    // On a busy machine a target whose inputs are dear takes longer, and not fewer than these.
    let goes_on = |inputs: u64, took: Duration| {
        inputs < INPUTS && (took < time || inputs < LEAST && took < time * 4)
    };
    while goes_on(found.inputs, began.elapsed()) && found.faults.len() < 3 {
        let input = samples.next().unwrap_or_else(|| mutator.next());
        let (held, mut took) = timed(target, &input);
        found.inputs += 1;
        // A machine that does something else meanwhile is no fault of the parser.
        for _ in 0..2 {
            if took > MOST_TIME {
                took = took.min(timed(target, &input).1);
            }
        }
        found.slowest = found.slowest.max(took);
        if !held || took > MOST_TIME {
            found.faults.push(format!("{}: {took:?}: {}", target.name, shown(&input)));
        }
    }
    found
}

/// The most memory that this process ever had, in bytes.
fn peak() -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).context("no peak")?;
    Ok(line.trim().trim_end_matches("kB").trim().parse::<u64>()? * 1024)
}

#[test]
#[ignore = "needs some minutes: cargo xtask test"]
fn nothing_that_strangers_send_breaks_a_parser() -> Result<()> {
    let row = Row::begin(8);
    // In the release suite the size is the seconds of each target.
    let time = Duration::from_secs(row.size(9));
    let before = peak()?;
    let next = AtomicUsize::new(0);
    let work = || {
        let mut all = Vec::new();
        while let Some(target) = TARGETS.get(next.fetch_add(1, Ordering::Relaxed)) {
            let seed = row.seed() + target.name.len() as u64 * 1_000;
            all.push(throw_at(target, seed, time));
        }
        all
    };
    let all: Vec<Found> = std::thread::scope(|scope| {
        let other = scope.spawn(work);
        let mut all = work();
        all.extend(other.join().unwrap_or_default());
        all
    });
    let grown = peak()?.saturating_sub(before);
    let faults: Vec<&String> = all.iter().flat_map(|found| &found.faults).collect();
    let inputs: Vec<String> =
        all.iter().map(|found| format!("{} {}", found.name, found.inputs)).collect();
    let slowest = all.iter().map(|found| found.slowest).max().unwrap_or_default();
    row.tell(&format!(
        "{} targets, {} inputs ({}), at most {} seconds each, slowest input {} ms, {} MiB more \
         memory, {} faults",
        all.len(),
        all.iter().map(|found| found.inputs).sum::<u64>(),
        inputs.join(", "),
        time.as_secs(),
        slowest.as_millis(),
        grown >> 20,
        faults.len(),
    ));
    ensure!(faults.is_empty(), "{faults:#?}");
    ensure!(all.len() == TARGETS.len(), "a target did not end: {} did", all.len());
    ensure!(all.iter().all(|found| found.inputs >= LEAST / 4), "a target took hardly anything");
    ensure!(grown < MOST_MEMORY, "{grown} bytes of memory");
    Ok(())
}
