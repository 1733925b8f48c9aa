//! Why a document was not read.

use super::MOST_BYTES;

/// Why a document was not read. The texts for readers stand in `words` under
/// [`Refusal::key`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It has more bytes than [`MOST_BYTES`].
    #[error("the file is larger than {} MiB; leave out pictures and save it again", MOST_BYTES >> 20)]
    TooLarge,
    /// It is text, but not in UTF-8.
    #[error("the text is not in UTF-8; save it again with the encoding UTF-8")]
    Encoding,
    /// It is none of the kinds that are read.
    #[error("this is no Word document (.docx), PDF or plain text; save it as one of these")]
    OtherKind,
    /// It is a zip or an Office file, and no Word document.
    #[error("this is no Word document (.docx); open it and save it as one")]
    NotWord,
    /// It cannot be read to its end, or contradicts itself.
    #[error("the file is damaged or cut off; open it, save it again and send the new file")]
    Damaged,
    /// It is protected by a password.
    #[error("the file is protected by a password; save it without one")]
    Encrypted,
    /// It is Word's format of before 2007.
    #[error("this is Word's old format (.doc); save it as .docx")]
    OldWord,
    /// It holds macros.
    #[error("the document holds macros; save it as .docx, which leaves them out")]
    Macros,
    /// It holds changes that are neither accepted nor rejected.
    #[error("the document holds tracked changes; accept or reject the changes, then save again")]
    TrackedChanges,
    /// It holds another document whose text would be lost.
    #[error(
        "another document is embedded, and its text would be lost; put that text into the \
         document itself, then save again"
    )]
    Embedded,
    /// It unpacks into far more than a document can need.
    #[error("the file unpacks into more than a document needs; save it again from Word")]
    Bomb,
    /// Its XML declares entities or is nested without end.
    #[error("the file holds XML that no Word document has; save it again from Word")]
    ForeignXml,
    /// Its text is longer than is taken.
    #[error("the text is too long to be taken from a document")]
    TooLong,
    /// There is no text in it.
    #[error("the document holds no text")]
    NoText,
    /// A PDF of pictures.
    #[error(
        "the PDF holds no text, only pictures of it; send the document it was made from, or a \
         PDF with text recognition"
    )]
    Scan,
    /// A PDF with more pages than are read.
    #[error("the PDF has more than {0} pages")]
    Pages(usize),
    /// The program that reads PDF is not installed.
    #[error(
        "PDF cannot be read on this machine; send the text as .docx or plain text, or install \
         Debian's package poppler-utils"
    )]
    NoPdf,
    /// Reading took too long, or more memory than it may take.
    #[error("the PDF takes too long to read; send the document it was made from")]
    Slow,
    /// Others are being read.
    #[error("too many documents are being read just now; try again in a minute")]
    Busy,
}

impl Refusal {
    /// The key of its text in `words`; its variable `$value` is [`Refusal::value`].
    pub const fn key(self) -> &'static str {
        match self {
            Refusal::TooLarge => "error-document-large",
            Refusal::Encoding => "error-document-encoding",
            Refusal::OtherKind => "error-document-other-kind",
            Refusal::NotWord => "error-document-not-word",
            Refusal::Damaged => "error-document-damaged",
            Refusal::Encrypted => "error-document-encrypted",
            Refusal::OldWord => "error-document-old-word",
            Refusal::Macros => "error-document-macros",
            Refusal::TrackedChanges => "error-document-tracked",
            Refusal::Embedded => "error-document-embedded",
            Refusal::Bomb => "error-document-bomb",
            Refusal::ForeignXml => "error-document-foreign-xml",
            Refusal::TooLong => "error-document-long",
            Refusal::NoText => "error-document-no-text",
            Refusal::Scan => "error-document-scan",
            Refusal::Pages(_) => "error-document-pages",
            Refusal::NoPdf => "error-document-no-pdf",
            Refusal::Slow => "error-document-slow",
            Refusal::Busy => "error-document-busy",
        }
    }

    /// The value its text shows, if any.
    pub fn value(self) -> Option<String> {
        match self {
            Refusal::TooLarge => Some((MOST_BYTES >> 20).to_string()),
            Refusal::Pages(most) => Some(most.to_string()),
            _ => None,
        }
    }
}
