//! From the lines of a page back to paragraphs.
//!
//! A PDF knows lines, not paragraphs. Lines are joined where they plainly go on; in
//! doubt they stay apart, for a wrong break is seen and mended more easily than a wrong
//! join. Headers that repeat on each page stay; page numbers go only when every page
//! has its own, one higher than the page before.

use unicode_normalization::UnicodeNormalization as _;

use super::super::Block;

/// The blocks of a text given page by page.
pub(super) fn blocks(pages: &[&str]) -> Vec<Block> {
    let mut pages: Vec<Vec<String>> =
        pages.iter().map(|page| page.split('\n').map(tidied).collect()).collect();
    while pages.last().is_some_and(|page| page.iter().all(String::is_empty)) {
        pages.pop();
    }
    drop_numbers(&mut pages);
    let mut out: Vec<Block> = Vec::new();
    for page in &pages {
        let mut of_page = page_blocks(page);
        if goes_over(out.last(), of_page.first()) {
            let first = of_page.remove(0);
            if let (Some(last), Block::Paragraph { text, .. }) = (out.last_mut(), first) {
                append(text_of(last), &text);
            }
        }
        out.append(&mut of_page);
    }
    out
}

/// A line without marks that force a direction (pdftotext sets them round every Arabic
/// line, and the letters are in their order without them), with ligatures and shaped
/// Arabic letters as ordinary letters.
fn tidied(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    for letter in line.chars() {
        match letter {
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{200b}' => {}
            '\u{fb00}'..='\u{fb06}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => {
                out.extend(std::iter::once(letter).nfkc());
            }
            '\u{a0}' => out.push(' '),
            letter if letter.is_control() && letter != '\t' => {}
            letter => out.push(letter),
        }
    }
    out.trim().to_owned()
}

/// Takes away the last line of each page where it is the page's number, and on every
/// page: three pages at least.
fn drop_numbers(pages: &mut [Vec<String>]) {
    let number = |page: &Vec<String>| -> Option<(usize, i64)> {
        let at = page.iter().rposition(|line| !line.is_empty())?;
        let line = page.get(at)?.trim_matches(|c: char| matches!(c, '-' | '–' | '—' | ' '));
        Some((at, line.parse().ok()?))
    };
    let numbers: Option<Vec<(usize, i64)>> = pages.iter().map(number).collect();
    let Some(numbers) = numbers else { return };
    let mut pairs = numbers.iter().zip(numbers.iter().skip(1));
    let in_order = pairs.all(|(one, next)| one.1.checked_add(1) == Some(next.1));
    if numbers.len() < 3 || !in_order {
        return;
    }
    for (page, (at, _)) in pages.iter_mut().zip(numbers) {
        page.truncate(at);
    }
}

fn page_blocks(lines: &[String]) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    for group in lines.split(|line| line.is_empty()).filter(|group| !group.is_empty()) {
        let widest = group.iter().map(|line| line.chars().count()).max().unwrap_or(0);
        let mut before: Option<&str> = None;
        for line in group {
            let item = marker(line);
            match (before, &item, out.last_mut()) {
                (Some(above), None, Some(last)) if continues(above, line, widest) => {
                    append(text_of(last), line);
                }
                (_, Some((label, text)), _) => out.push(Block::Item {
                    label: (*label).to_owned(),
                    depth: 0,
                    text: (*text).to_owned(),
                }),
                _ => out.push(Block::Paragraph { text: line.clone(), bold: false }),
            }
            before = Some(line);
        }
    }
    out
}

#[expect(clippy::indexing_slicing, reason = "a row without a cell gets one first")]
fn text_of(block: &mut Block) -> &mut String {
    static NONE: &str = "";
    match block {
        Block::Heading { text, .. }
        | Block::Paragraph { text, .. }
        | Block::Item { text, .. }
        | Block::Note { text, .. } => text,
        Block::Row(cells) => {
            if cells.is_empty() {
                cells.push(NONE.to_owned());
            }
            &mut cells[0]
        }
    }
}

/// Whether a line goes on in the next: it fills most of the width, and does not end
/// what it says and leave room for a word.
fn continues(above: &str, line: &str, widest: usize) -> bool {
    let width = above.chars().count();
    let has_room = width * 10 < widest * 8;
    if width * 10 < widest * 6 {
        return false;
    }
    let ends = has_room && ends_a_sentence(above);
    !(ends || is_rule(line) || is_rule(above))
}

fn is_rule(line: &str) -> bool {
    line.chars().all(|c| matches!(c, '-' | '_' | '=' | '*' | '–' | '—'))
}

fn ends_a_sentence(line: &str) -> bool {
    line.trim_end_matches(['"', '”', '»', ')', '’', '」', '）'])
        .ends_with(['.', '?', '!', ':', ';', '。', '？', '！', '：', '；', '؟', '؛', '…'])
}

/// Whether a page's last paragraph goes on at the top of the next.
fn goes_over(last: Option<&Block>, first: Option<&Block>) -> bool {
    let (Some(last), Some(Block::Paragraph { text: next, .. })) = (last, first) else {
        return false;
    };
    let (Block::Paragraph { text, .. } | Block::Item { text, .. }) = last else { return false };
    next.chars().next().is_some_and(char::is_lowercase)
        && text.chars().count() > 40
        && !ends_a_sentence(text)
}

/// Joins a line to what stands before it: with a space, without one between Chinese
/// characters, and with a word that a soft hyphen cuts put together again. A hard hyphen
/// stays, since it may belong to the word.
fn append(text: &mut String, line: &str) {
    let is_wide = |c: char| matches!(c, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}');
    let last = text.chars().next_back();
    let next = line.chars().next();
    match (last, next) {
        (Some('\u{ad}'), _) => {
            text.pop();
        }
        (Some('-' | '‐'), Some(next)) if next.is_alphabetic() => {}
        (Some(last), Some(next)) if is_wide(last) && is_wide(next) => {}
        _ => text.push(' '),
    }
    text.push_str(line);
}

/// The number or bullet a line begins with, and the rest.
fn marker(line: &str) -> Option<(&str, &str)> {
    let (first, rest) = line.split_once([' ', '\t'])?;
    let rest = rest.trim_start();
    if rest.is_empty() {
        return None;
    }
    if matches!(first, "•" | "◦" | "▪" | "–" | "-" | "*" | "·" | "o") {
        return (first != "o").then_some((first, rest));
    }
    let core = match first.strip_prefix('(') {
        Some(inner) => inner.strip_suffix(')')?,
        None => first.strip_suffix(['.', ')'])?,
    };
    let count = core.chars().count();
    let digits = count <= 3 && core.chars().all(char::is_numeric);
    let letter = count == 1 && core.chars().all(char::is_alphabetic) && !core.is_empty();
    let dotted = count <= 9
        && core.contains('.')
        && core.split('.').all(|part| !part.is_empty() && part.chars().all(char::is_numeric));
    let roman = count <= 5 && core.chars().all(|c| matches!(c, 'i' | 'v' | 'x' | 'I' | 'V' | 'X'));
    (count > 0 && (digits || letter || dotted || roman)).then_some((first, rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::blocks::Blocks;

    fn text(pages: &[&str]) -> String {
        Blocks(&blocks(pages)).plain()
    }

    #[test]
    fn lines_become_paragraphs_and_items_stay_apart() {
        let page = "Mr. Chair, we thank you for the guiding questions that were\n\
                    circulated, and wish to speak to two of them in cross-\n\
                    regional solidarity.\n\
                    First, we support the proposal as it stands on the table now.\n\
                    1. Which measures should come first, and in which order, so\n\
                    that none is lost?\n\
                    2. Who begins?\n\n\
                    Thank you.\n";
        let expected = "Mr. Chair, we thank you for the guiding questions that were circulated, \
                        and wish to speak to two of them in cross-regional solidarity.\n\n\
                        First, we support the proposal as it stands on the table now.\n\n\
                        1. Which measures should come first, and in which order, so that none is lost?\n\
                        2. Who begins?\n\nThank you.";
        assert_eq!(text(&[page]), expected);
    }

    #[test]
    fn page_numbers_go_only_when_certain() {
        let numbered = ["One.\n\n1\n", "Two.\n\n2\n", "Three.\n\n3\n", ""];
        assert_eq!(text(&numbered), "One.\n\nTwo.\n\nThree.");
        let years = ["One.\n\n2021\n", "Two.\n\n2021\n", "Three.\n\n2023\n"];
        assert_eq!(text(&years), "One.\n\n2021\n\nTwo.\n\n2021\n\nThree.\n\n2023");
        assert_eq!(text(&["One.\n\n1\n", "Two.\n\n2\n"]), "One.\n\n1\n\nTwo.\n\n2");
    }

    #[test]
    fn a_sentence_goes_over_the_page() {
        let pages = ["We hold that the rules which were agreed ten years ago\n", "remain valid.\n"];
        assert_eq!(
            text(&pages),
            "We hold that the rules which were agreed ten years ago remain valid."
        );
    }

    #[test]
    fn arabic_and_chinese_are_letters_in_their_order() {
        assert_eq!(text(&["\u{202b}ﺳﻼم\u{202c}\n"]), "سلام");
        assert_eq!(
            text(&["我们支持主席的提案，并希望\n继续讨论。\n"]),
            "我们支持主席的提案，并希望继续讨论。"
        );
    }
}
