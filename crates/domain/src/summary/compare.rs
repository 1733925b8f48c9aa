//! What changed in the record since a summary was assembled.

use std::collections::HashMap;

use super::{Assembled, Block};

/// How a block stands to what is assembled now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// Found now and not in the summary.
    New,
    /// In the summary, and found differently now.
    Changed,
    /// In the summary, and not found any more.
    Gone,
}

/// One difference between the record and the working copy.
#[derive(Clone, Debug)]
pub struct Change<'a> {
    /// What kind.
    pub how: Changed,
    /// The block, unless it is new.
    pub block: Option<&'a Block>,
    /// What is found now, unless it is gone.
    pub now: Option<&'a Assembled>,
}

/// Every difference, in the order of the summary as it is assembled now; what is gone
/// comes last. Blocks that were left out, and those written by hand, are left alone.
pub fn compare<'a>(blocks: &'a [Block], now: &'a [Assembled]) -> Vec<Change<'a>> {
    let known: HashMap<&str, &Block> =
        blocks.iter().filter_map(|block| Some((block.origin.as_deref()?, block))).collect();
    let mut found = Vec::new();
    for one in now {
        match known.get(one.origin.as_str()) {
            None => found.push(Change { how: Changed::New, block: None, now: Some(one) }),
            Some(block) if block.left_out_at.is_none() && differs(block, one) => {
                found.push(Change { how: Changed::Changed, block: Some(block), now: Some(one) });
            }
            Some(_) => {}
        }
    }
    for block in blocks.iter().filter(|block| block.left_out_at.is_none()) {
        let Some(origin) = block.origin.as_deref() else { continue };
        if now.iter().all(|one| one.origin != origin) {
            found.push(Change { how: Changed::Gone, block: Some(block), now: None });
        }
    }
    found
}

fn differs(block: &Block, now: &Assembled) -> bool {
    block.sources != now.sources
        || block.taken_over.as_ref().is_none_or(|kept| kept.finding != now.finding)
}
