//! The page on which everything a letter says is corrected.

use askama::Template;
use comity_domain::letter::{CarriedQuestion, RelationKind};

use super::{
    reading::{Reading, reading},
    review::Work,
    rows::{NEW_TOPIC, QuestionRow, Typed},
};
use crate::{
    form::{Choice, Shown, language_choices},
    frame::{Frame, Part},
    here::Here,
    reader::Reader,
    uploads,
};

#[derive(Template)]
#[template(path = "letters/review.html")]
pub(super) struct ReviewPage {
    frame: Frame,
    faults: Shown,
    typed: Typed,
    action: String,
    start_again: String,
    is_edit: bool,
    reading: Reading,
    /// Said of the document the letter was read from.
    document: String,
    /// How many questions of a revised letter were put into the form just now.
    offered: usize,
    languages: Vec<Choice>,
    relations: Vec<RelationFields>,
    questions: Vec<QuestionFields>,
    has_topics: bool,
    has_letters: bool,
}

struct RelationFields {
    kinds: Vec<Choice>,
    letters: Vec<Choice>,
    reference: String,
}

struct QuestionFields {
    row: QuestionRow,
    topics: Vec<Choice>,
    /// What the revised letter asked, for those that are carried on.
    before: String,
}

pub(super) fn review_page(
    reader: &Reader,
    here: &Here,
    work: &Work,
    typed: Typed,
    offered: &[CarriedQuestion],
    added: usize,
    faults: Shown,
) -> ReviewPage {
    let (words, language) = (reader.words, reader.language);
    let base = format!("{}/letters", here.base(language));
    let (title, start_again) = match work.letter() {
        Some(one) => ("letters-edit-title", format!("{base}/draft/{}/start-again", one.id)),
        None => ("letters-review-title", format!("{base}/new/start-again")),
    };
    let frame =
        Frame::of(reader, here, Part::Letter).crumb(words.t(title), &work.action).keeping(reader);
    let typed = typed.with_spare_rows();
    let relations = typed
        .relations
        .iter()
        .map(|row| RelationFields {
            kinds: RelationKind::ALL
                .iter()
                .map(|kind| {
                    let label = words.t(format!("letters-relation-{}", kind.word()));
                    Choice::new(kind.word(), label, &row.kind)
                })
                .collect(),
            letters: work
                .published
                .iter()
                .map(|one| {
                    let number = one.number.unwrap_or_default().to_string();
                    let date = words.date(one.dated);
                    let label = words.with2("letters-number-date", "number", &number, "date", date);
                    Choice::new(one.id.to_string(), label, &row.letter)
                })
                .collect(),
            reference: row.reference.clone(),
        })
        .collect();
    let questions = typed
        .questions
        .iter()
        .map(|row| QuestionFields {
            topics: here
                .topics
                .iter()
                .map(|topic| {
                    Choice::new(topic.id.to_string(), topic.title.text(language), &row.topic)
                })
                .chain((!row.heading.is_empty()).then(|| {
                    let label = words.with1("letters-question-new-topic", "heading", &row.heading);
                    Choice::new(NEW_TOPIC, label, &row.topic)
                }))
                .collect(),
            before: offered
                .iter()
                .find(|one| !row.id.is_empty() && one.id.to_string() == row.id)
                .map(|one| one.wording.original_text().to_owned())
                .unwrap_or_default(),
            row: row.clone(),
        })
        .collect();
    ReviewPage {
        frame,
        faults,
        action: work.action.clone(),
        start_again,
        is_edit: work.draft.is_some(),
        reading: reading(&typed.source, words),
        document: typed
            .document
            .as_ref()
            .map(|one| {
                let check = words.with1("documents-check", "name", &one.name);
                format!("{check} {}", uploads::left_out(&words, &one.left_out))
            })
            .unwrap_or_default(),
        offered: added,
        languages: language_choices(&typed.language),
        relations,
        questions,
        has_topics: !here.topics.is_empty(),
        has_letters: !work.published.is_empty(),
        typed,
    }
}
