//! A text leaves the private room: a draft that was signed off is submitted as a paper.

use comity_domain::{
    paper::Paper,
    room::{Became, DraftKind},
    session::Session,
};
use comity_store::Tx;

use crate::{
    ActError, Desk, FromRoom, May, NewPaper, Proposer,
    leave_room::{Leaving, leave},
    submit_paper::submit_from,
};

/// Submits the signed-off version of a draft as a paper or non-paper, word for word: title,
/// language and text are the draft's, or nothing is submitted.
///
/// # Errors
/// As [`crate::submit_paper`]; a fault of the whole when the version is not the latest any
/// more, lacks a name that the delegation's rule asks for, or says something else than the
/// paper.
pub async fn submit_room_paper(
    desk: &Desk,
    may: &May<Proposer>,
    at: &Session,
    new: NewPaper,
    from: FromRoom,
) -> Result<Paper, ActError> {
    submit_from(desk, may, at, new, Some(from)).await
}

/// Makes sure that the version may leave as this paper.
pub(crate) async fn leave_as_paper(
    tx: &mut Tx,
    may: &May<Proposer>,
    at: &Session,
    from: FromRoom,
    new: &NewPaper,
    text: &str,
) -> Result<Leaving, ActError> {
    leave(tx, may, at, from, DraftKind::Paper, |signed| {
        signed.text == text
            && new.file.is_none()
            && new.language == signed.heading.language
            && new.title.trim() == signed.heading.title
    })
    .await
}

/// Notes in the room that the draft left it as this paper.
pub(crate) async fn gone(
    tx: &mut Tx,
    may: &May<Proposer>,
    leaving: &Leaving,
    made: &Paper,
) -> Result<(), ActError> {
    leaving.gone(tx, may, Became::Paper(made.id), made.key()).await
}
