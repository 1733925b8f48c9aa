//! A tree as a PDF: tagged, PDF/A-2a and PDF/UA-1 in one file, the same bytes each time.

use crate::{Document, Fonts, world};

/// Why a PDF could not be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// The typesetter refused; what it said names no text of the document's readers.
    #[error("the pages could not be set: {0}")]
    Refused(String),
}

/// Makes the PDF.
///
/// # Errors
/// When the typesetter refuses.
pub fn render(document: &Document, fonts: &Fonts) -> Result<Vec<u8>, PdfError> {
    world::pdf(document, fonts)
}
