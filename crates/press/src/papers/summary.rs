//! A version of the Chair's summary as it was published.

use std::collections::HashSet;

use comity_domain::{
    Standing,
    statement::paragraphs,
    summary::{BlockKind, FrozenBlock, Version},
};
use uuid::Uuid;

use super::{Frame, in_frame};
use crate::tree::{Block, Document, Text};

/// The version in the frame's language, where it has one. `gone` names the proposals,
/// papers and questions that were withdrawn since: their words left every view, and
/// leave the document with them, while the paragraph keeps its number.
///
/// What the quantifiers mean stands as a note at the first paragraph. The document
/// names no source: who may be led to which depends on the reader, and it is read by
/// many.
pub fn summary(frame: &Frame<'_>, version: &Version, gone: &HashSet<Uuid>) -> Document {
    let words = frame.words();
    let language = frame.language;
    let content = &version.content;
    let day = frame.session.day_of(version.published_at);
    let id = version.summary_id.version(version.ordinal);
    let mut document = frame.document("summary", &id.to_string());
    document.title = in_frame(&content.title, language);
    document.dated = Some(day);
    document.symbol.clone_from(&version.symbol);
    document.imprint =
        vec![Text::new(language, words.date(day)), frame.original(content.title.original())];
    document.status = Some(in_frame(&content.status, language));
    match content.title.standing(language) {
        Standing::Courtesy => document.remarks.push(frame.text("document-courtesy-translation")),
        Standing::Original | Standing::Official => {}
    }
    if document.title.language != language {
        document.remarks.push(frame.text("letters-not-in-your-language"));
    }
    let mut note = Some(in_frame(&content.footnote, language)).filter(|note| !note.is_empty());
    for block in &content.blocks {
        match block.kind {
            BlockKind::Topic => {
                document.body.push(Block::heading(1, in_frame(&block.wording, language)));
            }
            BlockKind::Heading => {
                document.body.push(Block::heading(2, in_frame(&block.wording, language)));
            }
            BlockKind::Paragraph => {
                let mut parts = parts(frame, block, gone);
                if let Some(first) = parts.first_mut()
                    && let Some(note) = note.take()
                {
                    *first = first.clone().note(note);
                }
                let number = block.number.map(|number| format!("{number}.")).unwrap_or_default();
                let mut number = Some(number);
                document.body.extend(
                    parts
                        .into_iter()
                        .map(|part| Block::numbered(number.take().unwrap_or_default(), part)),
                );
            }
        }
    }
    document
}

/// The text of a paragraph, cut at its empty lines.
fn parts(frame: &Frame<'_>, block: &FrozenBlock, gone: &HashSet<Uuid>) -> Vec<Text> {
    if block.repeats.is_some_and(|words| gone.contains(&words.id())) {
        return vec![frame.text("summary-words-withdrawn")];
    }
    let whole = block.wording.text(frame.language);
    let shown_in = block.wording.shown_in(frame.language);
    paragraphs(whole)
        .into_iter()
        .filter_map(|range| whole.get(range))
        .map(|part| Text::new(shown_in, part))
        .collect()
}
