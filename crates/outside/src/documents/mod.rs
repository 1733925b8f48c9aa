//! Documents that come from outside: plain text, Markdown, Word (DOCX) and PDF, read
//! into text.
//!
//! [`read`] tells by the bytes what a file is; its name and what a browser says about
//! it do not count. It takes the text out or refuses, in words that say what to do.
//! What is in a document and not in its text (a picture, a comment) is counted, so that
//! the owner can be told before the text is frozen.
//!
//! Reading takes time and, for PDF, a child process: call it where blocking is allowed.

mod blocks;
mod docx;
mod kept;
mod package;
mod pdf;
mod refusal;
mod xml;

pub use blocks::{Block, LeftOut};
pub use kept::Kept;
pub use refusal::Refusal;

use blocks::Blocks;

/// The largest Word or PDF file that is read, in bytes.
pub const MOST_BYTES: usize = 8 * 1024 * 1024;
/// The longest text that is taken from a document, in bytes of UTF-8.
pub const MOST_TEXT: usize = 4 * 1024 * 1024;

/// What a file is, by its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text in UTF-8.
    Text,
    /// The same, with Markdown's signs: told from plain text by its name alone, which is
    /// harmless.
    Markdown,
    /// Word, Office Open XML.
    Docx,
    /// PDF.
    Pdf,
}

impl Kind {
    /// What a file of text is, by its name.
    pub fn of_text(name: &str) -> Kind {
        let lower = name.to_lowercase();
        let is_markdown = Kind::Markdown.endings().iter().any(|end| lower.ends_with(end));
        if is_markdown { Kind::Markdown } else { Kind::Text }
    }

    /// The media type under which the file is kept and given out.
    pub const fn media_type(self) -> &'static str {
        match self {
            Kind::Text => "text/plain",
            Kind::Markdown => "text/markdown",
            Kind::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Kind::Pdf => "application/pdf",
        }
    }

    /// How names of such files end, the usual ending first.
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            Kind::Text => &[".txt"],
            Kind::Markdown => &[".md", ".markdown"],
            Kind::Docx => &[".docx"],
            Kind::Pdf => &[".pdf"],
        }
    }

    /// The word for it in `--json` and in the record.
    pub const fn word(self) -> &'static str {
        match self {
            Kind::Text => "text",
            Kind::Markdown => "markdown",
            Kind::Docx => "docx",
            Kind::Pdf => "pdf",
        }
    }

    /// Whether the text had to be taken out of the file: its bytes are not the text.
    pub const fn is_taken_out(self) -> bool {
        matches!(self, Kind::Docx | Kind::Pdf)
    }
}

/// The text of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// What the file is.
    pub kind: Kind,
    /// Its text as people read it: for text and Markdown the file itself, byte for byte.
    pub text: String,
    /// The same with headings marked by `#`, as papers keep them.
    pub headed: String,
    /// The same with headings, bold lines and rows marked as in Markdown, for readers
    /// that look for them.
    pub marked: String,
    /// What the document holds beside its text: kind and number.
    pub left_out: Vec<(LeftOut, usize)>,
}

/// Reads a file into text. `name` tells Markdown from plain text, nothing else.
///
/// # Errors
/// When the file is none of the kinds that are read, is damaged or protected, or holds
/// what must not be lost or let in without a word; the refusal says which.
pub fn read(bytes: &[u8], name: &str) -> Result<Taken, Refusal> {
    match detect(bytes)? {
        Kind::Docx => docx::read(bytes).map(|(blocks, left)| taken(Kind::Docx, &blocks, left))?,
        Kind::Pdf => pdf::read(bytes).map(|blocks| taken(Kind::Pdf, &blocks, Vec::new()))?,
        Kind::Text | Kind::Markdown => plain(bytes, name),
    }
}

fn taken(kind: Kind, blocks: &[Block], left_out: Vec<(LeftOut, usize)>) -> Result<Taken, Refusal> {
    let text = Blocks(blocks).plain();
    if text.trim().is_empty() {
        return Err(if kind == Kind::Pdf { Refusal::Scan } else { Refusal::NoText });
    }
    let marked = Blocks(blocks).marked();
    let headed = Blocks(blocks).headed();
    if text.len().max(marked.len()).max(headed.len()) > MOST_TEXT {
        return Err(Refusal::TooLong);
    }
    Ok(Taken { kind, text, headed, marked, left_out })
}

/// What a file is, by its first bytes and, for old Office files, by the streams in them.
fn detect(bytes: &[u8]) -> Result<Kind, Refusal> {
    const OLE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    let is_large = bytes.len() > MOST_BYTES;
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return if is_large { Err(Refusal::TooLarge) } else { Ok(Kind::Docx) };
    }
    // Readers of PDF accept its sign within the first kilobyte.
    let head = bytes.get(..1024).unwrap_or(bytes);
    if head.windows(5).any(|five| five == b"%PDF-") {
        return if is_large { Err(Refusal::TooLarge) } else { Ok(Kind::Pdf) };
    }
    if bytes.starts_with(OLE) {
        return Err(if holds_wide(bytes, "EncryptedPackage") {
            Refusal::Encrypted
        } else if holds_wide(bytes, "WordDocument") {
            Refusal::OldWord
        } else {
            Refusal::OtherKind
        });
    }
    if bytes.starts_with(b"{\\rtf") {
        return Err(Refusal::OtherKind);
    }
    Ok(Kind::Text)
}

/// Whether a name stands in the bytes as UTF-16, as directories of OLE files write it.
fn holds_wide(bytes: &[u8], name: &str) -> bool {
    let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(wide.len()).any(|window| window == wide)
}

fn plain(bytes: &[u8], name: &str) -> Result<Taken, Refusal> {
    if bytes.len() > MOST_BYTES {
        return Err(Refusal::TooLarge);
    }
    let utf16 = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
    match std::str::from_utf8(bytes) {
        // What cannot be printed is refused further on, with the line it stands in.
        Ok(text) => Ok(Taken {
            kind: Kind::of_text(name),
            text: text.to_owned(),
            headed: text.to_owned(),
            marked: text.to_owned(),
            left_out: Vec::new(),
        }),
        _ if utf16 => Err(Refusal::Encoding),
        // Text in an old encoding has no NUL and few control characters; what has is
        // some other kind of file.
        _ if bytes.iter().any(|byte| matches!(byte, 0..=8 | 14..=26 | 28..=31)) => {
            Err(Refusal::OtherKind)
        }
        _ => Err(Refusal::Encoding),
    }
}
