//! What a pasted letter says: the form filled from it, the words each value was read
//! from, and what was not understood.

use std::collections::HashSet;

use comity_domain::{Language, letter::Letter as Earlier, session::Topic};
use comity_words::{
    Words, fold, guess_language,
    letter::{Letter, NoteCode, RelatedPaper, RelationKind, Span, Why, read},
    strip_isolation,
};

use super::rows::{DeadlineRow, EnclosureRow, NEW_TOPIC, QuestionRow, RelationRow, Typed};

/// How much of the source a line of the list shows, in characters.
const EXCERPT: usize = 240;

/// A value and the words it was read from.
pub(super) struct Found {
    pub what: String,
    pub words: String,
    pub line: usize,
}

/// Something that was not understood, and why.
pub(super) struct Unclear {
    pub words: String,
    pub line: usize,
    pub why: String,
}

/// What the page says about the source.
#[derive(Default)]
pub(super) struct Reading {
    pub found: Vec<Found>,
    pub unclear: Vec<Unclear>,
    pub notes: Vec<String>,
}

/// The words of a span on one line, shortened.
fn excerpt(source: &str, span: Span) -> String {
    let words = source.get(span.start..span.end).unwrap_or_default();
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", words.get(..end).unwrap_or_default()),
        None => words,
    }
}

fn line_of(source: &str, span: Span) -> usize {
    source.bytes().take(span.start).filter(|byte| *byte == b'\n').count() + 1
}

/// What was read from the source, in the reader's words.
pub(super) fn reading(source: &str, words: Words) -> Reading {
    if source.trim().is_empty() {
        return Reading::default();
    }
    let letter = read(source);
    let mut found = Vec::new();
    let mut say = |key: &str, span: Span| {
        found.push(Found {
            what: words.t(key),
            words: excerpt(source, span),
            line: line_of(source, span),
        });
    };
    spans(&letter, &mut say);
    let unclear = letter
        .not_understood
        .iter()
        .map(|one| Unclear {
            words: excerpt(source, one.range),
            line: line_of(source, one.range),
            why: words.t(why_key(one.code)),
        })
        .collect();
    let mut notes: Vec<String> = letter
        .notes
        .iter()
        .map(|one| {
            let about = one.range.map(|span| excerpt(source, span)).unwrap_or_default();
            words.with1(note_key(one.code), "words", &*about)
        })
        .collect();
    if letter.deadlines.is_empty()
        && letter.paper_call.as_ref().is_none_or(|one| one.deadline.is_none())
    {
        notes.push(words.t("letters-note-no-deadline"));
    }
    Reading { found, unclear, notes }
}

/// Every value found, in the order of the form.
fn spans(letter: &Letter, say: &mut impl FnMut(&str, Span)) {
    if let Some(date) = &letter.date {
        say("letters-dated-label", date.range);
    }
    for part in letter.from.iter().flat_map(|from| [&from.name, &from.capacity]).flatten() {
        say("letters-signed-by-label", part.range);
    }
    if let Some(to) = &letter.to {
        say("letters-addressees-label", to.range);
    }
    for one in &letter.enclosures {
        say("letters-read-enclosure", one.range);
    }
    for one in &letter.relations {
        say("letters-read-relation", one.range);
    }
    for one in &letter.deadlines {
        say("letters-read-deadline", one.range);
    }
    if let Some(session) = &letter.session {
        for span in [
            session.name.as_ref().map(|one| one.range),
            session.starts.as_ref().map(|one| one.range),
            session.place.as_ref().map(|one| one.range),
        ]
        .into_iter()
        .flatten()
        {
            say("letters-read-session", span);
        }
    }
    for one in &letter.topics {
        say("letters-read-topic", one.range);
    }
    for one in &letter.questions {
        say("letters-read-question", one.range);
    }
    if let Some(call) = &letter.paper_call {
        say("letters-read-call", call.range);
    }
    for one in &letter.paper_topics {
        say("letters-read-paper-topic", one.range);
    }
    for one in &letter.mandate_quotes {
        say("letters-read-mandate", one.range);
    }
    for one in &letter.horizon {
        say("letters-read-horizon", one.range);
    }
}

const fn why_key(why: Why) -> &'static str {
    match why {
        Why::ImpossibleDate => "letters-why-impossible-date",
        Why::RangeRunsBackwards => "letters-why-range-backwards",
        Why::AmbiguousDate => "letters-why-ambiguous-date",
        Why::NoYear => "letters-why-no-year",
        Why::NoDay => "letters-why-no-day",
        Why::MonthsDisagree => "letters-why-months-disagree",
        Why::UnknownDate => "letters-why-unknown-date",
        Why::DateNotPlaced => "letters-why-date-not-placed",
        Why::OtherMeeting => "letters-why-other-meeting",
        Why::ItemNotPlaced => "letters-why-item-not-placed",
        Why::HeadingNotPlaced => "letters-why-heading-not-placed",
        Why::QuestionInText => "letters-why-question-in-text",
    }
}

const fn note_key(note: NoteCode) -> &'static str {
    match note {
        NoteCode::AnnexMissing => "letters-note-annex-missing",
        NoteCode::NoQuestionFound => "letters-note-no-question",
        NoteCode::NoDateFound => "letters-note-no-date",
        NoteCode::NoSessionFound => "letters-note-no-session",
        NoteCode::NotALetter => "letters-note-not-a-letter",
        NoteCode::NoPaperDeadline => "letters-note-no-paper-deadline",
        NoteCode::WeekdayDisagrees => "letters-note-weekday",
    }
}

/// The form filled from a text: only what the text says, everything to be corrected.
pub(super) fn fill(source: String, topics: &[Topic], earlier: &[Earlier]) -> Typed {
    let letter = read(&source);
    let language = guess_language(&source);
    let date = letter.date.as_ref().map(|one| one.value);
    let title = match (language, date) {
        (Some(language), Some(date)) => {
            let words = Words::of(language);
            strip_isolation(&words.with1("letters-title-dated", "date", words.date(date)))
        }
        _ => String::new(),
    };
    let signed_by = letter
        .from
        .iter()
        .flat_map(|from| [&from.name, &from.capacity])
        .flatten()
        .map(|part| part.value.clone())
        .collect::<Vec<_>>()
        .join("\n");
    Typed {
        document: None,
        dated: date.map(|date| date.to_string()).unwrap_or_default(),
        signed_by,
        addressees: letter.to.as_ref().map(|to| to.value.clone()).unwrap_or_default(),
        title,
        language: language.map_or("", Language::code).to_owned(),
        text: source.clone(),
        enclosures: letter
            .enclosures
            .iter()
            .map(|one| EnclosureRow {
                label: one.label.clone().unwrap_or_default(),
                title: one.title.clone().unwrap_or_default(),
                present: if one.present { "yes" } else { "no" }.to_owned(),
            })
            .collect(),
        relations: relations(&letter, earlier),
        deadlines: deadlines(&letter),
        questions: questions(&letter, topics),
        source,
    }
}

/// Letters and other papers it follows or revises. What it merely names or rests on is
/// in the list of what was read.
fn relations(letter: &Letter, earlier: &[Earlier]) -> Vec<RelationRow> {
    letter
        .relations
        .iter()
        .filter_map(|one| {
            let kind = match one.kind {
                RelationKind::FurtherTo => comity_domain::letter::RelationKind::FurtherTo,
                RelationKind::Revises => comity_domain::letter::RelationKind::Revises,
                RelationKind::PursuantTo | RelationKind::MandatedBy | RelationKind::RefersTo => {
                    return None;
                }
            };
            let mut same_day = earlier.iter().filter(|letter| Some(letter.dated) == one.date);
            let known = match (one.what, same_day.next(), same_day.next()) {
                (RelatedPaper::Letter, Some(only), None) => only.id.to_string(),
                _ => String::new(),
            };
            let reference = one.quote.split_whitespace().collect::<Vec<_>>().join(" ");
            Some(RelationRow { kind: kind.word().to_owned(), letter: known, reference })
        })
        .collect()
}

fn deadlines(letter: &Letter) -> Vec<DeadlineRow> {
    let mut rows: Vec<DeadlineRow> = letter
        .deadlines
        .iter()
        .map(|one| DeadlineRow {
            on: one.date.map(|date| date.to_string()).unwrap_or_default(),
            what: one.what.clone(),
        })
        .collect();
    if let Some(call) = &letter.paper_call
        && let Some(due) = &call.deadline
    {
        let on = due.value.to_string();
        if rows.iter().all(|row| row.on != on) {
            rows.push(DeadlineRow { on, what: call.text.clone() });
        }
    }
    rows
}

fn questions(letter: &Letter, topics: &[Topic]) -> Vec<QuestionRow> {
    // Numbers as printed if they serve; else counted through, since a number names one
    // question of the letter.
    let printed: Vec<Option<i64>> = letter
        .questions
        .iter()
        .map(|one| one.number.as_ref().and_then(|number| number.parse().ok()))
        .collect();
    let mut seen = HashSet::new();
    let serve = printed.iter().all(|one| one.is_some_and(|number| seen.insert(number)));
    let mut rows = Vec::new();
    for (place, (one, printed)) in (1_i64..).zip(letter.questions.iter().zip(printed)) {
        let number = printed.filter(|_| serve).unwrap_or(place);
        let heading = one.topic.and_then(|at| letter.topics.get(at)).map(|topic| &*topic.title);
        let topic = heading.and_then(|heading| topic_called(heading, topics));
        rows.push(QuestionRow {
            number: number.to_string(),
            topic: match (topic, heading) {
                (Some(topic), _) => topic.id.to_string(),
                (None, Some(_)) => NEW_TOPIC.to_owned(),
                (None, None) => String::new(),
            },
            text: one.text.clone(),
            heading: heading.filter(|_| topic.is_none()).unwrap_or_default().to_owned(),
            ..QuestionRow::default()
        });
    }
    rows
}

/// The topic of the session that a heading names, in any language.
fn topic_called<'t>(heading: &str, topics: &'t [Topic]) -> Option<&'t Topic> {
    let heading = fold(heading.trim());
    topics.iter().find(|topic| {
        topic
            .title
            .languages()
            .filter_map(|language| topic.title.get(language))
            .any(|title| fold(title.trim()) == heading)
    })
}
