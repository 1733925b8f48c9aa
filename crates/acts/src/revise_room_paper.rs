//! A text leaves the private room: a draft that was signed off is submitted as the next
//! version of a paper.

use comity_domain::{
    PaperId,
    paper::Paper,
    room::{DraftKind, Purpose},
    session::Session,
};
use comity_store::Tx;

use crate::{
    ActError, Desk, FromRoom, May, NewRevision, Proposer,
    leave_room::{Leaving, leave},
    revise_paper::revise_from,
};

/// Submits the signed-off version of a draft as the next version of the paper that it was
/// drafted for, word for word: title and text are the draft's, or nothing is submitted.
///
/// # Returns
/// The number of the new version.
///
/// # Errors
/// As [`crate::revise_paper`]; a fault of the whole when the version is not the latest any
/// more, lacks a name that the delegation's rule asks for, says something else than the
/// revision, or was signed for another paper.
pub async fn revise_room_paper(
    desk: &Desk,
    may: &May<Proposer>,
    at: &Session,
    id: PaperId,
    new: NewRevision,
    from: FromRoom,
) -> Result<i64, ActError> {
    revise_from(desk, may, at, id, new, Some(from)).await
}

/// Makes sure that the version may leave as the next one of this paper.
pub(crate) async fn leave_as_revision(
    tx: &mut Tx,
    may: &May<Proposer>,
    at: &Session,
    from: FromRoom,
    paper: &Paper,
    new: &NewRevision,
    text: &str,
) -> Result<Leaving, ActError> {
    leave(tx, may, at, from, DraftKind::Revision, |signed| {
        signed.text == text
            && new.file.is_none()
            && new.title.trim() == signed.heading.title
            && signed.heading.language == paper.language
            && matches!(signed.heading.purpose,
                Some(Purpose::Revises { paper: signed_for, .. }) if signed_for == paper.id)
    })
    .await
}
