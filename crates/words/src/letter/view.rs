//! The letter as one row of signs: folded for matching, as written for showing,
//! each with the bytes it came from. Every reader works on this row, so every
//! value can say where it stands in the file.

use super::{
    Span,
    blocks::Block,
    fold::{Folded, fold},
    lexicon::{self, Hit, Tag},
};

/// One sign.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Glyph {
    /// What it is matched as.
    pub(crate) fold: char,
    /// What it is shown as; `\0` for the second half of one written sign.
    pub(crate) show: char,
    pub(crate) start: u32,
    pub(crate) end: u32,
}

/// The row of signs with its blocks, sentences and phrases. Ranges are `(first,
/// past the last)` in signs.
pub(crate) struct View<'a> {
    text: &'a str,
    pub(crate) glyphs: Vec<Glyph>,
    pub(crate) signs: Vec<char>,
    pub(crate) blocks: Vec<Block>,
    pub(crate) sentences: Vec<(usize, usize)>,
    pub(crate) hits: Vec<Hit>,
}

/// A range of signs.
pub(crate) type Run = (usize, usize);

impl<'a> View<'a> {
    pub(crate) fn new(text: &'a str, glyphs: Vec<Glyph>, blocks: Vec<Block>) -> View<'a> {
        let signs: Vec<char> = glyphs.iter().map(|glyph| glyph.fold).collect();
        let hits = lexicon::find(&signs);
        let sentences = sentences(&glyphs, &signs);
        View { text, glyphs, signs, blocks, sentences, hits }
    }

    /// Takes spaces and stray punctuation off both ends of a run.
    pub(crate) fn trim(&self, run: Run) -> Run {
        self.trim_of(run, |c| matches!(c, ' ' | '\n'))
    }

    /// Takes the signs `unwanted` names off both ends.
    pub(crate) fn trim_of(
        &self,
        (mut start, mut end): Run,
        unwanted: impl Fn(char) -> bool,
    ) -> Run {
        while start < end && unwanted(self.signs[start]) {
            start += 1;
        }
        while end > start && unwanted(self.signs[end - 1]) {
            end -= 1;
        }
        (start, end)
    }

    /// The bytes a run came from.
    pub(crate) fn span(&self, run: Run) -> Span {
        let (start, end) = self.trim(run);
        match (self.glyphs.get(start), end.checked_sub(1).and_then(|last| self.glyphs.get(last))) {
            (Some(first), Some(last)) if start < end => {
                Span { start: first.start as usize, end: last.end as usize }
            }
            (Some(first), _) => Span { start: first.start as usize, end: first.start as usize },
            _ => Span { start: 0, end: 0 },
        }
    }

    /// A run as written, on one line, without the signs of Markdown.
    pub(crate) fn show(&self, run: Run) -> String {
        let (start, end) = self.trim(run);
        let mut out = String::with_capacity(end.saturating_sub(start));
        for glyph in self.glyphs.get(start..end.max(start)).unwrap_or_default() {
            match glyph.show {
                '\0' => {}
                '\n' | ' ' => out.push(' '),
                // With the accents that stand on it.
                _ => out.push_str(&self.text[glyph.start as usize..glyph.end as usize]),
            }
        }
        out
    }

    /// The phrases that start in a run.
    pub(crate) fn hits_in(&self, (start, end): Run) -> &[Hit] {
        let from = self.hits.partition_point(|hit| hit.start < start);
        let to = self.hits.partition_point(|hit| hit.start < end);
        &self.hits[from..to.max(from)]
    }

    /// Whether a phrase of this kind lies in the run.
    pub(crate) fn has(&self, run: Run, wanted: impl Fn(Tag) -> bool) -> bool {
        self.first(run, wanted).is_some()
    }

    /// The first phrase of this kind in the run; the longest that starts there.
    pub(crate) fn first(&self, run: Run, wanted: impl Fn(Tag) -> bool) -> Option<Hit> {
        let hits = self.hits_in(run);
        let at = hits.iter().find(|hit| wanted(hit.tag) && hit.end <= run.1)?.start;
        hits.iter()
            .filter(|hit| hit.start == at && wanted(hit.tag) && hit.end <= run.1)
            .max_by_key(|hit| hit.end)
            .copied()
    }

    /// The longest phrase of this kind that starts exactly at `at`.
    pub(crate) fn at(&self, at: usize, wanted: impl Fn(Tag) -> bool) -> Option<Hit> {
        self.hits_in((at, at + 1))
            .iter()
            .filter(|hit| wanted(hit.tag))
            .max_by_key(|hit| hit.end)
            .copied()
    }

    /// The sentence that holds the sign at `at`.
    pub(crate) fn sentence(&self, at: usize) -> Run {
        let index = self.sentences.partition_point(|&(_, end)| end <= at);
        self.sentences.get(index).copied().unwrap_or((at, at))
    }

    /// The sentences of a run.
    pub(crate) fn sentences_in(&self, (start, end): Run) -> &[Run] {
        let from = self.sentences.partition_point(|run| run.1 <= start);
        let to = self.sentences.partition_point(|run| run.0 < end);
        &self.sentences[from..to.max(from)]
    }

    /// The number of the block that holds the sign at `at`.
    pub(crate) fn block_of(&self, at: usize) -> usize {
        self.blocks
            .partition_point(|block| block.end <= at)
            .min(self.blocks.len().saturating_sub(1))
    }
}

/// The signs of `text[start..end]`: spaces collapsed, Markdown's emphasis, escapes,
/// footnote marks and simple tags dropped.
pub(crate) fn glyphs(text: &str, start: usize, end: usize, out: &mut Vec<Glyph>) {
    let source = &text[start..end];
    let from = out.len();
    let mut skip_to = 0;
    let mut before = ' ';
    for (at, c) in source.char_indices() {
        if at < skip_to {
            continue;
        }
        let rest = &source[at + c.len_utf8()..];
        let next = rest.chars().next();
        if let Some(length) = markup(c, rest, before, next, out.len() == from) {
            skip_to = at + length;
            continue;
        }
        before = c;
        let sign = |fold: char, show: char| Glyph {
            fold,
            show,
            start: (start + at) as u32,
            end: (start + at + c.len_utf8()) as u32,
        };
        match fold(c) {
            // A combining accent belongs to the sign it stands on.
            Folded::Nothing if is_accent(c) => {
                if let Some(last) = out[from..].last_mut()
                    && last.end as usize == start + at
                {
                    last.end += c.len_utf8() as u32;
                }
            }
            Folded::Nothing => {}
            Folded::One(' ') => match out.last_mut() {
                Some(last) if last.fold == ' ' && last.end as usize == start + at => {
                    last.end += c.len_utf8() as u32;
                }
                _ => out.push(sign(' ', ' ')),
            },
            Folded::One(one) => out.push(sign(one, c)),
            Folded::Two(one, two) => {
                out.push(sign(one, c));
                out.push(sign(two, '\0'));
            }
        }
    }
}

/// Marks that are seen and must not be lost when the text is shown.
const fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

/// How many bytes to drop because they are Markdown's, not the letter's.
fn markup(c: char, rest: &str, before: char, next: Option<char>, opens: bool) -> Option<usize> {
    match c {
        // A star and a space at the start of a line are a bullet.
        '*' if opens && next == Some(' ') => None,
        '*' | '`' => Some(1),
        '_' => {
            let inner = before.is_alphanumeric() && next.is_some_and(char::is_alphanumeric);
            (!inner).then_some(1)
        }
        '\\' => next.filter(char::is_ascii_punctuation).map(|_| 1),
        '[' if next == Some('^') => {
            let close = rest.bytes().take(12).position(|b| b == b']')?;
            Some(close + 2)
        }
        '<' => {
            let close = rest.bytes().take(12).position(|b| b == b'>')?;
            rest.as_bytes()[..close]
                .iter()
                .all(|b| b.is_ascii_alphabetic() || *b == b'/' || *b == b' ')
                .then_some(close + 2)
        }
        _ => None,
    }
}

/// Longer than this, a sentence is cut: it bounds what one phrase can look at.
const LONGEST: usize = 1500;

const ABBREVIATIONS: &[&str] = &[
    "no", "nos", "mr", "mrs", "ms", "dr", "st", "art", "para", "paras", "p", "pp", "vol", "res",
    "doc", "ref", "encl", "sr", "sra", "excmo", "excma", "num", "op", "cf", "г", "гг", "п", "пп",
    "ст", "т", "ул", "стр", "им", "mme", "approx", "tel", "a", "e.g", "i.e", "etc", "p.m", "a.m",
    "m", "u.n",
];

fn sentences(glyphs: &[Glyph], signs: &[char]) -> Vec<Run> {
    let mut out = Vec::new();
    let mut start = 0;
    for at in 0..signs.len() {
        // Closing quotes were taken into the sentence before.
        if at < start {
            continue;
        }
        let ends = match signs[at] {
            '\n' => true,
            '。' | '；' => true,
            '?' | '!' | '.' | '…' => {
                let mut next = at + 1;
                while signs
                    .get(next)
                    .is_some_and(|c| matches!(c, '"' | '”' | '»' | ')' | '\'' | '」' | '“'))
                {
                    next += 1;
                }
                match (signs.get(next), glyphs.get(next + 1)) {
                    (None | Some('\n'), _) => true,
                    (Some(' '), Some(after)) => {
                        let lower = after.show.is_lowercase() && signs[at] == '.';
                        !(lower || (signs[at] == '.' && abbreviated(signs, start, at, after.show)))
                    }
                    _ => {
                        matches!(signs[at], '?' | '!')
                            && super::fold::is_han(*signs.get(next).unwrap_or(&' '))
                    }
                }
            }
            ' ' => at - start > LONGEST,
            _ => at - start > 2 * LONGEST,
        };
        if ends {
            let mut end = at + 1;
            while signs.get(end).is_some_and(|c| matches!(c, '"' | '”' | '»' | ')' | '」')) {
                end += 1;
            }
            if end > start {
                out.push((start, end));
                start = end;
            }
        }
    }
    if start < signs.len() {
        out.push((start, signs.len()));
    }
    out
}

fn abbreviated(signs: &[char], start: usize, at: usize, after: char) -> bool {
    let mut from = at;
    while from > start
        && !signs[from - 1].is_whitespace()
        && signs[from - 1] != '('
        && at - from < 8
    {
        from -= 1;
    }
    let word: String = signs[from..at].iter().collect();
    // "2022 г. Секретариат" may end a sentence; "г. Женева" does not.
    if word == "г" || word == "гг" {
        return !after.is_uppercase();
    }
    ABBREVIATIONS.contains(&word.as_str())
        || (word.chars().count() == 1
            && word.chars().all(char::is_alphabetic)
            && after.is_uppercase())
}
