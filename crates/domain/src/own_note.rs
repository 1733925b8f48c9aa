//! A delegation's own notes: private to it, whoever else asks.

use jiff::Timestamp;

use crate::{MeetingId, OwnNoteId, TopicId};

/// A note that a delegation made for itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnNote {
    /// Its id.
    pub id: OwnNoteId,
    /// The meeting it was made at, if any.
    pub meeting_id: Option<MeetingId>,
    /// The topic it is about, if any.
    pub topic_id: Option<TopicId>,
    /// Plain text; an empty line begins a new paragraph.
    pub text: String,
    /// When it was made.
    pub made_at: Timestamp,
}
