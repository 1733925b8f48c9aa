//! Guiding questions: the backbone. Every answer can say which one it speaks to.

use jiff::Timestamp;

use crate::{LetterId, ParticipantId, QuestionId, SessionId, TopicId, Wording};

/// A question put to the session, by the Chair or by a delegation.
#[derive(Clone, Debug)]
pub struct Question {
    /// Its id, which it keeps through every revision of the letter.
    pub id: QuestionId,
    /// The session.
    pub session_id: SessionId,
    /// The topic it stands under.
    pub topic_id: Option<TopicId>,
    /// Its number as printed in the letter, or the running number of questions
    /// raised by delegations.
    pub number: i64,
    /// What is asked.
    pub wording: Wording,
    /// The delegation that raised it; `None` for the Chair's own.
    pub raised_by: Option<ParticipantId>,
    /// The letter that first carried it; `None` for questions raised by delegations.
    pub letter_id: Option<LetterId>,
    /// When it was put.
    pub put_at: Timestamp,
    /// When a later letter, or the delegation, withdrew it.
    pub withdrawn_at: Option<Timestamp>,
}
