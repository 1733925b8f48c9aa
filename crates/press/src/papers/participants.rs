//! A list of participants as it was issued.

use comity_domain::participants_list::ParticipantsList;

use super::{Frame, in_frame};
use crate::tree::{Block, Document, Item, Text};

/// The list: under a heading for each kind the names, in the official order of the frame's
/// language.
pub fn participants(frame: &Frame<'_>, list: &ParticipantsList) -> Document {
    let words = frame.words();
    let language = frame.language;
    let day = frame.session.day_of(list.issued_at);
    let mut document = frame.document("participants", &list.id.to_string());
    document.title = frame.text("people-list-title");
    document.dated = Some(day);
    document.symbol.clone_from(&list.symbol);
    document.imprint = vec![Text::new(language, words.date(day))];
    document.status = Some(frame.text("people-list-status"));
    for section in &list.sections {
        let mut names: Vec<_> = section.names.iter().collect();
        words.sort_names(&mut names, |name| name.text(language));
        let key = format!("people-kind-{}", section.kind);
        document.body.push(Block::heading(1, frame.text(&key)));
        document.body.push(Block::List {
            items: names.into_iter().map(|name| Item::new("", in_frame(name, language))).collect(),
        });
    }
    document
}
