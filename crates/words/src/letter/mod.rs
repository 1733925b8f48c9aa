//! Reading a Chair's letter: plain text or Markdown, in six languages.
//!
//! [`read`] takes the text of a letter apart into what it says: its date, who
//! writes to whom, the session, deadlines, enclosures, earlier papers it rests
//! on, topics, guiding questions and calls for papers. Each value carries the
//! bytes of the file it was read from. Nothing is invented: what the text does
//! not say is empty, and what looks like a date, an item or a heading but could
//! not be placed is listed with the reason.
//!
//! How it works: lines are joined to blocks, blocks to one row of folded signs
//! (`view`); one pass finds the phrases of all six tables (`lexicon`,
//! `tongues`); each reader then looks for its own field among dates and phrases.

mod address;
mod blocks;
mod context;
mod dates;
mod deadlines;
mod enclosures;
mod fold;
mod headings;
mod horizon;
mod leftovers;
mod lexicon;
mod lines;
mod lists;
mod marker;
mod papers;
mod places;
mod questions;
mod quotes;
mod relations;
mod sender;
mod sessions;
mod shapes;
mod signature;
mod tongues;
mod types;
mod view;

pub use types::*;

/// Reads a letter. Never fails: a text that is no letter gives empty fields and
/// notes. Takes time in proportion to the text.
///
/// Texts over 4 GiB are read up to there.
pub fn read(text: &str) -> Letter {
    let view = blocks::build(text);
    let mut context = context::Context::new(&view);
    let mut letter = Letter::default();
    enclosures::read(&mut context, &mut letter);
    address::read(&mut context, &mut letter);
    relations::read(&mut context, &mut letter);
    papers::read(&mut context, &mut letter);
    questions::read(&mut context, &mut letter);
    deadlines::read(&mut context, &mut letter);
    sessions::read(&mut context, &mut letter);
    papers::call(&context, &mut letter);
    leftovers::read(&mut context, &mut letter);
    letter
}

impl Letter {
    /// The letter as one JSON object, as `docs/letter-import.md` describes it.
    ///
    /// # Errors
    /// Only when memory for the text runs out.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self)
    }
}
