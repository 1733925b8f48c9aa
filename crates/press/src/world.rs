//! Everything of Typst: the world it sees, the setting of the pages, the PDF.
//!
//! Typst's interface changes with each of its versions, so it is spoken to in this file
//! alone (and in `fonts.rs`, which opens them). The world holds two files, the template
//! and the tree as JSON; anything else it asks for is refused.

use serde_json::{Value, json};
use typst::{
    Feature, Library, LibraryExt as _, World,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration, Smart},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{
    Document, Fonts, literal,
    pdf::PdfError,
    tree::{self, Block, Text},
};

/// The template.
pub(crate) const TEMPLATE: &str = include_str!("../assets/page.typ");

struct Paper<'f> {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: &'f [Font],
    template: Source,
    data_id: FileId,
    data: Bytes,
}

impl World for Paper<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() {
            Ok(self.template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_id { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// There is no today: the same tree gives the same bytes on any day.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Sets the pages and writes the PDF.
///
/// # Errors
/// When Typst refuses, which is a fault of the template or a document beyond all bounds.
pub(crate) fn pdf(document: &Document, fonts: &Fonts) -> Result<Vec<u8>, PdfError> {
    let result = set(document, fonts);
    // Typst remembers every compilation; nothing of this one is needed again.
    typst::comemo::evict(0);
    result
}

fn set(document: &Document, fonts: &Fonts) -> Result<Vec<u8>, PdfError> {
    let id = |name: &str| {
        VirtualPath::new(name)
            .map(|path| FileId::new(RootedPath::new(VirtualRoot::Project, path)))
            .map_err(|why| PdfError::Refused(why.to_string()))
    };
    let data = serde_json::to_vec(&data(document, fonts))
        .map_err(|why| PdfError::Refused(why.to_string()))?;
    let paper = Paper {
        // Heads of rows in tables are asked for by this feature's name.
        library: LazyHash::new(
            Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build(),
        ),
        book: LazyHash::new(fonts.book()),
        fonts: &fonts.fonts,
        template: Source::new(id("/page.typ")?, TEMPLATE.to_owned()),
        data_id: id("/document.json")?,
        data: Bytes::new(data),
    };
    let pages: PagedDocument = typst::compile(&paper).output.map_err(|all| refused(&all))?;
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|why| PdfError::Refused(why.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(document.identifier.clone()),
        creator: Smart::Custom(Some("Comity".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&pages, &options).map_err(|all| refused(&all))
}

fn refused(all: &[SourceDiagnostic]) -> PdfError {
    let said: Vec<_> = all
        .iter()
        .map(|one| {
            let hints: Vec<_> = one.hints.iter().map(|hint| hint.v.to_string()).collect();
            format!("{} {}", one.message, hints.join("; ")).trim_end().to_owned()
        })
        .collect();
    PdfError::Refused(said.join("; "))
}

/// The tree as the template reads it: every string as it is printed, the title once
/// more as plain words for the metadata, the day in numbers.
fn data(document: &Document, fonts: &Fonts) -> Value {
    // A heading without words is none, and the standards refuse it; so is a title.
    let mut document = document.clone();
    document.body.retain(|block| !matches!(block, Block::Heading { text, .. } if text.is_empty()));
    if document.title.is_empty() {
        document.title = Text::new(document.language, &*document.identifier);
    }
    let mut value = serde_json::to_value(&document).unwrap_or_default();
    let mut families: Vec<&str> =
        fonts.fonts.iter().map(|font| font.info().family.as_str()).collect();
    families.dedup();
    let mut before = 0;
    for block in value["body"].as_array_mut().into_iter().flatten() {
        if block["block"] == "heading" {
            let level = block["level"].as_u64().and_then(|level| u8::try_from(level).ok());
            block["level"] = json!(tree::level_below(&mut before, level.unwrap_or(1)));
        }
    }
    value["plain-title"] = json!(comity_words::strip_isolation(&document.title.words()));
    // PDF/A demands a day, and the day of making must not be it.
    let day = document.dated.unwrap_or(jiff::civil::Date::constant(1970, 1, 1));
    value["dated"] = json!([day.year(), day.month(), day.day()]);
    print(&mut value, &|letter| fonts.has_glyph(letter));
    value["families"] = json!(families);
    value
}

fn print(value: &mut Value, has_glyph: &dyn Fn(char) -> bool) {
    match value {
        Value::String(text) => *text = literal::printed(text, has_glyph).into_owned(),
        Value::Array(all) => all.iter_mut().for_each(|one| print(one, has_glyph)),
        Value::Object(all) => all.values_mut().for_each(|one| print(one, has_glyph)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
