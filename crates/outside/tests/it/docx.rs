//! What is taken from a Word document, and what is told of the rest.

use comity_outside::documents::{Kind, LeftOut, Taken, read};
use comity_testkit::documents::{docx, docx_with, item, paragraph, styled};

pub(crate) fn taken(bytes: &[u8]) -> Taken {
    read(bytes, "a.docx").unwrap_or_else(|refusal| panic!("{refusal}"))
}

fn text(body: &str) -> String {
    taken(&docx(body).unwrap()).text
}

#[test]
fn headings_lists_and_paragraphs_read_as_in_word() {
    let body = [
        styled("berschrift1", "Norms"),
        paragraph("Mr. Chair, we & others thank you."),
        item(1, 0, "Which measures?"),
        item(1, 1, "And first?"),
        item(1, 1, "And then?"),
        item(1, 2, "When?"),
        item(1, 0, "Who?"),
        item(2, 0, "A point."),
        styled("Liste", "Goes on."),
        styled("berschrift2", "Capacity"),
    ]
    .concat();
    let found = taken(&docx(&body).unwrap());
    assert_eq!(found.kind, Kind::Docx);
    assert_eq!(
        found.text,
        "Norms\n\nMr. Chair, we & others thank you.\n\n1. Which measures?\n   (a) And first?\n   \
         (b) And then?\n      i. When?\n2. Who?\n• A point.\n3. Goes on.\n\nCapacity"
    );
    assert!(found.marked.starts_with("# Norms\n\nMr. Chair"), "{}", found.marked);
    assert!(found.marked.ends_with("\n\n## Capacity"), "{}", found.marked);
    assert_eq!(found.left_out, []);
}

#[test]
fn breaks_tabs_links_fields_and_both_directions() {
    let body = "<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:t>نؤيد</w:t></w:r><w:r><w:tab/><w:t>A/77</w:t>\
        <w:br/><w:t>next</w:t></w:r><w:hyperlink><w:r><w:t xml:space=\"preserve\"> link</w:t></w:r></w:hyperlink>\
        <w:r><w:noBreakHyphen/></w:r>\
        <w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>\
        <w:r><w:t>code</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\
        <w:r><w:t>5 May</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>\
        <w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>Section two</w:t></w:r></w:p><w:sectPr/>";
    assert_eq!(text(body), "نؤيد\tA/77\nnext link\u{2011}5 May\n\nSection two");
}

#[test]
fn tables_come_row_by_row_and_a_frame_is_its_text() {
    let cell = |text: &str| format!("<w:tc><w:tcPr/>{}</w:tc>", paragraph(text));
    let row = |cells: &[&str]| {
        let cells: String = cells.iter().map(|one| cell(one)).collect();
        format!("<w:tr>{cells}</w:tr>")
    };
    let table =
        format!("<w:tbl><w:tblPr/>{}{}</w:tbl>", row(&["No.", "Asks"]), row(&["1", "Why?"]));
    assert_eq!(text(&table), "No. | Asks\n1 | Why?");
    let marked = taken(&docx(&table).unwrap()).marked;
    assert_eq!(marked, "| No. | Asks |\n| 1 | Why? |");
    assert_eq!(text(&format!("<w:tbl>{}</w:tbl>", row(&["Framed."]))), "Framed.");
}

#[test]
fn notes_stand_at_the_end_under_their_numbers() {
    let cites = |kind: &str, id: usize| format!("<w:r><w:{kind}Reference w:id=\"{id}\"/></w:r>");
    let body = format!(
        "<w:p><w:r><w:t>One</w:t></w:r>{}<w:r><w:t> two</w:t></w:r>{}{}</w:p>",
        cites("footnote", 7),
        cites("endnote", 2),
        cites("footnote", 7)
    );
    let note = |kind: &str, id: usize, text: &str| {
        format!(
            "<w:{kind} w:id=\"{id}\"><w:p><w:r><w:{kind}Ref/></w:r><w:r><w:t>{text}</w:t></w:r></w:p></w:{kind}>"
        )
    };
    let footnotes = format!(
        "<w:footnotes W_NS><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote>{}{}</w:footnotes>",
        note("footnote", 6, "Unused."),
        note("footnote", 7, "See A/75/816.")
    );
    let endnotes = format!("<w:endnotes W_NS>{}</w:endnotes>", note("endnote", 2, "At the end."));
    let more = [("word/footnotes.xml", &*footnotes), ("word/endnotes.xml", &*endnotes)];
    let found = taken(&docx_with(&body, &more).unwrap());
    assert_eq!(found.text, "One[1] two[2][1]\n\n[1] See A/75/816.\n[2] At the end.");
}

#[test]
fn text_boxes_are_taken_once() {
    let inside = format!("<w:txbxContent>{}</w:txbxContent>", paragraph("Boxed."));
    let body = format!(
        "<w:p><w:r><w:t>Before.</w:t></w:r><w:r>\
         <mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">\
         <mc:Choice Requires=\"wps\"><w:drawing>{inside}</w:drawing></mc:Choice>\
         <mc:Fallback><w:pict>{inside}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    );
    assert_eq!(text(&body), "Before.\n\nBoxed.");
}

#[test]
fn what_is_left_out_is_counted() {
    let body = "<w:p><w:r><w:t>Text.</w:t></w:r><w:r><w:drawing><x:pic xmlns:x=\"p\"/></w:drawing></w:r>\
        <w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:commentReference w:id=\"1\"/></w:r>\
        <w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>\
        <w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t> Shown.</w:t></w:r></w:p>";
    let header = format!("<w:hdr W_NS>{}</w:hdr>", paragraph("Draft 3"));
    let found = taken(&docx_with(body, &[("word/header.xml", &header)]).unwrap());
    assert_eq!(found.text, "Text. Shown.");
    assert_eq!(
        found.left_out,
        [(LeftOut::Picture, 1), (LeftOut::Comment, 2), (LeftOut::Header, 1), (LeftOut::Hidden, 1)]
    );
}

#[test]
fn plain_text_stays_as_it_is_whatever_its_name() {
    let found = read("# Titel\r\nZwölf".as_bytes(), "a.MD").unwrap();
    assert_eq!((found.kind, &*found.text), (Kind::Markdown, "# Titel\r\nZwölf"));
    assert_eq!(read(b"plain", "a.docx").unwrap().kind, Kind::Text);
    assert_eq!(read(&docx(&paragraph("x")).unwrap(), "a.txt").unwrap().kind, Kind::Docx);
}
