//! Which characters the lines by which people know each other may hold: names, titles,
//! names of groups.

/// The first character that nobody can see and that such a line does not need; none in
/// a good line.
///
/// A statement's text may change direction as long as it changes back
/// ([`crate::statement::checked_text`]). A name stands inside other people's sentences,
/// and two names that look alike must be alike: so overrides, embeddings and isolates
/// are refused with all that has no shape (UAX #9, 2.1 to 2.4; General Category Cf).
/// ZWNJ and ZWJ change the shape of letters, and LRM, RLM and ALM are part of good
/// Arabic typing: these stay, as do the selectors of a letter's variants.
pub fn unseen_character(line: &str) -> Option<char> {
    line.chars().find(|letter| letter.is_control() || is_unseen(*letter))
}

/// The same for a few lines, such as a signature with its capacity below.
pub fn unseen_character_in_lines(lines: &str) -> Option<char> {
    lines.split('\n').find_map(unseen_character)
}

const fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}'
            | '\u{34f}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{17b4}'
            | '\u{17b5}'
            | '\u{180e}'
            | '\u{200b}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_shapes_letters_stays_and_what_has_no_shape_is_found() {
        for good in [
            "Amara Teliso",
            "می\u{200c}خواهم",
            "क्\u{200d}ष",
            "\u{200f}القرار A/RES/12/40\u{200e}",
            "阿玛拉·特利索",
            "葛\u{e0100}",
            "",
        ] {
            assert_eq!(unseen_character(good), None, "{good:?}");
        }
        for bad in ['\u{202a}', '\u{202e}', '\u{2066}', '\u{2069}', '\u{200b}', '\u{feff}', '\u{7}']
        {
            assert_eq!(unseen_character(&format!("a{bad}b")), Some(bad));
        }
        assert_eq!(unseen_character("one\ntwo"), Some('\n'));
        assert_eq!(unseen_character_in_lines("one\ntwo"), None);
        assert_eq!(unseen_character_in_lines("one\nt\u{2067}wo"), Some('\u{2067}'));
    }
}
