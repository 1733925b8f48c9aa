//! The press: one tree of a document, rendered as an accessible HTML page and as a
//! tagged PDF.
//!
//! Begin at [`tree`]: it says what a document is made of, and knows nothing of any
//! format. [`papers`] makes trees of letters, lists of questions, statements and summaries;
//! [`html::render`] and [`pdf::render`] put a tree on paper. A new kind of document is
//! a new file in `papers` and nothing else.
//!
//! **Texts are data.** No text ever becomes markup: HTML is escaped in one function,
//! and Typst reads the tree as JSON through one fixed template. What a text says
//! between dollar signs or after a number sign is printed as it stands.
//!
//! **Nothing comes from outside.** The template is compiled in, the fonts are opened by
//! exact path ([`Fonts`]), the world that Typst sees has no files, no packages, no
//! network and no clock. The same tree and the same fonts give the same bytes.

mod fonts;
mod literal;
mod world;

pub mod html;
pub mod papers;
pub mod pdf;
pub mod tree;

pub use fonts::{FontFile, FontFolders, Fonts, MissingFont};
pub use tree::Document;

/// Everything besides the tree and the fonts that decides how a document looks: when it
/// differs, documents made before are made anew.
pub fn recipe() -> [&'static str; 4] {
    [env!("CARGO_PKG_VERSION"), world::TEMPLATE, html::STYLE, html::EDITION]
}
