//! Who said what on which item, as one compact table.

use std::collections::HashMap;

use comity_domain::Stance;

use crate::{ItemId, ParticipantId, Roster};

/// Bits of a cell that hold the stance; the participant stands above them.
const STANCE_BITS: u32 = 3;
const STANCE_MASK: u32 = (1 << STANCE_BITS) - 1;

/// Why positions cannot stand.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PositionsError {
    /// The roster does not know the name.
    #[error("{participant} is in no group of any partition")]
    UnknownParticipant {
        /// The name as given.
        participant: String,
    },
    /// One participant has two positions on one item, and nothing says which one holds.
    #[error("{participant} has two positions on {item}")]
    Repeated {
        /// Who.
        participant: String,
        /// On what.
        item: String,
        /// The first of the two, counted from 0 in the order of [`PositionsBuilder::push`].
        first: usize,
        /// The second of the two, counted likewise.
        second: usize,
    },
}

/// Positions by item and, inside an item, by participant. Made by [`Positions::builder`].
///
/// Four bytes per position and no more; a participant without an entry has said
/// nothing. Items are kept in byte order of their ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Positions {
    items: Vec<Box<str>>,
    /// `cells[start[i]..start[i + 1]]` belong to item `i`.
    start: Vec<u32>,
    cells: Vec<u32>,
}

impl Positions {
    /// An empty table for the participants of this roster.
    pub fn builder(roster: &Roster) -> PositionsBuilder<'_> {
        PositionsBuilder { roster, numbers: HashMap::new(), rows: Vec::new() }
    }

    /// All items, by id in byte order.
    pub fn items(&self) -> impl ExactSizeIterator<Item = ItemId> + use<> {
        (0..self.items.len() as u32).map(ItemId)
    }

    /// An item's id.
    pub fn item_name(&self, item: ItemId) -> &str {
        &self.items[item.0 as usize]
    }

    /// Number of positions, those included that count as unknown.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether nobody has said anything.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// What was said on an item, by participant.
    pub fn on(&self, item: ItemId) -> impl Iterator<Item = (ParticipantId, Stance)> {
        self.cells_of(item.0).iter().map(|cell| {
            let (participant, stance) = unpack(*cell);
            (ParticipantId(participant), Stance::ALL[stance])
        })
    }

    pub(crate) fn cells_of(&self, item: u32) -> &[u32] {
        let at = item as usize;
        &self.cells[self.start[at] as usize..self.start[at + 1] as usize]
    }
}

fn pack(participant: u32, stance: Stance) -> u32 {
    participant << STANCE_BITS | stance.index() as u32
}

/// The participant, and the stance by [`Stance::index`].
pub(crate) fn unpack(cell: u32) -> (u32, usize) {
    (cell >> STANCE_BITS, (cell & STANCE_MASK) as usize)
}

/// An item while positions are still coming in, in order of first appearance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DraftItem(u32);

/// Positions as they come in, in any order.
#[derive(Clone, Debug)]
pub struct PositionsBuilder<'a> {
    roster: &'a Roster,
    numbers: HashMap<Box<str>, u32>,
    /// Item in order of first appearance, packed cell.
    rows: Vec<(u32, u32)>,
}

impl PositionsBuilder<'_> {
    /// Names an item on which perhaps nobody has spoken; it is analysed all the same.
    pub fn add_item(&mut self, item: &str) -> DraftItem {
        if let Some(number) = self.numbers.get(item) {
            return DraftItem(*number);
        }
        let number = self.numbers.len() as u32;
        self.numbers.insert(item.into(), number);
        DraftItem(number)
    }

    /// Adds one position of a participant of this roster on an item of this builder:
    /// [`PositionsBuilder::push`] for callers that need not look up names.
    pub fn push_known(&mut self, participant: ParticipantId, item: DraftItem, stance: Stance) {
        self.rows.push((item.0, pack(participant.0, stance)));
    }

    /// Adds one position.
    ///
    /// # Errors
    /// [`PositionsError::UnknownParticipant`] when the roster does not hold the name.
    pub fn push(
        &mut self,
        participant: &str,
        item: &str,
        stance: Stance,
    ) -> Result<&mut Self, PositionsError> {
        let Some(known) = self.roster.participant(participant) else {
            return Err(PositionsError::UnknownParticipant { participant: participant.to_owned() });
        };
        let item = self.add_item(item);
        self.push_known(known, item, stance);
        Ok(self)
    }

    /// The table.
    ///
    /// # Errors
    /// [`PositionsError::Repeated`] when one participant has two positions on one
    /// item, be they equal; the earliest such row is named.
    pub fn build(self) -> Result<Positions, PositionsError> {
        let Self { roster, numbers, rows } = self;
        let mut named: Vec<(Box<str>, u32)> = numbers.into_iter().collect();
        named.sort_unstable();
        let mut place = vec![0; named.len()];
        for (at, (_, number)) in named.iter().enumerate() {
            place[*number as usize] = at as u32;
        }
        let items: Vec<Box<str>> = named.into_iter().map(|(name, _)| name).collect();

        // Two stable counting sorts, by participant and then by item, leave the cells
        // of an item in the roster's order, however the rows came.
        let by_participant =
            counting_sort(rows.len(), roster.len(), |row| unpack(rows[row as usize].1).0);
        let mut cells = vec![0; rows.len()];
        let mut start = offsets(items.len(), rows.iter().map(|(item, _)| place[*item as usize]));
        let mut next = start.clone();
        for row in by_participant {
            let (item, cell) = rows[row as usize];
            let to = &mut next[place[item as usize] as usize];
            cells[*to as usize] = cell;
            *to += 1;
        }
        start.truncate(items.len() + 1);
        let positions = Positions { items, start, cells };
        if positions.has_repeated()
            && let Some(error) = first_repeated(roster, &positions, &place, &rows)
        {
            return Err(error);
        }
        Ok(positions)
    }
}

impl Positions {
    fn has_repeated(&self) -> bool {
        (0..self.items.len() as u32).any(|item| {
            self.cells_of(item).windows(2).any(|pair| unpack(pair[0]).0 == unpack(pair[1]).0)
        })
    }
}

/// The slow search for the message, made only when there is something to find.
fn first_repeated(
    roster: &Roster,
    positions: &Positions,
    place: &[u32],
    rows: &[(u32, u32)],
) -> Option<PositionsError> {
    let mut seen = HashMap::new();
    for (second, (item, cell)) in rows.iter().enumerate() {
        let participant = unpack(*cell).0;
        if let Some(first) = seen.insert((*item, participant), second) {
            return Some(PositionsError::Repeated {
                participant: roster.name(ParticipantId(participant)).to_owned(),
                item: positions.items[place[*item as usize] as usize].to_string(),
                first,
                second,
            });
        }
    }
    None
}

/// Row numbers `0..len`, stably sorted by a key below `keys`.
fn counting_sort(len: usize, keys: usize, key: impl Fn(u32) -> u32) -> Vec<u32> {
    let mut next = offsets(keys, (0..len as u32).map(&key));
    let mut sorted = vec![0; len];
    for row in 0..len as u32 {
        let to = &mut next[key(row) as usize];
        sorted[*to as usize] = row;
        *to += 1;
    }
    sorted
}

/// Where each of `keys` buckets starts, and after the last one the end.
fn offsets(keys: usize, all: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut start = vec![0; keys + 1];
    for key in all {
        start[key as usize + 1] += 1;
    }
    for at in 1..start.len() {
        start[at] += start[at - 1];
    }
    start
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roster() -> Roster {
        let mut roster = Roster::builder();
        for participant in ["XA", "QM", "QN"] {
            roster.join(participant, "room", "room").unwrap();
        }
        roster.build().unwrap()
    }

    #[test]
    fn whatever_order_rows_come_in_the_table_is_the_same() {
        let roster = roster();
        let mut rows = vec![
            ("XA", "b", Stance::Support),
            ("QM", "b", Stance::OpenToIt),
            ("QN", "a", Stance::Oppose),
            ("QM", "a", Stance::Neutral),
        ];
        let build = |rows: &[(&str, &str, Stance)]| {
            let mut positions = Positions::builder(&roster);
            for (participant, item, stance) in rows {
                positions.push(participant, item, *stance).unwrap();
            }
            positions.build().unwrap()
        };
        let forward = build(&rows);
        rows.reverse();
        assert_eq!(forward, build(&rows));
        let read: Vec<_> = forward
            .items()
            .flat_map(|item| {
                let said = forward.on(item).map(|(who, what)| (roster.name(who), what));
                said.map(|(who, what)| (forward.item_name(item), who, what)).collect::<Vec<_>>()
            })
            .collect();
        assert_eq!(
            read,
            [
                ("a", "QM", Stance::Neutral),
                ("a", "QN", Stance::Oppose),
                ("b", "QM", Stance::OpenToIt),
                ("b", "XA", Stance::Support),
            ]
        );
    }

    #[test]
    fn the_earliest_repeated_row_is_named_even_when_it_counts_as_unknown() {
        let roster = roster();
        let mut positions = Positions::builder(&roster);
        for (participant, item, stance) in [
            ("QM", "b", Stance::Support),
            ("QM", "a", Stance::AwaitingInstructions),
            ("QM", "a", Stance::Support),
            ("QM", "b", Stance::Support),
        ] {
            positions.push(participant, item, stance).unwrap();
        }
        let error = positions.build().unwrap_err();
        let PositionsError::Repeated { participant, item, first, second } = error else {
            panic!("{error}");
        };
        assert_eq!((&*participant, &*item, first, second), ("QM", "a", 1, 2));
    }

    #[test]
    fn a_name_outside_the_roster_is_refused_and_an_item_without_words_is_kept() {
        let roster = roster();
        let mut positions = Positions::builder(&roster);
        assert!(positions.push("ZZ", "a", Stance::Support).is_err());
        positions.add_item("quiet");
        let positions = positions.build().unwrap();
        assert!(positions.is_empty());
        assert_eq!(
            positions.items().map(|i| positions.item_name(i)).collect::<Vec<_>>(),
            ["quiet"]
        );
    }
}
