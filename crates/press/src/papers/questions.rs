//! The guiding questions of one letter on a sheet of their own.

use std::collections::HashSet;

use comity_domain::{
    Language,
    letter::{CarriedQuestion, Letter},
    session::Topic,
};

use super::{
    Frame, beside,
    letter::{number, remarks},
};
use crate::tree::{Block, Document, Item, Text};

/// The questions as the letter asks them, under their topics.
pub fn questions(
    frame: &Frame<'_>,
    letter: &Letter,
    asked: &[CarriedQuestion],
    topics: &[Topic],
) -> Document {
    let words = frame.words();
    let language = letter.version_for(frame.language).map_or(frame.language, |one| one.language);
    let mut document = frame.document("questions", &letter.id.to_string());
    document.title = frame.text("letters-questions-title");
    document.dated = Some(letter.dated);
    document.symbol = words.with1("letters-number", "number", number(letter));
    document.imprint = vec![
        Text::new(frame.language, words.date(letter.dated)),
        frame.original(letter.title.original()),
    ];
    document.status = Some(frame.text("document-status"));
    document.remarks = remarks(frame, letter, language);
    document.facts.extend(frame.fact("documents-from-letter", beside(&letter.title, language)));
    if asked.is_empty() {
        document.body.push(Block::paragraph(frame.text("documents-no-question")));
    }
    document.body.extend(lists(frame, asked, topics, language, 1));
    document
}

/// A heading and a list for each topic, in the order in which the letter first names
/// it. The numbers are the letter's own.
pub(super) fn lists(
    frame: &Frame<'_>,
    asked: &[CarriedQuestion],
    topics: &[Topic],
    language: Language,
    level: u8,
) -> Vec<Block> {
    let mut done = HashSet::new();
    let mut blocks = Vec::new();
    for first in asked {
        if !done.insert(first.topic_id) {
            continue;
        }
        let topic = topics.iter().find(|one| Some(one.id) == first.topic_id);
        let heading = match topic {
            Some(topic) => beside(&topic.title, language),
            None => frame.text("letters-question-no-topic"),
        };
        blocks.push(Block::heading(level, heading));
        let items = asked
            .iter()
            .filter(|one| one.topic_id == first.topic_id)
            .map(|one| Item::new(format!("{}.", one.number), beside(&one.wording, language)))
            .collect();
        blocks.push(Block::List { items });
    }
    blocks
}
