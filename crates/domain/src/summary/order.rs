//! The order of a summary's blocks: moving one, with what stands under it, and adding one.

use super::{Block, BlockKind};
use crate::{BlockId, word_enum};

word_enum! {
    /// Where a block is moved.
    pub enum Direction {
        /// Towards the head.
        Up => "up",
        /// Towards the end.
        Down => "down",
    }
}

/// How many blocks a block takes along: a heading everything below it.
fn length(shown: &[&Block], at: usize) -> usize {
    let Some(first) = shown.get(at) else { return 0 };
    if first.kind == BlockKind::Paragraph {
        return 1;
    }
    1 + shown[at + 1..].iter().take_while(|next| next.kind > first.kind).count()
}

/// The order after a block was moved one step; nothing when it is at its end already, or
/// not shown. A heading moves with everything below it, past a whole section.
pub fn moved(blocks: &[Block], id: BlockId, to: Direction) -> Option<Vec<BlockId>> {
    let shown: Vec<&Block> = blocks.iter().filter(|one| one.left_out_at.is_none()).collect();
    let at = shown.iter().position(|one| one.id == id)?;
    let kind = shown[at].kind;
    let count = length(&shown, at);
    let ids: Vec<BlockId> = shown.iter().map(|one| one.id).collect();
    let (first, middle, last) = match to {
        Direction::Up => {
            let before = if kind == BlockKind::Paragraph {
                at.checked_sub(1)?
            } else {
                shown[..at].iter().rposition(|one| one.kind <= kind)?
            };
            (before, at, at + count)
        }
        Direction::Down => {
            let next = at + count;
            let after = match shown.get(next)? {
                other if other.kind == kind => next + length(&shown, next),
                _ => next + 1,
            };
            (at, next, after)
        }
    };
    // Two neighbouring runs change places.
    let mut order = ids[..first].to_vec();
    order.extend(&ids[middle..last]);
    order.extend(&ids[first..middle]);
    order.extend(&ids[last..]);
    Some(with_left_out(blocks, order))
}

/// The order with a new block after another one, or at the head.
pub fn inserted(order: &[BlockId], new: BlockId, after: Option<BlockId>) -> Vec<BlockId> {
    let at = after.and_then(|after| order.iter().position(|one| *one == after));
    let mut found = order.to_vec();
    found.insert(at.map_or(0, |at| at + 1), new);
    found
}

/// Blocks that are left out stay behind the block that they stood behind.
fn with_left_out(blocks: &[Block], mut order: Vec<BlockId>) -> Vec<BlockId> {
    let mut before = None;
    for block in blocks {
        if block.left_out_at.is_some() {
            order = inserted(&order, block.id, before);
        }
        before = Some(block.id);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Language, Wording};

    fn blocks(kinds: &str) -> Vec<Block> {
        kinds
            .chars()
            .enumerate()
            .map(|(at, kind)| Block {
                id: BlockId(uuid::Uuid::from_u128(at as u128)),
                kind: match kind.to_ascii_lowercase() {
                    't' => BlockKind::Topic,
                    'h' => BlockKind::Heading,
                    _ => BlockKind::Paragraph,
                },
                origin: None,
                taken_over: None,
                wording: Wording::new(Language::En, "x"),
                sources: Vec::new(),
                revision: 0,
                edited_at: None,
                edited_in: std::collections::BTreeMap::new(),
                left_out_at: kind.is_uppercase().then_some(jiff::Timestamp::UNIX_EPOCH),
            })
            .collect()
    }

    fn after(kinds: &str, at: u128, to: Direction) -> Option<Vec<u128>> {
        let order = moved(&blocks(kinds), BlockId(uuid::Uuid::from_u128(at)), to)?;
        Some(order.into_iter().map(|id| id.0.as_u128()).collect())
    }

    #[test]
    fn a_paragraph_moves_past_one_block_and_a_heading_past_a_section() {
        assert_eq!(after("tpp", 2, Direction::Up).unwrap(), [0, 2, 1]);
        assert_eq!(after("tpp", 0, Direction::Up), None);
        assert_eq!(after("tpp", 2, Direction::Down), None);
        assert_eq!(after("tpptp", 3, Direction::Up).unwrap(), [3, 4, 0, 1, 2]);
        assert_eq!(after("tpptp", 0, Direction::Down).unwrap(), [3, 4, 0, 1, 2]);
        assert_eq!(after("thphp", 3, Direction::Up).unwrap(), [0, 3, 4, 1, 2]);
        assert_eq!(after("thphp", 1, Direction::Down).unwrap(), [0, 3, 4, 1, 2]);
        assert_eq!(after("thpthp", 1, Direction::Down).unwrap(), [0, 3, 1, 2, 4, 5]);
    }

    #[test]
    fn what_is_left_out_cannot_move_and_stays_behind_its_neighbour() {
        assert_eq!(after("tpPp", 2, Direction::Up), None);
        assert_eq!(after("tpPp", 3, Direction::Up).unwrap(), [0, 3, 1, 2]);
    }
}
