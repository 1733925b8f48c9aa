//! The picture of an area and its table: the same numbers twice, each one a link to
//! exactly that many attributions.

use std::collections::HashMap;

use comity_converge::Counts;
use comity_domain::{ProposalId, Stance};
use comity_words::Words;

use super::{
    cell::Cell,
    matrix::{AreaRow, Matrix},
    number::{Address, Count, Escaped, EscapedText, Number, Percent, encode},
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

/// One segment of a strip.
pub struct Segment<'a> {
    /// Its number.
    pub number: Number<'a>,
    /// `bar-…` and `ink-…` classes end with this.
    pub stance: &'static str,
    /// Whether a pattern lies over its colour.
    pub patterned: bool,
    /// What it counts.
    pub label: Escaped<'a>,
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
    pub name: Escaped<'a>,
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
    labels: [(EscapedText, f64); 6],
    /// What stands over the names of groups, over their members, and before the room.
    beside: [EscapedText; 3],
    /// Per group: its name, and how the addresses of its numbers end.
    groups: Vec<(EscapedText, Tails)>,
    /// The same ends for the whole room.
    room: Tails,
    /// Per partition: its name in the matrix, what it is called, and its groups by name.
    partitions: Vec<(&'a str, String, Vec<usize>)>,
    /// Per proposal: how the addresses of its numbers begin.
    heads: HashMap<ProposalId, EscapedText>,
}

/// The words round the numbers of a table.
#[derive(Clone, Copy)]
pub struct Headings<'a> {
    /// Over the names of the groups.
    pub group: Escaped<'a>,
    /// Over their members.
    pub members: Escaped<'a>,
    /// Before the numbers of the whole room.
    pub room: Escaped<'a>,
    /// Over the six numbers, in the order of [`Cell::STRIP`].
    pub cells: [Escaped<'a>; 6],
}

/// The ends of addresses, one for each cell.
struct Tails([EscapedText; Cell::ALL.len()]);

impl Tails {
    fn of(place: &str) -> Tails {
        Tails(Cell::ALL.map(|cell| EscapedText::of(&format!("{place}stance={}", cell.word()))))
    }

    fn get(&self, cell: Cell) -> Escaped<'_> {
        let at = Cell::ALL.iter().position(|one| *one == cell);
        at.and_then(|at| self.0.get(at)).map_or_else(Escaped::default, EscapedText::get)
    }
}

impl<'a> Drawing<'a> {
    /// Prepares what all areas share. `from` is how the page that shows the numbers
    /// reaches `base`: in full, or from where it stands itself, which a page of a thousand
    /// links prefers.
    pub fn new(matrix: &'a Matrix, words: Words, base: String, from: &str) -> Self {
        let labels = Cell::STRIP.map(|cell| {
            let label = words.t(cell.key());
            let width = WORDS.max(9.0 * label.chars().count() as f64 + 30.0);
            (EscapedText::of(&label), width)
        });
        let beside = ["convergence-group", "convergence-members", "convergence-room"]
            .map(|key| EscapedText::of(&words.t(key)));
        let groups = matrix
            .groups
            .iter()
            .map(|group| {
                let name = EscapedText::of(group.name.text(words.language()));
                (name, Tails::of(&format!("group={}&", encode(&group.code))))
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
            .map(|one| {
                let head = format!("{from}/{}/attributions?", one.number);
                (one.id, EscapedText::of(&head))
            })
            .collect();
        let room = Tails::of("");
        Drawing { matrix, words, base, labels, beside, groups, room, partitions, heads }
    }

    /// The name of a group.
    pub fn group_name(&self, group: usize) -> Escaped<'_> {
        self.groups.get(group).map_or_else(Escaped::default, |(name, _)| name.get())
    }

    /// The words round the numbers.
    pub fn headings(&self) -> Headings<'_> {
        let [group, members, room] = self.beside.each_ref().map(EscapedText::get);
        let cells = self.labels.each_ref().map(|(label, _)| label.get());
        Headings { group, members, room, cells }
    }

    /// One area of it.
    pub fn area(&self, row: &'a AreaRow) -> AreaDrawing<'_> {
        let head = self.heads.get(&row.proposal).map_or_else(Escaped::default, EscapedText::get);
        AreaDrawing { whole: self, head, row }
    }
}

/// What the pictures of one area are drawn from.
#[derive(Clone, Copy)]
pub struct AreaDrawing<'d> {
    whole: &'d Drawing<'d>,
    head: Escaped<'d>,
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
            href: Address {
                head: self.head,
                tail: tails.map_or_else(Escaped::default, |tails| tails.get(cell)),
            },
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
                label: label.get(),
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
