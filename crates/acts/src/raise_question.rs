//! A delegation raises a further question: the Chair's list is never exhaustive.

use comity_domain::{
    QuestionId, TopicId, Wording,
    session::Session,
    statement::{BadText, checked_text},
};
use comity_store::{Entry, KeyOwner, notice, question, session};
use serde_json::json;

use crate::{ActError, Delegation, Desk, Faults, May, act};

/// The most characters of a question: beyond this it is a statement.
const LONGEST: usize = 2_000;

/// A question as a delegation gives it.
#[derive(Clone, Debug)]
pub struct NewQuestion {
    /// The topic it stands under.
    pub topic: Option<TopicId>,
    /// What is asked.
    pub wording: Wording,
}

/// Checks a question as raising it does, without raising it.
///
/// # Errors
/// [`ActError::Refused`] with everything that is wrong at once: the wording is empty,
/// longer than 2,000 characters or holds characters that cannot be shown, or the topic
/// is of another session. [`ActError::NotFound`] in a session of another body.
pub async fn review_question(
    desk: &Desk,
    may: &May<Delegation>,
    at: &Session,
    new: &NewQuestion,
) -> Result<(), ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let mut faults = Faults::default();
    for text in new.wording.languages().filter_map(|language| new.wording.get(language)) {
        if text.chars().count() > LONGEST {
            faults.field_with("wording", "error-question-wording-long", LONGEST.to_string());
        } else if let Err(why) = checked_text(text) {
            faults.field("wording", key_of(why));
        }
    }
    if let Some(topic) = new.topic
        && !session::topics(&desk.db, at.id).await?.iter().any(|one| one.id == topic)
    {
        faults.field("topic", "error-question-topic");
    }
    faults.check()
}

const fn key_of(why: BadText) -> &'static str {
    match why {
        BadText::Empty => "error-question-wording-empty",
        _ => "error-question-wording-characters",
    }
}

/// Raises a question beside the Chair's; every other State is told.
///
/// # Errors
/// As [`review_question`].
pub async fn raise_question(
    desk: &Desk,
    may: &May<Delegation>,
    at: &Session,
    new: NewQuestion,
) -> Result<QuestionId, ActError> {
    let by = may.own()?;
    review_question(desk, may, at, &new).await?;
    act!(desk, may.actor(), |tx| {
        let raised = question::raise(tx, at.id, new.topic, &new.wording, by).await?;
        for state in question::other_states(tx, may.body(), by).await? {
            notice::tell(tx, state, Some(at.id), "question-raised", raised.id.0).await?;
        }
        tx.touch(at.id).await?;
        tx.announce(&format!("session:{}", at.slug), "question", Some(raised.id.0)).await?;
        let entry = Entry {
            act: "raise_question",
            subjects: vec![raised.id.0],
            payload: json!({
                "number": raised.number,
                "topic": raised.topic_id,
                "wording": raised.wording,
            }),
            key_owner: KeyOwner::Participant(by),
        };
        Ok((raised.id, entry))
    })
}
