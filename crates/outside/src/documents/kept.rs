//! What a file is that is kept as it was sent, and never read: told by its bytes.

use super::{Kind, package::Package};

/// What a kept file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// One of the kinds whose text can be read.
    Read(Kind),
    /// A picture.
    Png,
    /// A picture.
    Jpeg,
}

impl Kept {
    /// What a file is; none for anything that is not kept. `name` tells Markdown from plain
    /// text, nothing else. No picture is decoded, and nothing is unpacked: a Word document
    /// is known by the names of its parts, and one with macros is none.
    pub fn of(bytes: &[u8], name: &str) -> Option<Kept> {
        let head = bytes.get(..1024).unwrap_or(bytes);
        if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            Some(Kept::Png)
        } else if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
            Some(Kept::Jpeg)
        } else if bytes.starts_with(b"PK") {
            let package = Package::open(bytes).ok()?;
            let is_word = package.has("word/document.xml") && !package.has("vbaproject.bin");
            is_word.then_some(Kept::Read(Kind::Docx))
        } else if head.windows(5).any(|five| five == b"%PDF-") {
            Some(Kept::Read(Kind::Pdf))
        } else if bytes.starts_with(b"{\\rtf") {
            None
        } else {
            let text = std::str::from_utf8(bytes).ok()?;
            let is_text = |letter: char| !letter.is_control() || "\t\n\r\u{c}".contains(letter);
            text.chars().all(is_text).then(|| Kept::Read(Kind::of_text(name)))
        }
    }

    /// The media type under which the file is kept and given out.
    pub const fn media_type(self) -> &'static str {
        match self {
            Kept::Read(kind) => kind.media_type(),
            Kept::Png => "image/png",
            Kept::Jpeg => "image/jpeg",
        }
    }

    /// How names of such files end, the usual ending first.
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            Kept::Read(kind) => kind.endings(),
            Kept::Png => &[".png"],
            Kept::Jpeg => &[".jpg", ".jpeg"],
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write as _};

    use zip::{ZipWriter, write::SimpleFileOptions};

    use super::*;

    fn package(parts: &[&str]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for part in parts {
            zip.start_file(*part, SimpleFileOptions::default()).unwrap();
            zip.write_all(b"<x/>").unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn a_file_is_what_its_bytes_say() {
        let word = package(&["[Content_Types].xml", "word/document.xml"]);
        let macros = package(&["word/document.xml", "word/vbaProject.bin"]);
        let other = package(&["xl/workbook.xml"]);
        for (bytes, name, found) in [
            (&b"\x89PNG\r\n\x1a\nrest"[..], "a.txt", Some(Kept::Png)),
            (b"\xff\xd8\xff\xe0rest", "a.pdf", Some(Kept::Jpeg)),
            (b"%PDF-1.7 scan", "a.png", Some(Kept::Read(Kind::Pdf))),
            (&word, "a.docx", Some(Kept::Read(Kind::Docx))),
            (&macros, "a.docx", None),
            (&other, "a.docx", None),
            (b"PK\x03\x04 no package", "a.docx", None),
            (b"{\\rtf1 x}", "a.txt", None),
            ("Zürich\r\n".as_bytes(), "a.pdf", Some(Kept::Read(Kind::Text))),
            (b"# Plan", "plan.md", Some(Kept::Read(Kind::Markdown))),
            (b"<svg onload=x>", "a.svg", Some(Kept::Read(Kind::Text))),
            (b"text \x00 text", "a.txt", None),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.doc", None),
            (b"\x7fELF\x02", "a.txt", None),
        ] {
            assert_eq!(Kept::of(bytes, name), found, "{name}");
        }
    }
}
