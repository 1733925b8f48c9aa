//! A published letter of the Chair, with its questions and enclosures.

use comity_domain::{
    Standing,
    letter::{CarriedQuestion, Letter},
    session::Topic,
    statement::paragraphs,
};

use super::{Frame, beside, questions::lists};
use crate::tree::{Block, Document, Item, Text};

/// The letter in the frame's language, else in its original, which the document then
/// says. Questions are those the letter asked when it was published: a paper that was
/// circulated does not change because a later one revises it.
pub fn letter(
    frame: &Frame<'_>,
    letter: &Letter,
    asked: &[CarriedQuestion],
    topics: &[Topic],
) -> Document {
    let words = frame.words();
    let shown = letter.version_for(frame.language);
    let language = shown.map_or(frame.language, |one| one.language);
    let mut document = frame.document("letter", &letter.id.to_string());
    document.title = beside(&letter.title, language);
    document.dated = Some(letter.dated);
    document.symbol = words.with1("letters-number", "number", number(letter));
    document.imprint = vec![
        Text::new(frame.language, words.date(letter.dated)),
        frame.original(letter.title.original()),
    ];
    document.status = Some(frame.text("document-status"));
    document.remarks = remarks(frame, letter, language);

    let addressees = beside(&letter.addressees, language);
    if !addressees.is_empty() {
        document.body.push(Block::paragraph(addressees));
    }
    let text = shown.map_or("", |one| &one.text);
    for range in paragraphs(text) {
        let words = text.get(range).unwrap_or_default();
        document.body.push(Block::paragraph(Text::new(language, words)));
    }
    let signature = beside(&letter.signed_by, language);
    if !signature.is_empty() && !is_signed_in_text(letter, &signature, text) {
        document.body.push(Block::Signature { text: signature });
    }
    if !asked.is_empty() {
        document.body.push(Block::NewPage);
        document.body.push(Block::heading(1, frame.text("letters-questions-title")));
        document.body.extend(lists(frame, asked, topics, language, 2));
    }
    document.body.extend(rest(frame, letter, language));
    document
}

/// The letter's number; it has one once it is published.
pub(super) fn number(letter: &Letter) -> String {
    letter.number.map(|number| number.to_string()).unwrap_or_default()
}

/// What a letter says of the version shown.
pub(super) fn remarks(
    frame: &Frame<'_>,
    letter: &Letter,
    language: comity_domain::Language,
) -> Vec<Text> {
    let shown = letter.versions.iter().find(|one| one.language == language);
    let mut remarks = Vec::new();
    match shown.map(|one| one.standing) {
        Some(Standing::Courtesy) => remarks.push(frame.text("document-courtesy-translation")),
        Some(Standing::Official) => remarks.push(frame.text("letters-standing-official")),
        Some(Standing::Original) | None => {}
    }
    if language != frame.language {
        remarks.push(frame.text("letters-not-in-your-language"));
    }
    remarks
}

/// Whether the text in the signature's language ends with the signature already, as
/// pasted letters do.
fn is_signed_in_text(letter: &Letter, signature: &Text, shown: &str) -> bool {
    let words = signature.words();
    let name = words.split([',', '،', '，', '\n']).next().unwrap_or_default().trim();
    let in_its_language = letter.versions.iter().find(|one| one.language == signature.language);
    let text = in_its_language.map_or(shown, |one| &one.text);
    !name.is_empty() && text.contains(name)
}

/// What stands after the questions: dates, enclosures, earlier papers.
fn rest(frame: &Frame<'_>, letter: &Letter, language: comity_domain::Language) -> Vec<Block> {
    let words = frame.words();
    let mut blocks = Vec::new();
    let mut section = |title: &str, items: Vec<Text>| {
        if !items.is_empty() {
            blocks.push(Block::heading(1, frame.text(title)));
            let items = items.into_iter().map(|text| Item::new("", text)).collect();
            blocks.push(Block::List { items });
        }
    };
    section(
        "letters-deadlines-title",
        letter
            .deadlines
            .iter()
            .map(|one| {
                Text::new(frame.language, "")
                    .strong(words.date(one.on))
                    .plain(" – ")
                    .other(beside(&one.what, language))
            })
            .collect(),
    );
    section(
        "letters-enclosures-title",
        letter
            .enclosures
            .iter()
            .map(|one| {
                let said = |wording: &Option<comity_domain::Wording>| {
                    wording.as_ref().map(|wording| beside(wording, language))
                };
                let text = Text::new(frame.language, "");
                match (said(&one.label), said(&one.title)) {
                    (Some(label), Some(title)) => text.other(label).plain(" – ").other(title),
                    (Some(one), None) | (None, Some(one)) => text.other(one),
                    (None, None) => text,
                }
            })
            .collect(),
    );
    section(
        "letters-relations-title",
        letter
            .relations
            .iter()
            .map(|one| {
                let kind = words.t(format!("letters-relation-{}", one.kind.word()));
                Text::new(frame.language, format!("{kind} – "))
                    .other(Text::new(language, &*one.reference))
            })
            .collect(),
    );
    blocks
}
