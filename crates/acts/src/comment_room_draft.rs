//! Somebody of a delegation comments on a draft, or settles a comment.

use comity_domain::{
    RoomCommentId, RoomDraftId,
    room::{Comment, MOST_COMMENT, MOST_COMMENTS},
    session::Session,
    statement::{normalise_text, paragraphs},
};
use comity_seal::sha256_hex;
use comity_store::{RoomEntry, room};
use serde_json::json;

use crate::{ActError, Desk, Faults, May, Room, begin_room_draft::open_draft, checks, in_room};

/// A comment as it is written. It has no `Debug`: it must not reach a log.
#[derive(Clone)]
pub struct NewComment {
    /// The version that was read.
    pub version: i64,
    /// The paragraph of that version, from 0; `None` for the whole text.
    pub paragraph: Option<usize>,
    /// What it says.
    pub text: String,
}

/// Comments on a paragraph of a draft, or on the whole.
///
/// # Errors
/// When there is nothing in it, it is too long or holds characters that are not shown;
/// when the version has no such paragraph; a fault of the whole when the draft was filed
/// or set aside, or has too many comments.
pub async fn comment_room_draft(
    desk: &Desk,
    may: &May<Room>,
    at: &Session,
    id: RoomDraftId,
    new: NewComment,
) -> Result<RoomCommentId, ActError> {
    let room = may.room()?;
    let text = normalise_text(&new.text);
    let mut faults = Faults::default();
    if text.trim().is_empty() {
        faults.field("comment", "error-room-comment-empty");
    } else if text.chars().count() > MOST_COMMENT {
        faults.field_with("comment", "error-text-long", MOST_COMMENT.to_string());
    } else {
        checks::text(&mut faults, "comment", &text);
    }
    faults.check()?;
    // A version never changes: what holds before the transaction holds in it.
    let read = room::draft::version(&desk.db, room, id, new.version).await?;
    let count = paragraphs(&read.ok_or(ActError::NotFound)?.text).len();
    if new.paragraph.is_some_and(|place| place >= count) {
        return Err(ActError::NotFound);
    }
    in_room!(desk, may.actor(), room, |tx| {
        let draft = open_draft(tx, room, at, id).await?;
        if room::comment::count(tx, room, id).await? >= MOST_COMMENTS {
            return Err(ActError::whole("error-room-comments-many"));
        }
        let comment = Comment {
            id: tx.new_id(),
            version: new.version,
            paragraph: new.paragraph,
            by: may.account(),
            made_at: tx.now(),
            text: text.clone(),
            settled: None,
        };
        room::comment::insert(tx, room, &draft, &comment).await?;
        room::unsaved::forget(tx, may.account(), &comment_form(id)).await?;
        let entry = RoomEntry {
            act: "comment_room_draft",
            subjects: vec![id.0, comment.id.0],
            payload: json!({
                "digest": sha256_hex(text.as_bytes()),
                "draft": draft.number,
                "paragraph": new.paragraph,
                "version": new.version,
            }),
        };
        Ok((comment.id, entry))
    })
}

/// The name of the form for a comment on a draft.
pub fn comment_form(id: RoomDraftId) -> String {
    format!("comment:{id}")
}

/// Settles a comment, or opens it again. Sent twice, it is done once.
///
/// # Errors
/// [`ActError::NotFound`] when the draft has no such comment, or it is settled (or open)
/// already.
pub async fn settle_room_comment(
    desk: &Desk,
    may: &May<Room>,
    at: &Session,
    id: RoomDraftId,
    comment: RoomCommentId,
    settled: bool,
) -> Result<(), ActError> {
    let room = may.room()?;
    in_room!(desk, may.actor(), room, |tx| {
        let draft = open_draft(tx, room, at, id).await?;
        let by = settled.then(|| may.account());
        if !room::comment::settle(tx, room, &draft, comment, by).await? {
            return Err(ActError::NotFound);
        }
        let entry = RoomEntry {
            act: if settled { "settle_room_comment" } else { "reopen_room_comment" },
            subjects: vec![id.0, comment.0],
            payload: json!({ "draft": draft.number }),
        };
        Ok(((), entry))
    })
}
