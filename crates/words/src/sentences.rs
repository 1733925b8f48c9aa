//! Sentences of a text, as byte ranges.

use std::ops::Range;

use comity_domain::Language;
use icu::segmenter::{SentenceSegmenter, options::SentenceBreakInvariantOptions};

use crate::Words;

/// Characters from which on a line was probably broken because it was full;
/// headings are shorter, and plain text is wrapped at 65 to 80.
const FULL_LINE: usize = 60;

/// Abbreviations after which a sentence goes on, without their last full stop,
/// in lower case. They are those of statements and UN documents.
const fn abbreviations(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => &[
            "mr", "mrs", "ms", "dr", "prof", "st", "h.e", "amb", "gen", "col", "art", "arts",
            "para", "paras", "sect", "chap", "res", "no", "nos", "vol", "fig", "p", "pp", "cf",
            "e.g", "i.e", "viz", "vs", "add", "corr", "rev", "ed", "eds", "al", "u.n",
        ],
        Language::Fr => &[
            "m", "mm", "dr", "pr", "art", "par", "chap", "sect", "rés", "n", "no", "nos", "vol",
            "fig", "p", "pp", "cf", "ex", "p. ex", "c.-à-d", "add", "corr", "rév", "éd", "al",
            "s.e", "s. e",
        ],
        Language::Es => &[
            "sr", "sra", "srta", "sres", "sras", "dr", "dra", "prof", "excmo", "excma", "s.e",
            "s. e", "art", "arts", "párr", "párrs", "cap", "secc", "res", "núm", "núms", "n", "no",
            "vol", "fig", "pág", "págs", "p", "pp", "cf", "p. ej", "ej", "add", "corr", "rev",
            "ee", "uu", "ed",
        ],
        Language::Ru => &[
            "г", "гг", "г-н", "г-жа", "ст", "п", "пп", "ч", "гл", "разд", "рез", "стр", "с", "см",
            "ср", "т", "т.е", "т. е", "т.д", "т.п", "т.к", "т.н", "напр", "тыс", "млн", "млрд",
            "им", "проф", "д-р", "док", "изм", "испр", "доп",
        ],
        Language::Ar => &["د", "أ", "م", "ص", "ف", "ق"],
        Language::Zh => &[],
    }
}

impl Words {
    /// The sentences of a text in this language, as byte ranges on character
    /// boundaries, in order, without the white space around them.
    ///
    /// The rules are those of Unicode Standard Annex #29; sentences then go on
    /// after an abbreviation of the language, an initial, or the number of a
    /// paragraph or list item. A line end ends a sentence unless the next line
    /// goes on in lower case, or the line was full and the next begins with a letter.
    pub fn sentences(&self, text: &str) -> Vec<Range<usize>> {
        let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
        let mut found: Vec<Range<usize>> = Vec::new();
        let mut start = 0;
        for end in segmenter.segment_str(text).filter(|end| *end > 0) {
            if goes_on(self.language(), &text[start..end], &text[end..]) {
                continue;
            }
            found.extend(trimmed(text, start..end));
            start = end;
        }
        found.extend(trimmed(text, start..text.len()));
        found
    }
}

/// The range without white space at its ends; none when nothing is left.
fn trimmed(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let piece = &text[range.clone()];
    let start = range.start + (piece.len() - piece.trim_start().len());
    let kept = piece.trim();
    (!kept.is_empty()).then(|| start..start + kept.len())
}

/// Whether the break between the two texts is inside a sentence.
fn goes_on(language: Language, before: &str, after: &str) -> bool {
    let ended = before.trim_end();
    let gap = &before[ended.len()..];
    if gap.matches('\n').count() > 1 {
        return false;
    }
    if ended.is_empty() {
        return true;
    }
    let Some(body) = ended.strip_suffix('.') else {
        // Broken by a line end only. The next line belongs here when it goes on in
        // lower case, or with a letter after a line that was full.
        let is_open = !ended.ends_with(|last: char| "!?…؟。！？;；:：".contains(last));
        let is_full = ended.lines().last().is_some_and(|line| line.chars().count() >= FULL_LINE);
        let follows = after.starts_with(char::is_lowercase)
            || (is_full && after.starts_with(char::is_alphabetic));
        return gap.contains('\n') && is_open && follows;
    };
    if gap.contains('\n') && !after.starts_with(char::is_lowercase) {
        return false;
    }
    // “12.” or “a.” alone numbers what follows.
    let is_number = body.trim().chars().all(char::is_numeric);
    is_number || is_abbreviation(language, body)
}

fn is_abbreviation(language: Language, body: &str) -> bool {
    let lower = body.to_lowercase();
    let ends_word = |abbreviation: &str| {
        lower
            .strip_suffix(abbreviation)
            .is_some_and(|rest| !rest.ends_with(|c: char| c.is_alphanumeric() || c == '-'))
    };
    if abbreviations(language).iter().any(|abbreviation| ends_word(abbreviation)) {
        return true;
    }
    // An initial: one capital letter by itself, “J.”. Not “I.”, which ends
    // English sentences.
    let mut last = body.chars().rev();
    let is_capital = last.next().is_some_and(|c| c.is_uppercase() && c != 'I');
    is_capital && last.next().is_none_or(|c| c.is_whitespace() || c == '.')
}
