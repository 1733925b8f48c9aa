//! The Chair's side composes a letter: a draft that nobody else knows of.

use std::collections::{BTreeSet, HashSet};

use comity_domain::{
    Audience, Language, LetterId, Standing, Wording,
    letter::{
        Deadline, DraftQuestion, Enclosure, Letter, LetterStatus, LetterVersion, Relation,
        RelationKind,
    },
    session::Session,
    statement::{BadText, MOST_CHARACTERS, checked_text},
    unseen_character_in_lines,
};
use comity_store::{Entry, KeyOwner, Tx, letter, session};
use jiff::civil::Date;
use serde_json::json;

use crate::{ActError, ChairsSide, Desk, Faults, May, NewFile, act, checks, keep_file::keep_file};

/// The most characters of a line such as the signature or a reference.
pub(crate) const LONGEST_LINE: usize = 1000;

/// The most characters of one question.
const LONGEST_QUESTION: usize = 4000;

/// The most rows of one kind: beyond this a form cannot be read any more.
const MOST_ROWS: usize = 400;

/// A letter as the Chair's side gives it.
#[derive(Clone, Debug)]
pub struct NewLetter {
    /// The date that stands on it.
    pub dated: Option<Date>,
    /// Who signs, with capacity.
    pub signed_by: Wording,
    /// To whom it goes.
    pub addressees: Wording,
    /// Its title, for lists.
    pub title: Wording,
    /// The text in each language there is; exactly one is the original.
    pub versions: Vec<(Language, String, Standing)>,
    /// What comes with it: label, title, whether its content is here.
    pub enclosures: Vec<(Wording, Wording, bool)>,
    /// What it follows or revises, as it is written, and the letter on this server.
    pub relations: Vec<(RelationKind, Option<LetterId>, String)>,
    /// What it asks for by when.
    pub deadlines: Vec<(Date, Wording)>,
    /// Its guiding questions.
    pub questions: Vec<DraftQuestion>,
}

/// Composes a draft, or replaces the draft with this id.
///
/// # Errors
/// [`ActError::Refused`] with everything that is wrong at once. Not found when there is
/// no such draft: a published letter is none any more.
pub async fn compose_letter(
    desk: &Desk,
    may: &May<ChairsSide>,
    at: &Session,
    replaces: Option<LetterId>,
    new: NewLetter,
) -> Result<LetterId, ActError> {
    compose(desk, may, at, replaces, new, None).await
}

/// Composes a draft that was read from a document, and keeps that document beside it
/// with the text taken from it.
///
/// # Errors
/// As [`compose_letter`].
pub async fn compose_read_letter(
    desk: &Desk,
    may: &May<ChairsSide>,
    at: &Session,
    new: NewLetter,
    document: &NewFile,
) -> Result<LetterId, ActError> {
    compose(desk, may, at, None, new, Some(document)).await
}

async fn compose(
    desk: &Desk,
    may: &May<ChairsSide>,
    at: &Session,
    replaces: Option<LetterId>,
    new: NewLetter,
    document: Option<&NewFile>,
) -> Result<LetterId, ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let mut faults = Faults::default();
    let versions = check_texts(&new, &mut faults);
    check_head(&new, &mut faults);
    check_rows(&new, &mut faults);
    let topics = session::topics(&desk.db, at.id).await?;
    for one in &new.questions {
        if one.topic.is_some_and(|id| topics.iter().all(|topic| topic.id != id)) {
            faults.field_with("questions", "error-letter-question-topic", one.number.to_string());
        }
    }
    // With no date there is a fault; the other day is never stored.
    let dated = new.dated.unwrap_or(Date::ZERO);
    act!(desk, may.actor(), |tx| {
        let mut faults = faults.clone();
        if let Some(id) = replaces
            && letter::draft(tx, at.id, id).await?.is_none()
        {
            return Err(ActError::NotFound);
        }
        check_relations(tx, at, replaces, &new, &mut faults).await?;
        faults.check()?;
        let id = replaces.unwrap_or_else(|| tx.new_id());
        let mut deadlines = Vec::new();
        for (on, what) in &new.deadlines {
            deadlines.push(Deadline { id: tx.new_id(), on: *on, what: what.clone() });
        }
        let composed = Letter {
            id,
            session_id: at.id,
            number: None,
            status: LetterStatus::Draft,
            dated,
            signed_by: new.signed_by.clone(),
            addressees: new.addressees.clone(),
            audience: Audience::Chair,
            title: new.title.clone(),
            published_at: None,
            versions: versions.clone(),
            enclosures: new
                .enclosures
                .iter()
                .map(|(label, title, present)| Enclosure {
                    label: checks::present(Some(label.clone())),
                    title: checks::present(Some(title.clone())),
                    present: *present,
                })
                .collect(),
            relations: new
                .relations
                .iter()
                .map(|(kind, letter_id, reference)| Relation {
                    kind: *kind,
                    letter_id: *letter_id,
                    reference: reference.trim().to_owned(),
                })
                .collect(),
            deadlines,
        };
        letter::put_draft(tx, &composed, &new.questions).await?;
        let kept = document.map(|one| one.stored(tx.new_id()));
        if let (Some(kept), Some(one)) = (&kept, document) {
            keep_file(tx, kept, may.account()).await?;
            let text = one.taken.as_deref().unwrap_or_default();
            letter::put_source(tx, id, kept, text).await?;
        }
        Ok((
            id,
            Entry {
                act: "compose_letter",
                subjects: vec![id.0],
                payload: json!({
                    "dated": dated.to_string(),
                    "file_hash": kept.as_ref().map(|file| &file.hash),
                    "questions": new.questions.len(),
                    "replaces": replaces,
                    "session": at.id,
                    "taken_hash": kept.as_ref().and_then(|file| file.taken_hash.as_ref()),
                    "title": new.title,
                }),
                key_owner: KeyOwner::Body(may.body()),
            },
        ))
    })
}

/// What is wrong with a letter in itself, apart from the topics, letters and questions it
/// names: for a form that has faults of its own and says everything at once.
pub fn review_letter(new: &NewLetter) -> Faults {
    let mut faults = Faults::default();
    check_texts(new, &mut faults);
    check_head(new, &mut faults);
    check_rows(new, &mut faults);
    faults
}

/// The texts as they will stand, with the faults of what cannot.
fn check_texts(new: &NewLetter, faults: &mut Faults) -> Vec<LetterVersion> {
    let mut versions = Vec::new();
    let mut languages = BTreeSet::new();
    for (language, text, standing) in &new.versions {
        if !languages.insert(*language) {
            faults.field_with("text", "error-letter-language-twice", language.own_name());
        }
        if let Some(text) = letter_text(text, faults) {
            versions.push(LetterVersion { language: *language, text, standing: *standing });
        }
    }
    let originals =
        new.versions.iter().filter(|(_, _, standing)| *standing == Standing::Original).count();
    if originals != 1 {
        faults.field("language", "error-letter-original");
    }
    versions
}

/// A text of a letter as it is kept, or the fault that it has.
pub(crate) fn letter_text(text: &str, faults: &mut Faults) -> Option<String> {
    match checked_text(text) {
        Ok(text) => return Some(text),
        Err(BadText::Empty) => faults.field("text", "error-letter-text-empty"),
        Err(BadText::TooLong(_)) => {
            faults.field_with("text", "error-letter-text-long", MOST_CHARACTERS.to_string());
        }
        Err(BadText::Control(line)) => {
            faults.field_with("text", "error-letter-text-control", line.to_string());
        }
        Err(BadText::Direction(line)) => {
            faults.field_with("text", "error-letter-text-direction", line.to_string());
        }
    }
    None
}

fn check_head(new: &NewLetter, faults: &mut Faults) {
    // A year of one digit is a slip of the hand, and has no place on a letter.
    if new.dated.is_none_or(|day| day.year() < 1945) {
        faults.field("dated", "error-letter-date");
    }
    for (field, lines, empty) in [
        ("signed_by", &new.signed_by, "error-letter-signed-by"),
        ("addressees", &new.addressees, "error-letter-addressees"),
    ] {
        if lines.original_text().is_empty() {
            faults.field(field, empty);
        }
        if longest(lines) > LONGEST_LINE {
            faults.field_with(field, "error-letter-line-long", LONGEST_LINE.to_string());
        }
        checks::seen_in_all(faults, field, lines);
    }
    checks::name(faults, "title", "error-letter-title", &new.title);
}

fn check_rows(new: &NewLetter, faults: &mut Faults) {
    for (row, (label, title, _)) in (1_usize..).zip(&new.enclosures) {
        if label.original_text().is_empty() && title.original_text().is_empty() {
            faults.field_with("enclosures", "error-letter-enclosure-empty", row.to_string());
        }
        if longest(label).max(longest(title)) > LONGEST_LINE {
            faults.field_with("enclosures", "error-letter-row-long", row.to_string());
        }
        if holds_unseen(label) || holds_unseen(title) {
            faults.field_with("enclosures", "error-letter-row-characters", row.to_string());
        }
    }
    for (row, (_, _, reference)) in (1_usize..).zip(&new.relations) {
        if reference.trim().is_empty() {
            faults.field_with("relations", "error-letter-relation-empty", row.to_string());
        }
        if reference.chars().count() > LONGEST_LINE {
            faults.field_with("relations", "error-letter-row-long", row.to_string());
        }
        if unseen_character_in_lines(reference.trim()).is_some() {
            faults.field_with("relations", "error-letter-row-characters", row.to_string());
        }
    }
    for (row, (on, what)) in (1_usize..).zip(&new.deadlines) {
        if what.original_text().is_empty() || on.year() < 1945 {
            faults.field_with("deadlines", "error-letter-deadline-incomplete", row.to_string());
        }
        if longest(what) > LONGEST_LINE {
            faults.field_with("deadlines", "error-letter-row-long", row.to_string());
        }
        if holds_unseen(what) {
            faults.field_with("deadlines", "error-letter-row-characters", row.to_string());
        }
    }
    let mut numbers = HashSet::new();
    for one in &new.questions {
        let number = one.number.to_string();
        if one.number < 1 {
            faults.field_with("questions", "error-letter-question-number", number.clone());
        } else if !numbers.insert(one.number) {
            faults.field_with("questions", "error-letter-question-twice", number.clone());
        }
        if one.wording.original_text().is_empty() {
            faults.field_with("questions", "error-letter-question-empty", number.clone());
        }
        if longest(&one.wording) > LONGEST_QUESTION {
            faults.field_with("questions", "error-letter-question-long", number.clone());
        }
        let is_bad = |text: &str| {
            matches!(checked_text(text), Err(BadText::Control(_) | BadText::Direction(_)))
        };
        let in_a_heading = one.new_topic.as_ref().is_some_and(holds_unseen);
        if in_a_heading || each(&one.wording).any(is_bad) {
            faults.field_with("questions", "error-letter-question-characters", number);
        }
    }
    for (field, rows) in [
        ("enclosures", new.enclosures.len()),
        ("relations", new.relations.len()),
        ("deadlines", new.deadlines.len()),
        ("questions", new.questions.len()),
    ] {
        if rows > MOST_ROWS {
            faults.field_with(field, "error-letter-rows", MOST_ROWS.to_string());
        }
    }
}

/// Its text in each language.
fn each(wording: &Wording) -> impl Iterator<Item = &str> {
    wording.languages().filter_map(|language| wording.get(language))
}

pub(crate) fn longest(wording: &Wording) -> usize {
    each(wording).map(|text| text.chars().count()).max().unwrap_or(0)
}

fn holds_unseen(wording: &Wording) -> bool {
    each(wording).any(|text| unseen_character_in_lines(text).is_some())
}

/// What a letter refers to is a published letter of the session, and a question it
/// carries on is one that a letter it revises still asks.
async fn check_relations(
    tx: &mut Tx,
    at: &Session,
    own: Option<LetterId>,
    new: &NewLetter,
    faults: &mut Faults,
) -> Result<(), ActError> {
    let mut carried = HashSet::new();
    for (row, (kind, earlier, _)) in (1_usize..).zip(&new.relations) {
        let Some(earlier) = *earlier else { continue };
        let found = letter::find(tx, at.id, earlier).await?;
        let is_published = found.is_some_and(|one| one.status == LetterStatus::Published);
        if Some(earlier) == own || !is_published {
            faults.field_with("relations", "error-letter-relation-unknown", row.to_string());
        } else if *kind == RelationKind::Revises {
            carried.extend(letter::standing_of(tx, earlier).await?.iter().map(|one| one.id));
        }
    }
    for one in &new.questions {
        // Taken out, so that a question kept twice is found as well.
        if one.id.is_some_and(|id| !carried.remove(&id)) {
            faults.field_with("questions", "error-letter-question-kept", one.number.to_string());
        }
    }
    Ok(())
}
