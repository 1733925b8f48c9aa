//! The review form as it is typed: single fields, and rows of fields.

use comity_acts::NewFile;
use comity_outside::documents::{Kind, Taken};
use serde::{Deserialize, Serialize};

use crate::uploads;

/// How many empty rows stand at the end of each group.
const SPARE_QUESTIONS: usize = 3;
/// The same for the shorter groups.
const SPARE: usize = 1;

/// The choice of a question whose heading is to become a topic.
pub(super) const NEW_TOPIC: &str = "new";

/// Everything of the form, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    /// The text it was read from; empty for a letter begun from nothing.
    pub source: String,
    /// The document that text was taken from.
    pub document: Option<Document>,
    pub dated: String,
    pub signed_by: String,
    pub addressees: String,
    pub title: String,
    pub language: String,
    pub text: String,
    pub enclosures: Vec<EnclosureRow>,
    pub relations: Vec<RelationRow>,
    pub deadlines: Vec<DeadlineRow>,
    pub questions: Vec<QuestionRow>,
}

/// A Word document or PDF a letter was read from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Document {
    pub name: String,
    pub is_pdf: bool,
    /// Its bytes, in base64.
    pub bytes: String,
    /// The text taken from it.
    pub text: String,
    /// What it holds beside its text: word and number.
    pub left_out: Vec<(String, usize)>,
}

impl Document {
    pub fn of(name: &str, bytes: &[u8], taken: &Taken) -> Document {
        Document {
            name: name.to_owned(),
            is_pdf: taken.kind == Kind::Pdf,
            bytes: uploads::to_base64(bytes),
            text: taken.text.clone(),
            left_out: uploads::counted(taken),
        }
    }

    /// As the act takes it.
    pub fn new_file(&self) -> NewFile {
        NewFile {
            name: self.name.clone(),
            content: uploads::from_base64(&self.bytes),
            kind: if self.is_pdf { Kind::Pdf } else { Kind::Docx },
            taken: Some(self.text.clone()),
        }
    }
}

/// An enclosure as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct EnclosureRow {
    pub label: String,
    pub title: String,
    /// `yes` when its content is here.
    pub present: String,
}

/// An earlier paper as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct RelationRow {
    pub kind: String,
    /// The id of a letter on this server.
    pub letter: String,
    pub reference: String,
}

/// A deadline as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct DeadlineRow {
    pub on: String,
    pub what: String,
}

/// A question as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct QuestionRow {
    /// The question of the revised letter that it carries on.
    pub id: String,
    /// `withdraw` when it is not carried on after all.
    pub fate: String,
    pub number: String,
    pub topic: String,
    pub text: String,
    /// The heading it stood under in the source, where that is no topic of the session;
    /// it becomes one on publishing while `topic` says so.
    pub heading: String,
}

/// What the form sends: one list for each column of a group.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    dated: String,
    signed_by: String,
    addressees: String,
    title: String,
    language: String,
    text: String,
    enclosure_label: Vec<String>,
    enclosure_title: Vec<String>,
    enclosure_present: Vec<String>,
    relation_kind: Vec<String>,
    relation_letter: Vec<String>,
    relation_reference: Vec<String>,
    deadline_on: Vec<String>,
    deadline_what: Vec<String>,
    question_id: Vec<String>,
    question_fate: Vec<String>,
    question_number: Vec<String>,
    question_topic: Vec<String>,
    question_text: Vec<String>,
    question_heading: Vec<String>,
    /// `rows` when more rows are asked for, `save` when the form is done.
    pub go: String,
}

/// One field of a row.
fn at(column: &[String], row: usize) -> String {
    column.get(row).cloned().unwrap_or_default()
}

/// A line as typed, without what a paste brings along: a field of one line holds none.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Sent {
    /// The form; the source and its document are not sent to and fro but stay with the draft.
    pub fn typed(self, source: String, document: Option<Document>) -> Typed {
        let rows =
            |columns: &[&Vec<String>]| columns.iter().map(|one| one.len()).max().unwrap_or(0);
        Typed {
            source,
            document,
            dated: self.dated,
            // Browsers end lines with two characters.
            signed_by: self.signed_by.replace("\r\n", "\n"),
            addressees: self.addressees.replace("\r\n", "\n"),
            title: line(&self.title),
            language: self.language,
            text: self.text.replace("\r\n", "\n"),
            enclosures: (0..rows(&[&self.enclosure_label, &self.enclosure_title]))
                .map(|row| EnclosureRow {
                    label: line(&at(&self.enclosure_label, row)),
                    title: line(&at(&self.enclosure_title, row)),
                    present: at(&self.enclosure_present, row),
                })
                .filter(|row| !(row.label.is_empty() && row.title.is_empty()))
                .collect(),
            relations: (0..rows(&[&self.relation_reference, &self.relation_letter]))
                .map(|row| RelationRow {
                    kind: at(&self.relation_kind, row),
                    letter: at(&self.relation_letter, row),
                    reference: line(&at(&self.relation_reference, row)),
                })
                .filter(|row| *row != RelationRow::default())
                .collect(),
            deadlines: (0..rows(&[&self.deadline_on, &self.deadline_what]))
                .map(|row| DeadlineRow {
                    on: at(&self.deadline_on, row),
                    what: line(&at(&self.deadline_what, row)),
                })
                .filter(|row| *row != DeadlineRow::default())
                .collect(),
            questions: (0..rows(&[&self.question_text, &self.question_number]))
                .map(|row| QuestionRow {
                    id: at(&self.question_id, row),
                    fate: at(&self.question_fate, row),
                    number: at(&self.question_number, row).trim().to_owned(),
                    topic: at(&self.question_topic, row),
                    text: line(&at(&self.question_text, row)),
                    heading: at(&self.question_heading, row),
                })
                // A number alone asks nothing.
                .filter(|row| !(row.id.is_empty() && row.text.is_empty()))
                .collect(),
        }
    }
}

impl Typed {
    /// With empty rows at the end of each group, for the page.
    pub fn with_spare_rows(mut self) -> Typed {
        let spare = |rows: usize| rows + SPARE;
        self.enclosures.resize(spare(self.enclosures.len()), EnclosureRow::default());
        self.relations.resize(spare(self.relations.len()), RelationRow::default());
        self.deadlines.resize(spare(self.deadlines.len()), DeadlineRow::default());
        let questions = self.questions.len() + SPARE_QUESTIONS;
        self.questions.resize(questions, QuestionRow::default());
        self
    }
}
