//! A paper that was drafted and signed off in the private room of its delegation: the form
//! keeps a reference to it, and its words are opened for each page.

use comity_domain::room::Version;

use super::text::{Block, numbered};

/// A draft that was signed off, as the form shows it.
pub(super) struct SignedDraft {
    pub title: String,
    pub lang: &'static str,
    pub dir: &'static str,
    pub blocks: Vec<Block>,
}

impl SignedDraft {
    pub(super) fn of(version: &Version) -> SignedDraft {
        SignedDraft {
            title: version.heading.title.clone(),
            lang: version.heading.language.code(),
            dir: version.heading.language.direction(),
            blocks: numbered(&version.text, &[]),
        }
    }
}
