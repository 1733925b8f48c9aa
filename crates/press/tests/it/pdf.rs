//! PDF: what it claims, what it holds, and that it is the same each time. Read by
//! poppler's programs, which share no code with what wrote it.

use std::{io::Write as _, process::Command};

use comity_domain::Language;
use comity_press::{
    Document, FontFolders, Fonts, pdf,
    tree::{Block, Text},
};

use crate::sample::{everything, sentence};

fn made(document: &Document) -> Vec<u8> {
    let fonts = Fonts::for_document(&FontFolders::default(), document).unwrap();
    pdf::render(document, &fonts).unwrap()
}

/// What one of poppler's programs says of a file.
fn poppler(program: &str, arguments: &[&str], bytes: &[u8]) -> String {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    let mut command = Command::new(program);
    command.args(arguments).arg(file.path());
    if program == "pdftotext" {
        command.arg("-");
    }
    let done = command.output().unwrap();
    assert!(done.status.success(), "{program}: {done:?}");
    String::from_utf8(done.stdout).unwrap()
}

/// The text of a PDF as a reader copies it.
pub fn text_of(bytes: &[u8]) -> String {
    poppler("pdftotext", &["-nopgbrk"], bytes)
}

/// Letters alone, with ligatures and presentation forms taken apart, in no order: the
/// order of Arabic in a PDF is that of the page.
fn letters(text: &str) -> Vec<char> {
    let mut all: Vec<char> = text.chars().filter(|letter| letter.is_alphanumeric()).collect();
    all.sort_unstable();
    all
}

#[test]
#[ignore = "needs fonts: cargo xtask test"]
fn it_claims_both_standards_and_is_tagged() {
    for language in Language::ALL {
        let bytes = made(&everything(language));
        let info = poppler("pdfinfo", &[], &bytes);
        assert!(info.contains("Tagged:          yes"), "{info}");
        let title = info.lines().find(|line| line.starts_with("Title:")).unwrap();
        assert!(title.contains(sentence(language)), "{title}");
        let metadata = poppler("pdfinfo", &["-meta"], &bytes);
        for claim in [
            "<pdfaid:part>2</pdfaid:part>",
            "<pdfaid:conformance>A</pdfaid:conformance>",
            "<pdfuaid:part>1</pdfuaid:part>",
        ] {
            assert!(metadata.contains(claim), "{claim}: {metadata}");
        }
        assert!(metadata.contains(&format!("<rdf:li>{language}")), "{metadata}");
        let tags = poppler("pdfinfo", &["-struct"], &bytes);
        for tag in [
            "Document",
            "H1",
            "H2",
            "P ",
            "L ",
            "LI",
            "Table",
            "TH",
            "TD",
            "Note",
            "Link",
            "BlockQuote",
        ] {
            assert!(tags.contains(tag), "{language}: {tag} is not in\n{tags}");
        }
    }
}

#[test]
#[ignore = "needs fonts: cargo xtask test"]
fn its_text_is_the_text() {
    for language in Language::ALL {
        let text = text_of(&made(&everything(language)));
        if language == Language::Ar {
            let line = letters(sentence(language));
            let there = letters(&text);
            for letter in &line {
                let count = |all: &[char]| all.iter().filter(|one| *one == letter).count();
                assert!(count(&there) >= count(&line), "{letter} in {text}");
            }
        } else {
            let squeezed = |text: &str| text.split_whitespace().collect::<String>();
            let count = squeezed(&text).matches(&squeezed(sentence(language))).count();
            // Title, status, remark, fact, paragraph, note, item.
            assert_eq!(count, 7, "{language}: {text}");
        }
    }
}

#[test]
#[ignore = "needs fonts: cargo xtask test"]
fn the_same_tree_gives_the_same_bytes() {
    for language in [Language::Ar, Language::Zh, Language::En] {
        let document = everything(language);
        assert!(made(&document) == made(&document), "{language}");
    }
}

#[test]
#[ignore = "needs fonts: cargo xtask test"]
fn a_note_follows_its_own_language() {
    // A French note of several lines at the foot of an Arabic page, the last one short.
    let note = format!("{} dernier", "mot ".repeat(60).trim_end());
    let mut document = Document::new(Language::Ar, "comity:test:note", "A title");
    document.title = Text::new(Language::Ar, sentence(Language::Ar));
    document.dated = Some(jiff::civil::date(2026, 12, 7));
    let text = Text::new(Language::Ar, sentence(Language::Ar)).note(Text::new(Language::Fr, note));
    document.body = vec![Block::paragraph(text)];
    let boxes = poppler("pdftotext", &["-bbox"], &made(&document));
    let edge = |word: &str, side: &str| -> f64 {
        let line = boxes.lines().rev().find(|line| line.contains(&format!(">{word}<"))).unwrap();
        let (_, rest) = line.split_once(&format!("{side}=\"")).unwrap();
        rest.split('"').next().unwrap().parse().unwrap()
    };
    let leftmost = boxes
        .lines()
        .filter(|line| line.contains(">mot<"))
        .filter_map(|line| line.split_once("xMin=\"")?.1.split('"').next()?.parse::<f64>().ok())
        .fold(f64::INFINITY, f64::min);
    // The last line ends before the right margin, which is at 521 points.
    assert!(edge("dernier", "xMax") < 480.0 && leftmost < 90.0, "{boxes}");
}

#[test]
#[ignore = "needs fonts: cargo xtask test"]
fn a_font_that_is_missing_stops_its_own_script_alone() {
    let without_chinese = FontFolders(vec!["/usr/share/fonts/truetype/noto".into()]);
    assert!(Fonts::for_document(&without_chinese, &everything(Language::Fr)).is_ok());
    let Err(missing) = Fonts::for_document(&without_chinese, &everything(Language::Zh)) else {
        panic!("Chinese without a font");
    };
    assert_eq!(missing.package, "fonts-noto-cjk");
}
