//! Document symbols, of papers and of the Chair's documents alike: `EX/WG.1/2026/CRP.2`, and
//! the mark of a revision behind them.

/// The most characters of a symbol.
const LONGEST: usize = 60;

/// Whether a text has the shape of a document symbol: parts between strokes, of capital
/// letters, digits and points, the first of letters. The mark of a revision is no part of
/// it: it is added with the version.
pub fn is_symbol(text: &str) -> bool {
    let parts: Vec<&str> = text.split('/').collect();
    let is_part = |part: &&str| {
        let is_letter = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
        part.starts_with(is_letter)
            && part.ends_with(|c: char| is_letter(c) || c == ')')
            && !part.contains("..")
            && part.chars().all(|c| is_letter(c) || matches!(c, '.' | '-' | '(' | ')' | 'a'..='z'))
    };
    text.len() <= LONGEST
        && parts.len() >= 2
        && parts.iter().all(is_part)
        && parts.first().is_some_and(|first| first.chars().all(|c| c.is_ascii_uppercase()))
        && parts.last().is_some_and(|last| !last.to_ascii_lowercase().starts_with("rev."))
}

/// The symbol of a version: the first has the bare one, later ones are revisions.
pub fn symbol_of(symbol: &str, version: i64) -> String {
    if version <= 1 { symbol.to_owned() } else { format!("{symbol}/Rev.{}", version - 1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_are_known_by_their_shape() {
        for good in ["EX/WG.1/2026/CRP.2", "A/AC.292/2022/INF/4", "A/77/275", "A/78/265(Part-I)"] {
            assert!(is_symbol(good), "{good}");
        }
        for bad in [
            "",
            "A",
            "A/",
            "/A",
            "A//B",
            "ex/wg.1",
            "A/77 275",
            "A/77/<b>",
            "A/77/275/Rev.1",
            "А/Б",
            "A/\u{202e}B",
            "A/..",
            "A/.1",
            "Ａ/77",
            "A/77/275\n",
        ] {
            assert!(!is_symbol(bad), "{bad}");
        }
        assert!(!is_symbol(&format!("A/{}", "1".repeat(LONGEST))));
    }

    #[test]
    fn the_second_version_is_the_first_revision() {
        assert_eq!(symbol_of("A/77/275", 1), "A/77/275");
        assert_eq!(symbol_of("A/77/275", 2), "A/77/275/Rev.1");
        assert_eq!(symbol_of("A/77/275", 10), "A/77/275/Rev.9");
    }
}
