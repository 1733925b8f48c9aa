//! Documents that lie, burst, or hold what must not come in.

use std::time::{Duration, Instant};

use comity_outside::documents::{MOST_BYTES, Refusal, read};
use comity_testkit::documents::{Part, docx, docx_with, paragraph, parts, zip_of};
use proptest::prelude::*;

use super::docx::taken;

fn refused(bytes: &[u8]) -> Refusal {
    read(bytes, "a.docx").expect_err("not refused")
}

fn with_parts(change: impl FnOnce(&mut Vec<Part>)) -> Vec<u8> {
    let mut all = parts(&paragraph("Text."));
    change(&mut all);
    zip_of(&all).unwrap()
}

#[test]
fn undecided_text_is_refused() {
    let run = "<w:r><w:t>x</w:t></w:r>";
    for body in [
        format!("<w:p><w:ins>{run}</w:ins></w:p>"),
        format!("<w:p><w:del>{run}</w:del></w:p>"),
        format!("<w:p><w:moveFrom>{run}</w:moveFrom></w:p>"),
        format!("<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>{run}</w:p>"),
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>".to_owned(),
    ] {
        assert_eq!(refused(&docx(&body).unwrap()), Refusal::TrackedChanges, "{body}");
    }
    // A change of form alone leaves the text as it is.
    let form = "<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>\
                </w:pPrChange></w:pPr><w:r><w:t>Same.</w:t></w:r></w:p>";
    assert_eq!(taken(&docx(form).unwrap()).text, "Same.");
}

#[test]
fn macros_embedded_documents_and_other_kinds_are_refused() {
    let macros = with_parts(|all| all.push(("word/vbaProject.bin".to_owned(), vec![1])));
    assert_eq!(refused(&macros), Refusal::Macros);
    let docm = with_parts(|all| {
        let text = String::from_utf8(all[0].1.clone()).unwrap();
        let kind = "application/vnd.ms-word.document.macroEnabled.main+xml";
        all[0].1 = text
            .replace(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                kind,
            )
            .into_bytes();
    });
    assert_eq!(refused(&docm), Refusal::Macros);
    let sheet = with_parts(|all| {
        let text = String::from_utf8(all[0].1.clone()).unwrap();
        all[0].1 = text.replace("wordprocessingml.document", "spreadsheetml.sheet").into_bytes();
    });
    assert_eq!(refused(&sheet), Refusal::NotWord);
    let zip = zip_of(&[("hello.txt".to_owned(), b"hello".to_vec())]).unwrap();
    assert_eq!(refused(&zip), Refusal::NotWord);
    let object = |program: &str| {
        docx(&format!(
            "<w:p><w:r><w:t>T</w:t><w:object><o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\" ProgID=\"{program}\"/></w:object></w:r></w:p>"
        ))
        .unwrap()
    };
    assert_eq!(refused(&object("Excel.Sheet.12")), Refusal::Embedded);
    assert_eq!(taken(&object("Equation.3")).left_out.len(), 1);
    assert_eq!(refused(&docx("<w:altChunk/>").unwrap()), Refusal::Embedded);
    assert_eq!(refused(&docx("").unwrap()), Refusal::NoText);
    assert_eq!(refused(b"{\\rtf1 text}"), Refusal::OtherKind);
    assert_eq!(refused(&[0x89, b'P', b'N', b'G', 0, 1, 2, 0xFF]), Refusal::OtherKind);
    assert_eq!(refused(b"Z\xfcrich"), Refusal::Encoding);
    let ole = |name: &str| {
        let mut bytes = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
        bytes
    };
    assert_eq!(refused(&ole("EncryptedPackage")), Refusal::Encrypted);
    assert_eq!(refused(&ole("WordDocument")), Refusal::OldWord);
    assert_eq!(refused(&ole("Workbook")), Refusal::OtherKind);
}

#[test]
fn bombs_do_not_burst() {
    let big = format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", " ".repeat(20_000_000));
    assert_eq!(refused(&docx(&big).unwrap()), Refusal::Bomb);
    let many = with_parts(|all| {
        all.extend((0..3_000).map(|at| (format!("word/media/{at}"), vec![0])));
    });
    assert_eq!(refused(&many), Refusal::Bomb);
    assert_eq!(
        refused(&[b"PK\x03\x04".as_slice(), &vec![0; MOST_BYTES]].concat()),
        Refusal::TooLarge
    );
    let label = "x".repeat(1_000_000);
    let numbering = format!(
        "<w:numbering W_NS><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"{label}%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
    );
    let body = comity_testkit::documents::item(1, 0, "a").repeat(100);
    let long = taken(&docx_with(&body, &[("word/numbering.xml", &numbering)]).unwrap());
    assert!(long.text.len() < 10_000);
}

#[test]
fn entities_and_depth_are_refused() {
    let document = |text: &str| docx_with("", &[("word/document.xml", text)]).unwrap();
    let entity = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document W_NS><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
    assert_eq!(refused(&document(entity)), Refusal::ForeignXml);
    let undeclared =
        "<w:document W_NS><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
    assert_eq!(refused(&document(undeclared)), Refusal::ForeignXml);
    let deep = format!("{}{}", "<w:sdt>".repeat(100_000), "</w:sdt>".repeat(100_000));
    assert_eq!(refused(&docx(&deep).unwrap()), Refusal::ForeignXml);
    let unclosed = "<w:document W_NS><w:body><w:p>";
    assert_eq!(refused(&document(unclosed)), Refusal::Damaged);
}

#[test]
fn archives_that_contradict_themselves_are_refused() {
    let good = docx(&paragraph("Text.")).unwrap();
    for length in [10, good.len() / 2, good.len() - 30] {
        assert_eq!(refused(&good[..length]), Refusal::Damaged, "{length} bytes");
    }
    // Names that climb out are only names: nothing is written anywhere.
    let slip = with_parts(|all| all.push(("../../../../etc/cron.d/x".to_owned(), vec![b'x'])));
    assert_eq!(taken(&slip).text, "Text.");
    // Two entries over the same bytes: the second one's header is pointed at the first.
    let two = zip_of(&[("a".to_owned(), vec![7; 50]), ("b".to_owned(), vec![7; 50])]).unwrap();
    let entry = b"PK\x01\x02";
    let places: Vec<usize> =
        two.windows(4).enumerate().filter(|(_, four)| four == entry).map(|(at, _)| at).collect();
    let mut overlapping = two.clone();
    overlapping[places[1] + 42..places[1] + 46].copy_from_slice(&[0; 4]);
    assert!(matches!(refused(&overlapping), Refusal::Bomb | Refusal::Damaged));
    let missing = docx("<w:p><w:r><w:t>x</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>");
    assert_eq!(refused(&missing.unwrap()), Refusal::Damaged);
}

#[test]
fn a_hundred_thousand_empty_paragraphs_are_nothing() {
    let started = Instant::now();
    let body = format!("{}{}", "<w:p/>".repeat(100_000), paragraph("End."));
    assert_eq!(taken(&docx(&body).unwrap()).text, "End.");
    assert!(started.elapsed() < Duration::from_secs(20));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_bytes_make_reading_panic(changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12)) {
        let body = format!("{}{}", paragraph("Text."), comity_testkit::documents::item(1, 1, "Item"));
        let mut bytes = docx(&body).unwrap();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = read(&bytes, "a.docx");
    }

    #[test]
    fn no_markup_makes_reading_panic(pieces in proptest::collection::vec(prop::sample::select(vec![
        "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "text", "<w:tbl>", "</w:tbl>", "<w:tr>",
        "</w:tr>", "<w:tc>", "</w:tc>", "<w:br/>", "<w:drawing>", "</w:drawing>", "<w:txbxContent>",
        "</w:txbxContent>", "<w:fldChar w:fldCharType=\"begin\"/>", "&amp;", "&#0;", "<w:ruby>", "</w:ruby>",
        "<w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"1\"/></w:numPr>", "<w:pPr>", "</w:pPr>",
    ]), 0..40)) {
        let _ = read(&docx(&pieces.concat()).unwrap(), "a.docx");
    }

    #[test]
    fn no_file_makes_detection_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        if !bytes.windows(5).any(|five| five == b"%PDF-") {
            let _ = read(&bytes, "a");
        }
    }
}
