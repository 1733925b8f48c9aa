//! From what was typed to the act's input, and back from a draft.

use comity_acts::{Faults, NewLetter};
use comity_domain::{
    Language, LetterId, QuestionId, Standing, Wording,
    letter::{CarriedQuestion, DraftQuestion, Letter, RelationKind},
};
use jiff::civil::Date;

use super::rows::{DeadlineRow, EnclosureRow, NEW_TOPIC, QuestionRow, RelationRow, Typed};

/// The wordings there are already: a text that is unchanged keeps its translations,
/// a text that was reworded loses them, since they say something else.
#[derive(Default)]
pub(super) struct Pool(Vec<Wording>);

impl Pool {
    /// The wordings of the draft that is edited and of the questions offered.
    pub fn of(
        draft: Option<&Letter>,
        questions: &[DraftQuestion],
        offered: &[CarriedQuestion],
    ) -> Pool {
        let mut all: Vec<Wording> = Vec::new();
        if let Some(draft) = draft {
            all.extend([&draft.title, &draft.addressees, &draft.signed_by].map(Clone::clone));
            let names = draft.enclosures.iter().flat_map(|one| [&one.label, &one.title]);
            all.extend(names.flatten().cloned());
            all.extend(draft.deadlines.iter().map(|one| one.what.clone()));
        }
        all.extend(questions.iter().map(|one| one.wording.clone()));
        all.extend(offered.iter().map(|one| one.wording.clone()));
        Pool(all)
    }

    /// The wording with this original, else a new one.
    fn wording(&self, language: Language, text: &str) -> Wording {
        let text = text.trim();
        self.0
            .iter()
            .find(|one| !text.is_empty() && one.original_text() == text)
            .cloned()
            .unwrap_or_else(|| Wording::new(language, text))
    }
}

impl Typed {
    /// The act's input, with the faults of what does not parse. Beside a fault stands a
    /// value that lets the rest be checked.
    pub fn letter(&self, pool: &Pool, draft: Option<&Letter>) -> (NewLetter, Faults) {
        let mut faults = Faults::default();
        let chosen: Option<Language> = self.language.parse().ok();
        if chosen.is_none() {
            faults.field("language", "error-letter-original");
        }
        let language = chosen.unwrap_or(Language::En);
        let mut versions = vec![(language, self.text.clone(), Standing::Original)];
        // The form holds the original; the draft's other languages stay as they are.
        versions.extend(
            draft
                .into_iter()
                .flat_map(|one| &one.versions)
                .filter(|one| one.standing != Standing::Original && one.language != language)
                .map(|one| (one.language, one.text.clone(), one.standing)),
        );
        let new = NewLetter {
            dated: self.dated.parse().ok(),
            signed_by: pool.wording(language, &self.signed_by),
            addressees: pool.wording(language, &self.addressees),
            title: pool.wording(language, &self.title),
            versions,
            enclosures: self
                .enclosures
                .iter()
                .map(|row| {
                    let title = pool.wording(language, &row.title);
                    (pool.wording(language, &row.label), title, row.present == "yes")
                })
                .collect(),
            relations: self.relations(&mut faults),
            deadlines: self
                .deadlines
                .iter()
                .map(|row| {
                    // The act finds the year before 1945, and the row with it.
                    let on = row.on.parse().unwrap_or(Date::ZERO);
                    (on, pool.wording(language, &row.what))
                })
                .collect(),
            questions: self.questions(language, pool, &mut faults),
        };
        (new, faults)
    }

    fn relations(&self, faults: &mut Faults) -> Vec<(RelationKind, Option<LetterId>, String)> {
        let mut all = Vec::new();
        for (number, row) in (1_usize..).zip(&self.relations) {
            let kind = row.kind.parse().unwrap_or_else(|_| {
                faults.field_with("relations", "error-letter-relation-kind", number.to_string());
                RelationKind::FurtherTo
            });
            let earlier = match &*row.letter {
                "" => None,
                id => {
                    let id = id.parse().ok();
                    if id.is_none() {
                        let number = number.to_string();
                        faults.field_with("relations", "error-letter-relation-unknown", number);
                    }
                    id
                }
            };
            all.push((kind, earlier, row.reference.clone()));
        }
        all
    }

    fn questions(
        &self,
        language: Language,
        pool: &Pool,
        faults: &mut Faults,
    ) -> Vec<DraftQuestion> {
        let mut all = Vec::new();
        for (row_number, row) in (1_usize..).zip(&self.questions) {
            if row.fate == "withdraw" && !row.id.is_empty() {
                continue;
            }
            let Ok(number) = row.number.parse::<i64>() else {
                let row_number = row_number.to_string();
                faults.field_with("questions", "error-letter-question-number", row_number);
                continue;
            };
            let heading = row.heading.trim();
            let new_topic = (row.topic == NEW_TOPIC && !heading.is_empty())
                .then(|| pool.wording(language, heading));
            let topic = match &*row.topic {
                "" | NEW_TOPIC => None,
                id => {
                    let topic = id.parse().ok();
                    if topic.is_none() {
                        let number = number.to_string();
                        faults.field_with("questions", "error-letter-question-topic", number);
                    }
                    topic
                }
            };
            let id: Option<QuestionId> = row.id.parse().ok();
            all.push(DraftQuestion {
                id,
                number,
                topic,
                new_topic,
                wording: pool.wording(language, &row.text),
            });
        }
        all
    }

    /// The letters of this server that it says it revises.
    pub fn revised(&self) -> Vec<LetterId> {
        self.relations
            .iter()
            .filter(|row| row.kind == RelationKind::Revises.word())
            .filter_map(|row| row.letter.parse().ok())
            .collect()
    }

    /// Offers the questions of the revised letters: those with equal words find their
    /// row, the others get one. Rows that carry on what is not offered become new
    /// questions. Says how many rows were added.
    pub fn offer(&mut self, offered: &[CarriedQuestion]) -> usize {
        for row in &mut self.questions {
            let id: Option<QuestionId> = row.id.parse().ok();
            if id.is_none_or(|id| offered.iter().all(|one| one.id != id)) {
                row.id.clear();
                row.fate.clear();
            }
        }
        let mut added = 0;
        for one in offered {
            let id = one.id.to_string();
            if self.questions.iter().any(|row| row.id == id) {
                continue;
            }
            let words = comity_words::fold(one.wording.original_text());
            let same = self
                .questions
                .iter_mut()
                .find(|row| row.id.is_empty() && comity_words::fold(&row.text) == words);
            added += 1;
            match same {
                Some(row) => row.id = id,
                None => self.questions.push(QuestionRow {
                    id,
                    number: one.number.to_string(),
                    topic: one.topic_id.map(|topic| topic.to_string()).unwrap_or_default(),
                    text: one.wording.original_text().to_owned(),
                    ..QuestionRow::default()
                }),
            }
        }
        added
    }

    /// The form filled from a draft.
    pub fn of_draft(draft: &Letter, questions: &[DraftQuestion]) -> Typed {
        let original = draft.versions.iter().find(|one| one.standing == Standing::Original);
        Typed {
            source: String::new(),
            document: None,
            dated: draft.dated.to_string(),
            signed_by: draft.signed_by.original_text().to_owned(),
            addressees: draft.addressees.original_text().to_owned(),
            title: draft.title.original_text().to_owned(),
            language: original.map_or("", |one| one.language.code()).to_owned(),
            text: original.map_or("", |one| &one.text).to_owned(),
            enclosures: draft
                .enclosures
                .iter()
                .map(|one| EnclosureRow {
                    label: as_written(one.label.as_ref()),
                    title: as_written(one.title.as_ref()),
                    present: if one.present { "yes" } else { "no" }.to_owned(),
                })
                .collect(),
            relations: draft
                .relations
                .iter()
                .map(|one| RelationRow {
                    kind: one.kind.word().to_owned(),
                    letter: one.letter_id.map(|id| id.to_string()).unwrap_or_default(),
                    reference: one.reference.clone(),
                })
                .collect(),
            deadlines: draft
                .deadlines
                .iter()
                .map(|one| DeadlineRow {
                    on: one.on.to_string(),
                    what: one.what.original_text().to_owned(),
                })
                .collect(),
            questions: questions
                .iter()
                .map(|one| QuestionRow {
                    id: one.id.map(|id| id.to_string()).unwrap_or_default(),
                    number: one.number.to_string(),
                    topic: match (one.topic, &one.new_topic) {
                        (Some(id), _) => id.to_string(),
                        (None, Some(_)) => NEW_TOPIC.to_owned(),
                        (None, None) => String::new(),
                    },
                    heading: one
                        .new_topic
                        .as_ref()
                        .map(|heading| heading.original_text().to_owned())
                        .unwrap_or_default(),
                    text: one.wording.original_text().to_owned(),
                    ..QuestionRow::default()
                })
                .collect(),
        }
    }
}

/// The words as they were written; empty when there are none.
pub(super) fn as_written(wording: Option<&Wording>) -> String {
    wording.map_or_else(String::new, |wording| wording.original_text().to_owned())
}
