//! The owner selects passages of a statement, and says which question they answer.

use std::ops::Range;

use comity_domain::{
    Audience, PassageId, QuestionId, StatementId,
    session::Session,
    statement::{BadRange, MOST_PASSAGES, passage_text},
};
use comity_store::{Entry, KeyOwner, Tx, passage, question, statement};
use serde_json::json;

use crate::{ActError, Contributor, Desk, Fault, Faults, May, act};

/// Makes a passage of the actor's own statement from a range of bytes of its frozen
/// text, and attaches it to a question if one is given.
///
/// # Errors
/// As [`attach_passages`].
pub async fn attach_passage(
    desk: &Desk,
    may: &May<Contributor>,
    at: &Session,
    id: StatementId,
    range: Range<usize>,
    question: Option<QuestionId>,
) -> Result<PassageId, ActError> {
    let made = attach_passages(desk, may, at, id, &[range], question).await?;
    made.first().copied().ok_or(ActError::NotFound)
}

/// The same for several ranges at once: all are attached, or none.
///
/// # Errors
/// [`ActError::NotFound`] when there is no such statement in force of the actor's
/// own participant; a refusal when no range is given, a range is empty, blank,
/// outside the text or cuts a character in two, the question cannot be answered, or the
/// statement would have more than [`MOST_PASSAGES`].
pub async fn attach_passages(
    desk: &Desk,
    may: &May<Contributor>,
    at: &Session,
    id: StatementId,
    ranges: &[Range<usize>],
    question: Option<QuestionId>,
) -> Result<Vec<PassageId>, ActError> {
    let owner = may.own()?;
    if ranges.len() > MOST_PASSAGES {
        return Err(too_many());
    }
    act!(desk, may.actor(), |tx| {
        let found = statement::in_force(tx, id)
            .await?
            .filter(|found| found.participant_id == owner && found.session_id == at.id)
            .ok_or(ActError::NotFound)?;
        let mut faults = Faults::default();
        if ranges.is_empty() {
            faults.field("sentences", "error-passage-none");
        }
        if let Some(why) = ranges.iter().find_map(|range| passage_text(&found.text, range).err()) {
            faults.0.push(fault_of(why));
        }
        if let Some(asked) = question
            && !question::is_read(tx, may.scope(), at.id, asked).await?
        {
            faults.field("question", "error-passage-question");
        }
        faults.check()?;
        let mut made = Vec::new();
        for range in ranges {
            let passage = passage::get_or_insert(tx, id, range).await?;
            if let Some(question) = question {
                statement::attach_answer(tx, passage, question).await?;
            }
            made.push(passage);
        }
        // Counted afterwards: a range that is a passage already adds none.
        check_count(tx, id).await?;
        tx.touch(at.id).await?;
        if found.audience != Audience::Own {
            tx.announce(&format!("session:{}", at.slug), "answer", Some(id.0)).await?;
        }
        let mut subjects = vec![id.0];
        subjects.extend(made.iter().map(|passage| passage.0));
        subjects.extend(question.map(|question| question.0));
        let places: Vec<[usize; 2]> = ranges.iter().map(|one| [one.start, one.end]).collect();
        Ok((
            made,
            Entry {
                act: "attach_passage",
                subjects,
                payload: json!({ "bytes": places, "question": question, "statement": id }),
                key_owner: KeyOwner::Participant(owner),
            },
        ))
    })
}

/// Refuses when a statement has more passages than it may have.
pub(crate) async fn check_count(tx: &mut Tx, id: StatementId) -> Result<(), ActError> {
    let count = passage::count(tx, id).await?;
    if usize::try_from(count).is_ok_and(|count| count <= MOST_PASSAGES) {
        Ok(())
    } else {
        Err(too_many())
    }
}

fn too_many() -> ActError {
    let mut faults = Faults::default();
    faults.field_with("sentences", "error-passage-many", MOST_PASSAGES.to_string());
    ActError::Refused(faults)
}

fn fault_of(why: BadRange) -> Fault {
    let key = match why {
        BadRange::Empty | BadRange::Blank => "error-passage-empty",
        BadRange::Outside(_) | BadRange::InsideCharacter(_) => "error-passage-range",
    };
    Fault { field: Some("sentences"), key, value: None }
}
