//! Counting tests from what their runners print.

use std::ops::AddAssign;

/// How many tests ran, and how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// They held.
    pub passed: u64,
    /// They did not.
    pub failed: u64,
    /// They were left out, by whatever means.
    pub left_out: u64,
    /// How many summaries were read.
    pub summaries: u64,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.left_out += other.left_out;
        self.summaries += other.summaries;
    }
}

impl Tally {
    /// Reads a summary line of Rust's own test runner; `None` for any other line.
    pub fn of_cargo(line: &str) -> Option<Tally> {
        let rest = line.trim().strip_prefix("test result: ")?;
        let (_verdict, counts) = rest.split_once(". ")?;
        let mut tally = Tally { summaries: 1, ..Tally::default() };
        for part in counts.split(';') {
            let mut words = part.split_whitespace();
            let (Some(number), Some(what)) = (words.next(), words.next()) else { continue };
            let Ok(number) = number.parse::<u64>() else { continue };
            match what {
                "passed" => tally.passed = number,
                "failed" => tally.failed = number,
                "ignored" | "filtered" => tally.left_out += number,
                _ => {}
            }
        }
        Some(tally)
    }

    /// Reads one line of the summary of Node's test runner (`# pass 3` or `ℹ pass 3`).
    pub fn of_node(line: &str) -> Option<Tally> {
        let rest = line.trim().trim_start_matches(['#', 'ℹ']).trim_start();
        if rest.len() == line.trim().len() {
            return None;
        }
        let (what, number) = rest.split_once(' ')?;
        let number = number.trim().parse().ok()?;
        let mut tally = Tally::default();
        match what {
            "pass" => (tally.passed, tally.summaries) = (number, 1),
            "fail" | "cancelled" => tally.failed = number,
            "skipped" | "todo" => tally.left_out = number,
            _ => return None,
        }
        Some(tally)
    }

    /// Whether at least one test ran, none failed and none was left out.
    pub fn is_whole(&self) -> bool {
        self.passed > 0 && self.failed == 0 && self.left_out == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_of_cargo_is_read() {
        let line = "test result: FAILED. 5 passed; 1 failed; 2 ignored; 0 measured; 3 filtered \
                    out; finished in 0.10s";
        let tally = Tally { passed: 5, failed: 1, left_out: 5, summaries: 1 };
        assert_eq!(Tally::of_cargo(line), Some(tally));
        assert_eq!(Tally::of_cargo("test a::b ... ok"), None);
    }

    #[test]
    fn a_summary_of_node_is_read_in_both_reporters() {
        for mark in ["#", "ℹ"] {
            let pass = Tally { passed: 7, summaries: 1, ..Tally::default() };
            assert_eq!(Tally::of_node(&format!("{mark} pass 7")), Some(pass));
            let skipped = Tally { left_out: 2, ..Tally::default() };
            assert_eq!(Tally::of_node(&format!("{mark} skipped 2")), Some(skipped));
        }
        assert_eq!(Tally::of_node("pass 7"), None);
        assert_eq!(Tally::of_node("ℹ tests 7"), None);
    }

    #[test]
    fn nothing_run_is_not_whole() {
        assert!(!Tally::default().is_whole());
        assert!(Tally { passed: 1, ..Tally::default() }.is_whole());
        assert!(!Tally { passed: 1, left_out: 1, ..Tally::default() }.is_whole());
    }
}
