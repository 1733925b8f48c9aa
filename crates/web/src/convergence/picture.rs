//! The picture of an area and its table: the same numbers twice, each one a link to
//! exactly that many attributions.

use std::collections::HashMap;

use comity_converge::Counts;
use comity_words::Words;

use super::{
    cell::Cell,
    matrix::{AreaRow, Matrix},
};

/// Room for a strip on a phone and on a desk, in pixels: what decides where a number fits.
const PHONE: f64 = 340.0;
const DESK: f64 = 760.0;
/// What a digit and the air round a number need.
const DIGIT: f64 = 8.0;
const AIR: f64 = 5.0;
/// The width from which a segment says in words what it counts.
const WORDS: f64 = 150.0;

/// A number that opens its attributions.
pub struct Number {
    /// The attributions.
    pub href: String,
    /// The number as it is read.
    pub text: String,
    /// Whether it is nothing: there is nothing to open, but the link still says so.
    pub zero: bool,
}

/// One segment of a strip.
pub struct Segment {
    /// Its number.
    pub number: Number,
    /// `bar-…` and `ink-…` classes end with this.
    pub stance: &'static str,
    /// What it counts.
    pub label: String,
    /// From the edge, in per cent of the strip; already mirrored for the script.
    pub x: String,
    /// In per cent of the strip.
    pub width: String,
    /// Where the number stands.
    pub middle: String,
    /// `wide` fits everywhere, `narrow` on a desk only, empty nowhere.
    pub fit: &'static str,
    /// Whether the word fits beside the number on a desk.
    pub worded: bool,
}

/// One group: a row of the table and a strip.
pub struct GroupLine {
    /// The group's name.
    pub name: String,
    /// Its members.
    pub members: Number,
    /// The six numbers, in the order of [`Cell::STRIP`].
    pub cells: Vec<Number>,
    /// The strip.
    pub segments: Vec<Segment>,
    /// The strip's width by members, in per cent of the largest group's.
    pub width: String,
}

/// The groups of one partition.
pub struct PartitionTable {
    /// Its name.
    pub name: String,
    /// Its groups.
    pub lines: Vec<GroupLine>,
}

/// What does not change from area to area.
pub struct Drawing<'a> {
    /// The matrix.
    pub matrix: &'a Matrix,
    /// The reader's words.
    pub words: Words,
    /// `/en/s/spring/convergence`.
    pub base: String,
    labels: HashMap<&'static str, String>,
    /// Per group: its encoded address part and its name.
    groups: Vec<(String, String)>,
}

impl<'a> Drawing<'a> {
    /// Prepares what all areas share.
    pub fn new(matrix: &'a Matrix, words: Words, base: String) -> Self {
        let labels =
            Cell::STRIP.into_iter().map(|cell| (cell.word(), words.t(cell.key()))).collect();
        let groups = matrix
            .groups
            .iter()
            .map(|group| {
                let address = format!(
                    "partition={}&group={}&",
                    encode(&group.partition),
                    encode(&group.code)
                );
                (address, group.name.text(words.language()).to_owned())
            })
            .collect();
        Drawing { matrix, words, base, labels, groups }
    }

    /// The name of a group.
    pub fn group_name(&self, group: usize) -> &str {
        self.groups.get(group).map_or("", |(_, name)| name)
    }

    /// The labels of the six cells, in order.
    pub fn labels(&self) -> Vec<&str> {
        Cell::STRIP.iter().map(|cell| self.label(*cell)).collect()
    }

    fn label(&self, cell: Cell) -> &str {
        self.labels.get(cell.word()).map_or("", String::as_str)
    }

    /// A number of a group, or of the whole room.
    pub fn number(&self, area: i64, group: Option<usize>, cell: Cell, counts: &Counts) -> Number {
        let place = group
            .and_then(|group| self.groups.get(group))
            .map_or("", |(address, _)| address.as_str());
        let count = cell.of(counts);
        Number {
            href: format!("{}/{area}/attributions?{place}stance={}", self.base, cell.word()),
            text: self.words.number(i64::from(count)),
            zero: count == 0,
        }
    }

    /// The row of the whole room.
    pub fn room(&self, number: i64, row: &AreaRow) -> (Number, Vec<Number>) {
        let cells = Cell::STRIP.map(|cell| self.number(number, None, cell, &row.room));
        (self.number(number, None, Cell::All, &row.room), cells.into())
    }

    /// The tables of the partitions, each with its strips.
    pub fn tables(&self, number: i64, row: &AreaRow, only: Option<&str>) -> Vec<PartitionTable> {
        let names = self.matrix.partitions();
        names
            .into_iter()
            .filter(|name| only.is_none_or(|only| only == *name))
            .map(|name| PartitionTable {
                name: partition_name(self.words, self.matrix, name),
                lines: self.lines(number, row, name),
            })
            .collect()
    }

    fn lines(&self, number: i64, row: &AreaRow, partition: &str) -> Vec<GroupLine> {
        let of_partition: Vec<(usize, &Counts)> = row
            .groups
            .iter()
            .enumerate()
            .filter(|(at, _)| {
                self.matrix.groups.get(*at).is_some_and(|group| group.partition == partition)
            })
            .collect();
        let largest = of_partition.iter().map(|(_, counts)| counts.members()).max().unwrap_or(1);
        let mut lines: Vec<GroupLine> = of_partition
            .into_iter()
            .map(|(at, counts)| GroupLine {
                name: self.group_name(at).to_owned(),
                members: self.number(number, Some(at), Cell::All, counts),
                cells: Cell::STRIP.map(|cell| self.number(number, Some(at), cell, counts)).into(),
                segments: self.segments(number, at, counts, largest),
                width: percent(f64::from(counts.members()) / f64::from(largest)),
            })
            .collect();
        self.words.sort_names(&mut lines, |line| &line.name);
        lines
    }

    fn segments(&self, number: i64, group: usize, counts: &Counts, largest: u32) -> Vec<Segment> {
        let members = f64::from(counts.members().max(1));
        let mirrored = self.words.language().is_right_to_left();
        let mut from = 0.0;
        let mut found = Vec::with_capacity(6);
        for cell in Cell::STRIP {
            let count = cell.of(counts);
            if count == 0 {
                continue;
            }
            let share = f64::from(count) / members;
            let start = if mirrored { 1.0 - from - share } else { from };
            from += share;
            let of_largest = f64::from(count) / f64::from(largest.max(1));
            let needed = AIR + DIGIT * count.to_string().len() as f64;
            found.push(Segment {
                number: self.number(number, Some(group), cell, counts),
                stance: cell.word(),
                label: self.label(cell).to_owned(),
                x: percent(start),
                width: percent(share),
                middle: percent(start + share / 2.0),
                fit: match of_largest {
                    part if part * PHONE >= needed => "wide",
                    part if part * DESK >= needed => "narrow",
                    _ => "",
                },
                worded: of_largest * DESK
                    >= WORDS.max(9.0 * self.label(cell).chars().count() as f64 + 30.0),
            });
        }
        found
    }
}

/// What a partition is called: in words where it is a usual one, by its group where it
/// has but one, otherwise as entered.
pub(super) fn partition_name(words: Words, matrix: &Matrix, name: &str) -> String {
    let key = format!("partition-{name}");
    if words.has(&key) {
        return words.t(key);
    }
    let mut groups = matrix.groups.iter().filter(|group| group.partition == name);
    match (groups.next(), groups.next()) {
        (Some(only), None) => only.name.text(words.language()).to_owned(),
        _ => name.to_owned(),
    }
}

fn percent(share: f64) -> String {
    format!("{:.3}%", share * 100.0)
}

/// A value as it stands in the query of an address (RFC 3986: all but unreserved
/// characters as %XX).
pub(crate) fn encode(text: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_safe_in_an_address() {
        assert_eq!(encode("UN regional groups"), "UN%20regional%20groups");
        assert_eq!(encode("a&b=é"), "a%26b%3D%C3%A9");
    }
}
