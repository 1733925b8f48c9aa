//! Any text can be read: no panic, ranges on character boundaries, and every
//! value supported by the bytes it names.

// The lint's leave for tests ends at test functions; these are their helpers.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::sync::LazyLock;

use comity_words::letter::{self, Letter, Span};
use proptest::prelude::*;

static LETTERS: LazyLock<Vec<String>> = LazyLock::new(letters);

fn letters() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/letters");
    let strangers = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/letters-strangers");
    let mut files: Vec<_> = [folder, strangers]
        .into_iter()
        .flat_map(|folder| std::fs::read_dir(folder).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|file| file.extension().is_some_and(|end| end != "expect"))
        .collect();
    files.sort();
    assert!(files.len() >= 50, "the letters are missing");
    files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect()
}

/// Every range of the letter with the text read from it.
fn ranges(letter: &Letter) -> Vec<(Span, Option<String>)> {
    let mut out = Vec::new();
    out.extend(letter.date.iter().map(|date| (date.range, None)));
    if let Some(from) = &letter.from {
        out.extend(
            from.name.iter().chain(&from.capacity).map(|v| (v.range, Some(v.value.clone()))),
        );
    }
    out.extend(letter.to.iter().map(|to| (to.range, Some(to.value.clone()))));
    if let Some(session) = &letter.session {
        out.extend(
            session.name.iter().chain(&session.place).map(|v| (v.range, Some(v.value.clone()))),
        );
        out.extend(session.starts.iter().chain(&session.ends).map(|v| (v.range, None)));
    }
    out.extend(letter.deadlines.iter().map(|d| (d.range, Some(d.what.clone()))));
    out.extend(letter.enclosures.iter().map(|e| (e.range, e.title.clone())));
    out.extend(letter.enclosures.iter().map(|e| (e.range, e.label.clone())));
    out.extend(letter.relations.iter().map(|r| (r.range, Some(r.quote.clone()))));
    if let Some(call) = &letter.paper_call {
        out.push((call.range, Some(call.text.clone())));
        out.extend(call.contact.iter().map(|contact| (contact.range, Some(contact.value.clone()))));
    }
    out.extend(
        letter.topics.iter().chain(&letter.paper_topics).map(|t| (t.range, Some(t.title.clone()))),
    );
    out.extend(letter.questions.iter().map(|q| (q.range, Some(q.text.clone()))));
    out.extend(letter.horizon.iter().map(|h| (h.range, Some(h.text.clone()))));
    out.extend(letter.mandate_quotes.iter().map(|q| (q.range, Some(q.text.clone()))));
    out.extend(letter.not_understood.iter().map(|n| (n.range, Some(n.text.clone()))));
    out.extend(letter.notes.iter().filter_map(|n| n.range).map(|range| (range, None)));
    out
}

/// Every date of the letter with the bytes it was read from.
fn dates(letter: &Letter) -> Vec<(Span, String)> {
    let mut out = Vec::new();
    let mut put = |span: Span, day: String| out.push((span, day));
    letter.date.iter().for_each(|date| put(date.range, date.value.to_string()));
    if let Some(session) = &letter.session {
        session
            .starts
            .iter()
            .chain(&session.ends)
            .for_each(|day| put(day.range, day.value.to_string()));
    }
    for deadline in &letter.deadlines {
        deadline.date.iter().for_each(|day| put(deadline.date_range, day.to_string()));
    }
    for relation in &letter.relations {
        relation.date.iter().for_each(|day| put(relation.range, day.to_string()));
    }
    for due in letter.paper_call.iter().filter_map(|call| call.deadline.as_ref()) {
        put(due.range, due.value.to_string());
    }
    out
}

/// The figures of a text, of any script, in runs; Chinese numerals as figures.
fn figures(evidence: &str) -> Vec<u32> {
    let mut runs = vec![String::new()];
    for c in evidence.chars() {
        let digit = match c {
            '0'..='9' => Some(c),
            '\u{660}'..='\u{669}' => char::from_digit(c as u32 - 0x660, 10),
            '\u{6F0}'..='\u{6F9}' => char::from_digit(c as u32 - 0x6F0, 10),
            '\u{FF10}'..='\u{FF19}' => char::from_digit(c as u32 - 0xFF10, 10),
            '〇' => Some('0'),
            _ => "一二三四五六七八九"
                .chars()
                .position(|d| d == c)
                .map(|at| (b'1' + at as u8) as char),
        };
        match (digit, c, runs.last_mut()) {
            (Some(digit), _, Some(run)) => run.push(digit),
            // 十: ten, twenty, eleven, twenty-one.
            (None, '十', Some(run)) => run.push('T'),
            _ => runs.push(String::new()),
        }
    }
    runs.iter()
        .filter_map(|run| match run.split_once('T') {
            Some((tens, ones)) => {
                let tens: u32 = if tens.is_empty() { 1 } else { tens.parse().ok()? };
                let ones: u32 = if ones.is_empty() { 0 } else { ones.parse().ok()? };
                Some(tens * 10 + ones)
            }
            None => run.parse().ok(),
        })
        .collect()
}

/// The day and the year of a date must stand in its bytes; read alone, the bytes
/// must give the same date again.
fn check_date(evidence: &str, day: &str) {
    let found = figures(evidence);
    let part =
        |at: usize| day.split('-').nth(at).and_then(|part| part.parse::<u32>().ok()).unwrap();
    assert!(found.contains(&part(2)), "the day of {day} is not in {evidence:?}");
    let year = part(0);
    // Across New Year one year is written for both.
    assert!(
        found.contains(&year) || found.contains(&(year + 1)) || found.contains(&(year - 1)),
        "the year of {day} is not in {evidence:?}"
    );
    let again = letter::read(&format!("Excellency,\n\nThe informal meeting: {evidence}.\n"));
    let alone = letter::read(evidence);
    let mut read = dates(&again);
    read.extend(dates(&alone));
    assert!(
        read.iter().any(|(_, other)| other == day),
        "{evidence:?} gives no {day} again: {read:?}"
    );
}

/// Letters and figures alone: what line breaks and Markdown leave untouched; no
/// accents that stand apart from their letter.
fn bare(text: &str) -> String {
    let accent = |c: char| matches!(c, '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{640}');
    text.chars().filter(|c| c.is_alphanumeric() && !accent(*c)).collect()
}

/// Whether all signs of `value` stand in `evidence` in their order; tags and
/// footnote marks may stand between them.
fn in_order(value: &str, evidence: &str) -> bool {
    let mut signs = evidence.chars();
    value.chars().all(|c| signs.any(|sign| sign == c))
}

fn check(text: &str) {
    let letter = letter::read(text);
    for (span, value) in ranges(&letter) {
        let evidence = text.get(span.start..span.end);
        assert!(evidence.is_some(), "{span:?} is no range of the text");
        if let (Some(evidence), Some(value)) = (evidence, value) {
            assert!(
                in_order(&bare(&value), &bare(evidence)),
                "{value:?} is not in its evidence {evidence:?}"
            );
        }
    }
    for (span, _) in dates(&letter) {
        assert!(text.get(span.start..span.end).is_some_and(|bytes| !bytes.trim().is_empty()));
    }
    for question in &letter.questions {
        assert!(question.topic.is_none_or(|topic| topic < letter.topics.len()));
        assert!(question.part_of.is_none_or(|part| part < letter.questions.len()));
    }
    letter.to_json().unwrap();
}

#[test]
fn evidence_supports_every_value_of_every_letter() {
    for text in LETTERS.iter() {
        check(text);
        for (span, day) in dates(&letter::read(text)) {
            check_date(&text[span.start..span.end], &day);
        }
        // The same with the line ends and the mark of other systems.
        let crlf = format!("\u{FEFF}{}", text.replace('\n', "\r\n"));
        check(&crlf);
        let (one, other) = (letter::read(text), letter::read(&crlf));
        assert_eq!(one.questions.len(), other.questions.len());
        assert_eq!(one.date.map(|d| d.value), other.date.map(|d| d.value));
        assert_eq!(one.topics.len(), other.topics.len());
    }
}

#[test]
fn long_texts_take_time_in_proportion() {
    // Each repeats what costs most; with quadratic work they would not end.
    let pieces = [
        "(a) 5 December 2022 [\"“ resolution 75/240 ",
        "Annex A – title\n",
        "Enclosure: one; two\n\n",
        "- item\n  - inner?\n",
        "# heading\n1. question?\n",
        "fourth fifth session ",
        "by 5 December ",
        "> quoted\n\n",
        "1. Sentence one.\n",
        "Chair\nName\n\n",
        "resolution 5/2 of 3 May 2022 and 6/1 of 4 May 2023 and ",
        "The Secretariat presents its compliments to the Permanent Missions ",
        "will be held in Geneva. ",
        "| 1 | topic | what? |\n",
        "الاجتماع الأول كانون الأول ",
        "2022年12月5日至9日之前",
        "(a) (b) (a) ",
        "((((((((((",
        "all permanent representatives\n",
    ];
    for piece in pieces {
        check(&piece.repeat(60_000 / piece.len()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn any_text_can_be_read(text in "\\PC{0,400}") {
        check(&text);
    }

    #[test]
    fn any_lines_can_be_read(lines in prop::collection::vec(prop::sample::select(vec![
        "1. What?", "(a) 5 December", "# Topic", "**bold**", "---", "===", "| a | b? |", "|---|",
        "Annex A", "Enclosure:", "To:", "Excellency,", "Please accept", "by 31 November 2022", "> “", "- x",
        "5–9 December 2022", "第", "月", "一、", "أولا -", "السؤال", "«", "Q1", "\u{301}", "*", "_", "\u{AD}", "",
    ]), 0..40)) {
        check(&lines.join("\n"));
    }

    #[test]
    fn mutated_letters_can_be_read(which in 0..50usize, cut in 0..4000usize, length in 0..60usize, put in "\\PC{0,12}") {
        let text = &LETTERS[which];
        let chars: Vec<char> = text.chars().collect();
        let cut = cut % chars.len();
        let end = (cut + length).min(chars.len());
        let mut out: String = chars[..cut].iter().collect();
        out.push_str(&put);
        out.extend(&chars[end..]);
        check(&out);
    }
}
