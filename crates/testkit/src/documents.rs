//! Word documents and PDF files, made in memory: no binary file lies in the repository.

use std::{
    fmt::Write as _,
    io::{Cursor, Write as _},
};

use anyhow::Result;
use zip::{ZipWriter, write::SimpleFileOptions};

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const REL: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// A part of a Word document: its name and its bytes.
pub type Part = (String, Vec<u8>);

/// A zip of these parts.
///
/// # Errors
/// When it cannot be written.
pub fn zip_of(parts: &[Part]) -> Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(name.as_str(), SimpleFileOptions::default())?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// The parts of a Word document with this body (XML with the prefix `w`): styles of a
/// German Word, a numbered list (`numId` 1: `1.`, `(a)`, `i.`) and a bulleted one (2).
pub fn parts(body: &str) -> Vec<Part> {
    let part = |name: &str, text: String| (name.to_owned(), text.into_bytes());
    let kinds = ["styles", "numbering", "footnotes", "endnotes", "comments", "header"];
    let relations = kinds.iter().enumerate().fold(String::new(), |mut all, (at, kind)| {
        let _ =
            write!(all, r#"<Relationship Id="r{at}" Type="{REL}/{kind}" Target="{kind}.xml"/>"#);
        all
    });
    let package = "http://schemas.openxmlformats.org/package/2006";
    vec![
        part(
            "[Content_Types].xml",
            format!(
                r#"<Types xmlns="{package}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{TYPE}.document.main+xml"/></Types>"#
            ),
        ),
        part(
            "_rels/.rels",
            format!(
                r#"<Relationships xmlns="{package}/relationships"><Relationship Id="r" Type="{REL}/officeDocument" Target="word/document.xml"/></Relationships>"#
            ),
        ),
        part(
            "word/_rels/document.xml.rels",
            format!(
                r#"<Relationships xmlns="{package}/relationships">{relations}</Relationships>"#
            ),
        ),
        part(
            "word/document.xml",
            format!(r#"<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>"#),
        ),
        part(
            "word/styles.xml",
            format!(
                r#"<w:styles xmlns:w="{W}"><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="Liste"><w:name w:val="My list"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>"#
            ),
        ),
        part(
            "word/numbering.xml",
            format!(
                r#"<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0">{}{}{}</w:abstractNum><w:abstractNum w:abstractNumId="1">{}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>"#,
                level(0, "decimal", "%1."),
                level(1, "lowerLetter", "(%2)"),
                level(2, "lowerRoman", "%3."),
                level(0, "bullet", "\u{f0b7}"),
            ),
        ),
    ]
}

fn level(at: usize, format: &str, text: &str) -> String {
    format!(
        r#"<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{text}"/></w:lvl>"#
    )
}

/// A Word document with this body.
///
/// # Errors
/// When it cannot be written.
pub fn docx(body: &str) -> Result<Vec<u8>> {
    docx_with(body, &[])
}

/// A Word document with this body and further parts, or others in their place; `w` is
/// bound in the parts given.
///
/// # Errors
/// When it cannot be written.
pub fn docx_with(body: &str, more: &[(&str, &str)]) -> Result<Vec<u8>> {
    let mut all = parts(body);
    for (name, text) in more {
        let text = text.replace("W_NS", &format!(r#"xmlns:w="{W}""#)).into_bytes();
        match all.iter_mut().find(|(there, _)| there == name) {
            Some(part) => part.1 = text,
            None => all.push(((*name).to_owned(), text)),
        }
    }
    zip_of(&all)
}

/// A paragraph.
pub fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t xml:space=\"preserve\">{}</w:t></w:r></w:p>", escaped(text))
}

/// A paragraph of a style.
pub fn styled(style: &str, text: &str) -> String {
    format!(
        "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>",
        escaped(text)
    )
}

/// An item of a list.
pub fn item(list: usize, level: usize, text: &str) -> String {
    format!(
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>",
        escaped(text)
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// A PDF whose pages hold these lines. Letters of every script of the basic plane can be
/// read from it; Arabic lines are laid out from the right, as a printer does.
pub fn pdf(pages: &[Vec<&str>]) -> Vec<u8> {
    let mut objects: Vec<String> = Vec::new();
    let first_page = 6;
    let kids: Vec<String> =
        (0..pages.len()).map(|at| format!("{} 0 R", first_page + 2 * at)).collect();
    objects.push("<< /Type /Catalog /Pages 2 0 R >>".to_owned());
    objects.push(format!("<< /Type /Pages /Count {} /Kids [{}] >>", pages.len(), kids.join(" ")));
    objects.push(
        "<< /Type /Font /Subtype /Type0 /BaseFont /Sample /Encoding /Identity-H \
         /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>"
            .to_owned(),
    );
    objects.push(
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sample /DW 500 /CIDToGIDMap /Identity \
         /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"
            .to_owned(),
    );
    objects.push(stream(&to_unicode()));
    for (at, lines) in pages.iter().enumerate() {
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {} 0 R \
             /Resources << /Font << /F1 3 0 R >> >> >>",
            first_page + 2 * at + 1
        ));
        objects.push(stream(&content(lines)));
    }
    let mut out = String::from("%PDF-1.4\n");
    let mut starts = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        starts.push(out.len());
        let _ = write!(out, "{} 0 obj\n{object}\nendobj\n", at + 1);
    }
    let table = out.len();
    let _ = write!(out, "xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for start in starts {
        let _ = writeln!(out, "{start:010} 00000 n ");
    }
    let _ = write!(
        out,
        "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n",
        objects.len() + 1
    );
    out.into_bytes()
}

fn stream(text: &str) -> String {
    format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len())
}

fn content(lines: &[&str]) -> String {
    let mut out = String::from("BT /F1 11 Tf\n");
    let mut y = 800;
    for line in lines {
        let is_arabic = line.chars().any(|c| matches!(c, '\u{600}'..='\u{6ff}'));
        let letters: String =
            if is_arabic { line.chars().rev().collect() } else { (*line).to_owned() };
        let hex = letters.encode_utf16().fold(String::new(), |mut hex, unit| {
            let _ = write!(hex, "{unit:04X}");
            hex
        });
        let _ = writeln!(out, "1 0 0 1 56 {y} Tm <{hex}> Tj");
        y -= 14;
    }
    out.push_str("ET");
    out
}

/// Every code of the basic plane is its own letter.
fn to_unicode() -> String {
    let rows: Vec<u32> = (0..=0xFF).filter(|row| !(0xD8..=0xDF).contains(row)).collect();
    let mut out = String::from(
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Sample def \
         /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n",
    );
    for some in rows.chunks(100) {
        let _ = writeln!(out, "{} beginbfrange", some.len());
        for row in some {
            let _ = writeln!(out, "<{row:02X}00> <{row:02X}FF> <{row:02X}00>");
        }
        out.push_str("endbfrange\n");
    }
    out.push_str("endcmap end end");
    out
}
