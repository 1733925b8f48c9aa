//! A statement as it was filed.

use comity_domain::{
    Wording,
    statement::{Statement, paragraphs},
};
use jiff::tz::TimeZone;

use super::{Frame, in_frame};
use crate::tree::{Block, Document, Fact, Item, Text};

/// The names a statement's document needs.
#[derive(Clone, Copy, Debug)]
pub struct Names<'a> {
    /// Who filed it.
    pub filer: &'a Wording,
    /// The States aligned with it now, in the order they are printed in. Those that
    /// removed themselves are not among them: the document must not name them.
    pub aligned: &'a [&'a Wording],
    /// The topic it was filed under.
    pub topic: Option<&'a Wording>,
}

/// The statement in its own language, under a frame in the reader's. Persons are not
/// named: a statement is its delegation's.
pub fn statement(frame: &Frame<'_>, statement: &Statement, names: &Names<'_>) -> Document {
    let words = frame.words();
    let language = statement.language;
    let filer = in_frame(names.filer, frame.language);
    let zone = TimeZone::get(&frame.session.zone).unwrap_or(TimeZone::UTC);
    let place = frame.session.place.as_ref().map_or_else(
        || {
            let last = frame.session.zone.rsplit('/').next().unwrap_or_default();
            last.replace('_', " ")
        },
        |place| place.text(frame.language).to_owned(),
    );
    let day = zone.to_datetime(statement.filed_at).date();
    let mut document = frame.document("statement", &statement.id.to_string());
    document.title = match &statement.title {
        Some(title) => Text::new(language, &**title),
        None => {
            Text::new(frame.language, words.with1("statements-of", "participant", filer.words()))
        }
    };
    document.dated = Some(day);
    document.symbol = words.with1("statements-number", "number", statement.number.to_string());
    document.imprint = vec![Text::new(frame.language, words.date(day)), frame.original(language)];
    if statement.check_against_delivery {
        document.remarks.push(frame.text("statements-check-against-delivery"));
    }
    if language != frame.language {
        document.remarks.push(frame.text("documents-own-language-only"));
    }
    let facts: [Option<Fact>; 5] = [
        frame.fact("statements-col-participant", filer),
        frame.fact(
            "documents-on-behalf-of",
            Text::new(language, statement.on_behalf_of.as_deref().unwrap_or_default()),
        ),
        names
            .topic
            .and_then(|topic| frame.fact("statements-col-topic", in_frame(topic, frame.language))),
        frame.fact(
            "statements-col-received",
            Text::new(frame.language, words.date_time(statement.filed_at, &zone, &place)),
        ),
        frame.fact("statements-fact-hash", Text::new(frame.language, &*statement.text_hash)),
    ];
    document.facts.extend(facts.into_iter().flatten());
    for range in paragraphs(&statement.text) {
        let words = statement.text.get(range).unwrap_or_default();
        document.body.push(Block::paragraph(Text::new(language, words)));
    }
    if !names.aligned.is_empty() {
        document.body.push(Block::heading(1, frame.text("statements-fact-aligned")));
        let name = |name: &&Wording| Item::new("", in_frame(name, frame.language));
        document.body.push(Block::List { items: names.aligned.iter().map(name).collect() });
    }
    document
}
