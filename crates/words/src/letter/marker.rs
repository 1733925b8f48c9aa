//! The sign that opens an item: a bullet, a number of any script, a letter, a
//! roman numeral, "Question 1:", "أولا", "一、".

use super::{
    fold::{han_number, is_arabic, is_han},
    lexicon::{Hit, Tag},
};

/// The family of a marker; items of one list share it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// `-`, `*`, `•`.
    Bullet,
    /// `1`.
    Number,
    /// `1.1`: the number of dots.
    Decimal(u8),
    /// `a`.
    Letter,
    /// `iv`.
    Roman,
    /// `一`.
    Han,
    /// `أولا`, `第一`.
    Ordinal,
    /// `Question 1`.
    Question,
    /// `Topic 1`.
    Topic,
}

/// The marker of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Marker {
    pub(crate) style: Style,
    /// `.`, `)`, `(` for both brackets, `:`, `、` …: part of the list's identity.
    pub(crate) closing: char,
    /// Its place in the list, 0 for bullets.
    pub(crate) value: u32,
    /// As written, without brackets and dots; digits of any script as 0–9.
    pub(crate) label: String,
    /// Signs it takes up, the space after it included.
    pub(crate) length: usize,
}

impl Marker {
    /// Whether both belong to one list.
    pub(crate) fn same_list(&self, other: &Marker) -> bool {
        self.style == other.style && (self.closing == other.closing || self.style == Style::Bullet)
    }
}

const ARABIC_ORDINALS: [&str; 12] = [
    "اولا",
    "ثانيا",
    "ثالثا",
    "رابعا",
    "خامسا",
    "سادسا",
    "سابعا",
    "ثامنا",
    "تاسعا",
    "عاشرا",
    "حادي عشر",
    "ثاني عشر",
];

const ABJAD: &str = "ابجدهوزحطيكلمنسعفصقرشت";

/// Reads the marker at the start of a line's folded signs. `shown` are the same
/// signs as written; `hits` the phrases found in the line, counted from its start.
pub(crate) fn read(signs: &[char], shown: &[char], hits: &[Hit]) -> Option<Marker> {
    let first = *signs.first()?;
    if matches!(
        first,
        '•' | '◦'
            | '▪'
            | '‣'
            | '●'
            | '○'
            | '■'
            | '□'
            | '–'
            | '—'
            | '-'
            | '*'
            | '+'
            | '·'
            | '➢'
            | '✓'
            | '⁃'
            | '\u{F0B7}'
    ) && (signs.get(1) == Some(&' ')
        || (!first.is_ascii() && signs.len() > 1)
        || (first == '-' && signs.len() > 2 && shown[0] != '-'))
    {
        return Some(bullet(signs));
    }
    if let Some(circled) = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫".chars().position(|c| c == first) {
        let value = circled as u32 + 1;
        return Some(finish(signs, Style::Number, '○', value, value.to_string(), 1));
    }
    let mut marker = worded(signs, hits)
        .or_else(|| arabic_ordinal(signs))
        .or_else(|| bracketed(signs))
        .or_else(|| open(signs, shown))?;
    if marker.label.starts_with(char::is_alphabetic) {
        // The label as written: "I", not "i".
        let label: Vec<char> = marker.label.chars().collect();
        let within = &signs[..marker.length.min(signs.len())];
        let at = within.windows(label.len()).rposition(|window| window == label);
        if let Some(at) = at {
            marker.label = shown.iter().skip(at).take(label.len()).collect();
        }
    }
    Some(marker)
}

fn bullet(signs: &[char]) -> Marker {
    finish(signs, Style::Bullet, '-', 0, String::new(), 1)
}

fn finish(
    signs: &[char],
    style: Style,
    closing: char,
    value: u32,
    label: String,
    mut length: usize,
) -> Marker {
    while signs.get(length).is_some_and(|&c| c == ' ') {
        length += 1;
    }
    Marker { style, closing, value, label, length }
}

/// "Question 1:", "Q1.", "Topic 2 –", "问题一：", "Вопрос № 3".
fn worded(signs: &[char], hits: &[Hit]) -> Option<Marker> {
    let hit = hits
        .iter()
        .take_while(|hit| hit.start == 0)
        .filter(|hit| matches!(hit.tag, Tag::QuestionMark | Tag::TopicMark))
        .max_by_key(|hit| (hit.end, hit.tag == Tag::QuestionMark))
        .map(|hit| (hit.end, hit.tag))
        // "Q1": the letter and its number are one word.
        .or_else(|| {
            (signs[0] == 'q' && signs.get(1).is_some_and(char::is_ascii_digit))
                .then_some((1, Tag::QuestionMark))
        })?;
    let mut at = hit.0;
    while signs.get(at).is_some_and(|c| matches!(c, ' ' | '№' | '#' | '.' | '-')) {
        at += 1;
    }
    if signs.get(at..at + 2) == Some(&['n', 'o']) {
        at += 2;
        while signs.get(at).is_some_and(|c| matches!(c, ' ' | '.')) {
            at += 1;
        }
    }
    // "المحور الأول": the number may be a word.
    let word = hits.iter().filter(|hit| hit.start == at).find_map(|hit| match hit.tag {
        Tag::Ordinal(value) => Some((u32::from(value), value.to_string(), hit.end)),
        _ => None,
    });
    let (value, label, end) =
        word.or_else(|| count(signs, at).map(|(_, value, label, end)| (value, label, end)))?;
    let mut end = end;
    if signs.get(end) == Some(&' ')
        && signs.get(end + 1).is_some_and(|c| matches!(c, ':' | '-' | '.' | ')'))
    {
        end += 1;
    }
    match signs.get(end) {
        None => {}
        Some(':' | '.' | ')' | '-' | '、' | ',' | '。') => end += 1,
        Some(' ') => {}
        _ => return None,
    }
    let style = if hit.1 == Tag::QuestionMark { Style::Question } else { Style::Topic };
    Some(finish(signs, style, ':', value, label, end))
}

fn arabic_ordinal(signs: &[char]) -> Option<Marker> {
    let end = signs.iter().position(|c| matches!(c, ':' | '-' | '.' | ',' | ')'))?;
    if end > 12 {
        return None;
    }
    let word: String = signs[..end].iter().collect();
    let value = ARABIC_ORDINALS.iter().position(|ordinal| *ordinal == word.trim())? as u32 + 1;
    Some(finish(signs, Style::Ordinal, ':', value, value.to_string(), end + 1))
}

/// "(1)", "(a)", "(iv)", "（一）", "[1]".
fn bracketed(signs: &[char]) -> Option<Marker> {
    if !matches!(signs[0], '(') {
        return None;
    }
    let at = if signs.get(1) == Some(&' ') { 2 } else { 1 };
    let (style, value, label, mut end) = count(signs, at)?;
    if signs.get(end) == Some(&' ') {
        end += 1;
    }
    (signs.get(end) == Some(&')')).then(|| finish(signs, style, '(', value, label, end + 1))
}

/// "1.", "1)", "1 -", "1.1", "a.", "iv)", "一、", "第一、", "1、", "1/".
fn open(signs: &[char], shown: &[char]) -> Option<Marker> {
    let ordinal = signs[0] == '第';
    let (mut style, value, mut label, mut end) = count(signs, usize::from(ordinal))?;
    if ordinal {
        style = Style::Ordinal;
        if signs.get(end).is_some_and(|c| matches!(c, '部' | '章' | '节' | '个')) {
            return None;
        }
    }
    if style == Style::Number {
        // 1.1, 2.3.1: an outline, not a date (1.12.2022 has a year).
        let mut dots = 0;
        let mut at = end;
        while signs.get(at) == Some(&'.') && signs.get(at + 1).is_some_and(char::is_ascii_digit) {
            let (_, part, _, after) = count(signs, at + 1)?;
            if part > 99 {
                return None;
            }
            label = format!("{label}.{part}");
            dots += 1;
            at = after;
        }
        if dots > 0 {
            let at = if matches!(signs.get(at), Some('.' | ')')) { at + 1 } else { at };
            return (signs.get(at) == Some(&' '))
                .then(|| finish(signs, Style::Decimal(dots), '.', value, label, at));
        }
        if value == 0 || value > 150 {
            return None;
        }
    }
    let dash = signs.get(end) == Some(&' ')
        && signs.get(end + 1) == Some(&'-')
        && signs.get(end + 2) == Some(&' ')
        && matches!(style, Style::Number | Style::Roman);
    if dash {
        return Some(finish(signs, style, '-', value, label, end + 2));
    }
    // "1°)"
    if style == Style::Number && signs.get(end) == Some(&'°') {
        end += 1;
    }
    let mut closing = *signs.get(end)?;
    end += 1;
    // "1.- ¿Qué …?"
    if closing == '.' && signs.get(end) == Some(&'-') && style == Style::Number {
        end += 1;
    }
    let spaced = signs.get(end).is_none_or(|&c| c == ' ');
    // "1.Какие": the space is often forgotten, but "3.5" and "a.m." are not items.
    let tight = signs.get(end).is_some_and(|c| c.is_alphabetic());
    let fits = match closing {
        '、' | '．' => true,
        ')' => spaced || tight,
        '.' => {
            spaced
                || (tight && matches!(style, Style::Number | Style::Han))
                || (tight && style == Style::Letter && is_arabic(signs[0]))
        }
        '-' => {
            (spaced || tight)
                && (is_arabic(signs.get(end + usize::from(spaced)).copied().unwrap_or(' '))
                    || is_arabic(signs[0]))
        }
        ',' | ':' => style == Style::Han || style == Style::Ordinal,
        '/' => spaced && matches!(style, Style::Number | Style::Letter),
        _ => false,
    };
    if !fits {
        return None;
    }
    // A single capital with a dot may be a name's initial; the caller decides by
    // the sequence, so the case must be known.
    if matches!(style, Style::Letter | Style::Roman)
        && closing == '.'
        && shown.first().is_some_and(|c| c.is_uppercase())
    {
        closing = 'A';
    }
    Some(finish(signs, style, closing, value, label, end))
}

/// A number, letter, roman or Chinese numeral at `at`: family, value, label, end.
fn count(signs: &[char], at: usize) -> Option<(Style, u32, String, usize)> {
    let first = *signs.get(at)?;
    if first.is_ascii_digit() {
        let end = at + signs[at..].iter().take(4).take_while(|c| c.is_ascii_digit()).count();
        if end - at > 3 {
            return None;
        }
        let label: String = signs[at..end].iter().collect();
        return Some((Style::Number, label.parse().ok()?, label, end));
    }
    if is_han(first) {
        let length =
            signs[at..].iter().take(3).take_while(|c| "一二三四五六七八九十".contains(**c)).count();
        let value = han_number(&signs[at..at + length])?;
        return Some((Style::Han, value, value.to_string(), at + length));
    }
    if is_arabic(first) {
        if signs.get(at + 1).copied().is_some_and(char::is_alphabetic) {
            return None;
        }
        let value = ABJAD.chars().position(|c| c == first)? as u32 + 1;
        return Some((Style::Letter, value, first.to_string(), at + 1));
    }
    let length = signs[at..].iter().take(6).take_while(|c| c.is_alphabetic()).count();
    let word: String = signs[at..at + length].iter().collect();
    if (1..=5).contains(&length)
        && let Some(value) = roman(&word)
    {
        return Some((Style::Roman, value, word, at + length));
    }
    if length != 1 {
        return None;
    }
    let value = match first {
        'a'..='z' => first as u32 - 'a' as u32 + 1,
        'а'..='я' => first as u32 - 'а' as u32 + 1,
        _ => return None,
    };
    Some((Style::Letter, value, word, at + 1))
}

/// A roman numeral up to 39; lone `c`, `d`, `l`, `m` are letters.
fn roman(word: &str) -> Option<u32> {
    const ONES: [&str; 10] = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
    let tens = word.bytes().take_while(|&b| b == b'x').count();
    if tens > 3 || word.is_empty() {
        return None;
    }
    let ones = ONES.iter().position(|one| *one == &word[tens..])?;
    Some((tens * 10 + ones) as u32)
}

/// A single `i`, `v` or `x` is a letter when the list before it had reached `h`,
/// `u` or `w`.
pub(crate) fn settle(marker: &mut Marker, previous: Option<&Marker>) {
    if marker.style == Style::Roman
        && marker.label.len() == 1
        && let Some(first) = marker.label.bytes().next().map(|b| b.to_ascii_lowercase())
        && first.is_ascii_lowercase()
    {
        let place = u32::from(first - b'a') + 1;
        if previous.is_some_and(|previous| {
            previous.style == Style::Letter
                && previous.closing == marker.closing
                && previous.value + 1 == place
        }) {
            marker.style = Style::Letter;
            marker.value = place;
        }
    }
}
