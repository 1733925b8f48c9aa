//! The picture of an area and its table: the same numbers twice, each one a link to
//! exactly that many attributions.

use std::{collections::HashMap, fmt};

use askama::{FastWritable, Values, filters::HtmlSafe};
use comity_converge::Counts;
use comity_domain::{ProposalId, Stance};
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

/// The cells whose colour the page lays a pattern over (`convergence/pieces.html`).
const PATTERNED: [Cell; 3] = [
    Cell::Stance(Stance::SupportWithChanges),
    Cell::Stance(Stance::Concern),
    Cell::Stance(Stance::Oppose),
];

/// A number that opens its attributions. It is written into the page piece by piece: a
/// page has some thousand of them.
#[derive(Clone, Copy)]
pub struct Number<'a> {
    /// The attributions.
    pub href: Address<'a>,
    /// The number as it is read.
    pub text: Count,
    /// Whether it is nothing: there is nothing to open, but the link still says so.
    pub zero: bool,
}

/// The address of the attributions behind a number.
#[derive(Clone, Copy)]
pub struct Address<'a> {
    /// Up to the question mark: which area.
    head: &'a str,
    /// Behind it: which group, if any, and which positions.
    tail: &'a str,
}

impl fmt::Display for Address<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.head)?;
        f.write_str(self.tail)
    }
}

impl FastWritable for Address<'_> {
    fn write_into(&self, dest: &mut dyn fmt::Write, _: &dyn Values) -> askama::Result<()> {
        dest.write_str(self.head)?;
        Ok(dest.write_str(self.tail)?)
    }
}

/// A count in the reader's language.
#[derive(Clone, Copy)]
pub struct Count {
    words: Words,
    count: u32,
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.words.write_number(self.count, f)
    }
}

/// Digits, and what sets groups of them apart: nothing of it is markup.
impl HtmlSafe for Count {}

/// A share of a length, in per cent to three decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Percent(u32);

impl Percent {
    fn of(share: f64) -> Percent {
        // Not below nothing: shares added up may miss it by a hair.
        Percent((share.max(0.0) * 100_000.0).round() as u32)
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:03}%", self.0 / 1_000, self.0 % 1_000)
    }
}

/// Digits, a point and a per cent sign: nothing of it is markup.
impl HtmlSafe for Percent {}

/// One segment of a strip.
pub struct Segment<'a> {
    /// Its number.
    pub number: Number<'a>,
    /// `bar-…` and `ink-…` classes end with this.
    pub stance: &'static str,
    /// Whether a pattern lies over its colour.
    pub patterned: bool,
    /// What it counts.
    pub label: &'a str,
    /// From the edge, in per cent of the strip; already mirrored for the script.
    pub x: Percent,
    /// In per cent of the strip.
    pub width: Percent,
    /// Where the number stands.
    pub middle: Percent,
    /// `wide` fits everywhere, `narrow` on a desk only, empty nowhere.
    pub fit: &'static str,
    /// Whether the word fits beside the number on a desk.
    pub worded: bool,
}

/// One group: a row of the table and a strip.
pub struct GroupLine<'a> {
    /// The group's name.
    pub name: &'a str,
    /// Its members.
    pub members: Number<'a>,
    /// The six numbers, in the order of [`Cell::STRIP`].
    pub cells: [Number<'a>; 6],
    /// The strip.
    pub segments: Vec<Segment<'a>>,
    /// The strip's width by members, in per cent of the largest group's.
    pub width: Percent,
}

/// The groups of one partition.
pub struct PartitionTable<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its groups.
    pub lines: Vec<GroupLine<'a>>,
}

/// What does not change from area to area.
pub struct Drawing<'a> {
    /// The matrix.
    pub matrix: &'a Matrix,
    /// The reader's words.
    pub words: Words,
    /// `/en/s/spring/convergence`.
    pub base: String,
    /// In the order of [`Cell::STRIP`]: what it is called, and the width that needs.
    labels: [(String, f64); 6],
    /// Per group: its name, and how the addresses of its numbers end.
    groups: Vec<(&'a str, Tails)>,
    /// The same ends for the whole room.
    room: Tails,
    /// Per partition: its name in the matrix, what it is called, and its groups by name.
    partitions: Vec<(&'a str, String, Vec<usize>)>,
    /// Per proposal: how the addresses of its numbers begin.
    heads: HashMap<ProposalId, String>,
}

/// The ends of addresses, one for each cell.
struct Tails([String; Cell::ALL.len()]);

impl Tails {
    fn of(place: &str) -> Tails {
        Tails(Cell::ALL.map(|cell| format!("{place}stance={}", cell.word())))
    }

    fn get(&self, cell: Cell) -> &str {
        let at = Cell::ALL.iter().position(|one| *one == cell);
        at.and_then(|at| self.0.get(at)).map_or("", String::as_str)
    }
}

impl<'a> Drawing<'a> {
    /// Prepares what all areas share.
    pub fn new(matrix: &'a Matrix, words: Words, base: String) -> Self {
        let labels = Cell::STRIP.map(|cell| {
            let label = words.t(cell.key());
            let width = WORDS.max(9.0 * label.chars().count() as f64 + 30.0);
            (label, width)
        });
        let groups = matrix
            .groups
            .iter()
            .map(|group| {
                let (partition, code) = (encode(&group.partition), encode(&group.code));
                let tails = Tails::of(&format!("partition={partition}&group={code}&"));
                (group.name.text(words.language()), tails)
            })
            .collect();
        let of_partition = |partition: &str| -> Vec<usize> {
            let mut held: Vec<(usize, &str)> = matrix
                .groups
                .iter()
                .enumerate()
                .filter(|(_, group)| group.partition == partition)
                .map(|(at, group)| (at, group.name.text(words.language())))
                .collect();
            words.sort_names(&mut held, |(_, name)| name);
            held.into_iter().map(|(at, _)| at).collect()
        };
        let partitions = matrix
            .partitions()
            .into_iter()
            .map(|name| (name, partition_name(words, matrix, name), of_partition(name)))
            .collect();
        let heads = matrix
            .proposals
            .values()
            .map(|one| (one.id, format!("{base}/{}/attributions?", one.number)))
            .collect();
        let room = Tails::of("");
        Drawing { matrix, words, base, labels, groups, room, partitions, heads }
    }

    /// The name of a group.
    pub fn group_name(&self, group: usize) -> &'a str {
        self.groups.get(group).map_or("", |(name, _)| name)
    }

    /// The labels of the six cells, in order.
    pub fn labels(&self) -> Vec<&str> {
        self.labels.iter().map(|(label, _)| label.as_str()).collect()
    }

    /// One area of it.
    pub fn area(&self, row: &'a AreaRow) -> AreaDrawing<'_> {
        let head = self.heads.get(&row.proposal).map_or("", String::as_str);
        AreaDrawing { whole: self, head, row }
    }
}

/// What the pictures of one area are drawn from.
#[derive(Clone, Copy)]
pub struct AreaDrawing<'d> {
    whole: &'d Drawing<'d>,
    head: &'d str,
    row: &'d AreaRow,
}

impl<'d> AreaDrawing<'d> {
    /// A number of a group, or of the whole room.
    pub fn number(self, group: Option<usize>, cell: Cell, counts: &Counts) -> Number<'d> {
        let tails = match group {
            Some(group) => self.whole.groups.get(group).map(|(_, tails)| tails),
            None => Some(&self.whole.room),
        };
        let count = cell.of(counts);
        Number {
            href: Address { head: self.head, tail: tails.map_or("", |tails| tails.get(cell)) },
            text: Count { words: self.whole.words, count },
            zero: count == 0,
        }
    }

    /// The row of the whole room.
    pub fn room(self) -> (Number<'d>, [Number<'d>; 6]) {
        let cells = Cell::STRIP.map(|cell| self.number(None, cell, &self.row.room));
        (self.number(None, Cell::All, &self.row.room), cells)
    }

    /// The tables of the partitions, each with its strips.
    pub fn tables(self, only: Option<&str>) -> Vec<PartitionTable<'d>> {
        self.whole
            .partitions
            .iter()
            .filter(|(name, ..)| only.is_none_or(|only| only == *name))
            .map(|(_, called, groups)| PartitionTable { name: called, lines: self.lines(groups) })
            .collect()
    }

    fn lines(self, groups: &[usize]) -> Vec<GroupLine<'d>> {
        let of_partition = || groups.iter().filter_map(|at| Some((*at, self.row.groups.get(*at)?)));
        let largest = of_partition().map(|(_, counts)| counts.members()).max().unwrap_or(1);
        of_partition()
            .map(|(at, counts)| GroupLine {
                name: self.whole.group_name(at),
                members: self.number(Some(at), Cell::All, counts),
                cells: Cell::STRIP.map(|cell| self.number(Some(at), cell, counts)),
                segments: self.segments(at, counts, largest),
                width: Percent::of(f64::from(counts.members()) / f64::from(largest)),
            })
            .collect()
    }

    fn segments(self, group: usize, counts: &Counts, largest: u32) -> Vec<Segment<'d>> {
        let members = f64::from(counts.members().max(1));
        let mirrored = self.whole.words.language().is_right_to_left();
        let mut from = 0.0;
        let mut found = Vec::with_capacity(6);
        for (cell, (label, words)) in Cell::STRIP.into_iter().zip(&self.whole.labels) {
            let count = cell.of(counts);
            if count == 0 {
                continue;
            }
            let share = f64::from(count) / members;
            let start = if mirrored { 1.0 - from - share } else { from };
            from += share;
            let of_largest = f64::from(count) / f64::from(largest.max(1));
            let digits = count.checked_ilog10().unwrap_or(0) + 1;
            let needed = AIR + DIGIT * f64::from(digits);
            found.push(Segment {
                number: self.number(Some(group), cell, counts),
                stance: cell.word(),
                patterned: PATTERNED.contains(&cell),
                label,
                x: Percent::of(start),
                width: Percent::of(share),
                middle: Percent::of(start + share / 2.0),
                fit: match of_largest {
                    part if part * PHONE >= needed => "wide",
                    part if part * DESK >= needed => "narrow",
                    _ => "",
                },
                worded: of_largest * DESK >= *words,
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
    fn shares_are_written_to_three_decimals() {
        for (share, text) in
            [(0.0, "0.000%"), (1.0 / 3.0, "33.333%"), (1.0, "100.000%"), (-1e-17, "0.000%")]
        {
            assert_eq!(Percent::of(share).to_string(), text);
        }
    }

    #[test]
    fn values_are_safe_in_an_address() {
        assert_eq!(encode("UN regional groups"), "UN%20regional%20groups");
        assert_eq!(encode("a&b=é"), "a%26b%3D%C3%A9");
    }
}
