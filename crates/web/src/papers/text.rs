//! The frozen text of a version as it is read: numbered paragraphs, headings, and the
//! words that became proposals.

use std::ops::Range;

use comity_domain::paper::{heading, paragraphs};

use crate::statements::text::{Piece, blocks};

/// A paragraph or heading.
pub(crate) struct Block {
    /// Its number; empty for a heading.
    pub number: String,
    /// The words of a heading; empty for a paragraph.
    pub heading: String,
    /// What a paragraph is made of.
    pub pieces: Vec<Piece>,
}

/// A text with its marked ranges: each a name for its anchor and its bytes.
pub(crate) fn numbered(text: &str, marks: &[(String, Range<usize>)]) -> Vec<Block> {
    // Both walk the same paragraphs, in one order.
    paragraphs(text)
        .into_iter()
        .zip(blocks(text, marks))
        .map(|(paragraph, block)| Block {
            number: paragraph.number.map(|number| number.to_string()).unwrap_or_default(),
            heading: match paragraph.number {
                Some(_) => String::new(),
                None => text.get(paragraph.range).and_then(heading).unwrap_or_default().to_owned(),
            },
            pieces: block.pieces,
        })
        .collect()
}
