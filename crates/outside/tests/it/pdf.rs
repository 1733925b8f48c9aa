//! PDF, through Debian's `pdftotext`.

use comity_outside::documents::{Kind, Refusal, Taken, read};
use comity_testkit::documents::pdf;

fn taken(pages: &[Vec<&str>]) -> Taken {
    read(&pdf(pages), "a.pdf").unwrap_or_else(|refusal| panic!("{refusal}"))
}

#[test]
#[ignore = "needs pdftotext: cargo xtask test"]
fn lines_become_paragraphs_again() {
    let found = taken(&[vec![
        "Mr. Chair, my delegation thanks you for the guiding questions that",
        "were circulated, and wishes to speak to the first of them in full.",
        "1. Which measures should come first, and in which order, so that",
        "none of them is lost?",
        "2. Who begins?",
    ]]);
    assert_eq!(found.kind, Kind::Pdf);
    assert_eq!(
        found.text,
        "Mr. Chair, my delegation thanks you for the guiding questions that were circulated, and \
         wishes to speak to the first of them in full.\n\n1. Which measures should come first, and \
         in which order, so that none of them is lost?\n2. Who begins?"
    );
}

#[test]
#[ignore = "needs pdftotext: cargo xtask test"]
fn arabic_and_chinese_come_in_reading_order() {
    let found = taken(&[vec!["نؤيد مقترح الرئيس"], vec!["我们支持主席的提案。"]]);
    assert_eq!(found.text, "نؤيد مقترح الرئيس\n\n我们支持主席的提案。");
}

#[test]
#[ignore = "needs pdftotext: cargo xtask test"]
fn what_cannot_be_read_whole_is_refused() {
    let good = pdf(&[vec!["A line of text."]]);
    assert_eq!(read(&good[..good.len() - 40], "a.pdf"), Err(Refusal::Damaged));
    assert_eq!(read(&pdf(&[vec![]]), "a.pdf"), Err(Refusal::Scan));
    assert_eq!(read(b"%PDF-1.4\nnothing\n%%EOF\n", "a.pdf"), Err(Refusal::Damaged));
    let pages: Vec<Vec<&str>> = vec![vec!["One."]; 501];
    assert_eq!(read(&pdf(&pages), "a.pdf"), Err(Refusal::Pages(500)));
    // A handler that asks for a password nobody gave.
    let text = String::from_utf8(good).unwrap();
    let hex = "<0000000000000000000000000000000000000000000000000000000000000000>";
    let locked = text.replace(
        "/Root 1 0 R",
        &format!("/Root 1 0 R /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O {hex} /U {hex} >>"),
    );
    assert_eq!(read(locked.as_bytes(), "a.pdf"), Err(Refusal::Encrypted));
}

#[test]
fn a_pdf_that_is_cut_off_is_refused_before_it_is_read() {
    assert_eq!(read(b"%PDF-1.7 and no end", "a.pdf"), Err(Refusal::Damaged));
}
