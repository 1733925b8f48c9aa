//! Characters that cannot be put on paper as they are, made visible.
//!
//! A text is printed literally. Some characters have no shape of their own, or would
//! make the page show an order of letters that is not the order of the text: these are
//! printed as their number in brackets, `[U+202E]`, so that paper hides nothing.

use std::{borrow::Cow, fmt::Write as _};

/// Whether a character is printed by its number, whatever the font.
pub(crate) const fn is_hidden(letter: char) -> bool {
    matches!(letter,
        // Controls but line feed and tab.
        '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}'
        // Overrides of direction: only they show letters in another order.
        | '\u{202d}' | '\u{202e}'
        // Signs of the byte order and of tags, interlinear marks.
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}'
        // Private use: what a letter means there is known to nobody else.
        | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}'
        // Characters that are none, and the one that stands for them.
        | '\u{fdd0}'..='\u{fdef}' | '\u{fffe}' | '\u{ffff}')
}

/// Whether a character leaves no ink and needs no glyph.
pub(crate) const fn needs_no_glyph(letter: char) -> bool {
    matches!(letter, '\n' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202c}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}')
}

/// Whether a mark of the Arabic script stands on something that is not Arabic: no font
/// has both, and a mark without its letter has no shape.
const fn is_stray(before: char, letter: char) -> bool {
    let is_mark = matches!(letter, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e8}' | '\u{6ea}'..='\u{6ed}');
    let on_arabic = matches!(before, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}'
        | '\u{8a0}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    is_mark && !on_arabic
}

/// The text as it is printed: hidden characters, and those for which `has_glyph` says
/// no, by their numbers; a tab, and a space that the fonts do not know, as a space.
pub(crate) fn printed<'t>(text: &'t str, has_glyph: &dyn Fn(char) -> bool) -> Cow<'t, str> {
    let is_plain = |before: char, letter: char| {
        letter != '\t'
            && !is_hidden(letter)
            && !is_stray(before, letter)
            && (needs_no_glyph(letter) || has_glyph(letter))
    };
    let befores = || std::iter::once(' ').chain(text.chars());
    if befores().zip(text.chars()).all(|(before, letter)| is_plain(before, letter)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for (before, letter) in befores().zip(text.chars()) {
        if letter == '\t' {
            out.push(' ');
        } else if is_plain(before, letter) {
            out.push(letter);
        } else if letter.is_whitespace() && !is_hidden(letter) {
            out.push(if matches!(letter, '\u{2007}' | '\u{202f}') { '\u{a0}' } else { ' ' });
        } else {
            let _ = write!(out, "[U+{:04X}]", u32::from(letter));
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_hides_is_shown_by_its_number() {
        let all = |_| true;
        assert_eq!(printed("a\0b\u{202e}c\td", &all), "a[U+0000]b[U+202E]c d");
        assert_eq!(printed("two\nlines, \u{2068}x\u{2069}", &all), "two\nlines, \u{2068}x\u{2069}");
        assert_eq!(printed("A\u{64b} ك\u{64b}", &all), "A[U+064B] ك\u{64b}");
        let latin = |letter: char| letter.is_ascii_graphic() || letter == ' ';
        assert_eq!(printed("a\u{202f}; b\u{2002}c", &latin), "a\u{a0}; b c");
        assert_eq!(printed("a☃\u{200b}", &|letter| letter == 'a'), "a[U+2603]\u{200b}");
        assert!(matches!(printed("#import $x$ \\ @y `z`", &all), Cow::Borrowed(_)));
    }
}
