//! What differs between two versions of a text, for people to read: paragraph beside
//! paragraph, and inside a paragraph word by word.

use std::{collections::HashMap, ops::Range};

use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::{Paragraph, paragraphs};

/// A paragraph of the comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its number in the earlier version; none for a heading or a new paragraph.
    pub old_number: Option<usize>,
    /// Its number in the later version; none for a heading or a deleted paragraph.
    pub new_number: Option<usize>,
    /// What became of it.
    pub change: Change,
}

/// What became of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It stands as it was.
    Same(String),
    /// Words of it changed.
    Changed(Vec<Piece>),
    /// It is new.
    Inserted(String),
    /// It is gone.
    Deleted(String),
}

/// A piece of a changed paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Stands in both versions.
    Same(String),
    /// Stands in the later version only.
    Inserted(String),
    /// Stood in the earlier version only.
    Deleted(String),
}

/// The most pairs of things that are compared with each other at one place: beyond it
/// the whole is shown as replaced, so that no text keeps a reader waiting.
const MOST_PAIRS: usize = 4_000_000;
/// The same for paragraphs, of which each pair costs a look at all their words.
const MOST_PARAGRAPH_PAIRS: usize = 2_500;
/// From which share of common words on two paragraphs are one that was changed.
const ALIKE_PERCENT: usize = 40;

/// Compares two versions of a text.
pub fn compare(old: &str, new: &str) -> Vec<Row> {
    let (olds, news) = (paragraphs(old), paragraphs(new));
    let old_texts: Vec<&str> = olds.iter().map(|one| slice(old, &one.range)).collect();
    let new_texts: Vec<&str> = news.iter().map(|one| slice(new, &one.range)).collect();
    let mut rows = Vec::new();
    for (tag, before, after) in changes(&old_texts, &new_texts) {
        match tag {
            DiffTag::Equal => rows.extend(before.zip(after).map(|(o, n)| Row {
                old_number: number(&olds, o),
                new_number: number(&news, n),
                change: Change::Same(old_texts[o].to_owned()),
            })),
            _ => {
                let pairs = pair_up(&old_texts[before.clone()], &new_texts[after.clone()]);
                rows.extend(pairs.into_iter().map(|(o, n)| {
                    let (o, n) = (o.map(|o| o + before.start), n.map(|n| n + after.start));
                    let change = match (o, n) {
                        (Some(o), Some(n)) => {
                            Change::Changed(compare_words(old_texts[o], new_texts[n]))
                        }
                        (Some(o), None) => Change::Deleted(old_texts[o].to_owned()),
                        (None, n) => Change::Inserted(n.map_or("", |n| new_texts[n]).to_owned()),
                    };
                    Row {
                        old_number: o.and_then(|o| number(&olds, o)),
                        new_number: n.and_then(|n| number(&news, n)),
                        change,
                    }
                }));
            }
        }
    }
    rows
}

fn slice<'t>(text: &'t str, range: &Range<usize>) -> &'t str {
    text.get(range.clone()).unwrap_or_default()
}

fn number(all: &[Paragraph], at: usize) -> Option<usize> {
    all.get(at).and_then(|one| one.number)
}

type Op = (DiffTag, Range<usize>, Range<usize>);

/// The runs that are the same and those that are not, in order. What is common at both
/// ends is cut off first, so that a small change in a long text costs little.
fn changes<T: Ord + std::hash::Hash + Eq>(old: &[T], new: &[T]) -> Vec<Op> {
    let head = old.iter().zip(new).take_while(|(one, other)| one == other).count();
    let tail = (old[head..].iter().rev())
        .zip(new[head..].iter().rev())
        .take_while(|(one, other)| one == other)
        .count();
    let (old_end, new_end) = (old.len() - tail, new.len() - tail);
    let (middle_old, middle_new) = (&old[head..old_end], &new[head..new_end]);
    let mut found = Vec::new();
    if head > 0 {
        found.push((DiffTag::Equal, 0..head, 0..head));
    }
    if middle_old.len().saturating_mul(middle_new.len()) > MOST_PAIRS {
        found.push((DiffTag::Replace, head..old_end, head..new_end));
    } else {
        let ops = capture_diff_slices(Algorithm::Myers, middle_old, middle_new);
        found.extend(ops.iter().map(|op| {
            let (tag, o, n) = op.as_tag_tuple();
            (tag, o.start + head..o.end + head, n.start + head..n.end + head)
        }));
    }
    if tail > 0 {
        found.push((DiffTag::Equal, old_end..old.len(), new_end..new.len()));
    }
    // Deletions and insertions that touch are one change.
    let mut joined: Vec<Op> = Vec::new();
    for (tag, o, n) in found.into_iter().filter(|(_, o, n)| !o.is_empty() || !n.is_empty()) {
        let is_same = tag == DiffTag::Equal;
        match joined.last_mut() {
            Some((last, last_o, last_n)) if (*last == DiffTag::Equal) == is_same => {
                if !is_same {
                    *last = DiffTag::Replace;
                }
                (last_o.end, last_n.end) = (o.end, n.end);
            }
            _ => joined.push((tag, o, n)),
        }
    }
    joined
}

/// Which of the earlier paragraphs became which of the later ones, keeping both orders:
/// of all ways the one with the most words in common.
fn pair_up(old: &[&str], new: &[&str]) -> Vec<(Option<usize>, Option<usize>)> {
    let (rows, columns) = (old.len(), new.len());
    if rows == 0 || columns == 0 || rows * columns > MOST_PARAGRAPH_PAIRS {
        let gone = (0..rows).map(|o| (Some(o), None));
        return gone.chain((0..columns).map(|n| (None, Some(n)))).collect();
    }
    let old_bags: Vec<_> = old.iter().map(|text| bag(text)).collect();
    let new_bags: Vec<_> = new.iter().map(|text| bag(text)).collect();
    let likeness: Vec<Vec<usize>> = (old_bags.iter())
        .map(|one| new_bags.iter().map(|other| alike(one, other)).collect())
        .collect();
    // best[o][n]: the most that the paragraphs from o and from n on can have in common.
    let mut best = vec![vec![0_usize; columns + 1]; rows + 1];
    for o in (0..rows).rev() {
        for n in (0..columns).rev() {
            let paired = match likeness[o][n] {
                0 => 0,
                common => best[o + 1][n + 1] + common,
            };
            best[o][n] = paired.max(best[o + 1][n]).max(best[o][n + 1]);
        }
    }
    let (mut o, mut n) = (0, 0);
    let mut found = Vec::new();
    while o < rows && n < columns {
        let common = likeness[o][n];
        if common > 0 && best[o][n] == best[o + 1][n + 1] + common {
            found.push((Some(o), Some(n)));
            (o, n) = (o + 1, n + 1);
        } else if best[o][n] == best[o + 1][n] {
            found.push((Some(o), None));
            o += 1;
        } else {
            found.push((None, Some(n)));
            n += 1;
        }
    }
    found.extend((o..rows).map(|o| (Some(o), None)));
    found.extend((n..columns).map(|n| (None, Some(n))));
    found
}

/// How often each word occurs, and how many there are.
type Bag<'t> = (HashMap<&'t str, usize>, usize);

fn bag(text: &str) -> Bag<'_> {
    let mut counts = HashMap::new();
    let mut all = 0;
    for word in tokens(text).into_iter().filter(|word| word.chars().any(|c| !is_between(c))) {
        *counts.entry(word).or_default() += 1;
        all += 1;
    }
    (counts, all)
}

/// How many words two paragraphs have in common; 0 when they are too few to be the same
/// paragraph.
fn alike((one, one_all): &Bag<'_>, (other, other_all): &Bag<'_>) -> usize {
    let common: usize =
        one.iter().map(|(word, count)| other.get(word).map_or(0, |there| *count.min(there))).sum();
    let enough = common * 200 >= (one_all + other_all) * ALIKE_PERCENT;
    if enough { common } else { 0 }
}

/// Compares two paragraphs word by word.
pub fn compare_words(old: &str, new: &str) -> Vec<Piece> {
    let (olds, news) = (tokens(old), tokens(new));
    let mut ops = changes(&olds, &news);
    // A blank or a comma between two changes is no island to stop at: read aloud, three
    // words replaced by three are one replacement.
    let last = ops.len().saturating_sub(1);
    for (at, op) in ops.iter_mut().enumerate() {
        let is_small = op.1.clone().all(|token| olds[token].chars().all(is_between));
        if op.0 == DiffTag::Equal && at > 0 && at < last && is_small {
            op.0 = DiffTag::Replace;
        }
    }
    let mut joined: Vec<Op> = Vec::new();
    for (tag, o, n) in ops {
        match joined.last_mut() {
            Some((last, last_o, last_n)) if *last != DiffTag::Equal && tag != DiffTag::Equal => {
                (last_o.end, last_n.end) = (o.end, n.end);
            }
            _ => joined.push((tag, o, n)),
        }
    }
    let mut pieces = Vec::new();
    for (tag, o, n) in joined {
        let (before, after) = (olds[o].concat(), news[n].concat());
        if tag == DiffTag::Equal {
            pieces.push(Piece::Same(before));
        } else {
            if !before.is_empty() {
                pieces.push(Piece::Deleted(before));
            }
            if !after.is_empty() {
                pieces.push(Piece::Inserted(after));
            }
        }
    }
    pieces
}

/// Cuts a text into words, the blanks between them, and single marks. Chinese, which
/// writes no blanks, is cut into its characters.
fn tokens(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut last: Option<char> = None;
    for (at, letter) in text.char_indices() {
        let goes_on = last.is_some_and(|last| {
            !is_alone(letter) && !is_alone(last) && last.is_whitespace() == letter.is_whitespace()
        });
        if at > start && !goes_on {
            found.extend(text.get(start..at));
            start = at;
        }
        last = Some(letter);
    }
    found.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    found
}

/// White space and punctuation: what stands between words.
fn is_between(letter: char) -> bool {
    letter.is_whitespace() || is_mark(letter)
}

/// What makes a token of its own: punctuation, and characters that are words.
fn is_alone(letter: char) -> bool {
    let is_han = matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{2fa1f}');
    is_han || is_mark(letter)
}

/// Punctuation of the six languages. Joiners (ZWJ, ZWNJ) and marks of direction belong
/// to the word they stand in, and so does an apostrophe.
fn is_mark(letter: char) -> bool {
    match letter {
        '\'' | '\u{2019}' | '\u{200b}'..='\u{200f}' | '\u{2060}' => false,
        '\u{2010}'..='\u{205e}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff0f}' => true,
        '\u{ff1a}'..='\u{ff20}' | '\u{ff3b}'..='\u{ff40}' | '\u{ff5b}'..='\u{ff65}' => true,
        '،' | '؛' | '؟' | '٪' | '«' | '»' | '¡' | '¿' | '·' => true,
        _ => letter.is_ascii_punctuation(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `[-deleted-]` and `{+inserted+}`.
    fn shown(pieces: &[Piece]) -> String {
        pieces
            .iter()
            .map(|piece| match piece {
                Piece::Same(text) => text.clone(),
                Piece::Deleted(text) => format!("[-{text}-]"),
                Piece::Inserted(text) => format!("{{+{text}+}}"),
            })
            .collect()
    }

    fn words(old: &str, new: &str) -> String {
        shown(&compare_words(old, new))
    }

    #[test]
    fn words_are_marked_whole_and_neighbours_together() {
        assert_eq!(words("twice a year", "once a year"), "[-twice-]{+once+} a year");
        assert_eq!(
            words("States may test it.", "States will try it."),
            "States [-may test-]{+will try+} it."
        );
        assert_eq!(words("one", "one, two"), "one{+, two+}");
        assert_eq!(words("l’État agit", "l’État n’agit pas"), "l’État [-agit-]{+n’agit pas+}");
        assert_eq!(words("", "new"), "{+new+}");
        assert_eq!(words("same", "same"), "same");
    }

    #[test]
    fn every_script_is_cut_where_its_readers_would() {
        assert_eq!(words("每年检查两次。", "每年检查一次。"), "每年检查[-两-]{+一+}次。");
        assert_eq!(
            words("تتحقق مرتين في السنة", "تتحقق مرة في السنة"),
            "تتحقق [-مرتين-]{+مرة+} في السنة"
        );
        assert_eq!(words("دَرَسَ النص", "كَتَبَ النص"), "[-دَرَسَ-]{+كَتَبَ+} النص");
        assert_eq!(words("два раза в год", "раз в год"), "[-два раза-]{+раз+} в год");
    }

    #[test]
    fn a_changed_paragraph_is_shown_beside_what_it_was() {
        let old = "# Aim\n\nA register lists one contact for each State.\n\nIt is kept in paper.\n\nIt costs nothing.";
        let new = "# Aim\n\nA register lists two contacts for each State.\n\nIt costs nothing.\n\nIt begins small and grows.";
        let rows = compare(old, new);
        let kinds: Vec<_> = rows
            .iter()
            .map(|row| {
                let kind = match &row.change {
                    Change::Same(_) => "same",
                    Change::Changed(_) => "changed",
                    Change::Inserted(_) => "inserted",
                    Change::Deleted(_) => "deleted",
                };
                (kind, row.old_number, row.new_number)
            })
            .collect();
        assert_eq!(
            kinds,
            [
                ("same", None, None),
                ("changed", Some(1), Some(1)),
                ("deleted", Some(2), None),
                ("same", Some(3), Some(2)),
                ("inserted", None, Some(3)),
            ]
        );
        let Change::Changed(pieces) = &rows[1].change else { panic!("changed") };
        assert_eq!(
            shown(pieces),
            "A register lists [-one contact-]{+two contacts+} for each State."
        );
    }

    #[test]
    fn a_text_that_has_nothing_in_common_is_replaced_without_delay() {
        let old = "a b c d e f g h ".repeat(3_000);
        let new = "1 2 3 4 5 6 7 8 ".repeat(3_000);
        let rows = compare(&old, &new);
        assert_eq!(rows.len(), 2, "one paragraph gone, one new");
        assert!(matches!(rows[0].change, Change::Deleted(_)));
        assert!(compare("", "").is_empty());
    }
}
