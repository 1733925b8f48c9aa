//! Which texts can be frozen.

use super::normalise_text;

/// The longest text of a statement, in characters (Unicode scalar values).
pub const MOST_CHARACTERS: usize = 200_000;
/// The largest file of a statement, in bytes.
pub const MOST_FILE_BYTES: usize = 1024 * 1024;
/// The most passages of one statement: its page marks them all, and every reader waits
/// for it.
pub const MOST_PASSAGES: usize = 400;

/// Why a text cannot be frozen. Lines are counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadText {
    /// There is nothing in it but white space.
    #[error("the text is empty")]
    Empty,
    /// It is longer than [`MOST_CHARACTERS`]; holds its length.
    #[error("the text has {0} characters, more than {MOST_CHARACTERS}")]
    TooLong(usize),
    /// A line holds a control character other than a tab.
    #[error("line {0} holds a control character")]
    Control(usize),
    /// A line forces the direction of its letters, or does not close a change of direction.
    #[error("line {0} holds a mark of direction that is not closed, or that forces a direction")]
    Direction(usize),
}

/// Brings a pasted or uploaded text into the form that is frozen, and refuses what
/// would make two readers see different texts.
///
/// Marks of direction (LRM, RLM, ALM) are part of good Arabic typing and stay.
/// Embeddings and isolates (UAX #9, 2.1 and 2.4) stay when each line closes what it
/// opens. Overrides (LRO, RLO) are refused: they alone can show letters in an order
/// that is not the order of the bytes which are hashed and quoted, and no language
/// needs them.
///
/// # Errors
/// When the text is empty or too long, or holds such characters.
pub fn checked_text(raw: &str) -> Result<String, BadText> {
    let text = normalise_text(raw);
    if text.trim().is_empty() {
        return Err(BadText::Empty);
    }
    let length = text.chars().count();
    if length > MOST_CHARACTERS {
        return Err(BadText::TooLong(length));
    }
    for (at, line) in text.split('\n').enumerate() {
        if line.chars().any(|letter| letter.is_control() && letter != '\t') {
            return Err(BadText::Control(at + 1));
        }
        if !is_balanced(line) {
            return Err(BadText::Direction(at + 1));
        }
    }
    Ok(text)
}

/// Whether a line closes every change of direction it opens, innermost first, and
/// forces none.
fn is_balanced(line: &str) -> bool {
    let mut open = Vec::new();
    for letter in line.chars() {
        match letter {
            '\u{202d}' | '\u{202e}' => return false,
            '\u{202a}' | '\u{202b}' => open.push('\u{202c}'),
            '\u{2066}'..='\u{2068}' => open.push('\u{2069}'),
            '\u{202c}' | '\u{2069}' if open.pop() != Some(letter) => return false,
            _ => {}
        }
    }
    open.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_long_and_controlled_texts_are_refused() {
        assert_eq!(checked_text(" \r\n\t"), Err(BadText::Empty));
        assert_eq!(checked_text("\u{feff}"), Err(BadText::Empty));
        assert_eq!(checked_text("One\nT\0wo"), Err(BadText::Control(2)));
        assert_eq!(checked_text("One\u{85}"), Ok("One".to_owned()));
        assert_eq!(checked_text("a\u{85}b"), Err(BadText::Control(1)));
        assert_eq!(checked_text("a\u{1b}b"), Err(BadText::Control(1)));
        assert_eq!(checked_text("a\tb"), Ok("a\tb".to_owned()));
        let long = "字".repeat(MOST_CHARACTERS);
        assert_eq!(checked_text(&long).as_deref(), Ok(&*long));
        assert_eq!(checked_text(&format!("{long}字")), Err(BadText::TooLong(MOST_CHARACTERS + 1)));
    }

    #[test]
    fn direction_may_change_but_not_leak_or_be_forced() {
        for good in
            ["\u{200f}نص\u{200e}", "a \u{2067}نص\u{2069} b", "\u{202b}x\u{2066}y\u{2069}\u{202c}"]
        {
            assert!(checked_text(good).is_ok(), "{good:?}");
        }
        for bad in [
            "yes \u{202e}on\u{202c}",
            "a \u{2067}b",
            "a \u{2067}b\n\u{2069}",
            "a\u{2069}",
            "\u{2067}\u{202a}\u{2069}\u{202c}",
        ] {
            assert_eq!(checked_text(bad), Err(BadText::Direction(1)), "{bad:?}");
        }
    }
}
