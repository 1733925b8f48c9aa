//! A delegation's evening report.

use comity_domain::evening::{Evening, Line, Said};

use super::Frame;
use crate::tree::{Block, Document, Item, Text};

/// The report as it was put together. It says on top that it is the delegation's own.
pub fn evening(frame: &Frame<'_>, report: &Evening, subject: &str) -> Document {
    let words = frame.words();
    let mut document = frame.document("evening", subject);
    let day = words.date(report.day);
    document.title = Text::new(frame.language, words.with1("evening-heading", "date", day));
    document.dated = Some(report.day);
    document.status = Some(frame.text("evening-private"));
    document.facts.extend(frame.fact("evening-who", said(&report.who)));
    document.body.push(Block::heading(1, frame.text("evening-notes")));
    if report.notes.is_empty() {
        document.body.push(Block::paragraph(frame.text("evening-no-note")));
    }
    for note in &report.notes {
        document
            .body
            .push(Block::paragraph(Text::new(frame.language, "").strong(note.about.as_str())));
        for part in note.text.words.split("\n\n") {
            document.body.push(Block::paragraph(Text::new(note.text.language, part)));
        }
    }
    let next = words.with1("evening-next", "date", words.date(report.next));
    for (heading, lines, none) in [
        (frame.text("evening-documents"), &report.documents, "evening-no-document"),
        (frame.text("evening-statements"), &report.statements, "evening-no-statement"),
        (frame.text("evening-areas"), &report.areas, "evening-no-area"),
        (frame.text("evening-attributed"), &report.attributed, "evening-no-position"),
        (Text::new(frame.language, next), &report.meetings, "evening-no-meeting"),
    ] {
        document.body.push(Block::heading(1, heading));
        document.body.push(match lines.as_slice() {
            [] => Block::paragraph(frame.text(none)),
            lines => Block::List { items: lines.iter().map(|one| item(frame, one)).collect() },
        });
    }
    document
}

fn said(said: &Said) -> Text {
    Text::new(said.language, said.words.as_str())
}

fn item(frame: &Frame<'_>, line: &Line) -> Item {
    let mut item = Item::new("", Text::new(frame.language, line.what.as_str()));
    item.blocks.extend(line.more.iter().map(|more| Block::paragraph(said(more))));
    item
}
