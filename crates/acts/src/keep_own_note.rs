//! A delegation keeps a note for itself, or removes one.
//!
//! Notes are the delegation's private room: nothing of them leaves it, so neither the
//! record nor the announcements get an entry.

use comity_domain::{
    MeetingId, OwnNoteId, SessionId, TopicId,
    own_note::OwnNote,
    session::{Regime, Session},
    statement::normalise_text,
};
use comity_store::{RoomOf, evening, own_note, session};
use jiff::Timestamp;

use crate::{ActError, Desk, Faults, May, OfDelegation, checks, technical};

/// A note as it is written.
#[derive(Clone, Debug, Default)]
pub struct NewOwnNote {
    /// The meeting it is about, if any.
    pub meeting: Option<MeetingId>,
    /// The topic, if any.
    pub topic: Option<TopicId>,
    /// The text.
    pub text: String,
}

/// Keeps a note of the actor's delegation.
///
/// # Errors
/// When the text is empty, too long or holds control characters; when meeting or topic
/// are none of this session; when nothing may be kept of the meeting (design, rule 10).
pub async fn keep_own_note(
    desk: &Desk,
    may: &May<OfDelegation>,
    at: &Session,
    new: NewOwnNote,
) -> Result<OwnNoteId, ActError> {
    if at.body_id != may.body() {
        return Err(ActError::NotFound);
    }
    let room = may.room()?;
    let text = normalise_text(&new.text);
    let mut faults = Faults::default();
    if text.trim().is_empty() {
        faults.field("text", "error-own-note-empty");
    } else {
        checks::text(&mut faults, "text", &text);
    }
    if let Some(id) = new.meeting {
        let meetings = session::meetings(&desk.db, at.id).await?;
        match meetings.iter().find(|meeting| meeting.id == id) {
            None => faults.field("meeting", "error-own-note-meeting"),
            Some(meeting) => {
                let mode = meeting.mode_at(desk.clock.now());
                if mode.is_some_and(|mode| mode.regime == Regime::NothingKept) {
                    faults.field("meeting", "error-own-note-nothing-kept");
                }
            }
        }
    }
    if let Some(id) = new.topic
        && !session::topics(&desk.db, at.id).await?.iter().any(|topic| topic.id == id)
    {
        faults.field("topic", "error-statement-topic");
    }
    faults.check()?;
    change(desk, room, at.id, Change::Keep(new.meeting, new.topic, &text)).await
}

/// Removes a note of the actor's delegation, with its text.
///
/// # Errors
/// [`ActError::NotFound`] when the delegation has no such note in the session.
pub async fn remove_own_note(
    desk: &Desk,
    may: &May<OfDelegation>,
    at: &Session,
    id: OwnNoteId,
) -> Result<(), ActError> {
    change(desk, may.room()?, at.id, Change::Remove(id)).await.map(|_| ())
}

#[derive(Clone, Copy)]
enum Change<'a> {
    Keep(Option<MeetingId>, Option<TopicId>, &'a str),
    Remove(OwnNoteId),
}

async fn change(
    desk: &Desk,
    room: RoomOf,
    session: SessionId,
    change: Change<'_>,
) -> Result<OwnNoteId, ActError> {
    technical!(desk, "own note", |tx| {
        match change {
            Change::Keep(meeting_id, topic_id, text) => {
                let text = text.to_owned();
                let id = tx.new_id();
                let note = OwnNote { id, meeting_id, topic_id, text, made_at: tx.now() };
                own_note::insert(tx, room, session, &note).await?;
                Ok(id)
            }
            Change::Remove(id) => {
                if !own_note::remove(tx, room, session, id).await? {
                    return Err(ActError::NotFound);
                }
                // Nothing of it stays in a report that was made.
                evening::forget(tx, room, session, Timestamp::MAX).await?;
                Ok(id)
            }
        }
    })
}
