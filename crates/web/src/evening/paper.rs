//! The report as a document, for the delegation alone.

use std::collections::HashMap;

use axum::{
    extract::{Path, State},
    response::Response,
};
use comity_acts::{OfDelegation, ask_for_evening};
use comity_domain::{
    Language,
    document::{DocumentKind, Format},
    evening::{Evening, Line, OwnWords, Said},
};
use comity_words::guess_language;
use jiff::civil::Date;

use super::report::{self, document_href, gather};
use crate::{
    App, access::By, convergence::Text, documents, error::PageError, frame::Part, here::Here,
    reader::Reader, sessions::MeetingLine,
};

/// Gives the document of a day as the day is now: what it says is put together at each
/// asking, and made anew when it says something else.
pub(super) async fn give(
    State(app): State<App>,
    reader: Reader,
    here: Here,
    By(may): By<OfDelegation>,
    Path(names): Path<HashMap<String, String>>,
) -> Result<Response, PageError> {
    let day: Date = names.get("day").and_then(|day| day.parse().ok()).ok_or(PageError::NotFound)?;
    let format: Format =
        names.get("format").and_then(|word| word.parse().ok()).ok_or(PageError::NotFound)?;
    let own = may.own()?;
    let found = gather(&app, &reader, &here, own, day).await?;
    // No day gets a document that gets no link.
    if !found.is_reported(&here, here.session.day_of(reader.now), day) {
        return Err(PageError::NotFound);
    }
    let language = reader.language;
    let plain = |words: String| Said { language, words };
    let line = |one: &report::Line| Line {
        what: one.text.clone(),
        more: Some(Said { language: one.lang, words: one.detail.clone() })
            .into_iter()
            .chain(beginning(one))
            .filter(|more| !more.words.is_empty())
            .collect(),
    };
    let of_area = |area: &report::Area| Line {
        what: reader.words.with1("convergence-proposal", "number", area.number.to_string()),
        more: vec![said(&area.wording, language)],
    };
    let meeting = |one: &MeetingLine| Line {
        what: format!(
            "{} · {}–{} ({}) · {} · {}",
            one.name,
            one.starts.text,
            one.ends.text,
            here.session.zone.replace('_', " "),
            one.mode,
            one.regime
        ),
        more: one.topics.iter().cloned().map(plain).collect(),
    };
    let evening = Evening {
        day,
        language,
        who: plain(here.roster.name(own, language).to_owned()),
        notes: found.notes.iter().map(|note| own_words(note, language)).collect(),
        documents: found.documents.iter().map(line).collect(),
        statements: found.statements.iter().map(line).collect(),
        areas: found.areas.iter().map(of_area).collect(),
        attributed: found.attributed.iter().map(line).collect(),
        next: found.next,
        meetings: found.coming.iter().map(meeting).collect(),
    };
    let subject = ask_for_evening(&app.desk, &may, &here.session, &evening, format).await?;
    let wanted = documents::Wanted {
        kind: DocumentKind::Evening,
        subject,
        part: Part::Today,
        name: reader.words.t("evening-title"),
        page: format!("{}/evening?on={day}", here.base(language)),
        href: document_href(&reader, &here, day),
    };
    documents::give(&app, &reader, &here, names.get("format"), wanted).await
}

fn beginning(line: &report::Line) -> Option<Said> {
    let (language, words) = line.beginning.clone()?;
    Some(Said { language, words })
}

/// A note; nobody said in which language it is written.
fn own_words(note: &report::Note, reader: Language) -> OwnWords {
    let words = note.paragraphs.join("\n\n");
    let about = if note.about.is_empty() {
        note.when.clone()
    } else {
        format!("{} · {}", note.when, note.about)
    };
    let language = guess_language(&words).unwrap_or(reader);
    OwnWords { about, text: Said { language, words } }
}

fn said(text: &Text, reader: Language) -> Said {
    Said { language: text.lang.parse().unwrap_or(reader), words: text.text.clone() }
}
