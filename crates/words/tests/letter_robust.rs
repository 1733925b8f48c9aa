//! Any text can be read: no panic, ranges on character boundaries, and every
//! value supported by the bytes it names.

use comity_words::letter::{self, Letter, Span};
use proptest::prelude::*;

fn letters() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/letters");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 12, "the letters are missing");
    files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect()
}

/// Every range of the letter with the text read from it.
fn ranges(letter: &Letter) -> Vec<(Span, Option<String>)> {
    let mut out = Vec::new();
    out.extend(letter.date.iter().map(|date| (date.range, None)));
    for from in &letter.from {
        out.extend(from.name.iter().chain(&from.capacity).map(|v| (v.range, Some(v.value.clone()))));
    }
    out.extend(letter.to.iter().map(|to| (to.range, Some(to.value.clone()))));
    for session in &letter.session {
        out.extend(session.name.iter().chain(&session.place).map(|v| (v.range, Some(v.value.clone()))));
        out.extend(session.starts.iter().chain(&session.ends).map(|v| (v.range, None)));
    }
    out.extend(letter.deadlines.iter().map(|d| (d.range, Some(d.what.clone()))));
    out.extend(letter.enclosures.iter().map(|e| (e.range, e.title.clone())));
    out.extend(letter.relations.iter().map(|r| (r.range, Some(r.quote.clone()))));
    out.extend(letter.topics.iter().chain(&letter.paper_topics).map(|t| (t.range, Some(t.title.clone()))));
    out.extend(letter.questions.iter().map(|q| (q.range, Some(q.text.clone()))));
    out.extend(letter.horizon.iter().map(|h| (h.range, Some(h.text.clone()))));
    out.extend(letter.mandate_quotes.iter().map(|q| (q.range, Some(q.text.clone()))));
    out.extend(letter.not_understood.iter().map(|n| (n.range, Some(n.text.clone()))));
    out.extend(letter.notes.iter().filter_map(|n| n.range).map(|range| (range, None)));
    out
}

/// Letters and figures alone: what line breaks and Markdown leave untouched; no
/// accents that stand apart from their letter.
fn bare(text: &str) -> String {
    let accent = |c: char| matches!(c, '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{640}');
    text.chars().filter(|c| c.is_alphanumeric() && !accent(*c)).collect()
}

fn check(text: &str) {
    let letter = letter::read(text);
    for (span, value) in ranges(&letter) {
        let evidence = text.get(span.start..span.end);
        assert!(evidence.is_some(), "{span:?} is no range of the text");
        if let (Some(evidence), Some(value)) = (evidence, value) {
            assert!(
                bare(evidence).contains(&bare(&value)),
                "{value:?} is not in its evidence {evidence:?}"
            );
        }
    }
    for question in &letter.questions {
        assert!(question.topic.is_none_or(|topic| topic < letter.topics.len()));
        assert!(question.part_of.is_none_or(|part| part < letter.questions.len()));
    }
    letter.to_json().unwrap();
}

#[test]
fn evidence_supports_every_value_of_every_letter() {
    for text in letters() {
        check(&text);
        // The same with the line ends and the mark of other systems.
        let crlf = format!("\u{FEFF}{}", text.replace('\n', "\r\n"));
        check(&crlf);
        let (one, other) = (letter::read(&text), letter::read(&crlf));
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
    fn mutated_letters_can_be_read(which in 0..12usize, cut in 0..4000usize, length in 0..60usize, put in "\\PC{0,12}") {
        let text = &letters()[which];
        let chars: Vec<char> = text.chars().collect();
        let cut = cut % chars.len();
        let end = (cut + length).min(chars.len());
        let mut out: String = chars[..cut].iter().collect();
        out.push_str(&put);
        out.extend(&chars[end..]);
        check(&out);
    }
}
