//! Texts: letters, statements, names, symbols, what is searched for.

use std::path::Path;

use comity_domain::{paper::diff, statement, symbol, unseen_character, unseen_character_in_lines};
use comity_words::{Language, Words, fold, guess_language, letter as letters_of};

/// What a text field or a text file gives: what is not text is refused before.
fn text(input: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(input)
}

/// A letter, as it is imported.
pub fn letter(input: &[u8]) {
    let text = text(input);
    let found = letters_of::read(&text);
    let json = found.to_json().expect("a letter is JSON");
    assert!(!json.is_empty());
    for one in &found.not_understood {
        let range = one.range.start..one.range.end;
        assert!(text.get(range).is_some(), "a range that falls on no character");
    }
}

/// A statement: its text as it is frozen, its paragraphs and its sentences.
pub fn statement(input: &[u8]) {
    let Ok(frozen) = statement::checked_text(&text(input)) else { return };
    let again = statement::checked_text(&frozen).expect("what is frozen stays");
    assert_eq!(again, frozen, "what is frozen is not changed any more");
    for paragraph in statement::paragraphs(&frozen) {
        assert!(frozen.get(paragraph).is_some());
    }
}

/// What is searched for, and what is guessed about a text.
pub fn search(input: &[u8]) {
    let text = text(input);
    let folded = fold(&text);
    assert_eq!(fold(&folded), folded, "folded once more, it is another");
    let language = guess_language(&text).unwrap_or(Language::En);
    let mut end = 0;
    for sentence in Words::of(language).sentences(&text) {
        assert!(end <= sentence.start && text.get(sentence.clone()).is_some());
        end = sentence.end;
    }
}

/// The symbol of a document.
pub fn symbols(input: &[u8]) {
    let text = text(input);
    if symbol::is_symbol(&text) {
        assert!(unseen_character(&text).is_none(), "a symbol with something unseen in it");
        assert!(!symbol::symbol_of(&text, 2).is_empty());
    }
}

/// Names and titles of one line, and of several.
pub fn names(input: &[u8]) {
    let text = text(input);
    if unseen_character(&text).is_none() {
        assert!(!text.contains(['\u{202e}', '\u{200b}', '\0']), "{text:?}");
    }
    let _ = unseen_character_in_lines(&text);
}

/// Two versions side by side; a NUL stands between them.
pub fn comparison(input: &[u8]) {
    let text = text(input);
    // The texts of a person's pages: no one compares more than a long statement.
    let text = text.get(..text.floor_char_boundary(40_000)).unwrap_or_default();
    let (old, new) = text.split_once('\0').unwrap_or((text, ""));
    let rows = diff::compare(old, new);
    assert!(!rows.is_empty() || old.trim() == new.trim());
    let _ = diff::compare_words(old, new);
}

/// Letters in six languages, from the tests of the reader of letters.
pub fn letters() -> Vec<Vec<u8>> {
    let words = Path::new(env!("CARGO_MANIFEST_DIR")).join("../words/tests");
    let mut found = Vec::new();
    for folder in ["letters", "letters-strangers"] {
        for entry in words.join(folder).read_dir().expect("letters").flatten() {
            if entry.path().extension().is_some_and(|end| end != "expect") {
                found.push(std::fs::read(entry.path()).expect("a letter"));
            }
        }
    }
    assert!(found.len() > 40, "the letters are missing");
    found
}

/// Symbols as they stand on documents.
pub fn symbol_samples() -> Vec<Vec<u8>> {
    ["A/77/275", "A/AC.292/2022/CRP.1/Rev.2", "EX/WG.1/2026/7", "A/RES/75/240", "x", ""]
        .map(|one| one.as_bytes().to_vec())
        .to_vec()
}

/// Names as people have them.
pub fn name_samples() -> Vec<Vec<u8>> {
    ["Ana María", "王小明", "محمد علي", "Zero\u{200b}width", "Line\nTwo", "می‌خواهم"]
        .map(|one| one.as_bytes().to_vec())
        .to_vec()
}

/// Two versions of one text.
pub fn pairs() -> Vec<Vec<u8>> {
    let letters = letters();
    letters.windows(2).map(|two| two.join(&0)).collect()
}
