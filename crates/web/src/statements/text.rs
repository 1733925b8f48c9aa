//! A frozen text as it is read: paragraphs, cut where passages begin and end.

use std::ops::Range;

use comity_domain::statement::{paragraphs, segments};

/// A paragraph. Its pieces, one after the other, are the bytes of the frozen text
/// from `start` on: the script counts on it.
pub(crate) struct Block {
    /// Its first byte.
    pub start: usize,
    /// What it is made of.
    pub pieces: Vec<Piece>,
}

/// A piece of a paragraph that the same passages cover.
pub(crate) struct Piece {
    /// Its text.
    pub text: String,
    /// How many passages cover it.
    pub depth: usize,
    /// The passages that begin here; the first names the mark itself.
    pub begins: Vec<String>,
}

/// A text with its passages: each a name for its anchor and a range.
pub(crate) fn blocks(text: &str, passages: &[(String, Range<usize>)]) -> Vec<Block> {
    paragraphs(text)
        .into_iter()
        .map(|whole| {
            let inside: Vec<&(String, Range<usize>)> = passages
                .iter()
                .filter(|(_, range)| range.start < whole.end && whole.start < range.end)
                .collect();
            let ranges: Vec<Range<usize>> = inside.iter().map(|(_, range)| range.clone()).collect();
            let pieces = segments(whole.clone(), &ranges)
                .into_iter()
                .map(|segment| Piece {
                    text: text.get(segment.range.clone()).unwrap_or_default().to_owned(),
                    depth: segment.covered_by.len(),
                    begins: segment
                        .begins
                        .iter()
                        .filter_map(|at| inside.get(*at).map(|(name, _)| name.clone()))
                        .collect(),
                })
                .collect();
            Block { start: whole.start, pieces }
        })
        .collect()
}

/// The beginning of a text, for lists: whole words where there are spaces.
pub(crate) fn excerpt(text: &str, most: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(most) else { return text.to_owned() };
    let cut = text.get(..end).unwrap_or(text);
    let last_space = cut.rfind(char::is_whitespace).filter(|at| *at > end / 2).unwrap_or(end);
    format!("{}…", cut.get(..last_space).unwrap_or(cut).trim_end())
}

/// How many words a text has: runs between white space with a letter or digit in
/// them. Chinese is counted by its characters, as its writers do.
pub(crate) fn count_words(text: &str) -> usize {
    let is_han = |letter: char| matches!(letter, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}');
    text.split_whitespace()
        .map(|word| {
            let han = word.chars().filter(|letter| is_han(*letter)).count();
            let others =
                word.split(is_han).filter(|part| part.chars().any(char::is_alphanumeric)).count();
            han + others
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_as_their_writers_do() {
        assert_eq!(count_words("Mr. Chair, we – thank you."), 5);
        assert_eq!(count_words("我们支持。"), 4);
        assert_eq!(count_words("支持A/77/275号"), 4);
        assert_eq!(count_words(" — "), 0);
    }

    #[test]
    fn excerpts_keep_words_and_characters_whole() {
        assert_eq!(excerpt("short", 10), "short");
        assert_eq!(excerpt("one two three", 9), "one two…");
        assert_eq!(excerpt("我们支持这个", 4), "我们支持…");
    }

    #[test]
    fn a_passage_over_two_paragraphs_begins_once() {
        let text = "One two.\n\nThree.";
        let shown = blocks(text, &[("a".to_owned(), 4..15)]);
        let marks: Vec<_> = shown
            .iter()
            .flat_map(|block| &block.pieces)
            .map(|piece| (&*piece.text, piece.depth, piece.begins.len()))
            .collect();
        assert_eq!(marks, [("One ", 0, 0), ("two.", 1, 1), ("Three", 1, 0), (".", 0, 0)]);
    }
}
